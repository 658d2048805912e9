import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { PageArgs } from '../../graphql/paging.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import {
  GrantAccessInput,
  GrantAccessPayload,
  GrantConnection,
  RevokeAccessInput,
  RevokeAccessPayload,
} from './grant.types.js';
import { GrantsService } from './grants.service.js';

@Resolver(() => Organisation)
export class GrantsResolver {
  constructor(private readonly service: GrantsService) {}

  @ResolveField(() => GrantConnection, {
    name: 'grants',
    description: 'Whom it lets look, newest first; needs `grant:read`.',
  })
  grants(
    @CurrentActor() actor: Actor,
    @Parent() organisation: Organisation,
    @Args() page: PageArgs,
  ): Promise<GrantConnection> {
    demand(actor, organisation.id, 'grant:read');
    return this.service.page(actor, organisation.id, page);
  }

  @Requires('grant:change')
  @Mutation(() => GrantAccessPayload, { description: 'Lets a consultant look, until a day.' })
  grantAccess(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: GrantAccessInput,
  ): Promise<GrantAccessPayload> {
    return this.service.give(actor, input, locale);
  }

  @Requires('grant:change')
  @Mutation(() => RevokeAccessPayload, { description: 'Takes access back, at once.' })
  revokeAccess(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokeAccessInput,
  ): Promise<RevokeAccessPayload> {
    return this.service.revoke(actor, input);
  }
}
