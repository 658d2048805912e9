import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Tijd en budget vastgelegd', 'Time and budget laid down'),
  question: text(
    'Is vastgelegd hoeveel tijd of budget er voor de rol is?',
    'Is it laid down how much time or budget there is for the role?',
  ),
  rule: text(
    'Intern voldoet met een aantal uren (of fte) en vrijstelling van de hoofdfunctie of budget voor vervanging. Extern voldoet met een vergoeding en gesprekken zonder toestemming vooraf. Beide in een ondertekend document.',
    'Internal is met by a number of hours (or FTE) and relief from the main job or a replacement budget. External is met by a fee and talks without prior approval. Both in a signed document.',
  ),
  reasons: {
    timeAndRelief: text(
      'Uren en vrijstelling of vervanging zijn vastgelegd.',
      'Hours and relief or replacement are laid down.',
    ),
    feeAndFreeCallOff: text(
      'De vergoeding is vastgelegd en gesprekken kunnen zonder toestemming vooraf.',
      'The fee is laid down and talks need no prior approval.',
    ),
    nothingAgreed: text('Er is geen tijd of budget afgesproken.', 'No time or budget is agreed.'),
    ownTime: text(
      'De rol wordt in eigen tijd gedaan, onbetaald.',
      'The role is done in own time, unpaid.',
    ),
    unpaid: text('Het afgesproken bedrag is nul.', 'The agreed amount is zero.'),
    notYetSigned: sharedReasons.notYetSigned,
    notQuantified: text(
      'Er staat geen aantal uren of bedrag, zoals bij “zoveel als nodig”.',
      'There is no number of hours or amount, as with “as needed”.',
    ),
    noRelief: text(
      'Er zijn uren, maar geen vrijstelling van de hoofdfunctie of vervanging.',
      'There are hours, but no relief from the main job or replacement.',
    ),
    fewerHoursThanTraining: text(
      'Minder dan 18 uur per jaar: voor een gecertificeerde vertrouwenspersoon gaat dat al op aan scholing.',
      'Less than 18 hours a year: for a certified counsellor training alone takes that.',
    ),
    callOffThroughHr: text(
      'Een gesprek kan pas na toestemming van HR.',
      'A talk needs approval by HR first.',
    ),
    callOffThroughDirectors: text(
      'Een gesprek kan pas na toestemming van de directie.',
      'A talk needs approval by the directors first.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Noem een aantal uren of een bedrag, niet “voldoende tijd”, en regel vrijstelling of vervanging.',
    'Name a number of hours or an amount, not “enough time”, and arrange relief or replacement.',
  ),
  evidence: text(
    'Uren of een bedrag in een ondertekende brief of overeenkomst, en de vrijstelling van de hoofdfunctie.',
    'Hours or an amount in a signed letter or agreement, and the relief from the main job.',
  ),
  note: text(
    'Geen bron noemt een aantal uren per organisatie. De ondergrens van 18 uur is een productnorm, afgeleid van de hercertificering van de LVV (72 uur in 4 jaar). Uren per week rekenen wij om met 46 werkweken, een dagdeel is 4 uur en voltijd 36 uur per week.',
    'No source gives a number of hours for an organisation. The floor of 18 hours is a product norm, derived from LVV recertification (72 hours in 4 years). We convert hours a week with 46 working weeks, a half-day is 4 hours and full time 36 hours a week.',
  ),
};
