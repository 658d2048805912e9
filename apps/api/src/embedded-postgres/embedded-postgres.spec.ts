import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { jest } from '@jest/globals';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.js';

/** A machine may be busy; a start that hangs is still told apart. */
jest.setTimeout(30_000);

let root: string;
const messages: string[] = [];
const keep = (message: string) => void messages.push(message);
const log = { debug: keep, info: keep, warn: keep, error: keep };
const started: EmbeddedPostgres[] = [];

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'embedded-postgres-')));
  await (await start('database')).stop();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((database) => database.stop()));
  messages.length = 0;
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function start(
  name: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({
    dataDir: join(root, name),
    log,
    durable: false,
    ...options,
  });
  started.push(database);
  return database;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

async function serverOf(name: string): Promise<number> {
  return Number.parseInt(await readFile(join(root, name, 'postmaster.pid'), 'utf8'), 10);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(10);
}

/** Another process that starts the database; its first line is the owner's address. */
async function startElsewhere(
  name: string,
  { onMessage = '', afterwards = '' } = {},
): Promise<{ process: ChildProcess; firstLine: string }> {
  // Node runs the sources as they are, once it is told that `x.js` is written as `x.ts`.
  const program = `
    import { readSync, writeSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve: (name, context, next) =>
        next(context.parentURL?.endsWith('.ts') ? name.replace(/^([.].+)[.]js$/, '$1.ts') : name, context),
    });
    const { startEmbeddedPostgres } = await import(process.argv[1]);
    const write = (message) => { ${onMessage} };
    const database = await startEmbeddedPostgres({
      dataDir: process.argv[2],
      log: { debug: write, info: write, warn: write, error: write },
      durable: false,
    });
    console.log(database.ownerUrl);
    ${afterwards}
  `;
  const launcher = join(import.meta.dirname, 'embedded-postgres.ts');
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', program, launcher, join(root, name)],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { PATH: process.env['PATH'] } },
  );
  const [firstLine] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return { process: child, firstLine };
}

const stayAlive = 'setInterval(() => {}, 1000);';

