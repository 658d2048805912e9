import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ViewerContext, type SessionViewer } from '../../session/session.js';
import { answer, apiError, renderPage } from '../../testing/render.js';
import { summaryQuery } from './Dashboard.js';
import { portfolioQuery, PortfolioPage } from './PortfolioPage.js';
import { viewsQuery } from './SavedViews.js';

const viewer: SessionViewer = {
  id: 'carla',
  name: 'Carla',
  email: 'carla@voorbeeld.nl',
  locale: 'nl',
  isConsultant: true,
  memberships: [],
};

const client = (id: string, more: object = {}) => ({
  organisation: { id, name: `Stichting ${id}`, demo: false },
  sectorTitle: 'Onderwijs',
  sizeClass: '1000+',
  modelTitle: 'Intern',
  known: true,
  lastLookOn: null,
  changedSince: false,
  conformityThen: null,
  headcount: 1200,
  completeness: { part: 3, of: 4 },
  conformity: { part: 6, of: 12 },
  evidence: { part: 12, of: 48 },
  hardStopCount: 0,
  standing: 'in_force',
  nextDate: null,
  nextDateText: null,
  grantEndsOn: '2027-06-30',
  ...more,
});

const list = (nodes: object[], more: object = {}) =>
  ({
    portfolio: {
      totalCount: nodes.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes,
      ...more,
    },
    // Fragments are masked by type only; the answer is the whole.
  }) as never;

const item = (number: number, counts: object) => ({
  itemId: `item-${number}`,
  number,
  columnId: 'A',
  title: `Punt ${number}`,
  met: 0,
  partlyMet: 0,
  notMet: 0,
  notApplicable: 0,
  unanswered: 0,
  ...counts,
});

const summary = {
  frameworks: [
    { id: 'tno-lvv', release: '2026.1', title: 'Checklist' },
    { id: 'pending-bills', release: '2026.1', title: 'Wetsvoorstellen' },
  ],
  portfolioSummary: {
    total: 3,
    unknownCount: 1,
    framework: {
      id: 'tno-lvv',
      release: '2026.1',
      title: 'Checklist',
      columns: [{ id: 'A', title: 'Positie' }],
    },
    counters: [
      { filter: 'all', count: 3 },
      { filter: 'hard_stop', count: 1 },
      { filter: 'stale', count: 0 },
      { filter: 'waiting_for_council', count: 2 },
      { filter: 'expiring', count: 1 },
    ],
    items: [item(1, { met: 2 }), item(2, { met: 1, notMet: 1 })],
    heat: [{ organisation: { id: 'a', name: 'Stichting a' }, statuses: ['met', 'not_met'] }],
    dates: [
      {
        organisation: { id: 'a', name: 'Stichting a' },
        on: '2026-12-31',
        text: 'Einde van een termijn',
      },
    ],
  },
} as never;

const views = (kept: object[] = []) => answer(viewsQuery, { portfolioViews: kept } as never);

const show = (of: Parameters<typeof answer<never, never>>[1], at = '/klanten') =>
  renderPage(
    <ViewerContext value={viewer}>
      <PortfolioPage />
    </ViewerContext>,
    { at, answers: [answer(portfolioQuery, of), answer(summaryQuery, summary), views()] },
  );

afterEach(() => sessionStorage.clear());

it('shows how each client stands, and until when one may look', async () => {
  await show(
    list([
      client('a', {
        hardStopCount: 2,
        standing: 'stale',
        nextDate: '2026-12-31',
        nextDateText: 'Termijn van Anna eindigt',
      }),
      client('b', { headcount: null }),
    ]),
  );
  const first = within(await screen.findByRole('row', { name: /Stichting a/ }));
  expect(first.getByRole('link', { name: 'Stichting a' })).toHaveAttribute('href', '/o/a');
  expect(first.getByText('1.200 medewerkers')).toBeVisible();
  expect(first.getByText('50%')).toBeVisible();
  expect(first.getByText('2 harde stops')).toBeVisible();
  expect(first.getByText('Instemming verouderd')).toBeVisible();
  expect(first.getByText('31 december 2026')).toBeVisible();
  expect(first.getByText('Termijn van Anna eindigt')).toBeVisible();
  expect(first.getByText('30 juni 2027')).toBeVisible();
  const second = within(screen.getByRole('row', { name: /Stichting b/ }));
  expect(second.getByText('Omvang niet bekend')).toBeVisible();
});

it('asks the server for what the address says, and keeps the address up to date', async () => {
  const { asked, router } = await show(
    list([client('a')]),
    '/klanten?zoek=zorg&toon=hard_stop&sorteer=conformity&aflopend=1',
  );
  await screen.findByRole('row', { name: /Stichting a/ });
  expect(asked.find(({ name }) => name === 'Portfolio')?.variables).toEqual({
    search: 'zorg',
    filter: 'hard_stop',
    sort: 'conformity',
    descending: true,
  });
  await userEvent.click(screen.getByRole('button', { name: '2 Wacht op de medezeggenschap' }));
  await userEvent.selectOptions(screen.getByLabelText('Volgorde'), 'Oplopend');
  expect(router.state.location.search).toBe(
    '?zoek=zorg&toon=waiting_for_council&sorteer=conformity',
  );
  expect(asked.filter(({ name }) => name === 'Portfolio').at(-1)?.variables).toMatchObject({
    filter: 'waiting_for_council',
  });
});

