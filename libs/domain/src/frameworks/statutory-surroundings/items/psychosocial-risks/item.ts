import { defineItem, places } from '../../../../checklist/item.js';
import { text } from '../../../../text.js';

export const psychosocialRisks = defineItem({
  id: 'psychosocial-risks',
  per: 'organisation',
  normStatus: 'advice',
  sources: ['inspection-module'],
  notVerified: text(
    'De tekst van Arbobesluit art. 2.15, waar dit volgens de bron uit volgt, is niet gelezen.',
    'The text of art. 2.15 of the working conditions decree, from which the source derives this, was not read.',
  ),
  wizard: places('organisation', 'riskAssessmentHas'),
  texts: {
    title: text('Psychosociale risico’s in de RI&E', 'Psychosocial risks in the assessment'),
    question: text(
      'Beoordeelt de RI&E de psychosociale risico’s?',
      'Does the risk assessment assess psychosocial risks?',
    ),
    rule: text(
      'Voldoet als de RI&E een oordeel over psychosociale risico’s heeft.',
      'Met when the risk assessment assesses psychosocial risks.',
    ),
    reasons: {
      assessed: text(
        'De RI&E beoordeelt psychosociale risico’s.',
        'The assessment covers psychosocial risks.',
      ),
      notAssessed: text(
        'De RI&E beoordeelt psychosociale risico’s niet.',
        'The assessment does not cover psychosocial risks.',
      ),
    },
    nextStep: text(
      'Neem psychosociale risico’s op in de RI&E en maatregelen in het plan van aanpak.',
      'Put psychosocial risks in the assessment and measures in the action plan.',
    ),
    evidence: text('Het hoofdstuk over PSA in de RI&E.', 'The chapter on psychosocial workload.'),
  },
  evaluate({ organisation: { riskAssessmentHas: has } }) {
    if (has === undefined) return { status: 'unanswered' };
    return has.includes('psychosocial_risks')
      ? { status: 'met', reasons: ['assessed'] }
      : { status: 'not_met', reasons: ['notAssessed'] };
  },
});
