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
  grants: [kompas('Vergelijking met andere gemeenten')],
});
