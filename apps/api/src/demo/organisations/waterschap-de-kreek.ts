import {
  agreementWith,
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
import { monthsAgo, monthsAhead } from '../dates.js';
import { absent, demoOrganisation, nobodySaid } from '../describe.js';

export const waterschapDeKreek = demoOrganisation({
  slug: 'waterschap-de-kreek',
  shows: 'De post is vacant; een bureau vult hem tijdelijk in tot er iemand is.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Denkbeeldig Waterschap De Kreek',
    sector: 'municipality',
    headcount: 410,
    employees: 380,
    hasSupervisoryBoard: false,
    workersWithoutIntranet: true,
    model: 'combination',
    publicationChannels: ['intranet', 'poster', 'mail'],
    publishedCounsellors: ['nienke', 'vacant'],
  },
  units: {
    kantoor: { name: 'Kantoor', kind: 'site', headcount: 230 },
    gemalen: { name: 'Gemalen en zuivering', kind: 'site', headcount: 180 },
  },
  bodies: { ...usualBodies, db: { name: 'Dagelijks bestuur', kind: 'board' } },
  bureaus: { brug: { name: 'Voorbeeldbureau De Brug', otherServices: ['mediation'] } },
  persons: {
    nienke: outsider('Nienke Straver', 'brug'),
    vacant: staff('Rob van Dam', 'Peilbeheerder', 'Watersysteem'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      name: 'Regeling vertrouwenspersoon De Kreek',
      adoptedOn: monthsAgo(40),
      adoptedBy: 'db',
      directorAccusedRoute: 'outside',
    },
  },
  appointments: {
    // Left for another employer; the post has been open since.
    vacant: {
      ...internal('vacant', { from: monthsAgo(46), until: monthsAgo(5) }),
      units: ['gemalen'],
    },
    openPost: { position: 'counsellor', vacant: true, units: ['gemalen'] },
    nienke: {
      ...external('nienke', { from: monthsAgo(4), until: monthsAhead(8), bureau: 'brug' }),
      position: 'stop_gap',
      standsInFor: ['vacant', 'openPost'],
      termForm: 'at_most',
      termMonths: 12,
      renewal: 'never',
      feeForm: 'hourly',
      feeCents: 13_500,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon De Kreek', monthsAgo(40)),
    brief: letter(monthsAgo(46), 'vacant'),
    overeenkomst: agreementWith('Voorbeeldbureau De Brug', monthsAgo(4), 'nienke'),
  },
  history: [
    {
      on: monthsAgo(4),
      event: 'Bureau vult de vacature in',
      bureaus: { brug: absent },
      persons: { nienke: absent },
      appointments: { nienke: absent, openPost: absent },
      documents: { overeenkomst: absent },
      organisation: { model: 'internal' },
    },
    {
      on: monthsAgo(5),
      event: 'Rob vertrok',
      appointments: { vacant: { endOn: monthsAhead(2), renewalPending: nobodySaid } },
    },
  ],
  consent: [
    { on: monthsAgo(4), step: 'submit', text: 'Tijdelijke invulling van de vacature.' },
    { on: monthsAgo(4), step: 'withdraw', text: 'Het contract wordt eerst nog aangepast.' },
    { on: monthsAgo(3), step: 'submit', text: 'Aangepast contract.' },
    { on: monthsAgo(2), step: 'planMeeting' },
    {
      on: monthsAgo(2),
      step: 'giveConsentWithConditions',
      text: 'Akkoord als de vacature binnen een half jaar is vervuld.',
    },
  ],
});
