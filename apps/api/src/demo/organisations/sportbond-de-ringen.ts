import {
  complaintsCommittee,
  currentTerm,
  internal,
  letter,
  integrityTasks,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { absent, demoOrganisation, nobodySaid } from '../describe.js';

export const sportbondDeRingen = demoOrganisation({
  slug: 'sportbond-de-ringen',
  shows: 'Een bond: leden, vrijwilligers, en een vertrouwenspersoon voor alle clubs samen.',
  organisation: {
    ...modelOrganisation,
    name: 'Denkbeeldige Sportbond De Ringen',
    sector: 'sport',
    structure: 'sector_body',
    headcount: 60,
    employees: 48,
    peopleOutsideStaff: ['volunteers', 'members', 'self_employed'],
    workersWithoutIntranet: true,
    alsoConsulted: ['members'],
    complaintsCommittee: 'tucht',
    reportingPoint: 'meldpunt',
    publicationChannels: ['website', 'mail', 'poster', 'app'],
    publishedCounsellors: ['yvonne', 'tarik'],
  },
  units: {
    bureau: { name: 'Bondsbureau', kind: 'department', headcount: 60 },
    clubs: { name: 'Aangesloten clubs', kind: 'club' },
  },
  bodies: {
    or: { name: 'Ondernemingsraad bondsbureau', kind: 'works_council' },
    leden: { name: 'Algemene ledenvergadering', kind: 'members_assembly' },
    tucht: { ...complaintsCommittee, name: 'Tuchtcommissie (voorbeeld)' },
    meldpunt: { name: 'Meldpunt sport (voorbeeld)', kind: 'reporting_point', outside: true },
  },
  persons: {
    yvonne: staff('Yvonne Kamp', 'Wedstrijdzaken', 'Competitie'),
    tarik: {
      ...staff('Tarik Aydin', 'Vrijwilliger jeugd', 'Jeugd'),
      languages: ['nl', 'en', 'tr'],
    },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersonen van de bond',
      adoptedOn: monthsAgo(28),
      groupWide: true,
      groupWideFor: 'De bond en alle aangesloten clubs',
      scope: 'both',
      timeForm: 'costs_reimbursed',
      timeAmount: nobodySaid,
      budgetForm: 'actual_costs',
      budgetCents: nobodySaid,
      targetGroups: [
        'employees',
        'temporary_workers',
        'self_employed',
        'volunteers',
        'members',
        'former_staff',
      ],
    },
  },
  appointments: {
    yvonne: {
      ...internal('yvonne', currentTerm),
      units: ['bureau'],
      consentOf: ['or'],
      timeForm: 'hours_a_year',
      timeAmount: 60,
      substitute: 'tarik',
    },
    tarik: {
      ...internal('tarik', currentTerm),
      position: 'sector_level',
      units: ['clubs'],
      nominatedBy: ['leden'],
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen van de bond', monthsAgo(28)),
    brieven: letter(monthsAgo(20), 'yvonne', 'tarik'),
  },
  contacts: {
    landelijk: {
      name: 'Landelijk steunpunt sport (voorbeeld)',
      kind: 'national_body',
      forWhat: 'Wie niet bij de bond terechtwil',
    },
  },
  history: [
    {
      on: monthsAgo(11),
      event: 'Vertrouwenspersoon voor de clubs erbij',
      persons: { tarik: absent },
      appointments: { tarik: absent },
      units: { clubs: { withoutCounsellorReason: 'Clubs regelen het nu zelf.' } },
    },
  ],
});
