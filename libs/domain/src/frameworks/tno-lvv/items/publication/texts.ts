import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Vertrouwenspersoon bekendgemaakt', 'Counsellor made known'),
  question: text(
    'Weet iedereen wie de vertrouwenspersoon is en hoe die te bereiken is?',
    'Does everyone know who the counsellor is and how to reach them?',
  ),
  rule: text(
    'Voldoet als naam en rechtstreeks contact op minstens twee plaatsen staan, waarvan één ook mensen zonder intranet bereikt, bijgewerkt in de laatste twaalf maanden en na de laatste wisseling, en nieuwe medewerkers het bij hun start horen.',
    'Met when name and direct contact are published in at least two places, one of which reaches people without intranet, updated within twelve months and after the last change, and new workers are told at their start.',
  ),
  reasons: {
    known: text(
      'Naam en contact zijn actueel bekendgemaakt en bereiken iedereen.',
      'Name and contact are published, current and reach everyone.',
    ),
    beforeStart: text(
      'De vertrouwenspersoon begint pas later; bekendmaken telt vanaf de start.',
      'The counsellor starts only later; publication counts from the start.',
    ),
    notPublished: text(
      'Er is niet bekendgemaakt wie de vertrouwenspersoon is.',
      'It has not been published who the counsellor is.',
    ),
    namesNobody: text('De bekendmaking noemt geen naam.', 'The publication names nobody.'),
    outdatedNames: text(
      'De bekendmaking noemt iemand die geen vertrouwenspersoon meer is.',
      'The publication names someone who is no longer a counsellor.',
    ),
    tooFewChannels: text(
      'Het staat op minder dan twee plaatsen.',
      'It is published in fewer than two places.',
    ),
    onlyOnline: text(
      'Het bereikt geen mensen zonder intranet.',
      'It does not reach people without intranet.',
    ),
    tooOld: text(
      'De bekendmaking is ouder dan twaalf maanden.',
      'The publication is older than twelve months.',
    ),
    beforeLastChange: text(
      'Na de laatste wisseling is de bekendmaking niet bijgewerkt.',
      'The publication was not updated after the last change.',
    ),
    counsellorMissing: text(
      'Een van de vertrouwenspersonen staat er niet op.',
      'One of the counsellors is not named.',
    ),
    noDirectContact: text(
      'Er staat niet hoe men de vertrouwenspersoon rechtstreeks bereikt.',
      'It does not say how to reach the counsellor directly.',
    ),
    notReachingEveryone: text('Het bereikt niet alle groepen.', 'It does not reach all groups.'),
    newWorkersNotTold: text(
      'Nieuwe medewerkers horen het niet bij hun start.',
      'New workers are not told at their start.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Maak bekend wie de vertrouwenspersoon is, ook voor collega’s zonder intranet.',
    'Publish who the counsellor is, also for colleagues without intranet.',
  ),
  evidence: text(
    'Een schermafdruk of link, de poster, de tekst voor nieuwe medewerkers, met datum.',
    'A screenshot or link, the poster, the text for new workers, with a date.',
  ),
  note: text(
    'De inspectie kijkt of iedereen de vertrouwenspersoon kent. Twee plaatsen en twaalf maanden zijn een productnorm.',
    'The inspectorate looks at whether everyone knows the counsellor. Two places and twelve months are a product norm.',
  ),
};
