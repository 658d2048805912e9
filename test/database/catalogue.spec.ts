import pg from 'pg';
import { createDatabase, type TestDatabase } from '../world/database.js';

/** Tables that belong to no organisation, each with the reason. */
const notOfATenant = new Map([
  ['account', 'a person may belong to several organisations'],
  ['session', 'of a person'],
  ['account_event', 'of a person'],
  ['default_profile', 'of a consultant; about no client'],
  ['digest_choice', 'of a person'],
  ['sign_in_attempt', 'before anybody is known; digests only'],
  ['mail_outbox', 'read by the mail worker only'],
  ['rate_limit', 'digests and counts'],
  ['installation', 'one row about the installation'],
  ['benchmark_cell', 'shares over many organisations, small groups left out'],
  ['benchmark_item', 'as benchmark_cell'],
  ['portfolio_view', 'what a person wants to find back'],
  ['migration', 'which migrations ran'],
]);
/** Of these, the ones with nothing of anybody in them. */
const open = new Set(['rate_limit', 'installation', 'migration']);

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function names(text: string): Promise<string[]> {
  return (await client.query<{ name: string }>(text)).rows.map((row) => row.name);
}

const tables = `select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity, c.relowner
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;

/** Tables of organisations: all but those named above. */
const ofTenants = () =>
  `(${tables} and c.relname not in (${[...notOfATenant.keys()].map((name) => `'${name}'`).join(', ')}))`;

it('knows every table that is not of a tenant', async () => {
  expect(await names(`select name from (${tables}) t where name = 'organisation'`)).toEqual([
    'organisation',
  ]);
  const all = await names(`select name from (${tables}) t`);
  expect([...notOfATenant.keys()].filter((name) => !all.includes(name))).toEqual([]);
});

it('has an organisation in every row of a tenant table', async () => {
  expect(
    await names(`select name from ${ofTenants()} t where name <> 'organisation' and not exists (
      select from pg_attribute a where a.attrelid = t.oid and a.attname = 'organisation_id'
        and a.attnotnull and a.atttypid = 'uuid'::regtype)`),
  ).toEqual([]);
});

it('has row security enabled and forced wherever there is something to see', async () => {
  const bare = await names(
    `select name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(bare.filter((name) => !open.has(name))).toEqual([]);
});

it('has a restrictive policy that reads and writes obey, on every tenant table', async () => {
  expect(
    await names(`select name from ${ofTenants()} t where not exists (
      select from pg_policy p where p.polrelid = t.oid and not p.polpermissive and p.polcmd = '*'
        and pg_get_expr(p.polqual, p.polrelid) like '%app.organisation_id%'
        and pg_get_expr(p.polwithcheck, p.polrelid) like '%app.organisation_id%'
        and 'vb_app'::regrole = any (p.polroles))`),
  ).toEqual([]);
});

it('refers to rows of the same organisation only', async () => {
  // A foreign key between tenant tables contains the organisation on both sides.
  expect(
    await names(`select k.conname as name from pg_constraint k
      join ${ofTenants()} a on a.oid = k.conrelid join ${ofTenants()} b on b.oid = k.confrelid
      where k.contype = 'f' and b.name <> 'organisation' and not exists (
        select from unnest(k.conkey, k.confkey) as pair (here, there)
        join pg_attribute h on h.attrelid = k.conrelid and h.attnum = pair.here
        join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there
        where t.attname = 'organisation_id'
          and h.attname = case a.name when 'organisation' then 'id' else 'organisation_id' end)`),
  ).toEqual([]);
});

it('leaves the application no power of its own', async () => {
  const { rows } = await client.query(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles
     where rolname in ('vb_owner', 'vb_app', 'vb_batch', 'vb_auditor') order by rolname`,
  );
  expect(rows).toHaveLength(4);
  for (const role of rows) {
    expect(role).toMatchObject({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
  }
  expect(
    await names(`select name from (${tables}) t where pg_get_userbyid(relowner) <> 'vb_owner'`),
  ).toEqual([]);
});

it('has no way around the policies', async () => {
  expect(
    await names(`select p.proname as name from pg_proc p
      where p.prosecdef and p.pronamespace = 'public'::regnamespace`),
  ).toEqual([]);
  expect(
    await names(`select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and (c.relkind = 'm' or (c.relkind = 'v'
        and not coalesce(c.reloptions @> '{security_invoker=true}', false)))`),
  ).toEqual([]);
});

it('shows and takes nothing without a context', async () => {
  const app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  try {
    const id = '11111111-1111-4111-8111-111111111111';
    await app.query('begin');
    await app.query(`select set_config('app.organisation_id', $1, true)`, [id]);
    await app.query(`insert into organisation (id, name) values ($1, 'Kanarie')`, [id]);
    await app.query('commit');
    expect((await app.query('select from organisation')).rowCount).toBe(0);
    await expect(
      app.query(`insert into audit_head (organisation_id) values ($1)`, [id]),
    ).rejects.toThrow(/row-level security/);
    for (const refused of [
      'update audit_event set action = action',
      'delete from audit_event',
      'truncate audit_event',
      'alter table organisation disable row level security',
    ]) {
      await expect(app.query(refused)).rejects.toThrow(/permission denied|must be owner/);
    }
  } finally {
    await app.end();
  }
});
