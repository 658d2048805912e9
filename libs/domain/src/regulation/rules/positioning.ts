import { choice, rule, yesNo, type Rule } from '../rule.js';

const reports = 'rapporteert|rapporteren|verantwoording|verantwoordelijk|verantwoordingsplichtig';
const stands = 'ressorteert|ressorteren|valt|vallen|geplaatst|gepositioneerd|ondergebracht';

/** The ways to say that the role stands under this one. */
function underWhom(who: string): readonly string[] {
  return [
    `${reports} ... aan {the}? ${who}`,
    `aan {the}? ${who} ... verantwoording`,
    `verslag verschuldigd aan {the}? ${who}`,
    `${stands} ... onder {the}? ${who}`,
    `staat|staan .. onder {the}? ${who}`,
    `onder {the}? ${who} ... ${stands}`,
    `onder .. verantwoordelijkheid|leiding|gezag|aansturing van {the}? ${who}`,
    `aangestuurd door {the}? ${who}`,
    `leiding .. van {the}? ${who} & functioneel`,
    `ondergeschikt aan {the}? ${who}`,
    `rechtstreeks onder {the}? ${who}`,
    `positie|plaats onder|bij {the}? ${who}`,
  ];
}

const otherReports = [
  'jaarverslag|jaarlijks|jaarrapportage|geanonimiseerd|geanonimiseerde|anoniem|anonieme|cijfers',
  'aantal|aantallen|aard en omvang',
  '{yearly}',
  'schooljaar|kalenderjaar',
  'hoofdfunctie|hoofdtaak|eigen functie|lijnfunctie|dagelijkse werk',
  'uren|rooster|roostering',
  'niet onder de verantwoordelijkheid',
];

/** Whom the role reports to, who judges it, whom it can reach. */
export const positioningRules: readonly Rule[] = [
  ...choice(
    'policy',
    'roleReportsTo',
    {
      board: underWhom('{board}'),
      directors: underWhom('{directors}'),
      mt_member: underWhom('{mtMember}'),
      department_manager: underWhom('{departmentManager}'),
      team_lead: underWhom('teamleider|teammanager|teamcoordinator'),
      hr: underWhom('{hr}'),
      finance: underWhom('{finance}'),
      legal: underWhom('{legal}'),
    },
    { unless: otherReports },
  ),
  ...choice('policy', 'hoursApprovedBy', approvers('{hours}')),
  ...choice('policy', 'roleAppraisedBy', {
    ...appraisers('directors', '{top}'),
    ...appraisers('hr', '{hr}'),
    ...appraisers('department_manager', '{manager}'),
    ...appraisers('bureau', '{bureau}'),
  }),
  rule(
    'policy',
    'roleAppraisedBy',
    'nobody',
    [
      '{roleWork} ... niet ... beoordeeld|beoordeling|beoordelingsgesprek',
      'niet ... beoordeeld ... {roleWork}',
      'niet beoordeeld op',
      '{roleWork} ... geen .. deel|onderdeel|rol ... beoordeling*',
      'geen .. beoordeling|functioneringsgesprek ... {roleWork}',
      '{roleWork} ... buiten .. beoordeling*',
      'niemand beoordeelt|beoordeeld',
    ],
    { denied: 'ignore', unless: ['nadelig*|benadeeld|benadeling'] },
  ),
  ...yesNo('policy', 'directAccessDirectors', accessTo('{top}')),
  ...yesNo('policy', 'directAccessWorksCouncil', accessTo('{councils}')),
  ...choice(
    'policy',
    'directorAccusedRoute',
    {
      supervisory_board: directorAccused('{supervisoryBoard}'),
      works_council: directorAccused('{worksCouncil}'),
      group: directorAccused('concern|koepel|moederorganisatie|moedermaatschappij|groepsbestuur'),
      outside: directorAccused('{outsideBody}'),
      other: directorAccused(
        'burgemeester|rekenkamer|griffier|groepsdirecteur|ledenvergadering|president',
      ),
    },
    { within: 'anywhere', about: 'any', denied: 'ignore' },
  ),
  rule('policy', 'annualTalkDirectors', true, [
    '{yearly} & {talk} & {top}',
    '# keer|maal per jaar & {talk} & {top}',
    '{oftenEnough} & {talk} & {top}',
  ]),
  rule(
    'policy',
    'annualTalkDirectors',
    true,
    [
      'besproken|bespreekt|bespreken|bespreking|toegelicht .. met|in .. {top}',
      'besproken|bespreekt|bespreken .. overleg|gesprek .. met .. {top}',
      'met ... {top} ... besproken|bespreekt|bespreken',
    ],
    { under: ['{annualReport}', 'verslag|jaarverslag & {yearly}', 'jaarverslag|verslag'] },
  ),
  ...choice(
    'policy',
    'contractOwner',
    {
      directors: contractOf('{top}'),
      hr: contractOf('{hr}'),
      finance: contractOf('{finance}'),
      legal: contractOf('{legal}'),
      procurement: contractOf('inkoop|inkoopafdeling'),
      group: contractOf('koepel|concern|bond|stichting'),
    },
    { about: 'any' },
  ),
  rule(
    'policy',
    'invoicesWithoutCaseData',
    true,
    [
      'factuur|facturen|factureert|facturering|nota|rekening & geen|zonder & naam|namen|gegevens|*gegevens|herleidbare|herleidbaar',
      'factuur|facturen|factureert|nota|rekening & niet & herleidbaar|herleidbare|herleiden|vermeld|genoemd',
      'factuur|facturen|factureert|nota & anoniem|anonieme|geanonimiseerd|geanonimiseerde',
    ],
    { about: 'any', denied: 'ignore' },
  ),
];

