import {
  type Assessment,
  type ConsentAction,
  type ConsentEvent,
  type ConsentRequest,
  type ConsentSubject,
  consentVariants,
  disputeOf,
  evidenceKinds,
  type PaperContent,
  type PaperMoment,
  type Snapshot,
  statementsOf,
  statusWords,
  titleOfId,
} from '@vertrouwensbasis/domain';
import { dossierOf } from '../consent/consent.mapping.js';
import { eventText } from '../consent/consent.texts.js';

/** The steps that bring papers about, and which. */
const moments: Readonly<Partial<Record<ConsentAction, PaperMoment>>> = {
  submit: 'submitted',
  giveConsent: 'decided',
  giveConsentWithConditions: 'decided',
  refuse: 'decided',
  confirmConditionsMet: 'decided',
  decideAsEmployer: 'decided',
  decideWithoutConsent: 'decided',
  recordCourtPermission: 'decided',
};

export function momentOf(action: ConsentAction): PaperMoment | undefined {
  return moments[action];
}

/** Steps both sides see; whatever else a file may come to hold stays out of papers. */
const sharedSteps: ReadonlySet<ConsentAction> = new Set<ConsentAction>([
  'submit',
  'agreeTarget',
  'planMeeting',
  'askQuestion',
  'answer',
  'giveConsent',
  'giveConsentWithConditions',
  'refuse',
  'confirmConditionsMet',
  'decideAsEmployer',
  'decideWithoutConsent',
  'enterIntoForce',
  'invokeNullity',
  'goToCourt',
  'recordCourtPermission',
  'recordCourtRefusal',
]);

/** What the words of the papers are made from: the frozen version and the file so far. */
export interface PaperSource {
  readonly organisationId: string;
  /** As the organisation is registered, for a version in which its name was not filled in. */
  readonly registeredName: string;
  readonly snapshot: Snapshot;
  readonly snapshotHash: string;
  readonly request: Omit<ConsentRequest, 'events'>;
  readonly proposedDecision: string;
  readonly submittedBy: string;
  /** Every line of the file, oldest first, with who it is of. */
  readonly events: readonly { readonly actor: string; readonly event: ConsentEvent }[];
}

const subjectWords: Readonly<Record<ConsentSubject, string>> = {
  rule: 'de regeling',
  position: 'de positie van de rol',
  person: 'de persoon die wordt benoemd (aanbevolen, niet verplicht)',
};

const outcomeWords = {
  consent: 'Instemming',
  consent_with_conditions: 'Instemming onder voorwaarden',
  refused: 'Geen instemming',
} as const;

const basisWords: Readonly<Record<string, string>> = {
  consent: 'Met instemming',
  without_consent: 'Zonder instemming',
  court_permission: 'Met vervangende toestemming van de kantonrechter',
  own_decision: 'Eigen besluit',
  hearing: 'Na het horen van de personeelsvergadering',
};

