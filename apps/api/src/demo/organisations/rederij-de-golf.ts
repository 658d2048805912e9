import {
  agreementWith,
  currentTerm,
  external,
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
import { daysAgo, monthsAgo, monthsAhead } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const rederijDeGolf = demoOrganisation({
  slug: 'rederij-de-golf',
  shows: 'Dossiers bij de vertrouwenspersoon zelf, meertalig, en bereikbaar vanaf zee.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Verzonnen Rederij De Golf',
    sector: 'transport',
    headcount: 260,
    employees: 180,
    peopleOutsideStaff: ['temporary_workers', 'self_employed', 'interns'],
    workersWithoutIntranet: true,
    model: 'combination',
    publicationChannels: ['poster', 'letter', 'mail', 'onboarding'],
    publishedCounsellors: ['sil', 'andrei'],
  },
  units: {
    wal: { name: 'Walorganisatie', kind: 'site', headcount: 70 },
    vloot: { name: 'Vloot', kind: 'department', headcount: 190 },
  },
  bodies: usualBodies,
  bureaus: { vuurtoren: { name: 'Voorbeeldbureau De Vuurtoren', otherServices: ['training'] } },
  persons: {
    sil: staff('Sil Baken', 'Bevrachter', 'Bevrachting'),
    andrei: { ...outsider('Andrei Ionescu', 'vuurtoren'), languages: ['nl', 'en', 'ro', 'uk'] },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen, wal en vloot',
      adoptedOn: monthsAgo(31),
      recordsKept: 'file',
      recordsWhat: 'Soort vraag, schip en datum, zonder namen',
      recordsRetentionMonths: 36,
      recordsHandover: 'successor_with_consent',
      reachOutsideHours: true,
      talkLanguages: ['nl', 'en', 'ro', 'uk'],
      renewal: 'never',
    },
  },
  appointments: {
    sil: {
      ...internal('sil', currentTerm),
      units: ['wal'],
      substitute: 'andrei',
      awayFrom: daysAgo(20),
      awayUntil: monthsAhead(2),
    },
    andrei: {
      ...external('andrei', {
        from: monthsAgo(18),
        until: monthsAhead(18),
        bureau: 'vuurtoren',
      }),
      units: ['vloot'],
      termForm: 'exact',
      termMonths: 36,
      feeForm: 'retainer',
      feeCents: 640_000,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen, wal en vloot', monthsAgo(31)),
    brief: letter(monthsAgo(20), 'sil'),
    overeenkomst: agreementWith('Voorbeeldbureau De Vuurtoren', monthsAgo(18), 'andrei'),
  },
  history: [
    {
      on: monthsAgo(13),
      event: 'Vervanging voor de wal geregeld',
      policies: { regeling: { substituteArranged: false, openToAll: false } },
    },
  ],
  consent: [
    { on: monthsAgo(17), step: 'submit', text: 'Regeling voor wal en vloot.' },
    { on: monthsAgo(16), step: 'planMeeting' },
    { on: monthsAgo(16), step: 'refuse', text: 'De vloot heeft geen vervanger.' },
    { on: monthsAgo(15), step: 'goToCourt', text: 'Vervangende toestemming gevraagd.' },
    { on: monthsAgo(13), step: 'recordCourtPermission', text: 'De rechter stond het toe.' },
    { on: monthsAgo(12), step: 'enterIntoForce' },
  ],
});
