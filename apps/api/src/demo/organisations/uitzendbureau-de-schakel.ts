import { modelOrganisation, usualBodies, usualRoutes } from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const uitzendbureauDeSchakel = demoOrganisation({
  slug: 'uitzendbureau-de-schakel',
  shows: 'Het model is gekozen, maar er is nog niemand benoemd.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Voorbeelduitzendbureau De Schakel',
    sector: 'business_services',
    headcount: 1_500,
    employees: 140,
    peopleOutsideStaff: ['temporary_workers', 'applicants'],
    workersWithoutIntranet: true,
    model: 'combination',
    published: false,
    publicationChannels: nobodySaid,
    publishedOn: nobodySaid,
    directContactPublished: nobodySaid,
    reachesEveryone: nobodySaid,
    newWorkersTold: nobodySaid,
    communicationForm: 'none',
    communicationOwner: nobodySaid,
    communicationTimesAYear: nobodySaid,
    communicationAudiences: nobodySaid,
    communicationContent: nobodySaid,
    lastSessionOn: nobodySaid,
    annualReport: 'none',
    annualReportAnonymous: nobodySaid,
    annualReportSentTo: nobodySaid,
    annualReportDiscussedWith: nobodySaid,
  },
  bodies: usualBodies,
  contacts: {
    lijn: {
      name: 'Externe luisterlijn (voorbeeld)',
      kind: 'helpline',
      forWhat: 'Een luisterend oor; geen vertrouwenspersoon',
    },
  },
  history: [{ on: monthsAgo(3), event: 'Model gekozen', organisation: { model: nobodySaid } }],
});
