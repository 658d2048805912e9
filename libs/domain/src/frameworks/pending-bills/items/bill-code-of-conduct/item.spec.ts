import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billCodeOfConduct } from './item.js';

describeItem(billCodeOfConduct, [
  {
    when: 'with a complete code',
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
    when: 'without a code',
    organisation: { codeOfConduct: false },
    is: 'not_met',
    because: ['absent'],
  },
  {
    when: 'without examples',
    organisation: { codeOfConductHas: ['unwanted_behaviour', 'support', 'measures', 'contact'] },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'while its contents are unknown',
    organisation: { codeOfConductHas: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { codeOfConduct: undefined, codeOfConductHas: undefined },
    is: 'unanswered',
  },
]);
