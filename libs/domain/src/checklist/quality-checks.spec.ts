import { withoutSubject, type SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { assess } from './assess.js';
import { qualityCheckIds } from './quality-checks.js';
import { change, completeSetUp, today, type Changes } from './testing/complete-set-up.js';

const checksOf = (setUp: SetUp) =>
  assess(setUp, { on: today, framework: frameworks[0]! }).qualityChecks;

const internal = (changes: Changes<'appointment'>) => (setUp: SetUp) =>
  change(setUp, 'appointment', 'internal', changes);
const external = (changes: Changes<'appointment'>) => (setUp: SetUp) =>
  change(setUp, 'appointment', 'external', changes);
const anna = (changes: Changes<'person'>) => (setUp: SetUp) =>
  change(setUp, 'person', 'anna', changes);
const org = (changes: Changes<'organisation'>) => (setUp: SetUp) =>
  change(setUp, 'organisation', 'org', changes);
const letter = (changes: Changes<'document'>) => (setUp: SetUp) =>
  change(setUp, 'document', 'letter', changes);

type Row = readonly [
  check: string,
  level: 'error' | 'warning' | 'advice',
  about: string,
  change: (setUp: SetUp) => SetUp,
];

const table: readonly Row[] = [
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

describe('quality checks', () => {
  it.each(table)('%s (%s) about %s', (checkId, level, about, alter) => {
    const found = checksOf(alter(completeSetUp()))
      .filter((one) => one.checkId === checkId)
      .map((one) => [one.level, `${one.subjectId} ${one.key}`]);
    expect(found).toEqual([[level, about]]);
  });

  it('find nothing in a set-up in which everything is arranged', () => {
    expect(checksOf(completeSetUp())).toEqual([]);
  });

  it('each occur in the table', () => {
    expect(table.map(([check]) => check).sort()).toEqual([...qualityCheckIds].sort());
  });

  it.each([
    [
      'a term that is past by its months today',
      internal({ startOn: '2025-11-24', endOn: undefined, termMonths: 12 }),
      'term-passed-by-months',
    ],
    [
      'the same with at most so many months',
      internal({ startOn: '2025-11-24', endOn: undefined, termMonths: 12, termForm: 'at_most' }),
      'term-passed-by-months',
    ],
    [
      'a substitute whose term ended',
      (setUp: SetUp) =>
        external({ endOn: '2026-06-30' })(internal({ substitute: 'external' })(setUp)),
      'substitute-not-in-role',
    ],
    [
      'two appointments from the same day',
      (setUp: SetUp) => change(setUp, 'appointment', 'second', { ...setUp.appointments[0]!.facts }),
      'overlapping-appointments',
    ],
    [
      'a certificate that ends today',
      anna({ certificateUntil: '2026-11-24' }),
      'certificate-ends-soon',
    ],
    [
      'Finance without departments',
      (setUp: SetUp) =>
        org({ hasDepartments: false })(anna({ mainJobDepartment: 'finance' })(setUp)),
      'department-without-departments',
    ],
    [
      'Legal without departments',
      (setUp: SetUp) => org({ hasDepartments: false })(anna({ mainJobDepartment: 'legal' })(setUp)),
      'department-without-departments',
    ],
  ] as const)('find once %s', (_name, alter, checkId) => {
    const found = checksOf(alter(completeSetUp())).filter((one) => one.checkId === checkId);
    expect(found).toHaveLength(1);
  });

  it.each([
    [
      'a term of one day',
      internal({ startOn: '2026-11-24', endOn: '2026-11-24' }),
      'term-ends-before-start',
    ],
    ['a document signed on its date', letter({ signedOn: '2025-01-06' }), 'signed-before-dated'],
    ['a document valid through today', letter({ validUntil: '2026-11-24' }), 'document-expired'],
    [
      'a review today',
      (setUp: SetUp) => change(setUp, 'policy', 'policy', { reviewOn: '2026-11-24' }),
      'policy-review-due',
    ],
    [
      'a term that is past by its months tomorrow',
      internal({ startOn: '2025-11-25', endOn: undefined, termMonths: 12 }),
      'term-passed-by-months',
    ],
    [
      'an ended term without extension',
      external({ endOn: '2026-08-23', renewalPending: false }),
      'renewal-takes-long',
    ],
    [
      'training exactly six months after the start',
      (setUp: SetUp) =>
        anna({ basicTrainingOn: '2027-04-01' })(internal({ startOn: '2026-10-01' })(setUp)),
      'training-late',
    ],
    [
      'late training that is done',
      (setUp: SetUp) => anna({ basicTrainingOn: '2026-11-24' })(setUp),
      'training-late',
    ],
    ['a substitute in office', internal({ substitute: 'external' }), 'substitute-not-in-role'],
    [
      'two appointments of which one has no person yet',
      (setUp: SetUp) =>
        change(setUp, 'appointment', 'second', {
          ...setUp.appointments[0]!.facts,
          person: undefined,
        }),
      'overlapping-appointments',
    ],
    [
      'two appointments of which the other kind is unknown',
      (setUp: SetUp) =>
        change(setUp, 'appointment', 'second', {
          ...setUp.appointments[0]!.facts,
          kind: undefined,
        }),
      'overlapping-appointments',
    ],
    [
      'a certificate through today',
      anna({ certificateUntil: '2026-11-24' }),
      'certificate-expired',
    ],
    [
      'a certificate for more than three months',
      anna({ certificateUntil: '2027-02-25' }),
      'certificate-ends-soon',
    ],
    [
      '49 people',
      org({ whistleblowerProcedure: false, headcount: 49 }),
      'reporting-procedure-missing',
    ],
    [
      'a second appointment from the day after',
      (setUp: SetUp) =>
        change(setUp, 'appointment', 'second', {
          ...setUp.appointments[0]!.facts,
          startOn: '2029-01-13',
        }),
      'overlapping-appointments',
    ],
    [
      'a unit with a reason',
      (setUp: SetUp) => {
        let some = change(setUp, 'unit', 'north', { name: 'Noord' });
        some = change(some, 'unit', 'south', { name: 'Zuid', withoutCounsellorReason: 'Leeg' });
        some = internal({ units: ['north'] })(some);
        return external({ units: ['north'] })(some);
      },
      'unit-without-counsellor',
    ],
  ] as const)('let pass %s', (_name, alter, checkId) => {
    expect(checksOf(alter(completeSetUp())).map((one) => one.checkId)).not.toContain(checkId);
  });

  it('follow a unit up to the one that is served, also where units point at each other', () => {
    let setUp = change(completeSetUp(), 'unit', 'one', { name: 'Een', partOf: 'two' });
    setUp = change(setUp, 'unit', 'two', { name: 'Twee', partOf: 'one' });
    setUp = change(setUp, 'unit', 'served', { name: 'Drie' });
    setUp = external({ units: ['served'] })(internal({ units: ['served'] })(setUp));
    expect(checksOf(setUp).map((one) => one.subjectId)).toEqual(['one', 'two']);
  });

  it('show errors first and advice last', () => {
    let setUp = org({ annualReportAnonymous: false })(completeSetUp());
    setUp = internal({ disputeRoute: 'none', substituteArranged: false })(setUp);
    expect(checksOf(setUp).map((one) => one.level)).toEqual(['error', 'warning', 'advice']);
  });
});
