import {
  currentTerm,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
  usualBodies,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const bibliotheekDeBladzijde = demoOrganisation({
  slug: 'bibliotheek-de-bladzijde',
  shows: 'Onder een teamleider, ook al mag men bij de directie naar binnen.',
  organisation: {
    ...modelOrganisation,
    complaintsCommittee: 'klachtencommissie',
    reportingPoint: 'meldpunt',
    name: 'Bedachte Bibliotheek De Bladzijde',
    sector: 'culture',
    headcount: 50,
    employees: 41,
    peopleOutsideStaff: ['volunteers', 'interns'],
    whistleblowerProcedure: false,
    publicationChannels: ['intranet', 'poster'],
    publishedCounsellors: ['puck'],
    communicationForm: 'occasional',
    communicationOwner: nobodySaid,
    communicationTimesAYear: 0.5,
    communicationAudiences: ['workers'],
    communicationContent: ['role'],
  },
  bodies: usualBodies,
  persons: {
    puck: {
      ...staff('Puck Lezer', 'Informatiespecialist', 'Collectie'),
      certificateUntil: monthsAgo(1),
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(35),
      roleReportsTo: 'team_lead',
      hoursApprovedBy: 'department_manager',
      relief: 'none',
      timeAmount: 10,
      powers: ['talk_off_site', 'refer', 'direct_access'],
      secrecyAfterTerm: false,
      channels: ['own_form', 'private_mailbox'],
      termForm: 'indefinite',
      evaluation: 'none',
      renewal: 'not_arranged',
    },
  },
  appointments: { puck: { ...internal('puck', currentTerm), endOn: nobodySaid } },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(35)),
    brief: letter(monthsAgo(20), 'puck'),
  },
  consent: [{ on: monthsAgo(1), step: 'draft', text: 'Herziening in voorbereiding.' }],
});
