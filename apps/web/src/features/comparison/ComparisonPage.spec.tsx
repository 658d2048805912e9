import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, apiError, renderPage } from '../../testing/render.js';
import { benchmarkQuery } from './BenchmarkPanel.js';
import { comparisonQuery, ComparisonPage } from './ComparisonPage.js';
import { frameworkChoiceQuery } from './FrameworkChoice.js';
import { oneClientQuery } from './OneClient.js';

const column = (id: string, part: number, more: object = {}) => ({
  organisation: { id, name: `Stichting ${id}` },
  headcount: 120,
  model: 'Intern',
  participation: 'Ondernemingsraad',
  release: '2020.1',
  assessedOn: '2026-11-24',
  conformity: { part, of: 12 },
  completeness: { part: 1, of: 2 },
  evidence: { part: 12, of: 48 },
  hardStopCount: 0,
  comparable: '12 van 12 punten vergelijkbaar',
  before: { on: '2025-11-20', release: '2020.1', conformity: { part: 3, of: 12 } },
  ...more,
});

const row = (number: number, columnId: string, statuses: Record<string, string>) => ({
  itemId: `item-${number}`,
  number,
  title: `Punt ${number}`,
  columnId,
  columnTitle: `Titel ${columnId}`,
  differs: new Set(Object.values(statuses)).size > 1,
  normStatus: number === 3 ? 'statute' : 'advice',
  unverified: number === 3,
  comparable: true,
  median: 'partly_met',
  cells: Object.entries(statuses).map(([organisationId, status]) => ({
    organisationId,
    status,
    fact: `Feit ${organisationId}${number}`,
    evidence: 'stated',
    before: { status: 'not_met', fact: '' },
  })),
});

const comparison = answer(comparisonQuery, (({
  organisationIds,
}: {
  organisationIds: string[];
}) => {
  const all = [column('a', 6, { hardStopCount: 1 }), column('b', 9), column('c', 3)];
  const kept = <Entry,>(of: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => organisationIds.includes(id)));
  return {
    comparison: {
      notes: ['Stichting c: 11 van 12 punten vergelijkbaar'],
      medianConformity: 0.5,
      framework: {
        id: 'tno-lvv',
        release: '2026.1',
        title: 'Checklist',
        attribution: 'Van ons.',
        judgesRole: true,
      },
      columns: all.filter(({ organisation }) => organisationIds.includes(organisation.id)),
      rows: [
        row(1, 'A', kept({ a: 'met', b: 'met', c: 'met' })),
        row(2, 'A', kept({ a: 'partly_met', b: 'met', c: 'not_met' })),
        row(3, 'B', kept({ a: 'met', b: 'unanswered', c: 'met' })),
      ],
    },
  };
  // Fragments are masked by type only; the answer is the whole.
}) as never);

const figures = {
  on: '2026-11-23',
  organisationCount: 25,
  scorePercentiles: [0.2, 0.4, 0.6, 0.8, 0.9],
  suppressed: false,
  items: [
    {
      itemId: 'item-1',
      title: 'Punt 1',
      shareMet: 0.75,
      sharePartlyMet: 0.1,
      shareNotMet: 0.15,
      suppressed: false,
    },
    {
      itemId: 'item-2',
      title: 'Punt 2',
      shareMet: null,
      sharePartlyMet: null,
      shareNotMet: null,
      suppressed: true,
    },
  ],
};

const benchmark = (more: object = {}) =>
  answer(benchmarkQuery, { benchmark: { ...figures, ...more } } as never);

const point = (on: string, part: number) => ({
  on,
  completeness: { part: 1, of: 2 },
  conformity: { part, of: 12 },
  evidence: { part: 1, of: 48 },
  hardStopCount: 0,
  metCount: 3,
});
const one = () =>
  answer(oneClientQuery, {
    organisation: {
      id: 'a',
      name: 'Stichting a',
      assessmentHistory: [point('2025-11-20', 6), point('2026-11-24', 9)],
      assessmentChanges: {
        from: '2025-11-20',
        to: '2026-11-24',
        fromRelease: '2020.1',
        toRelease: '2026.1',
        numbers: 'Van 6 van 12 punten naar 9 van 12 punten.',
        unchangedCount: 11,
        items: [{ itemId: 'item-2', kind: 'better', sentence: '2. Punt 2: van niet naar wel.' }],
      },
    },
  } as never);

