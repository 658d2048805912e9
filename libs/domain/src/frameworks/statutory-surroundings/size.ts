import type { OrganisationFacts } from '../../facts/organisation.js';

/** From this many persons working on, the internal procedure is a duty (Wbk; domain §2). */
export const whistleblowerFrom = 50;

/** From this many persons working on, a works council is a duty (WOR; domain §3.2). */
export const worksCouncilFrom = 50;

/** From this many persons working on, staff without a council meets with the employer (WOR art. 35b). */
export const staffMeetingFrom = 10;

/**
 * Whether the organisation needs an internal procedure for reports of wrongdoing; undefined while
 * size, or for a small organisation its sector, is unknown.
 */
export function needsProcedure({
  headcount,
  whistleblowerDutyWhenSmall,
}: Pick<OrganisationFacts, 'headcount' | 'whistleblowerDutyWhenSmall'>): boolean | undefined {
  if (headcount !== undefined && headcount >= whistleblowerFrom) return true;
  if (whistleblowerDutyWhenSmall === true) return true;
  return headcount === undefined ? undefined : whistleblowerDutyWhenSmall;
}
