import { readFileSync } from 'node:fs';
import type { Role } from '@vertrouwensbasis/domain';
import {
  buildSchema,
  getNamedType,
  type GraphQLObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import pg from 'pg';
import { type Client, newKey } from '../world/client.js';
import { consentStep, organisationWithCouncil, submission } from '../world/consent.js';
import { aThread, openRoom, said, talk, threadsOf } from '../world/talk.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

/**
 * What the council says among itself, against everybody else: every role, by every field and every
 * operation of the schema, and in the database itself. Nothing is listed by hand that can be walked.
 */
const schema = buildSchema(
  readFileSync(new URL('../../apps/api/schema.graphql', import.meta.url), 'utf8'),
);

/** In everything written for the council alone; nobody else may ever be sent it. */
const canary = 'Kanarievogel';

let world: World;
let organisation: TestOrganisation;
let requestId: string;
let threadId: string;
let messageId: string;
let chair: Client;
let member: Client;
let others: Map<string, { person: Person; client: Client }>;
let councilTables: string[];

beforeAll(async () => {
  world = await World.start();
  const setting = await organisationWithCouncil(world);
  ({ organisation } = setting);
  const inIt = (name: string, role: Role) =>
    world.person(name).then((person) => person.as(role, organisation));
  const second = await inIt('Tweede', 'works_council');
  chair = world.client(setting.council);
  member = world.client(second);
  await openRoom(chair, organisation, [second]);
  const { request } = await consentStep(
    world.client(setting.hr),
    organisation,
    'submitSetUp',
    null,
    submission(),
  );
  requestId = request.id;
  const begun = await said(
    chair,
    organisation,
    'startThread',
    aThread(requestId, {
      audience: 'council',
      text: `${canary}: wij vertrouwen dit niet.`,
      place: {
        section: 'positioning',
        kind: 'appointment',
        subjectId: setting.appointmentId,
        key: 'roleReportsTo',
      },
    }),
  );
  threadId = begun.threadId!;
  await said(member, organisation, 'replyToThread', {
    audience: 'council',
    threadId,
    text: `${canary}: ik ook niet.`,
    idempotencyKey: newKey(),
  });
  const [thread] = await threadsOf(chair, organisation, requestId, 'councilThreads');
  messageId = thread!.messages[0]!.id;

  const elsewhere = await organisationWithCouncil(world);
  await openRoom(world.client(elsewhere.council), elsewhere.organisation);
  const dirk = await world.consultant('Dirk');
  await world.engage(dirk, organisation);
  const admin = await world.person('Beheer');
  await world.rows(`update account set platform_admin = true where id = $1`, [admin.id]);
  const people: [string, Person][] = [
    ['hr', setting.hr],
    ['board', setting.board],
    ['counsellor', await inIt('Ruben', 'counsellor')],
    ['auditor', await inIt('Controle', 'auditor')],
    ['contributor', await inIt('Hulp', 'contributor')],
    ['consultant', dirk],
    ['platform admin', admin],
    ['a council member whom the council has not let in', await inIt('Binnen', 'works_council')],
    ['the council of another organisation', elsewhere.council],
    ['a stranger', await world.person('Vreemd')],
  ];
  others = new Map(
    people.map(([name, person]) => [name, { person, client: world.client(person) }]),
  );
  councilTables = (
    await world.rows<{ name: string }>(
      `select distinct c.relname as name from pg_policy p join pg_class c on c.oid = p.polrelid
       where p.polname = 'tenant' and pg_get_expr(p.polqual, p.polrelid) like '%council_seat%'`,
    )
  ).map(({ name }) => name);
}, 60_000);
afterAll(() => world.stop());

const nothingOfIt = (seen: unknown) => {
  const text = JSON.stringify(seen);
  expect(text).not.toContain(canary);
  expect(text).not.toContain(threadId);
  expect(text).not.toContain(messageId);
};

it('is read by the council', async () => {
  for (const client of [chair, member]) {
    const [thread] = await threadsOf(client, organisation, requestId, 'councilThreads');
    expect(thread!.messages).toHaveLength(2);
  }
});

/** Everything below a type that takes no argument one must choose; names and depth are the schema's. */
function selection(type: GraphQLObjectType, depth: number, path: readonly string[]): string {
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return [field.name];
    if (depth === 0 || path.includes(named.name)) return [];
    const inner = selection(named, depth - 1, [...path, named.name]);
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return chosen.join(' ');
}

/** One query per field, so that a field which is refused takes no other along. */
function queriesOver(type: string, wrap: (field: string) => string): string[] {
  const { ...fields } = (schema.getType(type) as GraphQLObjectType).getFields();
  return Object.values(fields).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    const inner = isObjectType(named) ? `{ ${selection(named, 3, [named.name])} }` : '';
    return [wrap(`${field.name} ${inner}`)];
  });
}

