import {
  currentTerm,
  integrityTasks,
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
import { kompas } from '../people.js';

export const bankHetSpaarvarken = demoOrganisation({
  slug: 'bank-het-spaarvarken',
  shows: 'De compliance officer behandelt meldingen en is ook vertrouwenspersoon integriteit.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Verzonnen Bank Het Spaarvarken',
    sector: 'finance',
    headcount: 1_900,
    employees: 1_750,
    publishedCounsellors: ['simone', 'lars'],
  },
  bodies: { ...usualBodies, rvc: { name: 'Raad van commissarissen', kind: 'supervisory_board' } },
  persons: {
    simone: {
      ...staff('Simone Baars', 'Compliance officer', 'Compliance'),
      otherRoles: ['compliance_officer', 'follow_up_officer'],
      otherRolesHandleReports: true,
      otherRolesReason: 'Zo blijft de kennis bij elkaar.',
    },
    lars: {
      ...staff('Lars Eriksen', 'Jurist', 'Juridische Zaken'),
      mainJobDepartment: 'legal',
      otherRoles: ['legal_adviser'],
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersonen integriteit',
      adoptedOn: monthsAgo(30),
      scope: 'integrity',
      roleReportsTo: 'legal',
      forbiddenTasks: ['investigates'],
      exclusions: ['no_mediation', 'no_judging', 'no_complaints_committee'],
      employerMayDemand: true,
      disputeRoute: 'supervisory_board',
    },
  },
  appointments: {
    simone: { ...internal('simone', currentTerm), substitute: 'lars' },
    lars: { ...internal('lars', currentTerm), substitute: 'simone' },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen integriteit', monthsAgo(30)),
    brieven: letter(monthsAgo(20), 'simone', 'lars'),
  },
  history: [
    {
      on: monthsAgo(12),
      event: 'Compliance ging meldingen behandelen',
      persons: { simone: { otherRoles: ['compliance_officer'], otherRolesHandleReports: false } },
      policies: {
        regeling: { forbiddenTasks: [], roleReportsTo: 'directors', employerMayDemand: false },
      },
    },
  ],
  consent: [
    { on: monthsAgo(12), step: 'submit', text: 'Aangepaste regeling.' },
    { on: monthsAgo(11), step: 'planMeeting' },
    { on: monthsAgo(11), step: 'refuse', text: 'Onderzoek hoort niet bij deze rol.' },
    { on: monthsAgo(10), step: 'goToCourt', text: 'De bank vraagt vervangende toestemming.' },
  ],
  grants: [
    kompas('Advies over de scheiding van rollen', {
      from: monthsAgo(18),
      until: monthsAgo(6),
    }),
  ],
});
