import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { SignedIn } from '../../access/requires.js';
import { PageArgs } from '../../graphql/paging.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { InboxService } from './inbox.service.js';
import {
  ChooseDigestInput,
  Inbox,
  InboxPayload,
  MarkNoticesInput,
  NoticeConnection,
} from './inbox.types.js';

@Resolver(() => Inbox)
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  @SignedIn()
  @Query(() => Inbox, { description: 'What is new for the person who asks.' })
  inbox(@CurrentActor() actor: Actor): Promise<Inbox> {
    return this.service.inbox(actor);
  }

  @ResolveField(() => NoticeConnection, { name: 'notices', description: 'Newest first.' })
  async notices(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args() page: PageArgs,
  ): Promise<NoticeConnection> {
    return this.service.page(actor, locale, page);
  }

  @SignedIn()
  @Mutation(() => InboxPayload, { description: 'Marks notices of one’s own as read or unread.' })
  async markNotices(
    @CurrentActor() actor: Actor,
    @Args('input') { noticeIds, read }: MarkNoticesInput,
  ): Promise<InboxPayload> {
    return { inbox: await this.service.mark(actor, noticeIds, read) };
  }

  @SignedIn()
  @Mutation(() => InboxPayload, { description: 'Chooses how often one gets an e-mail.' })
  async chooseDigest(
    @CurrentActor() actor: Actor,
    @Args('input') { digest }: ChooseDigestInput,
  ): Promise<InboxPayload> {
    return { inbox: await this.service.choose(actor, digest) };
  }
}
