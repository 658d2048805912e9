import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import { staffMeetingFrom, worksCouncilFrom } from '../../size.js';

export const staffParticipation = defineItem({
  id: 'staff-participation',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['wor', 'product-judgement'],
  wizard: places('organisation', 'headcount', 'participation', 'alsoConsulted'),
  texts: {
    title: text('Medezeggenschap naar omvang', 'Staff participation by size'),
    question: text(
      'Is er de medezeggenschap die bij de omvang hoort?',
      'Is there the staff participation that goes with the size?',
    ),
    rule: text(
      'Vanaf 50 werkzame personen een ondernemingsraad. Van 10 tot 50 een personeelsvertegenwoordiging of een personeelsvergadering, twee keer per jaar. Daaronder is dit niet van toepassing.',
      'From 50 persons working a works council. From 10 to 50 a staff representation or a staff meeting, twice a year. Below that this does not apply.',
    ),
    reasons: {
      present: text(
        'De medezeggenschap past bij de omvang.',
        'The staff participation fits the size.',
      ),
      otherCouncil: text(
        'Er is een medezeggenschapsraad, zoals in het onderwijs.',
        'There is a participation council, as in education.',
      ),
      noWorksCouncil: text(
        'Er is geen ondernemingsraad, terwijl er 50 of meer mensen werken.',
        'There is no works council, while 50 or more people work here.',
      ),
      nobody: text(
        'Er is geen personeelsvertegenwoordiging en geen personeelsvergadering.',
        'There is no staff representation and no staff meeting.',
      ),
      tooSmall: text(
        'Er werken minder dan 10 mensen; een vertegenwoordiging is dan vrijwillig.',
        'Fewer than 10 people work here; a representation is then voluntary.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Stel de medezeggenschap in die bij uw omvang hoort.',
      'Set up the staff participation that goes with your size.',
    ),
    evidence: text(
      'Het reglement of de samenstelling van de raad.',
      'The rules or composition of the council.',
    ),
    note: text(
      'Een medezeggenschapsraad (MR) telt hier als medezeggenschap; dat is een productnorm. De gelezen tekst van de WOR is ouder dan de wijzigingen van 2016 en 2023.',
      'A participation council (MR) counts here as participation; that is a product norm. The text of the act that was read is older than the changes of 2016 and 2023.',
    ),
  },
  evaluate({ organisation: { headcount, participation, alsoConsulted } }) {
    if (headcount !== undefined && headcount < staffMeetingFrom) {
      return { status: 'not_applicable', reasons: ['tooSmall'] };
    }
    const council = isOneOf(participation, 'works_council', 'several_councils');
    if (!council && alsoConsulted?.includes('participation_council')) {
      return { status: 'met', reasons: ['otherCouncil'] };
    }
    const large = headcount !== undefined && headcount >= worksCouncilFrom;
    return weigh({
      not: [
        when(large && participation !== undefined && !council, 'noWorksCouncil'),
        when(!large && headcount !== undefined && participation === 'none', 'nobody'),
      ],
      required: [participation],
      context: [headcount],
      met: 'present',
    });
  },
});
