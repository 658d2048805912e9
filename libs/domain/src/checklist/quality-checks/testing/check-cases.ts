import { withoutSubject, type SetUp } from '../../../facts/set-up.js';
import { change, type Changes } from '../../testing/complete-set-up.js';

export const internal = (changes: Changes<'appointment'>) => (setUp: SetUp) =>
  change(setUp, 'appointment', 'internal', changes);
export const external = (changes: Changes<'appointment'>) => (setUp: SetUp) =>
  change(setUp, 'appointment', 'external', changes);
export const anna = (changes: Changes<'person'>) => (setUp: SetUp) =>
  change(setUp, 'person', 'anna', changes);
export const org = (changes: Changes<'organisation'>) => (setUp: SetUp) =>
  change(setUp, 'organisation', 'org', changes);
export const letter = (changes: Changes<'document'>) => (setUp: SetUp) =>
  change(setUp, 'document', 'letter', changes);

export type Row = readonly [
  check: string,
  level: 'error' | 'warning' | 'advice',
  about: string,
  change: (setUp: SetUp) => SetUp,
];

const standing: readonly Row[] = [
  ['term-ends-before-start', 'error', 'internal endOn', internal({ endOn: '2025-01-12' })],
  [
    'overlapping-appointments',
    'error',
    'second startOn',
    (setUp) =>
      change(setUp, 'appointment', 'second', {
        ...setUp.appointments[0]!.facts,
        startOn: '2029-01-12',
      }),
  ],
  [
    'term-passed-by-months',
    'warning',
    'internal endOn',
    internal({ endOn: undefined, termMonths: 12 }),
  ],
  [
    'renewal-takes-long',
    'warning',
    'external renewalPending',
    external({ endOn: '2026-08-23', renewalPending: true }),
  ],
  ['no-substitute', 'warning', 'internal substitute', internal({ substituteArranged: false })],
  [
    'vacancy-without-stop-gap',
    'warning',
    'open vacant',
    (setUp) => change(setUp, 'appointment', 'open', { position: 'counsellor', vacant: true }),
  ],
  ['substitute-not-in-role', 'error', 'internal substitute', internal({ substitute: 'internal' })],
  [
    'published-name-not-appointed',
    'error',
    'org publishedCounsellors',
    (setUp) => withoutSubject(setUp, 'appointment', 'external'),
  ],
  [
    'counsellor-not-published',
    'warning',
    'org publishedCounsellors',
    org({ publishedCounsellors: ['anna'] }),
  ],
  [
    'unit-without-counsellor',
    'warning',
    'south withoutCounsellorReason',
    (setUp) => {
      let some = change(setUp, 'unit', 'north', { name: 'Noord', kind: 'site' });
      some = change(some, 'unit', 'ward', {
        name: 'Afdeling',
        kind: 'department',
        partOf: 'north',
      });
      some = change(some, 'unit', 'south', { name: 'Zuid', kind: 'site' });
      some = internal({ units: ['north'] })(some);
      return external({ units: ['north'] })(some);
    },
  ],
  [
    'training-late',
    'warning',
    'anna basicTrainingOn',
    (setUp) => anna({ basicTrainingOn: '2027-06-01' })(internal({ startOn: '2026-06-01' })(setUp)),
  ],
  [
    'certificate-expired',
    'error',
    'anna certificateUntil',
    anna({ certificateUntil: '2026-11-23' }),
  ],
  [
    'certificate-ends-soon',
    'advice',
    'anna certificateUntil',
    anna({ certificateUntil: '2027-02-24' }),
  ],
  ['contract-owner-hr', 'warning', 'external contractOwner', external({ contractOwner: 'hr' })],
  [
    'discouraged-role-without-reason',
    'warning',
    'anna otherRolesReason',
    anna({ otherRoles: ['mediator'] }),
  ],
  [
    'department-without-departments',
    'warning',
    'anna mainJobDepartment',
    (setUp) => org({ hasDepartments: false })(anna({ mainJobDepartment: 'hr' })(setUp)),
  ],
  [
    'disputed-by-counsellor',
    'warning',
    'internal disputedTopics',
    internal({ disputedTopics: ['time_and_budget'] }),
  ],
  ['signed-before-dated', 'error', 'letter signedOn', letter({ signedOn: '2025-01-05' })],
  ['document-expired', 'warning', 'letter validUntil', letter({ validUntil: '2026-11-23' })],
  [
    'policy-review-due',
    'advice',
    'policy reviewOn',
    (setUp) => change(setUp, 'policy', 'policy', { reviewOn: '2026-11-23' }),
  ],
  [
    'report-not-anonymous',
    'error',
    'org annualReportAnonymous',
    org({ annualReportAnonymous: false }),
  ],
  [
    'no-route-when-director-accused',
    'advice',
    'internal directorAccusedRoute',
    internal({ directorAccusedRoute: 'none' }),
  ],
  ['no-dispute-route', 'advice', 'internal disputeRoute', internal({ disputeRoute: 'none' })],
  [
    'single-counsellor',
    'advice',
    'org model',
    (setUp) =>
      org({ publishedCounsellors: ['anna'] })(withoutSubject(setUp, 'appointment', 'external')),
  ],
  [
    'reporting-procedure-missing',
    'warning',
    'org whistleblowerProcedure',
    org({ whistleblowerProcedure: false, headcount: 50 }),
  ],
];

