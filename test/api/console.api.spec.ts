import { organisationWithCouncil } from '../world/consent.js';
import type { Client } from '../world/client.js';
import { addSubject } from '../world/set-up.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

let world: World;
let dirk: Person;
let client: Client;
let clients: TestOrganisation[];

beforeAll(async () => {
  world = await World.start();
  dirk = await world.consultant('Dirk');
  client = world.client(dirk);
  clients = [];
  for (const name of ['Noord', 'Zuid', 'Oost']) {
    const { organisation, hr } = await organisationWithCouncil(world);
    await addSubject(world.client(hr), organisation, 'unit', { name: `Locatie ${name}` });
    await world.engage(dirk, organisation);
    clients.push(organisation);
  }
  // Somebody whom nothing is known of, and somebody who let nobody in.
  await world.engage(dirk, await world.organisation('Onbekend BV'));
  await organisationWithCouncil(world);
}, 60_000);
afterAll(() => world.stop());

const ids = () => clients.map(({ id }) => id);

/** As if everything of now was already so a year ago, but for one item. */
async function aYearAgo(organisation: TestOrganisation, itemId: string, status: string) {
  await world.rows(
    `insert into assessment_history select h.organisation_id, h.on_day - 365, h.release,
       h.completeness_part, h.completeness_of, h.conformity_part, h.conformity_of, h.evidence_part,
       h.evidence_of, h.hard_stop_count, h.met_count, h.framework_id,
       (select json_agg(case when i ->> 'itemId' = $2
          then jsonb_set(i, '{status}', to_jsonb($3::text)) else i end)
        from jsonb_array_elements(h.items::jsonb) as i)
     from assessment_history h where h.organisation_id = $1`,
    [organisation.id, itemId, status],
  );
}

describe('the comparison', () => {
  const comparison = `query ($ids: [ID!]!, $framework: String, $before: CalendarDate) {
    comparison(organisationIds: $ids, frameworkId: $framework, before: $before) {
      framework { id } medianConformity notes
      columns { organisation { id } release comparable before { on release } }
      rows { itemId normStatus unverified comparable median
        cells { organisationId status before { status fact } } } } }`;
  interface Compared {
    comparison: {
      framework: { id: string };
      medianConformity: number | null;
      notes: string[];
      columns: { release: string; before: { on: string } | null }[];
      rows: {
        itemId: string;
        normStatus: string;
        unverified: boolean;
        comparable: boolean;
        median: string | null;
        cells: { status: string; before: { status: string } | null }[];
      }[];
    };
  }

  it('shows any checklist, with its norm, its middle and what is not verified', async () => {
    const { data } = await client.query<Compared>(comparison, {
      ids: ids(),
      framework: 'pending-bills',
    });
    const { framework, rows } = data.comparison;
    expect(framework.id).toBe('pending-bills');
    expect(rows).toHaveLength(7);
    expect(rows.every((row) => row.normStatus === 'bill' && row.unverified)).toBe(true);
    // All three are the same, so the middle is what they all are.
    for (const row of rows) {
      const [status] = row.cells.map((cell) => cell.status);
      const known = ['met', 'partly_met', 'not_met'].includes(status!);
      expect(row.median).toBe(known ? status : null);
    }
  });

  it('holds each against itself on an earlier day, from what was stored then', async () => {
    await aYearAgo(clients[0]!, 'publication', 'not_met');
    const [ago] = await world.rows<{ day: string }>(
      `select ((now() at time zone 'Europe/Amsterdam')::date - 300)::text as day`,
    );
    const { data } = await client.query<Compared>(comparison, {
      ids: ids(),
      before: ago!.day,
    });
    const { columns, rows } = data.comparison;
    expect(columns.map(({ before }) => before !== null)).toEqual([true, false, false]);
    const cells = rows.find((row) => row.itemId === 'publication')!.cells;
    expect(cells.map(({ before }) => before?.status ?? null)).toEqual(['not_met', null, null]);
  });

  it('says which items cannot be held together when releases differ', async () => {
    await world.rows(
      `update assessment set release = '2020.1',
         result = jsonb_set(result::jsonb, '{release}', '"2020.1"')::json where organisation_id = $1`,
      [clients[1]!.id],
    );
    const { data } = await client.query<Compared>(comparison, { ids: ids() });
    const { rows, notes, columns } = data.comparison;
    expect(columns.map(({ release }) => release)).toEqual(['2026.1', '2020.1', '2026.1']);
    expect(rows.filter((row) => !row.comparable).map((row) => row.itemId)).toEqual([
      'communication',
    ]);
    expect(notes[0]).toMatch(/11 van 12 punten vergelijkbaar/);
  });
});

