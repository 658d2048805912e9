import type { CalendarDate } from '../calendar-date.js';
import type { ConsentRequest, ConsentState } from './consent.js';
import { lastDayForNullity } from './nullity.js';

/** How an organisation stands with consent, in one word for its page. */
export const consentStatuses = [
  'none',
  'draft',
  'running',
  'conditions',
  'refused',
  'at_court',
  'awaiting_employer',
  'awaiting_start',
  'in_force',
  'stale',
  'without_consent',
  'nullity_invoked',
  'withdrawn',
] as const;

export type ConsentStatus = (typeof consentStatuses)[number];

export interface ConsentStanding {
  readonly status: ConsentStatus;
  /** The request that gives the status. */
  readonly requestId?: string;
  readonly number?: number;
  /** The next version under way beside what is in force. */
  readonly runningRequestId?: string;
  readonly targetOn?: CalendarDate;
  readonly startOn?: CalendarDate;
  /** How many consented facts have changed; 0 unless stale. */
  readonly materialChanges: number;
  /** The last day on which the council can still invoke nullity of a decision without consent. */
  readonly nullityUntil?: CalendarDate;
}

const statusOf: Readonly<Record<ConsentState, ConsentStatus>> = {
  draft: 'draft',
  submitted: 'running',
  in_consultation: 'running',
  questions: 'running',
  answered: 'running',
  consent: 'awaiting_employer',
  consent_with_conditions: 'conditions',
  refused: 'refused',
  employer_decision: 'awaiting_start',
  in_force: 'in_force',
  withdrawn: 'withdrawn',
  amended: 'none',
  nullity_invoked: 'nullity_invoked',
  subdistrict_court: 'at_court',
};

/**
 * The standing given by all requests of an organisation. What is in force goes before what is
 * under way; a decision without consent never counts as consent.
 *
 * `materialChanges` is how many consented facts of the request in force have changed since; the
 * caller keeps it with the request, since reading must not compare set-ups.
 */
export function consentStandingOf(
  requests: readonly ConsentRequest[],
  materialChanges: number,
): ConsentStanding {
  const newestFirst = requests
    .filter((one) => one.state !== 'amended')
    .sort((one, other) => other.number - one.number);
  const inForce = newestFirst.find((one) => one.state === 'in_force');
  const newest = newestFirst.find((one) => one.state !== 'withdrawn') ?? newestFirst[0];
  if (!newest) return { status: 'none', materialChanges: 0 };
  const shown = inForce ?? newest;
  const next = inForce && newest.number > inForce.number ? newest : undefined;
  return {
    status: statusWith(shown, materialChanges),
    requestId: shown.id,
    number: shown.number,
    materialChanges: inForce ? materialChanges : 0,
    ...(next && isUnderWay(next) ? { runningRequestId: next.id } : {}),
    ...(shown.targetOn === undefined ? {} : { targetOn: shown.targetOn }),
    ...(shown.employerDecision ? { startOn: shown.employerDecision.startOn } : {}),
    ...(shown.employerDecision?.basis === 'without_consent'
      ? { nullityUntil: lastDayForNullity(shown.employerDecision.decidedOn) }
      : {}),
  };
}

function statusWith(request: ConsentRequest, materialChanges: number): ConsentStatus {
  const decided = request.state === 'employer_decision' || request.state === 'in_force';
  if (decided && request.employerDecision?.basis === 'without_consent') return 'without_consent';
  if (request.state === 'in_force' && materialChanges > 0) return 'stale';
  return statusOf[request.state];
}

const over: readonly ConsentState[] = ['in_force', 'withdrawn', 'amended'];

function isUnderWay(request: ConsentRequest): boolean {
  return !over.includes(request.state);
}
