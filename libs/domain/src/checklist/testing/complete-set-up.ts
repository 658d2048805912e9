import type { AppointmentFacts } from '../../facts/appointment.js';
import type { FactsOf } from '../../facts/catalogue.js';
import type { DocumentFacts } from '../../facts/document.js';
import type { SubjectKind } from '../../facts/fact.js';
import {
  emptySetUp,
  subjectById,
  withSubject,
  type SetUp,
  type Subject,
} from '../../facts/set-up.js';
import { topics, type Topic } from '../../facts/shared-options.js';

/** The day on which the example set-up is judged. */
export const today = '2026-11-24';

/** What is agreed with both counsellors of the example. */
const agreed: AppointmentFacts = {
  roleReportsTo: 'directors',
  hoursApprovedBy: 'counsellor',
  roleAppraisedBy: 'directors',
  directAccessDirectors: true,
  directAccessWorksCouncil: true,
  directorAccusedRoute: 'supervisory_board',
  annualTalkDirectors: true,
  budgetForm: 'actual_costs',
  budgetHolder: 'counsellor',
  scope: 'both',
  tasks: [
    'first_reception',
    'informal_solution',
    'information_on_procedures',
    'guidance_at_complaint',
    'referral',
    'awareness',
    'advice_to_management',
    'registration',
    'encourage_self_report',
    'report_for_worker',
    'intermediary',
    'anonymised_case_in_report',
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
  ],
  forbiddenTasks: [],
  targetGroups: ['employees', 'temporary_workers', 'self_employed', 'interns'],
  detrimentClause: 'explicit',
  detrimentProtects: ['current', 'former'],
  detrimentForms: ['dismissal', 'appraisal', 'pay', 'career', 'contract'],
  disputeRoute: 'works_council',
  trainingRight: true,
  intervisionRight: true,
  trainingBudgetForm: 'actual_costs',
  secrecyClause: 'yes',
  secrecyExceptions: ['consent', 'serious_crime', 'conflict_of_duties'],
  secrecyAfterTerm: true,
  employerMayDemand: false,
  recordsKept: 'notes',
  recordsWhat: 'Datum, soort kwestie en afspraken, zonder namen',
  recordsStorage: 'own_locked',
  recordsAccess: ['counsellor'],
  recordsRetentionMonths: 24,
  recordsDestroyed: true,
  recordsHandover: 'destroyed',
  termForm: 'exact',
  termMonths: 48,
  renewal: 'once',
  evaluation: 'yearly',
  earlyEndRule: 'with_consent',
  channels: ['direct_phone', 'private_mailbox'],
  channelReadBy: [],
  responseWorkingDays: 2,
  substituteArranged: true,
  privatePlace: true,
  offSiteTalks: true,
  openToAll: true,
};

const allTopics = Object.keys(topics) as Topic[];

function signedBy(appointment: string, ...parties: DocumentFacts['signedBy'] & {}): DocumentFacts {
  return {
    title: `Brief van ${appointment}`,
    kind: parties.includes('bureau') ? 'services_agreement' : 'appointment_letter',
    version: '1.0',
    datedOn: '2025-01-06',
    signedOn: '2025-01-08',
    signedBy: parties,
    covers: allTopics,
    appointments: [appointment],
  };
}

/**
 * An organisation with one internal and one external counsellor in which every item is met.
 * Its ids are words, so that a test can name what it changes: anna and bureau-bo are the persons,
 * internal and external their appointments, letter and agreement the documents.
 */
