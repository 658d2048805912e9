import { choice, choices, rule, yesNo, type Rule } from '../rule.js';

const detriment = [
  'zegt|opzeggen|beeindigt|beeindigen ... niet ... wegens|vanwege|omdat|grond ... {vp}|taak|functie|rol|hoedanigheid',
  '{denied} ... benadeeld|benadelen|benadeling|benadeelt',
  '{denied} ... nadeel|nadelige|nadelen|negatieve',
  'benadeeld|benadeling|nadeel|nadelige ... {denied}',
  'gevrijwaard|beschermd|bescherming|rechtsbescherming|ontslagbescherming|vrijwaring ... benadeling|ontslag|nadelige|nadeel|represailles|positie',
  'positie ... {denied} ... geschaad|benadeeld|aangetast',
  '{denied} ... ontslagen|ontslag|beeindigd ... uitoefening|functie|rol|taak|vervulling|vertrouwenspersoon',
  'benadelingsverbod',
  'opzegverbod',
  'zelfde|overeenkomstige bescherming|rechtsbescherming .. als .. {worksCouncil}',
];
const notDetriment = [
  '{reporter} .. niet .. benadeeld',
  'benadeling van {the}? {reporter}',
  'getuige*',
];
const inSecrecy = '{secrecy}|vertrouwelijk|vertrouwelijkheid|geheim|vertrouwelijke|vertel|verteld';
const costs =
  'kosten|vergoedt|vergoed|vergoeden|rekening|bekostigt|betaalt|betaald|bekostigd|financiert';

