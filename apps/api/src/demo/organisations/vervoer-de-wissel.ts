import {
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { daysAgo, monthsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const vervoerDeWissel = demoOrganisation({
  slug: 'vervoer-de-wissel',
  shows: 'De termijn liep zes weken geleden af; de verlenging loopt.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Denkbeeldig Vervoer De Wissel',
    sector: 'transport',
    headcount: 140,
    employees: 118,
    workersWithoutIntranet: true,
    publicationChannels: ['poster', 'app', 'team_meeting'],
    publishedCounsellors: ['wilma'],
  },
  bodies: usualBodies,
  persons: { wilma: staff('Wilma Groot', 'Planner', 'Planning') },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(50),
    },
  },
  appointments: {
    wilma: {
      ...internal('wilma', { from: monthsAgo(49), until: daysAgo(42) }),
      renewalPending: true,
      substituteArranged: false,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(50)),
    brief: letter(monthsAgo(49), 'wilma'),
  },
  history: [
    {
      on: daysAgo(30),
      event: 'Verlenging aangevraagd',
      appointments: { wilma: { renewalPending: false } },
    },
  ],
  consent: [
    { on: daysAgo(28), step: 'submit', text: 'Verlenging met vier jaar.' },
    { on: daysAgo(20), step: 'askQuestion', text: 'Waarom is er nog geen vervanger?' },
  ],
  grants: [kompas('Vergelijking in het vervoer')],
});
