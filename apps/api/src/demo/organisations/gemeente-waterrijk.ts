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
import { daysAgo, endOfYear, monthsAgo, startOfYear } from '../dates.js';
import { demoOrganisation, memberOf, nobodySaid } from '../describe.js';
import { kompas } from '../people.js';

const rachid = 'or@gemeente-waterrijk.voorbeeld.test';
const ineke = 'or-lid@gemeente-waterrijk.voorbeeld.test';
const stefan = 'or-lid2@gemeente-waterrijk.voorbeeld.test';

export const gemeenteWaterrijk = demoOrganisation({
  slug: 'gemeente-waterrijk',
  shows: 'Alles klaar en ingediend: de ondernemingsraad is aan zet.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Voorbeeldgemeente Waterrijk',
    sector: 'municipality',
    headcount: 840,
    employees: 710,
    hasSupervisoryBoard: false,
    peopleOutsideStaff: ['temporary_workers', 'self_employed', 'interns', 'volunteers'],
    workersWithoutIntranet: true,
    model: 'combination',
    modelReason: 'Twee collega’s dichtbij en een bureau voor wie liever naar buiten gaat.',
    publicationChannels: ['intranet', 'onboarding', 'poster', 'payslip'],
    publishedCounsellors: ['farida', 'joost', 'mieke'],
  },
  units: {
    stadskantoor: { name: 'Stadskantoor', kind: 'site', headcount: 560 },
    buitendienst: { name: 'Buitendienst', kind: 'service', headcount: 280 },
  },
  bodies: { ...usualBodies, college: { name: 'College van B en W', kind: 'board' } },
  bureaus: { oever: { name: 'Voorbeeldbureau De Oever', otherServices: ['training'] } },
  persons: {
    farida: staff('Farida Amrani', 'Beleidsadviseur groen', 'Ruimte'),
    joost: staff('Joost Veenstra', 'Werkvoorbereider', 'Wegen'),
    mieke: outsider('Mieke Sanders', 'oever'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersonen Waterrijk',
      adoptedOn: monthsAgo(2),
      adoptedBy: 'college',
      directorAccusedRoute: 'outside',
      scope: 'both',
    },
  },
  appointments: {
    farida: {
      ...internal('farida', currentTerm),
      appointingBody: 'college',
      consentOf: ['or'],
      units: ['stadskantoor'],
      substitute: 'joost',
      phone: '06 00 00 01 01',
      email: 'farida@gemeente-waterrijk.voorbeeld.test',
    },
    joost: {
      ...internal('joost', currentTerm),
      appointingBody: 'college',
      consentOf: ['or'],
      units: ['buitendienst'],
      substitute: 'farida',
    },
    mieke: external('mieke', { from: startOfYear(0), until: endOfYear(1), bureau: 'oever' }),
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen Waterrijk', monthsAgo(2)),
    brieven: letter(monthsAgo(2), 'farida', 'joost'),
    overeenkomst: agreementWith('Voorbeeldbureau De Oever', monthsAgo(2), 'mieke'),
  },
  history: [
    {
      on: monthsAgo(2),
      event: 'Regeling vastgesteld en getekend',
      policies: {
        regeling: {
          adoptedOn: nobodySaid,
          timeForm: 'as_needed',
          timeAmount: nobodySaid,
          detrimentProtects: ['current'],
          secrecyExceptions: nobodySaid,
        },
      },
      documents: { regeling: { signedBy: [] }, brieven: { signedBy: [] } },
    },
    {
      on: monthsAgo(8),
      event: 'Rol uit de lijn van personeelszaken gehaald',
      policies: { regeling: { roleReportsTo: 'hr', hoursApprovedBy: 'hr' } },
    },
    {
      on: monthsAgo(16),
      event: 'Poster in de keet van de buitendienst',
      organisation: { publicationChannels: ['intranet'], reachesEveryone: false },
    },
  ],
  members: [
    memberOf('gemeente-waterrijk', 'hr', 'Marieke Tuinman'),
    memberOf('gemeente-waterrijk', 'works_council', 'Rachid Bouali'),
    { name: 'Ineke Post', role: 'works_council', email: ineke },
    { name: 'Stefan Veldkamp', role: 'works_council', email: stefan },
    memberOf('gemeente-waterrijk', 'board', 'Wouter Lammers'),
    memberOf('gemeente-waterrijk', 'counsellor', 'Farida Amrani'),
    memberOf('gemeente-waterrijk', 'auditor', 'Petra Kuiper'),
  ],
  consent: [
    {
      on: daysAgo(9),
      step: 'submit',
      text: 'Wij vragen instemming met de regeling en de benoeming van drie vertrouwenspersonen.',
    },
  ],
  room: {
    threads: [
      {
        audience: 'council',
        section: 'positioning',
        said: [
          [rachid, 'Voor ons draait het om de lijn: is die nu echt uit personeelszaken?'],
          [ineke, 'Op papier wel. Ik wil het ook van de vertrouwenspersonen zelf horen.'],
        ],
      },
      {
        audience: 'council_and_hr',
        section: 'time-and-budget',
        about: { kind: 'policy', name: 'regeling', key: 'timeAmount' },
        suggestion: 120,
        said: [
          [stefan, 'Drie vertrouwenspersonen voor alle locaties: wij stellen meer uren voor.'],
          ['hr@gemeente-waterrijk.voorbeeld.test', 'Wij bespreken dit met de directie.'],
        ],
      },
      {
        audience: 'council_and_hr',
        section: 'publication-and-reach',
        said: [
          [ineke, 'Hangt de poster ook in de keet van de buitendienst?'],
          ['hr@gemeente-waterrijk.voorbeeld.test', 'Ja, sinds vorig jaar.'],
        ],
        resolvedBy: ineke,
      },
    ],
    seen: {
      [rachid]: ['profile', 'model', 'positioning'],
      [ineke]: ['positioning', 'publication-and-reach'],
    },
  },
  grants: [kompas('Vergelijking met andere gemeenten')],
});
