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
import { monthsAgo, monthsAhead } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const uitvoeringsdienstMorgen = demoOrganisation({
  slug: 'uitvoeringsdienst-morgen',
  shows: 'Rijk: een lijn die per onderwerp verschilt en een verdeling tussen rol en hoofdfunctie.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Fictieve Uitvoeringsdienst Morgen',
    sector: 'central_government',
    headcount: 3_400,
    employees: 3_000,
    hasSupervisoryBoard: false,
    participation: 'several_councils',
    agreementRegulatesRole: true,
    publishedCounsellors: ['ank', 'hugo'],
    annualReportSentTo: ['directors', 'works_council', 'workers'],
  },
  units: {
    hoofdkantoor: { name: 'Hoofdkantoor', kind: 'site', headcount: 2_100 },
    regio: { name: 'Regiokantoor Oost', kind: 'site', headcount: 1_300 },
  },
  bodies: {
    ...usualBodies,
    or: { name: 'Centrale ondernemingsraad', kind: 'central_works_council' },
    orOost: { name: 'Ondernemingsraad Oost', kind: 'unit_works_council', unit: 'regio' },
    directie: { name: 'Directieraad', kind: 'directors' },
  },
  persons: {
    ank: staff('Ank Terpstra', 'Beleidsmedewerker', 'Strategie'),
    hugo: {
      ...staff('Hugo Meinders', 'Integriteitsadviseur', 'Bestuursstaf'),
      otherRoles: ['integrity_officer', 'report_receiver'],
      otherRolesHandleReports: false,
      otherRolesReason: 'Adviseert over beleid; meldingen gaan naar het meldpunt.',
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersonen Morgen',
      adoptedOn: monthsAgo(33),
      adoptedBy: 'directie',
      reviewOn: monthsAhead(15),
      scope: 'both',
      directorAccusedRoute: 'outside',
      reportingLines: [
        { about: 'content', to: 'directors', note: 'De directeur-generaal' },
        { about: 'behaviour', to: 'directors' },
        { about: 'integrity', to: 'board', note: 'De secretaris-generaal' },
        { about: 'time', to: 'department_manager', note: 'Alleen het rooster' },
        { about: 'annual_report', to: 'directors' },
      ],
      timeSplit: 'Twee dagen rol, twee dagen hoofdfunctie',
      timeForm: 'hours_a_week',
      timeAmount: 14,
      relief: 'both',
    },
  },
  appointments: {
    ank: {
      ...internal('ank', currentTerm),
      position: 'coordinator',
      consentOf: ['or'],
      substitute: 'hugo',
      // The line agrees the rota and so the hours: item 3 asks about that.
      hoursApprovedBy: 'department_manager',
    },
    hugo: {
      ...internal('hugo', currentTerm),
      nominatedBy: ['orOost'],
      units: ['regio'],
      substitute: 'ank',
      timeSplit: 'Eén dag rol, vier dagen hoofdfunctie',
      timeAmount: 7,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen Morgen', monthsAgo(33)),
    brieven: letter(monthsAgo(20), 'ank', 'hugo'),
  },
  history: [
    {
      on: monthsAgo(4),
      event: 'Hugo stopte met het behandelen van meldingen',
      persons: { hugo: { otherRolesHandleReports: true } },
    },
    {
      on: monthsAgo(12),
      event: 'Scholingsbudget',
      policies: { regeling: { trainingBudgetForm: 'none', intervisionRight: false } },
    },
  ],
  consent: [
    { on: monthsAgo(3), step: 'submit', text: 'Aanpassing van de regeling.' },
    { on: monthsAgo(2), step: 'planMeeting' },
  ],
});
