import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { Public, SignedIn } from '../../access/requires.js';
import {
  CurrentActor,
  CurrentRequest,
  MaybeActor,
  type RequestContext,
} from '../../graphql/request-context.js';
import {
  ChangePasswordInput,
  ChangeProfileInput,
  EndSessionInput,
  SignInInput,
} from './accounts.input.js';
import { AccountsService } from './accounts.service.js';
import {
  ChangePasswordPayload,
  ChangeProfilePayload,
  EndSessionPayload,
  SignInPayload,
  SignOutPayload,
  Viewer,
  type ViewerPayload,
} from './viewer.type.js';

@Resolver(() => Viewer)
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Public()
  @Query(() => Viewer, {
    nullable: true,
    description: 'The person who is signed in; null when nobody is.',
  })
  async viewer(@MaybeActor() actor: Actor | null): Promise<Viewer | null> {
    return actor && this.accounts.viewer(actor);
  }

  @Public()
  @Mutation(() => SignInPayload, { description: 'Signs in; at most once per request.' })
  signIn(
    @Args('input') input: SignInInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<ViewerPayload> {
    return this.accounts.signIn(input, request);
  }

  @Public()
  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(
    @MaybeActor() actor: Actor | null,
    @CurrentRequest() request: RequestContext,
  ): Promise<SignOutPayload> {
    await this.accounts.signOut(actor, request);
    return { done: true };
  }

  @SignedIn()
  @Mutation(() => EndSessionPayload, {
    description: 'Ends one of one’s own sessions; `viewer` is null when it was this one.',
  })
  endSession(
    @CurrentActor() actor: Actor,
    @Args('input') input: EndSessionInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<ViewerPayload> {
    return this.accounts.endSession(actor, input, request);
  }

  @SignedIn()
  @Mutation(() => ChangePasswordPayload, {
    description: 'Changes the password, ends all other sessions and renews this one.',
  })
  changePassword(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangePasswordInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<ViewerPayload> {
    return this.accounts.changePassword(actor, input, request);
  }

  @SignedIn()
  @Mutation(() => ChangeProfilePayload, { description: 'Changes one’s name and language.' })
  changeProfile(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeProfileInput,
  ): Promise<ViewerPayload> {
    return this.accounts.changeProfile(actor, input);
  }
}
