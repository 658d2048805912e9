import { choice, choices, rule, yesNo, type Rule } from '../rule.js';

const harmed =
  'benadeeld|benadelen|benadeling|benadeelt|nadeel|nadelige|nadelen|nadelig|negatieve|geschaad|schaden|schade|achtergesteld|hinder|represailles|gedupeerd|aangetast';
const becauseOfRole =
  'taak|taken|functie|rol|hoedanigheid|uitoefening|vervulling|werk|{vp}|werkzaamheden|optreden|daarom|reden';

const detriment = [
  `{denied}|niemand|evenmin ... ${harmed}`,
  `${harmed} ... {denied}`,
  'gevrijwaard|beschermd|bescherming|rechtsbescherming|ontslagbescherming|vrijwaring|beschermt ... benadeling|ontslag|nadelige|nadeel|represailles|positie|sancties',
  `{denied} ... {dismisses} ... ${becauseOfRole}`,
  `{denied} ... ${becauseOfRole} ... {dismisses}`,
  `${becauseOfRole} ... {denied} ... {dismisses}`,
  `{dismisses} ... {denied} ... ${becauseOfRole}`,
  '{denied} ... {dismisses} ... beloond|belonen|promotie|beoordeeld|overgeslagen|overslaan',
  'benadelingsverbod|opzegverbod|ontslagverbod',
  `zegt|beeindigt ... niet ... wegens|vanwege|omdat|grond ... ${becauseOfRole}`,
  'zelfde|overeenkomstige|gelijke bescherming|rechtsbescherming|ontslagbescherming .. als .. {worksCouncil}',
  'artikel 21 .. wet .. ondernemingsraden',
  '{denied} ... gevolgen .. voor .. positie|rechtspositie|loopbaan|beoordeling|beloning|salaris',
  '{contract} ... {denied} ... opgezegd|beeindigd|verlengd ... om|wegens|vanwege|reden|wijze',
  '{denied} ... opgezegd|opzeggen|beeindigd ... wegens|vanwege|wijze|reden|om',
];
const notDetriment = [
  '{denied} .. alleen {reporter}',
  '{reporter} ... {denied} ... benadeeld|benadeling & melding|klacht|gemeld',
  '{reporter} .. niet .. benadeeld',
  'benadeling van {the}? {reporter}',
  'getuige*',
  'melden|gemeld .. niet|geen .. benadeeld|nadeel|nadelige',
];
const inSecrecy =
  '{secrecy}|{confidential}|toevertrouwd|doorbreken|belofte|mededelingen|verteld|vertel|vertelt|zwijgt|zwijgen|spreken|voor_zich|informatie|gegevens|onder_ons';
/** Ways to say that there is no secrecy. */
const noSecrecy = [
  'geen .. {secrecy}',
  'niet .. {secrecy} .. gebonden',
  'niet .. gebonden|gehouden|verplicht .. {secrecy}',
  '{secrecy} heeft|geldt|kent|bestaat .. niet',
  'geen vertrouwelijkheid|geheimhouding',
  'niet .. vertrouwelijk|geheim & doorgegeven|gedeeld|informeert',
];

const costs =
  'kosten|vergoedt|vergoed|vergoeden|rekening|bekostigt|betaalt|betaald|bekostigd|financiert';

