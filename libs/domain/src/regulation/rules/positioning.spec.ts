import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('roleReportsTo', {
  board: [
    'De vertrouwenspersoon valt rechtstreeks onder het college van bestuur.',
    'De vertrouwenspersoon legt voor zijn werk alleen verantwoording af aan de raad van bestuur.',
    'In deze rol is de vertrouwenspersoon uitsluitend verantwoording schuldig aan het bestuur.',
    'De vertrouwenspersoon is rechtstreeks onder de bestuurder gepositioneerd.',
    'Voor haar rol als vertrouwenspersoon heeft zij te maken met de voorzitter van het bestuur, niet met haar eigen chef.',
    'De vertrouwenspersoon werkt onder verantwoordelijkheid van het dagelijks bestuur.',
    'Organisatorisch hangt de vertrouwenspersoon direct onder de raad van bestuur.',
  ],
  directors: [
    'De vertrouwenspersoon rapporteert rechtstreeks aan de directie.',
    'De vertrouwenspersoon wordt functioneel aangestuurd door de gemeentesecretaris.',
    'De algemeen directeur stuurt de vertrouwenspersoon in deze rol aan.',
    'Functioneel leidinggevende van de vertrouwenspersoon is de directeur.',
    'Voor zover het de rol betreft, staat de vertrouwenspersoon onder de secretaris-generaal.',
    'De vertrouwenspersoon verantwoordt zich tegenover de directie.',
    'De vertrouwenspersoon is alleen aan de directeur verantwoording verschuldigd.',
  ],
  hr: [
    'De vertrouwenspersoon valt onder de afdeling HR.',
    'De vertrouwenspersoon legt verantwoording af aan het hoofd P&O.',
    'De vertrouwenspersoon is ondergebracht bij Personeelszaken.',
    'De manager HR geeft leiding aan de vertrouwenspersoon.',
  ],
  department_manager: [
    'De vertrouwenspersoon blijft ook in deze rol vallen onder het afdelingshoofd.',
  ],
  mt_member: ['De vertrouwenspersoon rapporteert aan een lid van het managementteam.'],
  nothing: [
    'De vertrouwenspersoon stuurt het jaarverslag aan de directie.',
    'De klachtencommissie rapporteert aan het bestuur.',
    'De bedrijfsarts valt onder de directie.',
  ],
});

describeSentences('directAccessDirectors', {
  true: [
    'De vertrouwenspersoon heeft rechtstreeks toegang tot de directie.',
    'De vertrouwenspersoon kan altijd bij de directeur binnenlopen.',
    'De vertrouwenspersoon heeft een directe lijn met het bestuur.',
    'Zo nodig kan de vertrouwenspersoon zich direct tot de raad van bestuur wenden.',
    'De deur van de directeur staat altijd open voor de vertrouwenspersoon.',
    'De vertrouwenspersoon mag het bestuur zonder tussenkomst van anderen benaderen.',
    'De vertrouwenspersoon kan op elk moment contact opnemen met de bestuurder.',
  ],
  false: ['De vertrouwenspersoon heeft geen rechtstreekse toegang tot de directie.'],
});

describeSentences('directAccessWorksCouncil', {
  true: [
    'De vertrouwenspersoon heeft rechtstreeks toegang tot de ondernemingsraad.',
    'De vertrouwenspersoon kan vrij contact onderhouden met de OR.',
    'De vertrouwenspersoon kan zich rechtstreeks wenden tot bestuur en medezeggenschapsraad.',
  ],
});

describeSentences('directorAccusedRoute', {
  supervisory_board: [
    'Betreft een melding een lid van de raad van bestuur, dan wendt de vertrouwenspersoon zich tot de raad van toezicht.',
    'Gaat het over de directeur zelf, dan kan de vertrouwenspersoon naar de voorzitter van de raad van commissarissen.',
    'Is een bestuurder de beklaagde, dan informeert de vertrouwenspersoon de raad van toezicht.',
    'Als de klacht over de bestuurder gaat, is de raad van toezicht het aanspreekpunt voor de vertrouwenspersoon.',
  ],
  outside: [
    'Is de directeur zelf betrokken, dan gaat de vertrouwenspersoon naar het Huis voor Klokkenluiders.',
  ],
  other: [
    'Als het gedrag van de gemeentesecretaris aan de orde is, wendt de vertrouwenspersoon zich tot de burgemeester.',
  ],
});

describeSentences('annualTalkDirectors', {
  true: [
    'Ten minste eenmaal per jaar overlegt de vertrouwenspersoon met de directie.',
    'De vertrouwenspersoon spreekt twee keer per jaar met het bestuur over trends.',
    'Elk half jaar is er een gesprek tussen de vertrouwenspersoon en de directeur.',
    'Het jaarverslag wordt door de vertrouwenspersoon toegelicht in een gesprek met de directie.',
    'Jaarlijks schuift de vertrouwenspersoon aan bij het overleg van de directie.',
  ],
});

describeSentences('hoursApprovedBy', {
  directors: [
    'De uren van de vertrouwenspersoon worden goedgekeurd door de directeur.',
    'De directie stelt vast hoeveel uren de vertrouwenspersoon krijgt.',
  ],
  hr: ['De uren van de vertrouwenspersoon worden door HR geaccordeerd.'],
  department_manager: ['De leidinggevende moet de uren van de vertrouwenspersoon goedkeuren.'],
  counsellor: [
    'De vertrouwenspersoon bepaalt zelf hoeveel uren hij aan de rol besteedt.',
    'De vertrouwenspersoon deelt zijn uren zelf in.',
  ],
});

describeSentences('roleAppraisedBy', {
  nobody: [
    'Het werk als vertrouwenspersoon maakt geen deel uit van de beoordeling.',
    'De vertrouwenspersoon wordt op deze rol niet beoordeeld.',
    'De rol van vertrouwenspersoon komt niet aan de orde in het functioneringsgesprek.',
  ],
  directors: [
    'De directeur voert jaarlijks een gesprek met de vertrouwenspersoon over het functioneren in de rol.',
    'Het functioneren als vertrouwenspersoon wordt beoordeeld door de directie.',
  ],
  department_manager: ['De leidinggevende beoordeelt ook het werk als vertrouwenspersoon.'],
});

describeSentences('contractOwner', {
  hr: [
    'Het contract met de externe vertrouwenspersoon wordt beheerd door HR.',
    'Contracteigenaar is het hoofd P&O.',
  ],
  directors: ['De directie sluit de overeenkomst met de externe vertrouwenspersoon.'],
  procurement: ['Het contract met het bureau ligt bij de afdeling Inkoop.'],
});

describeSentences('invoicesWithoutCaseData', {
  true: [
    'Op de factuur van de externe vertrouwenspersoon staan geen namen.',
    'De externe vertrouwenspersoon declareert zonder gegevens die tot personen te herleiden zijn.',
    'Facturen van het bureau bevatten alleen het aantal gesprekken, van de externe vertrouwenspersoon.',
  ],
});
