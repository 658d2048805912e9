import { text, type Locale, type Text } from '../text.js';
import { agreementFacts } from './agreement.js';
import { factDefinition } from './catalogue.js';
import type { FactValue, SubjectKind } from './fact.js';

type Names = Readonly<Record<string, Text>>;

/** What the agreements are called, for policies and appointments alike. */
const agreementNames: Names = {
  roleReportsTo: text('Valt onder', 'Reports to'),
  roleReportsToReason: text('Toelichting op de lijn', 'Explanation of the line'),
  mtMemberIsDirector: text('MT-lid hoort bij de directie', 'Member is one of the directors'),
  hoursApprovedBy: text('Uren goedgekeurd door', 'Hours approved by'),
  roleAppraisedBy: text('Rol beoordeeld door', 'Role appraised by'),
  directAccessDirectors: text(
    'Rechtstreekse toegang tot de directie',
    'Direct access to the directors',
  ),
  directAccessWorksCouncil: text(
    'Rechtstreekse toegang tot de ondernemingsraad',
    'Direct access to the works council',
  ),
  annualTalkDirectors: text('Jaarlijks gesprek met de directie', 'Yearly talk with the directors'),
  invoicesWithoutCaseData: text(
    'Facturen zonder gegevens over zaken',
    'Invoices without case data',
  ),
  timeForm: text('Afspraak over tijd', 'Agreement on time'),
  timeAmount: text('Hoeveelheid tijd', 'Amount of time'),
  budgetCents: text('Budget per jaar', 'Budget a year'),
  budgetHolder: text('Budget beheerd door', 'Budget held by'),
  feeCents: text('Bedrag van de vergoeding', 'Amount of the fee'),
  callOff: text('Afnemen van een gesprek', 'Calling off a talk'),
  scope: text('Reikwijdte van de rol', 'Scope of the role'),
  leadingInterest: text('Belang dat voorgaat', 'Leading interest'),
  forbiddenTasks: text('Taken die niet bij de rol passen', 'Tasks that do not fit the role'),
  omissionsReason: text('Reden voor wat ontbreekt', 'Reason for what is left out'),
  targetGroups: text('Doelgroep', 'Target group'),
  detrimentProtects: text('Beschermd tegen benadeling', 'Protected against detriment'),
  detrimentForms: text('Vormen van benadeling', 'Forms of detriment'),
  disputeRoute: text('Route bij geschil over benadeling', 'Route for a dispute about detriment'),
  trainingRight: text('Recht op scholing in werktijd', 'Right to training in working time'),
  intervisionRight: text('Recht op intervisie in werktijd', 'Right to peer review in working time'),
  trainingBudgetCents: text('Budget voor scholing per jaar', 'Budget for training a year'),
  certificateRequired: text('Geldig certificaat vereist', 'Valid certificate required'),
  secrecyClause: text('Geheimhouding vastgelegd', 'Secrecy laid down'),
  secrecyExceptions: text('Uitzonderingen op geheimhouding', 'Exceptions to secrecy'),
  secrecyAfterTerm: text('Geheimhouding na afloop', 'Secrecy after the term'),
  employerMayDemand: text('Werkgever kan informatie opeisen', 'Employer can demand information'),
  recordsKept: text('Vastleggen van informatie', 'Recording of information'),
  recordsWhat: text('Wat wordt vastgelegd', 'What is recorded'),
  recordsStorage: text('Plaats van wat is vastgelegd', 'Place of the records'),
  recordsAccess: text('Toegang tot wat is vastgelegd', 'Access to the records'),
  recordsDestroyed: text('Vernietiging afgesproken', 'Destruction agreed'),
  recordsHandover: text('Wat is vastgelegd, bij vertrek', 'Records at handover'),
  termForm: text('Duur van de inzet', 'Duration'),
  termMonths: text('Lengte van de termijn', 'Length of the term'),
  renewal: text('Verlenging', 'Extension'),
  renewalTimes: text('Aantal verlengingen', 'Number of extensions'),
  earlyEndRule: text('Regel voor tussentijds beëindigen', 'Rule on early end'),
  channels: text('Manieren om contact te leggen', 'Ways of making contact'),
  channelReadBy: text('Mailbox ook te lezen door', 'Mailbox also readable by'),
  substituteArranged: text('Vervanging bij afwezigheid', 'Substitute at absence'),
  privatePlace: text('Besloten gespreksplek', 'Private place to talk'),
  offSiteTalks: text('Gesprek buiten de werkplek', 'Talks off-site'),
  openToAll: text('Toegankelijk voor iedereen', 'Open to all'),
  anonymousFirstContact: text('Eerste contact anoniem', 'First contact anonymous'),
  reachOutsideHours: text('Bereikbaar buiten kantooruren', 'Reachable outside office hours'),
};

