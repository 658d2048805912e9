import { monthsAgo, monthsAhead, type Day } from './dates.js';
import type { Described } from './describe.js';

/**
 * What well-arranged organisations agree on. A demo organisation takes a block and says only where
 * it differs, so that its file shows what is peculiar about it.
 */

/** A rule (modelregeling) that satisfies items 2 to 9 and 12 for an internal counsellor. */
export const modelAgreement = {
  roleReportsTo: 'directors',
  hoursApprovedBy: 'directors',
  roleAppraisedBy: 'directors',
  directAccessDirectors: true,
  directAccessWorksCouncil: true,
  directorAccusedRoute: 'supervisory_board',
  annualTalkDirectors: true,
  timeForm: 'hours_a_year',
  timeAmount: 80,
  relief: 'relieved',
  facilities: ['room', 'phone', 'mailbox'],
  budgetForm: 'amount',
  budgetCents: 250_000,
  budgetHolder: 'directors',
  scope: 'behaviour',
  leadingInterest: 'worker',
  tasks: [
    'first_reception',
    'informal_solution',
    'information_on_procedures',
    'guidance_at_complaint',
    'referral',
    'awareness',
    'advice_to_management',
    'registration',
    'aftercare',
  ],
  powers: [
    'talk_off_site',
    'consult_experts',
    'direct_access',
    'unasked_advice',
    'refer',
    'invoke_secrecy',
  ],
  exclusions: [
    'no_mediation',
    'no_investigation',
    'no_complaints_committee',
    'no_judging',
    'no_action_without_consent',
    'no_file_against_accused',
    'no_therapy',
    'no_conflict_guidance',
    'no_support_of_accused',
  ],
  forbiddenTasks: [],
  targetGroups: [
    'employees',
    'temporary_workers',
    'self_employed',
    'interns',
    'volunteers',
    'applicants',
    'former_staff',
  ],
  detrimentClause: 'explicit',
  detrimentProtects: ['current', 'former'],
  detrimentForms: ['dismissal', 'appraisal', 'pay', 'career', 'contract'],
  disputeRoute: 'works_council',
  trainingRight: true,
  intervisionRight: true,
  trainingBudgetForm: 'amount',
  trainingBudgetCents: 120_000,
  secrecyClause: 'yes',
  secrecyExceptions: ['consent', 'serious_crime', 'conflict_of_duties'],
  secrecyAfterTerm: true,
  employerMayDemand: false,
  recordsKept: 'notes',
  recordsWhat: 'Soort vraag, datum en afspraken, zonder namen',
  recordsStorage: 'own_locked',
  recordsAccess: ['counsellor'],
  recordsRetentionMonths: 24,
  recordsDestroyed: true,
  recordsHandover: 'destroyed',
  termForm: 'exact',
  termMonths: 48,
  renewal: 'once',
  evaluation: 'halfway',
  earlyEndRule: 'with_consent',
  channels: ['direct_phone', 'private_mailbox'],
  channelReadBy: [],
  responseWorkingDays: 2,
  substituteArranged: true,
  privatePlace: true,
  offSiteTalks: true,
  openToAll: true,
  talkLanguages: ['nl', 'en'],
} as const satisfies Described<'policy'>;

/** What the scope “integrity” or “both” asks besides. */
export const integrityTasks = {
  tasks: [
    ...modelAgreement.tasks,
    'encourage_self_report',
    'report_for_worker',
    'intermediary',
    'anonymised_case_in_report',
  ],
} as const satisfies Described<'policy'>;

/** A services agreement with a bureau that satisfies the same items for an external counsellor. */
export const modelContract = {
  contractOwner: 'directors',
  invoicesWithoutCaseData: true,
  timeForm: 'as_needed',
  feeForm: 'retainer_and_hourly',
  feeCents: 180_000,
  callOff: 'free',
  budgetForm: 'actual_costs',
  budgetHolder: 'directors',
  certificateRequired: true,
  recordsStorage: 'bureau_system',
  recordsAccess: ['counsellor'],
  recordsHandover: 'bureau',
  termForm: 'calendar_year',
  renewal: 'unlimited',
  evaluation: 'yearly',
} as const satisfies Described<'appointment'>;

/** The profile, publication and explanation of a well-arranged organisation. */
export const modelOrganisation = {
  structure: 'single',
  hasDepartments: true,
  hasSupervisoryBoard: true,
  peopleOutsideStaff: ['temporary_workers', 'interns'],
  workersWithoutIntranet: false,
  participation: 'works_council',
  alsoConsulted: [],
  agreementRegulatesRole: false,
  psychosocialPolicy: true,
  riskAssessmentOn: monthsAgo(18),
  roleInRiskAssessment: true,
  whistleblowerProcedure: true,
  codeOfConduct: true,
  model: 'internal',
  complaintsProcedure: true,
  behaviourDecidedBy: 'De directie, na advies van de klachtencommissie',
  integrityDecidedBy: 'De directie, na onderzoek door een commissie van buiten',
  criminalRouteExplained: true,
  published: true,
  publicationChannels: ['intranet', 'onboarding', 'poster'],
  publishedOn: monthsAgo(2),
  directContactPublished: true,
  reachesEveryone: true,
  newWorkersTold: true,
  communicationForm: 'plan',
  communicationOwner: 'Bestuurssecretaris',
  communicationTimesAYear: 2,
  communicationAudiences: ['workers', 'managers', 'works_council', 'directors'],
  communicationContent: ['role', 'tasks', 'limits', 'confidentiality', 'routes'],
  lastSessionOn: monthsAgo(3),
  annualReport: 'yearly',
  annualReportAnonymous: true,
  annualReportSentTo: ['directors', 'works_council'],
  annualReportDiscussedWith: ['directors', 'works_council'],
} as const satisfies Described<'organisation'>;

