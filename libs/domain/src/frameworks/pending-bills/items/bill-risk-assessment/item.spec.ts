import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billRiskAssessment } from './item.js';

describeItem(billRiskAssessment, [
  {
    when: 'when the role is in it',
    is: 'met',
    because: ['described'],
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
    when: 'when the role is not in it',
    organisation: { roleInRiskAssessment: false },
    is: 'not_met',
    because: ['notDescribed'],
  },
  {
    when: 'while unknown',
    organisation: { roleInRiskAssessment: undefined },
    is: 'unanswered',
  },
]);
