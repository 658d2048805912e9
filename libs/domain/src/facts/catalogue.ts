import { text, type Text } from '../text.js';
import { appointmentFacts, type AppointmentFacts } from './appointment.js';
import { documentFacts, type DocumentFacts } from './document.js';
import type { FactDefinition, FactDefinitions, SubjectKind } from './fact.js';
import { organisationFacts, type OrganisationFacts } from './organisation.js';
import { personFacts, type PersonFacts } from './person.js';
import { policyFacts, type PolicyFacts } from './policy.js';
import type { SectionId } from './sections.js';
import {
  bodyFacts,
  bureauFacts,
  contactFacts,
  unitFacts,
  type BodyFacts,
  type BureauFacts,
  type ContactFacts,
  type UnitFacts,
} from './surroundings.js';

/** The facts of every kind of subject. */
export interface FactsOf {
  organisation: OrganisationFacts;
  unit: UnitFacts;
  body: BodyFacts;
  person: PersonFacts;
  bureau: BureauFacts;
  policy: PolicyFacts;
  appointment: AppointmentFacts;
  document: DocumentFacts;
  contact: ContactFacts;
}

/**
 * Everything that can be known, by kind of subject. The wizard draws its fields from it, the API
 * checks values by it and the comparison words its sentences with it.
 */
export const catalogue = {
  organisation: organisationFacts,
  unit: unitFacts,
  body: bodyFacts,
  person: personFacts,
  bureau: bureauFacts,
  policy: policyFacts,
  appointment: appointmentFacts,
  document: documentFacts,
  contact: contactFacts,
} as const satisfies Record<SubjectKind, FactDefinitions>;

/** The kinds of subject, in an order in which each can refer to the ones before it, appointments aside. */
export const subjectKinds: readonly SubjectKind[] = [
  'organisation',
  'unit',
  'body',
  'bureau',
  'person',
  'policy',
  'appointment',
  'document',
  'contact',
];

/** What the kinds of subject are called, one and many. */
export const subjectNames: Readonly<Record<SubjectKind, { one: Text; many: Text }>> = {
  organisation: {
    one: text('organisatie', 'organisation'),
    many: text('organisaties', 'organisations'),
  },
  unit: { one: text('onderdeel', 'unit'), many: text('onderdelen', 'units') },
  body: { one: text('orgaan', 'body'), many: text('organen', 'bodies') },
  person: { one: text('persoon', 'person'), many: text('personen', 'persons') },
  bureau: { one: text('bureau', 'bureau'), many: text('bureaus', 'bureaus') },
  policy: { one: text('regeling', 'policy'), many: text('regelingen', 'policies') },
  appointment: { one: text('benoeming', 'appointment'), many: text('benoemingen', 'appointments') },
  document: { one: text('document', 'document'), many: text('documenten', 'documents') },
  contact: {
    one: text('ander aanspreekpunt', 'other contact'),
    many: text('andere aanspreekpunten', 'other contacts'),
  },
};

/** The definition of a fact, or undefined when the kind of subject has no such fact. */
export function factDefinition(kind: SubjectKind, key: string): FactDefinition | undefined {
  const definitions: FactDefinitions = catalogue[kind];
  return Object.hasOwn(definitions, key) ? definitions[key] : undefined;
}

/** The facts of a kind of subject in one section of the wizard, in order. */
export function factsInSection(
  kind: SubjectKind,
  section: SectionId,
): readonly (readonly [string, FactDefinition])[] {
  return Object.entries(catalogue[kind] as FactDefinitions).filter(
    ([, definition]) => definition.section === section,
  );
}

/** The titles of the groups of questions. */
export const groupTitles: Readonly<Record<string, Text>> = {
  who: text('De organisatie', 'The organisation'),
  people: text('Mensen', 'People'),
  participation: text('Medezeggenschap', 'Participation'),
  duties: text('Beleid en plichten', 'Policy and duties'),
  whistleblowing: text('Interne meldregeling', 'Whistleblower procedure'),
  units: text('Gegevens van het onderdeel', 'About the unit'),
  bodies: text('Gegevens van het orgaan', 'About the body'),
  model: text('Model', 'Model'),
  bureaus: text('Gegevens van het bureau', 'About the bureau'),
  persons: text('Naam en functie', 'Name and job'),
  policies: text('Naam en data', 'Name and dates'),
  appointments: text('Wie en welke plaats', 'Who and which position'),
  appointing: text('Besluit tot benoeming', 'Decision to appoint'),
  'main-job': text('Hoofdfunctie en andere rollen', 'Main job and other roles'),
  line: text('Lijn van de rol', 'Line of the role'),
  access: text('Toegang', 'Access'),
  contract: text('Contract', 'Contract'),
  time: text('Tijd', 'Time'),
  budget: text('Budget', 'Budget'),
  fee: text('Vergoeding en afname', 'Fee and call-off'),
  tasks: text('Taken, bevoegdheden en grenzen', 'Tasks, powers and limits'),
  audience: text('Doelgroep', 'Target group'),
  routes: text('Andere routes', 'Other routes'),
  contacts: text('Waarvoor en hoe te bereiken', 'For what and how to reach'),
  'no-detriment': text('Niet benadelen', 'No detriment'),
  training: text('Scholing en intervisie', 'Training and peer review'),
  certificates: text('Opleiding en certificaat', 'Training and certificate'),
  secrecy: text('Geheimhouding', 'Confidentiality'),
  records: text('Vastleggen van informatie', 'Recording of information'),
  term: text('Termijn', 'Term'),
  dates: text('Begin en einde', 'Start and end'),
  publication: text('Bekendmaking', 'Publication'),
  communication: text('Uitleg over de rol', 'Explaining the role'),
  reach: text('Bereikbaarheid', 'Reach'),
  contact: text('Contactgegevens', 'Contact details'),
  documents: text('Gegevens van het document', 'About the document'),
  confirmation: text('Bevestiging door de vertrouwenspersoon', 'Confirmation by the counsellor'),
};
