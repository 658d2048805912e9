import {
  agreementWith,
  currentTerm,
  external,
  integrityTasks,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  outsider,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const verzekeraarDeParaplu = demoOrganisation({
  slug: 'verzekeraar-de-paraplu',
  shows: 'De vertrouwenspersoon onderzoekt ook meldingen, en het bureau levert de bedrijfsarts.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Fictieve Verzekeraar De Paraplu',
    sector: 'finance',
    headcount: 1_100,
    employees: 980,
    model: 'combination',
    publishedCounsellors: ['ties', 'gwen'],
  },
  bodies: { ...usualBodies, rvc: { name: 'Raad van commissarissen', kind: 'supervisory_board' } },
  bureaus: {
    rots: {
      name: 'Voorbeeldbureau De Rots',
      otherServices: ['company_doctor', 'company_social_work', 'investigation'],
    },
  },
  persons: {
    ties: {
      ...staff('Ties Regen', 'Actuaris', 'Financiën'),
      mainJobDepartment: 'finance',
      otherRoles: ['investigator', 'report_receiver'],
    },
    gwen: {
      ...outsider('Gwen Mol', 'rots'),
      otherRoles: ['privacy_officer'],
      otherRolesHandleReports: false,
      otherRolesReason: 'Alleen advies over privacy, op afstand van meldingen.',
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersonen De Paraplu',
      adoptedOn: monthsAgo(28),
      scope: 'both',
      roleReportsTo: 'mt_member',
      mtMemberPortfolio: 'finance',
      mtMemberIsDirector: true,
      forbiddenTasks: ['investigates'],
    },
  },
  appointments: {
    ties: { ...internal('ties', currentTerm), substitute: 'gwen' },
    gwen: {
      ...external('gwen', { from: startOfYear(-1), until: endOfYear(1), bureau: 'rots' }),
      roleReportsTo: 'directors',
      forbiddenTasks: [],
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen De Paraplu', monthsAgo(28)),
    brief: letter(monthsAgo(20), 'ties'),
    overeenkomst: agreementWith('Voorbeeldbureau De Rots', monthsAgo(14), 'gwen'),
  },
  history: [
    {
      on: monthsAgo(10),
      event: 'Ties ging meldingen onderzoeken',
      persons: { ties: { otherRoles: ['report_receiver'] } },
      policies: { regeling: { forbiddenTasks: [] } },
    },
  ],
});
