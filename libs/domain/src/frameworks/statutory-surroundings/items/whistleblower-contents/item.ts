import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import { needsProcedure } from '../../size.js';

/** What the procedure has to say (domain §2, from the checklist of 17-12-2021). */
const needed = [
  'handling',
  'suspicion',
  'in_writing',
  'by_voice',
  'in_person',
  'receiver',
  'follow_up',
  'adviser',
] as const;

export const whistleblowerContents = defineItem({
  id: 'whistleblower-contents',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['wbk', 'wbk-checklist', 'wbk-faq'],
  wizard: places('organisation', 'whistleblowerProcedure', 'whistleblowerContents', 'headcount'),
  texts: {
    title: text('Inhoud van de meldregeling', 'Contents of the procedure'),
    question: text(
      'Staat alles in de meldregeling wat erin hoort?',
      'Does the procedure say everything it should?',
    ),
    rule: text(
      'Voldoet als de regeling zegt hoe een melding wordt behandeld, wanneer er een vermoeden van een misstand is, dat men schriftelijk, met de stem en in een gesprek kan melden, bij welke onafhankelijke functionaris, wie opvolgt, en dat men een adviseur in vertrouwen mag raadplegen.',
      'Met when the procedure says how a report is handled, when there is a suspicion of wrongdoing, that one can report in writing, by voice and in a talk, to which independent officer, who follows up, and that one may consult an adviser in confidence.',
    ),
    reasons: {
      complete: text('Alle onderdelen staan erin.', 'All elements are there.'),
      someMissing: text(
        'Eén of meer onderdelen ontbreken in de regeling.',
        'One or more elements are missing.',
      ),
      noProcedure: text('Er is geen interne meldregeling.', 'There is no internal procedure.'),
      tooSmall: text(
        'De wet vraagt hier geen interne meldregeling.',
        'The act asks for no internal procedure here.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text('Vul de ontbrekende onderdelen aan.', 'Add the missing elements.'),
    evidence: text('De tekst van de meldregeling.', 'The text of the procedure.'),
    note: text(
      'Een vertrouwenspersoon kan de adviseur in vertrouwen zijn en een melding doorgeven, maar volgt niet op en onderzoekt niet.',
      'A counsellor can be the adviser in confidence and pass a report on, but does not follow up or investigate.',
    ),
  },
  evaluate({ organisation }) {
    const { whistleblowerProcedure: present, whistleblowerContents: contents } = organisation;
    if (needsProcedure(organisation) === false) {
      return { status: 'not_applicable', reasons: ['tooSmall'] };
    }
    return weigh({
      not: [when(present === false && needsProcedure(organisation), 'noProcedure')],
      partly: [when(missingFrom(needed, contents).length > 0, 'someMissing')],
      required: [present || undefined, present === true ? contents : undefined],
      met: 'complete',
    });
  },
});
