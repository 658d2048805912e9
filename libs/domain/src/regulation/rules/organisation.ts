import { choice, choices, rule, yesNo, type Rule } from '../rule.js';

const report = '{annualReport}';

/** What the organisation does for all counsellors together. */
export const organisationRules: readonly Rule[] = [
  rule(
    'organisation',
    'model',
    'combination',
    [
      'interne en externe vertrouwenspersoon',
      'externe en interne vertrouwenspersoon',
      'interne vertrouwenspersoon ... externe vertrouwenspersoon & {appoint}|is|zijn|heeft|beschikt|kent|wordt|naast|zowel|hebben|terecht|kiezen|keuze',
      'externe vertrouwenspersoon ... interne vertrouwenspersoon & {appoint}|is|zijn|heeft|beschikt|kent|naast|zowel|hebben|terecht|kiezen|keuze',
      'zowel .. interne als .. externe',
    ],
    { unless: ['of .. externe vertrouwenspersoon & kan|mag'] },
  ),
  rule(
    'organisation',
    'participation',
    'works_council',
    ['{consentAct} ... {or}', '{or} ... {consentAct}', 'gehoord {the}? {or}'],
    {
      about: 'any',
      denied: 'ignore',
      within: 'anywhere',
      unless: ['{or} of .. {pvt}', '{pvt} of .. {or}', '{or} ontbreekt'],
    },
  ),
  rule(
    'organisation',
    'participation',
    'staff_representation',
    ['{consentAct} ... {pvt}', '{pvt} ... {consentAct}'],
    {
      about: 'any',
      denied: 'ignore',
      within: 'anywhere',
      unless: ['{or} of .. {pvt}', '{pvt} of .. {or}'],
    },
  ),
  ...choices(
    'organisation',
    'alsoConsulted',
    {
      participation_council: [
        'medezeggenschapsraad|gmr|mr ... {consentAct}',
        '{consentAct} ... medezeggenschapsraad|gmr|mr',
      ],
      members: [
        'ledenvergadering ... {consentAct}|vastgesteld|ingestemd',
        '{consentAct}|vastgesteld ... ledenvergadering',
      ],
      clients: ['clientenraad ... {consentAct}', '{consentAct} ... clientenraad'],
      parents: ['ouderraad ... {consentAct}|gehoord'],
      pupils: [
        'leerlingenraad|studentenraad ... {consentAct}|gehoord',
        '{consentAct} ... leerlingenraad|studentenraad',
      ],
    },
    { about: 'any', denied: 'ignore' },
  ),
  rule(
    'organisation',
    'psychosocialPolicy',
    true,
    [
      'beleid ... psychosociale arbeidsbelasting|psa',
      'psychosociale arbeidsbelasting|psa ... beleid',
      'psabeleid',
    ],
    { about: 'any' },
  ),
  rule(
    'organisation',
    'whistleblowerProcedure',
    true,
    [
      'klokkenluidersregeling|klokkenluiderregeling|klokkenluidersprocedure|meldregeling|meldingsregeling',
      '{whistleblowing} .. regeling|procedure|meldprocedure',
      'meldprocedure .. {whistleblowing}',
      'regeling|procedure .. {whistleblowing}',
      'regeling|procedure .. melden|melding|meldingen .. {whistleblowing}',
      'interne meldprocedure',
    ],
    { about: 'any', unless: ['deze regeling ... verstaan', 'wordt .. verstaan'] },
  ),
  rule(
    'organisation',
    'codeOfConduct',
    true,
    ['gedragscode|gedragscodes|gedragsregels|integriteitscode'],
    {
      about: 'any',
      unless: [
        'lvv|beroepsvereniging|vertrouwenspersoon .. gedragscode',
        'gedragscode .. vertrouwenspersoon',
      ],
    },
  ),
  rule(
    'organisation',
    'complaintsProcedure',
    true,
    [
      'klachtenregeling|klachtregeling|klachtenreglement',
      'werkt|kent|heeft|onze|volgens|zie|hanteert|indienen .. klachtenprocedure|klachtprocedure',
      'klachtenprocedure|klachtprocedure .. werkt|geldt|staat|beschreven',
      'indienen .. klacht .. bij .. {committee}',
      'klacht ... naar|bij|aan .. {committee}',
      '{committee} ... behandelt|behandelen|onderzoekt|adviseert|samengesteld',
      'er is|bestaat .. {committee}',
      '{committee} .. is er voor',
      '{committee} telt|hoort',
      'klacht|klachten ... {committee}',
      'klacht .. indienen|ingediend .. bij .. {committee}',
      'formele klacht .. indienen|ingediend',
    ],
    { about: 'any' },
  ),
  rule(
    'organisation',
    'criminalRouteExplained',
    true,
    [
      'aangifte ... politie|misdrijf|strafbaar|strafbare',
      'politie ... aangifte',
      'strafbaar|strafbare|misdrijf ... aangifte',
    ],
    { about: 'any', within: 'anywhere', unless: ['{secrecy}', 'aangifteplicht ... minderjarige'] },
  ),
  rule(
    'organisation',
    'published',
    true,
    [
      '{publishes} ... {namesOf}',
      '{namesOf} ... {publishes}|{channel}',
      '{vp} ... {publishes} ... {channel}',
      '{publishes} ... wie .. {vp}',
      'wie .. {vp} ... {publishes}|{channel}',
      '{vp} ... bekendgemaakt|bekend gemaakt|gepubliceerd',
      'contactgegevens|bereikbaarheid|gegevens .. {publishes}|{channel}',
    ],
    {
      unless: [
        'regeling|reglement|protocol .. {publishes}',
        'jaarverslag|verslag',
        'naam|namen .. van? .. {reporter}',
        'zonder .. naam',
        'vacature|klacht',
      ],
    },
  ),
  ...choices(
    'organisation',
    'publicationChannels',
    {
      intranet: ['intranet|personeelsportaal|medewerkersportaal'],
      onboarding: ['{newWorkers}'],
      poster: [
        'poster|posters|affiche|affiches|aanplakbiljet|prikbord|mededelingenbord|publicatiebord',
      ],
      mail: ['per|via|een email|mail', 'emailbericht|nieuwsbrief'],
      letter: ['brief|folder|flyer|huisadres'],
      team_meeting: ['werkoverleg|teamoverleg|teamvergadering|toolbox|toolboxmeeting'],
      website: ['website|site|webpagina|internetpagina'],
      payslip: ['loonstrook|salarisstrook|loonstrookje'],
      app: ['app|personeelsapp'],
    },
    {
      under: ['{publishes}|bekend|namen|contactgegevens|naam|gegevens'],
      unless: [
        '{reporter} .. mail',
        'afspraak',
        'jaarverslag',
        'regeling|reglement .. {publishes}',
      ],
    },
  ),
  rule(
    'organisation',
    'directContactPublished',
    true,
    [
      'contactgegevens|telefoonnummer|telefoonnummers|emailadres|emailadressen|bereikbaarheid|mailadres|bereikbaarheidsgegevens ... {publishes}|{channel}',
      '{publishes}|{channel} ... contactgegevens|telefoonnummer|telefoonnummers|emailadres|emailadressen|bereikbaarheid|bereikbaarheidsgegevens|hoe .. bereiken|bereikbaar',
    ],
    { unless: ['regeling .. {publishes}', 'klacht|klachten|{committee}'] },
  ),
  rule('organisation', 'newWorkersTold', true, [
    '{newWorkers} ... geinformeerd|informeert|informatie|gewezen|horen|ontvangen|krijgen|ontvangt|krijgt|bekend|gewezen|verteld|uitgelegd|aandacht',
    'geinformeerd|informeert|informatie|gewezen|bekend|bekendgemaakt|verteld|aandacht|uitgereikt|voorlichting ... {newWorkers}',
  ]),
  rule('organisation', 'reachesEveryone', true, [
    '{publishes} ... {withoutIntranet}',
    '{withoutIntranet} ... {publishes}|bereikt|geinformeerd',
  ]),
  rule('organisation', 'communicationForm', 'plan', [
    'communicatieplan|voorlichtingsplan|communicatiekalender',
  ]),
  rule('organisation', 'communicationForm', 'one_off', [
    'eenmalig|eenmalige .. voorlichting|bijeenkomst',
  ]),
  rule(
    'organisation',
    'communicationForm',
    'occasional',
    [
      '{publicityRegular} ... voorlichting|uitleg|aandacht|toelichting|bekendheid|informeert|geinformeerd',
      'voorlichting|uitleg|aandacht|toelichting|bekendheid ... {publicityRegular}',
    ],
    { unless: ['communicatieplan|voorlichtingsplan|plan', 'jaarverslag', 'zelf'] },
  ),
  rule('organisation', 'communicationTimesAYear', { times: 1 }, [
    'voorlichting|uitleg|voorlichtingsbijeenkomst|voorlichtingsbijeenkomsten ... # keer|maal per jaar',
    '# keer|maal per jaar ... voorlichting|uitleg|voorlichtingsbijeenkomst|voorlichtingsbijeenkomsten',
    'jaarlijks # .. voorlichting|voorlichtingsbijeenkomst',
  ]),
  rule(
    'organisation',
    'annualReport',
    'yearly',
    [
      report,
      '{yearly} ... verslag|rapporteert|rapportage|rapport',
      'verslag|rapporteert|rapportage|rapport ... {yearly}',
      'einde|eind van {the}? {everyYear} ... verslag|rapport*',
      '{everyYear} ... verslag|rapport*|terugblik ... {reportsOn}',
      '{yearly} ... overzicht ... melding|gesprek|zaken',
      'afloop|einde .. {everyYear} ... verslag|rapport*|rapporteert',
    ],
    {
      unless: [
        'twee keer|maal per jaar',
        'tweemaal|tweejaarlijks',
        'halfjaarlijks|kwartaal|halfjaar',
        'om de # jaar',
        'per # jaar',
        'jaarverslag van {the}? {top}|{committee}|organisatie|werkgever',
        '{annualReport} van de {employer}',
        '{annualReport} {committee}',
        'ten_behoeve_van|in|voor {the}? {annualReport}',
        '{committee} ... verslag',
        'verslag van .. gesprek',
      ],
      denied: 'refuse',
    },
  ),
  rule('organisation', 'annualReport', 'twice_a_year', [
    'halfjaarlijks|halfjaar|tweemaal .. verslag|rapporteert|rapportage|rapport',
    'verslag|rapporteert|rapportage|rapport ... halfjaarlijks|halfjaar|tweemaal',
    'twee keer|maal per jaar & verslag|rapporteert|rapportage|rapport',
  ]),
  rule(
    'organisation',
    'annualReport',
    'less_often',
    ['om de twee|drie jaar & verslag|rapport*', 'tweejaarlijks|driejaarlijks .. verslag|rapport*'],
    { unless: ['{committee}'] },
  ),
  rule(
    'organisation',
    'annualReport',
    'none',
    ['geen .. {annualReport}', '{annualReport} .. niet .. opgesteld|gemaakt'],
    { denied: 'ignore' },
  ),
  rule(
    'organisation',
    'annualReportAnonymous',
    true,
    [
      '{anonymous}',
      'niet ... {traceable}',
      'geen ... persoonsgegevens|{caseNames}|{traceable}|personen|namen',
      'zonder ... {caseNames}|{traceable}|personen|persoonsgegevens',
      'alleen|uitsluitend|slechts .. aantallen|cijfers|getallen|aantal',
      'algemene termen|zin|bewoordingen',
      'niemand .. {traceable}|herkend',
    ],
    {
      denied: 'ignore',
      within: 'anywhere',
      under: ['{annualReport}|verslag|rapportage|rapporteert|verslaglegging|rapport'],
      unless: [
        'gespreksverslag',
        '{committee}',
        'in {the}? {annualReport} .. op',
        'opgenomen|neemt .. {annualReport}',
      ],
    },
  ),
  ...choices(
    'organisation',
    'annualReportSentTo',
    {
      directors: sentTo('{top}'),
      works_council: sentTo('{councils}|{worksCouncil}'),
      supervisory_board: sentTo('{supervisoryBoard}'),
      workers: [
        'aan|naar|voor .. alle|iedere? medewerker|personeel',
        'openbaar|intranet & {annualReport}|verslag',
        '{annualReport}|verslag ... medewerker|personeel .. ter|beschikbaar|kennis',
      ],
    },
    {
      under: [
        '{annualReport} & {sends}',
        '{yearly} & {reportsVerb}',
        '{annualReport}',
        '{reportsVerb} & {anonymous}',
        '{reportsVerb} & aantal|aantallen|keer|maal',
        'verslag|rapport|rapportage',
      ],
      within: 'anywhere',
      unless: [
        'besproken|bespreekt|bespreking & geen',
        '{committee} ... verslag|rapport*',
        'verslag van .. gesprek|gesprekken',
        'met {the}? {top}|{councils} .. besproken',
        'op_verzoek .. {top}',
        'melding|klacht .. rapporteert',
      ],
    },
  ),
  ...choices(
    'organisation',
    'annualReportDiscussedWith',
    {
      directors: discussed('{top}'),
      works_council: discussed('{councils}|{worksCouncil}'),
      supervisory_board: discussed('{supervisoryBoard}'),
    },
    {
      under: ['{annualReport}|verslag|rapportage|rapport'],
      after: ['{annualReport}|rapportage', 'verslag & jaarlijks|schooljaar|jaar'],
      unless: ['{committee}'],
    },
  ),
];

