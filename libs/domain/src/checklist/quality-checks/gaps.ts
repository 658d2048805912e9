import { reasonPlace } from '../../independence/conflicts.js';
import { text } from '../../text.js';
import { isAway } from '../term.js';
import type { Conflict } from '../verdict.js';
import { ofJudged, ofOrganisation, type Check } from './check.js';
import { notPublished } from './published-names.js';

/** The works-council law and the Wbk both start at this many people (domain §2, §3.2). */
export const headcountForReportingProcedure = 50;

/** Where the reason for a conflict of this level is still to be written, each place once. */
function withoutReason(level: Conflict['level']): Check['find'] {
  return ({ conflicts }) => {
    const open = conflicts.filter((one) => one.level === level && one.justified === false);
    const places = open.map((conflict) => reasonPlace(conflict));
    return [...new Map(places.map((place) => [`${place.subjectId} ${place.key}`, place])).values()];
  };
}

/** What is missing, and would leave someone without help. */
export const gaps = {
  'no-substitute': {
    level: 'warning',
    at: { kind: 'appointment', key: 'substitute' },
    text: text(
      'Er is geen vervanging als deze vertrouwenspersoon er niet is.',
      'There is no substitute when this counsellor is away.',
    ),
    find: ofJudged(
      ({ appointment }) =>
        appointment.substituteArranged === false && appointment.substitute === undefined,
    ),
  },
  'vacancy-without-stop-gap': {
    level: 'warning',
    at: { kind: 'appointment', key: 'vacant' },
    text: text(
      'Deze plaats is vacant en niemand vult die tijdelijk in.',
      'This post is vacant and nobody fills it for the time being.',
    ),
    find: ({ setUp, view }) =>
      setUp.appointments
        .filter(
          ({ id, facts }) =>
            facts.vacant === true &&
            !view.judged.some(({ appointment }) => appointment.standsInFor?.includes(id)),
        )
        .map(({ id }) => id),
  },
  'counsellor-not-published': {
    level: 'warning',
    at: { kind: 'organisation', key: 'publishedCounsellors' },
    text: text(
      'De bekendmaking noemt een van de vertrouwenspersonen niet.',
      'The publication leaves out one of the counsellors.',
    ),
    find: ({ setUp, view }) => (notPublished(view).length > 0 ? [setUp.organisation.id] : []),
  },
  'unit-without-counsellor': {
    level: 'warning',
    at: { kind: 'unit', key: 'withoutCounsellorReason' },
    text: text(
      'Geen vertrouwenspersoon bedient dit onderdeel, en er staat geen reden bij.',
      'No counsellor serves this unit, and no reason is given.',
    ),
    find: ({ setUp, view }) => {
      if (view.judged.length === 0) return [];
      const served = new Set<string>();
      for (const { appointment } of view.judged) {
        // Nothing chosen is the whole organisation.
        if ((appointment.units ?? []).length === 0) return [];
        for (const unit of appointment.units ?? []) served.add(unit);
      }
      const parentOf = new Map(setUp.units.map((unit) => [unit.id, unit.facts.partOf]));
      const isServed = (id: string): boolean => {
        const seen = new Set<string>();
        for (
          let unit: string | undefined = id;
          unit !== undefined && !seen.has(unit);
          unit = parentOf.get(unit)
        ) {
          if (served.has(unit)) return true;
          seen.add(unit);
        }
        return false;
      };
      return setUp.units
        .filter(({ id, facts }) => !isServed(id) && facts.withoutCounsellorReason === undefined)
        .map(({ id }) => id);
    },
  },
  'contract-owner-hr': {
    level: 'warning',
    at: { kind: 'appointment', key: 'contractOwner' },
    text: text(
      'HR is eigenaar van het contract met de externe vertrouwenspersoon. Leg het contract bij de directie; HR kan facturen zonder zaakgegevens afhandelen.',
      'HR owns the contract with the external counsellor. Move the contract to the directors; HR can handle invoices without case data.',
    ),
    find: ofJudged(
      ({ appointment }) => appointment.kind === 'external' && appointment.contractOwner === 'hr',
    ),
  },
  'discouraged-role-without-reason': {
    level: 'warning',
    at: { kind: 'appointment', key: 'independenceReason' },
    text: text(
      'Een rol, baan of band van deze persoon wordt afgeraden. Schrijf op waarom het toch verantwoord is.',
      'A role, job or tie of this person is discouraged. Write down why it is justified after all.',
    ),
    find: withoutReason('discouraged'),
  },
  'attention-without-reason': {
    level: 'advice',
    at: { kind: 'appointment', key: 'independenceReason' },
    text: text(
      'Een rol of band van deze persoon vraagt aandacht. Schrijf op hoe u de rollen uit elkaar houdt.',
      'A role or tie of this person needs attention. Write down how the roles are kept apart.',
    ),
    find: withoutReason('attention'),
  },
  'no-route-when-director-accused': {
    level: 'advice',
    at: { kind: 'appointment', key: 'directorAccusedRoute' },
    text: text(
      'Er is een raad van toezicht, maar geen route voor als een directeur beklaagde is.',
      'There is a supervisory board, but no route for when a director is accused.',
    ),
    find: ofJudged(
      ({ organisation, appointment }) =>
        organisation.hasSupervisoryBoard === true && appointment.directorAccusedRoute === 'none',
    ),
  },
  'no-dispute-route': {
    level: 'advice',
    at: { kind: 'appointment', key: 'disputeRoute' },
    text: text(
      'Spreek af waar een geschil over benadeling terechtkan.',
      'Agree where a dispute about detriment can go.',
    ),
    find: ofJudged(({ appointment }) => appointment.disputeRoute === 'none'),
  },
  'single-counsellor': {
    level: 'advice',
    at: { kind: 'organisation', key: 'model' },
    text: text(
      'Er is één vertrouwenspersoon. Keuze uit twee, bijvoorbeeld intern en extern, verlaagt de drempel.',
      'There is one counsellor. A choice of two, for example internal and external, lowers the threshold.',
    ),
    find: ({ setUp, view }) => {
      const persons = new Set(view.judged.map((one) => one.appointment.person ?? one.id));
      return persons.size === 1 ? [setUp.organisation.id] : [];
    },
  },
  'reporting-procedure-missing': {
    level: 'warning',
    at: { kind: 'organisation', key: 'whistleblowerProcedure' },
    text: text(
      `Vanaf ${headcountForReportingProcedure} werkenden is een interne meldregeling verplicht (Wet bescherming klokkenluiders).`,
      `From ${headcountForReportingProcedure} workers a whistleblower procedure is obligatory (Whistleblower Protection Act).`,
    ),
    find: ({ setUp }) => {
      const { headcount, whistleblowerProcedure } = setUp.organisation.facts;
      return whistleblowerProcedure === false &&
        headcount !== undefined &&
        headcount >= headcountForReportingProcedure
        ? [setUp.organisation.id]
        : [];
    },
  },
  'appointment-without-person': {
    level: 'warning',
    at: { kind: 'appointment', key: 'person' },
    text: text(
      'Nog niemand is gekozen voor deze benoeming.',
      'Nobody is chosen for this appointment yet.',
    ),
    find: ofJudged(({ appointment }) => appointment.person === undefined),
  },
  'scope-not-served': {
    level: 'warning',
    at: { kind: 'appointment', key: 'scope' },
    text: text(
      'Geen vertrouwenspersoon is er voor beide onderwerpen samen: omgangsvormen of integriteit blijft over.',
      'No counsellors together serve both subjects: behaviour or integrity is left over.',
    ),
    find: ({ view: { judged } }) => {
      const scopes = judged.map(({ appointment }) => appointment.scope);
      const [first] = judged;
      if (first === undefined || scopes.includes(undefined) || scopes.includes('both')) return [];
      return new Set(scopes).size === 2 ? [] : [first.id];
    },
  },
  'target-group-left-out': {
    level: 'warning',
    at: { kind: 'appointment', key: 'targetGroups' },
    text: text(
      'Een groep die hier werkt of komt, staat bij geen vertrouwenspersoon in de doelgroep.',
      'A group that works or comes here is in no counsellor’s target group.',
    ),
    find: ({ setUp, view: { judged } }) => {
      const here = ['employees', ...(setUp.organisation.facts.peopleOutsideStaff ?? [])];
      const [first] = judged;
      const open = judged.some(
        ({ appointment }) => appointment.targetGroups === undefined || appointment.openToAll,
      );
      if (first === undefined || open) return [];
      const named = new Set<string>(
        judged.flatMap(({ appointment }) => appointment.targetGroups ?? []),
      );
      return here.every((group) => named.has(group)) ? [] : [first.id];
    },
  },
  'away-without-substitute': {
    level: 'warning',
    at: { kind: 'appointment', key: 'substitute' },
    text: text(
      'Deze vertrouwenspersoon is afwezig en er staat geen vervanger bij.',
      'This counsellor is away and no substitute is named.',
    ),
    find: ofJudged(
      ({ appointment }, { on }) => isAway(appointment, on) && appointment.substitute === undefined,
    ),
  },
  'works-council-missing': {
    level: 'warning',
    at: { kind: 'organisation', key: 'participation' },
    text: text(
      `Vanaf ${headcountForReportingProcedure} werkzame personen is een ondernemingsraad verplicht (Wet op de ondernemingsraden).`,
      `From ${headcountForReportingProcedure} persons working a works council is obligatory (Works Councils Act).`,
    ),
    find: ofOrganisation(({ setUp: { organisation } }) => {
      const { headcount, participation } = organisation.facts;
      const withoutCouncil = ['none', 'staff_meeting', 'staff_representation'];
      return (
        headcount !== undefined &&
        headcount >= headcountForReportingProcedure &&
        participation !== undefined &&
        withoutCouncil.includes(participation)
      );
    }),
  },
  'psychosocial-policy-missing': {
    level: 'warning',
    at: { kind: 'organisation', key: 'psychosocialPolicy' },
    text: text(
      'Beleid tegen psychosociale arbeidsbelasting is verplicht (Arbowet art. 3 lid 2).',
      'A policy on psychosocial workload is obligatory (Working Conditions Act art. 3(2)).',
    ),
    find: ofOrganisation(({ setUp }) => setUp.organisation.facts.psychosocialPolicy === false),
  },
  'complaints-procedure-missing': {
    level: 'advice',
    at: { kind: 'organisation', key: 'complaintsProcedure' },
    text: text(
      'Er is geen klachtenregeling. Dan kan een vertrouwenspersoon bij een formele klacht nergens naar verwijzen.',
      'There is no complaints procedure. A counsellor then has nowhere to refer a formal complaint to.',
    ),
    find: ofOrganisation(({ setUp }) => setUp.organisation.facts.complaintsProcedure === false),
  },
} as const satisfies Record<string, Check>;
