import { addMonths, type CalendarDate } from '../calendar-date.js';
import type { OrganisationView } from '../checklist/item.js';
import type { AppointmentFacts } from '../facts/appointment.js';
import type { FactValue, Row, SubjectKind } from '../facts/fact.js';
import { hoursAYear } from '../facts/hours-a-year.js';
import type { OrganisationFacts } from '../facts/organisation.js';
import type { PersonFacts } from '../facts/person.js';
import { subjectById, type SetUp } from '../facts/set-up.js';
import { text, type Text } from '../text.js';

/** Where a route leads to. */
export const routeGoals = ['no_hard_stop', 'all_met'] as const;

export type RouteGoal = (typeof routeGoals)[number];

/** What a mend looks at. Of an appointment the facts are those that hold, its policies' included. */
export interface Mending {
  readonly goal: RouteGoal;
  readonly setUp: SetUp;
  readonly on: CalendarDate;
  readonly organisation: OrganisationFacts;
  readonly view: OrganisationView;
  /** The appointment it is about; empty for the organisation. */
  readonly appointment: AppointmentFacts;
  readonly appointmentId: string | undefined;
  readonly person: PersonFacts;
}

/** An answer that would do; `null` takes the answer away, `undefined` leaves it as it is. */
type Better<Value> = Value | null | undefined;

/** How one fact is mended. */
export interface Mend {
  readonly to: (now: never, about: Mending) => Better<FactValue>;
  /** More than an agreement: somebody has to do this in the world. */
  readonly arrange?: true;
  /** Nobody but the user knows the answer: what is tried is only an example. */
  readonly yours?: true;
  readonly note?: Text;
}

type Mends<Facts> = {
  readonly [Key in keyof Facts]?: Omit<Mend, 'to'> & {
    readonly to: (now: Facts[Key], about: Mending) => Better<NonNullable<Facts[Key]>>;
  };
};

/** With these added where they are missing; nothing when none is. */
function adding<One extends string>(now: readonly One[] | undefined, ...needed: readonly One[]) {
  const missing = needed.filter((one) => !now?.includes(one));
  return now !== undefined && missing.length === 0 ? undefined : [...(now ?? []), ...missing];
}

/** Without these; nothing when none is there. */
function without<One extends string>(now: readonly One[] | undefined, ...gone: readonly string[]) {
  if (now === undefined) return undefined;
  const left = now.filter((one) => !gone.includes(one));
  return left.length === now.length ? undefined : left;
}

const unless =
  <Value extends FactValue>(good: Value, ...alsoGood: readonly FactValue[]) =>
  (now: FactValue | undefined) =>
    now === good || (now !== undefined && alsoGood.includes(now)) ? undefined : good;

const councilExists = ({ organisation }: Mending) => organisation.participation !== 'none';

const isExternal = ({ appointment }: Mending) => appointment.kind === 'external';

const fewestHours = 18;

const eyes = ['hr', 'it', 'management'] as const;

const aboutTheRole: readonly unknown[] = ['content', 'behaviour', 'integrity'];

const inTheLine: readonly unknown[] = ['hr', 'finance', 'legal', 'department_manager', 'team_lead'];

const someoneElse = text(
  'Vaak is dit geen vinkje: laat een ander de rol vervullen, of wijzig de baan van deze persoon.',
  'Often this is no box to tick: let somebody else do this, or change this person’s job.',
);
const givesUpRole = text(
  'De persoon legt die andere rol neer, of een ander wordt vertrouwenspersoon.',
  'The person gives up the other role, or somebody else becomes counsellor.',
);
const putInWriting = text(
  'Spreek het af en zet het ook in de brief of regeling.',
  'Agree on it and put it in the letter or policy as well.',
);

export const extendOrReplace = text(
  'Verleng de benoeming met een besluit, of benoem een ander.',
  'Extend the appointment by a decision, or appoint somebody else.',
);

