import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { RequiresConsultant } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { PortfolioService } from './portfolio.service.js';
import { PortfolioViewsService } from './portfolio-views.service.js';
import {
  Client,
  DeletePortfolioViewInput,
  PortfolioArgs,
  PortfolioConnection,
  PortfolioSummary,
  PortfolioView,
  PortfolioViewsPayload,
  SavePortfolioViewInput,
} from './portfolio.types.js';

@Resolver(() => Client)
export class PortfolioResolver {
  constructor(
    private readonly service: PortfolioService,
    private readonly views: PortfolioViewsService,
  ) {}

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

  @RequiresConsultant()
  @Query(() => PortfolioSummary, {
    description: 'All clients together: what filters show, items, lowest scores and coming dates.',
  })
  portfolioSummary(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('frameworkId', {
      type: () => String,
      nullable: true,
      description: 'By which checklist; the primary one without it.',
    })
    frameworkId?: string | null,
  ): Promise<PortfolioSummary> {
    return this.service.summary(actor, frameworkId, locale);
  }

  @RequiresConsultant()
  @Query(() => [PortfolioView], { description: 'The lists the consultant kept, by name.' })
  portfolioViews(@CurrentActor() actor: Actor): Promise<PortfolioView[]> {
    return this.views.all(actor);
  }

  @RequiresConsultant()
  @Mutation(() => PortfolioViewsPayload, { description: 'Keeps a list under a name.' })
  savePortfolioView(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: SavePortfolioViewInput,
  ): Promise<PortfolioViewsPayload> {
    return this.views.save(actor, input, locale);
  }

  @RequiresConsultant()
  @Mutation(() => PortfolioViewsPayload, { description: 'Forgets a list that was kept.' })
  deletePortfolioView(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeletePortfolioViewInput,
  ): Promise<PortfolioViewsPayload> {
    return this.views.delete(actor, input);
  }
}
