import { text } from '../text.js';
import { questions, type FactsFrom } from './fact.js';
import { groups, languages, workTimes } from './shared-options.js';

const who = questions('profile', 'who');
const people = questions('profile', 'people');
const participation = questions('profile', 'participation');
const duties = questions('profile', 'duties');
const whistleblowing = questions('profile', 'whistleblowing');
const model = questions('model', 'model');
const routes = questions('tasks-and-powers', 'routes');
const publication = questions('publication-and-reach', 'publication');
const communication = questions('publication-and-reach', 'communication');

/** The organisation itself: who it is, and what it does for all counsellors together. */
export const organisationFacts = {
  name: who.text({ label: text('Naam van de organisatie', 'Name of the organisation') }, 120),
  sector: who.choice(
    {
      care: text('Zorg en welzijn', 'Care and welfare'),
      education: text('Onderwijs', 'Education'),
      central_government: text('Rijksoverheid', 'Central government'),
      municipality: text('Gemeente of waterschap', 'Municipality or water authority'),
      industry: text('Industrie', 'Industry'),
      construction: text('Bouw', 'Construction'),
      retail: text('Handel', 'Trade and retail'),
      hospitality: text('Horeca', 'Hospitality'),
      transport: text('Vervoer en logistiek', 'Transport and logistics'),
      waste: text('Afval en milieu', 'Waste and environment'),
      finance: text('Financiële diensten', 'Financial services'),
      business_services: text('Zakelijke diensten', 'Business services'),
      it: text('ICT', 'IT'),
      culture: text('Cultuur en media', 'Culture and media'),
      sport: text('Sport', 'Sport'),
      agriculture: text('Landbouw en visserij', 'Agriculture and fishery'),
      charity: text('Goede doelen en kerken', 'Charities and churches'),
      other: text('Anders', 'Other'),
    },
    { label: text('Sector', 'Sector') },
  ),
  structure: who.choice(
    {
      single: text('Zelfstandige organisatie', 'Organisation on its own'),
      group: text('Concern, koepel of moeder', 'Group, umbrella or parent'),
      group_member: text('Onderdeel van een groep', 'Part of a group'),
      sector_body: text('Branche- of sectororganisatie', 'Sector body'),
    },
    { label: text('Plaats in een groep', 'Place in a group') },
  ),
  groupName: who.text({
    label: text('Naam van de groep', 'Name of the group'),
    when: [{ fact: 'structure', is: ['group_member'] }],
  }),
  hasDepartments: who.yesNo({
    label: text('Zijn er afdelingen?', 'Are there departments?'),
    help: text(
      'Een kleine organisatie zonder afdelingen hoeft de afdelingstoets van punt 3 niet te doen.',
      'A small organisation without departments skips the department test of item 3.',
    ),
  }),
  hasSupervisoryBoard: who.yesNo({
    label: text('Is er een raad van toezicht of commissarissen?', 'Is there a supervisory board?'),
  }),
  headcount: people.integer(
    0,
    1_000_000,
    {
      label: text(
        'Werkzame personen, met uitzendkrachten en ingehuurden',
        'Persons working, with temporary and hired workers',
      ),
      help: text(
        'De Wet op de ondernemingsraden telt werkzame personen, ook ingehuurde.',
        'The Works Councils Act counts persons working, hired ones too.',
      ),
    },
    text('personen', 'persons'),
  ),
  employees: people.integer(
    0,
    1_000_000,
    {
      label: text('Werknemers met een eigen arbeidsovereenkomst', 'Employees on an own contract'),
    },
    text('personen', 'persons'),
  ),
  peopleOutsideStaff: people.choices(groups, {
    label: text('Wie werkt of komt er nog meer?', 'Who else works or comes here?'),
    help: text(
      'Ook zij moeten bij een vertrouwenspersoon terechtkunnen.',
      'They should find their way to a counsellor as well.',
    ),
  }),
  workersWithoutIntranet: people.yesNo({
    label: text('Zijn er mensen zonder toegang tot intranet?', 'Do some people lack intranet?'),
  }),
  workTimes: people.choices(workTimes, {
    label: text('Wanneer wordt er gewerkt?', 'When do people work?'),
    help: text(
      'Zo ziet u of er in elke dienst iemand te bereiken is. Een onderdeel kan hiervan afwijken.',
      'This shows whether someone can be reached in every shift. A unit can differ.',
    ),
    optional: true,
  }),
  workLanguages: people.choices(languages, {
    label: text('Welke talen spreken mensen hier?', 'Which languages do people speak here?'),
    help: text(
      'Talen waarin iemand een moeilijk gesprek zou willen voeren.',
      'Languages in which someone would want to have a difficult talk.',
    ),
    optional: true,
  }),
  participation: participation.choice(
    {
      works_council: text('Ondernemingsraad (OR)', 'Works council (OR)'),
      several_councils: text('Meer ondernemingsraden', 'Several works councils'),
      staff_representation: text(
        'Personeelsvertegenwoordiging (PVT)',
        'Staff representation (PVT)',
      ),
      staff_meeting: text('Personeelsvergadering', 'Staff meeting'),
      none: text('Geen', 'None'),
    },
    { label: text('Medezeggenschap van het personeel', 'Staff participation') },
  ),
  alsoConsulted: participation.choices(
    {
      parents: text('Ouders', 'Parents'),
      pupils: text('Leerlingen of studenten', 'Pupils or students'),
      members: text('Leden', 'Members'),
      clients: text('Cliëntenraad', 'Clients’ council'),
      participation_council: text('Medezeggenschapsraad (MR)', 'Participation council (MR)'),
    },
    {
      label: text('Wie wordt nog meer geraadpleegd?', 'Who else is consulted?'),
      unless: [
        {
          fact: 'sector',
          is: [
            'industry',
            'construction',
            'retail',
            'hospitality',
            'transport',
            'waste',
            'business_services',
            'it',
          ],
        },
      ],
    },
  ),
  agreementRegulatesRole: participation.yesNo({
    label: text(
      'Regelt de cao de rol van vertrouwenspersoon al inhoudelijk?',
      'Does a collective agreement already regulate the role?',
    ),
    help: text(
      'Voor wat de cao inhoudelijk regelt is geen instemming nodig (WOR art. 27 lid 3).',
      'No consent is needed for what a collective agreement regulates (WOR art. 27(3)).',
    ),
    unless: [{ fact: 'participation', is: ['staff_meeting', 'none'] }],
  }),
  psychosocialPolicy: duties.yesNo({
    label: text(
      'Is er beleid tegen psychosociale arbeidsbelasting (PSA)?',
      'Is there a policy on psychosocial workload?',
    ),
  }),
  psychosocialSubjects: duties.choices(
    {
      work_pressure: text('Werkdruk', 'Work pressure'),
      aggression: text('Agressie en geweld', 'Aggression and violence'),
      bullying: text('Pesten', 'Bullying'),
      discrimination: text(
        'Onderscheid en seksuele intimidatie',
        'Distinction and sexual harassment',
      ),
    },
    {
      label: text('Waarover gaat dat beleid?', 'What does that policy cover?'),
      when: [{ fact: 'psychosocialPolicy', is: [true] }],
      optional: true,
    },
  ),
  riskAssessmentOn: duties.date({
    label: text('Datum van de laatste RI&E', 'Date of the latest risk assessment'),
  }),
  roleInRiskAssessment: duties.yesNo({
    label: text(
      'Staat de vertrouwenspersoon in de RI&E of het plan van aanpak?',
      'Is the counsellor part of the risk assessment or action plan?',
    ),
  }),
  riskAssessmentHas: duties.choices(
    {
      action_plan: text('Een plan van aanpak', 'An action plan'),
      deadlines: text('Termijnen bij de maatregelen', 'Deadlines with the measures'),
      open_to_workers: text('Iedere werknemer kan hem inzien', 'Every worker can read it'),
      psychosocial_risks: text(
        'Een oordeel over psychosociale risico’s',
        'An assessment of psychosocial risks',
      ),
    },
    {
      label: text('Wat hoort bij de RI&E?', 'What goes with the risk assessment?'),
      optional: true,
    },
  ),
  whistleblowerProcedure: duties.yesNo({
    label: text('Is er een interne meldregeling (Wbk)?', 'Is there a whistleblower procedure?'),
    help: text('Verplicht vanaf 50 werkenden.', 'Obligatory from 50 workers.'),
  }),
  codeOfConduct: duties.yesNo({
    label: text('Is er een gedragscode?', 'Is there a code of conduct?'),
  }),
  codeOfConductHas: duties.choices(
    {
      unwanted_behaviour: text('Wat ongewenst gedrag is', 'What unwanted behaviour is'),
      examples: text('Voorbeelden', 'Examples'),
      support: text('Waar men steun vindt', 'Where to find support'),
      measures: text('Maatregelen en sancties', 'Measures and sanctions'),
      contact: text('Bij wie men terechtkan', 'Whom to turn to'),
    },
    {
      label: text('Wat staat er in de gedragscode?', 'What does the code of conduct say?'),
      when: [{ fact: 'codeOfConduct', is: [true] }],
      optional: true,
    },
  ),
  consentGivenFor: duties.choices(
    {
      counsellor_rule: text('Regeling vertrouwenspersoon', 'Rule on the counsellor'),
      whistleblower_procedure: text('Interne meldregeling', 'Whistleblower procedure'),
      complaints_procedure: text('Klachtenregeling', 'Complaints procedure'),
    },
    {
      label: text(
        'Met welke regelingen stemde de medezeggenschap in?',
        'To which rules did the staff’s representatives consent?',
      ),
      help: text(
        'Instemming die u hier in het product kreeg telt vanzelf mee.',
        'Consent that you obtained in this product counts by itself.',
      ),
      when: [
        {
          fact: 'participation',
          is: ['works_council', 'several_councils', 'staff_representation', 'staff_meeting'],
        },
      ],
      optional: true,
    },
  ),
  consentAgreedOnPerson: duties.choices(
    {
      appointment: text('Benoeming', 'Appointment'),
      position: text('Positie', 'Position'),
      extension: text('Verlenging', 'Extension'),
      termination: text('Beëindiging', 'Termination'),
    },
    {
      label: text(
        'Waarover is afgesproken dat de medezeggenschap instemt, bij de persoon van de vertrouwenspersoon?',
        'On what is it agreed that staff’s representatives consent, for the person of the counsellor?',
      ),
      when: [
        {
          fact: 'participation',
          is: ['works_council', 'several_councils', 'staff_representation'],
        },
      ],
      optional: true,
    },
  ),
  whistleblowerDutyWhenSmall: whistleblowing.yesNo({
    label: text(
      'Werkt u in een sector waar de meldregeling ook onder de 50 geldt?',
      'Do you work in a sector where the procedure holds below 50 too?',
    ),
    help: text(
      'Bijvoorbeeld financiële diensten, burgerluchtvaart, zeescheepvaart, olie en gas op zee.',
      'For example financial services, civil aviation, shipping, offshore oil and gas.',
    ),
    optional: true,
  }),
  whistleblowerContents: whistleblowing.choices(
    {
      handling: text('Hoe een melding wordt behandeld', 'How a report is handled'),
      suspicion: text(
        'Wanneer er een vermoeden van een misstand is',
        'When there is a suspicion of wrongdoing',
      ),
      in_writing: text('Schriftelijk melden', 'Reporting in writing'),
      by_voice: text('Melden per telefoon of spraakbericht', 'Reporting by phone or voice message'),
      in_person: text(
        'Op verzoek een gesprek binnen redelijke tijd',
        'A talk on request within a reasonable time',
      ),
      receiver: text(
        'Bij welke onafhankelijke functionaris men meldt',
        'To which independent officer one reports',
      ),
      follow_up: text('Wie de melding zorgvuldig opvolgt', 'Who follows a report up with care'),
      adviser: text(
        'Recht om een adviseur in vertrouwen te raadplegen',
        'Right to consult an adviser in confidence',
      ),
    },
    {
      label: text('Wat staat er in de meldregeling?', 'What does the procedure say?'),
      when: [{ fact: 'whistleblowerProcedure', is: [true] }],
      optional: true,
    },
  ),
  whistleblowerAcknowledgedDays: whistleblowing.integer(
    0,
    365,
    {
      label: text(
        'Binnen hoeveel dagen krijgt de melder een bevestiging?',
        'Within how many days does the reporter get an acknowledgement?',
      ),
      when: [{ fact: 'whistleblowerProcedure', is: [true] }],
      optional: true,
    },
    text('dagen', 'days'),
  ),
  whistleblowerFeedbackMonths: whistleblowing.decimal(
    0,
    60,
    {
      label: text(
        'Binnen hoeveel maanden daarna hoort de melder wat ermee is gedaan?',
        'Within how many months after that does the reporter hear what was done?',
      ),
      when: [{ fact: 'whistleblowerProcedure', is: [true] }],
      optional: true,
    },
    text('maanden', 'months'),
  ),
  whistleblowerWorkersInformed: whistleblowing.yesNo({
    label: text(
      'Zijn de medewerkers over de meldregeling geïnformeerd?',
      'Have workers been informed about the procedure?',
    ),
    when: [{ fact: 'whistleblowerProcedure', is: [true] }],
    optional: true,
  }),
  whistleblowerRegister: whistleblowing.yesNo({
    label: text(
      'Houdt de organisatie zelf een register van meldingen bij?',
      'Does the organisation itself keep a register of reports?',
    ),
    help: text(
      'Alleen of het er is. Meldingen horen niet in dit product.',
      'Only whether it exists. Reports do not belong in this product.',
    ),
    when: [{ fact: 'whistleblowerProcedure', is: [true] }],
    optional: true,
  }),
  model: model.choice(
    {
      internal: text('Intern', 'Internal'),
      external: text('Extern', 'External'),
      combination: text('Combinatie van intern en extern', 'Combination of both'),
      arranged_unknown: text(
        'Wel geregeld, intern of extern niet bekend',
        'Arranged, internal or external not known',
      ),
    },
    { label: text('Welk model kiest u?', 'Which model do you choose?') },
  ),
  modelReason: model.longText({
    label: text('Waarom dit model?', 'Why this model?'),
    optional: true,
  }),
  complaintsProcedure: routes.yesNo({
    label: text('Is er een klachtenregeling?', 'Is there a complaints procedure?'),
  }),
  complaintsProcedureHas: routes.choices(
    {
      how_to_complain: text('Hoe en bij wie men klaagt', 'How and to whom to complain'),
      independent_handling: text('Onafhankelijke behandeling', 'Independent handling'),
      hearing_both_sides: text('Hoor en wederhoor', 'Hearing both sides'),
      deadlines: text('Termijnen', 'Deadlines'),
      decision: text('Wie beslist', 'Who decides'),
    },
    {
      label: text(
        'Wat staat er in de klachtenregeling?',
        'What does the complaints procedure say?',
      ),
      when: [{ fact: 'complaintsProcedure', is: [true] }],
      optional: true,
    },
  ),
  complaintsCommittee: routes.reference('body', {
    label: text('Klachtencommissie', 'Complaints committee'),
    when: [{ fact: 'complaintsProcedure', is: [true] }],
  }),
  reportingPoint: routes.reference('body', {
    label: text('Meldpunt voor misstanden', 'Reporting point for wrongdoing'),
    when: [{ fact: 'whistleblowerProcedure', is: [true] }],
  }),
  behaviourDecidedBy: routes.text({
    label: text(
      'Wie beslist na een klacht over ongewenst gedrag?',
      'Who decides after a complaint about undesirable behaviour?',
    ),
    unless: [{ fact: 'complaintsProcedure', is: [false] }],
  }),
  integrityDecidedBy: routes.text({
    label: text(
      'Wie beslist na een melding over integriteit?',
      'Who decides after a report on integrity?',
    ),
    unless: [{ fact: 'whistleblowerProcedure', is: [false] }],
  }),
  criminalRouteExplained: routes.yesNo({
    label: text(
      'Is uitgelegd wanneer aangifte bij de politie kan?',
      'Is it explained when one can go to the police?',
    ),
  }),
  published: publication.yesNo({
    label: text(
      'Is bekendgemaakt wie de vertrouwenspersoon is?',
      'Has it been published who the counsellor is?',
    ),
  }),
  publicationChannels: publication.choices(
    {
      intranet: text('Intranet', 'Intranet'),
      onboarding: text('Introductie van nieuwe medewerkers', 'Induction of new workers'),
      poster: text('Poster', 'Poster'),
      mail: text('E-mail', 'E-mail'),
      letter: text('Brief naar huis', 'Letter home'),
      team_meeting: text('Werkoverleg', 'Team meeting'),
      website: text('Website', 'Website'),
      payslip: text('Bericht bij de loonstrook', 'Note with the payslip'),
      app: text('App', 'App'),
    },
    {
      label: text('Waar is het bekendgemaakt?', 'Where has it been published?'),
      when: [{ fact: 'published', is: [true] }],
    },
  ),
  publishedOn: publication.date({
    label: text('Laatst bijgewerkt op', 'Last updated on'),
    when: [{ fact: 'published', is: [true] }],
  }),
  publishedCounsellors: publication.references('person', {
    label: text('Wie staan erop?', 'Who are named?'),
    when: [{ fact: 'published', is: [true] }],
  }),
  directContactPublished: publication.yesNo({
    label: text(
      'Staat er hoe men hen rechtstreeks bereikt?',
      'Does it say how to reach them directly?',
    ),
    when: [{ fact: 'published', is: [true] }],
  }),
  reachesEveryone: publication.yesNo({
    label: text(
      'Bereikt het ook mensen zonder intranet, flexwerkers en nieuwkomers?',
      'Does it reach people without intranet, flexible workers and newcomers?',
    ),
    when: [{ fact: 'published', is: [true] }],
  }),
  newWorkersTold: publication.yesNo({
    label: text(
      'Horen nieuwe medewerkers het bij hun start?',
      'Are new workers told at their start?',
    ),
    when: [{ fact: 'published', is: [true] }],
  }),
  communicationForm: communication.choice(
    {
      plan: text('Volgens een plan met een eigenaar', 'By a plan with an owner'),
      occasional: text('Zo nu en dan, zonder plan', 'Now and then, without a plan'),
      one_off: text('Eenmalig', 'Once'),
      none: text('Niet', 'Not'),
    },
    {
      label: text('Hoe wordt de rol uitgelegd?', 'How is the role explained?'),
    },
  ),
  communicationOwner: communication.text({
    label: text('Eigenaar van het plan', 'Owner of the plan'),
    when: [{ fact: 'communicationForm', is: ['plan'] }],
  }),
  communicationTimesAYear: communication.decimal(
    0,
    52,
    {
      label: text('Hoe vaak per jaar?', 'How many times a year?'),
      when: [{ fact: 'communicationForm', is: ['plan', 'occasional'] }],
    },
    text('keer per jaar', 'times a year'),
  ),
  communicationAudiences: communication.choices(
    {
      workers: text('Medewerkers', 'Workers'),
      managers: text('Leidinggevenden', 'Managers'),
      works_council: text('Ondernemingsraad', 'Works council'),
      directors: text('Directie', 'Directors'),
    },
    {
      label: text('Aan wie?', 'To whom?'),
      when: [{ fact: 'communicationForm', is: ['plan', 'occasional', 'one_off'] }],
    },
  ),
  communicationContent: communication.choices(
    {
      role: text('Rol', 'Role'),
      tasks: text('Taken', 'Tasks'),
      limits: text('Grenzen: wat een vertrouwenspersoon niet doet', 'Limits'),
      confidentiality: text(
        'Geheimhouding en de grenzen daarvan',
        'Confidentiality and its limits',
      ),
      routes: text('Andere routes', 'Other routes'),
    },
    {
      label: text('Wat komt aan bod?', 'What is covered?'),
      when: [{ fact: 'communicationForm', is: ['plan', 'occasional', 'one_off'] }],
    },
  ),
  lastSessionOn: communication.date({
    label: text('Laatste voorlichting op', 'Latest awareness session on'),
    when: [{ fact: 'communicationForm', is: ['plan', 'occasional', 'one_off'] }],
  }),
  annualReport: communication.choice(
    {
      yearly: text('Ieder jaar', 'Every year'),
      twice_a_year: text('Twee keer per jaar', 'Twice a year'),
      less_often: text('Minder vaak dan ieder jaar', 'Less often than every year'),
      none: text('Niet afgesproken', 'Not agreed'),
    },
    {
      label: text('Jaarverslag van de vertrouwenspersoon', 'Annual report of the counsellor'),
    },
  ),
  annualReportAnonymous: communication.yesNo({
    label: text(
      'Is afgesproken dat het niet tot personen te herleiden is?',
      'Is it agreed that nobody can be recognised in it?',
    ),
    when: [{ fact: 'annualReport', is: ['yearly', 'twice_a_year', 'less_often'] }],
  }),
  annualReportSentTo: communication.choices(
    {
      directors: text('Directie', 'Directors'),
      works_council: text('Ondernemingsraad', 'Works council'),
      supervisory_board: text('Raad van toezicht', 'Supervisory board'),
      workers: text('Alle medewerkers', 'All workers'),
    },
    {
      label: text('Wie krijgt het jaarverslag?', 'Who receives the annual report?'),
      when: [{ fact: 'annualReport', is: ['yearly', 'twice_a_year', 'less_often'] }],
    },
  ),
  annualReportDiscussedWith: communication.choices(
    {
      directors: text('Directie', 'Directors'),
      works_council: text('Ondernemingsraad', 'Works council'),
      supervisory_board: text('Raad van toezicht', 'Supervisory board'),
    },
    {
      label: text('Met wie wordt het besproken?', 'With whom is it discussed?'),
      when: [{ fact: 'annualReport', is: ['yearly', 'twice_a_year', 'less_often'] }],
    },
  ),
} as const;

export type OrganisationFacts = FactsFrom<typeof organisationFacts>;
