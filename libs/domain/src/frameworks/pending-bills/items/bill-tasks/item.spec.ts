import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billTasks } from './item.js';

describeItem(billTasks, [
  {
    when: 'with all tasks',
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'at 9 employees',
    organisation: { employees: 9 },
    is: 'not_applicable',
    because: ['tooSmall'],
  },
  {
    when: 'while the number of employees is unknown',
    organisation: { employees: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'without registration',
    internal: {
      tasks: [
        'first_reception',
        'guidance_at_complaint',
        'information_on_procedures',
        'referral',
        'advice_to_management',
      ],
    },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'without any task',
    internal: { tasks: [] },
    is: 'not_met',
    because: ['none'],
  },
  {
    when: 'while unknown',
    internal: { tasks: undefined },
    is: 'unanswered',
  },
]);
