import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { RequiresConsultant } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { PortfolioService } from './portfolio.service.js';
import { Client, PortfolioArgs, PortfolioConnection } from './portfolio.types.js';

@Resolver(() => Client)
export class PortfolioResolver {
  constructor(private readonly service: PortfolioService) {}

  @RequiresConsultant()
  @Query(() => PortfolioConnection, {
    description: 'The clients who let the signed-in consultant look.',
  })
  portfolio(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args() args: PortfolioArgs,
  ): Promise<PortfolioConnection> {
    return this.service.page(actor, args, locale);
  }
}
