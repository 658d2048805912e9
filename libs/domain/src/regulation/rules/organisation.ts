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
      '{committee} ... {appoint}|behandelt|behandelen|onderzoekt|adviseert|samengesteld|bestaat',
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
    { unless: ['regeling|reglement|protocol .. {publishes}', 'jaarverslag'] },
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
      `${report} & {yearly}`,
      `${report}`,
      '{yearly} ... verslag|rapporteert|rapportage|rapport',
      'verslag|rapporteert|rapportage|rapport ... {yearly}',
    ],
    {
      unless: [
        'twee keer|maal per jaar',
        'tweemaal',
        'halfjaarlijks|kwartaal|halfjaar',
        'om de # jaar',
        'per # jaar',
        'jaarverslag van {the}? {top}|{committee}|organisatie|werkgever',
        '{annualReport} van de {employer}',
        '{annualReport} {committee}',
      ],
      denied: 'refuse',
    },
  ),
  rule('organisation', 'annualReport', 'twice_a_year', [
    'halfjaarlijks|halfjaar|tweemaal .. verslag|rapporteert|rapportage|verslagen|rapport',
    'verslag|rapporteert|rapportage|verslagen|rapport ... halfjaarlijks|halfjaar|tweemaal',
    'twee keer|maal per jaar & verslag|rapporteert|rapportage|verslagen|rapport',
  ]),
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
      '{annualReport}|verslag|rapportage|rapporteert|rapport|cijfers & {anonymous}',
      '{annualReport}|verslag|rapportage|rapporteert & niet ... herleidbaar|herleid|herleiden|herkenbaar',
      '{annualReport}|verslag|rapportage|rapporteert & geen ... persoonsgegevens|namen|herleidbare|personen',
      '{annualReport}|verslag|rapportage|rapporteert & zonder ... namen|herleidbaar|personen|persoonsgegevens|herleidbare',
      'niet ... herleidbaar|herleid|herleiden|herkenbaar',
      'geen .. tot personen herleidbare',
    ],
    {
      denied: 'ignore',
      under: ['{annualReport}|verslag|rapportage|rapporteert|rapporteren|verslaglegging'],
    },
  ),
  ...choices(
    'organisation',
    'annualReportSentTo',
    {
      directors: [
        'aan|naar|voor ... {top}',
        '{top} .. ontvangt|krijgt',
        'bij .. {top}',
        'verslag .. {top}',
      ],
      works_council: [
        'aan|naar|voor ... {councils}',
        '{councils} .. ontvangt|krijgt|afschrift|gezonden',
        'verslag .. {councils}',
      ],
      supervisory_board: [
        'aan|naar|voor ... {supervisoryBoard}',
        '{supervisoryBoard} .. ontvangt|krijgt|afschrift',
      ],
      workers: [
        'aan|naar|voor .. alle? medewerkers|personeel',
        'openbaar|intranet & {annualReport}',
        '{annualReport} ... medewerkers|personeel .. ter|beschikbaar|kennis',
      ],
    },
    {
      under: [
        '{annualReport} & {sends}',
        '{yearly} & {reportsVerb}',
        '{annualReport} .. aan',
        '{reportsVerb} & {anonymous}',
        '{reportsVerb} & aantal|aantallen',
        '{annualReport}',
      ],
      unless: ['besproken|bespreekt|bespreken|bespreking & geen', 'zorgt|opgenomen'],
    },
  ),
  ...choices(
    'organisation',
    'annualReportDiscussedWith',
    {
      directors: discussed('{top}'),
      works_council: discussed('{councils}'),
      supervisory_board: discussed('{supervisoryBoard}'),
    },
    { under: ['{annualReport}|verslag|rapportage|jaarverslag'] },
  ),
];

function discussed(who: string): readonly string[] {
  return [
    `besproken|bespreekt|bespreken|bespreking|toegelicht|toelicht|toe ... {met} ... ${who}`,
    `met|aan ... ${who} ... besproken|bespreekt|bespreken|toegelicht`,
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
    appointedBy('ledenvergadering|burgemeester|gemeenteraad|commissie|presidium'),
    { unless: ['{committee} .. wordt'] },
  ),
  ...choice(
    'appointment',
    'appointedBy',
    {
      directors: appointedBy('{top}'),
      hr: appointedBy('{hr}'),
      manager: appointedBy('{manager}'),
      group_board: appointedBy('{groupBoard}'),
    },
    { unless: ['{committee}', 'benoemd .. door .. {top} & leden'] },
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
    `{the} ${who} ... benoemt|benoemen|aanstellen|aanwijst|wijst|stelt ... {vp} ... aan?`,
    `${who} ... benoemt|wijst|stelt|benoemen ... {vp}`,
    `{appoint} .. gebeurt door {the}? ${who}`,
  ];
}
