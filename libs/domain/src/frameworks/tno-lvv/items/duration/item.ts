import { defineItem, places } from '../../../../checklist/item.js';
import { lastDay, termState } from '../../../../checklist/term.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

export const duration = defineItem({
  id: 'duration',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'association-code-term', 'lvv-register', 'product-judgement'],
  topic: 'duration',
  writtenRequired: true,
  judgesEnded: true,
  wizard: places(
    'appointment',
    'termForm',
    'termMonths',
    'startOn',
    'endOn',
    'renewalPending',
    'evaluation',
    'renewal',
    'earlyEndRule',
  ),
  texts,
  evaluate({ appointment, paper }, on) {
    const { termForm, startOn, evaluation, renewal, earlyEndRule } = appointment;
    const state = termState(appointment, on);
    const limited = isOneOf(termForm, 'exact', 'at_most');
    // A term by calendar year ends with the year; the others name an end or a number of months.
    const end = limited ? (lastDay(appointment) ?? appointment.termMonths) : undefined;
    return weigh({
      not: [when(termForm === 'none', 'nothingAgreed'), when(state === 'ended', 'ended')],
      partly: [
        when(paper.for('duration') !== 'signed', 'notYetSigned'),
        when(state === 'renewal_pending', 'renewalPending'),
        when(termForm === 'indefinite', 'indefinite'),
        when(evaluation === 'none', 'noEvaluation'),
        when(renewal === 'not_arranged', 'noRenewalRule'),
        when(earlyEndRule === 'none', 'noEarlyEndRule'),
      ],
      required: [termForm, startOn, evaluation, renewal, earlyEndRule, ...(limited ? [end] : [])],
      context: [state === 'renewal_unknown' ? undefined : state],
      met: 'laidDown',
    });
  },
});
