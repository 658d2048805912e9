import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { RequiresConsultant } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { ComparisonService } from './comparison.service.js';
import { Comparison } from './comparison.types.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  constructor(private readonly service: ComparisonService) {}

  @RequiresConsultant()
  @Query(() => Comparison, {
    description: 'Items by organisations, 2 to 50 of them; only clients whose grant holds today.',
  })
  comparison(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('organisationIds', { type: () => [ID] }) organisationIds: string[],
    @Args('frameworkId', {
      type: () => String,
      nullable: true,
      description: 'By which checklist; the primary one without it.',
    })
    frameworkId?: string | null,
    @Args('before', {
      type: () => CalendarDateScalar,
      nullable: true,
      description: 'An earlier day, to hold each organisation against itself.',
    })
    before?: string | null,
  ): Promise<Comparison> {
    return this.service.compare(actor, { organisationIds, frameworkId, before }, locale);
  }
}
