import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import {
  AssignSectionInput,
  AssignSectionPayload,
  Contributor,
  type SectionPayload,
  WithdrawSectionInput,
  WithdrawSectionPayload,
} from './assignment.types.js';
import { AssignmentsService } from './assignments.service.js';

@Resolver(() => Organisation)
export class AssignmentsResolver {
  constructor(private readonly assignments: AssignmentsService) {}

  @ResolveField(() => [Contributor], {
    name: 'contributors',
    description: 'Who fills in which section of the wizard, by name; needs `member:read`.',
  })
  contributorsOf(
    @CurrentActor() actor: Actor,
    @Parent() organisation: Organisation,
  ): Promise<Contributor[]> {
    demand(actor, organisation.id, 'member:read');
    return this.assignments.contributors(actor, organisation.id);
  }

  @Requires('section:assign')
  @Mutation(() => AssignSectionPayload, {
    description: 'Lets a contributor read and answer one section of the wizard, at once.',
  })
  assignSection(
    @CurrentActor() actor: Actor,
    @Args('input') input: AssignSectionInput,
  ): Promise<SectionPayload> {
    return this.assignments.assign(actor, input);
  }

  @Requires('section:assign')
  @Mutation(() => WithdrawSectionPayload, {
    description: 'Takes a section back from a contributor, at once; their answers stay.',
  })
  withdrawSection(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawSectionInput,
  ): Promise<SectionPayload> {
    return this.assignments.withdraw(actor, input);
  }
}
