import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billConsent } from './item.js';

describeItem(billConsent, [
  {
    when: 'when all four are agreed',
    is: 'met',
    because: ['agreed'],
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
    when: 'when termination is left out',
    organisation: { consentAgreedOnPerson: ['appointment', 'position', 'extension'] },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'when nothing is agreed',
    organisation: { consentAgreedOnPerson: [] },
    is: 'not_met',
    because: ['nothing'],
  },
  {
    when: 'without anyone who can consent',
    organisation: { participation: 'none' },
    is: 'not_applicable',
    because: ['noBody'],
  },
  {
    when: 'while unknown',
    organisation: { consentAgreedOnPerson: undefined },
    is: 'unanswered',
  },
]);
