import type { OrganisationView } from '../item.js';
import { isUnderWay } from '../term.js';

/** Persons named in the publication who hold no appointment that still counts. */
export function noLongerAppointed({ organisation, appointments }: OrganisationView) {
  const counts = new Set(
    appointments.filter((one) => one.state !== 'ended').map((one) => one.appointment.person),
  );
  return (organisation.publishedCounsellors ?? []).filter((person) => !counts.has(person));
}

/** Counsellors under way whom a known list of published names leaves out. */
export function notPublished({ organisation, judged }: OrganisationView) {
  const { publishedCounsellors } = organisation;
  if (publishedCounsellors === undefined) return [];
  return judged.flatMap(({ state, appointment: { person } }) =>
    isUnderWay(state) && person !== undefined && !publishedCounsellors.includes(person)
      ? [person]
      : [],
  );
}
