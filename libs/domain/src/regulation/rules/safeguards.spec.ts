import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('secrecyClause', {
  yes: [
    'De vertrouwenspersoon heeft een geheimhoudingsplicht.',
    'De vertrouwenspersoon is gehouden tot geheimhouding van al hetgeen hem ter kennis komt.',
    'Wat je vertelt, blijft geheim.',
    'De vertrouwenspersoon houdt geheim wat hij hoort.',
    'Alles wat je met de vertrouwenspersoon bespreekt, blijft tussen jullie.',
    'Gesprekken zijn vertrouwelijk.',
    'De vertrouwenspersoon zwijgt over wat hem is toevertrouwd.',
    'De vertrouwenspersoon is verplicht tot zwijgen.',
    'De vertrouwenspersoon gaat vertrouwelijk om met wat je vertelt.',
    'Wat u vertelt, komt niet verder dan de vertrouwenspersoon.',
    'De vertrouwenspersoon praat met niemand over wat je hebt verteld.',
    'De vertrouwenspersoon bewaart het geheim van wat hem is meegedeeld.',
    'Informatie wordt niet met anderen gedeeld zonder jouw toestemming.',
    'Vertrouwelijkheid is gewaarborgd.',
    'De vertrouwenspersoon neemt geheimhouding in acht.',
  ],
  absolute: [
    'Alles blijft geheim, zonder enige uitzondering.',
    'De geheimhouding is absoluut.',
    'Je kunt rekenen op 100% geheimhouding, wat er ook gebeurt.',
    'Onder geen enkele omstandigheid wordt informatie doorgegeven.',
  ],
  none: [
    'De vertrouwenspersoon heeft geen geheimhoudingsplicht.',
    'De vertrouwenspersoon is niet aan geheimhouding gebonden.',
    'Een geheimhoudingsplicht heeft de vertrouwenspersoon niet.',
  ],
  nothing: [
    'De bedrijfsarts heeft geheimhoudingsplicht.',
    'De leden van de klachtencommissie zijn verplicht tot geheimhouding.',
  ],
});

describeSentences('secrecyExceptions', {
  consent: [
    'De geheimhouding vervalt als de melder daarvoor toestemming geeft.',
    'De vertrouwenspersoon geeft niets door, tenzij jij dat goed vindt.',
    'Zonder jouw toestemming vertelt de vertrouwenspersoon niets aan anderen.',
    'De vertrouwenspersoon is tot geheimhouding verplicht, tenzij hij door de melder daarvan is ontheven.',
    'Alleen met uw instemming deelt de vertrouwenspersoon informatie.',
  ],
  serious_crime: [
    'De geheimhouding geldt niet bij ernstige strafbare feiten.',
    'De vertrouwenspersoon zwijgt, tenzij de wet hem tot spreken verplicht.',
    'De vertrouwenspersoon houdt dit voor zich, behalve als er sprake is van een misdrijf.',
    'Alleen de rechter kan de geheimhouding van de vertrouwenspersoon doorbreken.',
    'De geheimhoudingsplicht wijkt voor een wettelijke aangifteplicht.',
  ],
  conflict_of_duties: [
    'De geheimhouding kan worden doorbroken bij acuut gevaar voor de melder of anderen.',
    'De vertrouwenspersoon mag zijn zwijgplicht doorbreken als hij in ernstige gewetensnood komt.',
    'De geheimhouding geldt niet als er direct gevaar dreigt.',
  ],
  minors_in_education: [
    'De geheimhouding geldt niet bij een zedenmisdrijf waarbij een minderjarige leerling betrokken is.',
  ],
});

describeSentences('secrecyAfterTerm', {
  true: [
    'De geheimhoudingsplicht blijft bestaan na beëindiging van de functie.',
    'Ook als hij geen vertrouwenspersoon meer is, geldt de geheimhouding.',
    'De plicht tot geheimhouding eindigt niet door het aftreden van de vertrouwenspersoon.',
    'De vertrouwenspersoon zwijgt, ook na zijn vertrek.',
    'De geheimhouding blijft onverminderd gelden nadat de benoeming is geëindigd.',
  ],
});

describeSentences('employerMayDemand', {
  false: [
    'De werkgever kan van de vertrouwenspersoon geen informatie over meldingen verlangen.',
    'De directie vraagt de vertrouwenspersoon niet naar namen.',
    'De vertrouwenspersoon is niet verplicht het bestuur inlichtingen te geven over gesprekken.',
    'Ook de directie krijgt niet te horen wie er bij de vertrouwenspersoon is geweest.',
    'De leidinggevende mag de vertrouwenspersoon niet vragen naar de inhoud van gesprekken.',
    'Niemand kan de vertrouwenspersoon dwingen informatie te geven.',
    'De werkgever heeft geen inzage in de gegevens van de vertrouwenspersoon.',
  ],
  true: [
    'De directie kan de vertrouwenspersoon verplichten informatie over een zaak te verstrekken.',
    'Desgevraagd verstrekt de vertrouwenspersoon aan het bestuur de namen van betrokkenen.',
    'Op verzoek van de directie geeft de vertrouwenspersoon inzage in het dossier.',
    'De vertrouwenspersoon informeert de directeur over de inhoud van elke melding.',
  ],
});

