import { choice, choices, rule, type Rule } from '../rule.js';

const kept =
  'bewaard|bewaart|bewaren|opgeslagen|opslaat|opgeborgen|bewaring|bewaarplaats|opslag|opbergt|bergt|ligt|liggen|staat|staan';
const destroys =
  'versnipperaar|versnipperd|vernietigd|vernietigt|vernietigen|vernietiging|gewist|verwijderd|verwijdert|wist|wissen|weggegooid|gooit|versnipperd|verscheurd|verbrandt';
const record = '{record}|{file}';
const aboutRecords =
  '{record}|{file}|vastlegging|registratie|geregistreerd|vastgelegd|vast|opgeschreven|archief|archivering';
const inSection = [`${record}|vastlegging|legt .. vast|opgeschreven|noteert`];
const notTheTerm = [
  'bewaard|bewaart|bewaren|vernietigd|vernietigt|bewaartermijn|dossier',
  'klacht|klachten|melding|verjaar*|leeftijd|ervaring|gecertificeerd|certificaat|jaarverslag',
  '{committee}',
  'commissieleden|leden .. commissie',
  'geevalueerd|evaluatie .. na|elke|om',
];

const notThisEvaluation = [
  '{evaluates} .. regeling|reglement|klachtenregeling|protocol|gedragscode|beleid',
  'regeling|reglement|protocol|gedragscode|klachtenregeling|beleid .. {evaluates}',
  'deze|dit ... {evaluates}',
  '{evaluates} .. gesprekken|klacht|melding',
];

