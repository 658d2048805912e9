import {
  type Assessment,
  askedFacts,
  availableConsentActions,
  changesBetween,
  changeSentence,
  type ConsentSubject,
  describeChanges,
  effectiveFacts,
  effectsOf,
  factDefinition,
  type FactValue,
  factName,
  formatFact,
  lastDayForNullity,
  type Locale,
  provenanceOf,
  type Role,
  sectionOfChange,
  sections,
  type SetUp,
  type Subject,
  subjectKinds,
  subjectsOf,
  subjectTitle,
  type SubjectKind,
  titleOfId,
  verdictChanges,
  whyImmaterial,
  withoutPersonalFacts,
  worseFirst,
} from '@vertrouwensbasis/domain';
import { maskedIn } from '../set-up/reading.js';
import { sectionOf } from '../set-up/section-of.js';
import { requestOn } from './consent-standing.js';
import { domainRequest, type StoredRequest } from './consent.reader.js';
import { eventText } from './consent.texts.js';
import type {
  ChangeSentence,
  ConsentRequest,
  CouncilDecision,
  EmployerDecision,
  SnapshotFact,
  SnapshotSection,
  VersionComparison,
} from './consent.types.js';

/** A request as one reader sees it; what needs the frozen version is resolved when asked for. */
export type ReadRequest = ConsentRequest & { stored: StoredRequest; organisationId: string };

export function requestFor(
  stored: StoredRequest,
  organisationId: string,
  roles: readonly Role[],
  locale: Locale,
): ReadRequest {
  const request = requestOn(domainRequest(stored), stored.today);
  const { state, reasons, consequences, askedFor, targetOn, meetingsOn, employerDecision } =
    request;
  return {
    stored,
    organisationId,
    id: stored.id,
    number: stored.number,
    state,
    version: stored.version,
    bodyVariant: stored.bodyVariant,
    submittedAt: momentOf(stored, 'submit'),
    submittedBy: request.submittedOn ? stored.submittedBy : null,
    proposedDecision: stored.proposedDecision,
    reasons: reasons ?? '',
    consequences: consequences ?? '',
    askedFor: [...askedFor],
    meetingOn: meetingsOn.at(-1) ?? stored.proposedMeetingOn,
    targetOn: targetOn ?? null,
    questions: stored.questions,
    decision: decisionOf(stored),
    employerDecision: employerDecisionOf(stored),
    events: stored.events.map(({ at, actor, event }) => ({
      at,
      actor,
      text: eventText(event, locale),
    })),
    viewerTransitions: [...availableConsentActions(request, { roles })],
    nullityUntil:
      employerDecision?.basis === 'without_consent'
        ? lastDayForNullity(employerDecision.decidedOn)
        : null,
  };
}

/** The same with the names of counsellors kept out of everything people wrote. */
export function withoutNamesIn(
  request: ReadRequest,
  names: ReadonlyMap<string, number>,
  locale: Locale,
): ReadRequest {
  const { proposedDecision, reasons, consequences, questions, decision } = request;
  const { employerDecision, events } = request;
  const written = { proposedDecision, reasons, consequences, questions, decision };
  return { ...request, ...maskedIn({ ...written, employerDecision, events }, names, locale) };
}

function momentOf(stored: StoredRequest, ...actions: string[]): string | null {
  return stored.events.findLast(({ event }) => actions.includes(event.action))?.at ?? null;
}

function actorOf(stored: StoredRequest, ...actions: string[]): string {
  return stored.events.findLast(({ event }) => actions.includes(event.action))?.actor ?? '';
}

const councilSteps = ['giveConsent', 'giveConsentWithConditions', 'refuse', 'confirmConditionsMet'];

function decisionOf(stored: StoredRequest): CouncilDecision | null {
  const { decision } = stored.request;
  if (!decision) return null;
  return {
    outcome: decision.conditionsMetOn ? 'consent' : decision.outcome,
    reasons: decision.reasons ?? '',
    conditions: decision.conditions ?? null,
    decidedBy: actorOf(stored, ...councilSteps),
    decidedAt: momentOf(stored, ...councilSteps) ?? stored.createdAt,
    snapshotHash: decision.snapshotHash,
  };
}

function employerDecisionOf(stored: StoredRequest): EmployerDecision | null {
  const { employerDecision } = stored.request;
  if (!employerDecision) return null;
  return {
    text: employerDecision.reasons ?? '',
    decidedOn: employerDecision.decidedOn,
    startsOn: employerDecision.startOn,
    decidedBy: actorOf(stored, 'decideAsEmployer', 'decideWithoutConsent', 'recordCourtPermission'),
  };
}

