import type { CalendarDate } from '../calendar-date.js';
import type { Framework } from '../checklist/framework.js';
import { pendingBills } from './pending-bills/framework.js';
import { statutorySurroundings } from './statutory-surroundings/framework.js';
import { tnoLvv } from './tno-lvv/framework.js';

/** Every release of every checklist: the primary checklist first, of each the oldest release first. */
export const checklists: readonly (readonly Framework[])[] = [
  tnoLvv,
  statutorySurroundings,
  pendingBills,
];

/** The newest release of each checklist; the first is the primary one. */
export const frameworks: readonly Framework[] = checklists.map((releases) => releases.at(-1)!);

/** The newest release of the framework with this id, or undefined. */
export function frameworkById(id: string): Framework | undefined {
  return frameworks.find((one) => one.id === id);
}

/** The releases of the framework with this id, oldest first; none when there is no such framework. */
export function releasesOf(id: string): readonly Framework[] {
  return checklists.find((releases) => releases[0]?.id === id) ?? [];
}

/** The release that was the newest on a day; before the first there was only that one. */
export function releaseOn(id: string, on: CalendarDate): Framework | undefined {
  const releases = releasesOf(id);
  return releases.filter(({ releasedOn }) => releasedOn <= on).at(-1) ?? releases[0];
}

/** This release of this framework, or undefined. Releases are never taken away. */
export function frameworkRelease(id: string, release: string): Framework | undefined {
  return releasesOf(id).find((one) => one.release === release);
}