/** What is written down, where, who can see it, how long; and how long the role lasts. */
export const recordAndTermRules: readonly Rule[] = [
  rule(
    'policy',
    'recordsKept',
    'none',
    [
      'legt|leggen .. niets|geen|niet ... vast',
      'geen|niets|niet ... vastgelegd|opgeschreven|genoteerd|op_papier',
      'geen .. dossier|dossiers|dossiervorming|gespreksverslagen|gespreksverslag|aantekeningen|notities|administratie|verslagen|verslag .. van',
      'maakt|houdt|bewaart|vormt .. geen .. dossier|dossiers|verslagen|verslag|aantekeningen|notities|archief',
      'schrijft|noteert|bewaart|maakt .. niets|niet .. op',
      'schrijft|noteert|bewaart|registreert .. niets',
      'bewaart|registreert|noteert geen .. gegevens|informatie',
      'niets .. op_papier|op_schrift|vast|bewaard',
      'zonder iets|dossier .. vast|op',
    ],
    {
      denied: 'ignore',
      unless: [
        '{accused}',
        'personeelsdossier|namen|naam|persoonsgegevens|herleidbaar',
        'zonder .. {consent}',
        '{top}|{hr} ... inzage',
        'jaarverslag|verslag .. aan',
        '{committee}',
      ],
    },
  ),
  rule(
    'policy',
    'recordsKept',
    'notes',
    [
      'maakt|houdt|bewaart|maken|bijhouden|schrijft|schrijven|bewaren .. {record}',
      '{record} .. gemaakt|bijgehouden|bij|voor_eigen',
      `{record} ... ${kept}|${destroys}`,
      `${kept}|${destroys} ... {record}`,
      '{record} .. van de vertrouwenspersoon',
      'schrijft|noteert|legt .. kort|korte|beknopt|alleen|uitsluitend|wat|enkele|slechts|hoogstnodige',
      '{record}',
    ],
    { unless: ['{file}', 'personeelsdossier', 'geen {record}', '{committee}', 'jaarverslag'] },
  ),
  rule(
    'policy',
    'recordsKept',
    'file',
    [
      'legt|houdt|bewaart|maakt|vormt|leggen|houden|beheert|werkt|bouwt|opent|voert .. {file}',
      '{file} .. aangelegd|bijgehouden|bijhouden|aan|gemaakt|opgebouwd|bij|gevormd',
      `{file} ... ${kept}|${destroys}`,
      `${kept}|${destroys} ... {file}`,
      '{file} .. van de vertrouwenspersoon',
      '{file} .. blijft|blijven|gaat|gaan|wordt|berust|berusten',
      'in een|het|zijn|haar {file}',
      'eigen|digitaal|digitale|papieren|vertrouwelijk|beknopt|gesloten {file}',
    ],
    {
      unless: ['personeelsdossier', '{accused}', 'geen .. {file}', '{committee}', 'klachtdossier'],
    },
  ),
  ...choice(
    'policy',
    'recordsStorage',
    {
      own_locked: [
        'afgesloten|afsluitbare|gesloten|vergrendelde|eigen|persoonlijke|afgesloten .. kast|kluis|lade|archief|bureaulade|dossierkast|ladekast|archiefkast|map|kastje|koffer',
        'achter .. slot',
        'kluis|kluisje|brandkast',
        'slot en grendel',
        'thuis .. bewaard|bewaart|opgeborgen',
        'eigen .. afgesloten|beveiligde .. opslag|kast|map',
        'sleutel',
      ],
      separate_system: [
        'afgeschermd|afgeschermde|beveiligd|beveiligde|versleuteld|versleutelde|apart|aparte|afzonderlijk|afzonderlijke|besloten .. systeem|omgeving|registratiesysteem|schijf|server|map|applicatie|bestand|opslag|laptop|usb*|programma|database',
        'systeem|omgeving|map|schijf|opslag .. alleen|uitsluitend .. toegankelijk',
        'versleuteld|wachtwoord',
      ],
      bureau_system: [
        'systeem|omgeving|registratiesysteem|server|dossiersysteem|archief ... van|bij .. {bureau}',
        `${kept} .. bij|door .. {bureau}`,
        `{bureau} ... ${kept}`,
        '{file}|{record} ... blijft|blijven .. bij|eigendom .. {bureau}',
      ],
      hr_system: [
        `personeelsdossier|personeelssysteem|hrsysteem|personeelsinformatiesysteem|leerlingvolgsysteem ... ${kept}|opgenomen|toegevoegd|vastgelegd`,
        `${kept}|opgenomen|vastgelegd|toegevoegd ... personeelsdossier|personeelssysteem|hrsysteem|personeelsinformatiesysteem`,
        `archief van .. {hr}`,
        `bij|door .. {hr} .. ${kept}`,
        `${kept} ... bij|door .. {hr}`,
      ],
      shared_drive: [
        'gedeelde|gemeenschappelijke|gezamenlijke|algemene .. schijf|map|omgeving|netwerkschijf|drive|mappen',
        'netwerkschijf|gszchijf|sharepoint|teamsomgeving',
      ],
      other: ['leerlingvolgsysteem|clientvolgsysteem'],
    },
    {
      under: [aboutRecords],
      after: inSection,
      unless: ['{committee}', 'mailbox|postbus', 'gesprek .. kamer'],
    },
  ),
  ...choices(
    'policy',
    'recordsAccess',
    {
      counsellor: [
        'uitsluitend|alleen|slechts|enkel ... {vp}|{self}|hem|haar ... toegang|inzage|toegankelijk|inzien|sleutel|wachtwoord|bij|lezen|kan|kunnen|daarin',
        'toegang|inzage|toegankelijk|inzien|bij ... uitsluitend|alleen|slechts|enkel ... {vp}|hem|haar|{self}',
        'alleen|uitsluitend|slechts|enkel ... toegankelijk|inzage|toegang ... {vp}|hem|haar',
        'uitsluitend|alleen .. voor .. hem|haar|{vp} .. toegankelijk',
        'alleen|uitsluitend .. {self} .. toegang|inzage|kunnen|kan|daarin|inzien|bij',
        'niemand .. anders|behalve .. toegang|inzage|bij|inzien|lezen|in_te_zien',
        'niemand anders ... in_te_zien|bij|inzien|inzage',
        'niet .. toegankelijk .. voor .. anderen|derden|{employer}|{top}|{hr}',
        'anderen|derden|niemand .. geen .. toegang|inzage',
        'toegang .. {vp}',
        '{vp} ... toegang|inzage|sleutel',
        'sleutel ... {vp}',
        'wachtwoord .. {vp}|hij|zij',
      ],
      substitute: [
        '{substitute} ... toegang|inzage|toegankelijk|inzien|sleutel|kan|kunnen|daarin',
        'toegang|inzage|toegankelijk|sleutel ... {substitute}',
      ],
      bureau: ['{bureau} ... toegang|inzage', 'toegang|inzage ... {bureau}'],
    },
    {
      under: [aboutRecords],
      after: inSection,
      denied: 'ignore',
      within: 'anywhere',
      unless: [
        'toegang .. tot .. {top}|{worksCouncil}|bestuur|directie',
        '{direct} .. toegang|contact',
        'mailbox|postbus|mail',
        'ook|en .. {top}|{hr}|{manager} .. toegang|inzage',
        '{committee}',
      ],
    },
  ),
  ...choices(
    'policy',
    'recordsAccess',
    {
      hr: [
        '{hr} ... toegang|inzage|inzien|bij|kijken|lezen',
        'toegang|inzage|inzien|toegankelijk ... {hr}',
      ],
      it: [
        'ict|systeembeheer|systeembeheerder|it|applicatiebeheer|applicatiebeheerder ... toegang|inzage|bij|kijken|lezen|inzien',
        'toegang|inzage|toegankelijk|inzien ... ict|systeembeheer|systeembeheerder|it|applicatiebeheer|applicatiebeheerder',
      ],
      management: [
        '{top}|{manager} ... inzage|inzien|toegang|bij|kijken|lezen',
        'inzage|inzien|toegankelijk|toegang ... {top}|{manager}',
      ],
    },
    {
      under: [aboutRecords],
      after: inSection,
      about: 'any',
      unless: [
        '{direct}',
        'toegang .. tot .. {top}|{worksCouncil}',
        'geen|niet|evenmin|nooit',
        'mailbox|postbus|mail',
        '{committee}|klachtdossier|personeelsdossier',
        'bij .. {hr}|{manager} .. bekend|gemeld|melden|terecht',
        'rapport*|jaarverslag|besproken',
      ],
    },
  ),
  ...[
    ['# jaar|jaren', 12] as const,
    ['# maand|maanden', 1] as const,
    ['# week|weken', 0.25] as const,
  ].map(([unit, times]) =>
    rule(
      'policy',
      'recordsRetentionMonths',
      { times },
      [
        `${kept}|bewaartermijn|${destroys}|bewaarperiode|termijn ... ${unit}`,
        `${unit} ... ${kept}|${destroys}`,
        `${unit} na .. afsluiting|afronding|laatste|einde ... ${destroys}`,
      ],
      {
        under: [aboutRecords],
        after: inSection,
        denied: 'ignore',
        unless: ['benoem*|herbenoem*|benoeming', '{committee}|klachtdossier|personeelsdossier'],
      },
    ),
  ),
  rule(
    'policy',
    'recordsDestroyed',
    true,
    [`${record} ... ${destroys}`, `${destroys} ... ${record}`, destroys],
    {
      under: [aboutRecords],
      after: inSection,
      unless: ['{committee}|klachtdossier|personeelsdossier'],
    },
  ),
  ...choice(
    'policy',
    'recordsHandover',
    {
      successor_with_consent: [
        '{handsOver} ... {successor} ... {consent}|instemt|toestemt|akkoord',
        '{consent} ... {handsOver} ... {successor}',
        '{successor} ... {handsOver} ... {consent}|instemt|toestemt|akkoord',
        '{handsOver} ... {consent} ... {successor}',
        '{consent} ... {successor} ... {handsOver}',
        '{successor} ... {consent} ... {handsOver}',
        '{consent} ... over naar|aan|op .. {successor}',
      ],
    },
    { within: 'anywhere', denied: 'ignore' },
  ),
  ...choice(
    'policy',
    'recordsHandover',
    {
      successor: [
        '{handsOver} ... {successor}',
        '{successor} ... {handsOver}',
        'over op ... {successor}',
        `${record} ... naar .. {successor}`,
      ],
      employer: [
        '{handsOver} ... {top}|{hr}|{employer}',
        'levert|inleveren ... {file}|{record} ... {top}|{hr}|{employer}',
        `{leaving} ... ${record} ... {handsOver} ... {top}|{hr}`,
        `${record} .. gaan|gaat ... naar|over_naar .. {top}|{hr}|{employer}`,
      ],
      destroyed: [`{leaving} ... ${destroys}`, `${destroys} ... {leaving}`],
      bureau: [
        '{file}|{record} ... blijft|blijven .. bij|eigendom .. {bureau}',
        'blijft|blijven .. {file}|{record} .. bij|eigendom .. {bureau}',
        '{leaving} ... {file}|{record} ... {bureau}',
      ],
    },
    {
      under: [aboutRecords],
      after: inSection,
      within: 'anywhere',
      unless: ['{consent}', 'hoofdfunctie'],
    },
  ),

  ...choice(
    'policy',
    'termForm',
    {
      at_most: [
        '{appoint} ... {atMost} .. # jaar|jaren|maanden',
        '{atMost} .. # jaar|jaren|maanden ... {appoint}|aan|functie|rol|vertrouwenspersoon',
        'niemand .. langer dan # jaar|jaren',
        '{termWord} ... {atMost} .. # jaar|jaren|maanden',
        '{atMost} .. # jaar|jaren|maanden ... {termWord}',
        '{vp}|hij|zij ... blijft|vervult|bekleedt|is ... {atMost} .. # jaar|jaren',
      ],
      indefinite: [
        'onbepaalde tijd|duur|termijn',
        'zonder einddatum',
        'tot wederopzegging',
        'geen einddatum|termijn|vaste_termijn ... {appoint}',
        'niet .. aan .. termijn .. gebonden',
      ],
      calendar_year: [
        '{appoint} ... per|voor|van .. kalenderjaar|schooljaar|cursusjaar',
        'per|voor .. kalenderjaar|schooljaar|cursusjaar ... {appoint}',
        '{contract}|contractduur ... per|voor|telkens|steeds .. kalenderjaar|schooljaar',
        'telkens|steeds|ieder|elk .. kalenderjaar|schooljaar|cursusjaar ... {appoint}|{contract}|aangewezen',
        '{termWord}|contractduur ... kalenderjaar|schooljaar',
      ],
    },
    {
      unless: [
        'jaarverslag|verslag',
        'contract|arbeidsovereenkomst .. medewerker',
        'uur|uren|klokuren',
      ],
      denied: 'ignore',
    },
  ),
  rule('policy', 'termForm', 'exact', exactTerm(), {
    unless: [
      '{atMost} .. # jaar|jaren|maanden',
      'telkens|steeds .. kalenderjaar|schooljaar',
      ...notTheTerm,
    ],
    denied: 'ignore',
  }),
  ...[12, 1].map((times) =>
    rule('policy', 'termMonths', { times }, termLengths(times), {
      unless: notTheTerm,
      denied: 'ignore',
    }),
  ),
  rule(
    'policy',
    'renewal',
    'never',
    [
      '{renewal} .. is|wordt? niet|uitgesloten|onmogelijk',
      '{renewal} .. niet|uitgesloten',
      'niet|geen .. {renewal}',
      'eenmalig|eenmalige .. termijn|periode|benoeming',
      'zonder .. mogelijkheid .. {renewal}',
    ],
    {
      denied: 'ignore',
      unless: [
        'eenmaal|eenmalig|keer|maal & {renewal}',
        '{atMost}',
        'dan|langer|meer',
        '{denied} ... nadeel|benadeeld|nadelige',
        '{contract} .. niet .. verlengd & reden|wegens|vanwege|om',
        'opgezegd of niet verlengd',
      ],
    },
  ),
  rule(
    'policy',
    'renewal',
    'once',
    [
      '{renewal} ... eenmaal|eenmalig|een_keer|een_maal|1_keer|1_maal|nog_een',
      'eenmaal|eenmalig ... {renewal}',
      'een_keer|een_maal|aansluitende|tweede|volgende|1_keer|1_maal|nog_een ... {renewal}',
      '{renewal} ... volgende|tweede|nieuwe',
      '{renewal} .. met een .. termijn|periode',
      'een|tweede verlenging|herbenoeming',
    ],
    {
      denied: 'ignore',
      unless: ['telkens|steeds|onbeperkt|meermalen', '{several} keer|maal|termijnen', 'hoe_vaak'],
    },
  ),
  rule(
    'policy',
    'renewal',
    'times',
    [
      '{renewal} ... {several} keer|maal|malen|termijnen|perioden|periodes',
      '{several} keer|maal|malen|termijnen|perioden|periodes ... {renewal}',
      '{renewal} ... tweemaal|driemaal|viermaal',
      'tweemaal|driemaal|viermaal ... {renewal}',
    ],
    { within: 'anywhere' },
  ),
  ...renewalTimes(),
  rule(
    'policy',
    'renewal',
    'unlimited',
    [
      '{renewal} ... telkens|steeds|onbeperkt|meermalen|herhaaldelijk|stilzwijgend|zo_vaak|zonder_maximum|zolang|zonder_limiet|keer_op_keer',
      'telkens|steeds|onbeperkt|meermalen|herhaaldelijk|stilzwijgend ... {renewal}',
      '{renewal} ... geen .. maximum|limiet',
    ],
    {
      denied: 'ignore',
      unless: ['eenmaal|eenmalig', '{several} keer|maal|malen|termijnen', '{atMost}'],
    },
  ),
  rule(
    'policy',
    'renewal',
    'unlimited',
    [
      '{renewal} .. mogelijk',
      'kan|is|zijn .. {renewal}',
      '{renewal} .. kan|is|zijn',
      'mogelijkheid .. {renewal}',
    ],
    {
      certainty: 'likely',
      unless: [
        'eenmaal|eenmalig|keer|maal|malen|tweemaal|driemaal|termijnen',
        'een .. termijn|periode',
        'tweede|volgende|aansluitende|nieuwe',
        'telkens|steeds|onbeperkt|meermalen|stilzwijgend',
        'nadat|na .. {evaluates}|overleg',
      ],
    },
  ),
  ...choice(
    'policy',
    'evaluation',
    {
      yearly: [
        '{yearly} ... {evaluates}',
        '{evaluates} ... {yearly}',
        'jaarlijkse {evaluates}',
        '{evaluates} ... einde van elk|ieder jaar|schooljaar',
      ],
      halfway: [
        'halverwege ... {evaluates}',
        '{evaluates} ... halverwege',
        'op de helft|tussentijds|tussentijdse ... {evaluates}',
        '{evaluates} ... tussentijds .. na .. # jaar',
      ],
      at_end: [
        '{evaluates} ... voor|voorafgaand|tegen|bij .. einde|afloop|verlenging|herbenoeming|verstrijken',
        'voor|voorafgaand|tegen|bij .. einde|afloop|verlenging|herbenoeming|verstrijken ... {evaluates}',
        '{evaluates} ... afloop van .. {termWord}|benoeming',
        'afloop van .. {termWord} ... {evaluates}',
        'maanden|maand|weken voor .. afloop|einde ... {evaluates}',
        'voordat|alvorens ... verstrijkt|afloopt|eindigt|verlengd ... {evaluates}',
        '{evaluates} ... voordat|alvorens',
        '{renewal} ... na .. {evaluates}',
        '{evaluates} .. besloten .. {renewal}',
      ],
      fixed_date: ['{evaluates} ... # {month} #', '# {month} # ... {evaluates}'],
    },
    { unless: notThisEvaluation },
  ),
  rule(
    'policy',
    'earlyEndRule',
    'with_consent',
    [
      '{endsAppointment} ... {withConsentOf} ... {worksCouncil}',
      '{withConsentOf} ... {worksCouncil} ... {endsAppointment}',
      '{endsAppointment} ... {worksCouncil} ... {agrees}',
    ],
    { denied: 'ignore', within: 'anywhere', unless: ['{secrecy}'] },
  ),
  rule(
    'policy',
    'earlyEndRule',
    'yes',
    ['{endsAppointment}', '{appoint}|rol ... intrekken|ingetrokken|beeindigen|beeindigd'],
    {
      denied: 'ignore',
      within: 'anywhere',
      unless: [
        '{withConsentOf} ... {worksCouncil}',
        '{worksCouncil} ... {agrees}',
        '{record}',
        'wegens|vanwege|om .. uitoefening|wijze .. functie|taak|rol|vervult',
        'niet .. tussentijds',
        '{secrecy}|{confidential}',
        '{denied} ... benadeeld|ontslagen|nadeel',
        'melder|{reporter} .. ontheven|ontheft',
        'eigen werk|hoofdfunctie|werkzaamheden .. ontheven|vrijgesteld',
        '{committee}',
        'na # jaar|maanden',
      ],
    },
  ),
];

