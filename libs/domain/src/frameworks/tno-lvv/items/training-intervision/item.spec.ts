import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { trainingIntervision } from './item.js';

describeItem(trainingIntervision, [
  { when: 'with rights, budget and training', is: 'met', because: ['arranged'] },
  {
    when: 'with an external contract that asks quality',
    external: {},
    is: 'met',
    because: ['contractAsksQuality'],
  },
  {
    when: 'while nothing is known',
    internal: {
      trainingRight: undefined,
      intervisionRight: undefined,
      trainingBudgetForm: undefined,
    },
    anna: { basicTrainingOn: undefined },
    is: 'unanswered',
  },
  {
    when: 'while nothing is known of an external counsellor',
    external: { certificateRequired: undefined, intervisionRight: undefined },
    is: 'unanswered',
  },
  {
    when: 'while the basic training is not planned',
    anna: { basicTrainingOn: undefined },
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
    when: 'with no right at all',
    internal: { trainingRight: false, intervisionRight: false },
    is: 'not_met',
    because: ['nothingAgreed'],
  },
  {
    when: 'with no demand at all on an external counsellor',
    external: { certificateRequired: false, intervisionRight: false },
    is: 'not_met',
    because: ['nothingAgreed'],
  },
  {
    when: 'when the counsellor pays',
    internal: { trainingBudgetForm: 'borne_by_counsellor' },
    is: 'not_met',
    because: ['paidByCounsellor'],
  },
  {
    when: 'when an external counsellor pays from the fee',
    external: { trainingBudgetForm: 'borne_by_counsellor' },
    is: 'met',
    because: ['contractAsksQuality'],
  },
  {
    when: 'without training',
    internal: { trainingRight: false },
    is: 'partly_met',
    because: ['noTraining'],
  },
  {
    when: 'without peer review',
    internal: { intervisionRight: false },
    is: 'partly_met',
    because: ['noIntervision'],
  },
  {
    when: 'without a budget',
    internal: { trainingBudgetForm: 'none' },
    is: 'partly_met',
    because: ['noBudget'],
  },
  {
    when: 'with a budget of nothing',
    internal: { trainingBudgetForm: 'amount', trainingBudgetCents: 0 },
    is: 'partly_met',
    because: ['noBudget'],
  },
  {
    when: 'with an amount',
    internal: { trainingBudgetForm: 'amount', trainingBudgetCents: 100 },
    is: 'met',
    because: ['arranged'],
  },
  {
    when: 'with an amount nobody named',
    internal: { trainingBudgetForm: 'amount' },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'with training booked six months after the start',
    internal: { startOn: '2026-10-01' },
    anna: { basicTrainingOn: '2027-04-01' },
    is: 'met',
    because: ['arranged'],
  },
  {
    when: 'with training booked a day later than six months',
    internal: { startOn: '2026-10-01' },
    anna: { basicTrainingOn: '2027-04-02' },
    is: 'partly_met',
    because: ['basicTrainingLate'],
  },
  {
    when: 'with training done at last, today',
    anna: { basicTrainingOn: '2026-11-24' },
    is: 'met',
    because: ['arranged'],
  },
  {
    when: 'with training booked for tomorrow, long after the start',
    anna: { basicTrainingOn: '2026-11-25' },
    is: 'partly_met',
    because: ['basicTrainingLate'],
  },
  {
    when: 'with a certificate through today',
    anna: { certificateUntil: '2026-11-24' },
    is: 'met',
    because: ['arranged'],
  },
  {
    when: 'with a certificate through yesterday',
    anna: { certificateUntil: '2026-11-23' },
    is: 'partly_met',
    because: ['certificateExpired'],
  },
  {
    when: 'without a certificate, which is no condition',
    anna: { certified: false },
    is: 'met',
    because: ['arranged'],
  },
  {
    when: 'with an external contract that asks no certificate',
    external: { certificateRequired: false },
    is: 'partly_met',
    because: ['noCertificateAsked'],
  },
]);
