import {
  change,
  completeSetUp,
  today,
  type Changes,
} from '../checklist/testing/complete-set-up.js';
import { resourcesOf } from './resources.js';

const with_ = (internal: Changes<'appointment'>, external: Changes<'appointment'> = {}) =>
  resourcesOf(
    change(
      change(completeSetUp(), 'appointment', 'internal', internal),
      'appointment',
      'external',
      external,
    ),
    today,
  );

describe('hours a year', () => {
  it('are summed from what is agreed in numbers; the rest is named', () => {
    expect(with_({}).hours).toEqual({
      sum: 120,
      parts: [{ appointmentId: 'internal', hours: 120 }],
      notInHours: ['external'],
      unknown: [],
    });
  });

  it.each([
    ['hours a week', { timeForm: 'hours_a_week', timeAmount: 2 }, 92, []],
    ['a share of full time', { timeForm: 'fte', timeAmount: 0.1 }, 165.6, []],
    ['nothing agreed', { timeForm: 'none' }, 0, []],
    ['own time', { timeForm: 'own_time' }, 0, []],
    ['open', { timeForm: undefined }, 0, ['internal']],
    ['without its amount', { timeForm: 'hours_a_year', timeAmount: undefined }, 0, ['internal']],
  ] as const)('count %s', (_, internal, sum, unknown) => {
    expect(with_(internal).hours).toMatchObject({ sum, unknown });
  });
});

describe('euros a year', () => {
  it('are what is agreed as an amount; fees by the hour and actual costs stand beside the sum', () => {
    expect(
      with_(
        {
          budgetForm: 'amount',
          budgetCents: 250_000,
          trainingBudgetForm: 'amount',
          trainingBudgetCents: 75_050,
        },
        { feeForm: 'hourly', feeCents: 14_000 },
      ).euros,
    ).toEqual({
      sum: 325_050,
      parts: [
        { appointmentId: 'internal', key: 'budgetCents', cents: 250_000 },
        { appointmentId: 'internal', key: 'trainingBudgetCents', cents: 75_050 },
      ],
      byTheHour: [{ appointmentId: 'external', key: 'feeCents', cents: 14_000 }],
      withoutAmount: ['external'],
      unknown: [],
    });
  });

  it('count a retainer, and say which amount is open', () => {
    const { euros } = with_(
      { budgetForm: 'amount', budgetCents: undefined },
      { feeForm: 'retainer', feeCents: 500_000 },
    );
    expect(euros.sum).toBe(500_000);
    expect(euros.unknown).toEqual(['internal']);
  });

  it('are of nobody whose term is over', () => {
    expect(
      with_({}, { endOn: '2026-01-01', feeForm: 'retainer', feeCents: 500_000 }).euros.parts,
    ).toEqual([]);
  });
});
