import { choice, rule, yesNo, type Rule } from '../rule.js';

const reports =
  'rapporteert|rapporteren|verantwoording|verantwoordelijk|verantwoordingsplichtig|verantwoordt|verantwoorden|rekenschap';
const stands =
  'ressorteert|ressorteren|valt|vallen|geplaatst|gepositioneerd|ondergebracht|hangt|hoort|opgehangen';

/** The ways to say that the role stands under this one. */
function underWhom(who: string): readonly string[] {
  return [
    `${reports} ... aan {the}? ${who}`,
    `${reports} .. aan .. ${who}`,
    `aan {the}? ${who} ... ${reports}`,
    `verslag verschuldigd aan {the}? ${who}`,
    `${stands} ... onder {the}? ${who}`,
    `staat|staan .. onder {the}? ${who}`,
    `onder {the}? ${who} ... ${stands}|geplaatst`,
    `${stands} .. onder .. ${who}`,
    `onder .. verantwoordelijkheid|leiding|gezag|aansturing van {the}? ${who}`,
    `aangestuurd|gestuurd|geleid door {the}? ${who}`,
    `aangestuurd .. door .. ${who}`,
    `{the} ${who} stuurt .. {vp}|hem|haar ... aan`,
    `${who} geeft .. leiding|sturing .. aan .. {vp}|hem|haar|rol`,
    `leiding .. van {the}? ${who} & functioneel`,
    `ondergeschikt aan {the}? ${who}`,
    `rechtstreeks|direct|functioneel|hierarchisch onder {the}? ${who}`,
    `positie|plaats|positionering|lijn .. onder|bij {the}? ${who}`,
    `rechtstreekse|directe|korte lijn|lijnen .. met|naar {the}? ${who}`,
    `leidinggevende .. rol|functie|taak|vertrouwenspersoon .. is {the}? ${who}`,
    `{the} ${who} is ... leidinggevende .. {vp}|rol`,
    `rapportagelijn|rapporteert|lijn .. naar|aan .. ${who}`,
    `rol ... te maken met {the}? ${who}`,
    `${reports} ... tegenover {the}? ${who}`,
    `ondergebracht|geplaatst .. bij {the}? ${who}`,
  ];
}

