import { addMonths } from '../../calendar-date.js';
import { worksIn } from '../../independence/conflicts.js';
import { mainJobHere } from '../../independence/graph.js';
import { text } from '../../text.js';
import type { OrganisationView } from '../item.js';
import { lastDay } from '../term.js';
import { ofJudged, ofPersons, type Check } from './check.js';

const staffDepartments = ['hr', 'finance', 'legal'] as const;

/** Answers about persons, appointments and documents that cannot all be true. */
export const contradictionsOfAppointments = {
  'term-ends-before-start': {
    level: 'error',
    at: { kind: 'appointment', key: 'endOn' },
    text: text(
      'De termijn eindigt voordat zij begint. Controleer begin- en einddatum.',
      'The term ends before it starts. Check the start and end dates.',
    ),
    find: ({ setUp }) =>
      setUp.appointments
        .filter(({ facts: { startOn, endOn } }) => startOn && endOn && endOn < startOn)
        .map((one) => one.id),
  },
  'overlapping-appointments': {
    level: 'error',
    at: { kind: 'appointment', key: 'startOn' },
    text: text(
      'Deze persoon heeft in dezelfde periode twee benoemingen van dezelfde soort. Sluit de ene af of pas de data aan.',
      'This person has two appointments of the same kind in the same period. End one of them or change the dates.',
    ),
    find: ({ view }) => overlaps(view),
  },
  'substitute-not-in-role': {
    level: 'error',
    at: { kind: 'appointment', key: 'substitute' },
    text: text(
      'De genoemde vervanger is zelf geen vertrouwenspersoon meer, of is deze benoeming zelf.',
      'The substitute named is no longer a counsellor, or is this appointment itself.',
    ),
    find: ({ view }) => {
      const ended = new Set(
        view.appointments.filter((one) => one.state === 'ended').map((one) => one.id),
      );
      return view.judged
        .filter(({ id, appointment: { substitute } }) => {
          return substitute !== undefined && (substitute === id || ended.has(substitute));
        })
        .map(({ id }) => id);
    },
  },
  'department-without-departments': {
    level: 'warning',
    at: { kind: 'person', key: 'mainJobDepartment' },
    text: text(
      'Volgens het profiel zijn er geen afdelingen, maar deze persoon werkt bij HR, Financiën of Juridische Zaken.',
      'The profile says there are no departments, but this person works in HR, Finance or Legal.',
    ),
    find: ofPersons((view) => {
      const { department } = mainJobHere(view);
      return (
        view.organisation.hasDepartments === false &&
        (department === 'hr' || department === 'finance' || department === 'legal')
      );
    }),
  },
  'disputed-by-counsellor': {
    level: 'warning',
    at: { kind: 'appointment', key: 'disputedTopics' },
    text: text(
      'De vertrouwenspersoon zegt dat iets anders is dan hier staat.',
      'The counsellor says that something differs from what stands here.',
    ),
    find: ofJudged(({ appointment }) => (appointment.disputedTopics ?? []).length > 0),
  },
  'signed-before-dated': {
    level: 'error',
    at: { kind: 'document', key: 'signedOn' },
    text: text(
      'Het document is ondertekend voor de datum die erop staat.',
      'The document was signed before the date it bears.',
    ),
    find: ({ setUp }) =>
      setUp.documents
        .filter(({ facts: { signedOn, datedOn } }) => signedOn && datedOn && signedOn < datedOn)
        .map(({ id }) => id),
  },
  'away-ends-before-start': {
    level: 'error',
    at: { kind: 'appointment', key: 'awayUntil' },
    text: text(
      'De afwezigheid eindigt voordat zij begint. Controleer beide data.',
      'The absence ends before it starts. Check both dates.',
    ),
    find: ({ setUp }) =>
      setUp.appointments
        .filter(
          ({ facts: { awayFrom, awayUntil } }) => awayFrom && awayUntil && awayUntil < awayFrom,
        )
        .map(({ id }) => id),
  },
  'term-length-differs': {
    level: 'warning',
    at: { kind: 'appointment', key: 'endOn' },
    text: text(
      'De einddatum past niet bij het begin en de afgesproken termijn.',
      'The end date does not fit the start and the agreed term.',
    ),
    find: ofJudged(({ appointment: { termForm, startOn, termMonths, endOn, renewal } }) => {
      if (termForm !== 'exact' || !startOn || !termMonths || !endOn) return false;
      // A month either way is how people round; a later end can be an extension.
      return (
        endOn < addMonths(startOn, termMonths - 1) ||
        (renewal === 'never' && endOn > addMonths(startOn, termMonths + 1))
      );
    }),
  },
  'evaluation-after-end': {
    level: 'warning',
    at: { kind: 'appointment', key: 'evaluationOn' },
    text: text(
      'De evaluatie staat gepland na het einde van de termijn.',
      'The evaluation is planned after the end of the term.',
    ),
    find: ofJudged(({ appointment }) => {
      const end = lastDay(appointment);
      return (
        end !== undefined &&
        appointment.evaluationOn !== undefined &&
        appointment.evaluationOn > end
      );
    }),
  },
  'employer-may-demand-secrets': {
    level: 'error',
    at: { kind: 'appointment', key: 'employerMayDemand' },
    text: text(
      'Geheimhouding is vastgelegd, maar de werkgever kan informatie opeisen. Dat kan niet samen.',
      'Secrecy is laid down, but the employer can demand information. They cannot go together.',
    ),
    find: ofJudged(
      ({ appointment: { secrecyClause, employerMayDemand } }) =>
        employerMayDemand === true && (secrecyClause === 'yes' || secrecyClause === 'absolute'),
    ),
  },
  'department-differs-from-unit': {
    level: 'warning',
    at: { kind: 'person', key: 'mainJobUnit' },
    text: text(
      'De afdeling van de hoofdfunctie past niet bij het onderdeel in de boom, dat onder HR, Financiën of Juridische Zaken valt.',
      'The department of the main job does not fit the unit in the tree, which is below HR, Finance or Legal.',
    ),
    find: ofPersons((view) => {
      const { department } = mainJobHere(view);
      return (
        department !== undefined &&
        staffDepartments.some((one) => one !== department && worksIn(view, one))
      );
    }),
  },
  'head-is-no-manager': {
    level: 'warning',
    at: { kind: 'person', key: 'mainJobIsManager' },
    text: text(
      'Deze persoon geeft leiding aan een onderdeel, maar volgens de hoofdfunctie geen leiding.',
      'This person heads a unit, but manages nobody according to the main job.',
    ),
    find: ofPersons(
      ({ person }) => (person.headOf ?? []).length > 0 && person.mainJobIsManager === false,
    ),
  },
} as const satisfies Record<string, Check>;

/** The later of two appointments of one person and kind that share a day; each once. */
function overlaps(view: OrganisationView): readonly string[] {
  const dated = view.appointments.flatMap(({ id, appointment }) => {
    const { person, kind, startOn } = appointment;
    if (person === undefined || kind === undefined || startOn === undefined) return [];
    return [{ id, person, kind, startOn, endOn: lastDay(appointment) }];
  });
  return dated
    .filter((later) =>
      dated.some(
        (earlier) =>
          earlier.id !== later.id &&
          earlier.person === later.person &&
          earlier.kind === later.kind &&
          (earlier.startOn < later.startOn ||
            (earlier.startOn === later.startOn && earlier.id < later.id)) &&
          (earlier.endOn === undefined || earlier.endOn >= later.startOn),
      ),
    )
    .map((one) => one.id);
}
