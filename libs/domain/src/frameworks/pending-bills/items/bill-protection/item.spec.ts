import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billProtection } from './item.js';

describeItem(billProtection, [
  {
    when: 'when dismissal is named',
    is: 'met',
    because: ['protected'],
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
    when: 'without a clause',
    internal: { detrimentClause: 'none' },
    is: 'not_met',
    because: ['noClause'],
  },
  {
    when: 'with a general sentence',
    internal: { detrimentClause: 'good_employer' },
    is: 'partly_met',
    because: ['notExplicit'],
  },
  {
    when: 'when dismissal is not named',
    internal: { detrimentForms: ['pay'] },
    is: 'partly_met',
    because: ['dismissalNotNamed'],
  },
  {
    when: 'for an external counsellor',
    external: { detrimentClause: 'none' },
    is: 'not_applicable',
    because: ['external'],
  },
  {
    when: 'while unknown',
    internal: { detrimentClause: undefined },
    is: 'unanswered',
  },
]);
