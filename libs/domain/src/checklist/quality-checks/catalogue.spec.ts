import { factDefinition } from '../../facts/catalogue.js';
import type { SetUp } from '../../facts/set-up.js';
import { frameworks } from '../../frameworks/index.js';
import { assess } from '../assess.js';
import { change, completeSetUp, today } from '../testing/complete-set-up.js';
import { checkGroups, qualityCheckIds, qualityChecks } from './catalogue.js';
import { anna, checkCases, external, internal, letter, org } from './testing/check-cases.js';

const checksOf = (setUp: SetUp) =>
  assess(setUp, { on: today, framework: frameworks[0]! }).qualityChecks;

describe('quality checks', () => {
  it.each(checkCases)('%s (%s) about %s', (checkId, level, about, alter) => {
    const found = checksOf(alter(completeSetUp()))
      .filter((one) => one.checkId === checkId)
      .map((one) => [one.level, `${one.subjectId} ${one.key}`]);
    expect(found).toEqual([[level, about]]);
  });

  it('find nothing in a set-up in which everything is arranged', () => {
    expect(checksOf(completeSetUp())).toEqual([]);
  });

  it('each occur in the cases', () => {
    expect(checkCases.map(([check]) => check).sort()).toEqual([...qualityCheckIds].sort());
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
    ['employees and persons alike', org({ employees: 240 }), 'more-employees-than-people'],
    [
      'an end a month before the term is full',
      internal({ endOn: '2028-12-13' }),
      'term-length-differs',
    ],
    ['a later end after an extension', internal({ endOn: '2031-01-12' }), 'term-length-differs'],
    [
      'someone away with a substitute',
      internal({ awayFrom: '2026-11-01', substitute: 'external' }),
      'away-without-substitute',
    ],
    ['someone away from tomorrow', internal({ awayFrom: '2026-11-25' }), 'away-without-substitute'],
    ['a publication of exactly a year', org({ publishedOn: '2025-11-24' }), 'publication-old'],
    ['a publication of today', org({ publishedOn: '2026-11-24' }), 'published-in-future'],
    [
      'one for behaviour and one for integrity',
      (setUp: SetUp) => external({ scope: 'integrity' })(internal({ scope: 'behaviour' })(setUp)),
      'scope-not-served',
    ],
    [
      'a reason written for attention',
      (setUp: SetUp) =>
        internal({ independenceReason: 'Gescheiden agenda’s' })(
          anna({ otherRoles: ['prevention_officer'] })(setUp),
        ),
      'attention-without-reason',
    ],
  ] as const)('let pass %s', (_name, alter, checkId) => {
    expect(checksOf(alter(completeSetUp())).map((one) => one.checkId)).not.toContain(checkId);
  });

  it('stand in a group each, with a question that exists', () => {
    for (const { id, group, at } of qualityChecks) {
      expect([id, checkGroups]).toEqual([id, expect.arrayContaining([group])]);
      expect([id, factDefinition(at.kind, at.key)]).not.toContain(undefined);
    }
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
