import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actorWithoutSession } from '@vertrouwensbasis/api/access/actor.js';
import { createApi } from '@vertrouwensbasis/api/create-api.js';
import { migrate } from '@vertrouwensbasis/api/database/migrate.js';
import { demoOrganisations } from '@vertrouwensbasis/api/demo/demo-organisations.js';
import { stagesOf } from '@vertrouwensbasis/api/demo/describe.js';
import { writeSetUp } from '@vertrouwensbasis/api/demo/write-set-up.js';
import { readAccess } from '@vertrouwensbasis/api/embedded-postgres/data-directory.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@vertrouwensbasis/api/embedded-postgres/embedded-postgres.js';
import { hashPassword } from '@vertrouwensbasis/api/features/accounts/password.js';
import { AssessmentStore } from '@vertrouwensbasis/api/features/assessment/assessment.store.js';
import { createLog } from '@vertrouwensbasis/api/log.js';
import type { ApiSettings } from '@vertrouwensbasis/api/settings.js';
import { Tenancy } from '@vertrouwensbasis/api/tenancy/tenancy.js';
import { type SetUp, withSubject } from '@vertrouwensbasis/domain';
import pg from 'pg';
import { benchmarkSql, organisationSql, portfolioSql } from './questions.ts';

const folder = join(import.meta.dirname, '.data');
const apiDist = join(import.meta.dirname, '../../apps/api/dist');

export const organisationCount = 10_000;
/** Signed-in people who each belong to three organisations. */
export const memberCount = 32;
export const password = 'drie groene olifanten zwemmen';
export const memberEmail = (index: number) => `hr.${index}@bench.example`;
export const consultants = [
  { email: 'adviseur.200@bench.example', clients: 200 },
  { email: 'adviseur.alle@bench.example', clients: organisationCount },
] as const;

export interface BenchDatabase {
  postgres: EmbeddedPostgres;
  superuserUrl: string;
  secret: string;
  /** Whose numbers are asked: the organisations of each member. */
  organisationsOf: string[][];
  consultantIds: string[];
}

/**
 * The database of the bench, with the durable settings of production. Kept in `.data` and made anew
 * when the day, the schema or the way results are stored is another: a stored assessment is of a day.
 */