/** The end of a term that starts anew on this day. */
export function extended({ termMonths }: AppointmentFacts, on: CalendarDate): CalendarDate {
  return addMonths(on, termMonths ?? 48);
}

const prohibitedRoles = [
  'director',
  'complaints_committee',
  'investigator',
  'follow_up_officer',
  'company_doctor',
] as const;
const officers = ['compliance_officer', 'integrity_officer', 'privacy_officer'] as const;
const discouragedRoles = [
  'company_social_worker',
  'works_council_member',
  'mediator',
  'relative_of_director',
  'assistant_of_director',
  ...officers,
] as const;

const prohibitedBodies: readonly (string | undefined)[] = [
  'complaints_committee',
  'board',
  'directors',
];
const councils: readonly (string | undefined)[] = [
  'works_council',
  'central_works_council',
  'group_works_council',
  'unit_works_council',
  'staff_representation',
  'participation_council',
];

/** Mends of what is agreed with or about one counsellor. */
const appointmentMends: Mends<AppointmentFacts> = {
  kind: {
    to: (now, { person }) => now ?? (person.bureau === undefined ? 'internal' : 'external'),
    yours: true,
  },
  startOn: { to: (now, { on }) => (now === undefined || now > on ? on : undefined), arrange: true },
  endOn: {
    // Whoever left long ago is not called back for it.
    to: (now, { on, appointment, appointmentId, view }) =>
      now !== undefined && now < on && view.judged.some(({ id }) => id === appointmentId)
        ? extended(appointment, on)
        : undefined,
    arrange: true,
    note: extendOrReplace,
  },
  appointedBy: {
    to: (now) =>
      now === undefined || now === 'hr' || now === 'manager' || now === 'other'
        ? 'directors'
        : undefined,
    arrange: true,
    note: text('Laat de directie het besluit nemen.', 'Let the directors take the decision.'),
  },
  roleReportsTo: { to: unless('directors', 'board'), note: putInWriting },
  reportingLines: {
    to: (now) => {
      const kept = (now ?? []).filter(
        (row) =>
          !(aboutTheRole.includes(row.about) && row.to !== 'board' && row.to !== 'directors') &&
          !(row.about === 'time' && inTheLine.includes(row.to)),
      );
      return kept.length === (now ?? []).length ? undefined : (kept as never);
    },
  },
  hoursApprovedBy: {
    to: (now) => (now === undefined || inTheLine.includes(now) ? 'directors' : undefined),
  },
  roleAppraisedBy: {
    to: (now) => (now === undefined || inTheLine.includes(now) ? 'directors' : undefined),
  },
  directAccessDirectors: { to: unless(true), note: putInWriting },
  directAccessWorksCouncil: { to: unless(true), note: putInWriting },
  contractOwner: { to: unless('directors', 'group'), arrange: true },
  invoicesWithoutCaseData: { to: unless(true) },
  timeForm: {
    to: (now, about) => {
      if (isExternal(about)) return now === 'own_time' ? 'as_needed' : undefined;
      const inNumbers = ['hours_a_week', 'hours_a_year', 'half_days_a_month', 'fte'] as const;
      return inNumbers.some((one) => one === now) ? undefined : 'hours_a_year';
    },
  },
  timeAmount: {
    to: (now, { appointment: { timeForm } }) => {
      const hours = hoursAYear({ timeForm, timeAmount: now });
      if (hours !== undefined && hours >= fewestHours) return undefined;
      const inOne = hoursAYear({ timeForm, timeAmount: 1 });
      return inOne === undefined ? undefined : Math.ceil((fewestHours / inOne) * 100) / 100;
    },
    yours: true,
    note: text(
      'Kies zelf hoeveel; minder dan 18 uur per jaar is minder dan alleen al de scholing vraagt.',
      'Choose how much; fewer than 18 hours a year is less than training alone takes.',
    ),
  },
  relief: { to: (now) => (now === undefined || now === 'none' ? 'relieved' : undefined) },
  budgetForm: {
    to: (now, about) =>
      isExternal(about) && about.appointment.feeForm === 'none' && now !== 'amount'
        ? unless('actual_costs')(now)
        : undefined,
  },
  budgetCents: {
    to: (now, about) => (isExternal(about) && !now ? 100_000 : undefined),
    yours: true,
  },
  feeForm: { to: (now) => (now === undefined ? 'hourly' : undefined), yours: true },
  feeCents: { to: (now) => (!now ? 10_000 : undefined), yours: true },
  callOff: { to: unless('free') },
  scope: { to: (now) => (now === undefined ? 'both' : undefined), yours: true },
  tasks: {
    to: (now, { appointment: { scope } }) =>
      adding(
        now,
        'first_reception',
        'informal_solution',
        'information_on_procedures',
        'guidance_at_complaint',
        'referral',
        'awareness',
        'advice_to_management',
        'registration',
        ...(scope === 'integrity' || scope === 'both'
          ? ([
              'encourage_self_report',
              'report_for_worker',
              'intermediary',
              'anonymised_case_in_report',
            ] as const)
          : []),
      ),
    note: putInWriting,
  },
  powers: {
    to: (now) =>
      adding(
        now,
        'talk_off_site',
        'consult_experts',
        'direct_access',
        'unasked_advice',
        'refer',
        'invoke_secrecy',
      ),
    note: putInWriting,
  },
  exclusions: {
    to: (now) =>
      adding(
        now,
        'no_mediation',
        'no_investigation',
        'no_complaints_committee',
        'no_judging',
        'no_action_without_consent',
        'no_file_against_accused',
      ),
    note: putInWriting,
  },
  forbiddenTasks: {
    to: (now, { goal }) =>
      goal === 'no_hard_stop'
        ? without(now, 'investigates', 'sits_in_committee')
        : now?.length === 0
          ? undefined
          : [],
    note: putInWriting,
  },
  targetGroups: { to: (now) => adding(now, 'temporary_workers') },
  detrimentClause: { to: unless('explicit'), note: putInWriting },
  detrimentProtects: { to: (now) => adding(now, 'current', 'former'), note: putInWriting },
  detrimentForms: {
    to: (now) => adding(now, 'dismissal', 'appraisal', 'pay', 'career', 'contract'),
    note: putInWriting,
  },
  trainingRight: { to: unless(true), note: putInWriting },
  intervisionRight: { to: unless(true), note: putInWriting },
  trainingBudgetForm: { to: unless('actual_costs', 'amount') },
  trainingBudgetCents: { to: (now) => (!now ? 100_000 : undefined), yours: true },
  certificateRequired: { to: unless(true), note: putInWriting },
  secrecyClause: { to: unless('yes'), note: putInWriting },
  secrecyExceptions: {
    to: (now) => adding(now, 'consent', 'serious_crime', 'conflict_of_duties'),
    note: putInWriting,
  },
  secrecyAfterTerm: { to: unless(true), note: putInWriting },
  employerMayDemand: { to: unless(false), note: putInWriting },
  recordsKept: { to: (now) => now ?? 'none', yours: true },
  recordsWhat: { to: (now) => now ?? '…', yours: true },
  recordsStorage: {
    to: (now) =>
      now === undefined || now === 'hr_system' || now === 'shared_drive' ? 'own_locked' : undefined,
    arrange: true,
  },
  recordsAccess: {
    to: (now, { goal }) =>
      now === undefined
        ? ['counsellor']
        : without(now, ...eyes, ...(goal === 'all_met' ? ['bureau'] : [])),
    arrange: true,
    note: text(
      'Laat de rechten echt aanpassen en leg vast wie erbij kan.',
      'Have the rights really changed and lay down who has access.',
    ),
  },
  recordsRetentionMonths: { to: (now) => now ?? 24, yours: true },
  recordsDestroyed: { to: unless(true) },
  recordsHandover: { to: (now) => (now === 'employer' ? 'destroyed' : undefined) },
  termForm: {
    to: (now) => (now === 'at_most' || now === 'calendar_year' ? undefined : unless('exact')(now)),
    note: putInWriting,
  },
  termMonths: {
    to: (now, { appointment }) =>
      now === undefined && appointment.endOn === undefined ? 48 : undefined,
    yours: true,
  },
  evaluation: { to: (now) => (now === undefined || now === 'none' ? 'yearly' : undefined) },
  renewal: { to: (now) => (now === undefined || now === 'not_arranged' ? 'once' : undefined) },
  earlyEndRule: {
    to: (now, about) =>
      now === undefined || now === 'none'
        ? councilExists(about)
          ? 'with_consent'
          : 'yes'
        : undefined,
  },
  channels: {
    to: (now) =>
      now?.some((one) => one === 'direct_phone' || one === 'private_mailbox' || one === 'own_form')
        ? undefined
        : [...(now ?? []), 'direct_phone'],
    arrange: true,
  },
  channelReadBy: {
    to: (now) => (now === undefined ? [] : without(now, ...eyes)),
    arrange: true,
    note: text(
      'Laat de toegang tot de mailbox echt afsluiten.',
      'Have the access to the mailbox really closed.',
    ),
  },
  responseWorkingDays: { to: (now) => now ?? 2, yours: true },
  substituteArranged: { to: unless(true), arrange: true },
  privatePlace: { to: unless(true), arrange: true },
  offSiteTalks: { to: unless(true) },
  openToAll: { to: unless(true) },
};

