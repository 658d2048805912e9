import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { tasksPowers } from './item.js';

const exclusions = [
  'no_mediation',
  'no_investigation',
  'no_complaints_committee',
  'no_judging',
  'no_action_without_consent',
  'no_file_against_accused',
] as const;

const coreTasks = [
  'first_reception',
  'informal_solution',
  'information_on_procedures',
  'guidance_at_complaint',
  'referral',
  'awareness',
  'advice_to_management',
  'registration',
] as const;

describeItem(tasksPowers, [
  { when: 'with all elements', is: 'met', because: ['complete'] },
  {
    when: 'while nothing is known',
    internal: {
      scope: undefined,
      tasks: undefined,
      powers: undefined,
      exclusions: undefined,
      forbiddenTasks: undefined,
      targetGroups: undefined,
    },
    is: 'unanswered',
  },
  {
    when: 'while the powers are unknown',
    internal: { powers: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while it is unknown whether a task is out of place',
    internal: { forbiddenTasks: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'without a signature',
    letter: { signedBy: [] },
    is: 'partly_met',
    because: ['notYetSigned'],
  },
  {
    when: 'with the task to mediate',
    internal: { forbiddenTasks: ['mediates'] },
    is: 'not_met',
    because: ['mediates'],
  },
  {
    when: 'with the task to investigate',
    internal: { forbiddenTasks: ['investigates'] },
    is: 'not_met',
    because: ['investigates'],
  },
  {
    when: 'with the task to decide',
    internal: { forbiddenTasks: ['decides'] },
    is: 'not_met',
    because: ['decides'],
  },
  {
    when: 'with a seat in the complaints committee, also while the rest is unknown',
    internal: { powers: undefined },
    anna: { otherRoles: ['complaints_committee'] },
    is: 'not_met',
    because: ['sitsInCommittee'],
  },
  {
    when: 'with one limit missing',
    internal: { exclusions: exclusions.slice(1) },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'with three limits missing',
    internal: { exclusions: exclusions.slice(3) },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'with four limits missing',
    internal: { exclusions: exclusions.slice(4) },
    is: 'not_met',
    because: ['tooMuchMissing'],
  },
  {
    when: 'with three limits missing and a reason',
    internal: { exclusions: exclusions.slice(3), omissionsReason: 'Staat in de wet' },
    is: 'met',
    because: ['completeWithReason'],
  },
  {
    when: 'with nothing missing and a reason all the same',
    internal: { omissionsReason: 'Niets weggelaten' },
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'with four limits missing and a reason',
    internal: { exclusions: exclusions.slice(4), omissionsReason: 'Staat in de wet' },
    is: 'not_met',
    because: ['tooMuchMissing'],
  },
  {
    when: 'with the core tasks alone for behaviour',
    internal: { scope: 'behaviour', tasks: coreTasks },
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'with the core tasks alone for integrity',
    internal: { scope: 'integrity', tasks: coreTasks },
    is: 'not_met',
    because: ['tooMuchMissing'],
  },
  {
    when: 'with the core tasks alone while the scope is unknown',
    internal: { scope: undefined, tasks: coreTasks },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'with nobody as target group',
    internal: { targetGroups: [] },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'silent about flexible workers',
    internal: { targetGroups: ['employees'] },
    is: 'partly_met',
    because: ['flexibleWorkersNotNamed'],
  },
]);
