import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, renderPage } from '../../testing/render.js';
import { decideProposalsMutation, RegulationPage, regulationQuery } from './RegulationPage.js';

const hr = organisationWhere({ setUpRead: true, setUpChange: true });
const council = organisationWhere({ setUpRead: true });

const text =
  'Artikel 1\n\nDe vertrouwenspersoon wordt benoemd voor vier jaar.\n\nHij bemiddelt tussen partijen.';
const passage = (quote: string, place = 'artikel 1') => ({
  ...{ quote, place },
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

const proposal = (id: string, changed: object = {}) => ({
  id,
  version: 1,
  kind: 'policy',
  fact: 'termMonths',
  factName: 'Lengte van de termijn',
  section: 'duration',
  about: 'regeling: De Bron',
  makes: null,
  hindrance: null,
  value: 48,
  shown: '48 maanden',
  certainty: 'stated',
  passages: [passage('De vertrouwenspersoon wordt benoemd voor vier jaar.')],
  alternative: null,
  change: 'added',
  flagged: false,
  state: 'open',
  decidedShown: null,
  decidedBy: null,
  decidedAt: null,
  presentShown: '36 maanden',
  presentSame: false,
  basedOn: '0123456789abcdef',
  effect: {
    items: [{ itemId: 'duration', number: 9, title: 'Duur', from: 'not_met', to: 'met' }],
    newHardStops: 0,
    goneHardStops: 0,
  },
  items: [],
  ...changed,
});

const term = proposal('term');
const scope = proposal('scope', {
  ...{ fact: 'renewal', factName: 'Verlenging', value: 'once', shown: 'Eén keer', effect: null },
  presentShown: null,
});
const task = proposal('task', {
  ...{ fact: 'forbiddenTasks', factName: 'Taken die niet passen', section: 'tasks-and-powers' },
  ...{ value: ['mediates'], shown: 'Bemiddelt', flagged: true, effect: null, presentShown: null },
  passages: [passage('Hij bemiddelt tussen partijen.')],
});

const regulation = (changed: object = {}) => ({
  id: 'document',
  version: 2,
  title: 'Regeling 2024',
  state: 'read',
  progress: 100,
  problem: null,
  policyTitle: 'De Bron',
  replacesId: null,
  replacedById: null,
  pages: null,
  addedAt: '2026-11-24T09:00:00Z',
  fileName: 'regeling.docx',
  downloadPath: '/files/o/evidence/stuk/1',
  openCount: 3,
  acceptedCount: 0,
  rejectedCount: 0,
  text,
  flags: [
    {
      kind: 'forbidden-task',
      message: 'De vertrouwenspersoon bemiddelt.',
      passage: passage('Hij bemiddelt tussen partijen.'),
    },
  ],
  proposals: [term, scope, task],
  ...changed,
});

type Sent = {
  input: { decisions: { proposalId: string; decision: string; value?: unknown }[] };
};

async function show(organisation = hr, changed: object = {}) {
  let stored = regulation(changed);
  const sent: Sent['input'][] = [];
  const states = { accept: 'accepted', change: 'changed', reject: 'rejected', undo: 'open' };
  const page = await renderPage(<RegulationPage />, {
    organisation,
    at: '/o/x/regeling/document',
    path: '/o/:organisationId/regeling/:regulationId',
    answers: [
      answer(regulationQuery, (() => ({
        organisation: { id: organisation.id, regulation: stored },
      })) as never),
      answer(decideProposalsMutation, (({ input }: Sent) => {
        sent.push(input);
        stored = {
          ...stored,
          proposals: stored.proposals.map((one) => {
            const asked = input.decisions.find(({ proposalId }) => proposalId === one.id);
            if (!asked) return one;
            const state = states[asked.decision as keyof typeof states];
            return { ...one, version: one.version + 1, state };
          }),
        };
        return { decideProposals: { regulation: stored, problems: [] } };
      }) as never),
    ],
  });
  await screen.findByRole('heading', { name: 'Voorstellen' });
  const decisions = () =>
    sent.map(({ decisions: those }) =>
      those.map(({ proposalId, decision, value }) => [proposalId, decision, value]),
    );
  return { ...page, decisions };
}

const card = (name: RegExp) => screen.getByRole('article', { name });

it('shows the text with its passages, what is warned of, and the proposals by section', async () => {
  await show();
  const marked = screen.getByRole('region', { name: 'Tekst van het document' });
  expect(within(marked).getByText(/benoemd voor vier jaar/).tagName).toBe('MARK');
  expect(screen.getByText('1 aandachtspunt in deze tekst')).toBeVisible();
  expect(screen.getByRole('link', { name: /Download het origineel/ })).toHaveAttribute(
    'href',
    '/files/o/evidence/stuk/1',
  );
  const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(titles).toEqual(['Taken en bevoegdheden', 'Duur en beëindiging']);
});

it('says of a chosen proposal what it rests on, what stands there now and what it does', async () => {
  await show();
  await userEvent.click(card(/Lengte van de termijn/));
  const chosen = card(/Lengte van de termijn/);
  expect(within(chosen).getByText('36 maanden')).toBeVisible();
  expect(within(chosen).getByText(/zegt nu iets anders/)).toBeVisible();
  expect(within(chosen).getByText(/9\. Duur/)).toHaveTextContent(/Voldoet niet.*Voldoet/);
  expect(document.querySelector('mark[data-selected]')).toHaveTextContent('vier jaar');
});

it('decides with the keyboard, moves on, and takes the last decision back', async () => {
  const { decisions } = await show();
  await userEvent.click(card(/Taken die niet passen/));
  card(/Taken die niet passen/).focus();
  await userEvent.keyboard('r');
  await waitFor(() => expect(card(/Lengte van de termijn/)).toHaveFocus());
  await userEvent.keyboard('j');
  expect(card(/Verlenging/)).toHaveFocus();
  await userEvent.keyboard('k{Enter}a');
  expect(await screen.findByText(/Overgenomen: Lengte van de termijn/)).toBeVisible();
  await waitFor(() => expect(card(/Verlenging/)).toHaveFocus());
  await userEvent.keyboard('u');
  await waitFor(() => expect(card(/Lengte van de termijn/)).toBeVisible());
  expect(decisions()).toEqual([
    [['task', 'reject', undefined]],
    [['term', 'accept', undefined]],
    [['term', 'undo', undefined]],
  ]);
});

it('takes another value over, and does not decide while somebody types', async () => {
  const { decisions } = await show();
  await userEvent.click(card(/Lengte van de termijn/));
  card(/Lengte van de termijn/).focus();
  await userEvent.keyboard('c');
  const field = await screen.findByRole('textbox', { name: 'Lengte van de termijn' });
  expect(field).toHaveFocus();
  await userEvent.clear(field);
  await userEvent.type(field, 'a60');
  await userEvent.click(screen.getByRole('button', { name: 'Neem deze waarde over' }));
  await waitFor(() => expect(decisions()).toEqual([[['term', 'change', 60]]]));
});

it('takes the clear proposals of a section over at once', async () => {
  const { decisions } = await show();
  await userEvent.click(
    screen.getByRole('button', { name: 'Neem 2 duidelijke voorstellen over: Duur en beëindiging' }),
  );
  expect(await screen.findByText('2 voorstellen overgenomen.', { exact: false })).toBeVisible();
  expect(decisions()).toEqual([
    [
      ['term', 'accept', undefined],
      ['scope', 'accept', undefined],
    ],
  ]);
});

it('shows what was decided, and filters', async () => {
  await show(hr, {
    proposals: [term, { ...scope, state: 'accepted', decidedAt: '2026-11-25T09:00:00Z' }, task],
  });
  expect(screen.queryByRole('article', { name: /Verlenging/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Overgenomen (1)' }));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Met aandachtspunt (1)' }));
  expect(card(/Taken die niet passen/)).toBeVisible();
});

it('lets who only reads decide nothing', async () => {
  const { decisions } = await show(council);
  await userEvent.click(card(/Lengte van de termijn/));
  card(/Lengte van de termijn/).focus();
  await userEvent.keyboard('a');
  expect(screen.queryByRole('button', { name: /Neem over/ })).toBeNull();
  expect(decisions()).toEqual([]);
});

it('says why a proposal cannot be taken over', async () => {
  await show(hr, { proposals: [{ ...term, hindrance: 'Er is nog geen benoeming.' }] });
  await userEvent.click(card(/Lengte van de termijn/));
  expect(screen.getByText('Er is nog geen benoeming.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Neem over/ })).toBeNull();
});

it('leads from an earlier version to the later one, and says what changed in that', async () => {
  await show(hr, { replacedById: 'later' });
  expect(screen.getByRole('link', { name: 'Ga naar de latere versie' })).toBeVisible();
});

it('says what a later version changed', async () => {
  await show(hr, {
    replacesId: 'eerder',
    proposals: [
      { ...term, change: 'changed' },
      { ...scope, change: 'same', state: 'accepted' },
    ],
  });
  expect(screen.getByText(/0 nieuw, 1 gewijzigd, 0 vervallen/)).toBeVisible();
  expect(within(card(/Lengte van de termijn/)).getByText('Gewijzigd in deze versie')).toBeVisible();
});
