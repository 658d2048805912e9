import { choice, choices, rule, type Rule } from '../rule.js';

const notTimeForRole = [
  'bereikbaar|bereikbaarheid|spreekuur|geopend|reageert|reactie|contact',
  '{training}',
  'tarief|uurtarief|factuur',
  'binnen',
];
const notBudgetForRole = [
  '{training}',
  'reiskosten',
  'juridische|rechtsbijstand|advocaat',
  'klacht',
];
const hours = 'uur|uren|klokuren|taakuren|werkuren|arbeidsuren';

/** How much time and money there is, and who decides. */
export const timeAndBudgetRules: readonly Rule[] = [
  ...choice(
    'policy',
    'timeForm',
    {
      hours_a_week: [`# ${hours} .. per week`, `per week .. # ${hours}`, `wekelijks .. # ${hours}`],
      hours_a_year: [
        `# ${hours} .. per jaar|kalenderjaar|schooljaar`,
        `per|op jaar|schooljaar .. # ${hours}`,
        `jaarlijks .. # ${hours}`,
        `# ${hours} op jaarbasis`,
        `per jaar|schooljaar .. # ${hours}`,
      ],
      half_days_a_month: [
        '# dagdeel|dagdelen .. per|elke|iedere maand',
        'per|elke|iedere maand ... # dagdeel|dagdelen',
        'maandelijks ... # dagdeel|dagdelen',
      ],
      fte: ['# fte', '# formatieplaats|formatieplaatsen'],
      as_needed: [
        'zoveel|voldoende|genoeg|benodigde|noodzakelijke|nodige|redelijke|vereiste .. tijd',
        'tijd .. die .. nodig|noodzakelijk|redelijkerwijs',
        'zoveel als nodig',
        'zoveel ... als .. nodig|noodzakelijk',
        'naar behoefte',
        'gelegenheid ... taak|rol|werk ... werktijd|diensttijd',
        'tijd die hij|zij|deze nodig',
      ],
      own_time: [
        'eigen tijd',
        'onbezoldigd|onbetaald',
        'buiten werktijd .. verricht|verrichten|uitgevoerd|vervuld',
        'geen vergoeding|uren .. beschikbaar .. eigen',
      ],
    },
    { unless: notTimeForRole },
  ),
  ...[
    [`# ${hours} .. per week|jaar|kalenderjaar|schooljaar`, `# ${hours} op jaarbasis`],
    [`per week|jaar|schooljaar .. # ${hours}`, `wekelijks|jaarlijks .. # ${hours}`],
    ['# dagdeel|dagdelen .. per maand', '# fte', '# formatieplaats|formatieplaatsen'],
  ].map((when) => rule('policy', 'timeAmount', { times: 1 }, when, { unless: notTimeForRole })),
  rule(
    'policy',
    'relief',
    'relieved',
    [
      'vrijgesteld|vrijgeroosterd|vrijgemaakt|ontheven|vrijstelling|ontheffing|taakvermindering .. van|voor',
      'vrijstelling|taakvermindering|vrijgeroosterd|vrijgesteld',
      'minder .. taken|lesuren|werk|productie',
      'andere|overige|reguliere .. taken|werkzaamheden .. verminderd|aangepast|verlicht',
      'in mindering .. op',
      'fte|uur|uren|tijd .. vrijgemaakt|vrijgesteld|vrij van',
      'vrij van .. werk|route|taken|dienst|lessen|werkzaamheden',
      'vermindering van .. taak|werk|werkzaamheden',
      'taak|werkzaamheden|werk ... naar_rato|evenredig|dienovereenkomstig',
      'taak|werkzaamheden ... verminderd|verlicht|aangepast',
      'af van .. lestaak|werk|taak|rooster',
    ],
    { unless: ['vrijgesteld van geheimhouding', 'geheimhouding*', 'vrijstelling van aangifte'] },
  ),
  rule('policy', 'relief', 'replacement_budget', [
    'budget|middelen|geld|formatie|vergoeding|kosten .. vervanging|vervangende',
    'vervanging|vervangende|vervanger ... bekostigd|vergoed|gefinancierd|ingehuurd|betaald|beschikbaar',
    'vervangende .. formatie|uren|capaciteit',
    'vervanger ... kosten|rekening|betaald',
    'ontvangt|krijgt .. vervangende|vervanging',
    'vervangingsbudget',
    'afdeling .. gecompenseerd|compensatie',
  ]),
  ...choices(
    'policy',
    'facilities',
    {
      room: ['*ruimte|spreekkamer|werkkamer|gesprekskamer|kamer'],
      phone: ['telefoon|telefoontoestel|mobiele|telefoonnummer|mobieltje|smartphone'],
      mailbox: ['mailbox|postbus|emailadres|mailadres|emailaccount|postvak|email'],
      computer: ['computer|laptop|notebook|tablet'],
      travel: [
        'reiskosten|reiskostenvergoeding|reis_en_verblijfkosten|verblijfkosten|kilometervergoeding',
      ],
    },
    {
      under: ['{provides}'],
      unless: ['factuur|tarief|melder', 'bereiken|bereikbaar via'],
    },
  ),
  rule(
    'policy',
    'budgetForm',
    'amount',
    [
      'budget .. van|is|bedraagt .. € #',
      'budget .. # euro',
      '€ # ... budget',
      '€ # .. per jaar .. beschikbaar|ter',
      'bedrag .. € # .. beschikbaar|ter_beschikking',
      '{yearly} ... € # .. beschikbaar|ter_beschikking',
      '€ # .. per jaar .. beheerd|beheert|beheer',
      'budget .. € #',
      '€ # .. besteden|te_besteden',
    ],
    { unless: notBudgetForRole },
  ),
  rule(
    'policy',
    'budgetCents',
    { times: 100 },
    [
      'budget .. van|is|bedraagt .. € #',
      'budget .. # euro',
      '€ # ... budget',
      '€ # .. per jaar .. beschikbaar|ter',
      'bedrag .. € # .. beschikbaar|ter_beschikking',
      '{yearly} ... € # .. beschikbaar|ter_beschikking',
      '€ # .. per jaar .. beheerd|beheert|beheer',
      'budget .. € #',
    ],
    { unless: notBudgetForRole },
  ),
  rule(
    'policy',
    'budgetForm',
    'actual_costs',
    [
      '{costs} ... vergoed|vergoedt|betaald|gedragen|declareren|gedeclareerd',
      'vergoedt|vergoeden .. {costs}',
      '{costs} ... rekening van {the}? {employer}|{top}',
      '{the} {employer}|{top} draagt .. {costs}',
      'werkelijke|gemaakte kosten',
    ],
    { unless: [...notBudgetForRole, 'melder|klager', '{contract}', 'eigen rekening'] },
  ),
  rule(
    'policy',
    'budgetForm',
    'without_amount',
    [
      'budget .. beschikbaar|ter|toegekend|toereikend',
      'beschikt|beschikken|heeft|krijgt .. over? .. budget',
      'eigen|voldoende|toereikend|apart|afzonderlijk|jaarlijks budget',
      'financiele middelen|ruimte ... beschikbaar|ter',
      'stelt ... financiele middelen|budget',
    ],
    { unless: [...notBudgetForRole, '€ #', '# euro'] },
  ),
  rule('policy', 'budgetForm', 'none', ['geen .. budget', 'budget ... niet .. beschikbaar'], {
    denied: 'ignore',
    unless: notBudgetForRole,
  }),
  ...choice('policy', 'budgetHolder', {
    directors: holderOf('{top}'),
    counsellor: holderOf('vertrouwenspersoon'),
    hr: holderOf('{hr}'),
    finance: holderOf('{finance}'),
    department_manager: holderOf('{manager}'),
  }),
  rule(
    'policy',
    'feeForm',
    'hourly',
    [
      'uurtarief|uurloon|uurbasis',
      'betaald|betaalt|declareert|factureert|rekent .. per uur|gesprek',
      'per uur|gesprek .. betaald|betaalt|declareert',
      'tarief|bedrag|€ .. per uur',
      'per uur .. gefactureerd|vergoed|betaald|berekend',
      'op basis van .. uren|nacalculatie',
    ],
    { about: 'any', under: ['{vp}'] },
  ),
  rule(
    'policy',
    'feeForm',
    'retainer',
    [
      'abonnement|abonnementskosten|abonnementsprijs|jaarabonnement',
      'vast|vaste .. bedrag|vergoeding|tarief|jaarbedrag|jaartarief|fee|prijs',
      'vaste prijs',
    ],
    { about: 'any', under: ['{vp}'] },
  ),
  rule('policy', 'feeForm', 'through_group', [
    'kosteloos|gratis .. via|vanuit .. koepel|bond|branche|brancheorganisatie|stichting',
    'betaald|bekostigd|aangeboden ... door|via {the}? koepel|branche|brancheorganisatie|bond',
  ]),
  rule(
    'policy',
    'feeCents',
    { times: 100 },
    [
      'abonnement*|tarief|uurtarief|vergoeding|jaarbedrag ... € #',
      '€ # .. per uur',
      '€ # .. abonnement*',
    ],
    { about: 'any', under: ['{vp}'], unless: ['{training}', 'budget'] },
  ),
  rule(
    'policy',
    'callOff',
    'free',
    [
      '{withoutConsent} ... {callsOff}',
      '{callsOff} ... {withoutConsent}',
      'geen|niet .. toestemming|goedkeuring ... {callsOff}',
      'zonder .. iemand .. vragen',
      'toestemming ... {callsOff} ... niet|hoeft',
      '{callsOff} ... geen|niet .. toestemming|goedkeuring|akkoord',
    ],
    { denied: 'ignore' },
  ),
  rule('policy', 'callOff', 'after_hr', [
    '{callsOff} ... na .. toestemming|goedkeuring|akkoord .. {hr}',
    'na|met .. toestemming|goedkeuring|akkoord .. {hr} ... {callsOff}',
    '{hr} .. toestemming|goedkeuring|akkoord ... {callsOff}',
  ]),
  rule('policy', 'callOff', 'after_directors', [
    '{callsOff} ... na .. toestemming|goedkeuring|akkoord .. {top}',
    'na|met .. toestemming|goedkeuring|akkoord .. {top} ... {callsOff}',
  ]),
];

function holderOf(who: string): readonly string[] {
  return [
    `budgethouder|budgetbeheerder is {the}? ${who}`,
    `{the} ${who} is|treedt .. budgethouder|budgetbeheerder`,
    `{the} ${who} beheert .. budget`,
    `budget|bedrag|€ ... beheerd|beheer|beheren .. door|van|bij {the}? ${who}`,
    `{the}? ${who} ... zelf .. beschikken|beschikt|beheren|beheert`,
    `budget .. beschikt|gaat {the}? ${who}`,
    `te beheren door {the}? ${who}`,
    `budget ... berust|valt|ligt .. bij|onder {the}? ${who}`,
  ];
}
