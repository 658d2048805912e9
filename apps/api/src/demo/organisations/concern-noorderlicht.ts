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
import { demoOrganisation, nobodySaid } from '../describe.js';
import { kompas } from '../people.js';

export const concernNoorderlicht = demoOrganisation({
  slug: 'concern-noorderlicht',
  shows: 'Een concern: één regeling en vertrouwenspersoon voor alle dochters, benoemd met de GOR.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Voorbeeldconcern Noorderlicht',
    sector: 'business_services',
    structure: 'group',
    headcount: 5_200,
    employees: 4_700,
    participation: 'several_councils',
    publishedCounsellors: ['marit', 'jan'],
  },
  units: {
    holding: { name: 'Holding', kind: 'department', headcount: 220 },
    installaties: {
      name: 'Noorderlicht Voorbeeldinstallaties',
      kind: 'subsidiary',
      headcount: 180,
    },
    logistiek: { name: 'Noorderlicht Voorbeeldlogistiek', kind: 'subsidiary', headcount: 900 },
    diensten: { name: 'Noorderlicht Voorbeelddiensten', kind: 'subsidiary', headcount: 3_900 },
  },
  bodies: {
    ...usualBodies,
    or: { name: 'Ondernemingsraad holding', kind: 'works_council', unit: 'holding' },
    gor: { name: 'Groepsondernemingsraad', kind: 'group_works_council' },
    rvc: { name: 'Raad van commissarissen', kind: 'supervisory_board' },
    rvb: { name: 'Raad van bestuur', kind: 'board' },
  },
  persons: {
    marit: staff('Marit Olsen', 'Communicatieadviseur', 'Communicatie'),
    jan: {
      ...staff('Jan Hofstra', 'Interne meldlijn', 'Bestuursstaf'),
      // Receiving reports of wrongdoing is compatible with the role (the minister, domain [41]).
      otherRoles: ['report_receiver'],
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Concernregeling vertrouwenspersonen',
      adoptedOn: monthsAgo(27),
      adoptedBy: 'rvb',
      groupWide: true,
      groupWideFor: 'Holding, installaties, logistiek en diensten',
      scope: 'both',
      leadingInterest: 'by_subject',
      budgetForm: 'without_amount',
      budgetCents: nobodySaid,
      budgetHolder: 'group',
      renewal: 'times',
      renewalTimes: 2,
    },
  },
  appointments: {
    marit: {
      ...internal('marit', currentTerm),
      position: 'group_level',
      appointedBy: 'group_board',
      appointingBody: 'gor',
      nominatedBy: ['or'],
      substitute: 'jan',
      timeForm: 'fte',
      timeAmount: 0.4,
    },
    jan: {
      ...internal('jan', currentTerm),
      position: 'group_level',
      appointedBy: 'group_board',
      appointingBody: 'rvb',
      consentOf: ['gor'],
      substitute: 'marit',
    },
  },
  documents: {
    regeling: policyPaper('Concernregeling vertrouwenspersonen', monthsAgo(27)),
    brieven: letter(monthsAgo(20), 'marit', 'jan'),
  },
  history: [
    {
      on: monthsAgo(7),
      event: 'Jaarverslag voortaan besproken met de raden',
      organisation: { annualReportDiscussedWith: ['directors'] },
    },
    {
      on: monthsAgo(20),
      event: 'Brieven getekend',
      documents: { brieven: { signedBy: ['directors'] } },
    },
  ],
  consent: [
    { on: monthsAgo(22), step: 'submit', text: 'Concernregeling.' },
    { on: monthsAgo(21), step: 'planMeeting' },
    {
      on: monthsAgo(21),
      step: 'refuse',
      text: 'Voormalige vertrouwenspersonen zijn niet beschermd.',
    },
    { on: monthsAgo(20), step: 'amend' },
    { on: monthsAgo(20), step: 'submit', text: 'Bescherming uitgebreid.' },
    { on: monthsAgo(20), step: 'planMeeting' },
    { on: monthsAgo(20), step: 'giveConsent', text: 'Zo wel.' },
    { on: monthsAgo(19), step: 'decideAsEmployer', text: 'Vastgesteld voor het hele concern.' },
    { on: monthsAgo(19), step: 'enterIntoForce' },
  ],
  grants: [kompas('Vergelijking van de dochters met het concern')],
});
