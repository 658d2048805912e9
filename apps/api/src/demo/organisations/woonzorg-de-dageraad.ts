import {
  agreementWith,
  external,
  modelAgreement,
  modelOrganisation,
  outsider,
  policyPaper,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { absent, demoOrganisation } from '../describe.js';

const term = { from: startOfYear(-1), until: endOfYear(1), bureau: 'anker' };

export const woonzorgDeDageraad = demoOrganisation({
  slug: 'woonzorg-de-dageraad',
  shows: 'Helemaal extern: een bureau met drie vaste gezichten en een vervanger.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Voorbeeldwoonzorg De Dageraad',
    sector: 'care',
    headcount: 230,
    employees: 205,
    peopleOutsideStaff: ['temporary_workers', 'interns', 'volunteers', 'clients'],
    workersWithoutIntranet: true,
    model: 'external',
    modelReason: 'De locaties zijn klein; een bekende collega is hier snel te dichtbij.',
    publicationChannels: ['poster', 'app', 'onboarding'],
    publishedCounsellors: ['bea', 'carlos', 'dina', 'evert'],
  },
  units: {
    oost: { name: 'Locatie Oost', kind: 'site', headcount: 90 },
    west: { name: 'Locatie West', kind: 'site', headcount: 80 },
    midden: { name: 'Locatie Midden', kind: 'site', headcount: 60 },
  },
  bodies: usualBodies,
  bureaus: {
    anker: {
      name: 'Voorbeeldbureau Het Anker',
      otherServices: [],
      website: 'https://anker.voorbeeld.test',
    },
  },
  persons: {
    bea: outsider('Bea Rozema', 'anker'),
    carlos: { ...outsider('Carlos Mendes', 'anker'), languages: ['nl', 'es', 'pap'] },
    dina: outsider('Dina Koster', 'anker'),
    evert: outsider('Evert Smid', 'anker'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen',
      adoptedOn: monthsAgo(24),
      recordsHandover: 'bureau',
    },
  },
  appointments: {
    bea: { ...external('bea', term), units: ['oost'], substitute: 'evert' },
    carlos: { ...external('carlos', term), units: ['west'], substitute: 'evert' },
    dina: { ...external('dina', term), units: ['midden'], substitute: 'evert' },
    evert: {
      ...external('evert', term),
      position: 'substitute',
      standsInFor: ['bea', 'carlos', 'dina'],
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen', monthsAgo(24)),
    overeenkomst: agreementWith(
      'Voorbeeldbureau Het Anker',
      monthsAgo(14),
      'bea',
      'carlos',
      'dina',
      'evert',
    ),
  },
  history: [
    {
      on: monthsAgo(8),
      event: 'Vervanger erbij',
      persons: { evert: absent },
      appointments: { evert: absent },
      policies: { regeling: { substituteArranged: false } },
    },
    {
      on: monthsAgo(15),
      event: 'Gesprekken hoeven niet meer vooraf door HR te worden goedgekeurd',
      appointments: {
        bea: { callOff: 'after_hr' },
        carlos: { callOff: 'after_hr' },
        dina: { callOff: 'after_hr' },
      },
    },
  ],
  consent: [
    { on: monthsAgo(14), step: 'submit', text: 'Overeenkomst met het bureau.' },
    { on: monthsAgo(13), step: 'planMeeting' },
    { on: monthsAgo(13), step: 'giveConsent', text: 'Akkoord.' },
    { on: monthsAgo(12), step: 'decideAsEmployer', text: 'Getekend.' },
    { on: monthsAgo(12), step: 'enterIntoForce' },
  ],
});
