import { investigates, sitsInCommittee } from '../../../../independence/conflicts.js';
import { defineItem, places } from '../../../../checklist/item.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

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

/** What the role adds where it covers integrity. */
const integrityTasks = [
  'encourage_self_report',
  'report_for_worker',
  'intermediary',
  'anonymised_case_in_report',
] as const;

const powersNeeded = [
  'talk_off_site',
  'consult_experts',
  'direct_access',
  'unasked_advice',
  'refer',
  'invoke_secrecy',
] as const;

const exclusionsNeeded = [
  'no_mediation',
  'no_investigation',
  'no_complaints_committee',
  'no_judging',
  'no_action_without_consent',
  'no_file_against_accused',
] as const;

/** From this many missing elements on it is not met (domain §6.3 item 5) [J]. */
export const tooManyMissing = 4;

export const tasksPowers = defineItem({
  id: 'tasks-powers',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: [
    'seed-page',
    'arboportaal-tasks',
    'lvv-tasks',
    'lvv-committee-of-supervision',
    'product-judgement',
  ],
  topic: 'tasks_and_powers',
  writtenRequired: true,
  wizard: places(
    'appointment',
    'scope',
    'tasks',
    'powers',
    'exclusions',
    'forbiddenTasks',
    'targetGroups',
    'omissionsReason',
  ),
  texts,
  evaluate(view) {
    const { appointment, paper } = view;
    const { scope, tasks, powers, exclusions, forbiddenTasks, targetGroups } = appointment;
    const forIntegrity = scope === 'integrity' || scope === 'both';
    const missing =
      missingFrom(coreTasks, tasks).length +
      missingFrom(forIntegrity ? integrityTasks : [], tasks).length +
      missingFrom(powersNeeded, powers).length +
      missingFrom(exclusionsNeeded, exclusions).length +
      (targetGroups?.length === 0 ? 1 : 0);
    const explained = missing > 0 && appointment.omissionsReason !== undefined;
    return weigh({
      not: [
        when(forbiddenTasks?.includes('mediates'), 'mediates'),
        when(investigates(view), 'investigates'),
        when(forbiddenTasks?.includes('decides'), 'decides'),
        when(sitsInCommittee(view), 'sitsInCommittee'),
        when(missing >= tooManyMissing, 'tooMuchMissing'),
      ],
      partly: [
        when(paper.for('tasks_and_powers') !== 'signed', 'notYetSigned'),
        when(missing > 0 && !explained, 'someMissing'),
        when(
          targetGroups && targetGroups.length > 0 && !targetGroups.includes('temporary_workers'),
          'flexibleWorkersNotNamed',
        ),
      ],
      required: [scope, tasks, powers, exclusions, forbiddenTasks, targetGroups],
      met: explained ? 'completeWithReason' : 'complete',
    });
  },
});