function approvers(what: string): Readonly<Record<string, readonly string[]>> {
  const by = (who: string) => [
    `${what} ... goedgekeurd|vastgesteld|toegekend|geaccordeerd .. door {the}? ${who}`,
    `${what} ... door {the}? ${who} goedgekeurd|vastgesteld|toegekend|geaccordeerd`,
    `{the} ${who} keurt|accordeert .. ${what}`,
    `{the} ${who} beslist|besluit .. over .. ${what}`,
    `${what} ... toestemming|goedkeuring|akkoord van {the}? ${who}`,
    `toestemming|goedkeuring|akkoord van {the}? ${who} ... ${what}`,
    `${what} in overleg met {the}? ${who}`,
  ];
  return {
    directors: by('{top}'),
    hr: by('{hr}'),
    department_manager: by('{manager}'),
  };
}

function appraisers(key: string, who: string): Readonly<Record<string, readonly string[]>> {
  return {
    [key]: [
      `{roleWork} ... beoordeeld|besproken .. door {the}? ${who}`,
      `{roleWork} ... door {the}? ${who} beoordeeld`,
      `{the} ${who} beoordeelt .. {roleWork}`,
      `functioneringsgesprek|beoordelingsgesprek|voortgangsgesprek .. met {the}? ${who}`,
      `beoordeling ... {roleWork} ... door|bij {the}? ${who}`,
    ],
  };
}

function accessTo(who: string): readonly string[] {
  return [
    `{direct} .. toegang .. tot ... ${who}`,
    `toegang .. tot ... ${who} & {direct}`,
    `{direct} .. wenden tot ... ${who}`,
    `wenden|richten .. {direct} .. tot|aan ... ${who}`,
    `tot ... ${who} ... {direct} ... wenden`,
    `{direct} .. contact .. met ... ${who}`,
    `{direct} ... ${who} .. benaderen|raadplegen|aanspreken|spreken|adviseren`,
    `${who} ... {direct} .. benaderen|aanspreken|adviseren|spreken`,
    `{direct} .. naar ... ${who}`,
    `{direct} .. bij ... ${who} .. terecht`,
    `{direct} .. overleg .. met ... ${who}`,
    `{direct} .. lijn .. met|naar ... ${who}`,
  ];
}

function directorAccused(who: string): readonly string[] {
  const about =
    'gedrag|over|betreft|tegen|betrekking|gericht|gaat|verdacht|beschuldigd|beklaagde|zelf';
  return [
    `${about} .. {top} ... wendt|richt|meldt|rapporteert|gaat|verloopt|loopt|terecht|behandeld ... ${who}`,
    `${about} .. {top} ... ${who} ... benaderd|geinformeerd|ingeschakeld|bevoegd|terecht|behandelt|behandeld`,
    `{top} .. betreft|betrokken|beklaagde|zelf ... ${who}`,
    `${about} .. {top} ... bij|tot|aan|naar {the}? ${who}`,
    `bij|tot|aan|naar {the}? ${who} ... ${about} .. {top}`,
  ];
}

function contractOf(who: string): readonly string[] {
  return [
    `{contract} ... gesloten|afgesloten|beheerd|aangegaan|ondertekend .. door {the}? ${who}`,
    `{contract} ... door {the}? ${who} ... gesloten|afgesloten|beheerd|aangegaan`,
    `{the} ${who} sluit|beheert|ondertekent .. {contract}`,
    `contracteigenaar|contractbeheerder|contractbeheer|contracthouder|opdrachtgever is|berust|ligt .. {the}? ${who}`,
    `{the} ${who} is|treedt|fungeert .. contracteigenaar|contractbeheerder|contracthouder|opdrachtgever`,
  ];
}