/** Protection, training, secrecy and records. */
export const safeguardRules: readonly Rule[] = [
  rule('policy', 'detrimentClause', 'explicit', detriment, {
    denied: 'ignore',
    within: 'anywhere',
    unless: [...notDetriment, 'oordeel van {the}? {employer}|{top}', 'naar .. oordeel'],
  }),
  rule(
    'policy',
    'detrimentClause',
    'conditional',
    detriment
      .slice(0, 6)
      .flatMap((one) => [
        `${one} & naar .. oordeel`,
        `${one} & oordeel van {the}? {employer}|{top}`,
      ]),
    { denied: 'ignore', within: 'anywhere' },
  ),
  rule(
    'policy',
    'detrimentClause',
    'good_employer',
    ['goed|goede|goeden werkgever|werkgeverschap'],
    { unless: [...detriment] },
  ),
  rule(
    'policy',
    'detrimentClause',
    'none',
    [
      'geen .. bescherming|ontslagbescherming|rechtsbescherming|extra bescherming',
      'niet .. extra|bijzonder .. beschermd',
    ],
    { denied: 'ignore' },
  ),
  ...choices(
    'policy',
    'detrimentProtects',
    {
      current: detriment,
    },
    { denied: 'ignore', within: 'anywhere', unless: notDetriment },
  ),
  ...choices(
    'policy',
    'detrimentProtects',
    {
      former: detriment.map((one) => `${one} & {formerRole}`),
    },
    {
      denied: 'ignore',
      within: 'anywhere',
      unless: [
        ...notDetriment,
        'alleen|slechts|uitsluitend .. zolang|tijdens',
        'niet .. na afloop',
      ],
    },
  ),
  ...choices(
    'policy',
    'detrimentForms',
    {
      dismissal: [
        'zegt|opzeggen|opzegt ... arbeidsovereenkomst|dienstverband',
        'ontslag|ontslagen|ontslagbescherming|ontslagbesluit',
        '{endsJob}',
      ],
      appraisal: ['beoordeling|beoordelingen|beoordeeld|beoordelingsgesprek|functioneringsgesprek'],
      pay: [
        'beloning|salaris|salariering|bezoldiging|loon|beloningen|inkomen|salarisverhoging|beloond',
      ],
      career: [
        'loopbaan|carriere|promotie|bevordering|loopbaanontwikkeling|loopbaanmogelijkheden|doorgroei*|loopbaankansen|loopbaanperspectief|promotiekansen',
      ],
      contract: [
        'verlenging|verlengen|verlengd|contractverlenging ... contract|overeenkomst|aanstelling|opdracht|dienstverband',
        'contract|overeenkomst|aanstelling|opdracht ... verlengd|verlengen|verlenging|opgezegd|opzegging',
        'opzeggen|opzegging|beeindiging|beeindigen van .. contract|overeenkomst|opdracht',
      ],
    },
    { denied: 'ignore', within: 'anywhere', under: detriment, unless: notDetriment },
  ),
  ...choice(
    'policy',
    'disputeRoute',
    {
      works_council: ['geschil* ... {worksCouncil}'],
      supervisory_board: ['geschil* ... {supervisoryBoard}'],
      outside_mediator: ['geschil* ... bemiddelaar|mediator|mediation'],
      other: [
        'geschil* ... geschillencommissie|rechter|kantonrechter|bezwaar|commissie|bezwarencommissie',
      ],
    },
    { unless: ['{secrecy}'] },
  ),
  ...yesNo(
    'policy',
    'trainingRight',
    [
      '{entitled} ... {schooling}',
      '{schooling} ... {entitled}',
      '{schooling} ... rekening|vergoed|werktijd|bekostigd',
      'volgt|volgen|bezoekt .. {schooling}',
      '{schooling} .. volgen|volgt|gevolgd',
      'kosten|budget|€ # ... {schooling}',
      'onderhoudt|onderhouden|houdt|bijhouden .. deskundigheid|kennis|vakbekwaamheid',
      'deskundigheid .. peil|bijhouden|bevorderd',
    ],
    { unless: ['eigen rekening|kosten|tijd'] },
  ),
  ...yesNo(
    'policy',
    'intervisionRight',
    [
      '{entitled} ... {peerReview}',
      '{peerReview} ... {entitled}',
      '{peerReview} ... rekening|vergoed|werktijd|bekostigd',
      'volgt|volgen|doet|doen .. {peerReview}',
      'neemt|nemen .. deel .. {peerReview}',
      'deelname|deelnemen|deelneemt .. {peerReview}',
      '{peerReview} .. deel|volgt|volgen|plaats',
      'kosten|budget|€ # ... {peerReview}',
      '{schooling} .. en .. {peerReview}',
    ],
    { unless: ['eigen rekening|kosten|tijd'] },
  ),
  rule('policy', 'trainingBudgetForm', 'amount', [
    '{training} ... € #',
    '€ # ... {training}',
    '{training} ... # euro',
    '# euro ... {training}',
  ]),
  rule('policy', 'trainingBudgetCents', { times: 100 }, [
    '{training} ... € #',
    '€ # ... {training}',
    '{training} ... # euro',
    '# euro ... {training}',
  ]),
  rule('policy', 'trainingBudgetForm', 'actual_costs', [`{training} & ${costs}`], {
    unless: ['€ #', '# euro', '{ownAccount}', 'budget'],
  }),
  rule('policy', 'trainingBudgetForm', 'borne_by_counsellor', [
    '{training} & {ownAccount}',
    '{training} & rekening van {the}? vertrouwenspersoon',
  ]),
  rule(
    'policy',
    'trainingBudgetForm',
    'none',
    ['geen .. budget .. {training}', '{training} ... geen .. budget|vergoeding'],
    { denied: 'ignore' },
  ),
  rule('policy', 'certificateRequired', true, ['{certified}'], {
    unless: ['streeft|streven|aanbeveling|aanbevolen|bij voorkeur'],
  }),
  rule(
    'policy',
    'secrecyClause',
    'yes',
    [
      '{secrecy}',
      'strikt|strikte|volstrekt|uiterst vertrouwelijk|vertrouwelijkheid',
      'vertrouwelijk .. behandeld|behandelt|behandelen|karakter|behandeling',
      'vertrouwelijkheid .. gewaarborgd|waarborgt|bewaart|verzekerd',
      'verplicht .. tot .. vertrouwelijkheid',
      'gesprekken|informatie|gesprek|besproken|vertelt|bespreekt|verteld|meldingen ... vertrouwelijk',
      'blijft .. onder ons|tussen',
      'geheim .. houden|houdt',
      'houdt .. voor zich',
      'geeft|geven|verstrekt|verstrekken|deelt|delen|doorgegeven|doet|doen .. geen|niets ... {caseInformation}|mededelingen|mededeling',
      'geen|niets ... {caseInformation} ... zonder .. {consent}',
      'zonder .. {consent} ... geen ... {caseInformation}',
      'blijft .. tussen',
      'niets .. naar buiten|verder verteld',
    ],
    { within: 'anywhere', unless: absolutes() },
  ),
  rule('policy', 'secrecyClause', 'absolute', absolutes(), { denied: 'ignore' }),
  rule(
    'policy',
    'secrecyClause',
    'none',
    [
      'geen .. {secrecy}',
      'niet .. {secrecy} .. gebonden',
      'niet .. gebonden|gehouden|verplicht .. {secrecy}',
      'geen vertrouwelijkheid',
    ],
    { denied: 'ignore' },
  ),
  ...choices(
    'policy',
    'secrecyExceptions',
    {
      consent: [
        '{consent} .. {reporter}',
        '{consent} .. heeft|hebben|geeft|geven|gegeven|verleend',
        'zonder|met|na .. {consent}',
        '{reporter} ... {consent}',
        'ontheft|ontheven .. {reporter}',
        '{reporter} .. ontheft|ontheven',
      ],
      serious_crime: [
        'misdrijf|misdrijven|strafbaar|strafbare|aangifteplicht|meldplicht',
        'wet|wettelijk|wettelijke .. verplicht|verplichting|plicht|voorschrift|voorschriften|grond|verplichtingen',
        'verplicht .. aangifte',
        'wet .. verplicht|dwingt|voorschrijft|eist|vereist',
        'rechter|justitie|officier|politie',
      ],
      conflict_of_duties: [
        'gewetensnood|gewetensbezwaar|gewetensconflict|plichtenconflict|overmacht',
        'conflict van plichten',
        'acuut|ernstig|direct|levensgevaar .. gevaar',
        'levensgevaar',
        'noodtoestand|noodsituatie',
        'gevaar voor .. {reporter}|anderen|derden|veiligheid',
      ],
      minors_in_education: [
        'minderjarige|minderjarigen .. leerling*',
        'zedenmisdrijf|zedendelict|zedenmisdrijven',
        'seksueel misbruik|misdrijf .. minderjarige*|leerling*|student*',
      ],
    },
    {
      within: 'anywhere',
      denied: 'ignore',
      under: [inSecrecy],
      unless: [
        '{acts} & {consent} & onderneemt',
        'jaarverslag',
        'opvolger',
        '{record}|{file} & overgedragen|draagt',
      ],
    },
  ),
  rule(
    'policy',
    'secrecyAfterTerm',
    true,
    [
      '{secrecy} ... {afterTerm}',
      '{afterTerm} ... {secrecy}|geheim|vertrouwelijk',
      '{secrecy} ... vervalt|eindigt|eindigen|stopt .. niet',
      '{secrecy}|deze .. plicht|verplichting ... {afterTerm}',
      'verplichting|plicht ... {afterTerm}',
    ],
    { denied: 'ignore', within: 'anywhere', under: [inSecrecy] },
  ),
  rule(
    'policy',
    'employerMayDemand',
    false,
    ['{employer}|{top}|{manager}|{hr} ... krijgt|krijgen|hoort|horen ... niets|geen'],
    { denied: 'ignore', within: 'anywhere' },
  ),
  ...yesNo(
    'policy',
    'employerMayDemand',
    [
      '{employer}|{top}|{manager}|{hr} ... {demands} ... {caseInformation}',
      '{employer}|{top}|{manager}|{hr} ... {caseInformation} ... {demands}',
      '{caseInformation} ... {demands} .. door .. {employer}|{top}|{manager}|{hr}',
      'verplicht|gedwongen|gehouden|verzocht .. aan? .. {employer}|{top}|{hr} ... {caseInformation}',
      'verstrekt|geeft ... {employer}|{top}|{hr} .. desgevraagd|op verzoek ... {caseInformation}',
      'desgevraagd|op verzoek ... {employer}|{top}|{hr} ... {caseInformation}',
    ],
    { within: 'anywhere', unless: ['jaarverslag', 'geanonimiseerd|anoniem|anonieme'] },
  ),
];

function absolutes(): readonly string[] {
  return [
    'absoluut|absolute .. {secrecy}|geheim|vertrouwelijk|vertrouwelijkheid|zwijgplicht',
    '{secrecy} .. is|geldt .. absoluut|onbeperkt|zonder uitzondering',
    'zonder .. uitzondering|uitzonderingen & vertrouwelijk|{secrecy}|geheim',
    'altijd geheim',
    'honderd|100 % vertrouwelijk|geheim',
    'onder geen .. omstandigheden|omstandigheid|beding .. naar buiten|doorgegeven|gedeeld',
    'nooit .. aan .. anderen|iemand|derden .. verteld|doorgegeven|gedeeld',
  ];
}
