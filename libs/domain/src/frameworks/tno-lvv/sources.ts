import type { Source } from '../../checklist/texts.js';
import { text, type Text } from '../../text.js';

/** The day all sources below were last checked; many could be read in their opening part only. */
const consultedOn = '2026-11-01';

/** Where the rules come from. A title stays in Dutch where the source is; English explains it. */
export const sources: readonly Source[] = [
  {
    id: 'seed-page',
    title: text(
      'Checklist bij de Wegwijzer Vertrouwenspersoon Ongewenste Omgangsvormen',
      'Checklist with the guide “Wegwijzer Vertrouwenspersoon Ongewenste Omgangsvormen”',
    ),
    publisher: 'TNO',
    published: '2020-02',
    consultedOn,
  },
  {
    id: 'arboportaal-tasks',
    title: text(
      'Wat zijn de taken van een vertrouwenspersoon?',
      'What are the tasks of a counsellor? (“Wat zijn de taken van een vertrouwenspersoon?”)',
    ),
    publisher: 'Arboportaal (Ministerie van SZW)',
    url: 'https://arboportaal.nl/documenten/vragen-en-antwoorden/wat-zijn-de-taken-van-een-vertrouwenspersoon',
    consultedOn,
  },
  {
    id: 'arboportaal-who',
    title: text(
      'Wie stel ik aan als vertrouwenspersoon?',
      'Whom do I appoint as counsellor? (“Wie stel ik aan als vertrouwenspersoon?”)',
    ),
    publisher: 'Arboportaal (Ministerie van SZW)',
    url: 'https://www.arboportaal.nl/onderwerpen/vertrouwenspersoon/vraag-en-antwoord/wie-stel-ik-aan-als-vertrouwenspersoon',
    consultedOn,
  },
  {
    id: 'beter-met-arbo',
    title: text('Vertrouwenspersoon', 'Counsellor (“Vertrouwenspersoon”)'),
    publisher: 'Beter met Arbo',
    url: 'https://www.betermetarbo.nl/risicos/ongewenst-gedrag/wat-kunt-u-zelf-doen/vertrouwenspersoon/',
    consultedOn,
  },
  {
    id: 'inspectorate-requirements',
    title: text(
      '5.5 Nederlandse Arbeidsinspectie',
      '5.5 The Labour Inspectorate (“Nederlandse Arbeidsinspectie”)',
    ),
    publisher: 'Fundament voor / Arbo Rendement',
    url: 'https://fundamentvoor.nl/onderneming-arbo/vertrouwenspersoon/wet-en-regelgeving/55-nederlandse-arbeidsinspectie',
    published: '2024-08',
    consultedOn,
  },
  {
    id: 'inspectorate-arbocatalogus',
    title: text(
      'Aanstellen vertrouwenspersoon (eisen van de inspectie)',
      'Appointing a counsellor: what the inspectorate asks (“Aanstellen vertrouwenspersoon”)',
    ),
    publisher: 'Arbocatalogus Afvalbranche',
    url: 'https://arbocatalogus-afvalbranche.nl/arbocatalogus/13/28/392/144',
    published: '2020-12-04',
    consultedOn,
  },
  {
    id: 'nvab-company-doctor',
    title: text(
      'Kan een bedrijfsarts tevens optreden als vertrouwenspersoon?',
      'Can a company doctor act as counsellor? (“Kan een bedrijfsarts tevens optreden als vertrouwenspersoon?”)',
    ),
    publisher: 'NVAB',
    url: 'https://nvab-online.nl/veelgestelde-vragen/privacy-gegevensbescherming/kan-een-bedrijfsarts-tevens-optreden-als',
    published: '2023-10-23',
    consultedOn,
  },
  {
    id: 'stolwijk-director',
    title: text(
      'Directeur als vertrouwenspersoon',
      'A director as counsellor (“Directeur als vertrouwenspersoon”)',
    ),
    publisher: 'Stolwijk Kennisnetwerk',
    url: 'https://stolwijkkennisnetwerk.nl/vertrouwenspersoon-echt-goed-geregeld-voorstel-directeur-als-vertrouwenspersoon-dat-vinden-wij-heel-gewoon/',
    published: '2019-03-01',
    consultedOn,
  },
  {
    id: 'rendement-or-member',
    title: text(
      'Kan een OR-lid ook vertrouwenspersoon zijn?',
      'Can a works-council member be a counsellor? (“Kan een OR-lid ook vertrouwenspersoon zijn?”)',
    ),
    publisher: 'Rendement',
    url: 'https://www.rendement.nl/vertrouwenspersoon/vraag-en-antwoord/kan-een-or-lid-ook-vertrouwenspersoon-zijn',
    published: '2019-07-24',
    consultedOn,
  },
  {
    id: 'hvk-integrity-role',
    title: text(
      'Rol vertrouwenspersoon integriteit moet verbeterd (over onderzoek van het Huis voor Klokkenluiders)',
      'The role of the integrity counsellor must improve, on research by the Whistleblowers Authority (“Rol vertrouwenspersoon integriteit moet verbeterd”)',
    ),
    publisher: 'Rendement',
    url: 'https://www.rendement.nl/vertrouwenspersoon/nieuws/rol-vertrouwenspersoon-integriteit-moet-verbeterd.html',
    published: '2019-02-06',
    consultedOn,
  },
  {
    id: 'vertrouwensmensen-limits',
    title: text(
      'Wat doet een vertrouwenspersoon niet',
      'What a counsellor does not do (“Wat doet een vertrouwenspersoon niet”)',
    ),
    publisher: 'Vertrouwensmensen',
    url: 'https://www.vertrouwensmensen.nl/wat-doet-een-vertrouwenspersoon-niet',
    consultedOn,
  },
  {
    id: 'compliance-insights-combining',
    title: text(
      '7 vragen over het combineren van je vertrouwensrol met een andere functie',
      '7 questions on combining the role with another job (“7 vragen over het combineren van je vertrouwensrol met een andere functie”)',
    ),
    publisher: 'Compliance Insights Academy',
    url: 'https://www.complianceinsightsacademy.nl/nl/nieuws/7-vragen-over-het-combineren-van-je-vertrouwensrol-met-een-andere-functie',
    consultedOn,
  },
  {
    id: 'rendement-appointment',
    title: text('6.5 Aanstelling', '6.5 Appointment (“Aanstelling”)'),
    publisher: 'Fundament voor / Arbo Rendement',
    url: 'https://fundamentvoor.nl/onderneming-arbo/vertrouwenspersoon/vertrouwenspersoon-binnen-uw-organisatie/65-aanstelling',
    published: '2024-08',
    consultedOn,
  },
  {
    id: 'lvv-recertification',
    title: text('Hercertificering', 'Recertification (“Hercertificering”)'),
    publisher: 'LVV',
    url: 'https://www.lvvv.nl/hercertificering',
    consultedOn,
  },
  {
    id: 'lvv-register',
    title: text(
      'LVV-registervertrouwenspersoon',
      'The LVV register (“LVV-registervertrouwenspersoon”)',
    ),
    publisher: 'MijnCertificatie',
    url: 'https://www.mijncertificatie.nl/certificeringen/lvv-registervertrouwenspersoon/',
    consultedOn,
  },
  {
    id: 'lvv-committee-of-supervision',
    title: text(
      'Commissie van Toezicht (jubileummagazine LVV, p. 51)',
      'Supervisory committee, LVV jubilee magazine p. 51 (“Commissie van Toezicht”)',
    ),
    publisher: 'LVV',
    url: 'https://onlinetouch.nl/lvv/jubileummagazine-lvv/51',
    published: '2019-11',
    consultedOn,
  },
  {
    id: 'lvv-tasks',
    title: text(
      'LVV koppelt vertrouwenspersoon VPOO en VPI aan elkaar',
      'LVV joins the roles for behaviour and integrity (“LVV koppelt vertrouwenspersoon VPOO en VPI aan elkaar”)',
    ),
    publisher: 'LIVP',
    url: 'https://www.livp.nl/blog/lvv-koppelt-vertrouwenpersoon-vpo-en-vpi-aan-elkaar/',
    consultedOn,
  },
  {
    id: 'merlijn-confidentiality',
    title: text(
      'De vertrouwenspersoon en vertrouwelijkheid, deel 3',
      'The counsellor and confidentiality, part 3 (“De vertrouwenspersoon en vertrouwelijkheid”)',
    ),
    publisher: 'Merlijn',
    url: 'https://www.merlijngroep.nl/actueel/de-vertrouwenspersoon-en-vertrouwelijkheid-een-drieluik-deel-3/',
    consultedOn,
  },
  {
    id: 'secrecy-and-reporting-duty',
    title: text(
      'Aangifteplicht, geheimhouding en verschoningsrecht van de vertrouwenspersoon',
      'Duty to report, secrecy and privilege of the counsellor (“Aangifteplicht, geheimhouding en verschoningsrecht”)',
    ),
    publisher: 'Studylib (kopie)',
    url: 'https://studylibnl.com/doc/1108548/aangifteplicht--geheimhouding-en-verschoningsrecht-van-de',
    consultedOn,
  },
  {
    id: 'lvv-old-faq',
    title: text('Veelgestelde vragen (oude site)', 'Frequently asked questions, old site'),
    publisher: 'LVV',
    url: 'http://www.lvvv.nl/vragen.shtml',
    consultedOn,
  },
  {
    id: 'certification-voluntary',
    title: text('Certificering', 'Certification (“Certificering”)'),
    publisher: 'Van Oss & Partners',
    url: 'https://www.opleidingvertrouwenspersoon.nl/certificering_18.php',
    consultedOn,
  },
  {
    id: 'association-code-term',
    title: text(
      'Gedragscode vertrouwenspersoon (voorbeeld van vier jaar)',
      'Code of conduct of a counsellor, an example of four years (“Gedragscode vertrouwenspersoon”)',
    ),
    publisher: 'IBCE',
    url: 'https://ibce.biz/gedragscode-vertrouwenspersoon/',
    consultedOn,
  },
  {
    id: 'response-time-example',
    title: text(
      'Protocol vertrouwenspersonen (voorbeeld van twee werkdagen)',
      'Protocol for counsellors, an example of two working days',
    ),
    publisher: 'Trappistentrappers',
    url: 'https://trappistentrappers.nl/vertrouwenspersonen/',
    consultedOn,
  },
  {
    id: 'minister-receiver',
    title: text(
      'Nieuws: de vertrouwenspersoon als ontvanger van meldingen (Binnenlands Bestuur)',
      'News: the counsellor as receiver of reports (Binnenlands Bestuur)',
    ),
    publisher: 'Netwerk van Vertrouwen',
    url: 'https://netwerkvanvertrouwen.nl/nieuws/',
    consultedOn,
  },
  {
    id: 'performa-internal-external',
    title: text(
      'Wat is handiger, een intern of een extern vertrouwenspersoon?',
      'Internal or external? (“Intern of extern?”)',
    ),
    publisher: 'Performa HR',
    url: 'https://performa-hr.nl/faq/wat-is-handiger-een-intern-of-een-extern-vertrouwenspersoon/',
    published: '2020-10-19',
    consultedOn,
  },
  {
    id: 'rijk-study',
    title: text(
      'Onderzoek onder vertrouwenspersonen van het Rijk (Nyenrode, fragment)',
      'Study among counsellors of central government (Nyenrode, excerpt)',
    ),
    publisher: 'Poost',
    url: 'https://www.poostherapie.nl/aanbeveling-externe-vertrouwenspersoon-aanstellen/',
    published: '2019-04-15',
    consultedOn,
  },
  {
    id: 'wbk-faq',
    title: text(
      'Veelgestelde vragen over de Wet bescherming klokkenluiders',
      'Questions on the Whistleblower Protection Act (“Veelgestelde vragen”)',
    ),
    publisher: 'wetbeschermingklokkenluiders.nl',
    url: 'https://wetbeschermingklokkenluiders.nl/veelgestelde-vragen-faq',
    consultedOn,
  },
  {
    id: 'product-judgement',
    title: text(
      'Productnorm: eigen oordeel van Vertrouwensbasis, door geen bron voorgeschreven',
      'Product norm: our own judgement, prescribed by no source',
    ),
    publisher: 'Vertrouwensbasis',
    consultedOn,
  },
];

