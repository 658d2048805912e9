import { text } from '../../text.js';
import { ofOrganisation, type Check } from './check.js';
import { noLongerAppointed } from './published-names.js';

/** Answers about the organisation and its units that cannot all be true. */
export const contradictionsOfOrganisation = {
  'published-name-not-appointed': {
    level: 'error',
    at: { kind: 'organisation', key: 'publishedCounsellors' },
    text: text(
      'De bekendmaking noemt iemand die geen vertrouwenspersoon meer is.',
      'The publication names someone who is no longer a counsellor.',
    ),
    find: ({ setUp, view }) => (noLongerAppointed(view).length > 0 ? [setUp.organisation.id] : []),
  },
  'report-not-anonymous': {
    level: 'error',
    at: { kind: 'organisation', key: 'annualReportAnonymous' },
    text: text(
      'Het jaarverslag mag niet tot personen te herleiden zijn. Spreek dat af.',
      'Nobody may be recognisable in the annual report. Agree on that.',
    ),
    find: ({ setUp }) =>
      setUp.organisation.facts.annualReportAnonymous === false ? [setUp.organisation.id] : [],
  },
  'model-differs-from-appointments': {
    level: 'warning',
    at: { kind: 'organisation', key: 'model' },
    text: text(
      'Het gekozen model past niet bij de benoemingen: er is een vertrouwenspersoon van de andere soort.',
      'The chosen model does not fit the appointments: there is a counsellor of the other kind.',
    ),
    find: ofOrganisation(({ setUp, view }) => {
      const { model } = setUp.organisation.facts;
      if (model !== 'internal' && model !== 'external') return false;
      const lasting = view.judged.filter(
        ({ appointment: { position } }) => position === 'counsellor' || position === 'coordinator',
      );
      return lasting.some(({ appointment: { kind } }) => kind !== undefined && kind !== model);
    }),
  },
  'more-employees-than-people': {
    level: 'error',
    at: { kind: 'organisation', key: 'employees' },
    text: text(
      'Er zijn meer werknemers dan werkzame personen ingevuld. Werkzame personen zijn werknemers en ingehuurden samen.',
      'More employees than persons working were entered. Persons working are employees and hired workers together.',
    ),
    find: ofOrganisation(({ setUp: { organisation } }) => {
      const { employees, headcount } = organisation.facts;
      return employees !== undefined && headcount !== undefined && employees > headcount;
    }),
  },
  'units-larger-than-organisation': {
    level: 'warning',
    at: { kind: 'organisation', key: 'headcount' },
    text: text(
      'De onderdelen tellen samen meer mensen dan de organisatie.',
      'The units together count more people than the organisation.',
    ),
    find: ofOrganisation(({ setUp: { organisation, units } }) => {
      const { headcount } = organisation.facts;
      const top = units.filter(({ facts }) => facts.partOf === undefined);
      const sum = top.reduce((total, { facts }) => total + (facts.headcount ?? 0), 0);
      return headcount !== undefined && sum > headcount;
    }),
  },
  'council-where-there-is-none': {
    level: 'warning',
    at: { kind: 'organisation', key: 'participation' },
    text: text(
      'Volgens het profiel is er geen medezeggenschap, maar er is wel iets met een ondernemingsraad afgesproken.',
      'The profile says there is no staff participation, but something was agreed with a works council.',
    ),
    find: ofOrganisation(({ setUp: { organisation } }) => {
      const { participation, annualReportSentTo, annualReportDiscussedWith } = organisation.facts;
      return (
        participation === 'none' &&
        [...(annualReportSentTo ?? []), ...(annualReportDiscussedWith ?? [])].includes(
          'works_council',
        )
      );
    }),
  },
  'supervisory-board-where-there-is-none': {
    level: 'warning',
    at: { kind: 'organisation', key: 'hasSupervisoryBoard' },
    text: text(
      'Volgens het profiel is er geen raad van toezicht of commissarissen, maar een afspraak of orgaan noemt die wel.',
      'The profile says there is no supervisory board, but an agreement or body names one.',
    ),
    find: ofOrganisation(({ setUp: { organisation, bodies }, view }) => {
      const { hasSupervisoryBoard, annualReportSentTo = [] } = organisation.facts;
      if (hasSupervisoryBoard !== false) return false;
      return (
        annualReportSentTo.includes('supervisory_board') ||
        bodies.some(({ facts }) => facts.kind === 'supervisory_board' && facts.outside !== true) ||
        view.judged.some(
          ({ appointment }) => appointment.directorAccusedRoute === 'supervisory_board',
        )
      );
    }),
  },
  'reason-for-served-unit': {
    level: 'warning',
    at: { kind: 'unit', key: 'withoutCounsellorReason' },
    text: text(
      'Er staat waarom hier geen vertrouwenspersoon is, maar een benoeming noemt dit onderdeel wel.',
      'It says why there is no counsellor here, but an appointment names this unit.',
    ),
    find: ({ setUp, view }) => {
      const named = new Set(view.judged.flatMap(({ appointment }) => appointment.units ?? []));
      return setUp.units
        .filter(({ id, facts }) => facts.withoutCounsellorReason !== undefined && named.has(id))
        .map(({ id }) => id);
    },
  },
  'published-in-future': {
    level: 'error',
    at: { kind: 'organisation', key: 'publishedOn' },
    text: text(
      'De bekendmaking zou in de toekomst zijn bijgewerkt. Vul de werkelijke datum in.',
      'The publication would have been updated in the future. Enter the real date.',
    ),
    find: ofOrganisation(({ setUp: { organisation }, on }) => {
      const { publishedOn } = organisation.facts;
      return publishedOn !== undefined && publishedOn > on;
    }),
  },
  'session-in-future': {
    level: 'error',
    at: { kind: 'organisation', key: 'lastSessionOn' },
    text: text(
      'De laatste voorlichting ligt in de toekomst. Vul de laatste in die is gehouden.',
      'The latest awareness session lies in the future. Enter the latest one that was held.',
    ),
    find: ofOrganisation(({ setUp: { organisation }, on }) => {
      const { lastSessionOn } = organisation.facts;
      return lastSessionOn !== undefined && lastSessionOn > on;
    }),
  },
} as const satisfies Record<string, Check>;
