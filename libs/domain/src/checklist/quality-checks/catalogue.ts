import type { CalendarDate } from '../../calendar-date.js';
import type { SetUp } from '../../facts/set-up.js';
import type { Text } from '../../text.js';
import type { OrganisationView } from '../item.js';
import type { Conflict, QualityCheck } from '../verdict.js';
import type { Check, Inspected } from './check.js';
import { contradictionsOfAppointments } from './contradictions-of-appointments.js';
import { contradictionsOfOrganisation } from './contradictions-of-organisation.js';
import { gaps } from './gaps.js';
import { staleFacts } from './stale-facts.js';

/** The groups of checks, in the order in which they are shown. */
export const checkGroups = ['contradiction', 'gap', 'stale'] as const;

export type CheckGroup = (typeof checkGroups)[number];

const byGroup: Readonly<Record<CheckGroup, Readonly<Record<string, Check>>>> = {
  contradiction: { ...contradictionsOfOrganisation, ...contradictionsOfAppointments },
  gap: gaps,
  stale: staleFacts,
};

/** A check as the catalogue lists it. Ids are stored in assessments and snapshots: never reused. */
export interface ListedCheck extends Check {
  readonly id: string;
  readonly group: CheckGroup;
}

/** All checks, group by group. */
export const qualityChecks: readonly ListedCheck[] = checkGroups.flatMap((group) =>
  Object.entries(byGroup[group]).map(([id, check]) => ({ ...check, id, group })),
);

/** The check with this id; undefined for an id this release does not know. */
export function qualityCheck(checkId: string): ListedCheck | undefined {
  return qualityChecks.find(({ id }) => id === checkId);
}

/** What a check says; undefined for an id this release does not know. */
export function qualityCheckText(checkId: string): Text | undefined {
  return qualityCheck(checkId)?.text;
}

/** The ids of all checks, for lists and tests. */
export const qualityCheckIds: readonly string[] = qualityChecks.map(({ id }) => id);

const levels: readonly QualityCheck['level'][] = ['error', 'warning', 'advice'];

/** Contradictions, gaps and stale facts beside the score: errors, then warnings, then advice. */
export function qualityChecksOf(
  setUp: SetUp,
  on: CalendarDate,
  view: OrganisationView,
  conflicts: readonly Conflict[],
): readonly QualityCheck[] {
  const facts: Inspected = { setUp, on, view, conflicts };
  return qualityChecks
    .flatMap(({ id, level, at, find }) =>
      find(facts).map((found): QualityCheck => {
        const place = typeof found === 'string' ? { ...at, subjectId: found } : found;
        return { checkId: id, level, ...place };
      }),
    )
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}
