import type { CalendarDate } from '../calendar-date.js';
import { viewsOf } from '../checklist/views.js';
import { hoursAYear } from '../facts/hours-a-year.js';
import type { SetUp } from '../facts/set-up.js';

/** One amount of money in a sum. */
export interface Amount {
  readonly appointmentId: string;
  /** The fact it comes from. */
  readonly key: 'budgetCents' | 'feeCents' | 'trainingBudgetCents';
  readonly cents: number;
}

/**
 * Hours and euros a year, summed from the facts of the counsellors judged on a day. Never an
 * estimate: what is open, or agreed without a number, is named beside the sum.
 */
export interface Resources {
  readonly hours: {
    readonly sum: number;
    readonly parts: readonly { readonly appointmentId: string; readonly hours: number }[];
    /** Agreed, but not in a number of hours: as needed, costs reimbursed, only a fee. */
    readonly notInHours: readonly string[];
    readonly unknown: readonly string[];
  };
  readonly euros: {
    /** In cents. */
    readonly sum: number;
    readonly parts: readonly Amount[];
    /** Paid by the hour: how many hours nobody knows beforehand, so not in the sum. */
    readonly byTheHour: readonly Amount[];
    /** Agreed without an amount: actual costs, a budget without an amount, through the group. */
    readonly withoutAmount: readonly string[];
    readonly unknown: readonly string[];
  };
}

/** The sums on a day. A fee is counted once, as agreed; only a retainer is taken as a yearly amount. */
export function resourcesOf(setUp: SetUp, on: CalendarDate): Resources {
  const { judged } = viewsOf(setUp, on).organisation;
  const hours = judged.map(({ id, appointment }) => {
    const { timeForm, kind } = appointment;
    const known = timeForm === 'none' || timeForm === 'own_time' ? 0 : hoursAYear(appointment);
    const inOtherWords =
      timeForm === 'as_needed' ||
      timeForm === 'costs_reimbursed' ||
      (timeForm === undefined && kind === 'external');
    return { appointmentId: id, hours: known, inOtherWords };
  });
  const parts = hours.flatMap(({ appointmentId, hours: known }) =>
    known === undefined ? [] : [{ appointmentId, hours: known }],
  );
  const open = hours.filter((one) => one.hours === undefined);
  const money = judged.map((view) => moneyOf(view.id, view.appointment));
  const amounts = money.flatMap((one) => one.amounts);
  return {
    hours: {
      sum: sum(parts.map((one) => one.hours)),
      parts,
      notInHours: open.filter((one) => one.inOtherWords).map((one) => one.appointmentId),
      unknown: open.filter((one) => !one.inOtherWords).map((one) => one.appointmentId),
    },
    euros: {
      sum: sum(amounts.map((one) => one.cents)),
      parts: amounts,
      byTheHour: money.flatMap((one) => one.byTheHour),
      withoutAmount: money.filter((one) => one.withoutAmount).map((one) => one.appointmentId),
      unknown: money.filter((one) => one.unknown).map((one) => one.appointmentId),
    },
  };
}

type Agreed = ReturnType<typeof viewsOf>['organisation']['judged'][number]['appointment'];

function moneyOf(appointmentId: string, agreed: Agreed) {
  const amounts: Amount[] = [];
  const byTheHour: Amount[] = [];
  let withoutAmount = false;
  let unknown = false;
  const take = (key: Amount['key'], cents: number | undefined, to = amounts) => {
    if (cents === undefined) unknown = true;
    else to.push({ appointmentId, key, cents });
  };
  if (agreed.kind === 'external') {
    if (agreed.feeForm === undefined) unknown = true;
    else if (agreed.feeForm === 'through_group') withoutAmount = true;
    else if (agreed.feeForm === 'retainer') take('feeCents', agreed.feeCents);
    else if (agreed.feeForm !== 'none') take('feeCents', agreed.feeCents, byTheHour);
  }
  if (agreed.budgetForm === undefined) unknown = true;
  else if (agreed.budgetForm === 'amount') take('budgetCents', agreed.budgetCents);
  else if (agreed.budgetForm !== 'none') withoutAmount = true;
  if (agreed.trainingBudgetForm === 'amount') {
    take('trainingBudgetCents', agreed.trainingBudgetCents);
  } else if (agreed.trainingBudgetForm === 'actual_costs') withoutAmount = true;
  else if (agreed.trainingBudgetForm === undefined) unknown = true;
  return { appointmentId, amounts, byTheHour, withoutAmount, unknown };
}

function sum(numbers: readonly number[]): number {
  // Hundredths of an hour added as such: no 0.30000000000000004.
  return Math.round(numbers.reduce((total, one) => total + one, 0) * 100) / 100;
}
