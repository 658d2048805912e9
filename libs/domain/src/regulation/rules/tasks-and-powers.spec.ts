import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('tasks', {
  first_reception: [
    'De vertrouwenspersoon draagt zorg voor de eerste opvang van degene die zich meldt.',
    'De vertrouwenspersoon vangt medewerkers op die met ongewenst gedrag zijn geconfronteerd.',
    'De vertrouwenspersoon biedt een luisterend oor.',
    'De vertrouwenspersoon luistert naar je verhaal en neemt je serieus.',
    'De vertrouwenspersoon is het eerste aanspreekpunt voor wie last heeft van pesten.',
    'De vertrouwenspersoon hoort je verhaal aan zonder oordeel.',
    'De vertrouwenspersoon staat medewerkers met klachten te woord.',
    'Tot de taken van de vertrouwenspersoon behoort het opvangen en begeleiden van melders.',
    'Bij de vertrouwenspersoon kun je je hart luchten.',
    'De vertrouwenspersoon geeft de medewerker de gelegenheid zijn verhaal te doen.',
  ],
  informal_solution: [
    'De vertrouwenspersoon gaat met de melder na of een oplossing in de informele sfeer mogelijk is.',
    'Samen met jou kijkt de vertrouwenspersoon hoe je het zelf kunt oplossen.',
    'De vertrouwenspersoon denkt mee over mogelijke oplossingen.',
    'De vertrouwenspersoon helpt je het gesprek met de ander voor te bereiden.',
    'De vertrouwenspersoon zoekt met de klager naar een informele weg om het gedrag te laten stoppen.',
    'De vertrouwenspersoon onderzoekt met de melder de mogelijkheden om de situatie te beëindigen.',
    'De vertrouwenspersoon helpt bij het vinden van een uitweg zonder formele klacht.',
    'De vertrouwenspersoon bespreekt met de medewerker welke stappen hij kan zetten.',
  ],
  information_on_procedures: [
    'De vertrouwenspersoon licht de melder in over de te volgen procedures.',
    'De vertrouwenspersoon vertelt je welke wegen er zijn.',
    'De vertrouwenspersoon legt uit hoe de klachtenregeling werkt.',
    'De vertrouwenspersoon geeft informatie over de verschillende mogelijkheden.',
    'De vertrouwenspersoon wijst de medewerker op de mogelijkheid een klacht in te dienen.',
    'De vertrouwenspersoon maakt je wegwijs in de klachtenprocedure.',
    'De vertrouwenspersoon adviseert de medewerker over eventueel te nemen vervolgstappen.',
    'De vertrouwenspersoon zet de opties voor je op een rij.',
  ],
  guidance_at_complaint: [
    'De vertrouwenspersoon begeleidt de klager desgewenst bij het indienen van een klacht.',
    'Dien je een klacht in, dan staat de vertrouwenspersoon je bij.',
    'De vertrouwenspersoon kan met je meegaan naar de klachtencommissie.',
    'De vertrouwenspersoon helpt de medewerker de klacht op papier te zetten.',
    'De vertrouwenspersoon ondersteunt de melder gedurende de procedure.',
    'De vertrouwenspersoon verleent bijstand aan de klager tijdens de behandeling van de klacht.',
    'Wil je aangifte doen, dan gaat de vertrouwenspersoon met je mee naar de politie.',
    'De vertrouwenspersoon is je steun en toeverlaat tijdens een formele klacht.',
  ],
  referral: [
    'De vertrouwenspersoon verwijst zo nodig door naar andere hulpverleners.',
    'De vertrouwenspersoon wijst de melder de weg naar gespecialiseerde hulp.',
    'De vertrouwenspersoon brengt je in contact met maatschappelijk werk.',
    'De vertrouwenspersoon zorgt zo nodig voor doorgeleiding naar professionele instanties.',
    'Zo nodig helpt de vertrouwenspersoon je aan deskundige hulp.',
    'De vertrouwenspersoon schakelt desgewenst professionele hulp in.',
  ],
  awareness: [
    'De vertrouwenspersoon verzorgt voorlichting aan medewerkers en leidinggevenden.',
    'De vertrouwenspersoon geeft bekendheid aan zijn functie.',
    'De vertrouwenspersoon houdt presentaties in teamoverleggen.',
    'De vertrouwenspersoon draagt bij aan de bekendheid van het beleid tegen ongewenst gedrag.',
    'Ieder jaar komt de vertrouwenspersoon in het werkoverleg vertellen wat zij doet.',
    'De vertrouwenspersoon organiseert bijeenkomsten over omgangsvormen.',
  ],
  advice_to_management: [
    'De vertrouwenspersoon adviseert de directie gevraagd en ongevraagd over het voorkomen van ongewenst gedrag.',
    'De vertrouwenspersoon brengt knelpunten onder de aandacht van het bestuur.',
    'De vertrouwenspersoon signaleert trends en meldt die aan de leiding.',
    'De vertrouwenspersoon doet voorstellen voor het beleid aan de directie.',
    'De vertrouwenspersoon dient het college van advies over preventie.',
    'De vertrouwenspersoon attendeert leidinggevenden op patronen op de werkvloer.',
    'De vertrouwenspersoon denkt met het management mee over een veilig werkklimaat.',
  ],
  registration: [
    'Tot de taken van de vertrouwenspersoon behoort het registreren van meldingen.',
    'De vertrouwenspersoon houdt bij hoeveel meldingen er zijn en van welke aard.',
    'De vertrouwenspersoon heeft tot taak een jaarverslag op te stellen.',
    'De vertrouwenspersoon telt de meldingen en rapporteert daarover jaarlijks.',
  ],
  aftercare: [
    'De vertrouwenspersoon verleent nazorg.',
    'Na afloop houdt de vertrouwenspersoon contact met je om te horen hoe het gaat.',
    'De vertrouwenspersoon volgt na afsluiting of het gedrag werkelijk is gestopt.',
    'Enige tijd later informeert de vertrouwenspersoon hoe het met de melder gaat.',
  ],
  encourage_self_report: [
    'De vertrouwenspersoon moedigt de medewerker aan een misstand zelf te melden.',
    'De vertrouwenspersoon stimuleert dat de medewerker zijn vermoeden zelf meldt bij de leidinggevende.',
  ],
  report_for_worker: [
    'De vertrouwenspersoon kan namens de medewerker een melding doen zonder diens naam te noemen.',
    'Op verzoek van de medewerker meldt de vertrouwenspersoon het vermoeden bij de directie zonder zijn naam te noemen.',
  ],
  intermediary: [
    'De vertrouwenspersoon treedt op als intermediair tussen de melder en het bevoegd gezag.',
    'De vertrouwenspersoon onderhoudt namens een anonieme melder het contact met de onderzoekers.',
    'De vertrouwenspersoon is bij een vertrouwelijke melding de schakel tussen melder en meldpunt.',
  ],
  nothing: [
    'De vertrouwenspersoon wordt benoemd voor vier jaar.',
    'De klachtencommissie hoort klager en beklaagde en adviseert het bestuur.',
    'De bedrijfsarts verwijst zo nodig door naar een psycholoog.',
    'De vertrouwenspersoon volgt jaarlijks een training.',
    'De vertrouwenspersoon reageert binnen twee dagen op een bericht.',
  ],
});

