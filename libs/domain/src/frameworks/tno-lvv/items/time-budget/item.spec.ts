import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { hoursAYear } from '../../../../facts/hours-a-year.js';
import { timeBudget } from './item.js';

const unsigned = { signedBy: [] } as const;

describeItem(timeBudget, [
  { when: 'with hours and relief', is: 'met', because: ['timeAndRelief'] },
  { when: 'with a fee and free call-off', external: {}, is: 'met', because: ['feeAndFreeCallOff'] },
  {
    when: 'while nothing is known for an internal counsellor',
    internal: { timeForm: undefined, timeAmount: undefined, relief: undefined },
    is: 'unanswered',
  },
  {
    when: 'while nothing is known for an external counsellor',
    external: { feeForm: undefined, callOff: undefined },
    is: 'unanswered',
  },
  {
    when: 'while the amount is unknown',
    internal: { timeAmount: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while it is unknown who is internal or external, and one of the two has no answer',
    internal: { kind: undefined },
    is: 'unanswered',
  },
  {
    when: 'while it is unknown who is internal or external, with an answer for either',
    internal: { kind: undefined, feeForm: 'hourly', callOff: 'free' },
    is: 'partly_met',
    because: ['incomplete'],
  },
  { when: 'without a signature', letter: unsigned, is: 'partly_met', because: ['notYetSigned'] },
  {
    when: 'with nothing agreed',
    internal: { timeForm: 'none' },
    is: 'not_met',
    because: ['nothingAgreed'],
  },
  {
    when: 'with zero hours',
    internal: { timeAmount: 0 },
    is: 'not_met',
    because: ['nothingAgreed'],
  },
  { when: 'in own time', internal: { timeForm: 'own_time' }, is: 'not_met', because: ['ownTime'] },
  {
    when: 'with as much as needed',
    internal: { timeForm: 'as_needed' },
    is: 'partly_met',
    because: ['notQuantified'],
  },
  {
    when: 'with hours and no relief',
    internal: { relief: 'none' },
    is: 'partly_met',
    because: ['noRelief'],
  },
  {
    when: 'with a budget for replacement',
    internal: { relief: 'replacement_budget' },
    is: 'met',
    because: ['timeAndRelief'],
  },
  {
    when: 'with 17.99 hours for a certified counsellor',
    internal: { timeAmount: 17.99 },
    is: 'partly_met',
    because: ['fewerHoursThanTraining'],
  },
  {
    when: 'with 18 hours for a certified counsellor',
    internal: { timeAmount: 18 },
    is: 'met',
    because: ['timeAndRelief'],
  },
  {
    when: 'with 17 hours for a counsellor without certificate',
    internal: { timeAmount: 17 },
    anna: { certified: false },
    is: 'met',
    because: ['timeAndRelief'],
  },
  {
    when: 'with 17 hours while the certificate is unknown',
    internal: { timeAmount: 17 },
    anna: { certified: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'with call-off through HR',
    external: { callOff: 'after_hr' },
    is: 'partly_met',
    because: ['callOffThroughHr'],
  },
  {
    when: 'with call-off through the directors',
    external: { callOff: 'after_directors' },
    is: 'partly_met',
    because: ['callOffThroughDirectors'],
  },
  {
    when: 'without a fee and with a budget',
    external: { feeForm: 'none', budgetForm: 'actual_costs' },
    is: 'met',
    because: ['feeAndFreeCallOff'],
  },
  {
    when: 'without a fee and with a budget without an amount',
    external: { feeForm: 'none', budgetForm: 'without_amount' },
    is: 'partly_met',
    because: ['notQuantified'],
  },
  {
    when: 'without a fee and with a budget of an amount',
    external: { feeForm: 'none', budgetForm: 'amount', budgetCents: 250_000 },
    is: 'met',
    because: ['feeAndFreeCallOff'],
  },
  {
    when: 'without a fee and with an amount nobody named',
    external: { feeForm: 'none', budgetForm: 'amount' },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'without a fee or a budget',
    external: { feeForm: 'none', budgetForm: 'none' },
    is: 'not_met',
    because: ['nothingAgreed'],
  },
  { when: 'with a fee of nothing', external: { feeCents: 0 }, is: 'not_met', because: ['unpaid'] },
  {
    when: 'through the group',
    external: { feeForm: 'through_group', feeCents: undefined },
    is: 'met',
    because: ['feeAndFreeCallOff'],
  },
]);

describe('hours a year', () => {
  it.each([
    ['hours_a_year', 40, 40],
    ['hours_a_week', 2, 92],
    ['half_days_a_month', 1, 48],
    ['fte', 0.1, 165.6],
    ['as_needed', 1, undefined],
    ['hours_a_week', undefined, undefined],
  ] as const)('of %s, %s is %s', (timeForm, amount, hours) => {
    const facts = amount === undefined ? { timeForm } : { timeForm, timeAmount: amount };
    const found = hoursAYear(facts);
    if (hours === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(hours);
  });
});
