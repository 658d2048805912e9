import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import {
  belowBills,
  billReasons,
  counsellorBillKnownThrough,
  counsellorBillNotVerified,
} from '../../bills.js';

export const billRiskAssessment = defineItem({
  id: 'bill-risk-assessment',
  per: 'organisation',
  normStatus: 'bill',
  knownThrough: counsellorBillKnownThrough,
  notVerified: counsellorBillNotVerified,
  sources: ['bill-summary', 'bill-faq'],
  wizard: places('organisation', 'employees', 'roleInRiskAssessment'),
  texts: {
    title: text('De vertrouwenspersoon in de RI&E', 'The counsellor in the risk assessment'),
    question: text(
      'Beschrijft de RI&E hoe de rol is ingevuld?',
      'Does the risk assessment describe how the role is filled in?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel als de RI&E of het plan van aanpak beschrijft hoe aan de eisen wordt voldaan.',
      'Ready for the bill when the risk assessment or action plan describes how the demands are met.',
    ),
    reasons: {
      described: text('De rol staat erin.', 'The role is in it.'),
      notDescribed: text(
        'De rol staat niet in de RI&E of het plan van aanpak.',
        'The role is not in the risk assessment or action plan.',
      ),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text('Beschrijf de rol in de RI&E.', 'Describe the role in the risk assessment.'),
    evidence: text('De passage in de RI&E.', 'The passage in the risk assessment.'),
  },
  evaluate({ organisation }) {
    const below = belowBills(organisation);
    const { roleInRiskAssessment: described } = organisation;
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    return weigh({
      not: [when(described === false && below === false, 'notDescribed')],
      required: [described],
      context: [below],
      met: 'described',
    });
  },
});
