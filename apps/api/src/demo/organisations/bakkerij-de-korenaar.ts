import {
  agreementWith,
  external,
  modelAgreement,
  modelOrganisation,
  outsider,
  policyPaper,
} from '../common-agreements.js';
import { endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const bakkerijDeKorenaar = demoOrganisation({
  slug: 'bakkerij-de-korenaar',
  shows: 'De kleinste: vier mensen, geen afdelingen, extern via de branche.',
  organisation: {
    ...modelOrganisation,
    name: 'Voorbeeldbakkerij De Korenaar',
    sector: 'retail',
    headcount: 4,
    employees: 4,
    hasDepartments: false,
    hasSupervisoryBoard: false,
    peopleOutsideStaff: ['interns'],
    workersWithoutIntranet: true,
    participation: 'none',
    model: 'external',
    modelReason: 'Met vier mensen kent iedereen elkaar.',
    whistleblowerProcedure: false,
    complaintsProcedure: false,
    publicationChannels: ['poster', 'letter'],
    communicationOwner: 'De eigenaar',
    communicationTimesAYear: 1,
    publishedCounsellors: ['greet'],
  },
  bureaus: { branche: { name: 'Voorbeeldbrancheloket Ambacht', otherServices: ['training'] } },
  persons: { greet: outsider('Greet Visser', 'branche') },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Afspraken over de vertrouwenspersoon',
      adoptedOn: monthsAgo(13),
      groupWide: true,
      groupWideFor: 'De aangesloten ambachtelijke bedrijven',
      directorAccusedRoute: 'outside',
      disputeRoute: 'outside_mediator',
    },
  },
  appointments: {
    greet: {
      ...external('greet', { from: startOfYear(-1), until: endOfYear(1), bureau: 'branche' }),
      position: 'sector_level',
      feeForm: 'through_group',
      feeCents: nobodySaid,
    },
  },
  documents: {
    afspraken: policyPaper('Afspraken over de vertrouwenspersoon', monthsAgo(13)),
    overeenkomst: agreementWith('Voorbeeldbrancheloket Ambacht', monthsAgo(13), 'greet'),
  },
  history: [
    {
      on: monthsAgo(13),
      event: 'Aangesloten bij het brancheloket',
      organisation: { model: nobodySaid, published: false },
      documents: { afspraken: { signedBy: [] }, overeenkomst: { signedBy: [] } },
    },
  ],
  consent: [
    { on: monthsAgo(13), step: 'draft' },
    { on: monthsAgo(13), step: 'decideAsEmployer', text: 'Er is niemand om het aan te vragen.' },
    { on: monthsAgo(12), step: 'enterIntoForce' },
  ],
});
