import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { duration } from './item.js';

describeItem(duration, [
  { when: 'with everything laid down', is: 'met', because: ['laidDown'] },
  {
    when: 'by calendar year',
    internal: { termForm: 'calendar_year', endOn: '2026-12-31' },
    is: 'met',
    because: ['laidDown'],
  },
  {
    when: 'with a number of months instead of an end',
    internal: { endOn: undefined },
    is: 'met',
    because: ['laidDown'],
  },
  {
    when: 'while neither end nor months are known',
    internal: { endOn: undefined, termMonths: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    internal: {
      termForm: undefined,
      termMonths: undefined,
      startOn: undefined,
      endOn: undefined,
      evaluation: undefined,
      renewal: undefined,
      earlyEndRule: undefined,
    },
    is: 'unanswered',
  },
  {
    when: 'without a signature',
    letter: { signedBy: [] },
    is: 'partly_met',
    because: ['notYetSigned'],
  },
  {
    when: 'with nothing laid down',
    internal: { termForm: 'none' },
    is: 'not_met',
    because: ['nothingAgreed'],
  },
  {
    when: 'for an indefinite time with evaluation',
    internal: { termForm: 'indefinite' },
    is: 'partly_met',
    because: ['indefinite'],
  },
  {
    when: 'without evaluation',
    internal: { evaluation: 'none' },
    is: 'partly_met',
    because: ['noEvaluation'],
  },
  {
    when: 'without a rule for extension',
    internal: { renewal: 'not_arranged' },
    is: 'partly_met',
    because: ['noRenewalRule'],
  },
  {
    when: 'without a rule for an early end',
    internal: { earlyEndRule: 'none' },
    is: 'partly_met',
    because: ['noEarlyEndRule'],
  },
  {
    when: 'exactly three months after the end while an extension is under way',
    internal: { endOn: '2026-08-24', renewalPending: true },
    is: 'partly_met',
    because: ['renewalPending'],
  },
  {
    when: 'a day later than three months after all terms ended',
    internal: { endOn: '2026-08-23', renewalPending: true },
    external: { endOn: '2026-08-23', renewalPending: true },
    is: 'not_met',
    because: ['ended'],
  },
  {
    when: 'just after all terms ended, while nobody said whether they go on',
    internal: { endOn: '2026-11-23' },
    external: { endOn: '2026-11-23' },
    is: 'partly_met',
    because: ['incomplete'],
  },
]);