const otherReports = [
  'jaarverslag|jaarlijks|jaarrapportage|geanonimiseerd|geanonimiseerde|anoniem|anonieme|cijfers',
  'aantal|aantallen|aard en omvang',
  '{yearly}',
  'schooljaar|kalenderjaar',
  'hoofdfunctie|hoofdtaak|eigen functie|lijnfunctie|dagelijkse werk',
  'uren|rooster|roostering',
  'trends|knelpunten|signalen|bevindingen',
  'budget|bestedingen|factuur|facturen',
  'melding|misstand|klacht',
  'gewone werk|dagelijks',
  '{evaluates}',
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
      other: underWhom(
        'commissaris_van_de_koning|dijkgraaf|griffier|voorzitter_van_de_raad_van_toezicht',
      ),
    },
    { unless: otherReports },
  ),
  rule(
    'policy',
    'mtMemberIsDirector',
    false,
    ['lid ... niet|geen ... directie|bestuur', '{mtMember} ... niet|geen ... directie|bestuur'],
    { denied: 'ignore', under: ['{mtMember}'], after: ['{mtMember}'] },
  ),
  rule(
    'policy',
    'mtMemberIsDirector',
    true,
    ['{mtMember} ... tevens|ook|deel|lid .. directie|bestuur|directeur'],
    { unless: ['niet|geen'] },
  ),
  ...choice(
    'policy',
    'mtMemberPortfolio',
    {
      hr: ['{mtMember} ... {hr}', '{hr} ... portefeuille'],
      finance: ['{mtMember} ... {finance}', '{finance} ... portefeuille'],
      legal: ['{mtMember} ... {legal}'],
    },
    { under: ['{mtMember}'], unless: ['{mtMember} ... niet'] },
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
      '{roleWork} ... niet|nooit|geen ... {appraisal}',
      'niet|nooit ... {appraisal} ... {roleWork}',
      'niet beoordeeld op',
      '{roleWork} ... buiten .. {appraisal}',
      'geen .. {appraisal} ... {roleWork}',
      '{roleWork} ... geen .. deel|onderdeel|rol ... {appraisal}',
      'niemand beoordeelt|beoordeeld',
    ],
    {
      denied: 'ignore',
      unless: ['nadelig*|benadeeld|benadeling|nadeel|negatieve', '{top}|{hr} .. voert|beoordeelt'],
    },
  ),
  ...yesNo('policy', 'directAccessDirectors', accessTo('{top}')),
  ...yesNo('policy', 'directAccessWorksCouncil', accessTo('{councils}')),
  ...choice(
    'policy',
    'directorAccusedRoute',
    {
      supervisory_board: directorAccused('{supervisoryBoard}'),
      works_council: directorAccused('{worksCouncil}'),
      group: directorAccused(
        'concern|koepel|moederorganisatie|moedermaatschappij|groepsbestuur|moederministerie|concernbestuur|holding|concerndirectie|koepelorganisatie|groepsdirectie',
      ),
      outside: directorAccused('{outsideBody}'),
      other: directorAccused(
        'burgemeester|rekenkamer|griffier|groepsdirecteur|ledenvergadering|president|dijkgraaf|gemeenteraad|vertrouwenscommissie|commissaris|minister',
      ),
    },
    {
      within: 'anywhere',
      denied: 'ignore',
      under: ['{top} & {isAccused}', '{isAccused} ... {top}'],
      unless: ['jaarverslag', '{top} beslist', '{appoint}', 'vragen|informatie .. niet'],
    },
  ),
  rule(
    'policy',
    'annualTalkDirectors',
    true,
    [
      '{yearly}|{oftenEnough} & {talk} & {top}',
      '# keer|maal per jaar|schooljaar & {talk} & {top}',
      'elk|ieder half jaar & {talk} & {top}',
      '{top} ... {talk} ... {yearly}|{oftenEnough}',
    ],
    { unless: ['medewerkers .. gesprek', '{manager} .. gesprek', '{committee}'] },
  ),
  rule(
    'policy',
    'annualTalkDirectors',
    true,
    [
      '{discusses} ... met|in ... {top}',
      'met ... {top} ... {discusses}',
      '{top} ... {discusses} ... met .. {vp}',
      '{discusses} ... {vp} ... {top}',
    ],
    {
      under: ['{annualReport}|verslag|rapportage|jaarcijfers'],
      after: ['{annualReport}', '{yearly} .. verslag|rapport*'],
      unless: ['{worksCouncil} bespreekt', '{committee}'],
    },
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
      '{invoice} & geen|zonder|nooit & naam|namen|gegevens|*gegevens|herleidbare|herleidbaar|zaken|inhoud|persoonsgegevens',
      '{invoice} & niet|nooit & herleidbaar|herleidbare|herleiden|vermeld|genoemd|naam|namen|wie',
      '{invoice} & anoniem|anonieme|geanonimiseerd|geanonimiseerde',
      '{invoice} & alleen|uitsluitend|slechts|enkel & uren|aantal|datum|bedrag|data|tijd',
    ],
    { about: 'any', denied: 'ignore', under: ['{vp}|extern*|{bureau}'], after: ['{vp}'] },
  ),
];

function approvers(what: string): Readonly<Record<string, readonly string[]>> {
  const by = (who: string) => [
    `${what} ... {approved} ... door .. ${who}`,
    `${what} ... door {the}? ${who} ... {approved}`,
    `{the} ${who} keurt|accordeert|fiatteert .. ${what}`,
    `${who} ... ${what} ... goedkeuren|accorderen|fiatteren|goed`,
    `${who} stelt|bepaalt ... hoeveel .. uren|tijd`,
    `${who} ... keurt|accordeert|fiatteert|tekent ... ${what}`,
    `${what} ... keurt|accordeert|fiatteert ... ${who}`,
    `{the} ${who} beslist|besluit|bepaalt|gaat .. over .. ${what}`,
    `over .. ${what}|besteding beslist|bepaalt|gaat .. ${who}`,
    `${what} ... toestemming|goedkeuring|akkoord|instemming .. van .. ${who}`,
    `toestemming|goedkeuring|akkoord .. van .. ${who} ... ${what}`,
    `${what} in overleg met .. ${who}`,
    `${what} ... dat doet|beslist|bepaalt {the}? ${who}`,
    `beslist|bepaalt .. niet .. over .. ${what} ... ${who}`,
  ];
  return {
    directors: by('{top}'),
    hr: by('{hr}'),
    counsellor: [
      `over .. ${what}|besteding ... beslist|bepaalt|gaat .. {vp} .. zelf`,
      `{vp} bepaalt|beslist|verdeelt .. zelf .. ${what}|tijd|hoeveel`,
      `${what} ... {vp} .. zelf .. bepaalt|beslist|in`,
      'deelt .. tijd|uren .. zelf .. in',
    ],
    department_manager: [...by('{manager}'), ...by('planner|remisechef|roostermaker')],
  };
}