describeSentences('detrimentClause', {
  explicit: [
    'De vertrouwenspersoon mag vanwege zijn taak niet worden benadeeld.',
    'De werkgever draagt er zorg voor dat de vertrouwenspersoon geen nadeel ondervindt van zijn rol.',
    'De vertrouwenspersoon wordt beschermd tegen ontslag wegens de uitoefening van zijn functie.',
    'Het vervullen van de rol mag geen nadelige gevolgen hebben voor de rechtspositie van de vertrouwenspersoon.',
    'Wie vertrouwenspersoon is of is geweest, wordt daarom niet ontslagen of slechter beoordeeld.',
    'De rol mag niemand schaden in zijn loopbaan.',
    'De werkgever benadeelt de vertrouwenspersoon niet in zijn positie.',
    'De vertrouwenspersoon ondervindt geen hinder in zijn carrière door deze rol.',
    'Voor de vertrouwenspersoon geldt een opzegverbod.',
  ],
  good_employer: [
    'De werkgever gedraagt zich tegenover de vertrouwenspersoon als een goed werkgever.',
  ],
  conditional: [
    'De vertrouwenspersoon wordt niet benadeeld, tenzij naar het oordeel van de directie zwaarwegende belangen zich daartegen verzetten.',
  ],
  nothing: ['De melder mag niet worden benadeeld vanwege zijn melding.'],
});

describeSentences('detrimentProtects', {
  current: ['De vertrouwenspersoon mag niet worden benadeeld.'],
  former: [
    'De (voormalige) vertrouwenspersoon mag niet worden benadeeld.',
    'Een vertrouwenspersoon ondervindt geen nadeel van de rol, ook niet nadat hij deze heeft neergelegd.',
    'Dit geldt ook voor oud-vertrouwenspersonen: zij worden niet benadeeld.',
  ],
});

describeSentences('detrimentForms', {
  dismissal: ['De vertrouwenspersoon wordt niet ontslagen vanwege de rol.'],
  appraisal: ['De rol telt niet nadelig mee bij de beoordeling van de vertrouwenspersoon.'],
  pay: ['De vertrouwenspersoon wordt niet benadeeld in salaris of beloning.'],
  career: ['De vertrouwenspersoon wordt niet benadeeld bij promotie of loopbaan.'],
  contract: [
    'Het contract van de externe vertrouwenspersoon wordt niet opgezegd om de wijze waarop hij de rol vervult.',
  ],
});

describeSentences('disputeRoute', {
  works_council: [
    'Een geschil over benadeling van de vertrouwenspersoon wordt voorgelegd aan de ondernemingsraad.',
  ],
  outside_mediator: [
    'Bij een geschil over deze bescherming schakelen partijen een externe mediator in.',
  ],
  other: [
    'Meent de vertrouwenspersoon dat hij is benadeeld, dan kan hij zich wenden tot de geschillencommissie.',
  ],
});

describeSentences('trainingRight', {
  true: [
    'De vertrouwenspersoon heeft recht op scholing.',
    'De vertrouwenspersoon volgt ieder jaar een bijscholing.',
    'De werkgever stelt de vertrouwenspersoon in staat zijn deskundigheid op peil te houden.',
    'De vertrouwenspersoon krijgt de gelegenheid trainingen te volgen.',
    'De vertrouwenspersoon wordt opgeleid en houdt de vakkennis bij.',
    'De organisatie betaalt de opleiding van de vertrouwenspersoon.',
  ],
  nothing: ['Medewerkers krijgen een training over omgangsvormen.'],
});

describeSentences('intervisionRight', {
  true: [
    'De vertrouwenspersoon neemt deel aan intervisie.',
    'De vertrouwenspersonen komen vier keer per jaar bijeen voor intervisie.',
    'Voor intervisie krijgt de vertrouwenspersoon tijd.',
  ],
});

describeSentences('trainingBudgetForm', {
  actual_costs: [
    'De kosten van scholing zijn voor rekening van de werkgever.',
    'De werkgever vergoedt de kosten van opleiding en intervisie van de vertrouwenspersoon.',
    'Cursussen van de vertrouwenspersoon worden vergoed.',
  ],
  amount: ['Voor scholing is per vertrouwenspersoon € 1.500 per jaar beschikbaar.'],
  borne_by_counsellor: [
    'De vertrouwenspersoon betaalt de scholing zelf.',
    'Opleidingskosten komen voor rekening van de vertrouwenspersoon.',
  ],
  none: [
    'Scholing van de vertrouwenspersoon wordt niet vergoed.',
    'Voor opleiding van de vertrouwenspersoon is geen budget.',
  ],
});

describeSentences('certificateRequired', {
  true: [
    'De externe vertrouwenspersoon is gecertificeerd.',
    'De externe vertrouwenspersoon staat ingeschreven in het register van de LVV.',
  ],
});
