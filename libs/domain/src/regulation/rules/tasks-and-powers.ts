import { choice, choices, rule, type Rule } from '../rule.js';

/** Sentences about what others do, or about what the counsellor gets. */
const notATask = ['{training}', '{provides} & budget|faciliteiten|tijd', 'opgeleid|bekwaam'];

/** Where a text says what one can come to the counsellor for. */
const helps = [
  '{vp} ... terecht|wenden|voor|inzake|bijstaan|bijstand|helpt|vangt|opvang|begeleidt|ondersteunt|staan',
  'terecht|wenden|beroep|praten|contact ... {vp}',
  'terecht|wenden',
  'waarvoor|waarover',
  '{vp} ... {behaviourTopic}|{integrityTopic}',
];

/** Said as something the counsellor may do. */
const inPowers = ['bevoegd|bevoegdheden|bevoegdheid|gerechtigd', '{vp} .. kan|mag', 'rechten'];

/** What the counsellor is for, does, may do and does not do, and for whom. */
export const taskRules: readonly Rule[] = [
  ...choice(
    'policy',
    'scope',
    { behaviour: ['{behaviourTopic}'], integrity: ['{integrityTopic}'] },
    {
      within: 'anywhere',
      under: helps,
      unless: [
        'gedragscode',
        '{committee}',
        'jaarverslag|cijfers|aantal',
        '{training}',
        '{reportingPoint}',
      ],
    },
  ),
  rule('policy', 'scope', 'behaviour', ['{vp} .. terecht', 'terecht|wenden .. {vp}'], {
    under: ['{behaviourTopic}'],
    unless: ['{behaviourTopic}|{integrityTopic}', '{committee}|{reportingPoint}'],
  }),
  ...choice(
    'policy',
    'leadingInterest',
    {
      worker: [
        'belang|belangen .. {reporter} .. voorop|centraal|leidend|uitgangspunt|prevaleert|voorrang',
        'belang|belangen .. {reporter} .. staat|staan .. voorop|centraal',
        'uitsluitend|alleen .. belang .. {reporter}',
        'handelt .. in het belang van {the}? {reporter}',
        'staat .. naast|achter .. {reporter}',
        'partijdig',
      ],
      worker_and_organisation: [
        'belang|belangen .. {reporter} .. en .. organisatie|werkgever',
        'zowel .. belang .. {reporter} ... organisatie|werkgever',
      ],
    },
    { unless: ['worden verwerkt'] },
  ),
  ...choices('policy', 'tasks', taskPatterns(), { unless: notATask, within: 'anywhere' }),
  rule(
    'policy',
    'tasks',
    { option: 'registration' },
    [
      'jaarverslag|jaarrapportage|jaarverslagen',
      'jaarlijks .. verslag|rapport|rapportage',
      'verslag .. uit',
    ],
    { unless: notATask, under: ['{vp} ... taak|taken', 'taken|taak|takenpakket|werkzaamheden'] },
  ),
  ...choices(
    'policy',
    'powers',
    {
      consult_experts: [
        'deskundigen|deskundige|experts|expert|specialisten|adviseurs ... {consults}',
        '{consults} ... deskundigen|deskundige|experts|expert|specialisten|adviseurs',
        'extern|externe|intern|interne|deskundig advies .. inwinnen|vragen|in te winnen',
        'bijstand .. deskundige|deskundigen',
        'zich .. laten bijstaan|adviseren|voorlichten|informeren .. door .. deskundige|deskundigen',
      ],
      direct_access: [
        'toegang ... {top} ... {councils}',
        'toegang ... {councils} ... {top}',
        'wenden ... {top} ... {councils} & {direct}',
        'contact|overleg ... {top} ... {councils} & {direct}',
      ],
      unasked_advice: [
        'gevraagd en ongevraagd',
        'ongevraagd .. advies|adviseren|adviseert|adviezen',
        'gevraagde en ongevraagde advies|adviezen',
        'uit eigen beweging|initiatief .. advies|adviseren|adviseert|advies',
        'advies|adviseren .. uit eigen beweging|initiatief',
      ],
      invoke_secrecy: [
        'beroepen .. op .. {secrecy}|vertrouwelijkheid',
        'beroep .. op .. {secrecy}|vertrouwelijkheid',
        '{secrecy} .. beroepen|inroepen|beroep',
        'weigeren .. informatie|inlichtingen|vragen|gegevens',
        'informatie|inlichtingen|gegevens .. te? weigeren',
        'verschonen',
      ],
    },
    {},
  ),
  rule(
    'policy',
    'powers',
    { option: 'talk_off_site' },
    [
      '{talk}|spreken|afspreken|ontmoeten|ontvangen ... buiten {the}? {workplace}',
      'buiten {the}? {workplace} ... {talk}|spreken|afspreken|ontmoeten|plaatsvinden',
      '{talk}|spreken|afspreken ... elders|andere locatie|locatie buiten|neutrale',
      'externe locatie ... {talk}|spreken',
    ],
    { under: inPowers },
  ),
  rule(
    'policy',
    'powers',
    { option: 'direct_access' },
    [
      '{direct} .. toegang',
      'toegang .. tot',
      '{direct} .. wenden|contact|overleg|benaderen',
      'wenden .. {direct} .. tot',
    ],
    { under: ['bevoegd|bevoegdheden|bevoegdheid'] },
  ),
  rule(
    'policy',
    'powers',
    { option: 'refer' },
    ['doorverwijzen|verwijzen|doorverwijst|verwijst|doorverwijzing|door te verwijzen|te verwijzen'],
    { under: ['bevoegdheden|bevoegdheid|bevoegd|mag|gerechtigd'] },
  ),
  ...choices('policy', 'exclusions', actPatterns('exclusions'), { denied: 'require' }),
  ...choices(
    'policy',
    'exclusions',
    {
      no_action_without_consent: [
        'zonder .. {consent} ... geen|niets|niet|nooit',
        'geen|niets|niet|nooit ... zonder .. {consent}',
        'geen|niets|nooit ... zonder dat .. {reporter}',
        'zonder dat .. {reporter} ... geen|niets|nooit',
        'geen|niets|niet ... dan .. met|na .. {consent}',
        'geen|niets .. {acts} ... tenzij ... {consent}|instemt|akkoord',
        '{acts} ... alleen|uitsluitend|slechts|pas .. met|na|als .. {consent}',
        'alleen|uitsluitend|slechts|pas .. met|na .. {consent} ... {acts}',
        'geen|niets .. buiten medeweten',
        'niets .. tegen .. wil',
        'buiten .. medeweten ... geen|niets',
        '{reporter} .. bepaalt|beslist|kiest .. zelf|wat|welke|of',
        'regie .. bij .. {reporter}',
        '{reporter} .. houdt|behoudt .. regie|zeggenschap',
      ],
    },
    { denied: 'ignore', within: 'anywhere', unless: ['regie over & {committee}'] },
  ),
  ...choices('policy', 'forbiddenTasks', actPatterns('forbidden'), {
    unless: [
      '{outOfRole}',
      'mogelijkheid|mogelijkheden|oplossing|oplossingen|opgelost|oplosbaar',
      'scheidsrechter|doorverwijzen|verwijst',
      'wijst|informeert|begeleidt|ondersteunt|begeleiden|ondersteunen',
    ],
  }),
  ...choices(
    'policy',
    'targetGroups',
    {
      employees: [
        'medewerkers|medewerker|personeel|collega',
        'vaste krachten',
        'iedereen .. die .. werkt|werkzaam',
      ],
      temporary_workers: [
        'uitzendkracht*|ingehuurd*|inhuurkracht*|inleenkracht*|gedetacheerd*|flexwerker*|inhuur|ingeleend*|oproepkracht*',
        'externe medewerkers',
        'extern ingehuurd*',
      ],
      self_employed: ['zzp*|zelfstandige|zelfstandigen|freelancer*'],
      interns: ['stagiair*|stagieres|stagelopers|bpvstudenten'],
      volunteers: ['vrijwilliger*|kaderleden'],
      applicants: ['sollicitant*'],
      former_staff: [
        '{former} .. medewerkers|medewerker|personeel|collega',
        'oudmedewerkers|oudmedewerker|oudwerknemers|exmedewerkers|exwerknemers|oudcollega*',
        'dienst is getreden',
        'uit dienst',
      ],
      pupils_and_parents: ['leerling*|student*|ouder|ouders|deelnemer*|cursist*|scholieren'],
      members: ['leden|sporter*|lid|clubleden'],
      clients: ['clienten|client|patienten|bewoners|clienten'],
    },
    { under: ['{audience}', 'medewerker|medewerkers|personeel ... {flexWorkers}'] },
  ),
];

