import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { psychosocialPolicy } from './item.js';

describeItem(psychosocialPolicy, [
  {
    when: 'by a policy on all forms',
    is: 'met',
    because: ['allCovered'],
  },
  {
    when: 'without a policy',
    organisation: { psychosocialPolicy: false },
    is: 'not_met',
    because: ['noPolicy'],
  },
  {
    when: 'without bullying',
    organisation: { psychosocialSubjects: ['work_pressure', 'aggression', 'discrimination'] },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'while its subjects are unknown',
    organisation: { psychosocialSubjects: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { psychosocialPolicy: undefined, psychosocialSubjects: undefined },
    is: 'unanswered',
  },
]);
