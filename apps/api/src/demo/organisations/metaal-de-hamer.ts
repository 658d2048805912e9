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
import { monthsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const metaalDeHamer = demoOrganisation({
  slug: 'metaal-de-hamer',
  shows: 'De termijn liep zeven maanden geleden af en niemand zag het; het certificaat ook.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Bedachte Metaalfabriek De Hamer',
    sector: 'industry',
    headcount: 480,
    employees: 440,
    workersWithoutIntranet: true,
    publicationChannels: ['poster', 'payslip'],
    publishedOn: monthsAgo(22),
    publishedCounsellors: ['ger'],
    lastSessionOn: monthsAgo(21),
    riskAssessmentOn: monthsAgo(70),
    roleInRiskAssessment: false,
  },
  bodies: usualBodies,
  persons: {
    ger: {
      ...staff('Ger Aambeeld', 'Lasser', 'Productie'),
      certificateUntil: monthsAgo(4),
      basicTrainingOn: monthsAgo(58),
    },
  },
  policies: {
    regeling: { ...modelAgreement, name: 'Regeling vertrouwenspersoon', adoptedOn: monthsAgo(56) },
  },
  appointments: { ger: internal('ger', { from: monthsAgo(55), until: monthsAgo(7) }) },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(56)),
    brief: letter(monthsAgo(55), 'ger'),
  },
  consent: [
    { on: monthsAgo(23), step: 'submit', text: 'Regeling opnieuw voorgelegd.' },
    { on: monthsAgo(22), step: 'planMeeting' },
    { on: monthsAgo(22), step: 'giveConsent', text: 'Ongewijzigd, akkoord.' },
    { on: monthsAgo(22), step: 'decideAsEmployer', text: 'Vastgesteld.' },
    { on: monthsAgo(22), step: 'enterIntoForce' },
  ],
  grants: [kompas('Nulmeting')],
});
