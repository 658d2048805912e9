import type { CalendarDate } from '../calendar-date.js';
import type { SetUp } from '../facts/set-up.js';
import type { Topic } from '../facts/shared-options.js';
import { completenessOf } from './completeness.js';
import { conflictsOf, hardStopsOf } from './conflicts.js';
import type { Framework, FrameworkItem } from './framework.js';
import type { AppointmentView, Item } from './item.js';
import type { Paper } from './paper.js';
import { qualityChecksOf } from './quality-checks.js';
import { conformityOf, evidenceOf, lowestOf, pointsOf, worstOf } from './score.js';
import { viewsOf, type Views } from './views.js';
import type { Assessment, EvidenceLevel, Finding, ItemResult, Verdict } from './verdict.js';

export interface AssessOptions {
  /** The day to judge: terms end, certificates lapse, publications age. */
  readonly on: CalendarDate;
  readonly framework: Framework;
  /** How the works council's consent stands; absent when there is none. */
  readonly consent?: { readonly inForce: boolean; readonly stale: boolean };
}

/**
 * How a set-up stands against a framework on a day. Pure: the same facts and day give the same
 * assessment, whatever the order of the counsellors.
 */
export function assess(
  setUp: SetUp,
  { on, framework, consent = { inForce: false, stale: false } }: AssessOptions,
): Assessment {
  const views = viewsOf(setUp, on);
  const consented = consent.inForce && !consent.stale;
  const items = framework.items.map((place) => resultOf(place, views, on, consented));
  const { judged } = views.organisation;
  return {
    frameworkId: framework.id,
    release: framework.release,
    on,
    completeness: completenessOf(setUp),
    conformity: conformityOf(items),
    evidence: evidenceOf(items),
    complete: items.every((item) => item.status !== 'unanswered'),
    hardStops: hardStopsOf(judged, views.log),
    conflicts: conflictsOf(judged),
    qualityChecks: qualityChecksOf(setUp, on, views.organisation),
    items,
  };
}

function resultOf(
  { item, weight }: FrameworkItem,
  views: Views,
  on: CalendarDate,
  consented: boolean,
): ItemResult {
  const findings =
    item.per === 'organisation'
      ? [organisationFinding(item as Item<'organisation'>, views, on, consented)]
      : appointmentFindings(item as Item<'appointment'>, views, on, consented);
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
  consented: boolean,
): Finding {
  log.take();
  const verdict = item.evaluate(organisation, on);
  const factsUsed = log.take();
  // What the employer published is shown by the employer's paper; an appointment by its own.
  const papers: readonly Paper[] =
    item.topic === 'appointment'
      ? organisation.judged.map((view) => view.paper)
      : [organisation.paper];
  const evidence = evidenceFor(verdict, item.topic, papers, organisation.judged, consented);
  return { ...outcomeOf(verdict), factsUsed, evidence };
}

/** One finding for each appointment that is judged, in the order of their ids. */
function appointmentFindings(
  item: Item<'appointment'>,
  { organisation, log }: Views,
  on: CalendarDate,
  consented: boolean,
): readonly Finding[] {
  const views =
    item.judgesEnded && organisation.judged.length === 0
      ? organisation.appointments
      : organisation.judged;
  return views
    .map((view) => {
      log.take();
      const verdict = item.evaluate(view, on);
      const factsUsed = log.take();
      const evidence = evidenceFor(verdict, item.topic, [view.paper], [view], consented);
      return { appointmentId: view.id, ...outcomeOf(verdict), factsUsed, evidence };
    })
    .sort((one, other) => (one.appointmentId < other.appointmentId ? -1 : 1));
}

function outcomeOf(verdict: Verdict): Pick<Finding, 'status' | 'reasons'> {
  return {
    status: verdict.status,
    reasons: verdict.status === 'unanswered' ? [] : verdict.reasons,
  };
}

/**
 * How well a verdict is shown: someone stated it; a signed document says it; the counsellors
 * confirm it; the works council consented to it. A step counts only on top of a signed document,
 * and where a counsellor says it is different nothing counts beyond that document.
 */
function evidenceFor(
  verdict: Verdict,
  topic: Topic,
  papers: readonly Paper[],
  counsellors: readonly AppointmentView[],
  consented: boolean,
): EvidenceLevel {
  if (verdict.status === 'unanswered' || verdict.status === 'not_applicable') return 'none';
  const recorded = papers.length > 0 && papers.every((paper) => paper.peek(topic) === 'signed');
  if (!recorded) return 'stated';
  if (counsellors.some(({ appointment }) => appointment.disputedTopics?.includes(topic))) {
    return 'recorded';
  }
  if (consented) return 'consented';
  const confirmed =
    counsellors.length > 0 &&
    counsellors.every(({ appointment }) => appointment.confirmedTopics?.includes(topic));
  return confirmed ? 'confirmed' : 'recorded';
}
