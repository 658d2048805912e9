import {
  agreementWith,
  currentTerm,
  external,
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
import { daysAgo, monthsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const datacenterDeStekker = demoOrganisation({
  slug: 'datacenter-de-stekker',
  shows: 'Het externe contract liep vorige week af; de verlenging is onderweg.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Denkbeeldig Datacenter De Stekker',
    sector: 'it',
    headcount: 52,
    employees: 47,
    hasSupervisoryBoard: false,
    model: 'combination',
    publishedCounsellors: ['jurre', 'elif'],
  },
  bodies: usualBodies,
  bureaus: {
    draad: { name: 'Voorbeeldbureau De Draad', otherServices: ['investigation', 'mediation'] },
  },
  persons: {
    jurre: staff('Jurre Stroom', 'Systeembeheerder', 'Beheer'),
    elif: outsider('Elif Kaya', 'draad'),
  },
  policies: {
    regeling: { ...modelAgreement, name: 'Regeling vertrouwenspersonen', adoptedOn: monthsAgo(22) },
  },
  appointments: {
    jurre: { ...internal('jurre', currentTerm), substitute: 'elif' },
    elif: {
      ...external('elif', { from: monthsAgo(24), until: daysAgo(7), bureau: 'draad' }),
      termForm: 'exact',
      termMonths: 24,
      renewal: 'once',
      renewalPending: true,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen', monthsAgo(22)),
    brief: letter(monthsAgo(20), 'jurre'),
    overeenkomst: agreementWith('Voorbeeldbureau De Draad', monthsAgo(22), 'elif'),
  },
  history: [
    {
      on: daysAgo(15),
      event: 'Verlenging aangevraagd bij het bureau',
      appointments: { elif: { renewalPending: false } },
    },
  ],
  consent: [
    { on: monthsAgo(21), step: 'submit', text: 'Regeling en contract.' },
    { on: monthsAgo(20), step: 'planMeeting' },
    { on: monthsAgo(20), step: 'giveConsent', text: 'Instemming.' },
    { on: monthsAgo(20), step: 'decideAsEmployer', text: 'Vastgesteld.' },
    { on: monthsAgo(20), step: 'enterIntoForce' },
  ],
});
