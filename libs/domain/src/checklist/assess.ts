import type { CalendarDate } from '../calendar-date.js';
import { revisionKey, type EvidencePiece } from '../evidence/evidence-piece.js';
import type { SetUp } from '../facts/set-up.js';
import { statementsOf, voiceOnTopic, type CounsellorAnswer } from '../voice/statements.js';
import type { Topic } from '../facts/shared-options.js';
import { conflictsOf } from '../independence/conflicts.js';
import { hardStopsOf } from '../independence/hard-stops.js';
import { completenessOf, completenessOfItems } from './completeness.js';
import { EvidenceShown, type Proof } from './evidence-shown.js';
import type { Framework, FrameworkItem } from './framework.js';
import type { AppointmentView, Item, OrganisationView } from './item.js';
import type { Paper } from './paper.js';
import { qualityChecksOf } from './quality-checks/catalogue.js';
import { conformityOf, evidenceOf, lowestOf, pointsOf, worstOf } from './score.js';
import { viewsOf, type Views } from './views.js';
import type { Assessment, EvidenceLevel, Finding, ItemResult, Verdict } from './verdict.js';

export interface AssessOptions {
  /** The day to judge: terms end, certificates lapse, publications age. */
  readonly on: CalendarDate;
  readonly framework: Framework;
  /** How the works council's consent stands; absent when there is none. */
  readonly consent?: {
    readonly inForce: boolean;
    readonly stale: boolean;
    /** The revisions of evidence in the version consented to (`revisionKey`). */
    readonly evidence?: readonly string[];
  };
  /** The files that show how items stand: newest revisions that were not withdrawn. */
  readonly evidence?: readonly EvidencePiece[];
  /** What counsellors answered to what the employer states about them. */
  readonly voices?: readonly CounsellorAnswer[];
}

/**
 * How a set-up stands against a framework on a day. Pure: the same facts and day give the same
 * assessment, whatever the order of the counsellors.
 */
export function assess(
  setUp: SetUp,
  {
    on,
    framework,
    consent = { inForce: false, stale: false },
    evidence = [],
    voices = [],
  }: AssessOptions,
): Assessment {
  const consented = consent.inForce && !consent.stale;
  const views = viewsOf(setUp, on, consented);
  const seen = new Set(consent.evidence);
  const shown: Shown = {
    consented,
    says: voicesBy(setUp, voices),
    files: new EvidenceShown(setUp, on, evidence, (piece) => seen.has(revisionKey(piece))),
  };
  const items = framework.items.map((place) => resultOf(place, views, on, shown));
  const outcome = {
    frameworkId: framework.id,
    release: framework.release,
    on,
    conformity: conformityOf(items),
    evidence: evidenceOf(items),
    complete: items.every((item) => item.status !== 'unanswered'),
    items,
  };
  if (!framework.judgesRole) {
    const beside = { hardStops: [], conflicts: [], qualityChecks: [] };
    return { ...outcome, completeness: completenessOfItems(items), ...beside };
  }
  const { judged } = views.organisation;
  const conflicts = conflictsOf(judged);
  return {
    ...outcome,
    completeness: completenessOf(setUp),
    hardStops: hardStopsOf(judged, views.log),
    conflicts,
    qualityChecks: qualityChecksOf(setUp, on, views.organisation, conflicts),
  };
}

/**
 * Whether no hard stop is left and, when asked, every item that applies is met. The same verdicts as
 * `assess` gives, without what stands beside them, and it stops at the first that falls short.
 */
export function standsWell(
  setUp: SetUp,
  { on, framework }: Pick<AssessOptions, 'on' | 'framework'>,
  { everyItem }: { readonly everyItem: boolean },
): boolean {
  const { organisation, log } = viewsOf(setUp, on);
  if (hardStopsOf(organisation.judged, log).length > 0) return false;
  if (!everyItem) return true;
  const isWell = ({ status }: Verdict) => status === 'met' || status === 'not_applicable';
  return framework.items.every(({ item }) => {
    if (item.per === 'organisation') {
      return isWell((item as Item<'organisation'>).evaluate(organisation, on));
    }
    const views = viewsJudged(item as Item<'appointment'>, organisation);
    return (
      views.length > 0 &&
      views.every((view) => isWell((item as Item<'appointment'>).evaluate(view, on)))
    );
  });
}

/** What counts as evidence besides the facts. */
interface Shown {
  readonly consented: boolean;
  readonly files: EvidenceShown;
  /** What the counsellor of an appointment says about a topic as a whole. */
  readonly says: (appointmentId: string, topic: Topic) => 'confirmed' | 'disputed' | undefined;
}