/** Mends of the person who holds the role. */
const personMends: Mends<PersonFacts> = {
  mainJobDepartment: {
    to: (now) =>
      now === undefined || now === 'hr' || now === 'finance' || now === 'legal'
        ? 'other'
        : undefined,
    arrange: true,
    note: someoneElse,
  },
  mainJobIsManager: { to: unless(false), arrange: true, note: someoneElse },
  mainJobUnit: {
    to: (now) => (now === undefined ? undefined : null),
    arrange: true,
    note: someoneElse,
  },
  headOf: { to: (now) => (now?.length ? [] : undefined), arrange: true, note: someoneElse },
  memberOf: {
    to: (now, { setUp, goal }) => {
      const kept = (now ?? []).filter((id) => {
        const kind = subjectById(setUp, 'body', id)?.facts.kind;
        const clashes =
          prohibitedBodies.includes(kind) || (goal === 'all_met' && councils.includes(kind));
        return !clashes;
      });
      return kept.length === (now ?? []).length ? undefined : kept;
    },
    arrange: true,
    note: givesUpRole,
  },
  relations: {
    to: (now, { goal }) => {
      if (goal === 'no_hard_stop') return undefined;
      const close: readonly unknown[] = ['partner', 'relative', 'assistant'];
      const kept = (now ?? []).filter(
        (row: Row) =>
          !(
            close.includes(row['relation']) &&
            (row['post'] === 'director' || row['to'] !== undefined)
          ),
      );
      return kept.length === (now ?? []).length ? undefined : (kept as never);
    },
    arrange: true,
    note: text(
      'Een band verdwijnt niet: laat een ander de rol vervullen.',
      'A tie does not go away: let somebody else do this.',
    ),
  },
  otherRoles: {
    to: (now, { goal }) => {
      if (now === undefined) return [];
      return goal === 'no_hard_stop'
        ? without(now, ...prohibitedRoles, ...officers)
        : without(now, ...prohibitedRoles, ...discouragedRoles);
    },
    arrange: true,
    note: givesUpRole,
  },
  basicTrainingOn: {
    to: (now, { on, appointment }) => {
      const latest = addMonths(appointment.startOn ?? on, 6);
      if (now !== undefined && (now <= on || now <= latest)) return undefined;
      return latest > on ? latest : on;
    },
    arrange: true,
    note: text(
      'Boek of volg de basisopleiding, en vul de datum in.',
      'Book or follow the basic training, and enter its date.',
    ),
  },
  certified: { to: (now) => now ?? false, yours: true },
  certificateUntil: {
    to: (now, { on }) => (now === undefined || now < on ? addMonths(on, 48) : undefined),
    arrange: true,
    note: text('Laat het certificaat verlengen.', 'Have the certificate renewed.'),
  },
};

