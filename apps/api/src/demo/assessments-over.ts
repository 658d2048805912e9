import {
  addDays,
  assess,
  changesSinceConsent,
  frameworks,
  releasesOf,
  type Assessment,
  type CalendarDate,
} from '@vertrouwensbasis/domain';
import type { ToldRequest } from './consent-story.js';
import { dayOf } from './dates.js';
import { setUpOn, stagesOf, type DemoOrganisation, type Stage } from './describe.js';

/**
 * The assessments of earlier days: on every day something changed, on which a term, certificate or
 * consent began or ended, and at the start of each quarter, so that publications are seen to age. By
 * every checklist, in its first release: nobody had gone over to another then.
 */
export function assessmentsOver(
  demo: DemoOrganisation,
  filledOn: CalendarDate,
  told: readonly ToldRequest[],
): readonly Assessment[] {
  const stages = stagesOf(demo, filledOn);
  const began = dayOf(demo.since, filledOn);
  const terms = stages.flatMap(({ setUp }) => [
    ...setUp.appointments.flatMap(({ facts }) => [facts.startOn, dayAfter(facts.endOn)]),
    ...setUp.persons.map(({ facts }) => dayAfter(facts.certificateUntil)),
  ]);
  const days = [
    ...stages.map((stage) => stage.on),
    ...terms.filter((day) => day !== undefined),
    ...told.flatMap(({ request }) => request.events.map((event) => event.on)),
    ...quartersBetween(began, filledOn),
  ].filter((day) => began <= day && day < filledOn);
  return [...new Set(days)].sort().flatMap((on) =>
    frameworks.map(({ id }) =>
      assess(setUpOn(stages, on), {
        on,
        framework: releasesOf(id)[0]!,
        consent: consentOn(stages, told, on),
      }),
    ),
  );
}

/** Terms run through their last day: what ends shows on the day after. */
function dayAfter(day: CalendarDate | undefined): CalendarDate | undefined {
  return day === undefined ? undefined : addDays(day, 1);
}

/** The first days of the quarters from one day to another. */
function quartersBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  return years
    .flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`))
    .filter((day) => from <= day && day < to);
}

/** Whether the council's consent was in force on a day, and still about what was there then. */
function consentOn(
  stages: readonly Stage[],
  told: readonly ToldRequest[],
  on: CalendarDate,
): { inForce: boolean; stale: boolean } {
  const binding = told
    .filter(({ request }) => {
      const last = request.events.filter((event) => event.on <= on).at(-1);
      return last?.to === 'in_force' && request.employerDecision?.basis === 'consent';
    })
    .at(-1);
  if (binding?.frozenOn === undefined) return { inForce: false, stale: false };
  const consented = setUpOn(stages, binding.frozenOn);
  const changes = changesSinceConsent(consented, setUpOn(stages, on), binding.request.askedFor);
  return { inForce: true, stale: changes.material.length > 0 };
}
