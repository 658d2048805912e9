import {
  integrityTasks,
  modelAgreement,
  modelContract,
  modelOrganisation,
  agreementWith,
  outsider,
  policyPaper,
  usualBodies,
  usualRoutes,
} from '../common-agreements.js';
import { monthsAgo, monthsAhead } from '../dates.js';
import { demoOrganisation, nobodySaid } from '../describe.js';

export const noorderlichtInstallaties = demoOrganisation({
  slug: 'noorderlicht-installaties',
  shows: 'Een dochter zonder eigen vertrouwenspersoon: die van het concern is er ook voor haar.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Noorderlicht Voorbeeldinstallaties',
    sector: 'construction',
    structure: 'group_member',
    groupName: 'Voorbeeldconcern Noorderlicht',
    headcount: 180,
    employees: 150,
    hasSupervisoryBoard: false,
    workersWithoutIntranet: true,
    model: 'external',
    modelReason: 'Het concern heeft een vertrouwenspersoon voor alle dochters.',
    publicationChannels: ['intranet', 'team_meeting', 'onboarding'],
    publishedCounsellors: ['marit'],
  },
  bodies: {
    ...usualBodies,
    or: { name: 'Ondernemingsraad installaties', kind: 'works_council' },
    gor: { name: 'Groepsondernemingsraad', kind: 'group_works_council', outside: true },
  },
  persons: {
    marit: { ...outsider('Marit Olsen'), jobTitle: 'Vertrouwenspersoon van het concern' },
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Concernregeling vertrouwenspersonen',
      adoptedOn: monthsAgo(27),
      groupWide: true,
      groupWideFor: 'Alle dochters van Noorderlicht',
      scope: 'both',
      directorAccusedRoute: 'group',
    },
  },
  appointments: {
    marit: {
      ...modelContract,
      person: 'marit',
      kind: 'external',
      position: 'group_level',
      policies: ['regeling'],
      appointedBy: 'group_board',
      consentOf: ['gor'],
      startOn: monthsAgo(20),
      endOn: monthsAhead(28),
      termForm: 'exact',
      termMonths: 48,
      contractOwner: 'group',
      feeForm: 'through_group',
      feeCents: nobodySaid,
      timeForm: 'as_needed',
      recordsStorage: 'own_locked',
      recordsHandover: 'successor_with_consent',
    },
  },
  documents: {
    regeling: policyPaper('Concernregeling vertrouwenspersonen', monthsAgo(27)),
    afspraak: {
      ...agreementWith('het concern', monthsAgo(19), 'marit'),
      title: 'Afspraak tussen concern en dochter',
      signedBy: ['directors', 'counsellor', 'delegate'],
    },
  },
  history: [
    {
      on: monthsAgo(5),
      event: 'Toolboxmeeting met leidinggevenden',
      organisation: { communicationAudiences: ['workers'], publicationChannels: ['intranet'] },
    },
  ],
});
