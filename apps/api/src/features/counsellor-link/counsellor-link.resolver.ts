import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Public, Requires } from '../../access/requires.js';
import {
  CurrentActor,
  CurrentRequest,
  type RequestContext,
  RequestLocale,
} from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { maskedIn, namesIn, readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import {
  AnswerStatementsInput,
  CounsellorPage,
  CounsellorPagePayload,
  CounsellorToAsk,
  CounsellorTokenInput,
  CounsellorVoice,
  RenewCounsellorLinkPayload,
  SendCounsellorLinkInput,
  SendCounsellorLinkPayload,
} from './counsellor-link.types.js';
import { CounsellorLinks } from './counsellor-links.service.js';
import { voicesIn } from './voices.js';

@Resolver(() => Organisation)
export class CounsellorLinkResolver {
  constructor(
    private readonly links: CounsellorLinks,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => [CounsellorVoice], {
    name: 'counsellorVoices',
    description: 'What each counsellor says to what the employer states.',
  })
  async counsellorVoices(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<CounsellorVoice[]> {
    demand(actor, id, 'setUp:read');
    const document = await this.setUps.of(actor, id);
    const reading = readingFor(document, rolesIn(actor, id), locale);
    const voices = voicesIn(document.setUp, document.evidence.voices ?? [], locale);
    return reading.namesIncluded === false
      ? maskedIn(voices, namesIn(document.setUp), locale)
      : voices;
  }

  @ResolveField(() => [CounsellorToAsk], {
    name: 'counsellorsToAsk',
    description: 'Everybody appointed with the latest personal link; needs `member:read`.',
  })
  counsellorsToAsk(
    @CurrentActor() actor: Actor,
    @Parent() { id }: Organisation,
  ): Promise<CounsellorToAsk[]> {
    demand(actor, id, 'member:read');
    return this.links.toAsk(actor, id);
  }

  @Requires('member:invite')
  @Mutation(() => SendCounsellorLinkPayload, {
    description: 'Mails a counsellor a personal link to confirm or dispute what the employer says.',
  })
  sendCounsellorLink(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: SendCounsellorLinkInput,
  ): Promise<SendCounsellorLinkPayload> {
    return this.links.send(actor, input, locale);
  }

  @Public()
  @Query(() => CounsellorPage, {
    nullable: true,
    description: 'The page a personal link opened in this browser; null when there is none.',
  })
  counsellorPage(@CurrentRequest() request: RequestContext): Promise<CounsellorPage | null> {
    return this.links.page(request);
  }

  @Public()
  @Mutation(() => CounsellorPagePayload, {
    description: 'Uses a personal link up and opens its page for an hour.',
  })
  openCounsellorLink(
    @CurrentRequest() request: RequestContext,
    @Args('input') { token }: CounsellorTokenInput,
  ): Promise<CounsellorPagePayload> {
    return this.links.open(token, request);
  }

  @Public()
  @Mutation(() => RenewCounsellorLinkPayload, {
    description: 'Asks for a new personal link, to the mailbox the old one went to.',
  })
  async renewCounsellorLink(
    @CurrentRequest() request: RequestContext,
    @Args('input') { token }: CounsellorTokenInput,
  ): Promise<RenewCounsellorLinkPayload> {
    await this.links.renew(token, request);
    return { asked: true };
  }

  @Public()
  @Mutation(() => CounsellorPagePayload, {
    description: 'Answers to statements, from the page of a personal link.',
  })
  answerStatements(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: AnswerStatementsInput,
  ): Promise<CounsellorPagePayload> {
    return this.links.answer(input, request);
  }
}