it('keeps the choice for a comparison when more is loaded and after coming back', async () => {
  const pages = (({ after }: { after?: string }) =>
    after
      ? list([client('b')], { totalCount: 2 })
      : list([client('a')], {
          totalCount: 2,
          pageInfo: { hasNextPage: true, endCursor: 'eind' },
        })) as never;
  const { unmount } = await show(pages);
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Kies Stichting a voor de vergelijking' }),
  );
  expect(screen.getByRole('link', { name: 'Vergelijk met eerder' })).toHaveAttribute(
    'href',
    '/klanten/vergelijken?ids=a',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Meer laden' }));
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Kies Stichting b voor de vergelijking' }),
  );
  expect(screen.getByText('2 geselecteerd')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Vergelijk' })).toHaveAttribute(
    'href',
    '/klanten/vergelijken?ids=a,b',
  );
  unmount();
  await show(pages);
  expect(await screen.findByText('2 geselecteerd')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Wis de selectie' }));
  expect(screen.queryByText('2 geselecteerd')).not.toBeInTheDocument();
});

it('compares no more than the server does', async () => {
  sessionStorage.setItem(
    'vb-comparison-carla',
    JSON.stringify(Array.from({ length: 50 }, (_, index) => `org-${index}`)),
  );
  await show(list([client('org-0'), client('a')]));
  expect(
    await screen.findByRole('checkbox', { name: 'Kies Stichting a voor de vergelijking' }),
  ).toBeDisabled();
  expect(
    screen.getByRole('checkbox', { name: 'Kies Stichting org-0 voor de vergelijking' }),
  ).toBeEnabled();
  expect(screen.getByText(/ten hoogste 50 organisaties/)).toBeVisible();
});

it('explains how a client gives access while none has', async () => {
  await show(list([]));
  expect(await screen.findByText('Nog geen klant heeft u toegang gegeven')).toBeVisible();
  expect(screen.getByText(/vult onder ‘Toegang’ uw e-mailadres/)).toBeVisible();
});

it('does not say so when only the filter leaves nobody', async () => {
  const { router } = await show(list([]), '/klanten?toon=stale');
  await userEvent.click(await screen.findByRole('button', { name: 'Toon alle klanten' }));
  expect(router.state.location.search).toBe('');
});

it('tells who is no consultant', async () => {
  await show((() => {
    throw apiError('FORBIDDEN', 'nee');
  }) as never);
  expect(await screen.findByText('U heeft hier geen toegang')).toBeVisible();
});

it('says in words how all clients stand, with pictures that are tables too', async () => {
  const { router } = await show(list([client('a')]));
  expect(
    await screen.findByText(/3 klanten: 1 met een harde stop, 0 met verouderde instemming/),
  ).toHaveTextContent(
    'Het vaakst ontbreekt ‘Punt 2’: bij 1 klant. Van 1 klant is nog niets bekend.',
  );
  await userEvent.click(screen.getByText('Per punt, als kaart en als kalender'));
  const table = within(await screen.findByRole('table', { name: 'Klanten per punt' }));
  expect(table.getByRole('row', { name: '2. Punt 2 1 0 1 0 0' })).toBeVisible();
  const heat = within(screen.getByRole('region', { name: 'Punten en klanten: Checklist' }));
  expect(heat.getByRole('row', { name: 'Stichting a Voldoet Voldoet niet' })).toBeVisible();
  expect(screen.getByText('1 datum in het komende jaar.')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Checklist'), 'Wetsvoorstellen');
  expect(router.state.location.search).toBe('?lijst=pending-bills');
});

it('says what is not known, and what changed since one looked', async () => {
  await show(
    list([
      client('a', { lastLookOn: '2026-10-01', conformityThen: { part: 3, of: 12 } }),
      client('b', { known: false, modelTitle: null }),
    ]),
  );
  const first = within(await screen.findByRole('row', { name: /Stichting a/ }));
  expect(first.getByText('▲ +25 procentpunten')).toBeVisible();
  expect(first.getByText('bekeken op 1 oktober 2026')).toBeVisible();
  const second = within(screen.getByRole('row', { name: /Stichting b/ }));
  expect(second.getAllByText('niet bekend')).toHaveLength(2);
  expect(second.getByText('Model niet bekend')).toBeVisible();
  expect(second.getByText('nog niet bekeken')).toBeVisible();
});

it('puts clients in groups under a heading', async () => {
  await show(
    list([client('a'), client('b'), client('c', { sectorTitle: null })]),
    '/klanten?sorteer=sector',
  );
  expect(await screen.findByRole('columnheader', { name: 'Onderwijs' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Sector niet bekend' })).toBeVisible();
});
