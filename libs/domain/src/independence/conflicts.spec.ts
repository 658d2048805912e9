import { withoutSubject } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { assess } from '../checklist/assess.js';
import { conflictRuleIds } from './conflicts.js';
import { hardStopRuleIds } from './hard-stops.js';
import {
  change,
  completeSetUp,
  today,
  type Changes,
} from '../checklist/testing/complete-set-up.js';

interface Row {
  readonly anna?: Changes<'person'>;
  readonly internal?: Changes<'appointment'>;
  readonly bureau?: Changes<'bureau'>;
}

function judge({ anna, internal, bureau }: Row) {
  let setUp = completeSetUp();
  if (anna) setUp = change(setUp, 'person', 'anna', anna);
  if (internal) setUp = change(setUp, 'appointment', 'internal', internal);
  if (bureau) setUp = change(setUp, 'bureau', 'bureau', bureau);
  return assess(setUp, { on: today, framework: frameworks[0]! });
}

/** The table of domain §6.6: another function, its rule and its level. */
const table: readonly (readonly [rule: string, level: string, row: Row])[] = [
  ['director', 'prohibited', { anna: { otherRoles: ['director'] } }],
  ['complaints-committee', 'prohibited', { anna: { otherRoles: ['complaints_committee'] } }],
  ['complaints-committee', 'prohibited', { internal: { forbiddenTasks: ['sits_in_committee'] } }],
  ['investigator', 'prohibited', { anna: { otherRoles: ['investigator'] } }],
  ['investigator', 'prohibited', { internal: { forbiddenTasks: ['investigates'] } }],
  ['follow-up-officer', 'prohibited', { anna: { otherRoles: ['follow_up_officer'] } }],
  ['company-doctor', 'prohibited', { anna: { otherRoles: ['company_doctor'] } }],
  [
    'officer-handling-reports',
    'prohibited',
    { anna: { otherRoles: ['compliance_officer'], otherRolesHandleReports: true } },
  ],
  ['manager', 'discouraged', { anna: { mainJobIsManager: true } }],
  ['hr-department', 'discouraged', { anna: { mainJobDepartment: 'hr' } }],
  ['finance-department', 'discouraged', { anna: { mainJobDepartment: 'finance' } }],
  ['legal-department', 'discouraged', { anna: { mainJobDepartment: 'legal' } }],
  ['company-social-worker', 'discouraged', { anna: { otherRoles: ['company_social_worker'] } }],
  ['works-council-member', 'discouraged', { anna: { otherRoles: ['works_council_member'] } }],
  ['mediator', 'discouraged', { anna: { otherRoles: ['mediator'] } }],
  [
    'officer-not-handling-reports',
    'discouraged',
    { anna: { otherRoles: ['integrity_officer'], otherRolesHandleReports: false } },
  ],
  ['officer-not-handling-reports', 'discouraged', { anna: { otherRoles: ['privacy_officer'] } }],
  ['close-to-director', 'discouraged', { anna: { otherRoles: ['relative_of_director'] } }],
  ['close-to-director', 'discouraged', { anna: { otherRoles: ['assistant_of_director'] } }],
  ['prevention-officer', 'attention', { anna: { otherRoles: ['prevention_officer'] } }],
  ['coach-or-adviser', 'attention', { anna: { otherRoles: ['career_coach'] } }],
  ['coach-or-adviser', 'attention', { anna: { otherRoles: ['legal_adviser'] } }],
  ['report-receiver', 'attention', { anna: { otherRoles: ['report_receiver'] } }],
  ['bureau-other-services', 'attention', { bureau: { otherServices: ['mediation'] } }],
  [
    'close-to-decider',
    'attention',
    { anna: { relations: [{ relation: 'partner', post: 'head_hr' }] } },
  ],
];

describe('conflicts of interest', () => {
  it.each(table)('%s is %s', (ruleId, level, row) => {
    const { conflicts, hardStops } = judge(row);
    expect(conflicts.map((one) => [one.ruleId, one.level])).toEqual([[ruleId, level]]);
    expect(hardStops.map((one) => one.ruleId)).toEqual(level === 'prohibited' ? [ruleId] : []);
  });

  it('cover every rule', () => {
    expect([...new Set(table.map(([rule]) => rule))].sort()).toEqual([...conflictRuleIds].sort());
  });

  it('ask a reason for a discouraged role and tell whether it is given', () => {
    const roles = { otherRoles: ['mediator'] } as const;
    expect(judge({ anna: roles }).conflicts).toMatchObject([{ justified: false }]);
    expect(judge({ anna: { ...roles, otherRolesReason: 'Enige' } }).conflicts).toMatchObject([
      { justified: true },
    ]);
    const manager = { mainJobIsManager: true } as const;
    expect(judge({ anna: manager }).conflicts).toMatchObject([{ justified: false }]);
    expect(
      judge({ anna: manager, internal: { independenceReason: 'Streng kader' } }).conflicts,
    ).toMatchObject([{ justified: true }]);
    // The reason for another role says nothing about heading a team.
    expect(judge({ anna: { ...manager, otherRolesReason: 'Enige' } }).conflicts).toMatchObject([
      { justified: false },
    ]);
  });

  it('ask no reason for what never goes together', () => {
    expect(judge({ anna: { otherRoles: ['director'] } }).conflicts[0]).not.toHaveProperty(
      'justified',
    );
  });

  it('are not seen where nothing is known', () => {
    expect(judge({ anna: { otherRoles: undefined, mainJobIsManager: undefined } })).toMatchObject({
      conflicts: [],
      hardStops: [],
    });
  });

  it('do not count for someone whose term ended', () => {
    const row = {
      anna: { otherRoles: ['director'] },
      internal: { endOn: '2026-11-01', renewalPending: false },
    } as const;
    expect(judge(row)).toMatchObject({ conflicts: [], hardStops: [] });
  });
});

describe('hard stops', () => {
  it.each([
    ['employer-reads-files', { recordsAccess: ['counsellor', 'management'] }],
    ['employer-reads-mailbox', { channelReadBy: ['it'] }],
  ] as const)('%s when the employer can read along', (ruleId, internal) => {
    const { hardStops, conflicts } = judge({ internal });
    expect(hardStops).toMatchObject([{ ruleId, appointmentId: 'internal' }]);
    expect(hardStops[0]!.factsUsed.map((fact) => fact.key)).toContain(Object.keys(internal)[0]);
    expect(conflicts).toEqual([]);
  });

  it('do not arise from files of someone who keeps none', () => {
    expect(judge({ internal: { recordsKept: 'none', recordsAccess: ['hr'] } }).hardStops).toEqual(
      [],
    );
  });

  it('are the prohibited roles and the two ways of reading along', () => {
    const prohibited = table.filter(([, level]) => level === 'prohibited').map(([rule]) => rule);
    expect([...hardStopRuleIds].sort()).toEqual(
      [...new Set([...prohibited, 'employer-reads-files', 'employer-reads-mailbox'])].sort(),
    );
  });

  it('stay when the other counsellor is removed', () => {
    const setUp = withoutSubject(
      change(completeSetUp(), 'person', 'anna', { otherRoles: ['director'] }),
      'appointment',
      'external',
    );
    expect(assess(setUp, { on: today, framework: frameworks[0]! }).hardStops).toMatchObject([
      { ruleId: 'director', appointmentId: 'internal' },
    ]);
  });
});
