import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf, organisationIdOf, type Member } from '@vertrouwensbasis/api/demo/describe.js';
import { bankHetSpaarvarken } from '@vertrouwensbasis/api/demo/organisations/bank-het-spaarvarken.js';
import { concernNoorderlicht } from '@vertrouwensbasis/api/demo/organisations/concern-noorderlicht.js';
import { gemeenteWaterrijk } from '@vertrouwensbasis/api/demo/organisations/gemeente-waterrijk.js';
import { noorderlichtLogistiek } from '@vertrouwensbasis/api/demo/organisations/noorderlicht-logistiek.js';
import { techniekVanVoorbeeld } from '@vertrouwensbasis/api/demo/organisations/techniek-van-voorbeeld.js';
import { zorgDeLinde } from '@vertrouwensbasis/api/demo/organisations/zorg-de-linde.js';
import { consultant, inTwoOrganisations } from '@vertrouwensbasis/api/demo/people.js';
import type { Page } from 'playwright-core';

/** A page of the web as somebody of the demo opens it. */
export interface Destination {
  name: string;
  /** Its key in `patterns` of the web's paths.ts. */
  pattern: string;
  path: string;
  as?: string;
  /** Words that show that it is the page meant, and not a message in its place. */
  shows?: string;
}

const seat = (demo: { members: readonly Member[] }, role: Member['role']) =>
  demo.members.find((member) => member.role === role)!.email;

const toFinish = organisationIdOf(zorgDeLinde);
const toDecide = organisationIdOf(gemeenteWaterrijk);
const goneStale = organisationIdOf(techniekVanVoorbeeld);
const clients = [zorgDeLinde, gemeenteWaterrijk, techniekVanVoorbeeld];
const ingrid = idOf(zorgDeLinde.slug, 'appointment', 'ingrid');
const regulation = idOf(zorgDeLinde.slug, 'policy', 'regeling');

const broughtIn = idOf(zorgDeLinde.slug, 'regulation', 'Regeling vertrouwenspersonen 2023');

const hr = seat(zorgDeLinde, 'hr');
const council = seat(gemeenteWaterrijk, 'works_council');