/** Whom a report reaches: it is sent there, or they get it. */
function sentTo(who: string): readonly string[] {
  return [
    `aan|naar|voor|bij ... ${who}`,
    `${who} .. ontvangt|krijgt|afschrift|gezonden`,
    `${who} ... ontvangt|krijgt .. het|die|dit|verslag|rapport*|deze`,
    `ontvangt|krijgt .. ${who}`,
    `verslag|rapportage|rapport .. ${who}`,
    `net als .. ${who}`,
    `zendt|stuurt|verstrekt|biedt|toegezonden|gestuurd ... ${who}`,
  ];
}

function discussed(who: string): readonly string[] {
  return [
    `{discusses} ... {met} ... ${who}`,
    `met|aan ... ${who} ... {discusses}`,
    `${who} ... {discusses} ... met .. {vp}|hem`,
    `${who} bespreekt .. het|dit|verslag|rapport*|{annualReport}`,
  ];
}

export const decisionRules: readonly Rule[] = [
  ...choices(
    'organisation',
    'communicationAudiences',
    {
      workers: [
        'voorlichting|uitleg|voorlichtingsbijeenkomsten ... aan|voor .. medewerkers|personeel|teams|iedereen',
      ],
      managers: ['voorlichting|uitleg|voorlichtingsbijeenkomsten ... aan|voor ... {manager}'],
    },
    { unless: ['procedure'] },
  ),
  rule(
    'appointment',
    'appointedBy',
    'other',
    appointedBy(
      'ledenvergadering|burgemeester|gemeenteraad|commissie|presidium|commissaris_van_de_koning|dijkgraaf',
    ),
    {
      unless: [
        '{committee} .. wordt',
        '{board} ... benoemt|wijst|stelt',
        'door .. {board}|{directors}',
        'gehoord .. {committee}',
      ],
    },
  ),
  ...choice(
    'appointment',
    'appointedBy',
    {
      directors: appointedBy('{top}'),
      hr: appointedBy('{hr}'),
      manager: appointedBy('{manager}'),
      group_board: appointedBy('{groupBoard}'),
      unit_directors: appointedBy('{unitDirectors}'),
    },
    {
      unless: [
        '{committee} .. {appoint}',
        'leden .. {committee}',
        'benoemd .. door .. {top} & leden',
        '{vp} .. benoemt|wijst|stelt & {replaces}',
      ],
      within: 'anywhere',
    },
  ),
  rule(
    'organisation',
    'roleInRiskAssessment',
    true,
    [
      '{vp} ... risicoinventarisatie*|rie|plan_van_aanpak',
      'risicoinventarisatie*|rie|plan_van_aanpak ... {vp}',
    ],
    { about: 'any' },
  ),
  rule(
    'policy',
    'groupWide',
    true,
    [
      'dochter*|dochtermaatschappijen|werkmaatschappijen|alle .. scholen|instellingen|onderdelen|vennootschappen|stichtingen ... regeling|geldt',
      'regeling|reglement ... geldt|toepassing ... dochter*|dochtermaatschappijen|werkmaatschappijen|groepsmaatschappijen',
    ],
    { about: 'any', unless: ['{vp} .. per'] },
  ),
  ...choices(
    'organisation',
    'communicationContent',
    {
      role: ['rol|functie'],
      tasks: ['taak|werk|doet'],
      limits: ['grenzen|niet_doet|beperkingen|niet_kan'],
      confidentiality: ['geheimhouding|vertrouwelijkheid|{secrecy}'],
      routes: ['routes|andere_wegen|klachtenregeling|meldregeling|procedures|mogelijkheden'],
    },
    {
      under: [
        'voorlichting|voorlichtingen|voorlichtingsbijeenkomst*|bijeenkomst|presentatie|workshop & over|uitleg|aandacht',
      ],
      unless: ['beleid', 'te doen|voorkomen'],
    },
  ),
  ...yesNo('organisation', 'hasSupervisoryBoard', ['{supervisoryBoard}'], {
    about: 'any',
    within: 'anywhere',
    denied: 'ignore',
  }).slice(0, 1),
];

function appointedBy(who: string): readonly string[] {
  return [
    `{appoint} ... door {the}? ${who}`,
    `door {the}? ${who} ... {appoint}`,
    `door .. ${who} ... {appoint}`,
    `{the}? ${who} ... benoemt|benoemen|aanstellen|aanwijst|wijst|stelt|wijzen|stellen|kiest|aanstelt ... {vp}`,
    `benoemt|benoemen|wijst|wijzen|stelt|kiest .. {the}? ${who} ... {vp}`,
    `{vp} ... benoemt|wijst|stelt|kiest .. {the}? ${who}`,
    `{appoint} .. gebeurt|is|berust|ligt .. door|bij|aan {the}? ${who}`,
    `{appoint} ... bevoegdheid|taak .. van .. ${who}`,
  ];
}