export async function openDatabase(say: (line: string) => void): Promise<BenchDatabase> {
  const dataDir = join(folder, 'postgres');
  const keyFile = join(folder, 'key');
  mkdirSync(folder, { recursive: true });
  const key = await keyOfContents();
  const kept = existsSync(keyFile) && (await readFile(keyFile, 'utf8')) === key;
  if (!kept) {
    await rm(keyFile, { force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
  const postgres = await startEmbeddedPostgres({
    dataDir,
    log: { debug() {}, info() {}, warn() {}, error: (message) => console.error(message) },
  });
  const { passwords } = await readAccess(dataDir);
  const superuser = new URL(postgres.ownerUrl);
  superuser.username = 'postgres';
  superuser.password = passwords.postgres;
  const secret = randomBytes(48).toString('base64url');
  const client = new pg.Client({ connectionString: superuser.href });
  await client.connect();
  try {
    if (!kept) {
      const began = performance.now();
      say(`Filling ${organisationCount} organisations …`);
      await migrate(postgres.ownerUrl);
      await fill(client, postgres, secret);
      await writeFile(keyFile, key);
      say(`  in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
    // Sessions and tries of the run before.
    await client.query('delete from session');
    await client.query('delete from rate_limit');
    const { rows } = await client.query<{ ids: string[] }>(
      `select array_agg(m.organisation_id::text order by m.organisation_id) as ids
       from membership m join account a on a.id = m.account_id
       where a.email like 'hr.%' group by a.id order by min(substring(a.email from '\\d+')::int)`,
    );
    const { rows: found } = await client.query<{ id: string }>(
      `select id from account where email = any($1) order by array_position($1::text[], email)`,
      [consultants.map(({ email }) => email)],
    );
    return {
      postgres,
      superuserUrl: superuser.href,
      secret,
      organisationsOf: rows.map(({ ids }) => ids),
      consultantIds: found.map(({ id }) => id),
    };
  } finally {
    await client.end();
  }
}

async function keyOfContents(): Promise<string> {
  const migrations = (await readdir(join(apiDist, 'database/migrations')))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(apiDist, 'database/migrations', file));
  const files = [
    ...migrations,
    join(apiDist, 'database/row-security.js'),
    join(apiDist, 'features/assessment/assessment.store.js'),
    join(import.meta.dirname, 'seed.ts'),
    join(import.meta.dirname, 'questions.ts'),
  ];
  const hash = createHash('sha256').update(today());
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex');
}

export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format();
}

export function settingsFor(
  postgres: EmbeddedPostgres,
  secret: string,
  publicUrl: string,
): ApiSettings {
  return {
    publicUrl,
    secret,
    databaseUrl: postgres.appUrl,
    batchDatabaseUrl: postgres.batchUrl,
    databasePoolSize: 10,
    trustedProxies: [],
    introspection: false,
    smtpUrl: null,
    mailFrom: 'Vertrouwensbasis <noreply@localhost>',
    mailDir: join(folder, 'mail'),
    filesDir: join(folder, 'files'),
    filesQuota: 1024 * 1024,
    logLevel: 'silent',
  };
}

/**
 * Real set-ups of three counsellors, saved and assessed by the application itself; the rest are
 * copies of those under ids of their own. The ids below an organisation may stay as they are: the
 * organisation is part of every key.
 */
async function fill(client: pg.Client, postgres: EmbeddedPostgres, secret: string): Promise<void> {
  const hash = await hashPassword(password);
  const author = crypto.randomUUID();
  await client.query(
    `insert into account (id, email, name, password_hash) values ($1, 'bench@bench.example', 'Bench', $2)`,
    [author, hash],
  );
  const templates = await writeTemplates(postgres, secret, author);
  await client.query(`create temporary table copies as
    select gen_random_uuid() as id, n, (array['${templates.join("','")}'])
      [1 + n % ${templates.length}]::uuid as template
    from generate_series(1, ${organisationCount - templates.length}) as n`);
  await client.query('begin');
  // References of copies are those of what was checked already.
  await client.query(`set local session_replication_role = replica`);
  await client.query(`insert into organisation (id, name, demo, version, facts, declared_unknown)
    select c.id, 'Organisatie ' || lpad(c.n::text, 5, '0'), false, o.version,
      jsonb_set(o.facts, '{name}', to_jsonb('Organisatie ' || lpad(c.n::text, 5, '0'))),
      o.declared_unknown
    from copies c join organisation o on o.id = c.template`);
  for (const table of [
    'unit',
    'body',
    'bureau',
    'person',
    'policy',
    'appointment',
    'document',
    'contact',
  ]) {
    await client.query(`insert into ${table} (organisation_id, id, version, facts, declared_unknown)
      select c.id, t.id, t.version, t.facts, t.declared_unknown
      from copies c join ${table} t on t.organisation_id = c.template`);
  }
  await copyRows(client, 'item_result', {});
  await copyRows(client, 'assessment_history', {});
  const ofItself = (column: string) =>
    `replace(t.${column}::text, c.template::text, c.id::text)::json`;
  await copyRows(client, 'assessment', {
    result: ofItself('result'),
    findings: ofItself('findings'),
  });
  await client.query('commit');

  const { rows: people } = await client.query<{ id: string; email: string }>(
    `insert into account (id, email, name, password_hash, consultant)
     select gen_random_uuid(), p.email, 'Bench', $1, p.consultant
     from jsonb_to_recordset($2::jsonb) as p(email text, consultant boolean)
     returning id, email`,
    [
      hash,
      JSON.stringify([
        ...Array.from({ length: memberCount }, (_, index) => ({
          email: memberEmail(index),
          consultant: false,
        })),
        ...consultants.map(({ email }) => ({ email, consultant: true })),
      ]),
    ],
  );
  const idOf = (email: string) => people.find((one) => one.email === email)!.id;
  await client.query(
    `insert into membership (organisation_id, account_id, role)
     select c.id, m.id::uuid, 'hr'
     from unnest($1::text[]) with ordinality as m(id, place)
     join copies c on c.n between m.place * 300 and m.place * 300 + 2`,
    [Array.from({ length: memberCount }, (_, index) => idOf(memberEmail(index)))],
  );
  for (const { email, clients } of consultants) {
    await client.query(
      `insert into engagement (organisation_id, id, consultant_account_id, granted_by, reason,
         starts_on, ends_on)
       select o.id, gen_random_uuid(), $1, $1, 'advies', '2020-01-01', '2099-12-31'
       from (select id from organisation order by md5(id::text) limit $2) o`,
      [idOf(email), clients],
    );
  }
  // Every organisation has an adviser of its own as well, as at a large service.
  await client.query(
    `with advisers as (
       insert into account (id, email, name, password_hash, consultant)
       select gen_random_uuid(), 'adviseur.' || n || '.van.velen@bench.example', 'Bench', $1, true
       from generate_series(1, ${organisationCount / 200}) as n
       returning id
     )
     insert into engagement (organisation_id, id, consultant_account_id, granted_by, reason,
       starts_on, ends_on)
     select o.id, gen_random_uuid(), a.id, a.id, 'advies', '2020-01-01', '2099-12-31'
     from (select id, row_number() over (order by id) % ${organisationCount / 200} as adviser
       from organisation) o
     join (select id, row_number() over () - 1 as number from advisers) a on a.number = o.adviser`,
    [hash],
  );
  await client.query(
    `insert into benchmark_consent (organisation_id, participates, changed_by)
     select id, true, $1 from organisation`,
    [idOf(memberEmail(0))],
  );
  for (const [name, parameters, text] of [
    ['organisation_page', 'organisation_id uuid', organisationSql],
    ['portfolio_page', 'consultant_id uuid', portfolioSql],
    ['benchmark_page', '', benchmarkSql],
  ]) {
    await client.query(`create schema if not exists bench_pages`);
    await client.query(`create function bench_pages.${name}(${parameters}) returns json
      language sql stable as $function$${text}$function$`);
  }
  await client.query(`grant usage on schema bench_pages to vb_backup`);
  await client.query('vacuum (analyze)');
}

/** All columns the application writes; those of `other` worked out differently. */
async function copyRows(
  client: pg.Client,
  table: string,
  other: Record<string, string>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'
       and column_name <> 'organisation_id'`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  await client.query(`insert into ${table} (organisation_id, ${names.join(', ')})
    select c.id, ${names.map((name) => other[name] ?? `t.${name}`).join(', ')}
    from copies c join ${table} t on t.organisation_id = c.template`);
}

async function writeTemplates(
  postgres: EmbeddedPostgres,
  secret: string,
  author: string,
): Promise<string[]> {
  const app = await createApi(
    settingsFor(postgres, secret, 'http://localhost'),
    createLog('silent'),
  );
  const tenancy = app.get(Tenancy, { strict: false });
  const store = app.get(AssessmentStore, { strict: false });
  const on = today();
  const ids: string[] = [];
  try {
    for (const demo of demoOrganisations) {
      const whole = stagesOf(demo, on).at(-1)!.setUp;
      if (whole.appointments.length !== 3) continue;
      for (let without = 0; without < 10; without += 1) {
        const id = crypto.randomUUID();
        const less = lessSaid(whole, without);
        const setUp = { ...less, organisation: { ...less.organisation, id } };
        await tenancy.inUnenteredOrganisation(
          actorWithoutSession(author),
          id,
          async (transaction) => {
            await writeSetUp(transaction, demo, [{ setUp, on, event: 'Gemeten' }]);
            await store.store(transaction, setUp, on, null);
          },
        );
        ids.push(id);
      }
    }
  } finally {
    await app.close();
  }
  return ids;
}

/** The same set-up with some answers about the appointments left out, others each time. */
function lessSaid(setUp: SetUp, which: number): SetUp {
  if (which === 0) return setUp;
  const essential = new Set(['person', 'bureau', 'kind', 'position', 'scope', 'startOn', 'endOn']);
  return setUp.appointments.reduce(
    (result, appointment, place) =>
      withSubject(result, 'appointment', {
        ...appointment,
        facts: Object.fromEntries(
          Object.entries(appointment.facts).filter(
            ([key], index) => essential.has(key) || (index + place) % 10 !== which,
          ),
        ),
      }),
    setUp,
  );
}
