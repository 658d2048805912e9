import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  consentSubjects,
  type Locale,
  snapshotTexts,
  type SnapshotTexts,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { PageArgs } from '../../graphql/paging.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Assessment } from '../assessment/assessment.types.js';
import { frozenFor } from '../evidence/evidence.mapping.js';
import { FrozenEvidence } from '../evidence/evidence.types.js';
import { frameworkOf } from '../frameworks/current-framework.js';
import { Organisation } from '../organisations/organisation.type.js';
import { maskedSetUp, namesIn, type Reading, readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import {
  AnswerQuestionInput,
  AskQuestionInput,
  ConcludeConsentInput,
  DecideInput,
  GoToCourtInput,
  InvokeNullityInput,
  PlanConsultationInput,
  SubmitSetUpInput,
  WithdrawConsentRequestInput,
} from './consent.inputs.js';
import {
  comparisonWith,
  dossierOf,
  type ReadRequest,
  requestFor,
  sentences,
  withoutNamesIn,
} from './consent.mapping.js';
import { ConsentReader, type EarlierVersion, type StoredRequest } from './consent.reader.js';
import { ConsentService, type StepOutcome } from './consent.service.js';
import {
  ChangeSentence,
  ConsentPayload,
  ConsentRequest,
  ConsentRequestConnection,
  ConsentStanding,
  Snapshot,
  SnapshotSection,
  VersionComparison,
} from './consent.types.js';
import { Snapshots, type StoredSnapshot } from './snapshots.js';

type ReadStanding = Omit<ConsentStanding, 'request'> & {
  request: ReadRequest | null;
  organisationId: string;
};

type ReadSnapshot = Snapshot & { stored: StoredSnapshot; organisationId: string };

@Resolver(() => Organisation)
export class OrganisationConsentResolver {
  constructor(
    private readonly requests: ConsentReader,
    private readonly setUps: SetUpReader,
    private readonly snapshots: Snapshots,
  ) {}

  /** As this reader may see it: a consultant may not be shown who the counsellors are. */
  private async shown(
    actor: Actor,
    id: string,
    locale: Locale,
    stored: StoredRequest,
  ): Promise<ReadRequest> {
    const roles = rolesIn(actor, id);
    const request = requestFor(stored, id, roles, locale);
    if (roles.some((role) => role !== 'consultant')) return request;
    const { setUp, namesIncluded } = await this.setUps.of(actor, id);
    return namesIncluded === false ? withoutNamesIn(request, namesIn(setUp), locale) : request;
  }

  @ResolveField(() => ConsentStanding, {
    name: 'consentStanding',
    description: 'How it stands with the consent of its council.',
  })
  async consentStanding(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<ReadStanding> {
    demand(actor, id, 'consent:read');
    const { standing, request } = await this.requests.standing(actor, id);
    return {
      state: standing,
      request: request && (await this.shown(actor, id, locale, request)),
      organisationId: id,
    };
  }

  @ResolveField(() => ConsentRequestConnection, {
    name: 'consentRequests',
    description: 'Its requests for consent, newest first.',
  })
  async consentRequests(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args() page: PageArgs,
  ): Promise<ConsentRequestConnection> {
    demand(actor, id, 'consent:read');
    const found = await this.requests.page(actor, id, page);
    const nodes = await Promise.all(found.nodes.map((one) => this.shown(actor, id, locale, one)));
    return { ...found, nodes };
  }

  @ResolveField(() => [VersionComparison], {
    name: 'changesToSubmit',
    description:
      'What the council will see as changed if the set-up is submitted as it is now: the same comparisons as the next request will have.',
  })
  async changesToSubmit(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<VersionComparison[]> {
    demand(actor, id, 'consent:submit');
    const { decided, previous } = await this.requests.earlier(actor, id);
    // Why items stand as they do comes along: it says which change moved them.
    const now = await this.setUps.of(actor, id, { reasons: true });
    const { setUp } = readingFor(now, rolesIn(actor, id), locale);
    const words =
      now.assessment && snapshotTexts(now.assessment, frameworkOf(now.assessment.frameworkId));
    const later = {
      setUp,
      assessment: now.assessment,
      titleOf: (itemId: string) => titleIn(words, itemId, locale),
    };
    const versions = [
      ...(decided ? [{ version: decided, isDecided: true }] : []),
      ...(previous && previous.number !== decided?.number
        ? [{ version: previous, isDecided: false }]
        : []),
    ];
    return Promise.all(
      versions.map(async ({ version, isDecided }) => {
        const { snapshot } = await this.snapshots.withHash(actor, id, version.hash);
        return comparisonWith(
          {
            number: version.number,
            decided: isDecided,
            setUp: snapshot.setUp,
            assessment: snapshot.assessment,
          },
          later,
          consentSubjects,
          locale,
        );
      }),
    );
  }

  @ResolveField(() => ConsentRequest, {
    name: 'consentRequest',
    description: 'One of its requests for consent.',
  })
  async consentRequest(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args('requestId', { type: () => ID }) requestId: string,
  ): Promise<ConsentRequest> {
    demand(actor, id, 'consent:read');
    const found = await this.requests.withId(actor, id, requestId);
    return this.shown(actor, id, locale, found);
  }
}

@Resolver(() => ConsentStanding)
export class ConsentStandingResolver {
  constructor(
    private readonly setUps: SetUpReader,
    private readonly snapshots: Snapshots,
  ) {}

  @ResolveField(() => [ChangeSentence], {
    name: 'changes',
    description: 'What changed since the consented version; empty unless stale.',
  })
  async changes(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { state, request, organisationId }: ReadStanding,
  ): Promise<ChangeSentence[]> {
    if (state !== 'stale' || !request) return [];
    const [now, frozen] = await Promise.all([
      this.setUps.of(actor, organisationId),
      this.snapshots.withHash(actor, organisationId, request.stored.snapshotHash),
    ]);
    const reading = readingFor(now, rolesIn(actor, organisationId), locale);
    const before = maskedSetUp(frozen.snapshot.setUp, reading, now);
    return sentences(before, reading.setUp, request.askedFor, locale);
  }
}

function titleIn(texts: SnapshotTexts | null, itemId: string, locale: Locale): string {
  return texts?.items.find((one) => one.itemId === itemId)?.title[locale] ?? itemId;
}

@Resolver(() => ConsentRequest)
export class ConsentRequestResolver {
  constructor(
    private readonly setUps: SetUpReader,
    private readonly snapshots: Snapshots,
    private readonly requests: ConsentReader,
    private readonly consent: ConsentService,
  ) {}

  @ResolveField(() => Snapshot, { name: 'snapshot', description: 'The version it is about.' })
  async snapshot(
    @CurrentActor() actor: Actor,
    @Parent() { stored, organisationId }: ReadRequest,
  ): Promise<ReadSnapshot> {
    const frozen = await this.snapshots.withHash(actor, organisationId, stored.snapshotHash);
    const { id, hash, takenOn } = frozen;
    return { id, hash, takenOn, stored: frozen, organisationId };
  }

  @ResolveField(() => [ChangeSentence], {
    name: 'changesSincePrevious',
    description: 'Compared with the version of the request before; empty for the first.',
  })
  async changesSincePrevious(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() request: ReadRequest,
  ): Promise<ChangeSentence[]> {
    const { previous } = request.stored;
    if (!previous) return [];
    return (await this.comparedWith(actor, request, previous, false, locale)).changes;
  }

  @ResolveField(() => [VersionComparison], {
    name: 'comparisons',
    description:
      'Compared with the last version the council decided on, and with the version just before this one if that is another.',
  })
  comparisons(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() request: ReadRequest,
  ): Promise<VersionComparison[]> {
    const { decided, previous } = request.stored;
    return Promise.all(
      [
        ...(decided ? [{ version: decided, isDecided: true }] : []),
        ...(previous && previous.number !== decided?.number
          ? [{ version: previous, isDecided: false }]
          : []),
      ].map(({ version, isDecided }) =>
        this.comparedWith(actor, request, version, isDecided, locale),
      ),
    );
  }

  private async comparedWith(
    actor: Actor,
    { stored, organisationId, askedFor }: ReadRequest,
    version: EarlierVersion,
    decided: boolean,
    locale: Locale,
  ): Promise<VersionComparison> {
    const [earlier, current, now] = await Promise.all([
      this.snapshots.withHash(actor, organisationId, version.hash),
      this.snapshots.withHash(actor, organisationId, stored.snapshotHash),
      this.setUps.of(actor, organisationId),
    ]);
    const reading = readingFor(now, rolesIn(actor, organisationId), locale);
    return comparisonWith(
      {
        number: version.number,
        decided,
        setUp: maskedSetUp(earlier.snapshot.setUp, reading, now),
        assessment: earlier.snapshot.assessment,
      },
      {
        setUp: maskedSetUp(current.snapshot.setUp, reading, now),
        assessment: current.snapshot.assessment,
        titleOf: (itemId) => titleIn(current.snapshot.texts, itemId, locale),
      },
      askedFor,
      locale,
    );
  }

  @ResolveField(() => [ChangeSentence], {
    name: 'changesSinceSubmitted',
    description: 'Compared with the facts of now.',
  })
  async changesSinceSubmitted(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { stored, organisationId, askedFor }: ReadRequest,
  ): Promise<ChangeSentence[]> {
    const [frozen, now] = await Promise.all([
      this.snapshots.withHash(actor, organisationId, stored.snapshotHash),
      this.setUps.of(actor, organisationId),
    ]);
    const reading = readingFor(now, rolesIn(actor, organisationId), locale);
    const before = maskedSetUp(frozen.snapshot.setUp, reading, now);
    return sentences(before, reading.setUp, askedFor, locale);
  }

  @Requires('consent:submit')
  @Mutation(() => ConsentPayload, {
    description: 'Freezes the set-up as it is and asks the council to consent to it.',
  })
  submitSetUp(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: SubmitSetUpInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.submit(actor, input, locale));
  }

  @Requires('consent:discuss')
  @Mutation(() => ConsentPayload, { description: 'Plans a consultation meeting.' })
  planConsultation(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: PlanConsultationInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.planConsultation(actor, input, locale));
  }

  @Requires('consent:discuss')
  @Mutation(() => ConsentPayload, { description: 'Puts a question to the employer.' })
  askQuestion(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AskQuestionInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.askQuestion(actor, input, locale));
  }

  @Requires('consent:answer')
  @Mutation(() => ConsentPayload, { description: 'Answers a question of the council.' })
  answerQuestion(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AnswerQuestionInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.answerQuestion(actor, input, locale));
  }

  @Requires('consent:decide')
  @Mutation(() => ConsentPayload, {
    description: 'The decision of the council, on exactly the version it names.',
  })
  decide(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: DecideInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.decide(actor, input, locale));
  }

  @Requires('consent:conclude')
  @Mutation(() => ConsentPayload, {
    description: 'The decision of the employer, with the day it starts.',
  })
  concludeConsent(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ConcludeConsentInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.conclude(actor, input, locale));
  }

  @Requires('consent:withdraw')
  @Mutation(() => ConsentPayload, { description: 'Takes a request back.' })
  withdrawConsentRequest(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: WithdrawConsentRequestInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.withdraw(actor, input, locale));
  }

  @Requires('consent:challenge')
  @Mutation(() => ConsentPayload, {
    description: 'The council says in writing that a decision without its consent is void.',
  })
  invokeNullity(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: InvokeNullityInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.invokeNullity(actor, input, locale));
  }

  @Requires('consent:conclude')
  @Mutation(() => ConsentPayload, {
    description: 'The employer asks the subdistrict court for permission.',
  })
  goToCourt(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: GoToCourtInput,
  ): Promise<ConsentPayload> {
    return this.answer(actor, locale, input, this.consent.goToCourt(actor, input, locale));
  }

  /** The request and the organisation as they stand after the step, whether or not it was taken. */
  private async answer(
    actor: Actor,
    locale: Locale,
    { organisationId, requestId }: { organisationId: string; requestId?: string },
    outcome: Promise<StepOutcome>,
  ): Promise<ConsentPayload> {
    const { requestId: taken, problems } = await outcome;
    const id = taken ?? requestId ?? null;
    const request: StoredRequest | null = id
      ? await this.requests.withId(actor, organisationId, id)
      : null;
    const roles = rolesIn(actor, organisationId);
    const document = await this.setUps.of(actor, organisationId);
    return {
      request: request && requestFor(request, organisationId, roles, locale),
      organisation: { id: organisationId, name: document.name, demo: document.demo },
      problems,
    };
  }
}

