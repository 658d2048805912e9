import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Audience, Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import type { ReadRequest } from './consent.mapping.js';
import { ConsentRequest } from './consent.types.js';
import { Snapshots } from './snapshots.js';
import {
  EditMessageInput,
  ReplyToThreadInput,
  ResolveThreadInput,
  SettleSuggestionInput,
  StartThreadInput,
} from './talk.inputs.js';
import { threadFor } from './talk.mapping.js';
import { TalkReader } from './talk.reader.js';
import { type TalkOutcome, TalkService } from './talk.service.js';
import { ConsentThread, TalkPayload } from './talk.types.js';

@Resolver(() => ConsentRequest)
export class TalkResolver {
  constructor(
    private readonly threadsOf: TalkReader,
    private readonly snapshots: Snapshots,
    private readonly talk: TalkService,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => [ConsentThread], {
    name: 'threads',
    description: 'Talk between the council and HR, and what was left open in the version before.',
  })
  threads(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() request: ReadRequest,
  ): Promise<ConsentThread[]> {
    demand(actor, request.organisationId, 'consent:talk');
    return this.shown(actor, request, 'council_and_hr', locale);
  }

  @ResolveField(() => [ConsentThread], {
    name: 'councilThreads',
    description: 'Talk within the council; for its seats only, and empty for whoever has none.',
  })
  councilThreads(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() request: ReadRequest,
  ): Promise<ConsentThread[]> {
    demand(actor, request.organisationId, 'council:confer');
    return this.shown(actor, request, 'council', locale);
  }

  @Requires('consent:talk', 'council:confer')
  @Mutation(() => TalkPayload, {
    description: 'Begins a talk about a section, an answer or a passage.',
  })
  startThread(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: StartThreadInput,
  ): Promise<TalkPayload> {
    return this.answer(actor, input, this.talk.start(actor, input, locale));
  }

  @Requires('consent:talk', 'council:confer')
  @Mutation(() => TalkPayload, { description: 'Says something in a thread.' })
  replyToThread(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ReplyToThreadInput,
  ): Promise<TalkPayload> {
    return this.answer(actor, input, this.talk.reply(actor, input, locale));
  }

  @Requires('consent:talk', 'council:confer')
  @Mutation(() => TalkPayload, { description: 'Mends one’s own last message.' })
  editMessage(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: EditMessageInput,
  ): Promise<TalkPayload> {
    return this.answer(actor, input, this.talk.edit(actor, input, locale));
  }

  @Requires('consent:talk', 'council:confer')
  @Mutation(() => TalkPayload, { description: 'Closes a thread, or opens it again.' })
  resolveThread(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ResolveThreadInput,
  ): Promise<TalkPayload> {
    return this.answer(actor, input, this.talk.resolve(actor, input, locale));
  }

  @Requires('setUp:change')
  @Mutation(() => TalkPayload, {
    description: 'Puts a suggested answer into the set-up, or declines it.',
  })
  settleSuggestion(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: SettleSuggestionInput,
  ): Promise<TalkPayload> {
    return this.answer(actor, input, this.talk.settle(actor, input, locale));
  }

  private async shown(
    actor: Actor,
    { organisationId, stored }: ReadRequest,
    audience: Audience,
    locale: Locale,
  ): Promise<ConsentThread[]> {
    const [threads, { snapshot }] = await Promise.all([
      this.threadsOf.of(actor, organisationId, audience, stored.id),
      this.snapshots.withHash(actor, organisationId, stored.snapshotHash),
    ]);
    return threads.map((one) => threadFor(one, audience, snapshot.setUp, actor.accountId, locale));
  }

  private async answer(
    actor: Actor,
    { organisationId }: { organisationId: string },
    outcome: Promise<TalkOutcome>,
  ): Promise<TalkPayload> {
    const { threadId, problems } = await outcome;
    const { name, demo } = await this.setUps.of(actor, organisationId);
    return { threadId, organisation: { id: organisationId, name, demo }, problems };
  }
}
