import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';

const contents = [
  'how_to_complain',
  'independent_handling',
  'hearing_both_sides',
  'deadlines',
  'decision',
] as const;

export const complaintsProcedure = defineItem({
  id: 'complaints-procedure',
  per: 'organisation',
  normStatus: 'advice',
  sources: ['inspectorate-requirements', 'product-judgement'],
  wizard: places('organisation', 'complaintsProcedure', 'complaintsProcedureHas'),
  texts: {
    title: text('Klachtenregeling ongewenst gedrag', 'Complaints procedure on behaviour'),
    question: text(
      'Is er een regeling voor klachten over ongewenst gedrag?',
      'Is there a procedure for complaints about undesirable behaviour?',
    ),
    rule: text(
      'Voldoet met een regeling die zegt hoe men klaagt, wie de klacht onafhankelijk behandelt, dat beide kanten worden gehoord, binnen welke termijnen, en wie beslist.',
      'Met by a procedure that says how one complains, who handles it independently, that both sides are heard, within which terms, and who decides.',
    ),
    reasons: {
      complete: text('De regeling is volledig.', 'The procedure is complete.'),
      absent: text('Er is geen klachtenregeling.', 'There is no complaints procedure.'),
      someMissing: text(
        'Eén of meer onderdelen ontbreken in de regeling.',
        'One or more elements are missing.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Stel een klachtenregeling vast of vul die aan. De vertrouwenspersoon zit niet in de commissie.',
      'Adopt or complete a complaints procedure. The counsellor is not on the committee.',
    ),
    evidence: text('De klachtenregeling.', 'The complaints procedure.'),
    note: text(
      'De Arbeidsinspectie let op een klachtenstructuur; een wet die haar aan iedere werkgever voorschrijft is niet gevonden. Welke onderdelen erin horen is een productnorm.',
      'The Labour Inspectorate looks for a complaints structure; an act that prescribes one to every employer was not found. Which elements it needs is a product norm.',
    ),
  },
  evaluate({ organisation: { complaintsProcedure: present, complaintsProcedureHas: has } }) {
    return weigh({
      not: [when(present === false, 'absent')],
      partly: [when(present !== false && missingFrom(contents, has).length > 0, 'someMissing')],
      required: [present, has],
      met: 'complete',
    });
  },
});