const offline = [
  'onboarding',
  'poster',
  'letter',
  'team_meeting',
  'website',
  'payslip',
  'app',
] as const;

/** Mends of what the organisation does for all counsellors together. */
const organisationMends: Mends<OrganisationFacts> = {
  model: {
    to: (now, { view }) => {
      if (now !== undefined && now !== 'arranged_unknown') return undefined;
      const kinds = new Set(view.judged.map(({ appointment }) => appointment.kind));
      if (kinds.has('internal') && kinds.has('external')) return 'combination';
      return kinds.has('internal') ? 'internal' : 'external';
    },
    yours: true,
  },
  published: { to: unless(true), arrange: true },
  publicationChannels: {
    to: (now) => {
      const reachesAll = now?.some((one) => offline.some((other) => other === one));
      const channels = [...(now ?? []), ...(reachesAll ? [] : (['poster'] as const))];
      if (channels.length < 2)
        channels.push(channels[0] === 'onboarding' ? 'intranet' : 'onboarding');
      return channels.length === now?.length ? undefined : channels;
    },
    arrange: true,
  },
  publishedOn: {
    to: (_now, { on }) => on,
    arrange: true,
    note: text('Werk de bekendmaking bij.', 'Bring the publication up to date.'),
  },
  publishedCounsellors: {
    to: (now, { view }) => {
      const acting = [
        ...new Set(view.judged.flatMap(({ appointment }) => appointment.person ?? [])),
      ];
      const same = now?.length === acting.length && acting.every((id) => now.includes(id));
      return same ? undefined : acting;
    },
    arrange: true,
  },
  directContactPublished: { to: unless(true), arrange: true },
  reachesEveryone: { to: unless(true), arrange: true },
  newWorkersTold: { to: unless(true), arrange: true },
  communicationForm: { to: unless('plan') },
  communicationOwner: { to: (now) => now ?? '…', yours: true },
  communicationTimesAYear: {
    to: (now) => (now === undefined || now < 1 ? 1 : undefined),
    arrange: true,
  },
  communicationAudiences: { to: (now) => adding(now, 'workers', 'managers'), arrange: true },
  communicationContent: {
    to: (now) => adding(now, 'role', 'tasks', 'limits', 'confidentiality'),
    arrange: true,
  },
  lastSessionOn: {
    to: (now, { on }) => (now === undefined || addMonths(now, 12) < on ? on : undefined),
    arrange: true,
    note: text(
      'Houd een voorlichting en vul de datum in.',
      'Hold an awareness session and enter its date.',
    ),
  },
  annualReport: { to: unless('yearly', 'twice_a_year') },
  annualReportDiscussedWith: {
    to: (now, about) =>
      adding(now, 'directors', ...(councilExists(about) ? (['works_council'] as const) : [])),
    arrange: true,
  },
};

const byKind: Readonly<Partial<Record<SubjectKind, Readonly<Record<string, unknown>>>>> = {
  appointment: appointmentMends,
  policy: appointmentMends,
  person: personMends,
  organisation: organisationMends,
};

/** How this fact is mended; undefined where no answer to it alone would help. */
export function mendOf(kind: SubjectKind, key: string): Mend | undefined {
  const mends = byKind[kind];
  return mends && Object.hasOwn(mends, key) ? (mends[key] as Mend) : undefined;
}
