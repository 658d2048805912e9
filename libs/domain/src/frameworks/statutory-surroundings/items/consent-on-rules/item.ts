import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';

export const consentOnRules = defineItem({
  id: 'consent-on-rules',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['wor', 'wbk-consent', 'lvv-consent'],
  wizard: places(
    'organisation',
    'participation',
    'consentGivenFor',
    'agreementRegulatesRole',
    'whistleblowerProcedure',
    'complaintsProcedure',
  ),
  texts: {
    title: text('Instemming met de regelingen', 'Consent to the rules'),
    question: text(
      'Heeft de ondernemingsraad of personeelsvertegenwoordiging ingestemd met de regelingen?',
      'Did the works council or staff representation consent to the rules?',
    ),
    rule: text(
      'Voldoet als er instemming is met de regeling voor de vertrouwenspersoon, met de meldregeling en, bij een ondernemingsraad, met de klachtenregeling (WOR art. 27 lid 1). Wat een cao al inhoudelijk regelt, vraagt geen instemming.',
      'Met when there is consent to the rule on the counsellor, to the whistleblower procedure and, with a works council, to the complaints procedure (WOR art. 27(1)). What a collective agreement regulates needs no consent.',
    ),
    reasons: {
      given: text('De instemming is gegeven.', 'Consent was given.'),
      noBody: text(
        'Er is geen ondernemingsraad of personeelsvertegenwoordiging die kan instemmen.',
        'There is no works council or staff representation that can consent.',
      ),
      counsellorRule: text(
        'Met de regeling voor de vertrouwenspersoon is niet ingestemd.',
        'There is no consent to the rule on the counsellor.',
      ),
      whistleblower: text(
        'Met de meldregeling is niet ingestemd.',
        'There is no consent to the whistleblower procedure.',
      ),
      complaints: text(
        'Met de klachtenregeling is niet ingestemd.',
        'There is no consent to the complaints procedure.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Leg de regelingen schriftelijk voor, met redenen en gevolgen voor het personeel.',
      'Submit the rules in writing, with reasons and consequences for staff.',
    ),
    evidence: text('Het besluit van de medezeggenschap.', 'The decision of the council.'),
    note: text(
      'Over de persoon van de vertrouwenspersoon verschillen bronnen van mening; die telt hier niet mee. Zonder ondernemingsraad of personeelsvertegenwoordiging vraagt de meldregeling instemming van meer dan de helft van het personeel.',
      'On the person of the counsellor sources disagree; that does not count here. Without works council or staff representation the whistleblower procedure needs consent of more than half of the staff.',
    ),
  },
  evaluate({ organisation, consented }) {
    const { participation, consentGivenFor: given, agreementRegulatesRole } = organisation;
    if (isOneOf(participation, 'none', 'staff_meeting')) {
      return { status: 'not_applicable', reasons: ['noBody'] };
    }
    const without = (
      rule: 'counsellor_rule' | 'whistleblower_procedure' | 'complaints_procedure',
    ) => given !== undefined && !given.includes(rule);
    const roleSettled = consented || agreementRegulatesRole === true;
    const whistleblowing = organisation.whistleblowerProcedure === true;
    const complaining =
      organisation.complaintsProcedure === true && participation !== 'staff_representation';
    return weigh({
      not: [when(!roleSettled && without('counsellor_rule'), 'counsellorRule')],
      partly: [
        when(whistleblowing && without('whistleblower_procedure'), 'whistleblower'),
        when(complaining && without('complaints_procedure'), 'complaints'),
      ],
      required: [roleSettled && !whistleblowing && !complaining ? true : given],
      context: [participation],
      met: 'given',
    });
  },
});