describeSentences('exclusions', {
  no_mediation: [
    'De vertrouwenspersoon bemiddelt niet tussen melder en beklaagde.',
    'De vertrouwenspersoon treedt niet op als bemiddelaar.',
    'Bemiddelen hoort niet bij de rol.',
    'De vertrouwenspersoon kan niet worden belast met mediation.',
    'De vertrouwenspersoon is geen mediator.',
    'Van bemiddeling onthoudt de vertrouwenspersoon zich.',
    'De vertrouwenspersoon brengt de partijen niet bij elkaar.',
    'Een vertrouwenspersoon gaat niet tussen jou en de ander in zitten.',
  ],
  no_investigation: [
    'De vertrouwenspersoon doet geen onderzoek.',
    'De vertrouwenspersoon verricht in geen geval onderzoek naar de gegrondheid.',
    'Aan waarheidsvinding doet de vertrouwenspersoon niet.',
    'De vertrouwenspersoon zoekt niet uit wat er is gebeurd.',
    'De vertrouwenspersoon hoort geen getuigen.',
    'De vertrouwenspersoon past geen hoor en wederhoor toe.',
    'De vertrouwenspersoon is geen onderzoeker.',
    'Zij gaat niet na wie gelijk heeft.',
    'De vertrouwenspersoon mag niet worden gevraagd de feiten vast te stellen.',
  ],
  no_complaints_committee: [
    'De vertrouwenspersoon maakt geen deel uit van de klachtencommissie.',
    'De functie is onverenigbaar met het lidmaatschap van de klachtencommissie.',
    'De vertrouwenspersoon kan geen lid zijn van de klachtencommissie.',
    'Zitting in de klachtencommissie is uitgesloten.',
    'De vertrouwenspersoon zit nooit in de klachtencommissie.',
    'Leden van de klachtencommissie kunnen niet tevens vertrouwenspersoon zijn.',
  ],
  no_judging: [
    'De vertrouwenspersoon geeft geen oordeel over de klacht.',
    'De vertrouwenspersoon oordeelt niet.',
    'De vertrouwenspersoon is geen rechter.',
    'De vertrouwenspersoon velt geen oordeel en neemt geen beslissingen over je.',
    'De vertrouwenspersoon neemt geen besluiten over maatregelen.',
    'De vertrouwenspersoon kiest geen partij en spreekt zich niet uit over de schuldvraag.',
    'Het is niet aan de vertrouwenspersoon om te bepalen wie er schuldig is.',
  ],
  no_action_without_consent: [
    'De vertrouwenspersoon onderneemt niets zonder toestemming van de melder.',
    'Er gebeurt niets zonder dat jij het wilt.',
    'De vertrouwenspersoon zet geen stappen buiten jou om.',
    'Jij bepaalt wat er met je verhaal gebeurt.',
    'Alleen met jouw goedvinden onderneemt de vertrouwenspersoon actie.',
    'De melder houdt zelf de regie.',
    'De vertrouwenspersoon handelt uitsluitend met instemming van betrokkene.',
    'De vertrouwenspersoon doet niets achter je rug om.',
    'De vertrouwenspersoon neemt pas contact op met anderen als je daarmee akkoord gaat.',
  ],
  no_file_against_accused: [
    'De vertrouwenspersoon bouwt geen dossier op over de beklaagde.',
    'De vertrouwenspersoon verzamelt geen bewijs tegen de beschuldigde.',
  ],
  no_therapy: [
    'De vertrouwenspersoon is geen therapeut.',
    'De vertrouwenspersoon geeft geen psychologische hulp.',
    'De vertrouwenspersoon verleent geen hulp in de vorm van therapie.',
    'Hulpverlening behoort niet tot de taak.',
  ],
  no_conflict_guidance: [
    'De vertrouwenspersoon begeleidt geen arbeidsconflicten.',
    'Voor een conflict over je beoordeling of je rooster ben je niet bij de vertrouwenspersoon aan het juiste adres.',
    'De vertrouwenspersoon behandelt geen arbeidsrechtelijke geschillen.',
  ],
  no_support_of_accused: [
    'De vertrouwenspersoon staat de beklaagde niet bij.',
    'De vertrouwenspersoon ondersteunt geen medewerkers over wie geklaagd wordt.',
    'De vertrouwenspersoon begeleidt niet degene tegen wie de klacht is gericht.',
  ],
  nothing: [
    'De klachtencommissie bemiddelt niet.',
    'De vertrouwenspersoon bemiddelt op verzoek tussen partijen.',
    'De vertrouwenspersoon wordt niet benadeeld in zijn positie.',
  ],
});

