import { addMonths, type CalendarDate } from '../calendar-date.js';
import type { AppointmentFacts } from '../facts/appointment.js';

/** How long an expired term may wait for its extension (domain §6.2 rule 1, §6.3 item 9) [J]. */
export const monthsToRenew = 3;

/** Within how many months of the start basic training is done or booked (domain §6.3 item 7) [J]. */
export const monthsToBasicTraining = 6;

/** Where an appointment stands in time on a day. */
export type TermState =
  /** Nobody said when it starts; it counts as under way. */
  | 'start_unknown'
  | 'future'
  | 'in_term'
  /** Ended at most three months ago and an extension is under way. */
  | 'renewal_pending'
  /** Ended at most three months ago; nobody said whether an extension is under way. */
  | 'renewal_unknown'
  | 'ended';

type TermFacts = Pick<AppointmentFacts, 'startOn' | 'endOn' | 'termForm' | 'renewalPending'>;

/** Where the appointment stands on this day; the term runs through its last day. */
export function termState(appointment: TermFacts, on: CalendarDate): TermState {
  const { startOn } = appointment;
  if (startOn !== undefined && startOn > on) return 'future';
  const endOn = lastDay(appointment);
  if (endOn !== undefined && endOn < on) {
    if (addMonths(endOn, monthsToRenew) < on) return 'ended';
    const { renewalPending } = appointment;
    if (renewalPending === undefined) return 'renewal_unknown';
    return renewalPending ? 'renewal_pending' : 'ended';
  }
  return startOn === undefined ? 'start_unknown' : 'in_term';
}

/** The last day of the term; an indefinite term has none, whatever was filled in before. */
export function lastDay(
  appointment: Pick<AppointmentFacts, 'endOn' | 'termForm'>,
): CalendarDate | undefined {
  return appointment.termForm === 'indefinite' ? undefined : appointment.endOn;
}

/** Whether someone acts as counsellor on this day, as far as anyone said. */
export function isUnderWay(state: TermState): boolean {
  return state === 'in_term' || state === 'start_unknown';
}

/**
 * Which appointments are judged on a day (domain §6.2 rule 1): those under way or waiting for their
 * extension; where there are none, those still to come; where there are none either, those that
 * just ended while nobody said whether they go on. What has ended is not judged.
 */
export function judged<One extends { readonly state: TermState }>(
  appointments: readonly One[],
): readonly One[] {
  const current = appointments.filter(
    (one) => isUnderWay(one.state) || one.state === 'renewal_pending',
  );
  if (current.length > 0) return current;
  const future = appointments.filter((one) => one.state === 'future');
  if (future.length > 0) return future;
  return appointments.filter((one) => one.state === 'renewal_unknown');
}

/** Whether someone is away on this day; without a last day, until somebody says so. */
export function isAway(
  { awayFrom, awayUntil }: Pick<AppointmentFacts, 'awayFrom' | 'awayUntil'>,
  on: CalendarDate,
): boolean {
  return awayFrom !== undefined && awayFrom <= on && (awayUntil === undefined || awayUntil >= on);
}
