import {
  agreementWith,
  currentTerm,
  external,
  integrityTasks,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  outsider,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const supermarktDeMand = demoOrganisation({
  slug: 'supermarkt-de-mand',
  shows: 'Veel flexwerkers zonder intranet: bereikt door loonstrook, app en poster.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Bedachte Supermarkten De Mand',
    sector: 'retail',
    headcount: 2_600,
    employees: 1_900,
    peopleOutsideStaff: ['temporary_workers', 'interns', 'applicants'],
    workersWithoutIntranet: true,
    model: 'combination',
    publicationChannels: ['app', 'payslip', 'poster', 'onboarding'],
    publishedCounsellors: ['thea', 'milan', 'rosa'],
  },
  units: {
    winkels: { name: 'Winkels', kind: 'department', headcount: 2_300 },
    kantoor: { name: 'Hoofdkantoor', kind: 'site', headcount: 300 },
  },
  bodies: {
    ...usualBodies,
    centraal: { name: 'Centrale ondernemingsraad', kind: 'central_works_council' },
  },
  bureaus: { kassa: { name: 'Voorbeeldbureau Spreekuur', otherServices: ['legal_advice'] } },
  persons: {
    thea: staff('Thea Bos', 'Bedrijfsleider opleidingen', 'Winkels'),
    milan: { ...staff('Milan Petrov', 'Vakkenvuller', 'Winkels'), languages: ['nl', 'en', 'bg'] },
    rosa: outsider('Rosa van Es', 'kassa'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersonen De Mand',
      adoptedOn: monthsAgo(23),
      scope: 'both',
      anonymousFirstContact: true,
      reachOutsideHours: true,
      talkLanguages: ['nl', 'en', 'tr', 'ar', 'bg'],
    },
  },
  appointments: {
    thea: { ...internal('thea', currentTerm), substitute: 'milan' },
    milan: { ...internal('milan', currentTerm), substitute: 'thea', units: ['winkels'] },
    rosa: external('rosa', { from: startOfYear(-1), until: endOfYear(1), bureau: 'kassa' }),
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen De Mand', monthsAgo(23)),
    brieven: letter(monthsAgo(20), 'thea', 'milan'),
    overeenkomst: agreementWith('Voorbeeldbureau Spreekuur', monthsAgo(14), 'rosa'),
  },
  history: [
    {
      on: monthsAgo(10),
      event: 'Bericht bij de loonstrook, en nieuwe mensen horen het bij de start',
      organisation: {
        publicationChannels: ['intranet'],
        reachesEveryone: false,
        newWorkersTold: false,
      },
    },
  ],
  consent: [
    { on: monthsAgo(22), step: 'submit', text: 'Regeling en benoemingen.' },
    { on: monthsAgo(21), step: 'planMeeting' },
    { on: monthsAgo(21), step: 'giveConsent', text: 'Instemming.' },
    { on: monthsAgo(20), step: 'decideAsEmployer', text: 'Vastgesteld.' },
    { on: monthsAgo(20), step: 'enterIntoForce' },
  ],
  grants: [kompas('Vergelijking in de handel')],
});
