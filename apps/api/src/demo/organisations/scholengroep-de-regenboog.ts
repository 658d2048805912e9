import {
  agreementWith,
  complaintsCommittee,
  currentTerm,
  external,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  outsider,
  policyPaper,
  staff,
} from '../common-agreements.js';
import { endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { absent, demoOrganisation } from '../describe.js';

export const scholengroepDeRegenboog = demoOrganisation({
  slug: 'scholengroep-de-regenboog',
  shows: 'Onderwijs: ouders en leerlingen meegeteld, contactpersonen per school, raad met ouders.',
  organisation: {
    ...modelOrganisation,
    name: 'Fictieve Scholengroep De Regenboog',
    sector: 'education',
    headcount: 450,
    employees: 430,
    peopleOutsideStaff: ['interns', 'volunteers', 'pupils_and_parents', 'applicants'],
    participation: 'several_councils',
    alsoConsulted: ['parents', 'pupils', 'participation_council'],
    model: 'combination',
    complaintsCommittee: 'landelijk',
    reportingPoint: 'landelijk',
    publicationChannels: ['intranet', 'website', 'letter', 'onboarding'],
    publishedCounsellors: ['hilde', 'ruben'],
  },
  units: {
    noord: { name: 'Basisschool Noord', kind: 'school', headcount: 140 },
    zuid: { name: 'Basisschool Zuid', kind: 'school', headcount: 130 },
    west: { name: 'Basisschool West', kind: 'school', headcount: 180 },
  },
  bodies: {
    gmr: { name: 'Gemeenschappelijke medezeggenschapsraad', kind: 'participation_council' },
    mrNoord: { name: 'MR Noord', kind: 'participation_council', unit: 'noord' },
    ouders: { name: 'Ouderraad', kind: 'parents_council' },
    landelijk: { ...complaintsCommittee, name: 'Landelijke Klachtencommissie (voorbeeld)' },
  },
  bureaus: { school: { name: 'Voorbeeldbureau School en Vertrouwen', otherServices: [] } },
  persons: {
    hilde: staff('Hilde Vos', 'Intern begeleider', 'Begeleiding'),
    ruben: outsider('Ruben Levi', 'school'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen en contactpersonen',
      adoptedOn: monthsAgo(21),
      targetGroups: [
        'employees',
        'temporary_workers',
        'interns',
        'volunteers',
        'applicants',
        'former_staff',
        'pupils_and_parents',
      ],
      secrecyExceptions: ['consent', 'serious_crime', 'conflict_of_duties', 'minors_in_education'],
      timeForm: 'half_days_a_month',
      timeAmount: 3,
      recordsKept: 'none',
    },
  },
  appointments: {
    hilde: {
      ...internal('hilde', currentTerm),
      consentOf: ['gmr'],
      nominatedBy: ['ouders'],
      substitute: 'ruben',
    },
    ruben: external('ruben', { from: startOfYear(-1), until: endOfYear(1), bureau: 'school' }),
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen en contactpersonen', monthsAgo(21)),
    brief: letter(monthsAgo(20), 'hilde'),
    overeenkomst: agreementWith('Voorbeeldbureau School en Vertrouwen', monthsAgo(20), 'ruben'),
  },
  contacts: {
    contactNoord: {
      name: 'Contactpersoon Noord',
      kind: 'contact_person',
      forWhat: 'Eerste vraag van leerlingen en ouders; verwijst door',
      units: ['noord'],
    },
    contactZuid: {
      name: 'Contactpersoon Zuid',
      kind: 'contact_person',
      forWhat: 'Eerste vraag van leerlingen en ouders; verwijst door',
      units: ['zuid'],
    },
  },
  history: [
    {
      on: monthsAgo(14),
      event: 'Tweede school met een contactpersoon',
      contacts: { contactZuid: absent },
    },
    {
      on: monthsAgo(20),
      event: 'Brief getekend',
      documents: { brief: absent, overeenkomst: absent },
      organisation: { publicationChannels: ['website'] },
    },
  ],
  consent: [
    { on: monthsAgo(19), step: 'submit', text: 'Regeling en benoemingen.' },
    { on: monthsAgo(18), step: 'planMeeting' },
    { on: monthsAgo(18), step: 'giveConsent', text: 'De raden zijn het eens.' },
    { on: monthsAgo(18), step: 'decideAsEmployer', text: 'Vastgesteld.' },
    { on: monthsAgo(17), step: 'enterIntoForce' },
  ],
});
