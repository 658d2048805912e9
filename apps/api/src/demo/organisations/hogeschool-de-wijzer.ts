import {
  currentTerm,
  internal,
  letter,
  modelAgreement,
  modelOrganisation,
  policyPaper,
  staff,
} from '../common-agreements.js';
import { monthsAgo, monthsAhead, today } from '../dates.js';
import { absent, demoOrganisation, nobodySaid } from '../describe.js';
import { kompas } from '../people.js';

export const hogeschoolDeWijzer = demoOrganisation({
  slug: 'hogeschool-de-wijzer',
  shows: 'De website noemt iemand die is vertrokken; een instituut heeft niemand.',
  organisation: {
    ...modelOrganisation,
    name: 'Denkbeeldige Hogeschool De Wijzer',
    sector: 'education',
    headcount: 2_200,
    employees: 1_800,
    peopleOutsideStaff: ['pupils_and_parents', 'interns', 'self_employed', 'applicants'],
    participation: 'several_councils',
    alsoConsulted: ['pupils', 'participation_council'],
    complaintsCommittee: 'klachten',
    reportingPoint: 'meldpunt',
    publicationChannels: ['website', 'intranet'],
    publishedOn: monthsAgo(9),
    publishedCounsellors: ['oud', 'imke'],
    newWorkersTold: nobodySaid,
  },
  units: {
    zorg: { name: 'Instituut Zorg', kind: 'faculty', headcount: 800 },
    techniek: { name: 'Instituut Techniek', kind: 'faculty', headcount: 900 },
    kunst: { name: 'Instituut Kunst', kind: 'faculty', headcount: 500 },
  },
  bodies: {
    mr: { name: 'Medezeggenschapsraad', kind: 'participation_council' },
    deelraad: { name: 'Deelraad Techniek', kind: 'unit_works_council', unit: 'techniek' },
    klachten: { name: 'Klachtencommissie', kind: 'complaints_committee' },
    meldpunt: { name: 'Meldpunt', kind: 'reporting_point' },
  },
  persons: {
    oud: staff('Koos Verleden', 'Docent', 'Zorg'),
    imke: staff('Imke Post', 'Roostermaker', 'Onderwijslogistiek'),
    sam: staff('Sam Duin', 'Praktijkbegeleider', 'Techniek'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersonen De Wijzer',
      adoptedOn: monthsAgo(48),
      secrecyExceptions: ['consent'],
      recordsHandover: 'successor',
      responseWorkingDays: 2.5,
    },
  },
  appointments: {
    oud: internal('oud', { from: monthsAgo(48), until: monthsAgo(8) }),
    imke: { ...internal('imke', currentTerm), units: ['zorg'] },
    sam: {
      ...internal('sam', { from: monthsAgo(7), until: monthsAhead(41) }),
      units: ['techniek'],
      consentOf: ['deelraad'],
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersonen De Wijzer', monthsAgo(48)),
    brieven: letter(monthsAgo(20), 'imke'),
  },
  history: [
    {
      on: monthsAgo(7),
      event: 'Sam benoemd',
      persons: { sam: absent },
      appointments: { sam: absent },
    },
    {
      on: monthsAgo(8),
      event: 'Koos vertrok',
      appointments: { oud: { endOn: today } },
    },
  ],
  consent: [
    { on: monthsAgo(22), step: 'submit', text: 'Benoeming van Imke.' },
    { on: monthsAgo(21), step: 'planMeeting' },
    { on: monthsAgo(21), step: 'giveConsent', text: 'Akkoord.' },
    { on: monthsAgo(21), step: 'decideAsEmployer', text: 'Benoemd.' },
    { on: monthsAgo(20), step: 'enterIntoForce' },
  ],
  grants: [kompas('Vergelijking met andere onderwijsinstellingen')],
});