describeSentences('forbiddenTasks', {
  mediates: [
    'De vertrouwenspersoon bemiddelt op verzoek tussen partijen.',
    'De vertrouwenspersoon kan een gesprek tussen beide partijen leiden om tot een oplossing te komen.',
    'De vertrouwenspersoon treedt op als bemiddelaar tussen klager en aangeklaagde.',
    'De vertrouwenspersoon tracht door bemiddeling tot een oplossing te komen.',
  ],
  investigates: [
    'De vertrouwenspersoon stelt een onderzoek in naar de klacht.',
    'De vertrouwenspersoon hoort de beklaagde en eventuele getuigen.',
    'De vertrouwenspersoon onderzoekt de melding en stelt de feiten vast.',
    'De vertrouwenspersoon past hoor en wederhoor toe.',
    'De vertrouwenspersoon zoekt uit wat er precies is voorgevallen.',
  ],
  decides: [
    'De vertrouwenspersoon beslist of de klacht gegrond is.',
    'De vertrouwenspersoon beoordeelt of er sprake is van ongewenst gedrag.',
    'De vertrouwenspersoon adviseert de directie over een op te leggen sanctie en legt zelf een waarschuwing op.',
    'De vertrouwenspersoon doet uitspraak over de klacht.',
    'De vertrouwenspersoon bepaalt welke maatregel wordt genomen.',
  ],
  sits_in_committee: [
    'De vertrouwenspersoon is ambtshalve lid van de klachtencommissie.',
    'De klachtencommissie bestaat uit een jurist, de vertrouwenspersoon en een lid van het bestuur.',
    'De vertrouwenspersoon treedt op als secretaris van de klachtencommissie.',
    'De vertrouwenspersoon heeft zitting in de klachtencommissie.',
  ],
  nothing: [
    'De vertrouwenspersoon beoordeelt zelf hoeveel tijd nodig is.',
    'De vertrouwenspersoon onderzoekt samen met de melder welke oplossing mogelijk is.',
    'De commissie onderzoekt de klacht en de vertrouwenspersoon begeleidt de klager.',
    'De directie beslist over de klacht.',
    'De vertrouwenspersoon verwijst naar een mediator.',
    'De melder beslist zelf of hij een klacht indient.',
    'De vertrouwenspersoon is nooit lid van de klachtencommissie.',
    'De leidinggevende beoordeelt de vertrouwenspersoon niet op deze taak.',
  ],
});

