import { text } from '../text.js';

/** Who a counsellor can report to; `board` is the bestuur, `directors` the directie (domain §6.3, item 2). */
export const reportingTo = {
  board: text('Bestuur', 'Board'),
  directors: text('Directie', 'Management board'),
  mt_member: text('Lid van het managementteam', 'Member of the management team'),
  department_manager: text('Afdelingshoofd', 'Department manager'),
  team_lead: text('Teamleider', 'Team leader'),
  hr: text('HR', 'HR'),
  finance: text('Financiën', 'Finance'),
  legal: text('Juridische Zaken', 'Legal'),
  other: text('Iemand anders', 'Someone else'),
  none: text('Niemand', 'Nobody'),
} as const;

/** Who can decide about a matter of the role. */
export const deciders = {
  directors: text('Directie of bestuur', 'Board or directors'),
  counsellor: text('De vertrouwenspersoon zelf', 'The counsellor'),
  works_council: text('Ondernemingsraad', 'Works council'),
  hr: text('HR', 'HR'),
  finance: text('Financiën', 'Finance'),
  legal: text('Juridische Zaken', 'Legal'),
  procurement: text('Inkoop', 'Procurement'),
  department_manager: text('Leidinggevende van de hoofdfunctie', 'Manager of the main job'),
  group: text('Concern of koepel', 'Group or umbrella organisation'),
  bureau: text('Extern bureau', 'External bureau'),
  nobody: text('Niemand', 'Nobody'),
  other: text('Iemand anders', 'Someone else'),
} as const;

export const scopes = {
  behaviour: text('Ongewenste omgangsvormen', 'Undesirable behaviour'),
  integrity: text('Integriteit', 'Integrity'),
  both: text('Beide', 'Both'),
} as const;

/** The people who work in or meet the organisation. */
export const groups = {
  employees: text('Werknemers', 'Employees'),
  temporary_workers: text('Uitzendkrachten en ingehuurden', 'Temporary and hired workers'),
  self_employed: text('Zzp’ers', 'Self-employed'),
  interns: text('Stagiairs', 'Interns'),
  volunteers: text('Vrijwilligers', 'Volunteers'),
  applicants: text('Sollicitanten', 'Applicants'),
  former_staff: text('Oud-medewerkers', 'Former staff'),
  pupils_and_parents: text('Leerlingen, studenten en ouders', 'Pupils, students and parents'),
  members: text('Leden', 'Members'),
  clients: text('Cliënten en patiënten', 'Clients and patients'),
} as const;

/** What an agreement or document is about; items 2 to 12 ask for these. */
export const topics = {
  appointment: text('Benoeming', 'Appointment'),
  position: text('Positie en rapportagelijn', 'Position and reporting line'),
  time_and_budget: text('Tijd en budget', 'Time and budget'),
  tasks_and_powers: text('Taken, bevoegdheden en grenzen', 'Tasks, powers and limits'),
  no_detriment: text('Niet benadelen', 'No detriment'),
  training: text('Scholing en intervisie', 'Training and peer review'),
  confidentiality: text('Geheimhouding en registratie', 'Confidentiality and records'),
  duration: text('Duur van de inzet', 'Duration'),
  publication: text('Bekendmaking', 'Publication'),
  communication: text('Communicatie over rol en taken', 'Communication on role and tasks'),
  accessibility: text('Toegankelijkheid en bereikbaarheid', 'Accessibility and reach'),
} as const;

export type Topic = keyof typeof topics;

/** When people work, and when a counsellor can be reached. */
export const workTimes = {
  day: text('Overdag', 'During the day'),
  evening: text('’s Avonds', 'In the evening'),
  night: text('’s Nachts', 'At night'),
  weekend: text('In het weekend', 'At weekends'),
} as const;

export const languages = {
  nl: text('Nederlands', 'Dutch'),
  en: text('Engels', 'English'),
  de: text('Duits', 'German'),
  fr: text('Frans', 'French'),
  pl: text('Pools', 'Polish'),
  ro: text('Roemeens', 'Romanian'),
  bg: text('Bulgaars', 'Bulgarian'),
  es: text('Spaans', 'Spanish'),
  tr: text('Turks', 'Turkish'),
  ar: text('Arabisch', 'Arabic'),
  uk: text('Oekraïens', 'Ukrainian'),
  fy: text('Fries', 'Frisian'),
  pap: text('Papiaments', 'Papiamento'),
  ngt: text('Nederlandse Gebarentaal', 'Dutch Sign Language'),
} as const;
