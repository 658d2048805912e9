import { internal, modelAgreement, modelOrganisation, staff } from '../common-agreements.js';
import { monthsAgo, monthsAhead, yearsAgo } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const restaurantDeGoudenLepel = demoOrganisation({
  slug: 'restaurant-de-gouden-lepel',
  shows:
    'Goede wil, niets getekend: zoveel als nodig, voor onbepaalde tijd, een personeelsvergadering.',
  organisation: {
    ...modelOrganisation,
    name: 'Voorbeeldrestaurant De Gouden Lepel',
    sector: 'hospitality',
    headcount: 28,
    employees: 19,
    hasSupervisoryBoard: false,
    peopleOutsideStaff: ['temporary_workers', 'applicants'],
    workersWithoutIntranet: true,
    participation: 'staff_meeting',
    whistleblowerProcedure: false,
    complaintsProcedure: false,
    psychosocialPolicy: false,
    publicationChannels: ['poster'],
    publishedOn: monthsAgo(20),
    publishedCounsellors: ['stijn'],
    newWorkersTold: false,
    communicationForm: 'occasional',
    communicationOwner: nobodySaid,
    communicationTimesAYear: 1,
    communicationAudiences: ['workers'],
    annualReport: 'none',
    annualReportAnonymous: nobodySaid,
    annualReportSentTo: nobodySaid,
    annualReportDiscussedWith: nobodySaid,
  },
  bodies: { vergadering: { name: 'Personeelsvergadering', kind: 'staff_meeting' } },
  persons: {
    stijn: {
      ...staff('Stijn Pauw', 'Gastheer', 'Bediening'),
      certified: false,
      certificateUntil: nobodySaid,
      basicTrainingOn: nobodySaid,
    },
  },
  policies: {
    afspraken: {
      ...modelAgreement,
      name: 'Afspraken in het werkoverleg',
      adoptedOn: yearsAgo(2),
      timeForm: 'as_needed',
      timeAmount: nobodySaid,
      relief: 'none',
      detrimentClause: 'good_employer',
      detrimentForms: ['dismissal'],
      trainingBudgetForm: 'none',
      termForm: 'indefinite',
      renewal: 'not_arranged',
      evaluation: 'fixed_date',
      evaluationOn: monthsAhead(5),
      earlyEndRule: 'none',
      recordsKept: 'none',
      secrecyClause: 'absolute',
      offSiteTalks: false,
      directAccessWorksCouncil: false,
    },
  },
  appointments: {
    stijn: {
      ...internal('stijn', { from: yearsAgo(2), until: yearsAgo(2) }, 'afspraken'),
      endOn: nobodySaid,
      consentOf: ['vergadering'],
    },
  },
  history: [
    {
      on: monthsAgo(20),
      event: 'Poster opgehangen',
      organisation: { published: false, communicationForm: 'none' },
    },
  ],
  consent: [
    { on: monthsAgo(23), step: 'submit', text: 'Besproken in de personeelsvergadering.' },
    { on: monthsAgo(22), step: 'planMeeting' },
    { on: monthsAgo(22), step: 'decideAsEmployer', text: 'Zo doen we het.' },
    { on: monthsAgo(21), step: 'enterIntoForce' },
  ],
});
