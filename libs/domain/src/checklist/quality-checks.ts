import { addMonths, type CalendarDate } from '../calendar-date.js';
import type { SubjectKind } from '../facts/fact.js';
import type { SetUp } from '../facts/set-up.js';
import { text, type Text } from '../text.js';
import { holdsDiscouragedRole } from '../independence/conflicts.js';
import { mainJobHere } from '../independence/graph.js';
import type { AppointmentView, OrganisationView } from './item.js';
import { isUnderWay, lastDay, monthsToBasicTraining, monthsToRenew } from './term.js';
import type { QualityCheck } from './verdict.js';

/** A certificate that ends within this many months is worth a warning [J]. */
export const monthsBeforeCertificateEnds = 3;

/** The works-council law and the Wbk both start at this many people (domain §2, §3.2). */
export const headcountForReportingProcedure = 50;

interface Check {
  readonly level: QualityCheck['level'];
  readonly text: Text;
  find(facts: Inspected): readonly Place[];
}

type Place = readonly [kind: SubjectKind, subjectId: string, key?: string];

interface Inspected {
  readonly setUp: SetUp;
  readonly on: CalendarDate;
  readonly view: OrganisationView;
}

/** The judged appointments for which this holds, each with the field that helps. */
function ofJudged(
  holds: (view: AppointmentView, facts: Inspected) => boolean | undefined,
  key: string,
): Check['find'] {
  return (facts) =>
    facts.view.judged
      .filter((view) => holds(view, facts) === true)
      .map((view) => ['appointment', view.id, key] as const);
}

/** The persons of the judged appointments for whom this holds, each once. */
function ofPersons(
  holds: (view: AppointmentView, facts: Inspected) => boolean | undefined,
  key: string,
): Check['find'] {
  return (facts) => {
    const found = facts.view.judged.filter((view) => holds(view, facts) === true);
    const persons = new Set(found.flatMap((view) => view.appointment.person ?? []));
    return [...persons].map((person) => ['person', person, key] as const);
  };
}

