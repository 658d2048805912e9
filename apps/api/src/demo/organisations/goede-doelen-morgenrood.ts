import {
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { demoOrganisation, memberOf } from '../describe.js';
import { inTwoOrganisations } from '../people.js';

export const goedeDoelenMorgenrood = demoOrganisation({
  slug: 'goede-doelen-morgenrood',
  shows: 'Een termijn per kalenderjaar, onbeperkt te verlengen; alleen tegen ontslag beschermd.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Bedacht Goed Doel Morgenrood',
    sector: 'charity',
    headcount: 110,
    employees: 82,
    peopleOutsideStaff: ['volunteers', 'interns', 'applicants', 'former_staff'],
    publicationChannels: ['website', 'mail', 'onboarding', 'letter'],
    publishedCounsellors: ['gerda'],
    annualReportSentTo: ['directors', 'works_council', 'supervisory_board', 'workers'],
  },
  bodies: usualBodies,
  persons: { gerda: staff('Gerda Linthorst', 'Relatiebeheerder', 'Fondsenwerving') },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon Morgenrood',
      adoptedOn: monthsAgo(25),
      termForm: 'calendar_year',
      renewal: 'unlimited',
      evaluation: 'yearly',
      detrimentForms: ['dismissal'],
      recordsKept: 'none',
      budgetForm: 'actual_costs',
      budgetHolder: 'counsellor',
    },
  },
  appointments: {
    gerda: internal('gerda', { from: startOfYear(-1), until: endOfYear(1) }),
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon Morgenrood', monthsAgo(25)),
    brief: letter(startOfYear(-1), 'gerda'),
  },
  history: [
    {
      on: monthsAgo(11),
      event: 'Vastleggen gestopt: er wordt niets meer bewaard',
      policies: { regeling: { recordsKept: 'notes', recordsStorage: 'shared_drive' } },
    },
  ],
  members: [
    memberOf('goede-doelen-morgenrood', 'hr', 'Personeelszaken Morgenrood'),
    { ...inTwoOrganisations, role: 'works_council' },
  ],
  consent: [
    { on: monthsAgo(11), step: 'submit', text: 'Regeling, aangepast.' },
    { on: monthsAgo(10), step: 'planMeeting' },
    { on: monthsAgo(10), step: 'giveConsent', text: 'Akkoord.' },
    { on: monthsAgo(9), step: 'decideAsEmployer', text: 'Vastgesteld.' },
  ],
});
