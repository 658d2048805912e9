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
import { monthsAgo, yearsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const noorderlichtLogistiek = demoOrganisation({
  slug: 'noorderlicht-logistiek',
  shows:
    'Twee regelingen, gedrag en integriteit apart; de beslissende bepaling staat in een bijlage.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Noorderlicht Voorbeeldlogistiek',
    sector: 'transport',
    structure: 'group_member',
    groupName: 'Voorbeeldconcern Noorderlicht',
    headcount: 900,
    employees: 610,
    workersWithoutIntranet: true,
    publicationChannels: ['poster', 'app', 'payslip', 'onboarding'],
    publishedCounsellors: ['agnieszka', 'sjoerd'],
  },
  units: {
    veen: { name: 'Distributiecentrum Veen', kind: 'site', headcount: 500 },
    haven: { name: 'Distributiecentrum Haven', kind: 'site', headcount: 400 },
  },
  bodies: { ...usualBodies, rvc: { name: 'Raad van commissarissen', kind: 'supervisory_board' } },
  persons: {
    agnieszka: {
      ...staff('Agnieszka Nowak', 'Planner', 'Planning'),
      languages: ['nl', 'en', 'pl', 'ro', 'bg'],
    },
    sjoerd: staff('Sjoerd Algra', 'Douanemedewerker', 'Expeditie'),
  },
  policies: {
    gedrag: {
      ...modelAgreement,
      name: 'Regeling ongewenste omgangsvormen',
      adoptedOn: yearsAgo(3),
      inForceOn: monthsAgo(35),
      scope: 'behaviour',
      talkLanguages: ['nl', 'en', 'pl', 'ro'],
      decisiveClauses: [
        {
          topic: 'no_detriment',
          document: 'bijlage',
          clause: 'artikel 4 van bijlage 2',
        },
      ],
    },
    integriteit: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling integriteit en melden',
      adoptedOn: monthsAgo(14),
      scope: 'integrity',
      leadingInterest: 'worker_and_organisation',
      recordsKept: 'file',
      recordsWhat: 'Soort integriteitsvraag, gegeven advies en datum',
      recordsStorage: 'separate_system',
      recordsRetentionMonths: 60,
      recordsHandover: 'successor_with_consent',
      termMonths: 36,
    },
  },
  appointments: {
    agnieszka: {
      ...internal('agnieszka', currentTerm, 'gedrag'),
      units: ['veen', 'haven'],
      substitute: 'sjoerd',
      confirmedTopics: ['time_and_budget', 'no_detriment', 'accessibility'],
      confirmedOn: monthsAgo(4),
    },
    sjoerd: {
      ...internal('sjoerd', currentTerm, 'integriteit'),
      substitute: 'agnieszka',
    },
  },
  documents: {
    gedrag: {
      ...policyPaper('Regeling ongewenste omgangsvormen', yearsAgo(3), 'gedrag'),
      covers: [
        'position',
        'time_and_budget',
        'tasks_and_powers',
        'training',
        'confidentiality',
        'duration',
        'accessibility',
      ],
    },
    bijlage: {
      title: 'Bijlage 2: rechtsbescherming',
      kind: 'annex',
      version: '2.1',
      datedOn: monthsAgo(34),
      signedBy: ['directors', 'counsellor'],
      signedOn: monthsAgo(34),
      covers: ['no_detriment'],
      policies: ['gedrag'],
      annexTo: 'gedrag',
    },
    integriteit: policyPaper('Regeling integriteit en melden', monthsAgo(14), 'integriteit'),
    brieven: {
      ...letter(monthsAgo(14), 'agnieszka', 'sjoerd'),
      link: 'https://documenten.noorderlicht-logistiek.voorbeeld.test/brieven',
    },
  },
  history: [
    {
      on: monthsAgo(9),
      event: 'Gesprekken ook in het Roemeens',
      policies: { gedrag: { talkLanguages: ['nl', 'en', 'pl'], responseWorkingDays: 5 } },
    },
    {
      on: monthsAgo(14),
      event: 'Aparte regeling voor integriteit',
      policies: { integriteit: { secrecyExceptions: ['consent'], termForm: 'none' } },
      documents: { integriteit: { signedBy: [] }, brieven: { signedBy: ['directors'] } },
    },
  ],
  grants: [kompas('Vergelijking binnen het concern')],
});
