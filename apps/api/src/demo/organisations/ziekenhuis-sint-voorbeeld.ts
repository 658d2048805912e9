import {
  currentTerm,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { monthsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const ziekenhuisSintVoorbeeld = demoOrganisation({
  slug: 'ziekenhuis-sint-voorbeeld',
  shows: 'Op papier alles goed, maar HR en ICT kunnen de mailbox en de dossiers lezen.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Fictief Ziekenhuis Sint Voorbeeld',
    sector: 'care',
    headcount: 6_800,
    employees: 5_900,
    peopleOutsideStaff: ['temporary_workers', 'self_employed', 'interns', 'volunteers', 'clients'],
    workersWithoutIntranet: true,
    workTimes: ['day', 'evening', 'night', 'weekend'],
    workLanguages: ['nl', 'en', 'tr'],
    alsoConsulted: ['clients'],
    publishedCounsellors: ['vera', 'kofi'],
  },
  units: {
    kliniek: { name: 'Kliniek', kind: 'site', headcount: 5_200 },
    poli: { name: 'Buitenpolikliniek', kind: 'site', headcount: 1_600, workTimes: ['day'] },
  },
  bodies: { ...usualBodies, rvt: { name: 'Raad van toezicht', kind: 'supervisory_board' } },
  persons: {
    vera: { ...staff('Vera Holtkamp', 'Verpleegkundig specialist', 'Zorg'), gender: 'woman' },
    kofi: staff('Kofi Mensah', 'Radiologisch laborant', 'Beeldvorming'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen',
      adoptedOn: monthsAgo(26),
      recordsKept: 'file',
      recordsWhat: 'Datum, afdeling, soort vraag en verloop',
      recordsStorage: 'hr_system',
      recordsAccess: ['counsellor', 'hr', 'it'],
      recordsRetentionMonths: 84,
      recordsHandover: 'employer',
      reachTimes: ['day', 'evening'],
      channels: ['general_mailbox', 'direct_phone'],
      channelReadBy: ['hr', 'it'],
    },
  },
  appointments: {
    vera: { ...internal('vera', currentTerm), units: ['kliniek'], substitute: 'kofi' },
    kofi: { ...internal('kofi', currentTerm), units: ['poli'], substitute: 'vera' },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen', monthsAgo(26)),
    brieven: letter(monthsAgo(20), 'vera', 'kofi'),
  },
  history: [
    {
      on: monthsAgo(6),
      event: 'De mailbox kwam onder beheer van HR',
      policies: {
        regeling: { channels: ['direct_phone', 'private_mailbox'], channelReadBy: [] },
      },
    },
    {
      on: monthsAgo(13),
      event: 'Dossiers verhuisden naar het personeelssysteem',
      policies: { regeling: { recordsStorage: 'own_locked', recordsAccess: ['counsellor'] } },
    },
  ],
  consent: [
    { on: monthsAgo(19), step: 'submit', text: 'Regeling.' },
    { on: monthsAgo(18), step: 'planMeeting' },
    { on: monthsAgo(18), step: 'giveConsent', text: 'Instemming.' },
    { on: monthsAgo(18), step: 'decideAsEmployer', text: 'Vastgesteld.' },
    { on: monthsAgo(17), step: 'enterIntoForce' },
  ],
  grants: [kompas('Advies over de mailbox')],
});