function taskPatterns(): Readonly<Record<string, readonly string[]>> {
  return {
    first_reception: [
      'opvang|opvangen|opgevangen|opvangt|eerstelijnsopvang|opvangt',
      'vangt|vangen .. op',
      'luisterend oor',
      'eerste aanspreekpunt',
      'aanspreekpunt .. voor .. {reporter}|ieder|iedereen',
      'eerste gesprek',
      'luistert|luisteren|aanhoren|aanhoort',
      'verhaal .. kwijt|doen',
      'staat|staan ... te woord',
      'te woord .. staan',
      'ontvangt|ontvangen .. {reporter}',
    ],
    informal_solution: [
      'informele oplossing|oplossingen|weg|sfeer|fase|traject|afhandeling|route',
      'informeel ... oplossen|oplossing|opgelost',
      'oplossing ... informele sfeer|weg',
      'oplossingen|oplossing .. zoeken|vinden|verkennen|bespreken|onderzoeken',
      'zoekt|zoeken|denkt|denken|verkent|verkennen|meedenken|meezoeken|helpt|helpen ... oplossing|oplossingen|opties|oplossingsmogelijkheden',
      'in der minne',
      'zelf|onderling|samen .. oplossen|opgelost|oplossing',
      'hulp|helpt|helpen|ondersteunt ... oplossen',
      'informeel .. uitkomt|uitkomen|bespreken|regelen|aanpakken',
      'stappen .. die? .. kunt|kan|kun .. zetten|ondernemen|nemen',
      'minnelijke oplossing|schikking',
    ],
    information_on_procedures: [
      '{informs} ... procedure|procedures|klachtenprocedure|klachtprocedure|meldprocedure|klachtenregeling|vervolgstappen|mogelijkheden|stappen|routes|regelingen|mogelijkheid|gevolgen',
      'informatie ... procedure|procedures|klachtenprocedure|klachtprocedure|meldprocedure|klachtenregeling|vervolgstappen|mogelijkheden|stappen|routes',
      'uitleg ... procedure|procedures|klachtenprocedure|klachtprocedure|meldprocedure|klachtenregeling|routes|mogelijkheden',
      'wijst|wijzen ... op .. mogelijkheid|mogelijkheden|procedure|klachtenregeling',
      'wegwijs',
      'mogelijkheden|routes|stappen|procedures .. bespreken|bespreekt|uitleggen|toelichten|schetsen',
      'bespreekt|bespreken ... mogelijkheden|routes|stappen|opties|vervolgstappen',
    ],
    guidance_at_complaint: [
      '{guides} ... klacht|klachten|klachtprocedure|klachtenprocedure|procedure|klachtbehandeling|melding|aangifte|klachtencommissie|traject',
      'klacht|klachtprocedure|klachtenprocedure|procedure|melding|aangifte ... {guides}',
      'staat|staan ... bij ... klacht|klachtprocedure|klachtenprocedure|procedure|melding',
      'hulp|bijstand|ondersteuning|begeleiding ... indienen|klacht|opstellen|formuleren|procedure',
      'helpt|helpen|behulpzaam ... klacht|opstellen|formuleren|indienen',
    ],
    referral: [
      'doorverwijzen|doorverwijzing|doorverwijst|verwijzing|doorverwijzend',
      'verwijst|verwijzen ... {helpers}|instanties|hulpverlening|naar|door',
      'door .. te verwijzen',
      'helpt|helpen .. verder .. naar|bij',
      'wijst|wijzen .. de weg .. naar .. {helpers}',
    ],
    awareness: [
      'voorlichting|voorlichten|voorlichtingsbijeenkomsten|voorlichtingen|voorlichtende|voorlichtingsactiviteiten',
      'bekendheid .. geven|vergroten|functie',
      'geeft|geven|verzorgt|verzorgen .. presentaties|workshops|trainingen|bijeenkomsten|voorlichting',
      'bewustwording|bewustzijn',
      'bekendheid .. aan .. functie|regeling|rol|taak',
    ],
    advice_to_management: [
      'adviseert|adviseren|advies|adviezen|adviesing|advisering ... {top}|{manager}|{employer}|{worksCouncil}|leiding|beleid|preventie',
      '{top}|{manager}|{employer}|organisatie|leiding .. adviseert|adviseren|advies',
      'gevraagd en ongevraagd',
      'ongevraagd .. advies|adviseren',
      'signaleert|signaleren .. {top}|{manager}|{employer}|knelpunten|trends|ontwikkelingen|risico*',
      'knelpunten|trends|patronen|risico* .. signaleren|signaleert',
    ],
    registration: [
      'registreert|registreren|registratie|geregistreerd',
      'bijhouden|houdt .. registratie|register|cijfers|overzicht',
    ],
    aftercare: [
      'nazorg',
      'nagesprek',
      'later|achteraf|afloop .. vraagt|vragen|hoe',
      'vraagt|vragen .. later|achteraf|afloop',
      'houdt|houden .. contact .. na .. afloop',
    ],
    encourage_self_report: [
      '{encourages} ... zelf .. melden|melding|meldt|kenbaar',
      '{encourages} ... melden|melding .. zelf',
      '{encourages} ... om .. misstand*|integriteitsschending* .. te melden',
    ],
    report_for_worker: [
      'namens .. {reporter} ... melding|meldt|melden|klacht',
      'melding|meldt|melden|klacht ... namens .. {reporter}',
    ],
    intermediary: ['intermediair|tussenpersoon|doorgeefluik|contactschakel', 'schakel tussen'],
    anonymised_case_in_report: [
      'integriteit*|misstand* ... anoniem|geanonimiseerd|geanonimiseerde ... jaarverslag',
      'jaarverslag ... anoniem|geanonimiseerd|geanonimiseerde ... integriteit*|misstand*',
    ],
  };
}

