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
import { demoOrganisation, memberOf } from '../describe.js';
import { kompas } from '../people.js';

export const techniekVanVoorbeeld = demoOrganisation({
  slug: 'techniek-van-voorbeeld',
  shows: 'Instemming van kracht, maar daarna zijn er uren geschrapt: de instemming is verouderd.',
  organisation: {
    ...modelOrganisation,
    ...usualRoutes,
    name: 'Van Voorbeeld Techniek',
    sector: 'industry',
    headcount: 310,
    employees: 265,
    workersWithoutIntranet: true,
    model: 'combination',
    modelReason: 'Iemand van de werkvloer, en een bureau in de avond.',
    publishedCounsellors: ['samira', 'paul'],
  },
  bodies: usualBodies,
  bureaus: { gehoor: { name: 'Voorbeeldbureau Gehoor', otherServices: [] } },
  persons: {
    samira: staff('Samira el Idrissi', 'Kwaliteitsmedewerker', 'Productie'),
    paul: outsider('Paul Dekker', 'gehoor'),
  },
  policies: {
    regeling: {
      ...modelAgreement,
      ...integrityTasks,
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: monthsAgo(10),
      scope: 'both',
      // Was 80 when the works council consented.
      timeAmount: 40,
    },
  },
  appointments: {
    samira: {
      ...internal('samira', currentTerm),
      consentOf: ['or'],
      substitute: 'paul',
      confirmedTopics: ['position', 'tasks_and_powers', 'confidentiality', 'accessibility'],
      disputedTopics: ['time_and_budget'],
      confirmedOn: daysAgo(20),
    },
    paul: {
      ...external('paul', { from: startOfYear(-1), until: endOfYear(1), bureau: 'gehoor' }),
      position: 'substitute',
      standsInFor: ['samira'],
      reachOutsideHours: true,
    },
  },
  documents: {
    regeling: policyPaper('Regeling vertrouwenspersoon', monthsAgo(10)),
    brief: letter(monthsAgo(10), 'samira'),
    overeenkomst: agreementWith('Voorbeeldbureau Gehoor', monthsAgo(14), 'paul'),
  },
  history: [
    {
      on: daysAgo(24),
      event: 'Bezuiniging: uren gehalveerd, terwijl de raad met 80 uur had ingestemd',
      policies: { regeling: { timeAmount: 80 } },
      appointments: { samira: { disputedTopics: [] } },
    },
    {
      on: monthsAgo(10),
      event: 'Regeling vastgesteld',
      policies: { regeling: { detrimentClause: 'good_employer', earlyEndRule: 'none' } },
      documents: { regeling: { signedBy: [] } },
    },
    {
      on: monthsAgo(17),
      event: 'Klachtenregeling erbij',
      organisation: { complaintsProcedure: false, publicationChannels: ['intranet'] },
    },
  ],
  members: [
    memberOf('techniek-van-voorbeeld', 'hr', 'Lotte Hendriks'),
    memberOf('techniek-van-voorbeeld', 'works_council', 'Dirk Zwart'),
    {
      name: 'Loes Kramer',
      role: 'works_council',
      email: 'or-lid@techniek-van-voorbeeld.voorbeeld.test',
    },
    memberOf('techniek-van-voorbeeld', 'board', 'Ank van Voorbeeld'),
    memberOf('techniek-van-voorbeeld', 'counsellor', 'Samira el Idrissi'),
    memberOf('techniek-van-voorbeeld', 'auditor', 'Kees Blom'),
  ],
  consent: [
    { on: monthsAgo(9), step: 'submit', text: 'Regeling en benoemingen, ter instemming.' },
    { on: monthsAgo(8), step: 'planMeeting' },
    { on: monthsAgo(7), step: 'giveConsent', text: 'Goede regeling; de 80 uur geven vertrouwen.' },
    { on: monthsAgo(7), step: 'decideAsEmployer', text: 'Wij stellen de regeling vast.' },
    { on: monthsAgo(6), step: 'enterIntoForce' },
  ],
  grants: [kompas('Jaarlijkse vergelijking met andere klanten')],
});
