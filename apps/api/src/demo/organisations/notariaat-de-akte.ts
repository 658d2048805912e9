import {
  currentTerm,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  staff,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const notariaatDeAkte = demoOrganisation({
  slug: 'notariaat-de-akte',
  shows: 'De officemanager van personeelszaken, onder juridische zaken.',
  organisation: {
    ...modelOrganisation,
    name: 'Verzonnen Notariaat De Akte',
    sector: 'business_services',
    headcount: 18,
    employees: 16,
    hasSupervisoryBoard: false,
    peopleOutsideStaff: ['interns', 'applicants'],
    participation: 'staff_meeting',
    whistleblowerProcedure: false,
    complaintsProcedure: false,
    publicationChannels: ['mail', 'onboarding'],
    publishedCounsellors: ['jet'],
    reachesEveryone: nobodySaid,
    communicationAudiences: ['workers'],
  },
  bodies: { vergadering: { name: 'Personeelsvergadering', kind: 'staff_meeting' } },
  persons: {
    jet: {
      ...staff('Jet Zegel', 'Officemanager', 'Personeel'),
      mainJobDepartment: 'hr',
      mainJobDepartmentName: nobodySaid,
      mainJobIsManager: true,
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Kantoorregeling',
      adoptedOn: monthsAgo(20),
      roleReportsTo: 'legal',
      directorAccusedRoute: 'other',
      secrecyClause: 'none',
      secrecyExceptions: nobodySaid,
      secrecyAfterTerm: nobodySaid,
      intervisionRight: false,
    },
  },
  appointments: { jet: { ...internal('jet', currentTerm), appointedBy: 'delegate' } },
  documents: { brief: letter(monthsAgo(20), 'jet') },
  consent: [
    { on: monthsAgo(2), step: 'submit', text: 'Voorgelegd aan de personeelsvergadering.' },
    { on: monthsAgo(1), step: 'planMeeting' },
  ],
});
