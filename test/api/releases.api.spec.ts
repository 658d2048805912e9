import { organisationWithCouncil } from '../world/consent.js';
import type { Client } from '../world/client.js';
import { addSubject, readSetUp } from '../world/set-up.js';
import { type TestOrganisation, World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface InUse {
  framework: { id: string; release: string };
  newer: { release: string } | null;
  backTo: string | null;
  backUntil: string | null;
  changes: { kind: string; fromRelease: string; toRelease: string; byName: string }[];
}

async function checklists(client: Client, { id }: TestOrganisation): Promise<InUse[]> {
  const { data } = await client.query<{ organisation: { checklists: InUse[] } }>(
    `query ($id: ID!) { organisation(organisationId: $id) { checklists {
      framework { id release } newer { release } backTo backUntil
      changes { kind fromRelease toRelease byName } } } }`,
    { id },
  );
  return data.organisation.checklists;
}

const change = (client: Client, name: string, input: object) =>
  client.query<Record<string, { problems: { code: string; message: string }[] }>>(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { organisation { id } problems { code field message } } }`,
    { input },
  );

const accepting = ({ id }: TestOrganisation) => ({
  organisationId: id,
  frameworkId: 'tno-lvv',
  release: '2026.1',
  expectedRelease: '2020.1',
});

const leaving = ({ id }: TestOrganisation) => ({
  organisationId: id,
  frameworkId: 'tno-lvv',
  expectedRelease: '2026.1',
});

/** An organisation that has used the first release since before there was another. */
async function onFirstRelease() {
  const made = await organisationWithCouncil(world);
  const { id } = made.organisation;
  await world.rows(`update assessment set release = '2020.1' where organisation_id = $1`, [id]);
  await world.rows(
    `update assessment set result = jsonb_set(result::jsonb, '{release}', '"2020.1"')::json
     where organisation_id = $1`,
    [id],
  );
  const client = world.client(made.hr);
  // From here on everything is worked out by the release in use.
  await addSubject(client, made.organisation, 'unit', { name: 'Locatie Noord' });
  return { ...made, client };
}

const stored = async ({ id }: TestOrganisation) => {
  const [row] = await world.rows<{ result: unknown; findings: unknown; release: string }>(
    'select result, findings, release from assessment where organisation_id = $1',
    [id],
  );
  return row!;
};

describe('the releases of a checklist', () => {
  it('start with the newest for a new organisation', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    const used = await checklists(world.client(hr), organisation);
    expect(used.map(({ framework, newer }) => [framework.id, framework.release, newer])).toEqual([
      ['tno-lvv', '2026.1', null],
      ['statutory-surroundings', '2026.1', null],
      ['pending-bills', '2026.1', null],
    ]);
  });

  it('stay what they were until HR goes over, and come back to the very same', async () => {
    const { organisation, client, hr } = await onFirstRelease();
    const [before] = await checklists(client, organisation);
    expect(before).toMatchObject({
      framework: { release: '2020.1' },
      newer: { release: '2026.1' },
      backTo: null,
    });
    const answers = await readSetUp(client, organisation);
    const was = await stored(organisation);

    const preview = await client.query<{
      organisation: { releasePreview: { keptCount: number; lines: { change: string }[] } };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) { releasePreview(frameworkId: "tno-lvv") {
        keptCount lines { itemId change verdict before after } } } }`,
      { id: organisation.id },
    );
    const { lines } = preview.data.organisation.releasePreview;
    expect(lines).toHaveLength(12);
    expect(lines.filter(({ change: kind }) => kind !== 'kept')).toMatchObject([
      { itemId: 'communication', change: 'changed' },
    ]);

    const done = await change(client, 'acceptRelease', accepting(organisation));
    expect(done.data['acceptRelease']!.problems).toEqual([]);
    expect((await stored(organisation)).release).toBe('2026.1');
    const [after] = await checklists(client, organisation);
    expect(after).toMatchObject({
      framework: { release: '2026.1' },
      newer: null,
      backTo: '2020.1',
      changes: [{ kind: 'accepted', fromRelease: '2020.1', toRelease: '2026.1', byName: hr.name }],
    });

    const back = await change(client, 'goBackToRelease', leaving(organisation));
    expect(back.data['goBackToRelease']!.problems).toEqual([]);
    expect(await stored(organisation)).toEqual(was);
    expect((await readSetUp(client, organisation)).subjects).toEqual(answers.subjects);
    const log = await world.rows<{ action: string }>(
      `select action from audit_event where organisation_id = $1 and action like 'release:%'
       order by number`,
      [organisation.id],
    );
    expect(log.map(({ action }) => action)).toEqual(['release:accept', 'release:goBack']);
  });

  it('are not gone over to twice, nor to what was not previewed', async () => {
    const { organisation, client } = await onFirstRelease();
    const unknown = { ...accepting(organisation), release: '1999.1' };
    expect((await change(client, 'acceptRelease', unknown)).data['acceptRelease']).toMatchObject({
      problems: [{ code: 'NOT_THE_NEWEST' }],
    });
    const both = await Promise.all([
      change(client, 'acceptRelease', accepting(organisation)),
      change(client, 'acceptRelease', accepting(organisation)),
    ]);
    const codes = both.flatMap(({ data }) =>
      data['acceptRelease']!.problems.map(({ code }) => code),
    );
    expect(codes).toEqual(['CHANGED_MEANWHILE']);
  });

  it('let one go back on the fourteenth day, and not on the fifteenth', async () => {
    const { organisation, client } = await onFirstRelease();
    await change(client, 'acceptRelease', accepting(organisation));
    const ago = (days: number) =>
      world.rows(
        `update release_change set on_day = (now() at time zone 'Europe/Amsterdam')::date - $2::integer
         where organisation_id = $1`,
        [organisation.id, days],
      );
    await ago(15);
    expect((await checklists(client, organisation))[0]).toMatchObject({ backTo: null });
    const late = await change(client, 'goBackToRelease', leaving(organisation));
    expect(late.data['goBackToRelease']!.problems).toMatchObject([{ code: 'NO_WAY_BACK' }]);
    await ago(14);
    const inTime = await change(client, 'goBackToRelease', leaving(organisation));
    expect(inTime.data['goBackToRelease']!.problems).toEqual([]);
  });
});

