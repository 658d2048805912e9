import { Args, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { selectsAny } from '../../graphql/selection.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { Organisation } from '../organisations/organisation.type.js';
import { readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { explainingFields } from './stored-assessment.js';
import { AssessmentService } from './assessment.service.js';
import { Assessment, AssessmentChanges, AssessmentPoint, ItemResult } from './assessment.types.js';

@Resolver(() => Organisation)
export class AssessmentResolver {
  constructor(
    private readonly setUps: SetUpReader,
    private readonly assessments: AssessmentService,
  ) {}

  @ResolveField(() => Assessment, {
    name: 'assessment',
    description: 'The stored assessment of the facts of now, or how they stand on another day.',
  })
  async assessment(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
    @Info() info: GraphQLResolveInfo,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on?: string | null,
    @Args('frameworkId', {
      type: () => String,
      nullable: true,
      description: 'By which checklist; the primary one without it.',
    })
    frameworkId?: string | null,
  ): Promise<Assessment> {
    demand(actor, organisation.id, 'assessment:read');
    const reasons = ['items', 'item'].some((part) => selectsAny(info, explainingFields, [part]));
    const document = await this.setUps.of(actor, organisation.id, { reasons });
    const reading = readingFor(document, rolesIn(actor, organisation.id), locale);
    return this.assessments.on(reading, on, frameworkId);
  }

  @ResolveField(() => [AssessmentPoint], {
    name: 'assessmentHistory',
    description: 'The numbers of each day on which something changed, oldest first.',
  })
  assessmentHistory(
    @CurrentActor() actor: Actor,
    @Parent() organisation: Organisation,
    @Args('frameworkId', {
      type: () => String,
      nullable: true,
      description: 'By which checklist; the primary one without it.',
    })
    frameworkId?: string | null,
  ): Promise<AssessmentPoint[]> {
    demand(actor, organisation.id, 'assessment:read');
    return this.assessments.history(actor, organisation.id, frameworkId);
  }

  @ResolveField(() => AssessmentChanges, {
    name: 'assessmentChanges',
    nullable: true,
    description: 'What changed between two days; null when nothing is known of the earlier one.',
  })
  assessmentChanges(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
    @Args('from', { type: () => CalendarDateScalar, description: 'The earlier day.' })
    from: string,
    @Args('to', { type: () => CalendarDateScalar, description: 'The later day.' }) to: string,
    @Args('frameworkId', {
      type: () => String,
      nullable: true,
      description: 'By which checklist; the primary one without it.',
    })
    frameworkId?: string | null,
  ): Promise<AssessmentChanges | null> {
    demand(actor, organisation.id, 'assessment:read');
    return this.assessments.changes(actor, organisation.id, { from, to }, frameworkId, locale);
  }
}

/** What of an assessment depends on an argument. */
@Resolver(() => Assessment)
export class AssessmentItemResolver {
  @ResolveField(() => ItemResult, {
    name: 'item',
    nullable: true,
    description: 'One of its items; null when the checklist has no such item.',
  })
  item(
    @Parent() assessment: Assessment,
    @Args('itemId', { type: () => String, description: 'Permanent name of the item.' })
    itemId: string,
  ): ItemResult | null {
    return assessment.itemCalled(itemId);
  }
}
