import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { SearchPageArgs } from '../../graphql/paging.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { MemberConnection, RemoveMemberInput, RemoveMemberPayload } from './member.type.js';
import { MembersService } from './members.service.js';

@Resolver(() => Organisation)
export class MembersResolver {
  constructor(private readonly members: MembersService) {}

  @ResolveField(() => MemberConnection, {
    name: 'members',
    description: 'Who belongs to it; needs `member:read`.',
  })
  membersOf(
    @CurrentActor() actor: Actor,
    @Parent() organisation: Organisation,
    @Args() page: SearchPageArgs,
  ): Promise<MemberConnection> {
    demand(actor, organisation.id, 'member:read');
    return this.members.members(actor, organisation.id, page);
  }

  @Requires('member:remove')
  @Mutation(() => RemoveMemberPayload, { description: 'Takes a role from somebody, at once.' })
  removeMember(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveMemberInput,
    @RequestLocale() locale: Locale,
  ): Promise<RemoveMemberPayload> {
    return this.members.remove(actor, input, locale);
  }
}