describe('a database that is whole', () => {
  it('is made at the first start, for its user only', async () => {
    const database = await start('first');

    const [settings] = await ask(
      database.ownerUrl,
      `select current_setting('listen_addresses') as address,
              current_setting('server_encoding') as encoding,
              current_setting('data_checksums') as checksums,
              current_setting('password_encryption') as passwords,
              current_setting('timezone') as timezone,
              datlocprovider::text || ' ' || datlocale as locale,
              pg_get_userbyid(datdba) as owner
       from pg_database where datname = current_database()`,
    );
    expect(settings).toEqual({
      address: '127.0.0.1',
      encoding: 'UTF8',
      checksums: 'on',
      passwords: 'scram-sha-256',
      timezone: 'UTC',
      locale: 'b C.UTF-8',
      owner: 'vb_owner',
    });
    const secrets = join(root, 'first', 'vertrouwensbasis.json');
    expect(((await stat(secrets)).mode & 0o777).toString(8)).toBe('600');
    expect((await readdir(root)).filter((name) => name.startsWith('first'))).toEqual(['first']);
  });

  it('keeps its data, its port and its passwords at the next start', async () => {
    const before = await start('database');
    await ask(before.ownerUrl, `create table next_start as select 'een' as word`);
    await before.stop();

    const after = await start('database');

    expect(after.ownerUrl).toBe(before.ownerUrl);
    expect(await ask(after.ownerUrl, 'select word from next_start')).toEqual([{ word: 'een' }]);
  });

  it('writes everything down by default, and not for tests', async () => {
    const sql = `select current_setting('fsync') || current_setting('synchronous_commit')
                 || current_setting('full_page_writes') as settings`;
    const quick = await start('database');
    expect(await ask(quick.ownerUrl, sql)).toEqual([{ settings: 'offoffoff' }]);
    await quick.stop();

    const durable = await start('database', { durable: true });
    expect(await ask(durable.ownerUrl, sql)).toEqual([{ settings: 'ononon' }]);
  });

  it('takes another port when the one of last time is taken', async () => {
    const before = await start('database');
    await before.stop();
    const other = createServer().listen(before.port, '127.0.0.1');
    await once(other, 'listening');

    const after = await start('database');

    expect(after.port).not.toBe(before.port);
    expect(await ask(after.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    other.close();
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('started as root', () => {
  it('runs as the user it made the database for', async () => {
    await start('database');
    const server = await stat(`/proc/${await serverOf('database')}`);
    expect(server.uid).not.toBe(0);
    expect((await stat(join(root, 'database'))).uid).toBe(server.uid);
  });

  it('lies also where that user cannot go', async () => {
    const closed = join(root, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o700);

    const database = await start('closed/database');

    expect(await ask(database.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts on a copy that root made', async () => {
    await cp(join(root, 'database'), join(root, 'copy'), { recursive: true });
    expect((await stat(join(root, 'copy', 'base'))).uid).toBe(0);

    const database = await start('copy');

    expect(await ask(database.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after a hard kill', () => {
  it('of the server: says so, starts again and has what was committed', async () => {
    let tellLost: (why: string) => void = () => {};
    const lost = new Promise<string>((done) => (tellLost = done));
    const before = await start('database', {
      durable: true,
      onLost: (why: string) => tellLost(why),
    });
    await ask(before.ownerUrl, 'create table server_killed as select 1 as one');
    process.kill(await serverOf('database'), 'SIGKILL');
    expect(await lost).toBe('SIGKILL');

    const after = await start('database');

    expect(await ask(after.ownerUrl, 'select one from server_killed')).toEqual([{ one: 1 }]);
  });

  it('of the process that started it: ends the server left behind and starts its own', async () => {
    const before = await startElsewhere('database', { afterwards: stayAlive });
    await ask(before.firstLine, 'create table starter_killed as select 1 as one');
    const orphan = await serverOf('database');
    before.process.kill('SIGKILL');
    await once(before.process, 'exit');
    expect(isAlive(orphan)).toBe(true);

    const after = await start('database');

    expect(await serverOf('database')).not.toBe(orphan);
    expect(messages.join('\n')).toContain(`(process ${orphan}) that an earlier start left behind`);
    expect(await ask(after.ownerUrl, 'select one from starter_killed')).toEqual([{ one: 1 }]);
  });

  it('of the machine: is not misled by a process that got the number of the server', async () => {
    const before = await start('database');
    const lines = (await readFile(join(root, 'database', 'postmaster.pid'), 'utf8')).split('\n');
    await before.stop();
    const other = spawn(process.execPath, ['--eval', stayAlive], { stdio: 'ignore' });
    const content = [other.pid, ...lines.slice(1)].join('\n');
    await writeFile(join(root, 'database', 'postmaster.pid'), content);

    const after = await start('database');

    expect(await ask(after.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isAlive(other.pid!)).toBe(true);
    other.kill('SIGKILL');
  });
});

it('ends the server when the process ends by itself', async () => {
  const elsewhere = await startElsewhere('database');
  await once(elsewhere.process, 'exit');
  // PostgreSQL removes this file as the last act of an orderly shutdown.
  await until(async () => !(await readdir(join(root, 'database'))).includes('postmaster.pid'));
  await start('database');
  expect(messages.join('\n')).not.toContain('was not properly shut down');
});

it('is gone when stop answers, and may be stopped twice', async () => {
  const database = await start('database');
  const server = await serverOf('database');
  await Promise.all([database.stop(), database.stop()]);
  expect(isAlive(server)).toBe(false);
});

describe('is refused, and nothing changes,', () => {
  it('while another process uses the database', async () => {
    const database = await start('database');
    await expect(start('database')).rejects.toThrow(
      new RegExp(`database is in use by another instance .*process ${process.pid}.*DATA_DIR`),
    );
    expect(await ask(database.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('by one of two that make the same database at once', async () => {
    const outcomes = await Promise.allSettled([start('raced'), start('raced')]);

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining('is in use by another instance'),
    ]);
    expect(await ask(started[0]!.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await readdir(root)).filter((name) => name.startsWith('raced'))).toEqual(['raced']);
  });

  it('by the later of two, also before the earlier has finished starting', async () => {
    // The earlier one stands still between the start of its server and its claim to it.
    const earlier = await startElsewhere('database', {
      onMessage: `
        if (message.includes('ready to accept connections')) {
          writeSync(1, 'ready\\n');
          readSync(0, Buffer.alloc(1));
        }`,
      afterwards: stayAlive,
    });
    expect(earlier.firstLine).toBe('ready');

    const later = start('database').then(
      () => 'started',
      (error: unknown) => String(error),
    );
    const settled = jest.fn();
    void later.then(settled);
    await until(
      () => settled.mock.calls.length > 0 || messages.join().includes('is starting the same'),
    );
    earlier.process.stdin!.write('\n');

    expect(await later).toContain('is in use by another instance');
    earlier.process.kill('SIGKILL');
    await once(earlier.process, 'exit');
  });

  it('when a server runs there that has another password', async () => {
    const database = await start('database');
    const path = join(root, 'database', 'vertrouwensbasis.json');
    const secrets = await readFile(path, 'utf8');
    await writeFile(path, secrets.replace(/"postgres": ".{9}/, '"postgres": "different'));

    await expect(start('database')).rejects.toThrow('does not accept our password');

    await writeFile(path, secrets);
    expect(await ask(database.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('when the wanted port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start('port', { port })).rejects.toThrow(
      `cannot listen on port ${port} of 127.0.0.1: another program uses it`,
    );
    await expect(start('database', { port })).rejects.toThrow('another program uses it');
    expect(await readdir(root)).not.toContain('port');
    other.close();
  });

  it.each([
    ['half a database', { PG_VERSION: '18\n', base: '' }, 'is not a complete database'],
    ['other files', { 'report.docx': 'text' }, 'is not a complete database'],
    [
      'another program’s database',
      { PG_VERSION: '18\n', 'global/pg_control': 'x' },
      'Vertrouwensbasis did not make',
    ],
    [
      'a database of an older PostgreSQL',
      { PG_VERSION: '15\n', 'global/pg_control': 'x', 'vertrouwensbasis.json': '{}' },
      'was made by PostgreSQL 15',
    ],
    [
      'a database without its passwords',
      { PG_VERSION: '18\n', 'global/pg_control': 'x', 'vertrouwensbasis.json': '{"pass' },
      'cannot be read',
    ],
  ])('on %s', async (name, files, sentence) => {
    const directory = join(root, name);
    await mkdir(join(directory, 'global'), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(directory, file), text);
    const before = (await readdir(directory, { recursive: true })).sort();

    await expect(start(name)).rejects.toThrow(sentence);

    expect((await readdir(directory, { recursive: true })).sort()).toEqual(before);
    for (const [file, text] of Object.entries(files)) {
      expect(await readFile(join(directory, file), 'utf8')).toBe(text);
    }
  });
});

describe('the roles', () => {
  let database: EmbeddedPostgres;
  beforeEach(async () => {
    database = await start('database');
  });

  it('have the rights that roles.sql says, and no more', async () => {
    const rows = await ask(
      database.ownerUrl,
      `select rolname, rolcanlogin as login, rolsuper as super, rolbypassrls as bypass,
              rolcreatedb or rolcreaterole or rolreplication as administers,
              coalesce(rolconfig, '{}') as config
       from pg_roles where rolname like 'vb%' order by rolname`,
    );
    const role = { login: true, super: false, bypass: false, administers: false };
    expect(rows).toEqual([
      {
        ...role,
        rolname: 'vb_app',
        config: ['statement_timeout=5s', 'idle_in_transaction_session_timeout=10s'],
      },
      { ...role, rolname: 'vb_auditor', config: ['default_transaction_read_only=on'] },
      {
        ...role,
        rolname: 'vb_backup',
        bypass: true,
        config: ['default_transaction_read_only=on'],
      },
      { ...role, rolname: 'vb_batch', config: [] },
      { ...role, rolname: 'vb_owner', config: ['lock_timeout=5s'] },
    ]);
  });

  it('make nothing, but for the owner', async () => {
    const { ownerUrl, appUrl, batchUrl, auditorUrl, backupUrl } = database;
    for (const url of [appUrl, batchUrl, auditorUrl, backupUrl]) {
      await expect(ask(url, 'create table made (id int)')).rejects.toThrow(/denied|read-only/);
      await expect(ask(url, 'create temporary table made (id int)')).rejects.toThrow(
        /denied|read-only/,
      );
    }
    await ask(ownerUrl, 'create table made (id int); drop table made');
  });

  it('find the extensions that migrations need', async () => {
    const rows = await ask<{ extname: string }>(
      database.appUrl,
      'select extname from pg_extension order by extname',
    );
    expect(rows.map((row) => row.extname)).toEqual(['btree_gist', 'citext', 'pgcrypto', 'plpgsql']);
  });

  it('need their password', async () => {
    const wrong = new URL(database.appUrl);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });
});
