import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Actor, rolesIn } from '../../access/actor.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor } from '../../graphql/request-context.js';
import { selectsAny } from '../../graphql/selection.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { explainingFields } from '../assessment/stored-assessment.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { Organisation, ViewerCan, viewerCan } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
  ) {}

  @Requires('organisation:read')
  @Query(() => Organisation, { description: 'One organisation one belongs to or advises.' })
  async organisation(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation> {
    // The page of the set-up reads the name along; asking for it apart would cost a round trip.
    if (selectsAny(info, ['setUp', 'assessment'])) {
      const reasons = selectsAny(info, explainingFields, ['assessment', 'items']);
      const { name, demo } = await this.setUps.of(actor, organisationId, { reasons });
      return { id: organisationId, name, demo };
    }
    return this.tenancy.readInOrganisation<Organisation>(actor, organisationId, {
      name: 'organisation',
      text: `select json_build_object('id', id, 'name', name, 'demo', demo) as document
             from organisation where id = $1`,
      values: [organisationId],
    });
  }

  @ResolveField(() => ViewerCan, { description: 'What the person who asks may do here.' })
  viewerCan(@CurrentActor() actor: Actor, @Parent() organisation: Organisation): ViewerCan {
    return viewerCan(rolesIn(actor, organisation.id));
  }
}
