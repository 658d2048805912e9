import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Vertrouwenspersoon benoemd', 'Counsellor appointed'),
  question: text(
    'Is er een interne of externe vertrouwenspersoon benoemd, of een combinatie?',
    'Has an internal or external counsellor been appointed, or a combination?',
  ),
  rule: text(
    'Voldoet als het model gekozen is, de directie heeft benoemd en er van elke soort die het model vraagt nu iemand in functie is. Wie een onverenigbare rol heeft, telt niet mee.',
    'Met when the model is chosen, the directors made the appointment and someone of each kind the model needs is in office now. Whoever holds an incompatible role does not count.',
  ),
  reasons: {
    inPlace: text(
      'De directie heeft benoemd en van elke soort die het model vraagt is iemand in functie.',
      'The directors made the appointments and someone of each kind the model needs is in office.',
    ),
    noneNamed: text(
      'Er is een model gekozen, maar er is geen vertrouwenspersoon genoemd.',
      'A model is chosen, but no counsellor is named.',
    ),
    allEnded: text('Alle benoemingen zijn afgelopen.', 'All appointments have ended.'),
    onlyProhibited: text(
      'De enige vertrouwenspersonen hebben een rol die onverenigbaar is. Zij tellen niet mee.',
      'The only counsellors hold an incompatible role. They do not count.',
    ),
    alsoProhibited: text(
      'Een van de vertrouwenspersonen heeft een onverenigbare rol en telt niet mee.',
      'One of the counsellors holds an incompatible role and does not count.',
    ),
    modelNotKnown: text(
      'Het is geregeld, maar of het intern of extern is, is niet bekend.',
      'It is arranged, but whether internal or external is not known.',
    ),
    startsInFuture: text(
      'De vertrouwenspersoon begint pas later.',
      'The counsellor starts only later.',
    ),
    renewalPending: text(
      'Een termijn is afgelopen en de verlenging loopt nog. Tot dan is die persoon niet in functie.',
      'A term has ended and its extension is still under way. Until then that person is not in office.',
    ),
    kindMissing: text(
      'Van een soort die het model vraagt, is nu niemand in functie.',
      'Of one kind the model needs, nobody is in office now.',
    ),
    appointedByHr: text(
      'HR heeft benoemd, niet de directie.',
      'HR made the appointment, not the directors.',
    ),
    notAppointedByDirectors: text(
      'De benoeming is niet door of namens de directie gedaan.',
      'The appointment was not made by or for the directors.',
    ),
    discouragedWithoutReason: text(
      'Een vertrouwenspersoon heeft een rol die wordt afgeraden, zonder reden waarom het toch kan.',
      'A counsellor holds a role that is discouraged, without a reason why it is acceptable.',
    ),
    discouragedWithReason: text(
      'Een vertrouwenspersoon heeft een rol die wordt afgeraden. De reden is opgeschreven voor de ondernemingsraad.',
      'A counsellor holds a role that is discouraged. The reason is written down for the works council.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Benoem een vertrouwenspersoon en leg begin- en einddatum vast.',
    'Appoint a counsellor and record the start and end date.',
  ),
  evidence: text(
    'Een ondertekende aanstellingsbrief of overeenkomst per vertrouwenspersoon, met geldige data.',
    'A signed appointment letter or agreement for each counsellor, with current dates.',
  ),
  note: text(
    'De regels over data en over wie benoemt zijn een productnorm. Intern of extern is uw keuze; de omvang geeft alleen advies.',
    'The rules on dates and on who appoints are a product norm. Internal or external is your choice; size only gives advice.',
  ),
};
