import { text } from '../text.js';
import { questions } from './fact.js';
import { deciders, groups, languages, reportingTo, scopes, workTimes } from './shared-options.js';

const line = questions('positioning', 'line');
const access = questions('positioning', 'access');
const contract = questions('positioning', 'contract');
const time = questions('time-and-budget', 'time');
const budget = questions('time-and-budget', 'budget');
const fee = questions('time-and-budget', 'fee');
const tasks = questions('tasks-and-powers', 'tasks');
const audience = questions('tasks-and-powers', 'audience');
const detriment = questions('safeguards', 'no-detriment');
const training = questions('safeguards', 'training');
const secrecy = questions('safeguards', 'secrecy');
const records = questions('safeguards', 'records');
const term = questions('duration', 'term');
const reach = questions('publication-and-reach', 'reach');

/**
 * What is agreed about the role. A policy holds these as defaults; an appointment may differ.
 * So nothing is typed twice, and an exception stands where it belongs.
 */
export const agreementFacts = {
  // Positioning
  roleReportsTo: line.choice(reportingTo, {
    label: text('Onder wie valt de rol?', 'Whom does the role report to?'),
    help: text(
      'Het gaat om de lijn van de rol, niet om die van de hoofdfunctie.',
      'This is the line of the role, not of the main job.',
    ),
    inherits: true,
  }),
  roleReportsToReason: line.longText({
    label: text('Wie is dat, en waarom?', 'Who is that, and why?'),
    when: [{ fact: 'roleReportsTo', is: ['other'] }],
    inherits: true,
  }),
  mtMemberPortfolio: line.choice(
    {
      hr: text('HR', 'HR'),
      finance: text('Financiën', 'Finance'),
      legal: text('Juridische Zaken', 'Legal'),
      other: text('Iets anders', 'Something else'),
    },
    {
      label: text('Portefeuille van dat MT-lid', 'Portfolio of that member'),
      when: [{ fact: 'roleReportsTo', is: ['mt_member'] }],
      inherits: true,
    },
  ),
  mtMemberIsDirector: line.yesNo({
    label: text('Hoort dat MT-lid bij de directie?', 'Is that member one of the directors?'),
    when: [{ fact: 'roleReportsTo', is: ['mt_member'] }],
    inherits: true,
  }),
  reportingLines: line.rows(
    {
      about: {
        label: text('Onderwerp', 'Subject'),
        type: {
          type: 'choice',
          options: {
            content: text('Inhoud van de rol', 'Content of the role'),
            behaviour: text('Ongewenste omgangsvormen', 'Undesirable behaviour'),
            integrity: text('Integriteit', 'Integrity'),
            time: text('Uren en rooster', 'Hours and rota'),
            budget: text('Geld', 'Money'),
            annual_report: text('Jaarverslag', 'Annual report'),
          },
        },
      },
      to: { label: text('Naar', 'To'), type: { type: 'choice', options: reportingTo } },
      note: { label: text('Toelichting', 'Note'), type: { type: 'text', max: 200 } },
    },
    {
      label: text('Lijnen die per onderwerp verschillen', 'Lines that differ by subject'),
      inherits: true,
      optional: true,
    },
  ),
  hoursApprovedBy: line.choice(deciders, {
    label: text('Wie keurt de uren van de rol goed?', 'Who approves the hours of the role?'),
    inherits: true,
  }),
  roleAppraisedBy: line.choice(deciders, {
    label: text('Wie beoordeelt het werk als vertrouwenspersoon?', 'Who appraises the role?'),
    inherits: true,
  }),
  directAccessDirectors: access.yesNo({
    label: text('Rechtstreekse toegang tot de directie?', 'Direct access to the directors?'),
    inherits: true,
  }),
  directAccessWorksCouncil: access.yesNo({
    label: text(
      'Rechtstreekse toegang tot de ondernemingsraad?',
      'Direct access to the works council?',
    ),
    help: text(
      'Of tot de PVT of personeelsvergadering als er geen ondernemingsraad is.',
      'Or to staff representation where there is no works council.',
    ),
    unless: [{ fact: 'participation', is: ['none'] }],
    inherits: true,
  }),
  directorAccusedRoute: access.choice(
    {
      supervisory_board: text('Raad van toezicht', 'Supervisory board'),
      works_council: text('Ondernemingsraad', 'Works council'),
      group: text('Concern of koepel', 'Group or umbrella'),
      outside: text('Instantie buiten de organisatie', 'Body outside the organisation'),
      other: text('Anders', 'Other'),
      none: text('Geen route', 'No route'),
    },
    {
      label: text('Route als een directeur beklaagde is', 'Route if a director is accused'),
      inherits: true,
    },
  ),
  annualTalkDirectors: access.yesNo({
    label: text('Minstens eens per jaar gesprek met de directie?', 'A talk with directors yearly?'),
    inherits: true,
  }),
  contractOwner: contract.choice(deciders, {
    label: text('Eigenaar van het contract', 'Owner of the contract'),
    when: [{ fact: 'kind', is: ['external'] }],
    inherits: true,
  }),
  invoicesWithoutCaseData: contract.yesNo({
    label: text('Facturen zonder gegevens over zaken?', 'Invoices without case data?'),
    when: [{ fact: 'kind', is: ['external'] }],
    inherits: true,
  }),

  // Time and budget
  timeForm: time.choice(
    {
      hours_a_week: text('Uren per week', 'Hours a week'),
      hours_a_year: text('Uren per jaar', 'Hours a year'),
      half_days_a_month: text('Dagdelen per maand', 'Half-days a month'),
      fte: text('Deel van een voltijdbaan (fte)', 'Share of full time (FTE)'),
      as_needed: text('Zoveel als nodig', 'As needed'),
      costs_reimbursed: text('Kosten worden vergoed', 'Costs are reimbursed'),
      own_time: text('In eigen tijd, onbetaald', 'In own time, unpaid'),
      none: text('Niets afgesproken', 'Nothing agreed'),
    },
    { label: text('Hoe is de tijd afgesproken?', 'How is time agreed?'), inherits: true },
  ),
  timeAmount: time.decimal(0, 2080, {
    label: text('Hoeveel?', 'How much?'),
    when: [{ fact: 'timeForm', is: ['hours_a_week', 'hours_a_year', 'half_days_a_month', 'fte'] }],
    inherits: true,
  }),
  relief: time.choice(
    {
      relieved: text('Minder taken in de hoofdfunctie', 'Fewer duties in the main job'),
      replacement_budget: text('Budget voor vervanging', 'Budget for replacement'),
      both: text('Allebei', 'Both'),
      none: text('Geen', 'None'),
    },
    {
      label: text('Vrijstelling van de hoofdfunctie', 'Relief from the main job'),
      when: [{ fact: 'kind', is: ['internal'] }],
      inherits: true,
    },
  ),
  timeSplit: time.text({
    label: text('Verdeling tussen rol en hoofdfunctie', 'Split between role and main job'),
    inherits: true,
    optional: true,
  }),
  facilities: time.choices(
    {
      room: text('Eigen gespreksruimte', 'Private room'),
      phone: text('Eigen telefoon', 'Own phone'),
      mailbox: text('Eigen mailbox', 'Own mailbox'),
      computer: text('Eigen computer', 'Own computer'),
      travel: text('Reiskosten', 'Travel costs'),
    },
    { label: text('Voorzieningen', 'Facilities'), inherits: true, optional: true },
  ),
  budgetForm: budget.choice(
    {
      amount: text('Een bedrag', 'An amount'),
      actual_costs: text('Werkelijke kosten', 'Actual costs'),
      without_amount: text('Wel budget, geen bedrag', 'A budget without an amount'),
      none: text('Geen budget', 'No budget'),
    },
    { label: text('Budget voor de rol', 'Budget for the role'), inherits: true },
  ),
  budgetCents: budget.money({
    label: text('Bedrag per jaar', 'Amount a year'),
    when: [{ fact: 'budgetForm', is: ['amount'] }],
    inherits: true,
  }),
  budgetHolder: budget.choice(deciders, {
    label: text('Wie beheert het budget?', 'Who holds the budget?'),
    when: [{ fact: 'budgetForm', is: ['amount', 'actual_costs', 'without_amount'] }],
    inherits: true,
  }),
  feeForm: fee.choice(
    {
      retainer: text('Vast bedrag of abonnement', 'Fixed fee or subscription'),
      hourly: text('Per uur', 'By the hour'),
      retainer_and_hourly: text('Vast bedrag plus uren', 'Fixed fee plus hours'),
      through_group: text('Via concern, koepel of branche', 'Through group or sector'),
      none: text('Niets afgesproken', 'Nothing agreed'),
    },
    {
      label: text('Vergoeding van de externe', 'Fee of the external counsellor'),
      when: [{ fact: 'kind', is: ['external'] }],
      inherits: true,
    },
  ),
  feeCents: fee.money({
    label: text('Bedrag', 'Amount'),
    when: [
      { fact: 'kind', is: ['external'] },
      { fact: 'feeForm', is: ['retainer', 'hourly', 'retainer_and_hourly'] },
    ],
    inherits: true,
  }),
  callOff: fee.choice(
    {
      free: text('Zonder toestemming vooraf', 'Without prior approval'),
      after_hr: text('Na toestemming van HR', 'After approval by HR'),
      after_directors: text('Na toestemming van de directie', 'After approval by directors'),
    },
    {
      label: text('Hoe wordt een gesprek afgenomen?', 'How is a talk called off?'),
      when: [{ fact: 'kind', is: ['external'] }],
      inherits: true,
    },
  ),

  // Tasks and powers
  scope: tasks.choice(scopes, {
    label: text('Waarvoor is de vertrouwenspersoon er?', 'What is the counsellor for?'),
    inherits: true,
  }),
  leadingInterest: tasks.choice(
    {
      worker: text('Het belang van de melder', 'The worker’s interest'),
      worker_and_organisation: text('Melder en organisatie', 'Worker and organisation'),
      by_subject: text('Verschilt per onderwerp', 'Differs by subject'),
    },
    {
      label: text('Wiens belang gaat voor?', 'Whose interest leads?'),
      inherits: true,
      optional: true,
    },
  ),
  tasks: tasks.choices(
    {
      first_reception: text('Eerste opvang', 'First reception'),
      informal_solution: text('Hulp bij een informele oplossing', 'Help with an informal solution'),
      information_on_procedures: text('Informeren over procedures', 'Information on procedures'),
      guidance_at_complaint: text('Begeleiden bij een klacht', 'Guidance at a complaint'),
      referral: text('Doorverwijzen', 'Referral'),
      awareness: text('Voorlichting', 'Awareness'),
      advice_to_management: text('Adviseren van leiding en directie', 'Advice to management'),
      registration: text('Registreren en jaarverslag', 'Registration and annual report'),
      aftercare: text('Nazorg', 'Aftercare'),
      encourage_self_report: text('Aansporen om zelf te melden', 'Encourage self-report'),
      report_for_worker: text('Melden namens de medewerker', 'Report for the worker'),
      intermediary: text('Tussenpersoon bij een melding', 'Intermediary at a report'),
      anonymised_case_in_report: text(
        'Integriteitszaken anoniem in het jaarverslag',
        'Integrity cases, anonymised, in the annual report',
      ),
    },
    { label: text('Taken', 'Tasks'), inherits: true },
  ),
  powers: tasks.choices(
    {
      talk_off_site: text('Buiten de werkplek spreken', 'Talk off-site'),
      consult_experts: text('Deskundigen raadplegen', 'Consult experts'),
      direct_access: text('Rechtstreeks naar directie en OR', 'Direct access to directors and OR'),
      unasked_advice: text('Gevraagd en ongevraagd adviseren', 'Asked and unasked advice'),
      refer: text('Doorverwijzen', 'Refer'),
      invoke_secrecy: text('Zich op geheimhouding beroepen', 'Invoke secrecy'),
    },
    { label: text('Bevoegdheden', 'Powers'), inherits: true },
  ),
  exclusions: tasks.choices(
    {
      no_mediation: text('Bemiddelt niet', 'No mediation'),
      no_investigation: text('Onderzoekt niet', 'No investigation or fact-finding'),
      no_complaints_committee: text('Zit niet in de klachtencommissie', 'No complaints committee'),
      no_judging: text('Oordeelt niet', 'No judging'),
      no_action_without_consent: text(
        'Doet niets zonder toestemming van de melder',
        'No action without consent',
      ),
      no_file_against_accused: text(
        'Bouwt geen dossier tegen de beklaagde',
        'No file-building against the accused',
      ),
      no_therapy: text('Is geen hulpverlener of therapeut', 'No therapy'),
      no_conflict_guidance: text('Begeleidt geen conflicten', 'No conflict guidance'),
      no_support_of_accused: text('Staat de beklaagde niet bij', 'No support of the accused'),
    },
    {
      label: text('Wat de vertrouwenspersoon niet doet', 'What the counsellor does not do'),
      inherits: true,
    },
  ),
  forbiddenTasks: tasks.choices(
    {
      mediates: text('Bemiddelt', 'Mediates'),
      investigates: text('Onderzoekt', 'Investigates'),
      decides: text('Oordeelt of beslist', 'Judges or decides'),
      sits_in_committee: text('Zit in de klachtencommissie', 'Sits in the complaints committee'),
    },
    {
      label: text('Staat een van deze taken er toch in?', 'Is one of these assigned after all?'),
      help: text(
        'Deze taken passen niet bij de rol. Nee? Kies “geen van deze”.',
        'These do not fit the role. No? Choose “none of these”.',
      ),
      inherits: true,
    },
  ),
  omissionsReason: tasks.longText({
    label: text('Waarom ontbreekt er iets?', 'Why is something left out?'),
    inherits: true,
    optional: true,
  }),
  targetGroups: audience.choices(groups, {
    label: text('Voor wie?', 'For whom?'),
    inherits: true,
  }),

  // Safeguards
  detrimentClause: detriment.choice(
    {
      explicit: text('Uitdrukkelijk verbod op benadeling', 'Explicit ban on detriment'),
      good_employer: text(
        'Algemene zin over goed werkgeverschap',
        'General good-employer sentence',
      ),
      conditional: text(
        'Onder voorwaarde van oordeel werkgever',
        'Conditional on employer’s opinion',
      ),
      none: text('Geen bepaling', 'No clause'),
    },
    { label: text('Bepaling over niet benadelen', 'Clause on detriment'), inherits: true },
  ),
  detrimentProtects: detriment.choices(
    {
      current: text('De huidige vertrouwenspersoon', 'The current counsellor'),
      former: text('De voormalige vertrouwenspersoon', 'The former counsellor'),
    },
    {
      label: text('Wie wordt beschermd?', 'Who is protected?'),
      when: [{ fact: 'detrimentClause', is: ['explicit', 'good_employer', 'conditional'] }],
      inherits: true,
    },
  ),
  detrimentForms: detriment.choices(
    {
      dismissal: text('Ontslag', 'Dismissal'),
      appraisal: text('Beoordeling', 'Appraisal'),
      pay: text('Beloning', 'Pay'),
      career: text('Loopbaan', 'Career'),
      contract: text(
        'Opzeggen of niet verlengen van het contract',
        'Contract termination or non-renewal',
      ),
    },
    {
      label: text('Waartegen?', 'Against what?'),
      when: [{ fact: 'detrimentClause', is: ['explicit', 'good_employer', 'conditional'] }],
      inherits: true,
    },
  ),
  disputeRoute: detriment.choice(
    {
      works_council: text('Ondernemingsraad', 'Works council'),
      supervisory_board: text('Raad van toezicht', 'Supervisory board'),
      outside_mediator: text('Externe bemiddelaar', 'External mediator'),
      other: text('Anders', 'Other'),
      none: text('Geen', 'None'),
    },
    {
      label: text('Route bij een geschil daarover', 'Route for a dispute about it'),
      inherits: true,
      optional: true,
    },
  ),
  trainingRight: training.yesNo({
    label: text('Recht op scholing in werktijd?', 'Right to training in working time?'),
    inherits: true,
  }),
  intervisionRight: training.yesNo({
    label: text('Recht op intervisie in werktijd?', 'Right to peer review in working time?'),
    inherits: true,
  }),
  trainingBudgetForm: training.choice(
    {
      amount: text('Een bedrag per jaar', 'An amount a year'),
      actual_costs: text('Werkelijke kosten', 'Actual costs'),
      none: text('Geen budget', 'No budget'),
      borne_by_counsellor: text('De vertrouwenspersoon betaalt zelf', 'The counsellor pays'),
    },
    { label: text('Budget voor scholing en intervisie', 'Budget for training'), inherits: true },
  ),
  trainingBudgetCents: training.money({
    label: text('Bedrag per jaar', 'Amount a year'),
    when: [{ fact: 'trainingBudgetForm', is: ['amount'] }],
    inherits: true,
  }),
  certificateRequired: training.yesNo({
    label: text(
      'Eist het contract een geldig certificaat of gelijkwaardig?',
      'Does the contract require a valid certificate or equivalent?',
    ),
    when: [{ fact: 'kind', is: ['external'] }],
    inherits: true,
  }),
  secrecyClause: secrecy.choice(
    {
      yes: text('Ja, met grenzen', 'Yes, with limits'),
      absolute: text('Ja, als absoluut beloofd', 'Yes, promised as absolute'),
      none: text('Nee', 'No'),
    },
    { label: text('Is geheimhouding vastgelegd?', 'Is secrecy laid down?'), inherits: true },
  ),
  secrecyExceptions: secrecy.choices(
    {
      consent: text('Toestemming van de melder', 'Consent of the reporter'),
      serious_crime: text(
        'Wettelijke plicht bij ernstige misdrijven',
        'Legal duty for serious crime',
      ),
      conflict_of_duties: text('Conflict van plichten (gewetensnood)', 'Conflict of duties'),
      minors_in_education: text(
        'Zedenmisdrijf met minderjarige in het onderwijs',
        'Sexual offence against a minor in education',
      ),
    },
    {
      label: text('Welke uitzonderingen zijn genoemd?', 'Which exceptions are named?'),
      when: [{ fact: 'secrecyClause', is: ['yes'] }],
      inherits: true,
    },
  ),
  secrecyAfterTerm: secrecy.yesNo({
    label: text('Geldt geheimhouding ook na afloop?', 'Does secrecy hold after the term?'),
    when: [{ fact: 'secrecyClause', is: ['yes', 'absolute'] }],
    inherits: true,
  }),
  employerMayDemand: secrecy.yesNo({
    label: text('Kan de werkgever informatie opeisen?', 'Can the employer demand information?'),
    inherits: true,
  }),
  recordsKept: records.choice(
    {
      none: text('Nee, niets', 'No, nothing'),
      notes: text('Aantekeningen', 'Notes'),
      file: text('Een dossier', 'A file'),
    },
    {
      label: text('Legt de vertrouwenspersoon informatie vast?', 'Are records kept?'),
      inherits: true,
    },
  ),
  recordsWhat: records.text({
    label: text(
      'Wat wordt vastgelegd? (soort gegevens, geen zaken)',
      'What is recorded? (kinds of data, no cases)',
    ),
    when: [{ fact: 'recordsKept', is: ['notes', 'file'] }],
    inherits: true,
  }),
  recordsStorage: records.choice(
    {
      own_locked: text('Eigen afgesloten opslag', 'Own locked storage'),
      separate_system: text('Apart, afgeschermd systeem', 'Separate, shielded system'),
      bureau_system: text('Systeem van het externe bureau', 'System of the bureau'),
      hr_system: text('Personeelssysteem', 'HR system'),
      shared_drive: text('Gedeelde schijf', 'Shared drive'),
      other: text('Anders', 'Other'),
    },
    {
      label: text('Waar?', 'Where?'),
      when: [{ fact: 'recordsKept', is: ['notes', 'file'] }],
      inherits: true,
    },
  ),
  recordsAccess: records.choices(
    {
      counsellor: text('De vertrouwenspersoon', 'The counsellor'),
      substitute: text('De vervanger', 'The substitute'),
      bureau: text('Het externe bureau', 'The bureau'),
      hr: text('HR', 'HR'),
      it: text('ICT', 'IT'),
      management: text('Leidinggevenden of directie', 'Managers or directors'),
    },
    {
      label: text('Wie kan erbij?', 'Who has access?'),
      when: [{ fact: 'recordsKept', is: ['notes', 'file'] }],
      inherits: true,
    },
  ),
  recordsRetentionMonths: records.integer(
    0,
    240,
    {
      label: text('Bewaartermijn', 'Retention period'),
      help: text(
        'Er is geen wettelijke termijn: kies er zelf een.',
        'No statute sets a period: choose one.',
      ),
      when: [{ fact: 'recordsKept', is: ['notes', 'file'] }],
      inherits: true,
    },
    text('maanden', 'months'),
  ),
  recordsDestroyed: records.yesNo({
    label: text('Is afgesproken dat en hoe er vernietigd wordt?', 'Is destruction agreed?'),
    when: [{ fact: 'recordsKept', is: ['notes', 'file'] }],
    inherits: true,
  }),
  recordsHandover: records.choice(
    {
      destroyed: text('Wordt vernietigd', 'Destroyed'),
      successor_with_consent: text(
        'Naar opvolger, met toestemming melder',
        'To the successor, with the reporter’s consent',
      ),
      successor: text('Naar opvolger', 'To the successor'),
      bureau: text('Blijft bij het bureau', 'Stays with the bureau'),
      employer: text('Naar de werkgever', 'To the employer'),
      not_arranged: text('Niet geregeld', 'Not arranged'),
    },
    {
      label: text('Wat gebeurt ermee bij vertrek?', 'What happens at handover?'),
      when: [{ fact: 'recordsKept', is: ['notes', 'file'] }],
      inherits: true,
    },
  ),

  // Duration
  termForm: term.choice(
    {
      exact: text('Vaste termijn', 'Fixed term'),
      at_most: text('Hoogstens een termijn', 'At most a term'),
      calendar_year: text('Per kalenderjaar', 'By calendar year'),
      indefinite: text('Onbepaalde tijd', 'Indefinite'),
      none: text('Niets vastgelegd', 'Nothing laid down'),
    },
    { label: text('Hoe is de duur vastgelegd?', 'How is the duration laid down?'), inherits: true },
  ),
  termMonths: term.integer(
    1,
    240,
    {
      label: text('Termijn', 'Term'),
      when: [{ fact: 'termForm', is: ['exact', 'at_most'] }],
      inherits: true,
    },
    text('maanden', 'months'),
  ),
  renewal: term.choice(
    {
      never: text('Niet', 'Not'),
      once: text('Eén keer', 'Once'),
      times: text('Een aantal keren', 'A number of times'),
      unlimited: text('Onbeperkt', 'Without limit'),
      not_arranged: text('Niet geregeld', 'Not arranged'),
    },
    { label: text('Verlengen', 'Extension'), inherits: true },
  ),
  renewalTimes: term.integer(
    1,
    20,
    {
      label: text('Hoeveel keer?', 'How many times?'),
      when: [{ fact: 'renewal', is: ['times'] }],
      inherits: true,
    },
    text('keer', 'times'),
  ),
  evaluation: term.choice(
    {
      yearly: text('Ieder jaar', 'Every year'),
      halfway: text('Halverwege', 'Halfway'),
      at_end: text('Voor het einde', 'Before the end'),
      fixed_date: text('Op een vaste datum', 'On a fixed date'),
      none: text('Niet afgesproken', 'Not agreed'),
    },
    { label: text('Evaluatie', 'Evaluation'), inherits: true },
  ),
  evaluationOn: term.date({
    label: text('Datum van de evaluatie', 'Date of the evaluation'),
    when: [{ fact: 'evaluation', is: ['fixed_date'] }],
    inherits: true,
  }),
  earlyEndRule: term.choice(
    {
      with_consent: text('Ja, met instemming van de OR', 'Yes, with works-council consent'),
      yes: text('Ja', 'Yes'),
      none: text('Nee', 'No'),
    },
    { label: text('Regel voor tussentijds beëindigen', 'Rule on early end'), inherits: true },
  ),

  // Reach
  channels: reach.choices(
    {
      direct_phone: text('Eigen telefoonnummer', 'Own phone number'),
      private_mailbox: text('Eigen mailbox', 'Own mailbox'),
      own_form: text('Eigen formulier', 'Own form'),
      general_mailbox: text('Algemene mailbox', 'General mailbox'),
      via_hr: text('Via HR', 'Via HR'),
      via_manager: text('Via de leidinggevende', 'Via the manager'),
    },
    { label: text('Hoe is contact te leggen?', 'How can contact be made?'), inherits: true },
  ),
  channelReadBy: reach.choices(
    {
      other_counsellors: text('Andere vertrouwenspersonen', 'Other counsellors'),
      hr: text('HR', 'HR'),
      it: text('ICT', 'IT'),
      management: text('Leidinggevenden of directie', 'Managers or directors'),
    },
    {
      label: text('Wie kan de mailbox nog meer lezen?', 'Who else can read the mailbox?'),
      inherits: true,
    },
  ),
  responseWorkingDays: reach.decimal(
    0,
    60,
    { label: text('Reactie binnen', 'Response within'), inherits: true },
    text('werkdagen', 'working days'),
  ),
  substituteArranged: reach.yesNo({
    label: text('Is er vervanging bij afwezigheid?', 'Is there a substitute at absence?'),
    inherits: true,
  }),
  privatePlace: reach.yesNo({
    label: text('Is er een besloten gespreksplek?', 'Is there a private place to talk?'),
    inherits: true,
  }),
  offSiteTalks: reach.yesNo({
    label: text('Kan een gesprek ook buiten de werkplek?', 'Can talks be off-site?'),
    inherits: true,
  }),
  openToAll: reach.yesNo({
    label: text(
      'Kan iedereen er terecht, ook flexwerkers?',
      'Is it open to all, flexible workers too?',
    ),
    inherits: true,
  }),
  anonymousFirstContact: reach.yesNo({
    label: text('Kan het eerste contact anoniem?', 'Can first contact be anonymous?'),
    inherits: true,
    optional: true,
  }),
  reachOutsideHours: reach.yesNo({
    label: text('Ook buiten kantooruren bereikbaar?', 'Reachable outside office hours?'),
    inherits: true,
    optional: true,
  }),
  reachTimes: reach.choices(workTimes, {
    label: text('Wanneer bereikbaar', 'When reachable'),
    inherits: true,
    optional: true,
  }),
  talkLanguages: reach.choices(languages, {
    label: text('Talen waarin gesprekken kunnen', 'Languages of talks'),
    inherits: true,
    optional: true,
  }),
} as const;

/** A fact that a policy can set for its appointments. */
export type AgreementKey = keyof typeof agreementFacts;
