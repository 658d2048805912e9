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
import { demoOrganisation } from '../describe.js';
import { kompas } from '../people.js';

export const kinderopvangDeVlieger = demoOrganisation({
  slug: 'kinderopvang-de-vlieger',
  shows: 'Een extern contract van HR, met rapportage aan directie en raad.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Voorbeeldkinderopvang De Vlieger',
    sector: 'care',
    headcount: 340,
    employees: 310,
    peopleOutsideStaff: ['temporary_workers', 'interns', 'pupils_and_parents'],
    workersWithoutIntranet: true,
    alsoConsulted: ['parents'],
    model: 'external',
    publicationChannels: ['app', 'poster', 'onboarding'],
    publishedCounsellors: ['yara'],
    annualReportDiscussedWith: ['works_council'],
  },
  bodies: { ...usualBodies, ouders: { name: 'Oudercommissie', kind: 'parents_council' } },
  bureaus: { kompasroos: { name: 'Voorbeeldbureau De Windroos', otherServices: [] } },
  persons: { yara: outsider('Yara Simons', 'kompasroos') },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(24),
      targetGroups: ['employees', 'interns', 'pupils_and_parents'],
    },
  },
  appointments: {
    yara: {
      ...external('yara', { from: startOfYear(-1), until: endOfYear(1), bureau: 'kompasroos' }),
      contractOwner: 'hr',
      callOff: 'after_hr',
      invoicesWithoutCaseData: false,
      substituteArranged: false,
      certificateRequired: false,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(24)),
    overeenkomst: agreementWith('Voorbeeldbureau De Windroos', monthsAgo(20), 'yara'),
  },
  history: [
    {
      on: monthsAgo(6),
      event: 'Rapportage gaat naar de directie in plaats van naar HR',
      policies: { regeling: { roleReportsTo: 'hr', directAccessWorksCouncil: false } },
    },
  ],
  consent: [
    { on: monthsAgo(6), step: 'submit', text: 'Andere lijn.' },
    { on: monthsAgo(5), step: 'planMeeting' },
    { on: monthsAgo(5), step: 'giveConsent', text: 'Akkoord, met dank.' },
  ],
  grants: [kompas('Hulp na de gewijzigde lijn')],
});
