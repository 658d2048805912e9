import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import {
  belowBills,
  billReasons,
  counsellorBillKnownThrough,
  counsellorBillNotVerified,
} from '../../bills.js';

/** Support, guide and advise; inform; refer; advise the employer; annual report (domain §3.4). */
const tasksNamed = [
  'first_reception',
  'guidance_at_complaint',
  'information_on_procedures',
  'referral',
  'advice_to_management',
  'registration',
] as const;

export const billTasks = defineItem({
  id: 'bill-tasks',
  per: 'appointment',
  normStatus: 'bill',
  knownThrough: counsellorBillKnownThrough,
  notVerified: counsellorBillNotVerified,
  sources: ['bill-summary', 'bill-faq'],
  topic: 'tasks_and_powers',
  wizard: [...places('organisation', 'employees'), ...places('appointment', 'tasks')],
  texts: {
    title: text('Taken uit het wetsvoorstel', 'Tasks of the bill'),
    question: text(
      'Heeft de vertrouwenspersoon de taken die het wetsvoorstel noemt?',
      'Does the counsellor have the tasks that the bill names?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel als opvang, begeleiding, informeren, doorverwijzen, adviseren van de werkgever en registratie met jaarverslag tot de taken horen.',
      'Ready for the bill when reception, guidance, information, referral, advice to the employer and registration with an annual report are among the tasks.',
    ),
    reasons: {
      complete: text('Alle genoemde taken zijn toegekend.', 'All tasks named are assigned.'),
      someMissing: text(
        'Eén of meer genoemde taken ontbreken.',
        'One or more of the tasks are missing.',
      ),
      none: text('Er zijn geen taken toegekend.', 'No tasks are assigned.'),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text('Voeg de ontbrekende taken toe.', 'Add the missing tasks.'),
    evidence: text('De regeling of rolomschrijving.', 'The policy or role description.'),
  },
  evaluate({ organisation, appointment: { tasks } }) {
    const below = belowBills(organisation);
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    return weigh({
      not: [when(tasks?.length === 0, 'none')],
      partly: [when(missingFrom(tasksNamed, tasks).length > 0, 'someMissing')],
      required: [tasks],
      context: [below],
      met: 'complete',
    });
  },
});
