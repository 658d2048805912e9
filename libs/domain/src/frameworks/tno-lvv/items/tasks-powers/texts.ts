import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Taken en bevoegdheden vastgelegd', 'Tasks and powers laid down'),
  question: text(
    'Zijn de taken, bevoegdheden en grenzen van de vertrouwenspersoon vastgelegd?',
    'Are the tasks, powers and limits of the counsellor laid down?',
  ),
  rule: text(
    'Voldoet als een ondertekend document de kerntaken, de zes bevoegdheden, de grenzen, de reikwijdte en de doelgroep noemt. Een taak die niet bij de rol past, maakt dat het niet voldoet.',
    'Met when a signed document names the core tasks, the six powers, the limits, the scope and the target group. A task that does not fit the role makes it fail.',
  ),
  reasons: {
    complete: text(
      'Taken, bevoegdheden, grenzen, reikwijdte en doelgroep zijn compleet.',
      'Tasks, powers, limits, scope and target group are complete.',
    ),
    completeWithReason: text(
      'Er ontbreekt iets, met een opgeschreven reden. De rest is compleet.',
      'Something is left out, with a written reason. The rest is complete.',
    ),
    mediates: text(
      'De vertrouwenspersoon moet bemiddelen; dat past niet bij de rol.',
      'The counsellor has to mediate; that does not fit the role.',
    ),
    investigates: text(
      'De vertrouwenspersoon onderzoekt; dat past niet bij de rol.',
      'The counsellor investigates; that does not fit the role.',
    ),
    decides: text(
      'De vertrouwenspersoon oordeelt of beslist; dat past niet bij de rol.',
      'The counsellor judges or decides; that does not fit the role.',
    ),
    sitsInCommittee: text(
      'De vertrouwenspersoon zit in de klachtencommissie; dat past niet bij de rol.',
      'The counsellor sits in the complaints committee; that does not fit the role.',
    ),
    tooMuchMissing: text(
      'Er ontbreken vier of meer taken, bevoegdheden of grenzen.',
      'Four or more tasks, powers or limits are missing.',
    ),
    notYetSigned: sharedReasons.notYetSigned,
    someMissing: text(
      'Er ontbreken een tot drie taken, bevoegdheden of grenzen, zonder reden.',
      'One to three tasks, powers or limits are missing, without a reason.',
    ),
    flexibleWorkersNotNamed: text(
      'De doelgroep noemt uitzendkrachten en ingehuurden niet.',
      'The target group does not name temporary and hired workers.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Leg taken, bevoegdheden en grenzen vast in een regeling of rolomschrijving.',
    'Lay down tasks, powers and limits in a policy or role description.',
  ),
  evidence: text(
    'Een vastgestelde regeling of rolomschrijving met taken, bevoegdheden en grenzen.',
    'An adopted policy or role description with tasks, powers and limits.',
  ),
  note: text(
    'De lijsten komen uit de checklist en van de LVV; hoeveel er mag ontbreken is een productnorm.',
    'The lists come from the checklist and the LVV; how much may be missing is a product norm.',
  ),
};