export function completeSetUp(): SetUp {
  let setUp = emptySetUp('org', 'Voorbeeld BV');
  const add = <Kind extends SubjectKind>(kind: Kind, id: string, facts: FactsOf[Kind]) => {
    setUp = withSubject(setUp, kind, { id, facts, declaredUnknown: [] });
  };
  add('organisation', 'org', {
    name: 'Voorbeeld BV',
    sector: 'care',
    structure: 'single',
    hasDepartments: true,
    hasSupervisoryBoard: true,
    headcount: 240,
    employees: 210,
    peopleOutsideStaff: ['temporary_workers', 'interns'],
    workersWithoutIntranet: true,
    participation: 'works_council',
    alsoConsulted: [],
    agreementRegulatesRole: false,
    psychosocialPolicy: true,
    riskAssessmentOn: '2026-02-02',
    roleInRiskAssessment: true,
    psychosocialSubjects: ['work_pressure', 'aggression', 'bullying', 'discrimination'],
    riskAssessmentHas: ['action_plan', 'deadlines', 'open_to_workers', 'psychosocial_risks'],
    whistleblowerProcedure: true,
    codeOfConduct: true,
    codeOfConductHas: ['unwanted_behaviour', 'examples', 'support', 'measures', 'contact'],
    consentGivenFor: ['counsellor_rule', 'whistleblower_procedure', 'complaints_procedure'],
    consentAgreedOnPerson: ['appointment', 'position', 'extension', 'termination'],
    whistleblowerContents: [
      'handling',
      'suspicion',
      'in_writing',
      'by_voice',
      'in_person',
      'receiver',
      'follow_up',
      'adviser',
    ],
    whistleblowerAcknowledgedDays: 7,
    whistleblowerFeedbackMonths: 3,
    whistleblowerWorkersInformed: true,
    whistleblowerRegister: true,
    model: 'combination',
    complaintsProcedure: true,
    complaintsProcedureHas: [
      'how_to_complain',
      'independent_handling',
      'hearing_both_sides',
      'deadlines',
      'decision',
    ],
    complaintsCommittee: 'committee',
    reportingPoint: 'point',
    behaviourDecidedBy: 'Directie',
    integrityDecidedBy: 'Directie',
    criminalRouteExplained: true,
    published: true,
    publicationChannels: ['intranet', 'poster', 'onboarding'],
    publishedOn: '2026-06-01',
    publishedCounsellors: ['anna', 'bo'],
    directContactPublished: true,
    reachesEveryone: true,
    newWorkersTold: true,
    communicationForm: 'plan',
    communicationOwner: 'Hoofd Communicatie',
    communicationTimesAYear: 2,
    communicationAudiences: ['workers', 'managers', 'works_council'],
    communicationContent: ['role', 'tasks', 'limits', 'confidentiality', 'routes'],
    lastSessionOn: '2026-09-15',
    annualReport: 'yearly',
    annualReportAnonymous: true,
    annualReportSentTo: ['directors', 'works_council'],
    annualReportDiscussedWith: ['directors', 'works_council'],
  });
  add('body', 'committee', { name: 'Klachtencommissie', kind: 'complaints_committee' });
  add('body', 'point', { name: 'Meldpunt', kind: 'reporting_point' });
  add('bureau', 'bureau', { name: 'Bureau Zuiver', otherServices: [] });
  add('person', 'anna', {
    name: 'Anna de Vries',
    mainJobDepartment: 'other',
    mainJobIsManager: false,
    otherRoles: [],
    basicTrainingOn: '2025-03-03',
    certified: true,
    certificateUntil: '2029-03-31',
  });
  add('person', 'bo', {
    name: 'Bo Jansen',
    bureau: 'bureau',
    mainJobDepartment: 'none',
    mainJobIsManager: false,
    otherRoles: [],
    basicTrainingOn: '2019-05-06',
    certified: true,
    certificateUntil: '2028-05-31',
  });
  add('policy', 'policy', {
    name: 'Regeling vertrouwenspersoon',
    adoptedOn: '2025-01-06',
    ...agreed,
  });
  add('appointment', 'internal', {
    person: 'anna',
    kind: 'internal',
    position: 'counsellor',
    policies: ['policy'],
    appointedBy: 'directors',
    startOn: '2025-01-13',
    endOn: '2029-01-12',
    timeForm: 'hours_a_year',
    timeAmount: 120,
    relief: 'relieved',
  });
  add('appointment', 'external', {
    person: 'bo',
    kind: 'external',
    bureau: 'bureau',
    position: 'counsellor',
    policies: ['policy'],
    appointedBy: 'directors',
    startOn: '2025-01-13',
    endOn: '2029-01-12',
    timeForm: 'as_needed',
    feeForm: 'retainer_and_hourly',
    feeCents: 350_000,
    callOff: 'free',
    contractOwner: 'directors',
    invoicesWithoutCaseData: true,
    certificateRequired: true,
  });
  add('document', 'letter', signedBy('internal', 'directors', 'counsellor'));
  add('document', 'agreement', signedBy('external', 'directors', 'bureau'));
  return setUp;
}

/** Changes of a subject's facts; `undefined` says that the answer is unknown there. */
export type Changes<Kind extends SubjectKind> = {
  readonly [Key in keyof FactsOf[Kind]]?: FactsOf[Kind][Key] | undefined;
};

/**
 * The set-up with these facts of one subject changed, or with a new subject. What becomes unknown
 * is said to be unknown, so that a policy's answer does not come in its place.
 */
export function change<Kind extends SubjectKind>(
  setUp: SetUp,
  kind: Kind,
  id: string,
  changes: Changes<Kind>,
): SetUp {
  const subject = subjectById(setUp, kind, id) ?? { id, facts: {}, declaredUnknown: [] };
  const known = Object.entries({ ...subject.facts, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  const unknown = Object.entries(changes).flatMap(([key, value]) =>
    value === undefined ? [key] : [],
  );
  return withSubject(setUp, kind, {
    id,
    facts: Object.fromEntries(known),
    declaredUnknown: [
      ...subject.declaredUnknown.filter((key) => !Object.hasOwn(changes, key)),
      ...unknown,
    ],
  } as unknown as Subject<Kind>);
}