/** Someone of the staff without another role that could get in the way. */
export function staff(name: string, jobTitle: string, department: string): Described<'person'> {
  return {
    name,
    jobTitle,
    languages: ['nl', 'en'],
    mainJobDepartment: 'other',
    mainJobDepartmentName: department,
    mainJobIsManager: false,
    mainJobManager: `Hoofd ${department}`,
    otherRoles: [],
    basicTrainingOn: monthsAgo(30),
    certified: true,
    certificateUntil: monthsAhead(20),
  };
}

/** Someone of a bureau, without any other job here. */
export function outsider(name: string, bureau?: string): Described<'person'> {
  return {
    name,
    ...(bureau === undefined ? {} : { bureau }),
    languages: ['nl', 'en'],
    mainJobDepartment: 'none',
    mainJobIsManager: false,
    otherRoles: [],
    basicTrainingOn: monthsAgo(60),
    certified: true,
    certificateUntil: monthsAhead(26),
    goodConductOn: monthsAgo(14),
  };
}

/** An internal appointment under a policy, by the directors. */
export function internal(
  person: string,
  term: { from: Day; until: Day },
  policy = 'regeling',
): Described<'appointment'> {
  return {
    person,
    kind: 'internal',
    position: 'counsellor',
    policies: [policy],
    appointedBy: 'directors',
    appointedOn: term.from,
    startOn: term.from,
    endOn: term.until,
  };
}

/** An external appointment under a policy and the model contract, by the directors. */
export function external(
  person: string,
  term: { from: Day; until: Day; bureau?: string },
  policy = 'regeling',
): Described<'appointment'> {
  const { bureau, ...days } = term;
  return {
    ...modelContract,
    ...internal(person, days, policy),
    kind: 'external',
    ...(bureau === undefined ? {} : { bureau }),
  };
}

const everything = [
  'appointment',
  'position',
  'time_and_budget',
  'tasks_and_powers',
  'no_detriment',
  'training',
  'confidentiality',
  'duration',
  'publication',
  'communication',
  'accessibility',
] as const;

/** The policy as adopted and signed by the directors. */
export function policyPaper(title: string, datedOn: Day, policy = 'regeling') {
  return {
    title,
    kind: 'policy',
    version: '1.0',
    datedOn,
    signedBy: ['directors'],
    signedOn: datedOn,
    covers: everything,
    policies: [policy],
  } as const satisfies Described<'document'>;
}

/** A letter of appointment that both have signed and that takes the policy over. */
export function letter(datedOn: Day, ...appointments: string[]): Described<'document'> {
  return {
    title: 'Aanstellingsbrief',
    kind: 'appointment_letter',
    version: '1.0',
    datedOn,
    signedBy: ['directors', 'counsellor'],
    signedOn: datedOn,
    covers: everything,
    appointments,
  };
}

/** A services agreement, signed by both parties. */
export function agreementWith(
  bureau: string,
  datedOn: Day,
  ...appointments: string[]
): Described<'document'> {
  return {
    title: `Overeenkomst van opdracht met ${bureau}`,
    kind: 'services_agreement',
    version: '1.0',
    datedOn,
    signedBy: ['directors', 'counsellor', 'bureau'],
    signedOn: datedOn,
    covers: everything,
    appointments,
  };
}

export const worksCouncil = {
  name: 'Ondernemingsraad',
  kind: 'works_council',
} as const satisfies Described<'body'>;

export const complaintsCommittee = {
  name: 'Klachtencommissie ongewenst gedrag',
  kind: 'complaints_committee',
  outside: true,
} as const satisfies Described<'body'>;

export const reportingPoint = {
  name: 'Meldpunt misstanden',
  kind: 'reporting_point',
} as const satisfies Described<'body'>;

/** The bodies nearly everyone has, and the facts of the organisation that point to them. */
export const usualBodies = {
  or: worksCouncil,
  klachtencommissie: complaintsCommittee,
  meldpunt: reportingPoint,
} as const;

export const usualRoutes = {
  complaintsCommittee: 'klachtencommissie',
  reportingPoint: 'meldpunt',
} as const satisfies Described<'organisation'>;

/** Four years, of which more than two are still to come. */
export const currentTerm = { from: monthsAgo(20), until: monthsAhead(28) } as const;