const added: readonly Row[] = [
  [
    'away-ends-before-start',
    'error',
    'internal awayUntil',
    internal({ awayFrom: '2026-12-01', awayUntil: '2026-11-30' }),
  ],
  ['term-length-differs', 'warning', 'internal endOn', internal({ endOn: '2028-12-12' })],
  [
    'evaluation-after-end',
    'warning',
    'internal evaluationOn',
    internal({ evaluation: 'fixed_date', evaluationOn: '2029-01-13' }),
  ],
  [
    'employer-may-demand-secrets',
    'error',
    'internal employerMayDemand',
    internal({ employerMayDemand: true }),
  ],
  [
    'department-differs-from-unit',
    'warning',
    'anna mainJobUnit',
    (setUp) =>
      anna({ mainJobUnit: 'hr' })(change(setUp, 'unit', 'hr', { name: 'HR', staffFunction: 'hr' })),
  ],
  [
    'head-is-no-manager',
    'warning',
    'anna mainJobIsManager',
    (setUp) => anna({ headOf: ['press'] })(change(setUp, 'unit', 'press', { name: 'Pers' })),
  ],
  ['model-differs-from-appointments', 'warning', 'org model', org({ model: 'internal' })],
  ['more-employees-than-people', 'error', 'org employees', org({ employees: 241 })],
  [
    'units-larger-than-organisation',
    'warning',
    'org headcount',
    (setUp) =>
      change(change(setUp, 'unit', 'one', { name: 'Een', headcount: 200 }), 'unit', 'two', {
        name: 'Twee',
        headcount: 41,
      }),
  ],
  ['council-where-there-is-none', 'warning', 'org participation', org({ participation: 'none' })],
  [
    'supervisory-board-where-there-is-none',
    'warning',
    'org hasSupervisoryBoard',
    org({ hasSupervisoryBoard: false }),
  ],
  [
    'reason-for-served-unit',
    'warning',
    'north withoutCounsellorReason',
    (setUp) =>
      internal({ units: ['north'] })(
        change(setUp, 'unit', 'north', { name: 'Noord', withoutCounsellorReason: 'Klein' }),
      ),
  ],
  ['published-in-future', 'error', 'org publishedOn', org({ publishedOn: '2026-11-25' })],
  ['session-in-future', 'error', 'org lastSessionOn', org({ lastSessionOn: '2026-11-25' })],
  [
    'attention-without-reason',
    'advice',
    'internal independenceReason',
    anna({ otherRoles: ['prevention_officer'] }),
  ],
  ['appointment-without-person', 'warning', 'internal person', internal({ person: undefined })],
  [
    'scope-not-served',
    'warning',
    'internal scope',
    (setUp) => external({ scope: 'behaviour' })(internal({ scope: 'behaviour' })(setUp)),
  ],
  [
    'target-group-left-out',
    'warning',
    'internal targetGroups',
    (setUp) =>
      external({ openToAll: false })(
        internal({ openToAll: false })(org({ peopleOutsideStaff: ['volunteers'] })(setUp)),
      ),
  ],
  [
    'away-without-substitute',
    'warning',
    'internal substitute',
    internal({ awayFrom: '2026-11-01' }),
  ],
  [
    'works-council-missing',
    'warning',
    'org participation',
    org({ participation: 'staff_meeting', headcount: 50 }),
  ],
  [
    'psychosocial-policy-missing',
    'warning',
    'org psychosocialPolicy',
    org({ psychosocialPolicy: false }),
  ],
  [
    'complaints-procedure-missing',
    'advice',
    'org complaintsProcedure',
    org({ complaintsProcedure: false }),
  ],
  ['term-ends-soon', 'advice', 'internal renewalPending', internal({ endOn: '2027-02-24' })],
  [
    'absence-passed',
    'advice',
    'internal awayUntil',
    internal({ awayFrom: '2026-10-01', awayUntil: '2026-11-23' }),
  ],
  [
    'evaluation-passed',
    'advice',
    'internal evaluationOn',
    internal({ evaluation: 'fixed_date', evaluationOn: '2026-11-23' }),
  ],
  ['confirmation-old', 'advice', 'internal confirmedOn', internal({ confirmedOn: '2025-11-23' })],
  ['publication-old', 'advice', 'org publishedOn', org({ publishedOn: '2025-11-23' })],
  ['session-old', 'advice', 'org lastSessionOn', org({ lastSessionOn: '2025-11-23' })],
];

/** A set-up for each check in which it finds exactly one thing. */
export const checkCases: readonly Row[] = [...standing, ...added];