@Resolver(() => Snapshot)
export class SnapshotResolver {
  constructor(private readonly setUps: SetUpReader) {}

  @ResolveField(() => [SnapshotSection], {
    name: 'sections',
    description: 'Everything it says, by section of the wizard.',
  })
  async sections(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() snapshot: ReadSnapshot,
  ): Promise<SnapshotSection[]> {
    const { setUp } = await this.frozenReading(actor, locale, snapshot);
    return dossierOf(setUp, locale);
  }

  @ResolveField(() => Assessment, {
    name: 'assessment',
    description: 'How it stood then, in the words of then.',
  })
  async assessment(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() snapshot: ReadSnapshot,
  ): Promise<Assessment> {
    const reading = await this.frozenReading(actor, locale, snapshot);
    const { assessment, texts } = snapshot.stored.snapshot;
    return new Assessment(assessment, reading, snapshot.hash.slice(0, 12), texts);
  }

  @ResolveField(() => [FrozenEvidence], {
    name: 'evidence',
    description: 'The files laid before the council with it, exactly these revisions.',
  })
  async evidence(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { stored, organisationId }: ReadSnapshot,
  ): Promise<FrozenEvidence[]> {
    const document = await this.setUps.of(actor, organisationId);
    const roles = rolesIn(actor, organisationId);
    const reading = readingFor(document, roles, locale);
    return frozenFor(stored.snapshot.evidence ?? [], document, reading, roles);
  }

  private async frozenReading(
    actor: Actor,
    locale: Locale,
    { stored, organisationId }: ReadSnapshot,
  ): Promise<Reading> {
    const now = await this.setUps.of(actor, organisationId);
    const reading = readingFor(now, rolesIn(actor, organisationId), locale);
    return { ...reading, setUp: maskedSetUp(stored.snapshot.setUp, reading, now) };
  }
}
