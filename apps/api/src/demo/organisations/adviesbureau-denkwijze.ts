import {
  currentTerm,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const adviesbureauDenkwijze = demoOrganisation({
  slug: 'adviesbureau-denkwijze',
  shows: 'Een PVT, en een vertrouwenspersoon die ook mediator is.',
  organisation: {
    ...modelOrganisation,
    name: 'Bedacht Adviesbureau Denkwijze',
    sector: 'business_services',
    headcount: 45,
    employees: 39,
    hasSupervisoryBoard: false,
    participation: 'staff_representation',
    whistleblowerProcedure: false,
    complaintsProcedure: false,
    publicationChannels: ['intranet', 'mail'],
    publishedCounsellors: ['olaf'],
    annualReport: 'less_often',
    annualReportDiscussedWith: ['directors'],
  },
  bodies: { pvt: { name: 'Personeelsvertegenwoordiging', kind: 'staff_representation' } },
  persons: {
    olaf: {
      ...staff('Olaf Winter', 'Adviseur', 'Advies'),
      otherRoles: ['mediator', 'career_coach'],
      otherRolesReason: nobodySaid,
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(19),
      tasks: [
        'first_reception',
        'informal_solution',
        'information_on_procedures',
        'guidance_at_complaint',
        'referral',
        'awareness',
        'advice_to_management',
      ],
      detrimentProtects: ['former'],
      recordsRetentionMonths: nobodySaid,
      recordsDestroyed: false,
      recordsHandover: 'not_arranged',
    },
  },
  appointments: { olaf: { ...internal('olaf', currentTerm), consentOf: ['pvt'] } },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(19)),
    brief: letter(monthsAgo(19), 'olaf'),
  },
  history: [
    {
      on: monthsAgo(7),
      event: 'Olaf werd ook mediator',
      persons: { olaf: { otherRoles: ['career_coach'] } },
    },
  ],
  consent: [
    { on: monthsAgo(6), step: 'submit', text: 'De PVT wordt gevraagd.' },
    { on: monthsAgo(5), step: 'askQuestion', text: 'Hoe gaan mediation en deze rol samen?' },
    { on: monthsAgo(5), step: 'answer', text: 'Nooit in dezelfde zaak.' },
  ],
});
