import {
  currentTerm,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { absent, demoOrganisation } from '../describe.js';

export const afvalbedrijfDeKringloop = demoOrganisation({
  slug: 'afvalbedrijf-de-kringloop',
  shows: 'De bedrijfsarts van de eigen mensen is een van de twee vertrouwenspersonen.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Fictief Afvalbedrijf De Kringloop',
    sector: 'waste',
    headcount: 520,
    employees: 430,
    workersWithoutIntranet: true,
    publicationChannels: ['poster', 'team_meeting', 'onboarding'],
    publishedCounsellors: ['nadia', 'dokter'],
  },
  bodies: usualBodies,
  persons: {
    nadia: {
      ...staff('Nadia Benali', 'Weegbrugmedewerker', 'Logistiek'),
      otherRoles: ['prevention_officer'],
    },
    dokter: {
      ...staff('Frits Haven', 'Bedrijfsarts', 'Arbodienst'),
      otherRoles: ['company_doctor'],
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen',
      adoptedOn: monthsAgo(22),
      detrimentProtects: ['current'],
      detrimentForms: ['dismissal'],
    },
  },
  appointments: {
    nadia: { ...internal('nadia', currentTerm), substitute: 'dokter' },
    dokter: { ...internal('dokter', currentTerm), substitute: 'nadia' },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen', monthsAgo(22)),
    brieven: letter(monthsAgo(20), 'nadia', 'dokter'),
  },
  history: [
    {
      on: monthsAgo(16),
      event: 'De bedrijfsarts nam de tweede plaats over',
      persons: { dokter: absent },
      appointments: { dokter: absent },
    },
  ],
  consent: [
    { on: monthsAgo(15), step: 'submit', text: 'Tweede vertrouwenspersoon.' },
    { on: monthsAgo(15), step: 'planMeeting' },
    { on: monthsAgo(14), step: 'refuse', text: 'Dit is de arts van onze eigen mensen.' },
    { on: monthsAgo(14), step: 'decideWithoutConsent', text: 'Er is niemand anders.' },
    { on: monthsAgo(14), step: 'invokeNullity', text: 'Besloten zonder onze instemming.' },
  ],
});