/** The content of the papers that the line `seq` (from 1) of the file brings about. */
export function paperContent(source: PaperSource, seq: number): PaperContent {
  const { request, snapshot, snapshotHash } = source;
  const file = source.events.slice(0, seq);
  const cause = file.at(-1)!;
  const variant = consentVariants[request.bodyKind];
  const actorOf = (...actions: ConsentAction[]) =>
    file.findLast(({ event }) => actions.includes(event.action))?.actor ?? '';
  const { decision, employerDecision } = request;
  const disputes = disputesIn(snapshot);
  return {
    form: 1,
    moment: momentOf(cause.event.action)!,
    organisationId: source.organisationId,
    organisationName: snapshot.organisationName || source.registeredName,
    requestId: request.id,
    number: request.number,
    seq,
    madeOn: cause.event.on,
    snapshotHash,
    takenOn: snapshot.takenOn,
    body: variant.name.nl,
    law: variant.whatTheLawAsks.nl,
    sources: variant.sources,
    proposedDecision: source.proposedDecision,
    reasons: request.reasons ?? '',
    consequences: request.consequences ?? '',
    askedFor: request.askedFor.map((one) => subjectWords[one]),
    submittedBy: source.submittedBy,
    ...given('submittedOn', request.submittedOn),
    ...given('targetOn', request.targetOn),
    meetingsOn: request.meetingsOn,
    ...(decision
      ? {
          council: {
            outcome: outcomeWords[decision.outcome],
            reasons: decision.reasons ?? '',
            ...given('conditions', decision.conditions),
            decidedOn: decision.decidedOn,
            decidedBy: actorOf('giveConsent', 'giveConsentWithConditions', 'refuse'),
            ...given('conditionsMetOn', decision.conditionsMetOn),
          },
        }
      : {}),
    ...(employerDecision
      ? {
          employer: {
            basis: basisWords[employerDecision.basis] ?? employerDecision.basis,
            text: employerDecision.reasons ?? '',
            decidedOn: employerDecision.decidedOn,
            startOn: employerDecision.startOn,
            decidedBy: actorOf('decideAsEmployer', 'decideWithoutConsent', 'recordCourtPermission'),
          },
        }
      : {}),
    file: file
      .filter(({ event }) => sharedSteps.has(event.action))
      .map(({ actor, event }) => ({ on: event.on, actor, text: eventText(event, 'nl') })),
    ...scoreOf(snapshot),
    sections: dossierOf(snapshot.setUp, 'nl').map(({ title, subjects }) => ({
      title,
      subjects: subjects.map((subject) => ({
        title: subject.title,
        facts: subject.facts.map(({ key, label, shown, fromPolicy }) => ({
          label,
          ...given('notConfirmed', disputes.get(`${subject.id} ${key}`)),
          ...given('shown', shown ?? undefined),
          ...given('fromPolicy', fromPolicy ?? undefined),
        })),
      })),
    })),
    evidence: (snapshot.evidence ?? []).map(
      ({ title, kind, fileName, revision, size, sha256 }) => ({
        ...{ title, fileName, revision, size, sha256 },
        kind: evidenceKinds[kind]?.nl ?? kind,
      }),
    ),
  };
}

/** By appointment and fact: what the counsellor says instead, in the words of the counsellor. */
function disputesIn({ setUp, voices = [] }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    setUp.appointments.flatMap((appointment) =>
      statementsOf(setUp, appointment, voices).flatMap((statement) => {
        const dispute = disputeOf(statement);
        return dispute
          ? [[`${appointment.id} ${statement.key}`, dispute.remark ?? 'dit is anders.'] as const]
          : [];
      }),
    ),
  );
}

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<Key, Value>>>;
}

const share = (label: string, { part, of }: Assessment['conformity']) => ({
  label,
  shown: of === 0 ? 'geen' : `${String(part).replace('.', ',')} van ${of}`,
});

/** The outcome in the words that the version keeps. */
function scoreOf({ assessment, texts, setUp, release }: Snapshot) {
  const named = (appointmentId: string) => titleOfId(setUp, 'appointment', appointmentId, 'nl');
  const rule = (id: string) => texts.rules[id]?.nl ?? id;
  return {
    framework: texts.frameworkTitle.nl,
    release,
    numbers: [
      share('Ingevuld', assessment.completeness),
      share('Voldoet aan de checklist', assessment.conformity),
      share('Aangetoond', assessment.evidence),
    ],
    hardStops: assessment.hardStops.map(
      ({ ruleId, appointmentId }) => `${rule(ruleId)} (${named(appointmentId)})`,
    ),
    conflicts: assessment.conflicts.map(
      ({ ruleId, appointmentId }) => `${rule(ruleId)} (${named(appointmentId)})`,
    ),
    items: assessment.items.map(({ itemId, status, findings }) => {
      const words = texts.items.find((one) => one.itemId === itemId);
      const reasons = findings.flatMap((finding) =>
        finding.reasons.map((reason) => {
          const text = words?.reasons[reason]?.nl ?? reason;
          return finding.appointmentId === undefined
            ? text
            : `${named(finding.appointmentId)}: ${text}`;
        }),
      );
      return {
        title: words?.title.nl ?? itemId,
        status: statusWords[status].nl,
        reasons: [...new Set(reasons)],
      };
    }),
  };
}