it('is in no field that anybody else can ask for', async () => {
  const queries = [
    ...queriesOver(
      'Organisation',
      (field) => `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) { ${field}
        consentRequest(requestId: $request) { id } } }`,
    ),
    ...queriesOver(
      'ConsentRequest',
      (field) => `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
        consentRequest(requestId: $request) { id ${field} } } }`,
    ),
  ];
  expect(queries.length).toBeGreaterThan(30);
  for (const { client } of others.values()) {
    for (const query of queries) {
      const answer = await client.query(query, { id: organisation.id, request: requestId });
      expect(answer.codes).not.toContain('INTERNAL');
      // The ids asked for may stand in an answer; nothing that was written may.
      expect(answer.codes.filter((code) => code === 'GRAPHQL_VALIDATION_FAILED')).toEqual([]);
      nothingOfIt(answer.data);
      nothingOfIt(answer.errors ?? null);
    }
  }
}, 60_000);

it('opens by no operation to anybody else', async () => {
  for (const [name, { client }] of others) {
    for (const audience of ['council', 'council_and_hr'] as const) {
      const inIt = { audience, threadId };
      const tries: [string, Record<string, unknown>][] = [
        ['replyToThread', { ...inIt, text: 'Hallo?', idempotencyKey: newKey() }],
        ['editMessage', { ...inIt, messageId, text: 'Anders.' }],
        ['resolveThread', { ...inIt, resolved: true }],
        ...(audience === 'council'
          ? [['startThread', aThread(requestId, { audience })] as [string, Record<string, unknown>]]
          : [
              ['settleSuggestion', { threadId, accept: true }] as [string, Record<string, unknown>],
            ]),
      ];
      for (const [mutation, input] of tries) {
        const answer = await talk(client, organisation, mutation, input);
        const refused =
          answer.codes[0] ?? answer.data[mutation]!.problems.map(({ code }) => code)[0];
        expect([name, audience, mutation, refused]).toEqual([
          name,
          audience,
          mutation,
          expect.stringMatching(/^(FORBIDDEN|NOT_FOUND|NO_SEAT)$/),
        ]);
      }
    }
  }
  const [thread] = await threadsOf(chair, organisation, requestId, 'councilThreads');
  expect(thread).toMatchObject({ resolvedBy: null });
  expect(thread!.messages.map(({ text }) => text)).toEqual([
    `${canary}: wij vertrouwen dit niet.`,
    `${canary}: ik ook niet.`,
  ]);
});

it('leaves nothing in the log of the organisation, in mail, or in what the product prints', async () => {
  const rows = await world.rows(`select e::text from audit_event e`);
  nothingOfIt(rows);
  nothingOfIt(world.logged);
  nothingOfIt(await world.rows(`select m::text from mail_outbox m`));
});