/** Every page at least once; where it looks different to different people, for each of them. */
export const destinations: readonly Destination[] = [
  { name: 'sign in', pattern: 'signIn', path: '/aanmelden' },
  { name: 'an invitation that is over', pattern: 'invitation', path: '/uitnodiging/verlopen' },
  { name: 'start', pattern: 'start', path: '/', as: inTwoOrganisations.email },
  {
    name: 'organisations',
    pattern: 'organisations',
    path: '/organisaties',
    as: inTwoOrganisations.email,
  },
  { name: 'account', pattern: 'account', path: '/account', as: hr },
  { name: 'a personal link', pattern: 'counsellorLink', path: '/bevestigen#verlopen' },
  { name: 'a personal link without its secret', pattern: 'counsellorLink', path: '/bevestigen' },
  {
    name: 'voices of counsellors',
    pattern: 'voices',
    path: `/o/${toDecide}/stem`,
    as: seat(gemeenteWaterrijk, 'hr'),
  },
  { name: 'check a document, signed out', pattern: 'verify', path: '/controleer' },
  { name: 'check a document', pattern: 'verify', path: '/controleer', as: council },
  { name: 'inbox', pattern: 'inbox', path: '/berichten', as: council },
  {
    name: 'agreements, gone stale',
    pattern: 'agreements',
    path: `/o/${goneStale}/afspraken`,
    as: seat(techniekVanVoorbeeld, 'works_council'),
  },
  { name: 'sources', pattern: 'sources', path: '/bronnen', as: hr },
  { name: 'home of HR', pattern: 'organisation', path: `/o/${toFinish}`, as: hr },
  { name: 'home of the council', pattern: 'organisation', path: `/o/${toDecide}`, as: council },
  { name: 'getting started', pattern: 'begin', path: `/o/${toFinish}/beginnen`, as: hr },
  {
    name: 'offered by a consultant',
    pattern: 'sharing',
    path: `/o/${toFinish}/delen`,
    as: hr,
  },
  {
    name: 'shared by a group',
    pattern: 'sharing',
    path: `/o/${organisationIdOf(concernNoorderlicht)}/delen`,
    as: seat(concernNoorderlicht, 'hr'),
  },
  {
    name: 'offered by a group',
    pattern: 'sharing',
    path: `/o/${organisationIdOf(noorderlichtLogistiek)}/delen`,
    as: seat(noorderlichtLogistiek, 'hr'),
  },
  { name: 'a link to what is shared', pattern: 'takeOver', path: '/overnemen/link', as: hr },
  { name: 'default profiles', pattern: 'profiles', path: '/profielen', as: consultant.email },
  { name: 'task list', pattern: 'setUp', path: `/o/${toFinish}/opzet`, as: hr },
  {
    name: 'section with units and bodies',
    pattern: 'setUpSection',
    path: `/o/${toFinish}/opzet/profile`,
    as: hr,
  },
  {
    name: 'section with persons and appointments',
    pattern: 'setUpSection',
    path: `/o/${toFinish}/opzet/model`,
    as: hr,
  },
  {
    name: 'questions about the organisation',
    pattern: 'setUpStep',
    path: `/o/${toFinish}/opzet/profile/people/${toFinish}`,
    as: hr,
  },
  {
    name: 'questions about the policy',
    pattern: 'setUpStep',
    path: `/o/${toFinish}/opzet/positioning/line/${regulation}`,
    as: hr,
  },
  {
    name: 'questions about an appointment',
    pattern: 'setUpStep',
    path: `/o/${toFinish}/opzet/time-and-budget/time/${ingrid}`,
    as: hr,
  },
  {
    name: 'task list of a contributor',
    pattern: 'setUp',
    path: `/o/${toFinish}/opzet`,
    as: seat(zorgDeLinde, 'contributor'),
  },
  {
    name: 'questions for a contributor',
    pattern: 'setUpStep',
    path: `/o/${toFinish}/opzet/time-and-budget/time/${ingrid}`,
    as: seat(zorgDeLinde, 'contributor'),
  },
  {
    name: 'divide the sections',
    pattern: 'divideSections',
    path: `/o/${toFinish}/opzet/verdelen`,
    as: hr,
  },
  {
    name: 'check answers',
    pattern: 'checkAnswers',
    path: `/o/${toFinish}/opzet/controleren`,
    as: hr,
  },
  { name: 'score that is not complete', pattern: 'score', path: `/o/${toFinish}/score`, as: hr },
  {
    name: 'score with a hard stop',
    pattern: 'score',
    path: `/o/${organisationIdOf(bankHetSpaarvarken)}/score`,
    as: seat(bankHetSpaarvarken, 'hr'),
    shows: 'Niet verantwoord',
  },
  {
    name: 'score in order',
    pattern: 'score',
    path: `/o/${goneStale}/score`,
    as: seat(techniekVanVoorbeeld, 'board'),
  },
  { name: 'shortest route', pattern: 'route', path: `/o/${toFinish}/kortste-weg`, as: hr },
  { name: 'coverage', pattern: 'coverage', path: `/o/${toFinish}/dekking`, as: hr },
  { name: 'what if', pattern: 'whatIf', path: `/o/${toFinish}/wat-als`, as: hr },
  {
    name: 'score by another checklist, after going over to a release',
    pattern: 'score',
    path: `/o/${toFinish}/score?lijst=pending-bills`,
    as: hr,
  },
  {
    name: 'preview of a release of the checklist',
    pattern: 'release',
    path: `/o/${goneStale}/score/uitgave/tno-lvv`,
    as: seat(techniekVanVoorbeeld, 'hr'),
  },
  { name: 'evidence', pattern: 'evidence', path: `/o/${toFinish}/bewijs`, as: hr },
  {
    name: 'evidence shared with the council',
    pattern: 'evidence',
    path: `/o/${toDecide}/bewijs`,
    as: council,
  },
  {
    name: 'a piece of evidence with its revisions',
    pattern: 'evidence',
    path: `/o/${toFinish}/bewijs?stuk=${idOf(zorgDeLinde.slug, 'evidence', 'Bericht op intranet/')}`,
    as: hr,
  },
  { name: 'documents brought in', pattern: 'regulations', path: `/o/${toFinish}/regeling`, as: hr },
  {
    name: 'documents brought in, nothing yet, for the council',
    pattern: 'regulations',
    path: `/o/${toDecide}/regeling`,
    as: council,
  },
  {
    name: 'a regulation beside its proposals',
    pattern: 'regulation',
    path: `/o/${toFinish}/regeling/${broughtIn}?voorstel=${idOf(zorgDeLinde.slug, 'proposal', 'policy renewal')}`,
    as: hr,
  },
  {
    name: 'section with documents and their evidence',
    pattern: 'setUpSection',
    path: `/o/${toFinish}/opzet/documents-and-consent`,
    as: hr,
  },
  {
    name: 'council’s room',
    pattern: 'council',
    path: `/o/${toDecide}/raad`,
    as: council,
  },
  {
    name: 'council’s room before it is opened',
    pattern: 'council',
    path: `/o/${goneStale}/raad`,
    as: seat(techniekVanVoorbeeld, 'works_council'),
  },
  {
    name: 'requests, gone stale',
    pattern: 'consents',
    path: `/o/${goneStale}/instemming`,
    as: seat(techniekVanVoorbeeld, 'hr'),
  },
  {
    name: 'request for the council to decide on',
    pattern: 'consent',
    path: `/o/${toDecide}/instemming/${idOf(gemeenteWaterrijk.slug, 'consent', '1')}`,
    as: council,
  },
  {
    name: 'request that is in force and stale',
    pattern: 'consent',
    path: `/o/${goneStale}/instemming/${idOf(techniekVanVoorbeeld.slug, 'consent', '1')}`,
    as: seat(techniekVanVoorbeeld, 'hr'),
  },
  { name: 'members', pattern: 'members', path: `/o/${toFinish}/leden`, as: hr },
  { name: 'access', pattern: 'access', path: `/o/${toFinish}/toegang`, as: hr },
  { name: 'log', pattern: 'audit', path: `/o/${toFinish}/logboek`, as: hr },
  { name: 'clients', pattern: 'clients', path: '/klanten', as: consultant.email },
  {
    name: 'comparison',
    pattern: 'comparison',
    path: `/klanten/vergelijken?ids=${clients.map(organisationIdOf).join(',')}`,
    as: consultant.email,
    shows: techniekVanVoorbeeld.organisation.name,
  },
  {
    name: 'comparison by another checklist with each a year ago',
    pattern: 'comparison',
    path: `/klanten/vergelijken?ids=${clients.map(organisationIdOf).join(',')}&lijst=statutory-surroundings&ref=vorigjaar`,
    as: consultant.email,
    shows: 'Niet geverifieerd',
  },
  {
    name: 'comparison with an explanation open',
    pattern: 'comparison',
    path: `/klanten/vergelijken?ids=${clients.map(organisationIdOf).join(',')}&cel=${organisationIdOf(techniekVanVoorbeeld)}~high-position`,
    as: consultant.email,
  },
  {
    name: 'two days of one client',
    pattern: 'comparison',
    path: `/klanten/vergelijken?ids=${organisationIdOf(techniekVanVoorbeeld)}`,
    as: consultant.email,
    shows: 'twee dagen vergeleken',
  },
  { name: 'no such page', pattern: '*', path: `/o/${toFinish}/bestaat-niet`, as: hr },
  {
    name: 'a page one may not see',
    pattern: 'members',
    path: `/o/${toFinish}/leden`,
    as: seat(zorgDeLinde, 'counsellor'),
  },
];

/** The patterns that stand in the web's list of routes. */
export async function routedPatterns(): Promise<string[]> {
  const routes = await readFile(join(import.meta.dirname, '../../apps/web/src/routes.tsx'), 'utf8');
  return [
    ...new Set(
      [...routes.matchAll(/path: (?:patterns\.(\w+)|'(\*)')/g)].map(
        (found) => found[1] ?? found[2]!,
      ),
    ),
  ];
}

/** Opens a page and waits until everything on it has arrived. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** The page has its heading and nothing on it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