const choice = answer(frameworkChoiceQuery, {
  frameworks: [
    { id: 'tno-lvv', release: '2026.1', title: 'Checklist' },
    { id: 'pending-bills', release: '2026.1', title: 'Wetsvoorstellen' },
  ],
} as never);

const show = (at: string, answers = [comparison, benchmark()]) =>
  renderPage(<ComparisonPage />, {
    at: `/klanten/vergelijken${at}`,
    answers: [...answers, choice],
  });

const table = async () =>
  within(await screen.findByRole('region', { name: 'Vergelijking van punten en organisaties' }));

const organisations = async () =>
  (await table())
    .getAllByRole('link', { name: /^Stichting .$/ })
    .map((link) => link.textContent?.slice(-1))
    .join('');

it('puts every item beside the organisations, with the fact that decided and its evidence', async () => {
  await show('?ids=a,b');
  const shown = await table();
  const second = within(shown.getByRole('row', { name: /^2\. Punt 2/ }));
  expect(second.getByText('Voldoet deels')).toBeVisible();
  expect(second.getByText('Feit a2')).toBeVisible();
  expect(second.getAllByText('Opgegeven')).toHaveLength(2);
  expect(
    second.getByRole('button', { name: 'Voldoet: uitleg bij 2. Punt 2 van Stichting b' }),
  ).toBeVisible();
  expect(shown.getByText('Kolom A: Titel A')).toBeVisible();
  expect(shown.getByText('1 harde stop')).toBeVisible();
  expect(shown.getAllByText('12 van 12 punten vergelijkbaar')).toHaveLength(2);
  expect(screen.getByText('Stichting c: 11 van 12 punten vergelijkbaar')).toBeVisible();
});

