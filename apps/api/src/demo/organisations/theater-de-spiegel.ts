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
import { monthsAgo, monthsAhead } from '../dates.js';
import { absent, demoOrganisation, nobodySaid } from '../describe.js';

export const theaterDeSpiegel = demoOrganisation({
  slug: 'theater-de-spiegel',
  shows: 'Twee vertrouwenspersonen: één goed geregeld, één zonder termijn. De zwakste telt.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Denkbeeldig Theater De Spiegel',
    sector: 'culture',
    headcount: 85,
    employees: 52,
    peopleOutsideStaff: ['self_employed', 'volunteers', 'interns', 'applicants'],
    workersWithoutIntranet: true,
    publicationChannels: ['poster', 'mail', 'onboarding'],
    publishedCounsellors: ['lucia', 'peer'],
  },
  bodies: { ...usualBodies, rvt: { name: 'Raad van toezicht', kind: 'supervisory_board' } },
  persons: {
    lucia: staff('Lucia Fontein', 'Belichter', 'Techniek'),
    peer: {
      ...staff('Peer Bakels', 'Begeleider', 'Sociaal team'),
      otherRoles: ['company_social_worker'],
      otherRolesReason: 'Kent iedereen en is door iedereen gevraagd.',
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen',
      adoptedOn: monthsAgo(20),
      timeForm: 'costs_reimbursed',
      timeAmount: nobodySaid,
      relief: 'replacement_budget',
      reachOutsideHours: true,
    },
  },
  appointments: {
    lucia: {
      ...internal('lucia', currentTerm),
      timeForm: 'hours_a_year',
      timeAmount: 60,
      substitute: 'peer',
    },
    peer: {
      ...internal('peer', currentTerm),
      termForm: 'none',
      endOn: nobodySaid,
      evaluation: 'none',
      renewal: 'not_arranged',
      earlyEndRule: 'none',
      substitute: 'lucia',
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen', monthsAgo(20)),
    brieven: { ...letter(monthsAgo(20), 'lucia', 'peer'), validUntil: monthsAhead(28) },
  },
  history: [
    {
      on: monthsAgo(9),
      event: 'Peer erbij',
      persons: { peer: absent },
      appointments: { peer: absent },
    },
  ],
});
