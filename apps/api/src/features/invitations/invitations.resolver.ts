import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Public, Requires } from '../../access/requires.js';
import { PageArgs } from '../../graphql/paging.js';
import {
  CurrentActor,
  CurrentRequest,
  type RequestContext,
  RequestLocale,
} from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  InvitationConnection,
  type InvitationPayload,
  InvitationPreview,
  InviteMemberInput,
  InviteMemberPayload,
  WithdrawInvitationInput,
  WithdrawInvitationPayload,
} from './invitation.type.js';
import { InvitationsService } from './invitations.service.js';

@Resolver(() => Organisation)
export class InvitationsResolver {
  constructor(private readonly invitations: InvitationsService) {}

  @ResolveField(() => InvitationConnection, {
    name: 'invitations',
    description: 'Invitations not accepted yet; needs `member:read`.',
  })
  invitationsOf(
    @CurrentActor() actor: Actor,
    @Parent() organisation: Organisation,
    @Args() page: PageArgs,
  ): Promise<InvitationConnection> {
    demand(actor, organisation.id, 'member:read');
    return this.invitations.invitations(actor, organisation.id, page);
  }

  @Requires('member:invite')
  @Mutation(() => InviteMemberPayload, { description: 'Invites somebody by mail, for seven days.' })
  inviteMember(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteMemberInput,
    @RequestLocale() locale: Locale,
  ): Promise<InvitationPayload> {
    return this.invitations.invite(actor, input, locale);
  }

  @Requires('member:invite')
  @Mutation(() => WithdrawInvitationPayload, {
    description: 'Makes the link of an invitation worthless.',
  })
  withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawInvitationInput,
  ): Promise<InvitationPayload> {
    return this.invitations.withdraw(actor, input);
  }

  @Public()
  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What a link offers, without using it up; null when it does not work (any more).',
  })
  invitation(
    @Args('token', { type: () => String }) token: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<InvitationPreview | null> {
    return this.invitations.preview(token, request);
  }

  @Public()
  @Mutation(() => AcceptInvitationPayload, {
    description: 'Accepts an invitation, once; afterwards one signs in with one’s own password.',
  })
  acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<AcceptInvitationPayload> {
    return this.invitations.accept(input, request);
  }
}
