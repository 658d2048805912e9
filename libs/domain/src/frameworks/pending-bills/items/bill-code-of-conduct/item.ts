import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import {
  belowBills,
  billReasons,
  conductBillKnownThrough,
  conductBillNotVerified,
} from '../../bills.js';

const contents = ['unwanted_behaviour', 'examples', 'support', 'measures', 'contact'] as const;

export const billCodeOfConduct = defineItem({
  id: 'bill-code-of-conduct',
  per: 'organisation',
  normStatus: 'bill',
  knownThrough: conductBillKnownThrough,
  notVerified: conductBillNotVerified,
  sources: ['conduct-bill-contents', 'conduct-bill-outlook', 'conduct-bill-state'],
  wizard: places('organisation', 'employees', 'codeOfConduct', 'codeOfConductHas'),
  texts: {
    title: text('Gedragscode tegen ongewenst gedrag', 'Code of conduct on behaviour'),
    question: text(
      'Is er een gedragscode met de onderdelen die het wetsvoorstel noemt?',
      'Is there a code of conduct with the elements that the bill names?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel met een gedragscode die zegt wat ongewenst gedrag is, met voorbeelden, steun, maatregelen en bij wie men terechtkan.',
      'Ready for the bill with a code that says what unwanted behaviour is, with examples, support, measures and whom to turn to.',
    ),
    reasons: {
      complete: text('De gedragscode is volledig.', 'The code is complete.'),
      absent: text('Er is geen gedragscode.', 'There is no code of conduct.'),
      someMissing: text(
        'Eén of meer onderdelen ontbreken in de gedragscode.',
        'One or more elements are missing.',
      ),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Stel een gedragscode op, of vul de ontbrekende onderdelen aan.',
      'Draw up a code of conduct, or add the missing elements.',
    ),
    evidence: text('De gedragscode.', 'The code of conduct.'),
    note: text(
      'Dit is geen wet. De beoogde datum was 1 juli 2026; werkgevers vroegen om 2027 en een adviescollege raadde het voorstel af.',
      'This is not law. It was aimed at 1 July 2026; employers asked for 2027 and an advisory board advised against it.',
    ),
  },
  evaluate({ organisation }) {
    const below = belowBills(organisation);
    const { codeOfConduct: present, codeOfConductHas: has } = organisation;
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    return weigh({
      not: [when(present === false && below === false, 'absent')],
      partly: [when(present !== false && missingFrom(contents, has).length > 0, 'someMissing')],
      required: [present, has],
      context: [below],
      met: 'complete',
    });
  },
});