function renewalTimes(): readonly Rule[] {
  const numbers: readonly (readonly [number, string])[] = [
    [2, 'twee|2'],
    [3, 'drie|3'],
    [4, 'vier|4'],
    [5, 'vijf|5'],
  ];
  const whole: Readonly<Record<number, string>> = {
    2: 'tweemaal',
    3: 'driemaal',
    4: 'viermaal',
    5: 'vijfmaal',
  };
  return numbers.map(([fixed, said]) =>
    rule(
      'policy',
      'renewalTimes',
      { fixed },
      [
        `{renewal} ... ${said} keer|maal|malen|termijnen|perioden|periodes`,
        `${said} keer|maal|malen|termijnen|perioden|periodes ... {renewal}`,
        `{renewal} ... ${whole[fixed]}`,
        `${whole[fixed]} ... {renewal}`,
      ],
      { within: 'anywhere' },
    ),
  );
}

function exactTerm(): readonly string[] {
  return [
    '{appoint} ... voor|van .. # jaar|jaren|maanden',
    'voor .. # jaar|jaren|maanden ... {appoint}',
    '{termWord} ... van|bedraagt|is|duurt|beslaat .. # jaar|jaren|maanden',
    '{appoint} .. # jaar|jaren|maanden',
    '# jaar|jaren|maanden .. {appoint}|lang',
    'looptijd|duur|contractduur|tijdvak .. # jaar|jaren|maanden',
    '{appoint} .. duur .. # jaar|jaren',
    '{vp}|hij|zij vervult|blijft|bekleedt|is ... # jaar|jaren .. lang|vertrouwenspersoon|functie|rol|aan',
    '{appoint} ... telkens .. # jaar|jaren',
    '{contract} ... # jaar|jaren|maanden',
    'eindigt na # jaar|jaren|maanden',
    'treedt na # jaar|jaren|maanden af',
    'na # jaar|jaren .. af|aftreedt|stopt|neer',
    '{vp} vervult .. # jaar|jaren',
  ];
}

function termLengths(times: number): readonly string[] {
  const unit = times === 12 ? 'jaar|jaren' : 'maand|maanden';
  return [
    ...exactTerm().map((one) =>
      one.replace('jaar|jaren|maanden', unit).replace('jaar|jaren', unit),
    ),
    `{termWord} .. {atMost} .. # ${unit}`,
    `{appoint} ... {atMost} .. # ${unit}`,
    `{atMost} .. # ${unit} ... {appoint}|aan|functie|rol|vertrouwenspersoon`,
    `{vp}|hij|zij ... blijft|vervult|bekleedt|is ... {atMost} .. # ${unit}`,
    ...(times === 12
      ? ['voor|telkens|steeds .. # schooljaar|schooljaren|cursusjaar|cursusjaren']
      : []),
  ];
}
