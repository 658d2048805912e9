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
import { demoOrganisation } from '../describe.js';

export const bouwbedrijfDeStelling = demoOrganisation({
  slug: 'bouwbedrijf-de-stelling',
  shows: 'De directeur is zelf de vertrouwenspersoon: niet verantwoord.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Verzonnen Bouwbedrijf De Stelling',
    sector: 'construction',
    headcount: 75,
    employees: 58,
    hasSupervisoryBoard: false,
    peopleOutsideStaff: ['temporary_workers', 'self_employed'],
    workersWithoutIntranet: true,
    participation: 'works_council',
    publicationChannels: ['poster', 'team_meeting'],
    publishedCounsellors: ['arie'],
    newWorkersTold: false,
  },
  bodies: usualBodies,
  persons: {
    arie: {
      ...staff('Arie Stelling', 'Directeur', 'Directie'),
      mainJobIsManager: true,
      otherRoles: ['director'],
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(20),
      directorAccusedRoute: 'none',
    },
  },
  appointments: { arie: internal('arie', currentTerm) },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(20)),
    brief: letter(monthsAgo(20), 'arie'),
  },
  consent: [
    { on: monthsAgo(16), step: 'submit', text: 'Benoeming van de directeur in deze rol.' },
    { on: monthsAgo(15), step: 'planMeeting' },
    { on: monthsAgo(15), step: 'refuse', text: 'Een directeur kan deze rol niet hebben.' },
  ],
});