/**
 * What changed between a frozen version and another set-up, in sentences. Private contact data is
 * in no frozen version, so it is in no sentence either.
 */
export function sentences(
  frozen: SetUp,
  present: SetUp,
  askedFor: readonly ConsentSubject[],
  locale: Locale,
  assessments: { before: Assessment; after: Assessment } | null = null,
): ChangeSentence[] {
  const [before, after] = [withoutPersonalFacts(frozen), withoutPersonalFacts(present)];
  const changes = changesBetween(before, after);
  const effects = assessments && effectsOf(changes, assessments.before, assessments.after);
  const described = new Map(
    describeChanges(changes, before, after, locale).flatMap((section) =>
      section.changes.map((one) => [one.change, one] as const),
    ),
  );
  const found = changes.map((change, index): ChangeSentence => {
    const section = sectionOfChange(change);
    const { kind, id } = change;
    const still = subjectsOf(after, kind).some((one) => one.id === id);
    const words = described.get(change);
    const why = whyImmaterial(change, before, after, askedFor);
    return {
      section,
      sectionTitle: sections.find((one) => one.id === section)?.title[locale] ?? section,
      subjectTitle: titleOfId(still ? after : before, kind, id, locale),
      text: changeSentence(change, before, after, locale),
      material: why === undefined,
      immaterialBecause: why?.[locale] ?? null,
      label: words?.name ?? null,
      before: words?.before ?? null,
      after: words?.after ?? null,
      longText: 'key' in change && isText(kind, change.key),
      effect: effects?.[index] ?? 'neutral',
    };
  });
  return [...worseFirst(found)];
}

function isText(kind: SubjectKind, key: string): boolean {
  const type = factDefinition(kind, key)?.type;
  return type?.type === 'longText' || (type?.type === 'text' && type.format === undefined);
}

/** What differs from an earlier version of the set-up, as its readers see both. */
export function comparisonWith(
  earlier: { number: number; decided: boolean; setUp: SetUp; assessment: Assessment },
  later: { setUp: SetUp; assessment: Assessment | null; titleOf: (itemId: string) => string },
  askedFor: readonly ConsentSubject[],
  locale: Locale,
): VersionComparison {
  const { number, decided } = earlier;
  const after = later.assessment;
  return {
    number,
    decided,
    verdicts: after
      ? verdictChanges(earlier.assessment, after).map((one) => ({
          ...one,
          title: later.titleOf(one.itemId),
        }))
      : [],
    changes: sentences(
      earlier.setUp,
      later.setUp,
      askedFor,
      locale,
      after && { before: earlier.assessment, after },
    ),
  };
}

/** A frozen set-up as a dossier: by section, every question asked with its answer. */
export function dossierOf(setUp: SetUp, locale: Locale): SnapshotSection[] {
  return sections.map(({ id, title }) => ({
    id,
    title: title[locale],
    subjects: subjectKinds.flatMap((kind) =>
      subjectsOf(setUp, kind).flatMap((subject) => {
        const facts = factsIn(setUp, kind, subject, id, locale);
        return facts.length === 0
          ? []
          : [
              {
                id: subject.id,
                kind,
                title: subjectTitle(setUp, kind, subject as never, locale),
                facts,
              },
            ];
      }),
    ),
  }));
}

function factsIn(
  setUp: SetUp,
  kind: SubjectKind,
  subject: Subject,
  section: string,
  locale: Locale,
): SnapshotFact[] {
  const appointment = kind === 'appointment' ? (subject as Subject<'appointment'>) : null;
  const facts = (appointment ? effectiveFacts(setUp, appointment) : subject.facts) as Readonly<
    Record<string, FactValue | undefined>
  >;
  // Open questions are part of what the council judges: it sees what was not filled in.
  const keys = new Set([
    ...Object.keys(facts),
    ...askedFacts(setUp, kind, subject).map(({ key }) => key),
  ]);
  return [...keys]
    .filter((key) => sectionOf(kind, key) === section)
    .map((key) => {
      const value = facts[key];
      const from = appointment && provenanceOf(setUp, appointment, key as never);
      return {
        key,
        label: factName(kind, key, facts, locale),
        shown: value === undefined ? null : formatFact(setUp, kind, key, value, locale),
        fromPolicy: from?.from === 'policy' ? titleOfId(setUp, 'policy', from.id, locale) : null,
      };
    });
}
