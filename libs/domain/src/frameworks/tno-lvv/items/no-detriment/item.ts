import { defineItem, places } from '../../../../checklist/item.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

/** What the clause must name; ending the contract is for an external counsellor. */
const formsForAll = ['dismissal', 'appraisal', 'pay', 'career'] as const;

export const noDetriment = defineItem({
  id: 'no-detriment',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'rendement-appointment', 'product-judgement'],
  topic: 'no_detriment',
  writtenRequired: true,
  wizard: places('appointment', 'detrimentClause', 'detrimentProtects', 'detrimentForms'),
  texts,
  evaluate({ appointment, paper }) {
    const { detrimentClause, kind } = appointment;
    const hasClause = detrimentClause !== undefined && detrimentClause !== 'none';
    const protects = hasClause ? appointment.detrimentProtects : undefined;
    const forms = hasClause ? appointment.detrimentForms : undefined;
    const missing = [
      ...missingFrom(formsForAll, forms),
      ...missingFrom(kind === 'external' ? (['contract'] as const) : [], forms),
    ];
    const onlyDismissal = forms?.length === 1 && forms[0] === 'dismissal';
    // Who it is matters only where the clause is silent about the contract.
    const kindMatters = forms !== undefined && !forms.includes('contract');
    return weigh({
      not: [
        when(detrimentClause === 'none', 'noClause'),
        when(detrimentClause === 'conditional', 'conditional'),
      ],
      partly: [
        when(paper.for('no_detriment') !== 'signed', 'notYetSigned'),
        when(detrimentClause === 'good_employer', 'generalSentence'),
        when(protects && !protects.includes('former'), 'formerNotProtected'),
        when(protects && !protects.includes('current'), 'currentNotProtected'),
        when(onlyDismissal, 'onlyDismissal'),
        when(!onlyDismissal && missing.length > 0, 'formsMissing'),
      ],
      required: [detrimentClause, ...(hasClause ? [protects, forms] : [])],
      context: kindMatters ? [kind] : [],
      met: 'protected',
    });
  },
});
