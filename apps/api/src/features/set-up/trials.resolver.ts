import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale, SubjectKind } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { ApiError } from '../../graphql/errors.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SubjectKindEnum } from './subject-kind.enum.js';
import { ApplyTrialInput, mostTrialSteps, TrialStepInput } from './trials.inputs.js';
import { TrialsService } from './trials.service.js';
import { AnswerImpact, ApplyTrialPayload, WhatIf } from './trials.types.js';

@Resolver(() => Organisation)
export class TrialsResolver {
  constructor(private readonly trials: TrialsService) {}

  @ResolveField(() => WhatIf, {
    name: 'whatIf',
    description: 'What these changes would do; nothing is saved.',
  })
  whatIf(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
    @Args('steps', { type: () => [TrialStepInput] }) steps: TrialStepInput[],
  ): Promise<WhatIf> {
    demand(actor, organisation.id, 'setUp:change');
    if (steps.length > mostTrialSteps) throw ApiError.badInput('steps');
    return this.trials.whatIf(actor, organisation.id, steps, locale);
  }

  @ResolveField(() => [AnswerImpact], {
    name: 'impactOfAnswers',
    description:
      'What each answer to one question would do, before it is given; empty for what is typed.',
  })
  impactOfAnswers(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
    @Args('kind', { type: () => SubjectKindEnum }) kind: SubjectKind,
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Args('key', { type: () => String }) key: string,
  ): Promise<AnswerImpact[]> {
    demand(actor, organisation.id, 'setUp:change');
    return this.trials.impactOfAnswers(actor, organisation.id, { kind, subjectId, key }, locale);
  }

  @Requires('setUp:change')
  @Mutation(() => ApplyTrialPayload, {
    description: 'Saves the steps of a trial together: all of them, or none.',
  })
  applyTrial(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ApplyTrialInput,
  ): Promise<ApplyTrialPayload> {
    return this.trials.apply(actor, input, locale);
  }
}