describeSentences('powers', {
  talk_off_site: [
    'De vertrouwenspersoon is bevoegd gesprekken buiten de werkplek te voeren.',
    'De vertrouwenspersoon mag met een melder afspreken op een plek buiten de organisatie.',
  ],
  consult_experts: [
    'De vertrouwenspersoon kan externe deskundigen raadplegen.',
    'De vertrouwenspersoon is bevoegd zich te laten adviseren door deskundigen.',
    'De vertrouwenspersoon mag advies inwinnen bij een jurist of psycholoog.',
  ],
  direct_access: [
    'De vertrouwenspersoon heeft rechtstreeks toegang tot de directie en de ondernemingsraad.',
    'De vertrouwenspersoon is bevoegd zich rechtstreeks tot de directie te wenden.',
  ],
  unasked_advice: [
    'De vertrouwenspersoon adviseert gevraagd en ongevraagd.',
    'De vertrouwenspersoon kan ook uit eigen beweging advies uitbrengen.',
    'De vertrouwenspersoon mag de directie ongevraagd van advies dienen.',
  ],
  refer: [
    'De vertrouwenspersoon is bevoegd melders door te verwijzen.',
    'De vertrouwenspersoon mag doorverwijzen naar hulpverleners.',
  ],
  invoke_secrecy: [
    'De vertrouwenspersoon kan zich beroepen op zijn geheimhoudingsplicht.',
    'De vertrouwenspersoon mag vragen van de werkgever over zaken onbeantwoord laten met een beroep op geheimhouding.',
    'De vertrouwenspersoon heeft het recht informatie te weigeren.',
  ],
});

describeSentences('scope', {
  behaviour: [
    'Bij de vertrouwenspersoon kun je terecht als je gepest wordt.',
    'De vertrouwenspersoon is er voor iedereen die te maken heeft met seksuele intimidatie of agressie.',
    'De vertrouwenspersoon ongewenste omgangsvormen is er voor alle medewerkers.',
    'Heb je last van grensoverschrijdend gedrag? Praat erover met de vertrouwenspersoon.',
  ],
  integrity: [
    'Bij de vertrouwenspersoon kun je terecht met vermoedens van misstanden.',
    'De vertrouwenspersoon integriteit geeft raad over fraude en belangenverstrengeling.',
  ],
  both: [
    'De vertrouwenspersoon is er voor ongewenste omgangsvormen en integriteit.',
    'Je kunt bij de vertrouwenspersoon terecht met vragen over pesten, discriminatie, fraude of diefstal.',
    'De vertrouwenspersoon staat medewerkers bij in geval van intimidatie of een vermoeden van een integriteitsschending.',
  ],
});

describeSentences('targetGroups', {
  employees: [
    'De vertrouwenspersoon is er voor alle medewerkers.',
    'Iedere werknemer kan een beroep doen op de vertrouwenspersoon.',
    'Deze regeling is van toepassing op het personeel.',
    'Docenten en ondersteunend personeel kunnen bij de vertrouwenspersoon terecht.',
    'Alle collega’s kunnen de vertrouwenspersoon benaderen.',
  ],
  temporary_workers: [
    'Ook uitzendkrachten en gedetacheerden kunnen de vertrouwenspersoon raadplegen.',
    'Onder medewerker wordt verstaan: eenieder die in dienst is of als uitzendkracht werkzaam is.',
    'De regeling geldt mede voor ingehuurd personeel.',
    'Ook wie via een bureau bij ons werkt, kan bij de vertrouwenspersoon terecht.',
  ],
  self_employed: [
    'Zzp’ers kunnen eveneens bij de vertrouwenspersoon terecht.',
    'Ook freelancers mogen bellen met de vertrouwenspersoon.',
  ],
  interns: [
    'Stagiairs kunnen zich tot de vertrouwenspersoon wenden.',
    'De vertrouwenspersoon is er ook als je hier stage loopt.',
  ],
  volunteers: [
    'Vrijwilligers kunnen bij de vertrouwenspersoon hun verhaal kwijt.',
    'De regeling geldt voor werknemers en vrijwilligers.',
  ],
  applicants: ['Ook sollicitanten kunnen contact opnemen met de vertrouwenspersoon.'],
  former_staff: [
    'Oud-medewerkers kunnen tot een jaar na vertrek bij de vertrouwenspersoon terecht.',
    'Ook als je hier niet meer werkt, kun je de vertrouwenspersoon bellen.',
  ],
  pupils_and_parents: [
    'Leerlingen en hun ouders kunnen terecht bij de vertrouwenspersoon.',
    'De vertrouwenspersoon is er voor studenten.',
  ],
  members: ['De vertrouwenscontactpersoon is er voor alle leden, trainers en ouders.'],
  clients: ['De vertrouwenspersoon is er voor medewerkers en cliënten.'],
});