it('shows only differences, or only what is not in order', async () => {
  const { router } = await show('?ids=a,b');
  await table();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen verschillen' }));
  expect(screen.getByText('2 van 3 punten getoond')).toBeVisible();
  expect(screen.queryByRole('row', { name: /^1\. Punt 1/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen niet op orde' }));
  expect((await table()).getAllByRole('row', { name: /^\d\. Punt/ })).toHaveLength(1);
  expect(router.state.location.search).toBe('?ids=a%2Cb&verschil=1&open=1');
});

it('says in words how each differs from the reference, which comes first', async () => {
  await show('?ids=a,b,c&ref=b');
  expect(await organisations()).toBe('bac');
  const shown = await table();
  const second = within(shown.getByRole('row', { name: /^2\. Punt 2/ }));
  expect(second.getAllByText('slechter dan referentie')).toHaveLength(2);
  const third = within(shown.getByRole('row', { name: /^3\. Punt 3/ }));
  expect(third.getAllByText('niet te vergelijken met referentie')).toHaveLength(2);
  expect(shown.getByText('−25 procentpunten')).toBeVisible();
  expect(shown.getByText('−50 procentpunten')).toBeVisible();
});

it('puts the highest score first when asked', async () => {
  await show('?ids=a,b,c');
  expect(await organisations()).toBe('abc');
  await userEvent.selectOptions(
    screen.getByLabelText('Volgorde van organisaties'),
    'Hoogste conformiteit eerst',
  );
  expect(await organisations()).toBe('bac');
});

it('takes an organisation out, and holds the last one against itself', async () => {
  const { router } = await show('?ids=a,b,c', [comparison, benchmark(), one()]);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Verwijder Stichting c uit de vergelijking' }),
  );
  expect(router.state.location.search).toBe('?ids=a%2Cb');
  expect(
    screen.getByRole('region', { name: 'Vergelijking van punten en organisaties' }),
  ).toHaveFocus();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Verwijder Stichting b uit de vergelijking' }),
  );
  expect(router.state.location.search).toBe('?ids=a');
  expect(
    await screen.findByRole('heading', { name: 'Stichting a: twee dagen vergeleken' }),
  ).toBeVisible();
});

it('marks which two a narrow screen shows, and lets one choose', async () => {
  await show('?ids=a,b,c');
  const beside = (name: string) =>
    screen.getByRole('columnheader', { name: new RegExp(`Stichting ${name}`) });
  await table();
  expect(beside('c')).toHaveAttribute('data-besides');
  await userEvent.selectOptions(screen.getByLabelText('Rechts'), 'Stichting c');
  expect(beside('c')).not.toHaveAttribute('data-besides');
  expect(beside('b')).toHaveAttribute('data-besides');
});

it.each(['', '?ids='])('asks nothing of the server with %p', async (at) => {
  const { asked } = await show(at);
  expect(await screen.findByText('Kies ten minste twee klanten')).toBeVisible();
  expect(asked).toEqual([]);
});

it('explains that access may have ended', async () => {
  await show('?ids=a,weg', [
    answer(comparisonQuery, () => {
      throw apiError('NOT_FOUND', 'nee');
    }),
    benchmark(),
  ]);
  expect(
    await screen.findByText('Een van deze organisaties kunt u niet (meer) zien'),
  ).toBeVisible();
});

it('shows the benchmark, and says where too few take part', async () => {
  await show('?ids=a,b&omvang=50-249');
  expect(
    await screen.findByText(/de helft van de organisaties zit tussen 40% en 80%/),
  ).toBeVisible();
  const shown = within(screen.getByRole('region', { name: 'Benchmark per punt' }));
  expect(shown.getByRole('row', { name: 'Punt 1 75% 10% 15%' })).toBeVisible();
  expect(shown.getByRole('row', { name: 'Punt 2 te weinig deelnemers' })).toBeVisible();
  expect(screen.getByLabelText('Omvang')).toHaveValue('50-249');
});

it('shows a group that is too small as held back', async () => {
  await show('?ids=a,b', [
    comparison,
    benchmark({ suppressed: true, organisationCount: null, scorePercentiles: null, items: [] }),
  ]);
  expect(await screen.findByText(/Deze groep is te klein om te tonen/)).toBeVisible();
});

it('holds each against itself a year earlier, in words', async () => {
  await show('?ids=a,b&ref=vorigjaar');
  const shown = await table();
  const second = within(shown.getByRole('row', { name: /^2\. Punt 2/ }));
  expect(second.getAllByText('was: Voldoet niet')).toHaveLength(2);
  expect(second.getAllByText('beter dan referentie')).toHaveLength(2);
  expect(shown.getAllByText('20 november 2025 (uitgave 2020.1)')).toHaveLength(2);
});

it('holds all against the middle of the group', async () => {
  await show('?ids=a,b&ref=mediaan');
  const shown = await table();
  expect(shown.getAllByText('Middelste: Voldoet deels')).toHaveLength(3);
  const first = within(shown.getByRole('row', { name: /^1\. Punt 1/ }));
  expect(first.getAllByText('beter dan referentie')).toHaveLength(2);
});

it('shows only what the law asks, and marks what was not verified', async () => {
  const { router } = await show('?ids=a,b');
  await table();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen wettelijk' }));
  expect((await table()).getAllByRole('row', { name: /^\d\. Punt/ })).toHaveLength(1);
  expect((await table()).getByText('Niet geverifieerd')).toBeVisible();
  expect(router.state.location.search).toBe('?ids=a%2Cb&wet=1');
});

it('changes the checklist in the address', async () => {
  const { router } = await show('?ids=a,b');
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Checklist' }),
    'Wetsvoorstellen',
  );
  expect(router.state.location.search).toBe('?ids=a%2Cb&lijst=pending-bills');
});

it('compares two days of one client in sentences', async () => {
  await show('?ids=a', [one()]);
  const better = await screen.findByRole('region', { name: 'Beter geworden' });
  expect(within(better).getByText('2. Punt 2: van niet naar wel.')).toBeVisible();
  expect(screen.getByText(/Van 6 van 12 punten naar 9 van 12 punten\./)).toBeVisible();
  expect(screen.getByText('11 punten zijn gelijk gebleven.')).toBeVisible();
  expect(screen.queryByText('Slechter geworden')).not.toBeInTheDocument();
});
