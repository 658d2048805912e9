import {
  currentTerm,
  integrityTasks,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const drukkerijDeLetter = demoOrganisation({
  slug: 'drukkerij-de-letter',
  shows: 'De vertrouwenspersoon zit ook in de klachtencommissie.',
  organisation: {
    ...modelOrganisation,
    name: 'Denkbeeldige Drukkerij De Letter',
    sector: 'industry',
    headcount: 34,
    employees: 31,
    hasSupervisoryBoard: false,
    workersWithoutIntranet: true,
    participation: 'staff_representation',
    whistleblowerProcedure: false,
    complaintsCommittee: 'commissie',
    publicationChannels: ['poster'],
    publishedCounsellors: ['coby'],
  },
  bodies: {
    pvt: { name: 'PVT', kind: 'staff_representation' },
    commissie: { name: 'Klachtencommissie', kind: 'complaints_committee' },
  },
  persons: {
    coby: {
      ...staff('Coby Zetter', 'Vormgever', 'Studio'),
      otherRoles: ['complaints_committee'],
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Klachten- en vertrouwensregeling',
      adoptedOn: monthsAgo(60),
      scope: 'both',
      forbiddenTasks: ['sits_in_committee', 'decides', 'mediates'],
      detrimentClause: 'conditional',
    },
  },
  appointments: { coby: internal('coby', currentTerm) },
  documents: {
    regeling: policyPaper('Klachten- en vertrouwensregeling', monthsAgo(60)),
    brief: letter(monthsAgo(20), 'coby'),
  },
  consent: [
    { on: monthsAgo(18), step: 'submit', text: 'Benoeming van Coby.' },
    { on: monthsAgo(17), step: 'withdraw', text: 'Eerst de regeling herzien.' },
  ],
});
