import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('appointedBy', {
  directors: [
    'De vertrouwenspersoon wordt benoemd door de directie.',
    'Het college van burgemeester en wethouders wijst de vertrouwenspersoon aan.',
    'De raad van bestuur stelt een of meer vertrouwenspersonen aan.',
    'De aanwijzing van de vertrouwenspersoon geschiedt door de directeur.',
    'Benoeming van de vertrouwenspersoon is voorbehouden aan het bestuur.',
    'Het bevoegd gezag benoemt, gehoord de medezeggenschapsraad, een vertrouwenspersoon.',
  ],
  hr: [
    'De vertrouwenspersoon wordt aangesteld door de afdeling HR.',
    'Het hoofd P&O wijst de vertrouwenspersoon aan.',
  ],
  other: ['De vertrouwenscontactpersoon wordt gekozen door de ledenvergadering.'],
});

describeSentences('model', {
  internal: [
    'Wij hebben twee interne vertrouwenspersonen.',
    'De vertrouwenspersoon komt uit onze eigen organisatie.',
  ],
  external: [
    'Wij werken met een externe vertrouwenspersoon.',
    'Onze vertrouwenspersoon is extern.',
    'De vertrouwenspersoon komt van buiten de organisatie.',
  ],
  combination: [
    'Er is een interne en een externe vertrouwenspersoon.',
    'Naast de interne vertrouwenspersoon is er ook een externe vertrouwenspersoon.',
  ],
  nothing: ['De werkgever kan een interne of externe vertrouwenspersoon benoemen.'],
});

describeSentences('participation', {
  works_council: [
    'De vertrouwenspersoon wordt benoemd met instemming van de ondernemingsraad.',
    'De directie benoemt de vertrouwenspersoon na overleg met de OR.',
    'Deze regeling is met instemming van de OR vastgesteld.',
    'De ondernemingsraad heeft ingestemd met deze regeling.',
    'Gehoord de ondernemingsraad benoemt het college de vertrouwenspersoon.',
  ],
  staff_representation: ['De PVT heeft ingestemd met de benoeming van de vertrouwenspersoon.'],
});

describeSentences('annualReport', {
  yearly: [
    'De vertrouwenspersoon brengt jaarlijks verslag uit.',
    'De vertrouwenspersoon stelt een jaarverslag op.',
    'Ieder jaar maakt de vertrouwenspersoon een rapportage.',
    'Na afloop van het kalenderjaar rapporteert de vertrouwenspersoon over aantallen.',
    'Eén keer per jaar schrijft de vertrouwenspersoon een overzicht van de meldingen.',
  ],
  twice_a_year: [
    'De vertrouwenspersoon rapporteert halfjaarlijks.',
    'Twee keer per jaar maakt de vertrouwenspersoon een verslag.',
  ],
  none: ['Een jaarverslag van de vertrouwenspersoon wordt niet gemaakt.'],
  nothing: [
    'De klachtencommissie brengt jaarlijks verslag uit.',
    'De vertrouwenspersoon maakt van het gesprek een verslag.',
  ],
});

describeSentences('annualReportAnonymous', {
  true: [
    'De vertrouwenspersoon brengt jaarlijks geanonimiseerd verslag uit.',
    'Het jaarverslag van de vertrouwenspersoon is niet tot personen herleidbaar.',
    'Het jaarverslag van de vertrouwenspersoon bevat geen namen.',
    'Het jaarverslag van de vertrouwenspersoon bevat uitsluitend aantallen en de aard van de meldingen.',
    'In het jaarverslag van de vertrouwenspersoon is niemand te herkennen.',
  ],
});

describeSentences('annualReportSentTo', {
  directors: [
    'De vertrouwenspersoon stuurt het jaarverslag aan de directie.',
    'De vertrouwenspersoon brengt jaarlijks verslag uit aan het bestuur.',
    'De directie ontvangt het jaarverslag van de vertrouwenspersoon.',
  ],
  works_council: [
    'Een afschrift van het jaarverslag van de vertrouwenspersoon gaat naar de ondernemingsraad.',
    'Het jaarverslag van de vertrouwenspersoon wordt aangeboden aan directie en OR.',
  ],
  supervisory_board: ['De vertrouwenspersoon zendt het jaarverslag aan de raad van toezicht.'],
  workers: [
    'Het jaarverslag van de vertrouwenspersoon wordt op intranet gepubliceerd voor alle medewerkers.',
  ],
});

describeSentences('annualReportDiscussedWith', {
  directors: [
    'De vertrouwenspersoon bespreekt het jaarverslag met de directie.',
    'De directeur bespreekt het jaarverslag met de vertrouwenspersoon.',
  ],
  works_council: [
    'Het jaarverslag van de vertrouwenspersoon wordt besproken in de overlegvergadering met de ondernemingsraad.',
  ],
});

describeSentences('publicationChannels', {
  intranet: [
    'De namen van de vertrouwenspersonen staan op intranet.',
    'Wie de vertrouwenspersoon is, wordt bekendgemaakt via intranet en posters.',
  ],
  poster: ['Posters met de gegevens van de vertrouwenspersoon hangen in de kantine.'],
  onboarding: [
    'Nieuwe medewerkers krijgen de contactgegevens van de vertrouwenspersoon in hun welkomstmap.',
  ],
  website: ['De bereikbaarheid van de vertrouwenspersoon is te vinden op onze website.'],
});

describeSentences('newWorkersTold', {
  true: [
    'Nieuwe medewerkers worden bij hun start geïnformeerd over de vertrouwenspersoon.',
    'Tijdens de introductie wordt verteld wie de vertrouwenspersoon is.',
    'Bij indiensttreding ontvangt iedere medewerker de gegevens van de vertrouwenspersoon.',
  ],
});

describeSentences('complaintsProcedure', {
  true: [
    'Je kunt een formele klacht indienen bij de klachtencommissie.',
    'Zie daarvoor onze klachtenregeling ongewenst gedrag.',
    'De klachtencommissie behandelt klachten over ongewenst gedrag.',
  ],
});

describeSentences('whistleblowerProcedure', {
  true: [
    'Voor misstanden geldt de klokkenluidersregeling.',
    'Een vermoeden van een misstand meld je volgens de meldregeling.',
  ],
});

describeSentences('codeOfConduct', {
  true: ['Onze gedragscode beschrijft hoe wij met elkaar omgaan.'],
});
describeSentences('psychosocialPolicy', {
  true: ['De werkgever voert beleid tegen psychosociale arbeidsbelasting.'],
});
describeSentences('criminalRouteExplained', {
  true: [
    'Bij strafbare feiten kun je aangifte doen bij de politie.',
    'Is er sprake van een misdrijf, dan is aangifte mogelijk.',
  ],
});
describeSentences('behaviourDecidedBy', {
  'de directie': ['De directie beslist op de klacht, na advies van de klachtencommissie.'],
});
