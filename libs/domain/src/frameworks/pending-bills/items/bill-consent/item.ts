import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { isOneOf, missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import {
  belowBills,
  billReasons,
  counsellorBillKnownThrough,
  counsellorBillNotVerified,
} from '../../bills.js';

const decisions = ['appointment', 'position', 'extension', 'termination'] as const;

export const billConsent = defineItem({
  id: 'bill-consent',
  per: 'organisation',
  normStatus: 'bill',
  knownThrough: counsellorBillKnownThrough,
  notVerified: counsellorBillNotVerified,
  sources: ['bill-consent'],
  wizard: places('organisation', 'employees', 'participation', 'consentAgreedOnPerson'),
  texts: {
    title: text('Instemming over de persoon', 'Consent on the person'),
    question: text(
      'Stemt de medezeggenschap in met benoeming, positie, verlenging en beëindiging?',
      'Do staff’s representatives consent to appointment, position, extension and termination?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel als alle vier zijn afgesproken met de ondernemingsraad of personeelsvertegenwoordiging.',
      'Ready for the bill when all four are agreed with the works council or staff representation.',
    ),
    reasons: {
      agreed: text('Alle vier zijn afgesproken.', 'All four are agreed.'),
      someMissing: text('Niet alle vier zijn afgesproken.', 'Not all four are agreed.'),
      nothing: text('Hierover is niets afgesproken.', 'Nothing is agreed on this.'),
      noBody: text(
        'Er is geen ondernemingsraad of personeelsvertegenwoordiging.',
        'There is no works council or staff representation.',
      ),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Spreek af dat de medezeggenschap over deze vier besluiten instemt.',
      'Agree that staff’s representatives consent to these four decisions.',
    ),
    evidence: text('De afspraak in de regeling.', 'The agreement in the policy.'),
    note: text(
      'Of instemming nu al over de persoon gaat, is omstreden.',
      'Whether consent is about the person already now is disputed.',
    ),
  },
  evaluate({ organisation }) {
    const below = belowBills(organisation);
    const { participation, consentAgreedOnPerson: agreed } = organisation;
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    if (isOneOf(participation, 'none', 'staff_meeting')) {
      return { status: 'not_applicable', reasons: ['noBody'] };
    }
    return weigh({
      not: [when(agreed?.length === 0 && below === false, 'nothing')],
      partly: [when(missingFrom(decisions, agreed).length > 0, 'someMissing')],
      required: [agreed],
      context: [below, participation],
      met: 'agreed',
    });
  },
});