describe('two days of one client', () => {
  it('are told in sentences, and say so when nothing is known of then', async () => {
    await aYearAgo(clients[2]!, 'publication', 'met');
    const changes = `query ($id: ID!, $from: CalendarDate!, $to: CalendarDate!) {
      organisation(organisationId: $id) { assessmentChanges(from: $from, to: $to) {
        numbers unchangedCount items { itemId kind sentence } } } }`;
    const [days] = await world.rows<{ before: string; now: string }>(
      `select ((now() at time zone 'Europe/Amsterdam')::date - 300)::text as before,
         ((now() at time zone 'Europe/Amsterdam')::date)::text as now`,
    );
    const ask = (from: string) =>
      client.query<{
        organisation: {
          assessmentChanges: { unchangedCount: number; items: { itemId: string }[] } | null;
        };
      }>(changes, { id: clients[2]!.id, from, to: days!.now });
    const { assessmentChanges: told } = (await ask(days!.before)).data.organisation;
    expect(told).toMatchObject({ unchangedCount: 11, items: [{ itemId: 'publication' }] });
    expect((await ask('2000-01-01')).data.organisation.assessmentChanges).toBeNull();
  });
});

describe('the portfolio as a whole', () => {
  it('counts what its filters show, and no organisation that gave no access', async () => {
    const { data } = await client.query<{
      portfolioSummary: {
        total: number;
        unknownCount: number;
        counters: { filter: string; count: number }[];
        items: { met: number; partlyMet: number; notMet: number; unanswered: number }[];
        heat: { organisation: { id: string }; statuses: string[] }[];
      };
    }>(
      `{ portfolioSummary { total unknownCount counters { filter count }
        items { itemId met partlyMet notMet notApplicable unanswered }
        heat { organisation { id } statuses } dates { on text } } }`,
    );
    const { total, unknownCount, counters, items, heat } = data.portfolioSummary;
    expect({ total, unknownCount }).toEqual({ total: 4, unknownCount: 1 });
    expect(heat.map(({ organisation }) => organisation.id).sort()).toEqual(ids().sort());
    expect(heat.every(({ statuses }) => statuses.length === 12)).toBe(true);
    expect(items).toHaveLength(12);
    for (const { filter, count } of counters) {
      const page = await client.query<{ portfolio: { totalCount: number } }>(
        `query ($filter: PortfolioFilter) { portfolio(filter: $filter) { totalCount } }`,
        { filter },
      );
      expect([filter, count]).toEqual([filter, page.data.portfolio.totalCount]);
    }
  });

  it('comes in groups, page after page, without losing or repeating anybody', async () => {
    for (const sort of ['sector', 'size', 'model']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: {
          data: {
            portfolio: {
              nodes: { organisation: { id: string } }[];
              pageInfo: { endCursor: string | null; hasNextPage: boolean };
            };
          };
        } = await client.query(
          `query ($sort: PortfolioSort, $after: String) {
            portfolio(sort: $sort, first: 1, after: $after) {
              nodes { organisation { id } known changedSince lastLookOn }
              pageInfo { endCursor hasNextPage } } }`,
          { sort, after },
        );
        const { nodes, pageInfo } = answer.data.portfolio;
        seen.push(...nodes.map(({ organisation }) => organisation.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size).toBe(4);
      expect(seen).toHaveLength(4);
    }
  });

  it('says what changed since one looked', async () => {
    const other = await world.consultant('Eva');
    const { organisation, hr } = await organisationWithCouncil(world);
    await world.engage(other, organisation);
    const eva = world.client(other);
    const look = async () => {
      const { data } = await eva.query<{
        portfolio: { nodes: { lastLookOn: string | null; changedSince: boolean }[] };
      }>(`{ portfolio { nodes { lastLookOn changedSince } } }`);
      return data.portfolio.nodes[0]!;
    };
    expect(await look()).toEqual({ lastLookOn: null, changedSince: false });
    await eva.query(
      `query ($id: ID!) { organisation(organisationId: $id) { setUp { revision } } }`,
      {
        id: organisation.id,
      },
    );
    expect(await look()).toMatchObject({ changedSince: false });
    await addSubject(world.client(hr), organisation, 'unit', { name: 'Locatie West' });
    expect(await look()).toMatchObject({ changedSince: true });
  });

  it('keeps lists under a name, for oneself only', async () => {
    const save = (who: Client, name: string, address: string) =>
      who.query<{ savePortfolioView: { views: { id: string; name: string; address: string }[] } }>(
        `mutation ($input: SavePortfolioViewInput!) { savePortfolioView(input: $input) {
          views { id name address } problems { code } } }`,
        { input: { name, address } },
      );
    await save(client, 'Harde stops', 'toon=hard_stop');
    const { data } = await save(client, 'Harde stops', 'toon=hard_stop&sorteer=name');
    const [view] = data.savePortfolioView.views;
    expect(data.savePortfolioView.views).toMatchObject([
      { name: 'Harde stops', address: 'toon=hard_stop&sorteer=name' },
    ]);
    expect((await save(client, 'Erg', 'x"><script>')).codes).toEqual(['BAD_USER_INPUT']);
    const other = world.client(await world.consultant('Fenna'));
    const list = async (who: Client) =>
      (await who.query<{ portfolioViews: object[] }>('{ portfolioViews { id name } }')).data
        .portfolioViews;
    expect(await list(other)).toEqual([]);
    const forget = (who: Client) =>
      who.query(
        `mutation ($input: DeletePortfolioViewInput!) { deletePortfolioView(input: $input) {
          views { id } } }`,
        { input: { id: view!.id } },
      );
    await forget(other);
    expect(await list(client)).toHaveLength(1);
    await forget(client);
    expect(await list(client)).toEqual([]);
  });
});
