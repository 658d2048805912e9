import {
  internal,
  modelAgreement,
  modelOrganisation,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { monthsAgo, monthsAhead } from '../dates.js';
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const softwarehuisDeLus = demoOrganisation({
  slug: 'softwarehuis-de-lus',
  shows: 'Alles ingevuld, niets ondertekend: de schriftelijke punten blijven halverwege.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Verzonnen Softwarehuis De Lus',
    sector: 'it',
    headcount: 130,
    employees: 115,
    peopleOutsideStaff: ['self_employed', 'interns', 'applicants'],
    publishedCounsellors: ['noa'],
    publicationChannels: ['intranet', 'mail', 'onboarding'],
  },
  bodies: usualBodies,
  persons: { noa: staff('Noa Hartog', 'Ontwerper', 'Ontwerp') },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon (concept)',
      adoptedOn: monthsAgo(6),
    },
  },
  appointments: {
    noa: {
      ...internal('noa', { from: monthsAgo(6), until: monthsAhead(18) }),
      termMonths: 24,
    },
  },
  documents: {
    concept: {
      title: 'Regeling vertrouwenspersoon',
      kind: 'policy',
      version: 'concept 4',
      datedOn: monthsAgo(6),
      signedBy: [],
      covers: ['position', 'time_and_budget', 'tasks_and_powers', 'no_detriment', 'duration'],
      policies: ['regeling'],
    },
  },
  consent: [{ on: monthsAgo(1), step: 'submit', text: 'Concept, graag jullie oordeel.' }],
  grants: [kompas('Hulp bij het ondertekenen', { revokedOn: monthsAgo(2) })],
});