/** One act, told twice: what is excluded when denied is forbidden when assigned. */
function actPatterns(
  side: 'exclusions' | 'forbidden',
): Readonly<Record<string, readonly string[]>> {
  const acts = {
    mediates: [
      'bemiddelt|bemiddelen|bemiddeling|bemiddelaar|mediation|mediator|bemiddelende|mediaten',
    ],
    investigates: [
      'onderzoekt|onderzoek|onderzoeken|onderzoekstaak|onderzoekstaken|feitenonderzoek|waarheidsvinding|feitenvinding|onderzoeker|waarheidsbevinding',
      'hoor en wederhoor',
      'hoort .. {accused}',
      '{accused} .. hoort|horen',
    ],
    sits_in_committee: [
      'lid .. {committee}',
      '{committee} .. lid|voorzitter|secretaris|lidmaatschap',
      'lidmaatschap .. {committee}',
      'deel|zitting ... {committee}',
      '{committee} ... zitting|deel .. heeft|hebben|uitmaken|nemen|neemt|uit',
      'zit|zitten .. in .. {committee}',
      'secretaris|voorzitter .. {committee}',
    ],
    decides: [
      'oordeelt|oordelen|oordeel|beoordeelt|veroordeelt|waardeoordeel|beslist|beslissen|beslissing*|uitspraak|oordeelsvorming|rechter|scheidsrechter',
      'sancties|maatregelen .. oplegt|opleggen',
      'beoordelen .. klacht|melding|gegrond*',
      'besluit|besluiten .. over|of',
      'legt .. maatregelen|sancties op',
    ],
  };
  if (side === 'forbidden') return acts;
  return {
    no_mediation: acts.mediates,
    no_investigation: acts.investigates,
    no_complaints_committee: acts.sits_in_committee,
    no_judging: acts.decides,
    no_file_against_accused: [
      'dossier .. {accused}',
      'dossieropbouw|dossiervorming',
      'dossier .. op|bouwt|opbouwen|aanleggen|opgebouwd',
      'bewijs .. verzamelen|verzamelt',
    ],
    no_therapy: [
      'therapeut|therapie|therapeutische|behandelaar|psycholoog|hulpverlener|hulpverlening|coach',
    ],
    no_conflict_guidance: [
      'arbeidsconflict*|conflict|conflicten|conflictbegeleiding|conflictbemiddeling|arbeidsgeschil*|arbeidsrechtelijk*',
    ],
    no_support_of_accused: [
      '{accused} ... {guides}|bijstaan|ondersteunen|begeleiden|staat|opvang|bijstand',
      '{guides}|bijstaan|ondersteunt|ondersteunen|begeleidt|begeleiden|bijstand|staat ... {accused}',
    ],
  };
}
