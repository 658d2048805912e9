import { BenchmarkRefresh } from '@vertrouwensbasis/api/features/benchmark/benchmark.refresh.js';
import { type Answer, type Client, newKey } from '../world/client.js';
import { bringIntoForce, organisationWithCouncil } from '../world/consent.js';
import { addSubject, changeFacts, readSetUp } from '../world/set-up.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface ClientOrganisation {
  organisation: TestOrganisation;
  hr: Person;
}

async function clientOrganisation(
  name: string,
  facts: Record<string, unknown> = {},
): Promise<ClientOrganisation> {
  const organisation = await world.organisation(name);
  const hr = await (await world.person('Anna')).as('hr', organisation);
  const changes = Object.entries({ model: 'internal', ...facts }).map(([key, value]) => ({
    key,
    value,
  }));
  await changeFacts(world.client(hr), organisation, 'organisation', organisation.id, 1, changes);
  return { organisation, hr };
}

interface GrantAnswer {
  grant: { id: string; active: boolean; namesIncluded: boolean; lastSeenAt: string | null } | null;
  problems: { code: string; field: string }[];
}

async function grantAccess(
  { organisation, hr }: ClientOrganisation,
  consultantEmail: string,
  more: Record<string, unknown> = {},
): Promise<GrantAnswer> {
  const { data, errors } = await world.client(hr).query<{ grantAccess: GrantAnswer }>(
    `mutation ($input: GrantAccessInput!) { grantAccess(input: $input) {
      grant { id active namesIncluded lastSeenAt } problems { code field } } }`,
    {
      input: {
        organisationId: organisation.id,
        consultantEmail,
        reason: 'Advies over de opzet',
        endsOn: '2027-06-30',
        namesIncluded: false,
        idempotencyKey: newKey(),
        ...more,
      },
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.grantAccess;
}

const portfolio = `query ($search: String, $filter: PortfolioFilter, $sort: PortfolioSort,
    $descending: Boolean, $first: Int, $after: String) {
  portfolio(search: $search, filter: $filter, sort: $sort, descending: $descending,
      first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { organisation { id name } sectorTitle headcount completeness { part of }
      conformity { part of } evidence { part of } headline hardStopCount
      columns { title points { part of } met notMet } standing nextDate nextDateText
      grantEndsOn namesIncluded frameworkRelease } } }`;

interface Portfolio {
  portfolio: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { organisation: { id: string; name: string }; headcount: number | null }[];
  };
}

describe('access for a consultant', () => {
  it('is given until a day, and shows when it was used', async () => {
    const client = await clientOrganisation('Zorggroep');
    const dirk = await world.consultant('Dirk');
    const { grant } = await grantAccess(client, dirk.email);
    expect(grant).toMatchObject({ active: true, namesIncluded: false, lastSeenAt: null });
    const seen = await world
      .client(dirk)
      .query<{ organisation: { name: string } }>(
        `query ($id: ID!) { organisation(organisationId: $id) { name setUp { revision } } }`,
        { id: client.organisation.id },
      );
    expect(seen.data.organisation.name).toBe('Zorggroep');
    const { data } = await world.client(client.hr).query<{
      organisation: {
        grants: { nodes: { lastSeenAt: string | null; consultantName: string }[] };
        auditLog: { nodes: { actor: string; text: string; role: string }[] };
      };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        grants { totalCount nodes { lastSeenAt consultantName consultantEmail reason endsOn } }
        auditLog(search: "adviseur") { nodes { actor role text action subjectTitle } } } }`,
      { id: client.organisation.id },
    );
    expect(data.organisation.grants.nodes[0]).toMatchObject({ consultantName: 'Dirk' });
    expect(data.organisation.grants.nodes[0]!.lastSeenAt).not.toBeNull();
    expect(data.organisation.auditLog.nodes).toMatchObject([
      { actor: 'Dirk', role: 'consultant', text: 'Adviseur bekeek de gegevens' },
      { actor: 'Anna', role: 'hr', text: 'Adviseur toegang gegeven' },
    ]);
  });

  it('ends at once when it is taken back, in the middle of a session', async () => {
    const client = await clientOrganisation('Zorggroep');
    const dirk = world.client(
      await world.consultant('Dirk').then(async (person) => {
        await grantAccess(client, person.email);
        return person;
      }),
    );
    const ask = () =>
      dirk.query(`query ($id: ID!) { organisation(organisationId: $id) { name } }`, {
        id: client.organisation.id,
      });
    expect((await ask()).codes).toEqual([]);
    const [grant] = await world.rows<{ id: string }>(
      'select id from engagement where organisation_id = $1',
      [client.organisation.id],
    );
    await world
      .client(client.hr)
      .query(
        `mutation ($input: RevokeAccessInput!) { revokeAccess(input: $input) { grant { active } } }`,
        { input: { organisationId: client.organisation.id, grantId: grant!.id } },
      );
    expect((await ask()).codes).toEqual(['NOT_FOUND']);
    expect((await dirk.query<Portfolio>(portfolio)).data.portfolio.totalCount).toBe(0);
  });

  it('ends by the clock', async () => {
    const client = await clientOrganisation('Zorggroep');
    const dirk = await world.consultant('Dirk');
    await world.engage(dirk, client.organisation, { until: '2020-12-31' });
    const answer = await world
      .client(dirk)
      .query(`query ($id: ID!) { organisation(organisationId: $id) { name } }`, {
        id: client.organisation.id,
      });
    expect(answer.codes).toEqual(['NOT_FOUND']);
  });

  it('is refused for a day that has passed, for too long and for nobody', async () => {
    const client = await clientOrganisation('Zorggroep');
    const dirk = await world.consultant('Dirk');
    const codes = async (email: string, more: Record<string, unknown>) =>
      (await grantAccess(client, email, more)).problems.map(({ code }) => code);
    expect(await codes(dirk.email, { endsOn: '2020-01-01' })).toEqual(['DAY_HAS_PASSED']);
    expect(await codes(dirk.email, { endsOn: '2090-01-01' })).toEqual(['TOO_LONG']);
    expect(await codes('niemand@example.nl', {})).toEqual(['NO_SUCH_CONSULTANT']);
    const other = await world.person('Geen adviseur');
    expect(await codes(other.email, {})).toEqual(['NO_SUCH_CONSULTANT']);
  });

  it('shows names only when the client says so', async () => {
    const setting = await organisationWithCouncil(world);
    const client = { organisation: setting.organisation, hr: setting.hr };
    await addSubject(world.client(setting.hr), setting.organisation, 'document', {
      title: 'Aanstellingsbrief Ruben Réal',
      kind: 'appointment_letter',
    });
    await bringIntoForce(world, setting);
    const dirk = await world.consultant('Dirk');
    await grantAccess(client, dirk.email);
    const page = (person: Person) =>
      world.client(person).query(
        `query ($id: ID!) { organisation(organisationId: $id) {
          setUp { subjects { title facts { key value shown } } }
          assessment { items { reasons { counsellorName } findings { counsellorName }
            factsUsed { subjectTitle shown } } hardStops { counsellorName } }
          consentStanding { changes { text } request { events { text } snapshot {
            sections { subjects { title facts { shown } } }
            assessment { items { reasons { counsellorName } } } } } } } }`,
        { id: setting.organisation.id },
      );
    const masked = await page(dirk);
    expect(masked.codes).toEqual([]);
    const text = JSON.stringify(masked.data);
    expect(text).not.toContain('Ruben');
    expect(text).toContain('Vertrouwenspersoon 1');
    expect(text).toContain('Aanstellingsbrief Vertrouwenspersoon 1');
    expect(text).not.toContain('06 12 34 56 78');

    const els = await world.consultant('Els');
    await grantAccess(client, els.email, { namesIncluded: true });
    const named = JSON.stringify((await page(els)).data);
    expect(named).toContain('Ruben Réal');
    expect(named).not.toContain('06 12 34 56 78');
  });
});

describe('the portfolio', () => {
  let dirk: Person;
  let consultant: Client;
  let clients: ClientOrganisation[];
  beforeAll(async () => {
    dirk = await world.consultant('Dirk');
    consultant = world.client(dirk);
    const names = ['Beuk', 'Acacia 100%', 'Cipres_1', 'Den\\Spar', 'Eik'];
    clients = [];
    for (const [index, name] of names.entries()) {
      const client = await clientOrganisation(name, {
        headcount: (index + 1) * 30,
        sector: 'care',
      });
      await world.engage(dirk, client.organisation);
      clients.push(client);
    }
    await clientOrganisation('Van een ander');
  });

  const names = async (variables: Record<string, unknown>) => {
    const { data, errors } = await consultant.query<Portfolio>(portfolio, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.portfolio.nodes.map(({ organisation }) => organisation.name);
  };

  it('shows whoever gave access, and nobody else', async () => {
    expect(await names({})).toEqual(['Acacia 100%', 'Beuk', 'Cipres_1', 'Den\\Spar', 'Eik']);
  });

  it('takes what one looks for literally', async () => {
    expect(await names({ search: '%' })).toEqual(['Acacia 100%']);
    expect(await names({ search: '_' })).toEqual(['Cipres_1']);
    expect(await names({ search: '\\' })).toEqual(['Den\\Spar']);
    expect(await names({ search: 'EI' })).toEqual(['Eik']);
  });

  it('sorts and pages in every order without loss or repetition', async () => {
    const sorts = [
      'completeness',
      'conformity',
      'evidence',
      'hard_stops',
      'headcount',
      'name',
      'next_date',
    ];
    for (const sort of sorts) {
      for (const descending of [false, true]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const variables: Record<string, unknown> = { sort, descending, first: 2, after };
          const { data, errors }: Answer<Portfolio> = await consultant.query<Portfolio>(
            portfolio,
            variables,
          );
          expect(errors).toBeUndefined();
          seen.push(...data.portfolio.nodes.map(({ organisation }) => organisation.name));
          after = data.portfolio.pageInfo.hasNextPage ? data.portfolio.pageInfo.endCursor : null;
        } while (after);
        expect([...seen].sort()).toEqual(['Acacia 100%', 'Beuk', 'Cipres_1', 'Den\\Spar', 'Eik']);
        if (sort === 'headcount') {
          const rising = ['Beuk', 'Acacia 100%', 'Cipres_1', 'Den\\Spar', 'Eik'];
          expect(seen).toEqual(descending ? rising.reverse() : rising);
        }
      }
    }
  });

  it('filters by what is stored', async () => {
    expect(await names({ filter: 'hard_stop' })).toEqual([]);
    expect(await names({ filter: 'stale' })).toEqual([]);
    expect(await names({ filter: 'incomplete' })).toHaveLength(5);
    expect(await names({ filter: 'waiting_for_council' })).toEqual([]);
  });

  it('reads a page of 50 in three statements, the session included', async () => {
    const once = await world.statements(() => consultant.query(portfolio, { first: 50 }));
    expect(once.length).toBeLessThanOrEqual(3);
  });

  it('compares stored results side by side, and never a stranger', async () => {
    const ids = clients.slice(0, 3).map(({ organisation }) => organisation.id);
    const comparison = `query ($ids: [ID!]!) { comparison(organisationIds: $ids) {
      columns { organisation { id name } headcount model participation release assessedOn
        conformity { part of } hardStopCount comparable }
      rows { itemId number title columnTitle differs cells { organisationId status fact evidence } }
      notes } }`;
    interface Compared {
      comparison: {
        columns: { organisation: { id: string }; model: string; comparable: string }[];
        rows: { cells: { organisationId: string; status: string }[] }[];
      };
    }
    const { data } = await consultant.query<Compared>(comparison, { ids });
    expect(data.comparison.columns.map(({ organisation }) => organisation.id)).toEqual(ids);
    expect(data.comparison.columns[0]).toMatchObject({ model: 'Intern' });
    expect(data.comparison.columns[0]!.comparable).toContain('12');
    expect(data.comparison.rows).toHaveLength(12);
    expect(data.comparison.rows[0]!.cells.map(({ organisationId }) => organisationId)).toEqual(ids);
    const statements = await world.statements(() => consultant.query(comparison, { ids }));
    expect(statements.length).toBeLessThanOrEqual(3);

    const stranger = await clientOrganisation('Vreemd');
    const refused = await consultant.query(comparison, {
      ids: [ids[0], stranger.organisation.id],
    });
    const unknown = await consultant.query(comparison, { ids: [ids[0], newKey()] });
    expect(refused.codes).toEqual(['NOT_FOUND']);
    expect(unknown.codes).toEqual(refused.codes);
    expect((await consultant.query(comparison, { ids: [ids[0]] })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('the benchmark', () => {
  const benchmark = `query ($sector: String, $size: String) {
    benchmark(sector: $sector, sizeClass: $size) { on suppressed organisationCount scorePercentiles
      items { itemId title suppressed shareMet sharePartlyMet shareNotMet percentiles } } }`;
  interface Read {
    benchmark: {
      suppressed: boolean;
      organisationCount: number | null;
      scorePercentiles: number[] | null;
      items: { suppressed: boolean; shareMet: number | null }[];
    };
  }

  async function participate({ organisation, hr }: ClientOrganisation, participates: boolean) {
    const { data } = await world.client(hr).query<{
      setBenchmarkParticipation: { organisation: { benchmarkParticipation: boolean } };
    }>(
      `mutation ($input: SetBenchmarkParticipationInput!) {
        setBenchmarkParticipation(input: $input) { organisation { benchmarkParticipation } } }`,
      { input: { organisationId: organisation.id, participates } },
    );
    expect(data.setBenchmarkParticipation.organisation.benchmarkParticipation).toBe(participates);
  }

  it('counts who takes part, holds small groups back, and forgets who leaves', async () => {
    const refresh = () => world.app.get(BenchmarkRefresh, { strict: false }).refresh();
    const takingPart: ClientOrganisation[] = [];
    for (let index = 0; index < 6; index += 1) {
      const client = await clientOrganisation(`Meedoener ${index}`, {
        sector: 'education',
        headcount: 120,
      });
      await participate(client, true);
      takingPart.push(client);
    }
    await clientOrganisation('Doet niet mee', { sector: 'education', headcount: 120 });
    const reader = world.client(takingPart[0]!.hr);
    const read = async (sector?: string, size?: string) =>
      (await reader.query<Read>(benchmark, { sector, size })).data.benchmark;

    expect((await read()).suppressed).toBe(true);
    await refresh();
    // Six take part; the reader's own does not hide anybody, and five others do.
    const all = await read();
    expect(all).toMatchObject({ suppressed: false, organisationCount: 5 });
    expect(all.items).toHaveLength(12);
    expect(all.items[0]!.shareMet).not.toBeNull();
    expect((await read('education', '50-249')).suppressed).toBe(false);
    expect(await read('industry')).toMatchObject({
      suppressed: true,
      organisationCount: null,
      scorePercentiles: null,
    });
    expect((await read('industry')).items.every((one) => one.shareMet === null)).toBe(true);

    // A consultant who advises two of the six is left with four.
    const dirk = await world.consultant('Dirk');
    for (const { organisation } of takingPart.slice(0, 2)) await world.engage(dirk, organisation);
    const own = await world.client(dirk).query<Read>(benchmark);
    expect(own.data.benchmark).toMatchObject({ suppressed: true, organisationCount: null });

    const statements = await world.statements(() => reader.query(benchmark));
    expect(statements.length).toBeLessThanOrEqual(3);

    await participate(takingPart[5]!, false);
    await refresh();
    expect((await read()).suppressed).toBe(true);
    expect(await world.rows('select from benchmark_cell where organisation_count < 5')).toEqual([]);
  });
});

describe('what a consultant sees', () => {
  it('is what members see, without changing it', async () => {
    const client = await clientOrganisation('Zorggroep');
    const dirk = await world.consultant('Dirk');
    await world.engage(dirk, client.organisation);
    const seen = await readSetUp(world.client(dirk), client.organisation);
    expect(seen.subjects[0]).toMatchObject({ kind: 'organisation', version: 2 });
  });
});
