import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import { needsProcedure } from '../../size.js';

/** A report is acknowledged within this many days (domain §2). */
export const acknowledgedWithinDays = 7;

/** The reporter hears what was done within this many months after that (domain §2). */
export const feedbackWithinMonths = 3;

export const whistleblowerTerms = defineItem({
  id: 'whistleblower-terms',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['wbk', 'wbk-checklist'],
  wizard: places(
    'organisation',
    'whistleblowerProcedure',
    'whistleblowerAcknowledgedDays',
    'whistleblowerFeedbackMonths',
    'headcount',
  ),
  texts: {
    title: text('Termijnen van de meldregeling', 'Terms of the procedure'),
    question: text('Krijgt wie meldt op tijd bericht?', 'Does whoever reports hear in time?'),
    rule: text(
      'Voldoet met een ontvangstbevestiging binnen 7 dagen, en binnen 3 maanden daarna bericht over wat er met de melding is gedaan.',
      'Met by an acknowledgement within 7 days, and word on what was done within 3 months after that.',
    ),
    reasons: {
      inTime: text('Beide termijnen kloppen.', 'Both terms are right.'),
      acknowledgedTooLate: text(
        'De bevestiging mag later komen dan na 7 dagen.',
        'The acknowledgement may come later than after 7 days.',
      ),
      feedbackTooLate: text(
        'De terugkoppeling mag later komen dan na 3 maanden.',
        'The feedback may come later than after 3 months.',
      ),
      noProcedure: text('Er is geen interne meldregeling.', 'There is no internal procedure.'),
      tooSmall: text(
        'De wet vraagt hier geen interne meldregeling.',
        'The act asks for no internal procedure here.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Neem beide termijnen op: 7 dagen en 3 maanden.',
      'Put both terms in: 7 days and 3 months.',
    ),
    evidence: text('De bepaling met de termijnen.', 'The clause with the terms.'),
  },
  evaluate({ organisation }) {
    const {
      whistleblowerProcedure: present,
      whistleblowerAcknowledgedDays: days,
      whistleblowerFeedbackMonths: months,
    } = organisation;
    const needed = needsProcedure(organisation);
    if (needed === false) return { status: 'not_applicable', reasons: ['tooSmall'] };
    const there = present === true;
    return weigh({
      not: [
        when(present === false && needed, 'noProcedure'),
        when(there && days !== undefined && days > acknowledgedWithinDays, 'acknowledgedTooLate'),
        when(there && months !== undefined && months > feedbackWithinMonths, 'feedbackTooLate'),
      ],
      required: there ? [days, months] : [undefined],
      met: 'inTime',
    });
  },
});