/** Protection, training, secrecy and records. */
export const safeguardRules: readonly Rule[] = [
  rule('policy', 'detrimentClause', 'explicit', detriment, {
    denied: 'ignore',
    within: 'anywhere',
    unless: [
      ...notDetriment,
      'oordeel van {the}? {employer}|{top}',
      'naar .. oordeel',
      '{employer}|{top} .. van oordeel',
      'tenzij|mits ... oordeel|oordeelt|acht|belang|belangen',
    ],
  }),
  rule(
    'policy',
    'detrimentClause',
    'conditional',
    detriment.flatMap((one) => [
      `${one} & naar .. oordeel`,
      `${one} & tenzij|mits|behoudens ... oordeel|oordeelt|acht|belang|belangen`,
      `${one} & oordeel van {the}? {employer}|{top}`,
      `${one} & {employer}|{top} .. van oordeel`,
    ]),
    { denied: 'ignore', within: 'anywhere' },
  ),
  rule(
    'policy',
    'detrimentClause',
    'good_employer',
    ['goed|goede|goeden werkgever|werkgeverschap'],
    { unless: [...detriment], within: 'anywhere' },
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
    'detrimentProtects',
    { former: ['{formerRole}'] },
    {
      denied: 'ignore',
      within: 'anywhere',
      under: ['geldt|gelijkelijk|bescherming|ook'],
      after: detriment,
      unless: ['{secrecy}|{confidential}', ...notDetriment, '{file}|{record}'],
    },
  ),
  ...choices(
    'policy',
    'detrimentForms',
    {
      dismissal: [
        '{dismisses}',
        'zegt|opzeggen|opzegt ... arbeidsovereenkomst|dienstverband',
        '{endsJob}',
      ],
      appraisal: [
        'beoordeling|beoordelingen|beoordeeld|beoordelingsgesprek|functioneringsgesprek|beoordelen|gewaardeerd|functioneringsgesprekken',
      ],
      pay: [
        'beloning|salaris|salariering|bezoldiging|loon|beloningen|inkomen|salaris*|beloond|belonen|periodiek|gratificatie|loons*|betaald|inkomsten',
      ],
      career: [
        'loopbaan*|carriere*|promotie*|bevordering|doorgroei*|overgeslagen|overslaan|ontwikkelingskansen|functiekansen',
      ],
      contract: [
        'verlenging|verlengen|verlengd|contractverlenging ... contract|overeenkomst|aanstelling|opdracht|dienstverband',
        'contract|overeenkomst|aanstelling|opdracht ... verlengd|verlengen|verlenging|opgezegd|opzegging|beeindigd',
        'opzeggen|opzegging|beeindiging|beeindigen .. van? .. contract|overeenkomst|opdracht|contractverlenging',
        'contractverlenging',
      ],
    },
    {
      denied: 'ignore',
      within: 'anywhere',
      under: [...detriment, 'onder benadeling ... verstaan|valt'],
      unless: notDetriment,
    },
  ),
  ...choice(
    'policy',
    'disputeRoute',
    {
      works_council: dispute('{worksCouncil}'),
      supervisory_board: dispute('{supervisoryBoard}'),
      outside_mediator: dispute('bemiddelaar|mediator|mediation|bemiddeling|mediators'),
      other: dispute(
        'geschillencommissie|rechter|kantonrechter|bezwaar|commissie|bezwarencommissie|bezwaarschriften*|arbiter|arbitrage',
      ),
    },
    {
      about: 'any',
      under: ['{vp}'],
      after: ['{vp}'],
      unless: ['{secrecy}', '{committee} ... behandelt|onderzoekt'],
      within: 'anywhere',
      denied: 'ignore',
    },
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
      '{schooling} ... € #|kosten|budget',
      'opgeleid|geschoold|getraind & vakkennis|kennis|{vp}',
      'houdt .. vakkennis|kennis|deskundigheid .. bij',
      'kennis|vakkennis|vakbekwaamheid .. bij|peil|actueel',
      'houdt|houden .. bij|peil ... kennis|vakkennis|deskundigheid',
      'onderhoudt|onderhouden|houdt|bijhouden .. deskundigheid|kennis|vakbekwaamheid',
      'deskundigheid .. peil|bijhouden|bevorderd',
    ],
    {
      unless: [
        'eigen rekening|kosten|tijd',
        '{reporter}|medewerkers|leidinggevenden .. krijgen|volgen .. {schooling}',
        'verzorgt|geeft|organiseert .. {schooling}|workshops',
        'betaalt .. zelf',
        'verzorgt',
      ],
      actor: 'sentence',
    },
  ),
  rule('policy', 'intervisionRight', false, ['{peerReview} ... eigen tijd|rekening|kosten'], {
    denied: 'ignore',
  }),
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
      '{peerReview} ... tijd|uur|keer|maal|jaar|kwartaal|bijeen|groep',
      'tijd|keer|maal|bijeen|bijeenkomst ... {peerReview}',
    ],
    { unless: ['eigen rekening|kosten|tijd', 'geen .. {peerReview}'] },
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
  rule(
    'policy',
    'trainingBudgetForm',
    'actual_costs',
    [
      '{costs} ... daarvan|hiervan|werkelijke|hiermee ... {employer}|{top}|vergoed|rekening|ten_laste',
      'kosten .. daarvan|hiervan .. draagt|betaalt|vergoedt',
    ],
    { under: ['{training}'], unless: ['€ #', '{ownAccount}'] },
  ),
  rule('policy', 'trainingBudgetForm', 'actual_costs', [`{training} & ${costs}`], {
    unless: [
      '€ #',
      '# euro',
      '{ownAccount}',
      'budget',
      'betaalt|betalen|bekostigt .. zelf',
      'rekening van {the}? {vp}',
    ],
  }),
  rule('policy', 'trainingBudgetForm', 'borne_by_counsellor', [
    '{training} & {ownAccount}',
    '{training} & rekening van {the}? {vp}',
    '{training} & betaalt|betalen|bekostigt .. zelf',
    '{vp}|hij|zij betaalt|betalen ... {training} .. zelf',
  ]),
  rule(
    'policy',
    'trainingBudgetForm',
    'none',
    [
      'geen .. budget .. {training}',
      '{training} ... geen .. budget|vergoeding',
      '{training} ... niet .. vergoed|betaald|bekostigd',
      'niet|geen .. vergoed|vergoeding ... {training}',
    ],
    { denied: 'ignore' },
  ),
  rule('policy', 'certificateRequired', true, ['{certified}'], {
    unless: ['streeft|streven|aanbeveling|aanbevolen|bij voorkeur', '# {month} #', 'ik|mijn'],
  }),
  rule(
    'policy',
    'secrecyClause',
    'yes',
    [
      '{secrecy}',
      'strikt|strikte|volstrekt|uiterst|altijd|volledig vertrouwelijk|vertrouwelijkheid',
      'vertrouwelijk .. behandeld|behandelt|behandelen|karakter|behandeling|om|omgegaan',
      'gaat|gaan|omgaan .. vertrouwelijk|discreet .. om|met',
      'vertrouwelijkheid .. gewaarborgd|waarborgt|bewaart|verzekerd|in_acht',
      'waarborgt|bewaart|garandeert|biedt .. vertrouwelijkheid|geheimhouding',
      'verplicht .. tot .. vertrouwelijkheid|zwijgen',
      'gesprekken|informatie|gesprek|besproken|vertelt|vertel|bespreekt|verteld|meldingen|zegt|zeg|contact|alles|inhoud ... vertrouwelijk|geheim',
      'vertrouwelijk .. gesprek|gesprekken',
      'is|zijn|blijft|blijven .. vertrouwelijk',
      'blijft|blijven .. onder_ons|tussen|binnenskamers|geheim|vertrouwelijk',
      'niet toegestaan ... mededelingen|informatie',
      'mededelingen|informatie ... toevertrouwd ... niet|geen',
      'toevertrouwd ... niet|geen|geheim|vertrouwelijk|zwijgt',
      'geen mededelingen',
      'kamer|deur niet uit',
      'blijft .. bij .. {vp}|hem|haar',
      'deelt .. niet .. met .. {employer}|u|anderen|derden|{top}',
      'mond',
      'belofte',
      'geheim|geheimen ... houden|houdt|blijft|blijven|bewaart|bewaren',
      'houdt|houden|bewaart|bewaren|blijft|blijven ... geheim|voor_zich|stil',
      'zwijgt|zwijgen|stilzwijgen',
      'niet|niets .. verder|doorverteld|naar_buiten|doorvertellen',
      'praat|praten|spreekt|spreken .. met niemand|er_niet',
      'met niemand .. over',
      'geeft|geven|verstrekt|verstrekken|deelt|delen|doorgegeven|doet|doen|gedeeld|vertelt .. geen|niets|niet ... {caseInformation}|mededelingen|mededeling|anderen|derden|door',
      '{caseInformation} ... niet|nooit .. gedeeld|doorgegeven|verstrekt|bekendgemaakt|verteld',
      'geen|niets ... {caseInformation} ... zonder .. {consent}',
      'zonder .. {consent} ... geen|niets|niet|nooit ... {caseInformation}|anderen|derden|vertelt|verteld|delen|gedeeld|{employer}',
      'vertelt|zegt|deelt .. niets|niet ... anderen|derden|{employer}|{top}|{manager}',
    ],
    {
      within: 'anywhere',
      denied: 'ignore',
      unless: [
        ...absolutes(),
        ...noSecrecy,
        'jaarverslag|verslag|rapportage',
        '{record} .. geheim',
        'vertrouwelijk .. kunnen|kan .. spreken',
      ],
    },
  ),
  rule('policy', 'secrecyClause', 'absolute', absolutes(), {
    denied: 'ignore',
    within: 'anywhere',
    unless: [
      'behalve|tenzij|behoudens|met_uitzondering & {consent}|wet|misdrijf|gevaar|strafbaar',
      'geen absolute|absoluut',
      'niet absoluut',
    ],
  }),
  rule('policy', 'secrecyClause', 'none', noSecrecy, { denied: 'ignore' }),
  ...choices(
    'policy',
    'secrecyExceptions',
    {
      consent: [
        '{consent} .. {reporter}',
        '{consent} .. heeft|hebben|geeft|geven|gegeven|verleend|verleent',
        'zonder|met|na|dan .. {consent}',
        '{reporter} ... {consent}|instemt|toestemt|goedvindt|goed_vindt|akkoord|wil|afziet',
        'ontheft|ontheven .. {reporter}',
        '{reporter} .. ontheft|ontheven|ontslaat',
        'tenzij|behalve|als|dan .. {reporter}|jij .. goed|dat_goed|wilt|wil|vraagt|instemt|toestemt',
      ],
      serious_crime: [
        'misdrijf|misdrijven|strafbaar|strafbare|aangifteplicht|meldplicht|strafvordering|strafrecht',
        'wet|wettelijk|wettelijke ... verplicht|verplichten|verplichting|plicht|voorschrift|voorschriften|grond|verplichtingen|tot_spreken',
        'verplicht .. aangifte',
        'wet .. hem|haar|hen .. verplicht',
        'wet ... verplicht|dwingt|voorschrijft|eist|vereist|voortvloeit|anders|gebiedt',
        'dwingt|verplicht .. wet',
        'rechter|justitie|officier|politie|gerechtelijk',
        'artikel 162',
      ],
      conflict_of_duties: [
        'gewetensnood|gewetensbezwaar|gewetensconflict|plichtenconflict|overmacht|plichten',
        'conflict van plichten',
        'geweten .. nood',
        'acuut|acute|ernstig|direct|direct|onmiddellijk|dreigend|levensbedreigend gevaar|nood|dreiging|situatie',
        'levensgevaar',
        'groot|grote|ernstig|direct gevaar',
        'in .. gevaar',
        'er gevaar is',
        'gevaar is voor',
        'gevaar .. dreigt|bestaat|loopt|voor',
        'noodtoestand|noodsituatie|noodgeval|noodgevallen',
        'ernstige .. schade .. voor|dreigt|voorkomen',
        'gevaar voor .. {reporter}|anderen|derden|veiligheid',
        'veiligheid|leven .. in .. gevaar|geding|spel',
      ],
      minors_in_education: [
        'minderjarige|minderjarigen .. leerling*',
        'zedenmisdrijf|zedendelict|zedenmisdrijven|zedendelicten',
        'seksueel misbruik|misdrijf .. minderjarige*|leerling*|student*',
        'leerling* .. jonger|minderjarig',
      ],
    },
    {
      within: 'anywhere',
      denied: 'ignore',
      under: [inSecrecy, 'geeft .. niets|geen .. door'],
      unless: [
        '{acts} & {consent} & onderneemt',
        'jaarverslag|verslag',
        'opvolger',
        '{record}|{file} & overgedragen|draagt',
        'aangifte .. doen .. mee|helpt|begeleidt|ondersteunt',
      ],
    },
  ),
  rule(
    'policy',
    'secrecyAfterTerm',
    true,
    [
      '{secrecy}|geheim|zwijgt|vertrouwelijk ... {afterTerm}',
      '{afterTerm} ... {secrecy}|geheim|vertrouwelijk|zwijgt|zwijgen',
      '{secrecy}|plicht|verplichting|die|deze|zij ... vervalt|eindigt|eindigen|stopt|ophoudt ... niet',
      '{secrecy}|deze|plicht|verplichting|zij|die ... {afterTerm}',
    ],
    {
      denied: 'ignore',
      within: 'anywhere',
      under: ['{secrecy}|geheim|vertrouwelijk|zwijgt|zwijgplicht'],
      unless: ['benadeeld|benadeling|nadeel', '{record}|{file} .. bewaard|vernietigd'],
    },
  ),
  rule(
    'policy',
    'employerMayDemand',
    false,
    [
      '{asks} ... krijgt|krijgen|hoort|horen|ontvangt|ontvangen|weet|weten .. niets|geen|niet',
      '{asks} ... geen|niet|nooit|niets ... {demands}',
      '{asks} .. {demands} .. niet|nooit|geen ... {caseInformation}',
      'geen|niet|nooit|niets ... {demands} ... {asks}',
      '{caseInformation} ... niet|nooit|geen ... {demands} .. door .. {asks}',
      'niet .. verplicht|gehouden ... {asks} ... {caseInformation}|rekenschap',
      'geen .. {caseInformation}|mededelingen .. aan .. {asks}',
      'niet|geen|niemand ... dwingen|gedwongen|verplichten|verplicht ... {caseInformation}|geven|vertellen|verstrekken',
      'niemand ... kan|mag ... {demands} ... {caseInformation}',
      '{asks} ... geen .. inzage|recht|toegang ... {caseInformation}|inzage',
      'beroepen|beroep ... {secrecy} ... {asks}|tegenover',
      'tegenover ... {asks} ... beroepen|beroep|zwijgt|zwijgen|geheim',
    ],
    {
      denied: 'ignore',
      within: 'anywhere',
      unless: ['jaarverslag & niet', 'anoniem|anonieme .. contact', 'mailbox'],
    },
  ),
  rule(
    'policy',
    'employerMayDemand',
    true,
    [
      '{asks} ... kan|mag ... {demands} ... {caseInformation}|vertelt|weet',
      '{asks} ... kan|mag ... {caseInformation} ... {demands}',
      '{asks} ... kan|mag .. {demands}',
      'verstrekt|geeft|verschaft|verleent|deelt ... {asks} .. desgevraagd|op_verzoek|verzoek ... {caseInformation}|inzage',
      'desgevraagd|op_verzoek|verzoek ... {asks} ... {caseInformation}|inzage',
      '{asks} ... op_verzoek|desgevraagd ... {caseInformation}|inzage',
      'informeert|meldt|vertelt ... {asks} ... {caseInformation}|inhoud',
      'verplicht ... {asks} ... te informeren|in_te_lichten|inlichten|{caseInformation}',
    ],
    {
      within: 'anywhere',
      unless: [
        'jaarverslag|verslag',
        'geanonimiseerd|anoniem|anonieme',
        'met|na .. {consent}',
        'trends|signalen|knelpunten|voorstellen',
      ],
    },
  ),
];