/** What could not be verified (domain §10); shown on the page of sources. */
export const notVerified: readonly Text[] = [
  text(
    'De volledige tekst van de TNO-Wegwijzer, en of de checklist daar letterlijk in staat.',
    'The full text of the TNO guide, and whether the checklist stands in it word for word.',
  ),
  text(
    'In welke kolom van de checklist de punten 7, 8 en 9 horen.',
    'In which column of the checklist items 7, 8 and 9 belong.',
  ),
  text(
    'Een norm voor het aantal uren of vertrouwenspersonen per organisatie; die is niet gevonden.',
    'A norm for the number of hours or counsellors in an organisation; none was found.',
  ),
  text(
    'De gedragscode, het functieprofiel en een lijst van onverenigbare functies van de LVV.',
    'The LVV code of conduct, role profile and list of incompatible functions.',
  ),
  text(
    'De stand van wetsvoorstel 35 592 (verplichte vertrouwenspersoon) na 28 augustus 2025.',
    'The state of bill 35 592 (mandatory counsellor) after 28 August 2025.',
  ),
  text(
    'De stand van de verplichte gedragscode na december 2025, van ILO-verdrag 190 en van de wet over veilig onderwijs.',
    'The state of the mandatory code of conduct after December 2025, of ILO convention 190 and of the act on safe education.',
  ),
  text(
    'Sancties en anoniem melden onder de Wet bescherming klokkenluiders in 2026.',
    'Sanctions and anonymous reporting under the Whistleblower Protection Act in 2026.',
  ),
  text(
    'De geldende tekst van de WOR, het Burgerlijk Wetboek en het Arbobesluit; deels zijn oudere teksten gelezen.',
    'The current text of the Works Councils Act, the Civil Code and the working conditions decree; in part older texts were read.',
  ),
  text(
    'Bepalingen in cao’s, het standpunt van de Autoriteit Persoonsgegevens over dossiers en rechtspraak over de positie.',
    'Clauses in collective agreements, the view of the data protection authority on files, and case law on the position.',
  ),
  text(
    'Veel bronnen konden alleen in hun eerste deel worden gelezen.',
    'Many sources could be read in their opening part only.',
  ),
];