/**
 * What a fact is called where its answer follows: "Valt onder: Bestuur". Listed are the facts whose
 * label is a question or only speaks beside its neighbours; every other label is a name already.
 */
const names: Readonly<Record<SubjectKind, Names>> = {
  organisation: {
    hasDepartments: text('Afdelingen', 'Departments'),
    hasSupervisoryBoard: text('Raad van toezicht of commissarissen', 'Supervisory board'),
    peopleOutsideStaff: text('Mensen buiten de vaste staf', 'People outside permanent staff'),
    workersWithoutIntranet: text('Mensen zonder intranet', 'People without intranet'),
    workTimes: text('Werktijden', 'Working times'),
    workLanguages: text('Talen die mensen spreken', 'Languages people speak'),
    alsoConsulted: text('Ook geraadpleegd', 'Also consulted'),
    agreementRegulatesRole: text('Cao regelt de rol', 'Collective agreement regulates the role'),
    psychosocialPolicy: text(
      'Beleid tegen psychosociale arbeidsbelasting',
      'Policy on psychosocial workload',
    ),
    roleInRiskAssessment: text(
      'Rol in RI&E of plan van aanpak',
      'Role in risk assessment or action plan',
    ),
    whistleblowerProcedure: text('Interne meldregeling (Wbk)', 'Whistleblower procedure'),
    psychosocialSubjects: text('Onderwerpen van het PSA-beleid', 'Subjects of the policy'),
    riskAssessmentHas: text('Onderdelen van de RI&E', 'Parts of the risk assessment'),
    codeOfConduct: text('Gedragscode', 'Code of conduct'),
    codeOfConductHas: text('Inhoud van de gedragscode', 'Contents of the code of conduct'),
    consentGivenFor: text('Instemming met regelingen', 'Consent to rules'),
    consentAgreedOnPerson: text(
      'Afgesproken instemming over de persoon',
      'Agreed consent on the person',
    ),
    whistleblowerDutyWhenSmall: text(
      'Sector met meldregeling onder de 50',
      'Sector with the duty below 50',
    ),
    whistleblowerContents: text('Inhoud van de meldregeling', 'Contents of the procedure'),
    whistleblowerAcknowledgedDays: text('Termijn voor bevestiging', 'Term for acknowledgement'),
    whistleblowerFeedbackMonths: text('Termijn voor terugkoppeling', 'Term for feedback'),
    whistleblowerWorkersInformed: text(
      'Medewerkers geïnformeerd over de meldregeling',
      'Workers informed about the procedure',
    ),
    whistleblowerRegister: text('Register van meldingen', 'Register of reports'),
    complaintsProcedureHas: text(
      'Inhoud van de klachtenregeling',
      'Contents of the complaints procedure',
    ),
    model: text('Model', 'Model'),
    modelReason: text('Reden voor het model', 'Reason for the model'),
    complaintsProcedure: text('Klachtenregeling', 'Complaints procedure'),
    behaviourDecidedBy: text(
      'Beslist na een klacht over ongewenst gedrag',
      'Decides after a complaint about undesirable behaviour',
    ),
    integrityDecidedBy: text(
      'Beslist na een melding over integriteit',
      'Decides after a report on integrity',
    ),
    criminalRouteExplained: text(
      'Uitleg over aangifte bij de politie',
      'Explanation of going to the police',
    ),
    published: text('Bekendgemaakt wie het is', 'Published who it is'),
    publicationChannels: text('Bekendgemaakt via', 'Published through'),
    publishedOn: text('Bekendmaking bijgewerkt op', 'Publication updated on'),
    publishedCounsellors: text('Genoemd in de bekendmaking', 'Named in the publication'),
    directContactPublished: text('Rechtstreeks contact bekendgemaakt', 'Direct contact published'),
    reachesEveryone: text('Bekendmaking bereikt iedereen', 'Publication reaches everyone'),
    newWorkersTold: text(
      'Nieuwe medewerkers horen het bij de start',
      'New workers told at their start',
    ),
    communicationForm: text('Uitleg over de rol', 'Explaining the role'),
    communicationOwner: text(
      'Eigenaar van het communicatieplan',
      'Owner of the communication plan',
    ),
    communicationTimesAYear: text('Uitleg per jaar', 'Explanation a year'),
    communicationAudiences: text('Uitleg aan', 'Explained to'),
    communicationContent: text('Inhoud van de uitleg', 'Content of the explanation'),
    annualReportAnonymous: text(
      'Jaarverslag niet tot personen te herleiden',
      'Nobody recognisable in the annual report',
    ),
    annualReportSentTo: text('Jaarverslag gaat naar', 'Annual report goes to'),
    annualReportDiscussedWith: text('Jaarverslag besproken met', 'Annual report discussed with'),
  },
  unit: {
    withoutCounsellorReason: text(
      'Reden dat er geen vertrouwenspersoon is',
      'Reason for having no counsellor',
    ),
  },
  body: {
    unit: text('Voor onderdeel', 'For unit'),
    outside: text('Buiten de organisatie', 'Outside the organisation'),
  },
  person: {
    mainJobIsManager: text('Geeft leiding', 'Manages others'),
    otherRolesHandleReports: text('Behandelt meldingen in die rol', 'Handles reports in that role'),
    otherRolesReason: text('Reden voor de combinatie van rollen', 'Reason for combining roles'),
    certified: text('Gecertificeerd', 'Certified'),
  },
  bureau: {
    otherServices: text('Andere diensten', 'Other services'),
  },
  policy: {
    ...agreementNames,
    groupWide: text('Geldt voor een groep organisaties', 'Holds for a group of organisations'),
    groupWideFor: text('Geldt ook voor', 'Also holds for'),
    units: text('Geldt voor onderdelen', 'Holds for units'),
  },
  appointment: {
    ...agreementNames,
    units: text('Voor onderdelen', 'For units'),
    vacant: text('Vacant', 'Vacant'),
    renewalPending: text('Verlenging loopt', 'Extension under way'),
    independenceReason: text(
      'Reden dat de combinatie verantwoord is',
      'Reason why the combination is justified',
    ),
  },
  document: {
    covers: text('Onderwerpen in het document', 'Topics in the document'),
    appointments: text('Voor vertrouwenspersonen', 'For counsellors'),
    policies: text('Bij regeling', 'With policy'),
  },
  contact: {
    forWhat: text('Waarvoor', 'For what'),
    units: text('Voor onderdelen', 'For units'),
  },
};

/**
 * The name of a fact. The amount of time is named after its form: "Uren per jaar".
 *
 * @example factName('appointment', 'roleReportsTo', facts, 'nl') // 'Valt onder'
 */
export function factName(
  kind: SubjectKind,
  key: string,
  facts: Readonly<Record<string, FactValue | undefined>>,
  locale: Locale,
): string {
  if (key === 'timeAmount') {
    const form = Object.entries(agreementFacts.timeForm.type.options).find(
      ([option]) => option === facts['timeForm'],
    );
    if (form) return form[1][locale];
  }
  const named = Object.hasOwn(names[kind], key) ? names[kind][key] : undefined;
  return (named ?? factDefinition(kind, key)?.label)?.[locale] ?? key;
}
