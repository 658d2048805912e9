import { text } from '../text.js';
import { questions, type FactsFrom } from './fact.js';
import { topics } from './shared-options.js';

const paper = questions('documents-and-consent', 'documents');

/**
 * Where something stands in writing. "Written" needs version, date and signatory;
 * "signed" needs the directors (or someone for them) and the counsellor, external: both
 * parties (domain §6.2 rules 2 and 3).
 */
export const documentFacts = {
  title: paper.text({ label: text('Titel', 'Title') }, 160),
  kind: paper.choice(
    {
      appointment_letter: text('Aanstellingsbrief', 'Appointment letter'),
      services_agreement: text('Overeenkomst van opdracht', 'Services agreement'),
      policy: text('Regeling', 'Policy'),
      annex: text('Bijlage', 'Annex'),
      decision: text('Besluit', 'Decision'),
      role_description: text('Rolomschrijving', 'Role description'),
      communication_plan: text('Communicatieplan', 'Communication plan'),
      annual_report: text('Jaarverslag', 'Annual report'),
      certificate: text('Certificaat', 'Certificate'),
      minutes: text('Verslag van een overleg', 'Minutes'),
      publication: text('Bekendmaking', 'Publication'),
      organisation_chart: text('Organogram', 'Organisation chart'),
      other: text('Anders', 'Other'),
    },
    { label: text('Soort document', 'Kind of document') },
  ),
  version: paper.text({ label: text('Versie', 'Version') }, 40),
  datedOn: paper.date({ label: text('Datum', 'Date') }),
  signedBy: paper.choices(
    {
      directors: text('Directie of bestuur', 'Directors or board'),
      delegate: text('Iemand namens de directie', 'Someone for the directors'),
      counsellor: text('Vertrouwenspersoon', 'Counsellor'),
      bureau: text('Extern bureau', 'External bureau'),
      hr: text('HR', 'HR'),
      works_council: text('Ondernemingsraad', 'Works council'),
    },
    { label: text('Ondertekend door', 'Signed by') },
  ),
  signedOn: paper.date({ label: text('Ondertekend op', 'Signed on'), optional: true }),
  validUntil: paper.date({ label: text('Geldig tot en met', 'Valid through'), optional: true }),
  covers: paper.choices(topics, { label: text('Wat staat erin?', 'What does it cover?') }),
  appointments: paper.references('appointment', {
    label: text('Voor welke vertrouwenspersonen?', 'For which counsellors?'),
    help: text(
      'Geen gekozen: het geldt via de regeling of voor de hele organisatie.',
      'None chosen: it holds through the policy or for the whole organisation.',
    ),
    optional: true,
  }),
  policies: paper.references('policy', {
    label: text('Bij welke regeling?', 'With which policy?'),
    optional: true,
  }),
  annexTo: paper.reference('document', {
    label: text('Bijlage bij', 'Annex to'),
    when: [{ fact: 'kind', is: ['annex'] }],
    optional: true,
  }),
  link: paper.text(
    { label: text('Vindplaats (https)', 'Where to find it (https)'), optional: true },
    500,
    'url',
  ),
} as const;

export type DocumentFacts = FactsFrom<typeof documentFacts>;
