import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { noDetriment } from './item.js';

describeItem(noDetriment, [
  { when: 'with a full clause', is: 'met', because: ['protected'] },
  {
    when: 'while nothing is known',
    internal: { detrimentClause: undefined },
    is: 'unanswered',
  },
  {
    when: 'while it is unknown who is protected',
    internal: { detrimentProtects: undefined },
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
    when: 'without a clause',
    internal: { detrimentClause: 'none' },
    is: 'not_met',
    because: ['noClause'],
  },
  {
    when: 'when it depends on the employer',
    internal: { detrimentClause: 'conditional' },
    is: 'not_met',
    because: ['conditional'],
  },
  {
    when: 'with a general sentence',
    internal: { detrimentClause: 'good_employer' },
    is: 'partly_met',
    because: ['generalSentence'],
  },
  {
    when: 'for the current counsellor only',
    internal: { detrimentProtects: ['current'] },
    is: 'partly_met',
    because: ['formerNotProtected'],
  },
  {
    when: 'for the former counsellor only',
    internal: { detrimentProtects: ['former'] },
    is: 'partly_met',
    because: ['currentNotProtected'],
  },
  {
    when: 'against dismissal only',
    internal: { detrimentForms: ['dismissal'] },
    is: 'partly_met',
    because: ['onlyDismissal'],
  },
  {
    when: 'silent about the career',
    internal: { detrimentForms: ['dismissal', 'appraisal', 'pay'] },
    is: 'partly_met',
    because: ['formsMissing'],
  },
  {
    when: 'silent about the contract of an internal counsellor',
    internal: { detrimentForms: ['dismissal', 'appraisal', 'pay', 'career'] },
    is: 'met',
    because: ['protected'],
  },
  {
    when: 'silent about the contract of an external counsellor',
    external: { detrimentForms: ['dismissal', 'appraisal', 'pay', 'career'] },
    is: 'partly_met',
    because: ['formsMissing'],
  },
]);
