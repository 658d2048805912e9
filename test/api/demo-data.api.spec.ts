import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicationDataSource } from '@vertrouwensbasis/api/database/data-source.js';
import { demoAccounts } from '@vertrouwensbasis/api/demo/demo-accounts.js';
import { deleteDemo } from '@vertrouwensbasis/api/demo/delete-demo.js';
import { demoOrganisations, showcases } from '@vertrouwensbasis/api/demo/demo-organisations.js';
import { accountIdOf, organisationIdOf, setUpOf } from '@vertrouwensbasis/api/demo/describe.js';
import { consultant, demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import { seedDemo } from '@vertrouwensbasis/api/demo/seed-demo.js';
import {
  passwordMatches,
  passwordObjection,
} from '@vertrouwensbasis/api/features/accounts/password.js';
import { DiskStorage } from '@vertrouwensbasis/api/features/files/disk-storage.js';
import { AssessmentStore } from '@vertrouwensbasis/api/features/assessment/assessment.store.js';
import { brokenSeals } from '@vertrouwensbasis/api/tenancy/audit.js';
import { Tenancy } from '@vertrouwensbasis/api/tenancy/tenancy.js';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '../world/database.js';

const actor = {
  accountId: '018f0000-0000-7000-8000-0000000000aa',
  sessionId: null,
  isConsultant: false,
  isPlatformAdmin: false,
  roles: new Map(),
  correlationId: null,
};

let database: TestDatabase;
let app: DataSource;
let batch: DataSource;
let tenancy: Tenancy;
let filled: boolean[];
let seconds: number;
let filesDir: string;

/** As the server's superuser sees it, beside row security. */
async function rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

const seed = () =>
  seedDemo({
    tenancy,
    assessments: new AssessmentStore(),
    files: new DiskStorage(filesDir, () => Promise.resolve('demo')),
  });

beforeAll(async () => {
  database = await createDatabase();
  app = await applicationDataSource(database.appUrl, 4).initialize();
  filesDir = await mkdtemp(join(tmpdir(), 'demo-files-'));
  batch = await applicationDataSource(database.batchUrl, 1).initialize();
  tenancy = new Tenancy(app);
  const began = performance.now();
  filled = await Promise.all([seed(), seed()]);
  seconds = (performance.now() - began) / 1000;
}, 60_000);

afterAll(async () => {
  await app?.destroy();
  await batch?.destroy();
  await database?.drop();
  await rm(filesDir, { recursive: true, force: true });
});

describe('filling the demo', () => {
  it('takes less than eight seconds, and happens once, also when two start at once', async () => {
    expect(filled.sort()).toEqual([false, true]);
    expect(seconds).toBeLessThan(8);
    expect(await seed()).toBe(false);
  });

  it('marks every organisation as demo', async () => {
    const found = await rows<{ id: string }>('select id from organisation where demo');
    expect(found.map((one) => one.id).sort()).toEqual(
      demoOrganisations.map(organisationIdOf).sort(),
    );
  });

  it('stores the facts without loss', async () => {
    const [now] = await rows<{ day: string }>(
      `select (now() at time zone 'Europe/Amsterdam')::date::text as day`,
    );
    for (const demo of demoOrganisations) {
      const { appointments, organisation } = setUpOf(demo, now!.day);
      const stored = await rows<{ id: string; facts: object; declared_unknown: string[] }>(
        'select id, facts, declared_unknown from appointment where organisation_id = $1',
        [organisation.id],
      );
      const known = new Map(stored.map((one) => [one.id, one]));
      expect(stored).toHaveLength(appointments.length);
      for (const appointment of appointments) {
        expect(known.get(appointment.id)?.facts).toEqual(appointment.facts);
        expect(known.get(appointment.id)?.declared_unknown).toEqual(appointment.declaredUnknown);
      }
    }
  });

  it('keeps a score of two years, with an assessment of today', async () => {
    const history = await rows<{ organisation_id: string; days: number; scores: number }>(
      `select organisation_id, count(*)::integer as days,
         count(distinct conformity_part)::integer as scores
       from assessment_history group by organisation_id`,
    );
    expect(history).toHaveLength(demoOrganisations.length);
    expect(history.filter((one) => one.days >= 9).length).toBeGreaterThanOrEqual(36);
    expect(history.filter((one) => one.scores > 1).length).toBeGreaterThan(30);
    const today = await rows(`select from assessment
      where on_day = (now() at time zone 'Europe/Amsterdam')::date`);
    expect(today).toHaveLength(demoOrganisations.length);
  });

  it('lets consent stand as the showcases promise, and in every way', async () => {
    const found = await rows<{ id: string; standing: string }>(
      'select organisation_id as id, standing from assessment',
    );
    const standing = new Map(found.map((one) => [one.id, one.standing]));
    expect(showcases.map((demo) => standing.get(organisationIdOf(demo)))).toEqual([
      'none',
      'running',
      'stale',
    ]);
    expect(new Set(standing.values())).toEqual(
      new Set(['none', 'running', 'in_force', 'refused', 'stale']),
    );
  });

  it('writes a log whose seals hold', async () => {
    for (const demo of demoOrganisations) {
      const id = organisationIdOf(demo);
      expect(await rows(brokenSeals, [id])).toEqual([]);
      const [log] = await rows<{ events: number; future: number }>(
        `select count(*)::integer as events, count(*) filter (where at > now())::integer as future
         from audit_event where organisation_id = $1`,
        [id],
      );
      expect(log!.events).toBeGreaterThan(0);
      expect(log!.future).toBe(0);
    }
  });

  it('writes a log that goes on, and that shows when it was tampered with', async () => {
    const demo = showcases[0]!;
    const id = organisationIdOf(demo);
    const hr = { ...actor, accountId: accountIdOf(demo.members[0]!.email) };
    await tenancy.inOrganisation(hr, id, (transaction) =>
      transaction.audit({ action: 'setUp:change', target: { kind: 'organisation', id } }),
    );
    expect(await rows(brokenSeals, [id])).toEqual([]);
    const forge = (changed: string) =>
      rows(`update audit_event set changed = $2 where organisation_id = $1 and number = 2`, [
        id,
        changed,
      ]);
    const [was] = await rows<{ changed: string }>(
      'select changed::text from audit_event where organisation_id = $1 and number = 2',
      [id],
    );
    await forge('{}');
    expect(await rows(brokenSeals, [id])).toEqual([{ number: '2' }]);
    await forge(was!.changed);
    expect(await rows(brokenSeals, [id])).toEqual([]);
    const [last] = await rows<{ number: string }>(
      `delete from audit_event where organisation_id = $1 and number =
         (select number from audit_head where organisation_id = $1) returning number`,
      [id],
    );
    expect(await rows(brokenSeals, [id])).toEqual([last]);
  });

  it('gives everybody a password that the product accepts', async () => {
    const accounts = await rows<{ email: string; name: string; hash: string }>(
      'select email, name, password_hash as hash from account',
    );
    expect(accounts).toHaveLength(demoAccounts().length);
    for (const { email, name } of accounts) {
      expect(passwordObjection(demoPassword, [email, name])).toBeNull();
    }
    expect(await passwordMatches(accounts[0]!.hash, demoPassword)).toBe(true);
  });

  it('shows the consultant twelve clients', async () => {
    const { id } = demoAccounts().find((account) => account.email === consultant.email)!;
    const clients = await tenancy.asAccount({ ...actor, accountId: id }, async (transaction) => {
      await transaction.set('consultant_id', id);
      return transaction.rows('select id from organisation');
    });
    expect(clients).toHaveLength(12);
  });
});

describe('removing the demo', () => {
  it('leaves nothing of it, and everything else', async () => {
    const ours = '018f0000-0000-7000-8000-000000000001';
    await tenancy.inUnenteredOrganisation(actor, ours, async (transaction) => {
      await transaction.rows('insert into organisation (id, name) values ($1, $2)', [
        ours,
        'Echt BV',
      ]);
      await transaction.rows(`insert into unit (organisation_id, id) values ($1, $1)`, [ours]);
    });

    expect(await deleteDemo(batch, tenancy)).toBe(demoOrganisations.length);

    expect(await rows('select id from organisation')).toEqual([{ id: ours }]);
    const tables = await rows<{ name: string }>(
      `select c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'organisation_id'
         and t.table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const left = await rows(`select organisation_id from "${name}" where organisation_id <> $1`, [
        ours,
      ]);
      expect({ name, left }).toEqual({ name, left: [] });
    }
    expect(await rows('select id from unit')).toEqual([{ id: ours }]);
  });

  it('lets nobody sign in any more with the published password', async () => {
    const accounts = await rows<{ hash: string }>(
      'select distinct password_hash as hash from account',
    );
    for (const { hash } of accounts) expect(await passwordMatches(hash, demoPassword)).toBe(false);
  });

  it('does not come back by itself', async () => {
    expect(await seed()).toBe(false);
    expect(await rows('select id from organisation where demo')).toEqual([]);
  });
});
