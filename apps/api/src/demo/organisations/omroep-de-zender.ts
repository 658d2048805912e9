import {
  internal,
  letter,
  integrityTasks,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { monthsAgo, monthsAhead } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const omroepDeZender = demoOrganisation({
  slug: 'omroep-de-zender',
  shows: 'Getekend en wel, maar het begint pas over drie maanden: bekendmaken hoeft nog niet.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Fictieve Omroep De Zender',
    sector: 'culture',
    headcount: 95,
    employees: 60,
    peopleOutsideStaff: ['self_employed', 'interns', 'applicants', 'former_staff'],
    published: nobodySaid,
    publicationChannels: nobodySaid,
    publishedOn: nobodySaid,
    directContactPublished: nobodySaid,
    reachesEveryone: nobodySaid,
    newWorkersTold: nobodySaid,
    communicationForm: nobodySaid,
    communicationOwner: nobodySaid,
    communicationTimesAYear: nobodySaid,
    communicationAudiences: nobodySaid,
    communicationContent: nobodySaid,
    lastSessionOn: nobodySaid,
  },
  bodies: { ...usualBodies, rvt: { name: 'Raad van toezicht', kind: 'supervisory_board' } },
  persons: {
    mees: {
      ...staff('Mees Antenne', 'Geluidstechnicus', 'Techniek'),
      basicTrainingOn: monthsAhead(4),
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersoon De Zender',
      adoptedOn: monthsAgo(1),
      inForceOn: monthsAhead(3),
      scope: 'both',
    },
  },
  appointments: {
    mees: internal('mees', { from: monthsAhead(3), until: monthsAhead(51) }),
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon De Zender', monthsAgo(1)),
    brief: letter(monthsAgo(1), 'mees'),
  },
  history: [
    {
      on: monthsAgo(1),
      event: 'Regeling vastgesteld en brief getekend',
      documents: { regeling: { signedBy: [] }, brief: { signedBy: [] } },
    },
  ],
  consent: [
    { on: monthsAgo(3), step: 'submit', text: 'Regeling en benoeming.' },
    { on: monthsAgo(2), step: 'planMeeting' },
    { on: monthsAgo(2), step: 'giveConsent', text: 'Instemming.' },
    { on: monthsAgo(1), step: 'decideAsEmployer', text: 'Vastgesteld.', date: monthsAhead(3) },
  ],
});
