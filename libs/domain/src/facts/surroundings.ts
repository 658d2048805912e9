import { text } from '../text.js';
import { questions, type FactsFrom } from './fact.js';
import { languages, workTimes } from './shared-options.js';

const units = questions('profile', 'units');
const bodies = questions('profile', 'bodies');
const contacts = questions('tasks-and-powers', 'contacts');
const bureaus = questions('model', 'bureaus');

/** A part of the organisation: a site, faculty, service or subsidiary. */
export const unitFacts = {
  name: units.text({ label: text('Naam', 'Name') }, 120),
  kind: units.choice(
    {
      site: text('Locatie', 'Site'),
      department: text('Afdeling', 'Department'),
      faculty: text('Faculteit', 'Faculty'),
      service: text('Dienst', 'Service'),
      subsidiary: text('Dochterorganisatie', 'Subsidiary'),
      school: text('School', 'School'),
      club: text('Vereniging of club', 'Club'),
    },
    { label: text('Soort onderdeel', 'Kind of unit') },
  ),
  headcount: units.integer(
    0,
    1_000_000,
    { label: text('Werkzame personen', 'Persons working'), optional: true },
    text('personen', 'persons'),
  ),
  partOf: units.reference('unit', {
    label: text('Valt onder', 'Part of'),
    optional: true,
  }),
  staffFunction: units.choice(
    {
      hr: text('HR of personeelszaken', 'HR'),
      finance: text('Financiën', 'Finance'),
      legal: text('Juridische Zaken', 'Legal'),
      other: text('Iets anders', 'Something else'),
    },
    {
      label: text('Soort werk', 'Kind of work'),
      help: text(
        'Wie bij HR, Financiën of Juridische Zaken werkt, ook in een team daaronder, staat niet vrij tegenover medewerkers.',
        'Whoever works in HR, Finance or Legal, also in a team below it, is not free towards workers.',
      ),
      optional: true,
    },
  ),
  workTimes: units.choices(workTimes, {
    label: text('Werktijden', 'Working times'),
    help: text(
      'Niet ingevuld? Dan geldt wat voor het onderdeel daarboven of de organisatie is ingevuld.',
      'Left open? Then the answer of the unit above it, or of the organisation, holds.',
    ),
    optional: true,
  }),
  workLanguages: units.choices(languages, {
    label: text('Talen die mensen hier spreken', 'Languages people speak here'),
    optional: true,
  }),
  withoutCounsellorReason: units.longText({
    label: text('Waarom heeft dit onderdeel geen vertrouwenspersoon?', 'Why has it no counsellor?'),
    help: text(
      'Alleen invullen als geen vertrouwenspersoon dit onderdeel bedient.',
      'Only if no counsellor serves this unit.',
    ),
    optional: true,
  }),
} as const;

/** A body that appoints, decides, consents, is consulted or handles complaints. */
export const bodyFacts = {
  name: bodies.text({ label: text('Naam', 'Name') }, 120),
  kind: bodies.choice(
    {
      board: text('Bestuur', 'Board'),
      directors: text('Directie', 'Directors'),
      supervisory_board: text('Raad van toezicht of commissarissen', 'Supervisory board'),
      works_council: text('Ondernemingsraad', 'Works council'),
      central_works_council: text('Centrale ondernemingsraad', 'Central works council'),
      group_works_council: text('Groepsondernemingsraad', 'Group works council'),
      unit_works_council: text('Onderdeelcommissie of deelraad', 'Unit works council'),
      staff_representation: text('Personeelsvertegenwoordiging', 'Staff representation'),
      staff_meeting: text('Personeelsvergadering', 'Staff meeting'),
      participation_council: text('Medezeggenschapsraad', 'Participation council'),
      parents_council: text('Ouderraad', 'Parents’ council'),
      members_assembly: text('Ledenvergadering', 'Members’ assembly'),
      complaints_committee: text('Klachtencommissie', 'Complaints committee'),
      reporting_point: text('Meldpunt', 'Reporting point'),
      other: text('Ander orgaan', 'Other body'),
    },
    { label: text('Soort orgaan', 'Kind of body') },
  ),
  unit: bodies.reference('unit', {
    label: text('Voor welk onderdeel? (leeg is alles)', 'For which unit? (empty is all)'),
    unless: [{ units: 'none' }],
    optional: true,
  }),
  outside: bodies.yesNo({
    label: text('Staat het buiten de organisatie?', 'Is it outside the organisation?'),
    optional: true,
  }),
} as const;

/** A firm that supplies external counsellors. */
export const bureauFacts = {
  name: bureaus.text({ label: text('Naam van het bureau', 'Name of the bureau') }, 120),
  otherServices: bureaus.choices(
    {
      investigation: text('Onderzoek naar meldingen', 'Investigation of reports'),
      mediation: text('Mediation', 'Mediation'),
      company_doctor: text('Bedrijfsarts', 'Company doctor'),
      company_social_work: text('Bedrijfsmaatschappelijk werk', 'Company social work'),
      legal_advice: text('Juridisch advies', 'Legal advice'),
      training: text('Trainingen', 'Training'),
    },
    {
      label: text('Wat doet het bureau nog meer voor u?', 'What else does it do for you?'),
      help: text(
        'Onderzoek, mediation of een bedrijfsarts van hetzelfde bureau vraagt aandacht.',
        'Investigation, mediation or a company doctor from the same bureau needs attention.',
      ),
    },
  ),
  website: bureaus.text({ label: text('Website', 'Website'), optional: true }, 300, 'url'),
} as const;

/** Another place to turn to, which is not a confidential counsellor. */
export const contactFacts = {
  name: contacts.text({ label: text('Naam of functie', 'Name or role') }, 120),
  kind: contacts.choice(
    {
      contact_person: text('Contactpersoon', 'Contact person'),
      prevention_officer: text('Preventiemedewerker', 'Prevention officer'),
      company_doctor: text('Bedrijfsarts', 'Company doctor'),
      company_social_worker: text('Bedrijfsmaatschappelijk werk', 'Company social worker'),
      integrity_officer: text('Integriteitsfunctionaris', 'Integrity officer'),
      ombuds: text('Ombudsfunctionaris', 'Ombuds officer'),
      helpline: text('Externe hulplijn', 'External helpline'),
      national_body: text('Landelijke instantie', 'National body'),
      other: text('Anders', 'Other'),
    },
    { label: text('Soort', 'Kind') },
  ),
  forWhat: contacts.longText({ label: text('Waarvoor kan men hier terecht?', 'For what?') }, 500),
  reach: contacts.text({
    label: text('Hoe te bereiken', 'How to reach'),
    optional: true,
  }),
  units: contacts.references('unit', {
    label: text('Voor welke onderdelen? (leeg is alle)', 'For which units? (empty is all)'),
    unless: [{ units: 'none' }],
    optional: true,
  }),
} as const;

export type UnitFacts = FactsFrom<typeof unitFacts>;
export type BodyFacts = FactsFrom<typeof bodyFacts>;
export type BureauFacts = FactsFrom<typeof bureauFacts>;
export type ContactFacts = FactsFrom<typeof contactFacts>;