/** Looks only at appointments somebody answered about: most have nobody's answer. */
function voicesBy(setUp: SetUp, voices: readonly CounsellorAnswer[]): Shown['says'] {
  const answered = new Set(voices.map(({ appointmentId }) => appointmentId));
  const statements = new Map(
    setUp.appointments
      .filter(({ id }) => answered.has(id))
      .map((appointment) => [appointment.id, statementsOf(setUp, appointment, voices)] as const),
  );
  return (appointmentId, topic) => voiceOnTopic(statements.get(appointmentId) ?? [], topic);
}

function resultOf(
  { item, weight }: FrameworkItem,
  views: Views,
  on: CalendarDate,
  shown: Shown,
): ItemResult {
  const findings =
    item.per === 'organisation'
      ? [organisationFinding(item as Item<'organisation'>, views, on, shown)]
      : appointmentFindings(item as Item<'appointment'>, views, on, shown);
  const status = findings.length === 0 ? 'unanswered' : worstOf(findings.map((one) => one.status));
  return {
    itemId: item.id,
    status,
    points: pointsOf[status] * weight,
    maxPoints: status === 'not_applicable' ? 0 : weight,
    evidence: lowestOf(findings.map((finding) => finding.evidence)),
    findings,
  };
}

function organisationFinding(
  item: Item<'organisation'>,
  { organisation, log }: Views,
  on: CalendarDate,
  shown: Shown,
): Finding {
  log.take();
  const verdict = item.evaluate(organisation, on);
  const factsUsed = log.take();
  // What the employer published is shown by the employer's paper; an appointment by its own.
  const proofs =
    item.topic === 'appointment'
      ? organisation.judged.map((view) => proofFor(item, view, shown))
      : [shown.files.forOrganisation(item.id, isSigned(organisation.paper, item.topic))];
  const evidence = evidenceFor(verdict, item.topic, proofs, organisation.judged, shown);
  return { ...outcomeOf(verdict), factsUsed, evidence };
}

/** One finding for each appointment that is judged, in the order of their ids. */
function appointmentFindings(
  item: Item<'appointment'>,
  { organisation, log }: Views,
  on: CalendarDate,
  shown: Shown,
): readonly Finding[] {
  return viewsJudged(item, organisation)
    .map((view) => {
      log.take();
      const verdict = item.evaluate(view, on);
      const factsUsed = log.take();
      const proofs = [proofFor(item, view, shown)];
      const evidence = evidenceFor(verdict, item.topic, proofs, [view], shown);
      return { appointmentId: view.id, ...outcomeOf(verdict), factsUsed, evidence };
    })
    .sort((one, other) => (one.appointmentId < other.appointmentId ? -1 : 1));
}

/** The appointments an item judges; one item also looks at what ended when nothing else is left. */
function viewsJudged(item: Item<'appointment'>, organisation: OrganisationView) {
  return item.judgesEnded && organisation.judged.length === 0
    ? organisation.appointments
    : organisation.judged;
}

function outcomeOf(verdict: Verdict): Pick<Finding, 'status' | 'reasons'> {
  return {
    status: verdict.status,
    reasons: verdict.status === 'unanswered' ? [] : verdict.reasons,
  };
}

function isSigned(paper: Paper, topic: Topic | undefined): boolean {
  return topic !== undefined && paper.peek(topic) === 'signed';
}

function proofFor(
  item: Pick<Item, 'id' | 'topic'>,
  view: AppointmentView,
  { files }: Shown,
): Proof {
  return files.forAppointment(item.id, view.id, isSigned(view.paper, item.topic));
}

/**
 * How well a verdict is shown: someone stated it; a signed document says it, or a file that is
 * linked to it; the counsellors confirm it; the works council consented to it. A step counts only
 * on top of what is on paper, and where a counsellor says it is different nothing counts beyond
 * that. Consent covers a file only when it was in the version consented to.
 */
function evidenceFor(
  verdict: Verdict,
  topic: Topic | undefined,
  proofs: readonly Proof[],
  counsellors: readonly AppointmentView[],
  shown: Pick<Shown, 'consented' | 'says'>,
): EvidenceLevel {
  if (verdict.status === 'unanswered' || verdict.status === 'not_applicable') return 'none';
  const recorded = proofs.length > 0 && proofs.every((proof) => proof.shown);
  if (!recorded) return 'stated';
  const says = (
    wanted: 'confirmed' | 'disputed',
    topics: readonly Topic[] | undefined,
    id: string,
  ) =>
    topic !== undefined && (topics?.includes(topic) === true || shown.says(id, topic) === wanted);
  if (counsellors.some(({ id, appointment }) => says('disputed', appointment.disputedTopics, id))) {
    return 'recorded';
  }
  if (shown.consented && proofs.every((proof) => proof.seen)) return 'consented';
  const confirmed =
    counsellors.length > 0 &&
    counsellors.every(({ id, appointment }) => says('confirmed', appointment.confirmedTopics, id));
  return confirmed ? 'confirmed' : 'recorded';
}
