import { choice, choices, rule, type Rule } from '../rule.js';

const kept = 'bewaard|bewaart|bewaren|opgeslagen|opslaat|opgeborgen|bewaring';
const destroys = 'vernietigd|vernietigt|vernietigen|vernietiging|gewist|verwijderd|verwijdert|wist';
const record = '{record}|{file}';
const inSecrecyOrRecords = '{record}|{file}';

const notTheTerm = [
  'bewaard|bewaart|bewaren|vernietigd|vernietigt|bewaartermijn|gegevens|dossier',
  'klacht|klachten|melding|verjaar*|leeftijd|ervaring|gecertificeerd|certificaat|jaarverslag',
  '{committee}',
  '{renewal} .. voor .. # jaar & geen',
];

/** What is written down, where, who can see it, how long; and how long the role lasts. */
export const recordAndTermRules: readonly Rule[] = [
  rule(
    'policy',
    'recordsKept',
    'none',
    [
      'legt|leggen .. niets|geen ... vast',
      'geen|niets ... vastgelegd|geregistreerd|opgeschreven',
      'geen .. dossier|dossiers|verslagen|verslag|aantekeningen|notities|registratie|administratie',
      'maakt|houdt|bewaart .. geen .. dossier|dossiers|verslagen|verslag|aantekeningen|notities',
      'schrijft .. niets .. op',
    ],
    {
      denied: 'ignore',
      unless: [
        '{accused}',
        'personeelsdossier|namen|naam|persoonsgegevens',
        'zonder .. {consent}',
        '{top}|{hr} ... inzage',
        'zonder toestemming',
      ],
    },
  ),
  rule(
    'policy',
    'recordsKept',
    'notes',
    [
      'maakt|houdt|bewaart|maken|bijhouden .. {record}',
      '{record} .. gemaakt|bijgehouden',
      `{record} ... ${kept}|${destroys}`,
      `${kept}|${destroys} ... {record}`,
      '{record} .. van de vertrouwenspersoon',
    ],
    { unless: ['{file}', 'personeelsdossier'] },
  ),
  rule(
    'policy',
    'recordsKept',
    'file',
    [
      'legt|houdt|bewaart|maakt|vormt|leggen|houden|beheert .. {file}',
      '{file} .. aangelegd|bijgehouden|bijhouden|aan|gemaakt|opgebouwd',
      `{file} ... ${kept}|${destroys}`,
      `${kept}|${destroys} ... {file}`,
      '{file} .. van de vertrouwenspersoon',
    ],
    { unless: ['personeelsdossier', '{accused}'] },
  ),
  ...choice(
    'policy',
    'recordsStorage',
    {
      own_locked: [
        'afgesloten|afsluitbare|gesloten|vergrendelde|eigen .. kast|kluis|lade|archief|bureaulade|dossierkast|ladekast',
        'achter slot',
        'kluis',
        'eigen .. afgesloten|beveiligde .. opslag|kast|map',
        'beheer van de vertrouwenspersoon & afgesloten|slot',
      ],
      separate_system: [
        'afgeschermd|afgeschermde|beveiligd|beveiligde|versleuteld|versleutelde|apart|aparte|afzonderlijk|afzonderlijke .. systeem|omgeving|registratiesysteem|schijf|server|map|applicatie|bestand',
        'systeem|omgeving|map|schijf .. alleen|uitsluitend .. toegankelijk',
      ],
      bureau_system: [
        'systeem|omgeving|registratiesysteem|server|dossiersysteem .. van .. {bureau}',
        'opgeslagen|bewaard|bewaart .. bij .. {bureau}',
      ],
      hr_system: [
        `personeelsdossier|personeelssysteem|hrsysteem|personeelsinformatiesysteem ... ${kept}|opgenomen|toegevoegd|vastgelegd`,
        `${kept}|opgenomen|vastgelegd ... personeelsdossier|personeelssysteem|hrsysteem|personeelsinformatiesysteem|archief van .. {hr}`,
        `bij .. {hr} .. ${kept}`,
        `${kept} ... bij .. {hr}`,
      ],
      shared_drive: [
        'gedeelde|gemeenschappelijke|gezamenlijke .. schijf|map|omgeving|netwerkschijf|drive',
      ],
    },
    { under: [inSecrecyOrRecords] },
  ),
  ...choices(
    'policy',
    'recordsAccess',
    {
      counsellor: [
        'uitsluitend|alleen|slechts .. {vp} .. toegang|inzage|toegankelijk|inzien',
        'toegang|inzage|toegankelijk|inzien ... uitsluitend|alleen|slechts .. {vp}',
        'alleen|uitsluitend|slechts .. toegankelijk|inzage ... {vp}',
        'alleen|uitsluitend|slechts .. {self} .. toegang|inzage|kunnen|kan|daarin|inzien|bij',
        'niemand anders .. toegang|inzage',
        'niet toegankelijk .. voor .. anderen|derden',
        'anderen|derden .. geen .. toegang|inzage',
        'toegang|inzage .. heeft .. alleen|uitsluitend .. {vp}',
        '{vp} .. toegang|inzage',
      ],
      substitute: [
        'alleen|uitsluitend|slechts ... {substitute} .. kunnen|kan|daarin|toegang|inzage',
        '{substitute} ... toegang|inzage|toegankelijk|inzien',
        'toegang|inzage|toegankelijk ... {substitute}',
      ],
      bureau: ['{bureau} .. toegang|inzage', 'toegang|inzage ... {bureau}'],
    },
    {
      under: [inSecrecyOrRecords],
      denied: 'ignore',
      unless: ['toegang .. tot .. {top}|{worksCouncil}', '{top}|{hr} .. toegang|inzage'],
    },
  ),
  ...choices(
    'policy',
    'recordsAccess',
    {
      hr: [
        '{hr} .. heeft|kan .. toegang|inzage|inzien',
        'toegang|inzage|inzien|toegankelijk .. {hr}',
        '{hr} ... inzage|inzien|toegang',
      ],
      it: [
        'ict|systeembeheer|systeembeheerder|it .. toegang|inzage',
        'toegang|inzage .. ict|systeembeheer|systeembeheerder|it',
      ],
      management: [
        '{top}|{manager} ... inzage|inzien|toegang',
        'inzage|inzien|toegankelijk ... {top}|{manager}',
      ],
    },
    {
      under: [inSecrecyOrRecords],
      about: 'any',
      unless: ['{direct}', 'toegang .. tot .. {top}|{worksCouncil}', 'geen|niet|evenmin'],
    },
  ),
  ...[['# jaar|jaren', 12] as const, ['# maand|maanden', 1] as const].map(([unit, times]) =>
    rule(
      'policy',
      'recordsRetentionMonths',
      { times },
      [
        `${kept}|bewaartermijn|${destroys}|bewaarperiode|termijn ... ${unit}`,
        `${unit} ... ${kept}|${destroys}`,
      ],
      { under: [inSecrecyOrRecords], denied: 'ignore', unless: ['benoem*|herbenoem*'] },
    ),
  ),
  rule(
    'policy',
    'recordsDestroyed',
    true,
    [`${record} ... ${destroys}`, `${destroys} ... ${record}`, destroys],
    { under: [inSecrecyOrRecords] },
  ),
  ...choice(
    'policy',
    'recordsHandover',
    {
      successor_with_consent: [
        '{handsOver} ... {successor} ... {consent}',
        '{consent} ... {handsOver} ... {successor}',
        '{successor} ... {handsOver} ... {consent}',
        '{handsOver} ... {consent} ... {successor}',
        '{consent} ... {successor} ... {handsOver}',
      ],
    },
    { within: 'anywhere', denied: 'ignore' },
  ),
  ...choice(
    'policy',
    'recordsHandover',
    {
      successor: ['{handsOver} ... {successor}', '{successor} ... {handsOver}'],
      employer: [
        '{handsOver} ... {top}|{hr}|{employer}',
        `{leaving} ... ${record} ... {handsOver} ... {top}|{hr}`,
      ],
      destroyed: [`{leaving} ... ${destroys}`, `${destroys} ... {leaving}`],
      bureau: ['{file}|{record} .. blijft|blijven .. bij|eigendom .. {bureau}'],
    },
    { under: [inSecrecyOrRecords], within: 'anywhere', unless: ['{consent}'] },
  ),

  ...choice(
    'policy',
    'termForm',
    {
      at_most: [
        '{appoint} ... {atMost} .. # jaar|jaren|maanden',
        '{atMost} .. # jaar|jaren|maanden ... {appoint}',
        '{termWord} ... {atMost} .. # jaar|jaren|maanden',
        '{termWord} bedraagt|is {atMost} # jaar|jaren',
      ],
      indefinite: ['onbepaalde tijd|duur|termijn', 'zonder einddatum'],
      calendar_year: [
        '{appoint} ... per|voor .. kalenderjaar|schooljaar',
        'per|voor een kalenderjaar|schooljaar ... {appoint}',
        '{contract} ... per|voor .. kalenderjaar',
      ],
    },
    { unless: ['jaarverslag|verslag', 'contract|arbeidsovereenkomst .. medewerker'] },
  ),
  rule('policy', 'termForm', 'exact', exactTerm(), {
    unless: ['{atMost} .. # jaar|jaren|maanden', ...notTheTerm],
  }),
  ...[12, 1].map((times) =>
    rule('policy', 'termMonths', { times }, termLengths(times), { unless: notTheTerm }),
  ),
  rule(
    'policy',
    'renewal',
    'never',
    [
      '{renewal} .. is|wordt? niet|uitgesloten ..',
      '{renewal} .. niet|uitgesloten',
      'niet|geen .. {renewal}',
      'eenmalig|eenmalige .. termijn|periode|benoeming',
    ],
    { denied: 'ignore', unless: ['eenmaal|eenmalig|keer|maal & {renewal}', '{atMost}', 'dan'] },
  ),
  rule(
    'policy',
    'renewal',
    'once',
    [
      '{renewal} ... eenmaal|eenmalig|een keer|maal',
      'eenmaal|eenmalig ... {renewal}',
      'een keer|maal|aansluitende|tweede|volgende ... {renewal}',
      '{renewal} ... een keer|maal|volgende|tweede|nieuwe',
      '{renewal} .. met een .. termijn|periode',
    ],
    { denied: 'ignore' },
  ),
  rule('policy', 'renewal', 'times', [
    '{renewal} ... {several} keer|maal|malen|termijnen|perioden',
    '{several} keer|maal|malen|termijnen|perioden ... {renewal}',
    '{renewal} ... tweemaal|driemaal',
    'tweemaal|driemaal ... {renewal}',
  ]),
  rule('policy', 'renewalTimes', { times: 1 }, [
    '{renewal} ... {several} keer|maal|malen|termijnen|perioden & # keer|maal|malen|termijnen|perioden',
    '# keer|maal|malen|termijnen|perioden ... {renewal} & {several} keer|maal|malen|termijnen|perioden',
    '# ... {renewal} & tweemaal|driemaal',
    '{renewal} ... # & tweemaal|driemaal',
  ]),
  rule(
    'policy',
    'renewal',
    'unlimited',
    [
      '{renewal} ... telkens|steeds|onbeperkt|meermalen|herhaaldelijk|stilzwijgend',
      'telkens|steeds|onbeperkt|meermalen|herhaaldelijk|stilzwijgend ... {renewal}',
    ],
    { unless: ['eenmaal|eenmalig', '{several} keer|maal|malen|termijnen'] },
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
      ],
    },
  ),
  ...choice(
    'policy',
    'evaluation',
    {
      yearly: ['{yearly} ... {evaluates}', '{evaluates} ... {yearly}'],
      halfway: [
        'halverwege ... {evaluates}',
        '{evaluates} ... halverwege',
        '{evaluates} ... tussentijds .. na .. # jaar',
      ],
      at_end: [
        '{evaluates} ... voor|voorafgaand|tegen .. einde|afloop|verlenging|herbenoeming',
        'voor|voorafgaand|tegen .. einde|afloop|verlenging|herbenoeming|verstrijken ... {evaluates}',
        '{evaluates} ... afloop van .. {termWord}',
        'afloop van .. {termWord} ... {evaluates}',
        'maanden|maand|weken voor .. afloop|einde ... {evaluates}',
        '{renewal} ... na .. {evaluates}',
        '{evaluates} .. besloten .. {renewal}',
      ],
      fixed_date: ['{evaluates} ... op|voor # {month} #'],
    },
    {
      unless: [
        '{evaluates} .. deze regeling|reglement|klachtenregeling|protocol|gedragscode',
        'regeling|reglement|protocol|gedragscode|klachtenregeling .. {evaluates}',
        'regeling ... {evaluates}',
        '{evaluates} .. gesprekken|klacht|melding',
      ],
    },
  ),
  rule(
    'policy',
    'earlyEndRule',
    'with_consent',
    [
      '{endsAppointment} ... {withConsentOf} .. {worksCouncil}',
      '{withConsentOf} .. {worksCouncil} ... {endsAppointment}',
      '{endsAppointment} ... {worksCouncil} ... {agrees}',
    ],
    { denied: 'ignore', within: 'anywhere' },
  ),
  rule('policy', 'earlyEndRule', 'yes', ['{endsAppointment}'], {
    denied: 'ignore',
    within: 'anywhere',
    unless: [
      '{withConsentOf} .. {worksCouncil}',
      '{worksCouncil} .. {agrees}',
      '{record}',
      'wegens .. uitoefening .. functie|taak|rol',
      'niet .. tussentijds',
      'geen',
    ],
  }),
];

function exactTerm(): readonly string[] {
  return [
    '{appoint} ... voor .. # jaar|jaren|maanden',
    'voor .. # jaar|jaren|maanden ... {appoint}',
    '{termWord} ... van|bedraagt|is|duurt # jaar|jaren|maanden',
    '{appoint} .. # jaar|jaren|maanden',
    '# jaar|jaren|maanden .. {appoint}',
    'looptijd|duur .. # jaar|jaren|maanden',
    '{appoint} .. duur .. # jaar|jaren',
  ];
}

function termLengths(times: number): readonly string[] {
  const unit = times === 12 ? 'jaar|jaren' : 'maand|maanden';
  return [
    `{appoint} ... voor|van .. # ${unit}`,
    `voor .. # ${unit} ... {appoint}`,
    `{termWord} ... van|bedraagt|is|duurt # ${unit}`,
    `{termWord} .. {atMost} .. # ${unit}`,
    `{appoint} .. # ${unit}`,
    `# ${unit} .. {appoint}`,
    `looptijd|duur .. # ${unit}`,
    `{appoint} ... {atMost} .. # ${unit}`,
  ];
}