function appraisers(key: string, who: string): Readonly<Record<string, readonly string[]>> {
  return {
    [key]: [
      `{roleWork} ... beoordeeld|besproken .. door|met .. ${who}`,
      `{roleWork} ... door {the}? ${who} ... beoordeeld`,
      `${who} beoordeelt .. {roleWork}|{vp}`,
      `{the} ${who} beoordeelt ... {roleWork}`,
      `functioneringsgesprek|beoordelingsgesprek|voortgangsgesprek|functioneringsgesprekken .. met {the}? ${who}`,
      `${who} voert ... {talk}|functioneringsgesprek|beoordelingsgesprek ... {roleWork}|daarover|hierover`,
      `beoordeling ... {roleWork} ... door|bij .. ${who}`,
      `beoordeling .. wijze .. rol ... door .. ${who}`,
      `${who} ... beoordeelt ... {roleWork}`,
      `{roleWork} ... beoordeelt ... ${who}`,
    ],
  };
}

function accessTo(who: string): readonly string[] {
  return [
    `{direct} ... toegang .. tot ... ${who}`,
    `toegang .. tot ... ${who} & {direct}`,
    `toegang ... ${who}`,
    `{direct} ... wenden|richten|aankloppen ... tot|aan|bij ... ${who}`,
    `{direct} .. tot|aan ... ${who} ... wenden|richten`,
    `wenden|richten ... {direct} ... tot|aan ... ${who}`,
    `tot ... ${who} ... {direct} ... wenden`,
    `{direct} .. contact|contacten .. met ... ${who}`,
    `contact .. met ... ${who} & {direct}`,
    `{direct} ... ${who} .. benaderen|raadplegen|aanspreken|spreken|adviseren|informeren`,
    `${who} ... {direct} .. benaderen|aanspreken|adviseren|spreken|raadplegen|bereiken`,
    `${who} ... zonder_tussenkomst|rechtstreeks ... benaderen|spreken`,
    `{direct} .. naar ... ${who}`,
    `{direct} ... bij ... ${who} .. terecht|binnenlopen|aankloppen`,
    `{direct} .. overleg .. met ... ${who}`,
    `{direct} .. lijn|lijnen|verbinding .. met|naar ... ${who}`,
    `${who} staat|is ... {direct} .. voor .. {vp}|hem|haar .. open|bereikbaar|beschikbaar`,
    `deur .. ${who} ... open`,
  ];
}

function directorAccused(who: string): readonly string[] {
  return [
    `naar|tot|bij|aan|via .. ${who}`,
    `${who} ... benaderd|geinformeerd|ingeschakeld|bevoegd|terecht|behandelt|behandeld|ingelicht|geroepen|neemt|aanspreekpunt|meldpunt`,
    `benadert|informeert|schakelt|raadpleegt .. ${who}`,
    `is ... ${who} ... aanspreekpunt|bevoegd`,
  ];
}

function contractOf(who: string): readonly string[] {
  return [
    `{contract} ... gesloten|afgesloten|beheerd|aangegaan|ondertekend|beheer ... door|bij {the}? ${who}`,
    `{contract} ... door {the}? ${who} ... gesloten|afgesloten|beheerd|aangegaan`,
    `{the} ${who} sluit|beheert|ondertekent|tekent .. {contract}`,
    `${who} ... beheert|sluit .. {contract}`,
    `eigenaar .. {contract} ... ${who}`,
    `contracteigenaar|contractbeheerder|contractbeheer|contracthouder|opdrachtgever ... {the}? ${who}`,
    `{the}? ${who} is|treedt|fungeert .. contracteigenaar|contractbeheerder|contracthouder|opdrachtgever|eigenaar_van_het_contract`,
    `{contract} ... valt|ligt|berust .. bij|onder .. ${who}`,
    `{contract} ... ${who} beheert|sluit|tekent`,
  ];
}
