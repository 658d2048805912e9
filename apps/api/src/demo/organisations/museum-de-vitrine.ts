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
import { demoOrganisation, memberOf, nobodySaid } from '../describe.js';
import { inTwoOrganisations } from '../people.js';

export const museumDeVitrine = demoOrganisation({
  slug: 'museum-de-vitrine',
  shows: 'Een lid van de ondernemingsraad is vertrouwenspersoon; de reden staat erbij.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Fictief Museum De Vitrine',
    sector: 'culture',
    headcount: 210,
    employees: 130,
    peopleOutsideStaff: ['volunteers', 'self_employed', 'interns'],
    workersWithoutIntranet: true,
    publicationChannels: ['intranet', 'poster', 'onboarding'],
    publishedCounsellors: ['aart'],
  },
  bodies: usualBodies,
  persons: {
    aart: {
      ...staff('Aart Reus', 'Restaurator', 'Collectie'),
      otherRoles: ['works_council_member'],
      otherRolesReason:
        'Niemand anders wilde, en hij doet niet mee aan besluiten van de raad over deze rol.',
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(21),
      termForm: 'at_most',
      renewal: 'times',
      renewalTimes: 1,
      timeForm: 'half_days_a_month',
      timeAmount: 2,
    },
  },
  appointments: { aart: internal('aart', currentTerm) },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(21)),
    brief: letter(monthsAgo(20), 'aart'),
  },
  history: [
    {
      on: monthsAgo(14),
      event: 'De reden van de combinatie opgeschreven',
      persons: { aart: { otherRolesReason: nobodySaid } },
    },
  ],
  members: [
    { ...inTwoOrganisations, role: 'hr' },
    memberOf('museum-de-vitrine', 'works_council', 'Ondernemingsraad De Vitrine'),
  ],
  consent: [
    { on: monthsAgo(13), step: 'submit', text: 'Benoeming, met de reden van de combinatie.' },
    { on: monthsAgo(12), step: 'planMeeting' },
    {
      on: monthsAgo(12),
      step: 'giveConsentWithConditions',
      text: 'Akkoord als dit lid niet meestemt over de rol.',
    },
    { on: monthsAgo(12), step: 'amend' },
  ],
});
