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

export const huisartsenDeStethoscoop = demoOrganisation({
  slug: 'huisartsen-de-stethoscoop',
  shows: 'Negen mensen, en de vertrouwenspersoon is familie van de praktijkhouder.',
  organisation: {
    ...modelOrganisation,
    name: 'Voorbeeldhuisartsen De Stethoscoop',
    sector: 'care',
    headcount: 9,
    employees: 8,
    hasDepartments: false,
    hasSupervisoryBoard: false,
    peopleOutsideStaff: ['interns', 'clients'],
    participation: 'none',
    whistleblowerProcedure: false,
    publicationChannels: ['team_meeting', 'poster'],
    publishedCounsellors: ['tineke'],
    annualReport: 'none',
    annualReportAnonymous: nobodySaid,
    annualReportSentTo: nobodySaid,
    annualReportDiscussedWith: nobodySaid,
  },
  persons: {
    tineke: {
      ...staff('Tineke de Arts', 'Doktersassistent', 'Praktijk'),
      mainJobDepartment: 'none',
      mainJobDepartmentName: nobodySaid,
      mainJobManager: nobodySaid,
      otherRoles: ['relative_of_director', 'assistant_of_director'],
      otherRolesReason: nobodySaid,
    },
  },
  policies: {
    afspraken: {
      ...modelAgreement,
      name: 'Praktijkafspraken',
      adoptedOn: monthsAgo(20),
      directorAccusedRoute: 'none',
      directAccessWorksCouncil: nobodySaid,
      timeAmount: 12,
      recordsKept: nobodySaid,
      recordsWhat: nobodySaid,
      recordsStorage: nobodySaid,
      recordsAccess: nobodySaid,
      recordsRetentionMonths: nobodySaid,
      recordsDestroyed: nobodySaid,
      recordsHandover: nobodySaid,
      privatePlace: false,
      responseWorkingDays: 3,
    },
  },
  appointments: { tineke: internal('tineke', currentTerm, 'afspraken') },
  documents: { brief: letter(monthsAgo(20), 'tineke') },
});