it('is shown by the database to nobody without a seat', async () => {
  expect(councilTables).toEqual(
    expect.arrayContaining(['council_thread', 'council_message', 'council_event']),
  );
  const rowsFor = async (url: string, accountId: string, table: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.organisation_id', $1, true)`, [organisation.id]);
      await client.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      await client.query(`select set_config('app.consultant_id', $1, true)`, [accountId]);
      return (await client.query(`select * from ${table}`)).rowCount;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.end();
    }
  };
  const { appUrl, auditorUrl, batchUrl } = world.database;
  for (const table of councilTables) {
    for (const [name, { person }] of others) {
      expect([table, name, await rowsFor(appUrl, person.id, table)]).toEqual([table, name, 0]);
    }
    const anyone = others.get('hr')!.person.id;
    expect(await rowsFor(auditorUrl, anyone, table)).toMatch(/permission denied/);
    // The batch may remove a demonstration and sees no other organisation.
    expect(await rowsFor(batchUrl, anyone, table)).toBe(0);
  }
});

it('cannot be written in the name of another, nor turned to another audience', async () => {
  const client = new pg.Client({ connectionString: world.database.appUrl });
  await client.connect();
  const [seat] = await world.rows<{ id: string }>(
    `select account_id as id from council_seat where organisation_id = $1 and place = 'member'`,
    [organisation.id],
  );
  const inRoom = async (statement: string, values: unknown[]) => {
    await client.query('begin');
    try {
      await client.query(`select set_config('app.organisation_id', $1, true)`, [organisation.id]);
      await client.query(`select set_config('app.account_id', $1, true)`, [seat!.id]);
      return (await client.query(statement, values)).rowCount;
    } finally {
      await client.query('rollback');
    }
  };
  await expect(
    inRoom(
      `insert into council_message (organisation_id, id, thread_id, text, author_id, author_name)
       values ($1, $2, $3, 'x', $4, 'Bram')`,
      [organisation.id, newKey(), threadId, others.get('hr')!.person.id],
    ),
  ).rejects.toThrow(/row-level security/);
  // The words of another member are visible and cannot be changed.
  expect(await inRoom(`update council_message set text = 'x' where id = $1`, [messageId])).toBe(0);
  await expect(
    inRoom(`update council_thread set request_id = request_id where id = $1`, [threadId]),
  ).rejects.toThrow(/permission denied/);
  await expect(inRoom(`delete from council_message where id = $1`, [messageId])).rejects.toThrow(
    /permission denied/,
  );
  await client.end();
});

it('ends with the membership, and comes back with a seat only', async () => {
  const setting = await organisationWithCouncil(world);
  const lena = await (await world.person('Lena')).as('works_council', setting.organisation);
  const [bram, client] = [world.client(setting.council), world.client(lena)];
  await openRoom(bram, setting.organisation, [lena]);
  const { request } = await consentStep(
    world.client(setting.hr),
    setting.organisation,
    'submitSetUp',
    null,
    submission(),
  );
  await said(
    bram,
    setting.organisation,
    'startThread',
    aThread(request.id, { audience: 'council' }),
  );
  const read = () => threadsOf(client, setting.organisation, request.id, 'councilThreads');
  expect(await read()).toHaveLength(1);
  await world
    .client(setting.hr)
    .query(
      `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { problems { code } } }`,
      {
        input: {
          organisationId: setting.organisation.id,
          accountId: lena.id,
          role: 'works_council',
        },
      },
    );
  await expect(read()).rejects.toThrow(/NOT_FOUND/);
  // HR can make members as often as it likes; it cannot seat them.
  await lena.as('works_council', setting.organisation);
  expect(await read()).toEqual([]);
  const opened = await client.query<{ openCouncilRoom: { problems: { code: string }[] } }>(
    `mutation ($input: OpenCouncilRoomInput!) { openCouncilRoom(input: $input) {
      problems { code } } }`,
    { input: { organisationId: setting.organisation.id } },
  );
  expect(opened.data.openCouncilRoom.problems).toEqual([{ code: 'OPENED_ALREADY' }]);
});