describe('the checklists beside the first', () => {
  it('are stored with every change and judged by their own questions', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    const client = world.client(hr);
    await addSubject(client, organisation, 'unit', { name: 'Locatie Noord' });
    const rows = await world.rows<{ framework_id: string; items: string }>(
      `select framework_id, count(*)::text as items from item_result where organisation_id = $1
       group by framework_id order by framework_id`,
      [organisation.id],
    );
    expect(rows).toEqual([
      { framework_id: 'pending-bills', items: '7' },
      { framework_id: 'statutory-surroundings', items: '10' },
      { framework_id: 'tno-lvv', items: '12' },
    ]);
    const { data } = await client.query<{
      organisation: {
        assessment: {
          framework: { id: string };
          hardStops: object[];
          items: { itemId: string; normStatus: string; knownThrough: string | null }[];
          item: { itemId: string; notVerified: string };
        };
      };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) { assessment(frameworkId: "pending-bills") {
        framework { id } hardStops { title } items { itemId normStatus knownThrough }
        item(itemId: "bill-code-of-conduct") { itemId notVerified } } } }`,
      { id: organisation.id },
    );
    const { assessment } = data.organisation;
    expect(assessment.framework.id).toBe('pending-bills');
    expect(assessment.hardStops).toEqual([]);
    expect(assessment.items.every((one) => one.normStatus === 'bill' && one.knownThrough)).toBe(
      true,
    );
    expect(assessment.item.notVerified).toMatch(/december 2025/);
  });

  it('are known by name only', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    const { errors } = await world.client(hr).query(
      `query ($id: ID!) { organisation(organisationId: $id) {
        assessment(frameworkId: "iets-anders") { on } } }`,
      { id: organisation.id },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