const checks = {
  'term-ends-before-start': {
    level: 'error',
    text: text(
      'De termijn eindigt voordat zij begint. Controleer begin- en einddatum.',
      'The term ends before it starts. Check the start and end dates.',
    ),
    find: ({ setUp }) =>
      setUp.appointments
        .filter(({ facts: { startOn, endOn } }) => startOn && endOn && endOn < startOn)
        .map((one) => ['appointment', one.id, 'endOn'] as const),
  },
  'overlapping-appointments': {
    level: 'error',
    text: text(
      'Deze persoon heeft in dezelfde periode twee benoemingen van dezelfde soort. Sluit de ene af of pas de data aan.',
      'This person has two appointments of the same kind in the same period. End one of them or change the dates.',
    ),
    find: ({ view }) => overlaps(view).map((id) => ['appointment', id, 'startOn'] as const),
  },
  'term-passed-by-months': {
    level: 'warning',
    text: text(
      'Volgens begin en aantal maanden is de termijn voorbij. Vul de einddatum of de verlenging in.',
      'By its start and number of months the term has passed. Enter the end date or the extension.',
    ),
    find: ofJudged(({ appointment }, { on }) => {
      const { startOn, termMonths, termForm, endOn } = appointment;
      return (
        (termForm === 'exact' || termForm === 'at_most') &&
        startOn !== undefined &&
        termMonths !== undefined &&
        endOn === undefined &&
        addMonths(startOn, termMonths) <= on
      );
    }, 'endOn'),
  },
  'renewal-takes-long': {
    level: 'warning',
    text: text(
      `De verlenging loopt langer dan ${monthsToRenew} maanden na het einde van de termijn. De benoeming telt niet meer mee.`,
      `The extension takes longer than ${monthsToRenew} months after the end of the term. The appointment no longer counts.`,
    ),
    find: ({ view }) =>
      view.appointments
        .filter((one) => one.state === 'ended' && one.appointment.renewalPending === true)
        .map((one) => ['appointment', one.id, 'renewalPending'] as const),
  },
  'no-substitute': {
    level: 'warning',
    text: text(
      'Er is geen vervanging als deze vertrouwenspersoon er niet is.',
      'There is no substitute when this counsellor is away.',
    ),
    find: ofJudged(
      ({ appointment }) =>
        appointment.substituteArranged === false && appointment.substitute === undefined,
      'substitute',
    ),
  },
  'substitute-not-in-role': {
    level: 'error',
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
        .map(({ id }) => ['appointment', id, 'substitute'] as const);
    },
  },
  'published-name-not-appointed': {
    level: 'error',
    text: text(
      'De bekendmaking noemt iemand die geen vertrouwenspersoon meer is.',
      'The publication names someone who is no longer a counsellor.',
    ),
    find: ({ setUp, view }) =>
      noLongerAppointed(view).length > 0
        ? [['organisation', setUp.organisation.id, 'publishedCounsellors'] as const]
        : [],
  },
  'counsellor-not-published': {
    level: 'warning',
    text: text(
      'De bekendmaking noemt een van de vertrouwenspersonen niet.',
      'The publication leaves out one of the counsellors.',
    ),
    find: ({ setUp, view }) =>
      notPublished(view).length > 0
        ? [['organisation', setUp.organisation.id, 'publishedCounsellors'] as const]
        : [],
  },
  'unit-without-counsellor': {
    level: 'warning',
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
        .map(({ id }) => ['unit', id, 'withoutCounsellorReason'] as const);
    },
  },
  'training-late': {
    level: 'warning',
    text: text(
      'De basisopleiding staat later gepland dan zes maanden na het begin.',
      'The basic training is planned later than six months after the start.',
    ),
    find: ofPersons(({ appointment: { startOn }, person: { basicTrainingOn } }, { on }) => {
      return (
        startOn !== undefined &&
        basicTrainingOn !== undefined &&
        basicTrainingOn > on &&
        basicTrainingOn > addMonths(startOn, monthsToBasicTraining)
      );
    }, 'basicTrainingOn'),
  },
  'certificate-expired': {
    level: 'error',
    text: text('Het certificaat is verlopen.', 'The certificate has expired.'),
    find: ofPersons(
      ({ person: { certified, certificateUntil } }, { on }) =>
        certified === true && certificateUntil !== undefined && certificateUntil < on,
      'certificateUntil',
    ),
  },
  'certificate-ends-soon': {
    level: 'advice',
    text: text(
      `Het certificaat verloopt binnen ${monthsBeforeCertificateEnds} maanden. Plan de hercertificering.`,
      `The certificate expires within ${monthsBeforeCertificateEnds} months. Plan the recertification.`,
    ),
    find: ofPersons(
      ({ person: { certified, certificateUntil } }, { on }) =>
        certified === true &&
        certificateUntil !== undefined &&
        certificateUntil >= on &&
        certificateUntil <= addMonths(on, monthsBeforeCertificateEnds),
      'certificateUntil',
    ),
  },
  'contract-owner-hr': {
    level: 'warning',
    text: text(
      'HR is eigenaar van het contract met de externe vertrouwenspersoon. Leg het contract bij de directie; HR kan facturen zonder zaakgegevens afhandelen.',
      'HR owns the contract with the external counsellor. Move the contract to the directors; HR can handle invoices without case data.',
    ),
    find: ofJudged(
      ({ appointment }) => appointment.kind === 'external' && appointment.contractOwner === 'hr',
      'contractOwner',
    ),
  },
  'discouraged-role-without-reason': {
    level: 'warning',
    text: text(
      'Deze persoon heeft een rol die wordt afgeraden. Schrijf op waarom het toch verantwoord is.',
      'This person holds a role that is discouraged. Write down why it is justified after all.',
    ),
    find: ofPersons(
      (view) => holdsDiscouragedRole(view) && view.person.otherRolesReason === undefined,
      'otherRolesReason',
    ),
  },
  'department-without-departments': {
    level: 'warning',
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
    }, 'mainJobDepartment'),
  },
  'disputed-by-counsellor': {
    level: 'warning',
    text: text(
      'De vertrouwenspersoon zegt dat iets anders is dan hier staat.',
      'The counsellor says that something differs from what stands here.',
    ),
    find: ofJudged(
      ({ appointment }) => (appointment.disputedTopics ?? []).length > 0,
      'disputedTopics',
    ),
  },
  'signed-before-dated': {
    level: 'error',
    text: text(
      'Het document is ondertekend voor de datum die erop staat.',
      'The document was signed before the date it bears.',
    ),
    find: ({ setUp }) =>
      setUp.documents
        .filter(({ facts: { signedOn, datedOn } }) => signedOn && datedOn && signedOn < datedOn)
        .map(({ id }) => ['document', id, 'signedOn'] as const),
  },
  'document-expired': {
    level: 'warning',
    text: text('Het document is niet meer geldig.', 'The document is no longer valid.'),
    find: ({ setUp, on }) =>
      setUp.documents
        .filter(({ facts: { validUntil } }) => validUntil !== undefined && validUntil < on)
        .map(({ id }) => ['document', id, 'validUntil'] as const),
  },
  'policy-review-due': {
    level: 'advice',
    text: text('De regeling is aan herziening toe.', 'The policy is due for review.'),
    find: ({ setUp, on }) =>
      setUp.policies
        .filter(({ facts: { reviewOn } }) => reviewOn !== undefined && reviewOn < on)
        .map(({ id }) => ['policy', id, 'reviewOn'] as const),
  },
  'report-not-anonymous': {
    level: 'error',
    text: text(
      'Het jaarverslag mag niet tot personen te herleiden zijn. Spreek dat af.',
      'Nobody may be recognisable in the annual report. Agree on that.',
    ),
    find: ({ setUp }) =>
      setUp.organisation.facts.annualReportAnonymous === false
        ? [['organisation', setUp.organisation.id, 'annualReportAnonymous'] as const]
        : [],
  },
  'no-route-when-director-accused': {
    level: 'advice',
    text: text(
      'Er is een raad van toezicht, maar geen route voor als een directeur beklaagde is.',
      'There is a supervisory board, but no route for when a director is accused.',
    ),
    find: ofJudged(
      ({ organisation, appointment }) =>
        organisation.hasSupervisoryBoard === true && appointment.directorAccusedRoute === 'none',
      'directorAccusedRoute',
    ),
  },
  'no-dispute-route': {
    level: 'advice',
    text: text(
      'Spreek af waar een geschil over benadeling terechtkan.',
      'Agree where a dispute about detriment can go.',
    ),
    find: ofJudged(({ appointment }) => appointment.disputeRoute === 'none', 'disputeRoute'),
  },
  'single-counsellor': {
    level: 'advice',
    text: text(
      'Er is één vertrouwenspersoon. Keuze uit twee, bijvoorbeeld intern en extern, verlaagt de drempel.',
      'There is one counsellor. A choice of two, for example internal and external, lowers the threshold.',
    ),
    find: ({ setUp, view }) => {
      const persons = new Set(view.judged.map((one) => one.appointment.person ?? one.id));
      return persons.size === 1 ? [['organisation', setUp.organisation.id, 'model'] as const] : [];
    },
  },
  'reporting-procedure-missing': {
    level: 'warning',
    text: text(
      `Vanaf ${headcountForReportingProcedure} werkenden is een interne meldregeling verplicht (Wet bescherming klokkenluiders).`,
      `From ${headcountForReportingProcedure} workers a whistleblower procedure is obligatory (Whistleblower Protection Act).`,
    ),
    find: ({ setUp }) => {
      const { headcount, whistleblowerProcedure } = setUp.organisation.facts;
      return whistleblowerProcedure === false &&
        headcount !== undefined &&
        headcount >= headcountForReportingProcedure
        ? [['organisation', setUp.organisation.id, 'whistleblowerProcedure'] as const]
        : [];
    },
  },
} as const satisfies Record<string, Check>;

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

const checkList = Object.entries(checks) as readonly (readonly [string, Check])[];

/** What a check says; undefined for an id this release does not know. */
export function qualityCheckText(checkId: string): Text | undefined {
  return checkList.find(([id]) => id === checkId)?.[1].text;
}

/** The ids of all checks, for lists and tests. */
export const qualityCheckIds: readonly string[] = Object.keys(checks);

const levels: readonly QualityCheck['level'][] = ['error', 'warning', 'advice'];

/** Contradictions and gaps beside the score (product §4): errors, then warnings, then advice. */
export function qualityChecksOf(
  setUp: SetUp,
  on: CalendarDate,
  view: OrganisationView,
): readonly QualityCheck[] {
  const facts: Inspected = { setUp, on, view };
  return checkList
    .flatMap(([checkId, check]) =>
      check.find(facts).map(([kind, subjectId, key]): QualityCheck => {
        const found = { checkId, level: check.level, kind, subjectId };
        return key === undefined ? found : { ...found, key };
      }),
    )
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}
