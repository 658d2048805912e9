import { defineItem, places } from '../../../../checklist/item.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { hoursAYear } from '../../../../facts/hours-a-year.js';
import { texts } from './texts.js';

/** What LVV recertification takes on average: 72 hours in 4 years (domain §1.2). Below it is [J]. */
export const fewestHoursAYear = 18;

const quantified = ['hours_a_week', 'hours_a_year', 'half_days_a_month', 'fte'] as const;

export const timeBudget = defineItem({
  id: 'time-budget',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'lvv-recertification', 'product-judgement'],
  topic: 'time_and_budget',
  writtenRequired: true,
  wizard: [
    ...places(
      'appointment',
      'timeForm',
      'timeAmount',
      'relief',
      'budgetForm',
      'budgetCents',
      'feeForm',
      'feeCents',
      'callOff',
    ),
    ...places('person', 'certified'),
  ],
  texts,
  evaluate({ appointment, person, paper }) {
    const { timeForm, kind } = appointment;
    const notYetSigned = () => when(paper.for('time_and_budget') !== 'signed', 'notYetSigned');
    if (kind === undefined) {
      const own = [timeForm, appointment.relief];
      const hired = [appointment.feeForm, appointment.callOff];
      // Whichever it turns out to be, that one's question must have an answer.
      const open = [own, hired].some((facts) => facts.every((fact) => fact === undefined));
      return weigh({
        not: [when(timeForm === 'own_time', 'ownTime')],
        partly: [notYetSigned()],
        required: open ? [undefined] : [...own, ...hired],
        context: [kind],
        met: 'timeAndRelief',
      });
    }
    if (kind === 'external') {
      const { feeForm, callOff } = appointment;
      // "And/or": for an external counsellor a budget alone can do (domain §6.3 item 4).
      const byBudget = feeForm === 'none';
      const budgetForm = byBudget ? appointment.budgetForm : undefined;
      const withFee = isOneOf(feeForm, 'retainer', 'hourly', 'retainer_and_hourly');
      const feeCents = withFee ? appointment.feeCents : undefined;
      const budgetCents = budgetForm === 'amount' ? appointment.budgetCents : undefined;
      return weigh({
        not: [
          when(timeForm === 'own_time', 'ownTime'),
          when(byBudget && budgetForm === 'none', 'nothingAgreed'),
          when(feeCents === 0 || budgetCents === 0, 'unpaid'),
        ],
        partly: [
          notYetSigned(),
          when(budgetForm === 'without_amount', 'notQuantified'),
          when(callOff === 'after_hr', 'callOffThroughHr'),
          when(callOff === 'after_directors', 'callOffThroughDirectors'),
        ],
        required: [
          feeForm,
          callOff,
          ...(withFee ? [feeCents] : []),
          ...(byBudget ? [budgetForm] : []),
          ...(budgetForm === 'amount' ? [budgetCents] : []),
        ],
        met: 'feeAndFreeCallOff',
      });
    }
    const inNumbers = isOneOf(timeForm, ...quantified);
    const hours = hoursAYear(appointment);
    const few = hours !== undefined && hours < fewestHoursAYear;
    const certified = few ? person.certified : undefined;
    return weigh({
      not: [
        when(timeForm === 'own_time', 'ownTime'),
        when(timeForm === 'none' || hours === 0, 'nothingAgreed'),
      ],
      partly: [
        notYetSigned(),
        when(isOneOf(timeForm, 'as_needed', 'costs_reimbursed'), 'notQuantified'),
        when(appointment.relief === 'none', 'noRelief'),
        when(few && certified === true, 'fewerHoursThanTraining'),
      ],
      required: [timeForm, appointment.relief, ...(inNumbers ? [hours] : [])],
      context: few ? [certified] : [],
      met: 'timeAndRelief',
    });
  },
});