function dispute(who: string): readonly string[] {
  return [
    `geschil*|oneens|onenigheid|verschil_van_mening ... ${who}`,
    `benadeeld|benadeling ... wenden|terecht|voorleggen|voorgelegd|toetsen|beroep|klagen ... ${who}`,
    `benadeeld|benadeling ... ${who} ... wenden|voorleggen|voorgelegd|toetsen|terecht`,
    `${who} ... geschil*`,
    `meent|vindt|oordeelt ... gebeurd|gehandeld|strijd|benadeeld|nadeel ... ${who}`,
  ];
}

function absolutes(): readonly string[] {
  return [
    'absoluut|absolute .. {secrecy}|geheim|vertrouwelijk|vertrouwelijkheid|zwijgplicht',
    '{secrecy} .. is|geldt .. absoluut|onbeperkt|zonder_uitzondering|volledig',
    'geheim|vertrouwelijk|{secrecy} ... zonder .. uitzondering*',
    'wat_er|wat .. ook .. gebeurt',
    'onvoorwaardelijk|onvoorwaardelijke .. {secrecy}|geheim|vertrouwelijk',
    'honderd|100 % vertrouwelijk|geheim|{secrecy}',
    'onder geen .. omstandigheden|omstandigheid|beding .. naar_buiten|doorgegeven|gedeeld|{caseInformation}',
    'nooit .. aan .. anderen|iemand|derden .. verteld|doorgegeven|gedeeld',
  ];
}
