import { assess } from '../../../checklist/assess.js';
import { change, completeSetUp, today } from '../../../checklist/testing/complete-set-up.js';
import type { Assessment, Status } from '../../../checklist/verdict.js';
import { withoutSubject, type SetUp } from '../../../facts/set-up.js';
import { frameworkById } from '../../index.js';

/** The scenarios of domain §6.7: each changes one thing in a set-up in which everything is met. */

const judge = (setUp: SetUp) => assess(setUp, { on: today, framework: frameworkById('tno-lvv')! });

/** Items by the number people quote, with the status of those that are not met. */
function notMet(assessment: Assessment): Record<number, Status> {
  return Object.fromEntries(
    assessment.items.flatMap((item, index) =>
      item.status === 'met' ? [] : [[index + 1, item.status]],
    ),
  );
}

const stops = (assessment: Assessment) => assessment.hardStops.map((stop) => stop.ruleId);

describe('an organisation in which everything is arranged', () => {
  it('meets all twelve items, without conflicts or contradictions', () => {
    const assessment = judge(completeSetUp());
    expect(notMet(assessment)).toEqual({});
    expect(assessment.conformity).toEqual({ part: 12, of: 12 });
    expect(assessment).toMatchObject({ complete: true, hardStops: [], conflicts: [] });
    expect(assessment.qualityChecks).toEqual([]);
  });
});

describe('the scenarios of the domain reference', () => {
  it('T1: a communication adviser under the CEO, with a head of department for the main job', () => {
    const setUp = change(completeSetUp(), 'person', 'anna', {
      jobTitle: 'Communicatieadviseur',
      mainJobDepartment: 'other',
      mainJobDepartmentName: 'Communicatie',
      mainJobManager: 'Hoofd Communicatie',
    });
    expect(notMet(judge(setUp))).toEqual({});
  });

  it('T2: the same, reporting to the HR manager with a dotted line to the CEO', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', {
      roleReportsTo: 'hr',
      reportingLines: [{ about: 'annual_report', to: 'directors' }],
    });
    expect(notMet(judge(setUp))).toEqual({ 2: 'not_met', 3: 'not_met' });
  });

  it('T3: an HR adviser as counsellor, with the role under the CEO', () => {
    const setUp = change(completeSetUp(), 'person', 'anna', { mainJobDepartment: 'hr' });
    expect(notMet(judge(setUp))).toEqual({ 3: 'not_met' });
  });

  it('T4: an external counsellor with the HR director as owner of the contract', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', { contractOwner: 'hr' });
    expect(notMet(judge(setUp))).toEqual({ 3: 'partly_met' });
  });

  it('T4b: the same, reporting to the HR director', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', {
      contractOwner: 'hr',
      roleReportsTo: 'hr',
    });
    expect(notMet(judge(setUp))).toEqual({ 2: 'not_met', 3: 'not_met' });
  });

  it('T4c: the CEO owns the contract, HR pays invoices without case data', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', {
      contractOwner: 'directors',
      budgetHolder: 'hr',
      invoicesWithoutCaseData: true,
    });
    expect(notMet(judge(setUp))).toEqual({});
  });

  it('T5: "as much as needed" in a signed letter', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', {
      timeForm: 'as_needed',
      timeAmount: undefined,
    });
    expect(notMet(judge(setUp))).toEqual({ 4: 'partly_met' });
  });

  it('T6: a clause that protects the current counsellor only', () => {
    const setUp = change(completeSetUp(), 'policy', 'policy', { detrimentProtects: ['current'] });
    expect(notMet(judge(setUp))).toEqual({ 6: 'partly_met' });
  });

  it('T7: secrecy, and nothing about notes', () => {
    const setUp = change(completeSetUp(), 'policy', 'policy', { recordsKept: undefined });
    expect(notMet(judge(setUp))).toEqual({ 8: 'partly_met' });
  });

  it('T8: a mailbox that HR can read', () => {
    const assessment = judge(
      change(completeSetUp(), 'appointment', 'internal', { channelReadBy: ['hr'] }),
    );
    expect(notMet(assessment)).toEqual({ 8: 'not_met', 12: 'not_met' });
    expect(stops(assessment)).toEqual(['employer-reads-mailbox']);
  });

  it('T9: the only counsellor sits in the complaints committee', () => {
    let setUp = change(completeSetUp(), 'person', 'anna', { otherRoles: ['complaints_committee'] });
    setUp = withoutSubject(setUp, 'appointment', 'external');
    setUp = change(setUp, 'organisation', 'org', {
      model: 'internal',
      publishedCounsellors: ['anna'],
    });
    const assessment = judge(setUp);
    expect(notMet(assessment)).toEqual({ 1: 'not_met', 5: 'not_met' });
    expect(stops(assessment)).toEqual(['complaints-committee']);
  });

  it('T9: the same by the task list, beside an external counsellor', () => {
    const assessment = judge(
      change(completeSetUp(), 'appointment', 'internal', { forbiddenTasks: ['sits_in_committee'] }),
    );
    expect(notMet(assessment)).toEqual({ 1: 'partly_met', 5: 'not_met' });
    expect(stops(assessment)).toEqual(['complaints-committee']);
  });

  it('T10: two counsellors, one complete and one without a term', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', {
      termForm: 'none',
      endOn: undefined,
    });
    expect(notMet(judge(setUp))).toEqual({ 9: 'not_met' });
  });

  it('T11: everything filled in, nothing signed', () => {
    let setUp = withoutSubject(completeSetUp(), 'document', 'letter');
    setUp = withoutSubject(setUp, 'document', 'agreement');
    expect(notMet(judge(setUp))).toEqual(
      Object.fromEntries([4, 5, 6, 7, 8, 9].map((item) => [item, 'partly_met'])),
    );
  });

  it('T12: six staff without departments, and an external counsellor contracted by the director', () => {
    let setUp = withoutSubject(completeSetUp(), 'appointment', 'internal');
    setUp = change(setUp, 'organisation', 'org', {
      headcount: 6,
      hasDepartments: false,
      model: 'external',
      publishedCounsellors: ['bo'],
    });
    setUp = change(setUp, 'person', 'bo', {
      mainJobDepartment: undefined,
      mainJobIsManager: undefined,
    });
    const assessment = judge(setUp);
    expect(notMet(assessment)).toEqual({});
    expect(assessment.items[2]!.findings[0]!.reasons).toEqual(['underDirectorsNoDepartments']);
  });

  it('T13: a combination whose external contract expired last week, with an extension under way', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', {
      endOn: '2026-11-17',
      renewalPending: true,
    });
    expect(notMet(judge(setUp))).toEqual({ 1: 'partly_met', 9: 'partly_met' });
  });

  it('T14: a works-council member as internal counsellor, with a reason', () => {
    const assessment = judge(
      change(completeSetUp(), 'person', 'anna', {
        otherRoles: ['works_council_member'],
        otherRolesReason: 'Gekozen op voordracht van het personeel',
      }),
    );
    expect(notMet(assessment)).toEqual({ 1: 'partly_met' });
    expect(assessment.hardStops).toEqual([]);
    expect(assessment.conflicts).toMatchObject([
      { ruleId: 'works-council-member', level: 'discouraged', justified: true },
    ]);
  });
});
