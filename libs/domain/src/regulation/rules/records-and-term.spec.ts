import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('recordsKept', {
  none: [
    'De vertrouwenspersoon legt niets vast.',
    'Er worden geen verslagen van gesprekken gemaakt door de vertrouwenspersoon.',
    'De vertrouwenspersoon houdt geen dossier bij.',
    'Van de gesprekken met de vertrouwenspersoon komt niets op papier.',
    'De vertrouwenspersoon bewaart geen gegevens over gesprekken.',
  ],
  notes: [
    'De vertrouwenspersoon maakt alleen korte aantekeningen voor eigen gebruik.',
    'Notities van de vertrouwenspersoon worden in een kluis bewaard.',
    'De vertrouwenspersoon noteert slechts het hoogstnodige.',
  ],
  file: [
    'De vertrouwenspersoon legt van iedere melding een dossier aan.',
    'Dossiers van de vertrouwenspersoon worden digitaal bewaard.',
    'De vertrouwenspersoon houdt per zaak een vertrouwelijk dossier bij.',
  ],
});

describeSentences('recordsStorage', {
  own_locked: [
    'De aantekeningen van de vertrouwenspersoon liggen in een afgesloten kast.',
    'De vertrouwenspersoon bewaart zijn notities achter slot en grendel.',
  ],
  separate_system: [
    'De dossiers van de vertrouwenspersoon staan op een afgeschermde schijf.',
    'De vertrouwenspersoon legt dossiers vast in een beveiligd systeem.',
  ],
  hr_system: ['Aantekeningen van de vertrouwenspersoon worden opgenomen in het personeelsdossier.'],
  shared_drive: ['De vertrouwenspersoon slaat dossiers op in een gedeelde map.'],
});

describeSentences('recordsAccess', {
  counsellor: [
    'De aantekeningen zijn uitsluitend toegankelijk voor de vertrouwenspersoon.',
    'Alleen de vertrouwenspersoon heeft inzage in het dossier.',
    'Niemand anders dan de vertrouwenspersoon kan bij de notities.',
    'Het dossier van de vertrouwenspersoon is voor niemand anders in te zien.',
  ],
  hr: ['De afdeling HR heeft inzage in de dossiers van de vertrouwenspersoon.'],
  management: ['De directie kan de dossiers van de vertrouwenspersoon inzien.'],
});

describeSentences('recordsRetentionMonths', {
  24: [
    'De vertrouwenspersoon bewaart aantekeningen ten hoogste twee jaar.',
    'Dossiers van de vertrouwenspersoon worden twee jaar na afsluiting vernietigd.',
  ],
  6: ['Aantekeningen van de vertrouwenspersoon worden na zes maanden gewist.'],
});

describeSentences('recordsDestroyed', {
  true: [
    'Na afronding vernietigt de vertrouwenspersoon zijn aantekeningen.',
    'De notities van de vertrouwenspersoon gaan daarna door de versnipperaar.',
  ],
});

describeSentences('recordsHandover', {
  successor: ['Bij vertrek draagt de vertrouwenspersoon de dossiers over aan zijn opvolger.'],
  successor_with_consent: [
    'Lopende dossiers gaan alleen met toestemming van de melder over naar de opvolger van de vertrouwenspersoon.',
  ],
  employer: ['Bij aftreden levert de vertrouwenspersoon zijn dossiers in bij de directie.'],
  destroyed: [
    'Bij beëindiging van de functie vernietigt de vertrouwenspersoon alle aantekeningen.',
  ],
});

describeSentences('termForm', {
  exact: [
    'De vertrouwenspersoon wordt benoemd voor een periode van vier jaar.',
    'De benoeming van de vertrouwenspersoon geldt voor drie jaar.',
    'De zittingsduur van de vertrouwenspersoon is vijf jaar.',
    'De vertrouwenspersoon vervult de rol vier jaar.',
    'De vertrouwenspersoon treedt na vier jaar af.',
  ],
  at_most: [
    'De vertrouwenspersoon wordt benoemd voor ten hoogste vier jaar.',
    'Niemand is langer dan acht jaar vertrouwenspersoon.',
    'De vertrouwenspersoon vervult deze rol maximaal zes jaar.',
  ],
  indefinite: [
    'De vertrouwenspersoon wordt voor onbepaalde tijd aangesteld.',
    'De aanwijzing van de vertrouwenspersoon geldt tot wederopzegging.',
  ],
  calendar_year: ['De vertrouwenspersoon wordt telkens voor een kalenderjaar aangewezen.'],
  nothing: [
    'De leden van de klachtencommissie worden benoemd voor vier jaar.',
    'De vertrouwenspersoon bewaart aantekeningen twee jaar.',
  ],
});

describeSentences('termMonths', {
  48: [
    'De vertrouwenspersoon wordt benoemd voor een periode van vier jaar.',
    'De vertrouwenspersoon treedt na vier jaar af.',
  ],
  18: ['De vertrouwenspersoon wordt aangesteld voor achttien maanden.'],
});

describeSentences('renewal', {
  never: [
    'Herbenoeming van de vertrouwenspersoon is niet mogelijk.',
    'De vertrouwenspersoon kan niet worden herbenoemd.',
  ],
  once: [
    'De vertrouwenspersoon kan eenmaal worden herbenoemd.',
    'De benoeming van de vertrouwenspersoon kan één keer worden verlengd.',
    'De vertrouwenspersoon is terstond voor nog één periode herbenoembaar.',
  ],
  times: ['De aanstelling van de vertrouwenspersoon kan twee keer worden verlengd.'],
  unlimited: [
    'De vertrouwenspersoon kan telkens opnieuw worden benoemd.',
    'De benoeming van de vertrouwenspersoon wordt stilzwijgend verlengd.',
  ],
});

describeSentences('evaluation', {
  yearly: [
    'Jaarlijks wordt met de vertrouwenspersoon geëvalueerd hoe de rol verloopt.',
    'Ieder jaar is er een evaluatiegesprek met de vertrouwenspersoon.',
  ],
  halfway: [
    'Halverwege de termijn evalueert de directie het functioneren met de vertrouwenspersoon.',
  ],
  at_end: [
    'Voor het einde van de termijn wordt het werk van de vertrouwenspersoon geëvalueerd.',
    'Drie maanden voor afloop van de benoeming vindt een evaluatie met de vertrouwenspersoon plaats.',
  ],
});

describeSentences('earlyEndRule', {
  yes: [
    'De directie kan de benoeming van de vertrouwenspersoon tussentijds beëindigen.',
    'De vertrouwenspersoon kan op eigen verzoek worden ontheven van de functie.',
    'Het bestuur kan de aanwijzing van de vertrouwenspersoon intrekken bij langdurige ziekte.',
    'De vertrouwenspersoon kan de rol op elk moment neerleggen.',
  ],
  with_consent: [
    'Tussentijdse beëindiging van de benoeming van de vertrouwenspersoon kan alleen met instemming van de ondernemingsraad.',
  ],
});
