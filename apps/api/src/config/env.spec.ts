import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidEnvError, readEnv } from './env.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'env-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const goodSecret = 'q7Zk1vXw0pLr8sTu3yBn5mCd9fGh2jKa6eRi4oQx';
const postgres = (role: string) => `postgres://${role}:pw@db.internal:5432/vertrouwensbasis`;
const external = {
  DATABASE_URL: postgres('vb_app'),
  DATABASE_OWNER_URL: postgres('vb_owner'),
  DATABASE_BATCH_URL: postgres('vb_batch'),
  SECRET: goodSecret,
};

function read(variables: NodeJS.ProcessEnv) {
  return readEnv({ DATA_DIR: directory, ...variables });
}

/** The sentences of the refusal; none when the settings are accepted. */
function problemsOf(variables: NodeJS.ProcessEnv): string[] {
  try {
    read(variables);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidEnvError)) throw error;
    return error.problems.map(({ sentence }) => sentence);
  }
}

it('needs nothing: one computer, the embedded database, caught mail', () => {
  const { secret, ...env } = read({});
  expect(env).toEqual({
    nodeEnv: 'production',
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataDir: directory,
    database: undefined,
    databasePoolSize: 10,
    smtpUrl: undefined,
    mailFrom: 'Vertrouwensbasis <noreply@localhost>',
    filesDir: join(directory, 'files'),
    filesQuota: 1000 * 1024 * 1024,
    demoData: 'first-start',
    graphqlIntrospection: false,
    trustedProxies: [],
    logLevel: 'info',
  });
  expect(Buffer.byteLength(secret)).toBeGreaterThanOrEqual(32);
});

it('makes a secret once, for its user only', () => {
  const { secret } = read({});
  const path = join(directory, 'secret');
  expect(readFileSync(path, 'utf8').trim()).toBe(secret);
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  expect(read({}).secret).toBe(secret);
});

it('refuses a kept secret that was cut short', () => {
  writeFileSync(join(directory, 'secret'), 'q7Zk1v');
  expect(problemsOf({})).toEqual([
    `SECRET is read from ${join(directory, 'secret')}, which has 6 bytes; put it back from a backup, or remove the file to have a new one made.`,
  ]);
});

it('takes a database of one’s own, without demo data', () => {
  const env = read({ ...external, NODE_ENV: 'production' });
  expect(env.database).toEqual({
    appUrl: external.DATABASE_URL,
    ownerUrl: external.DATABASE_OWNER_URL,
    batchUrl: external.DATABASE_BATCH_URL,
  });
  expect(env.demoData).toBe('never');
  expect(env.secret).toBe(goodSecret);
  expect(readdirSync(directory)).toEqual([]);
});

it('lets a developer leave out the secret', () => {
  expect(problemsOf({ ...external, SECRET: '', NODE_ENV: 'development' })).toEqual([]);
});

it('reads secrets and addresses from files', () => {
  const inFiles = Object.fromEntries(
    Object.entries({ ...external, SMTP_URL: 'smtps://mail.example.nl' }).map(([name, value]) => {
      const path = join(directory, name);
      writeFileSync(path, `${value}\n`);
      return [`${name}_FILE`, path];
    }),
  );
  const env = read({ ...inFiles, MAIL_FROM: 'noreply@example.nl' });
  expect(env.database?.ownerUrl).toBe(external.DATABASE_OWNER_URL);
  expect(env.smtpUrl).toBe('smtps://mail.example.nl');
  expect(env.secret).toBe(goodSecret);
});

it.each([
  ['an empty variable as absent', { PORT: '', DATABASE_URL: ' ' }, { port: 3000 }],
  ['a port, also in the address', { PORT: '8080' }, { publicUrl: 'http://localhost:8080' }],
  ['all interfaces, for a container', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  ['IPv6', { HOST: '::1' }, { host: '::1' }],
  [
    'an address with a slash',
    { PUBLIC_URL: 'https://vb.example.nl/' },
    { publicUrl: 'https://vb.example.nl' },
  ],
  [
    'plain http on this machine',
    { PUBLIC_URL: 'http://vb.localhost:8080' },
    { publicUrl: 'http://vb.localhost:8080' },
  ],
  ['introspection in production', { GRAPHQL_INTROSPECTION: 'on' }, { graphqlIntrospection: true }],
  ['introspection in development', { NODE_ENV: 'development' }, { graphqlIntrospection: true }],
  [
    'proxies',
    { TRUSTED_PROXIES: '10.0.0.5, 172.16.0.0/12,fd00::/8' },
    { trustedProxies: ['10.0.0.5', '172.16.0.0/12', 'fd00::/8'] },
  ],
  ['the largest pool', { DATABASE_POOL_SIZE: '90' }, { databasePoolSize: 90 }],
  ['no demo data', { DEMO_DATA: 'never' }, { demoData: 'never' }],
  ['a plain sender', { MAIL_FROM: 'vb@example.nl' }, { mailFrom: 'vb@example.nl' }],
])('takes %s', (_, variables, expected) => {
  expect(read(variables)).toMatchObject(expected);
});

it.each<[NodeJS.ProcessEnv, string]>([
  [{ NODE_ENV: 'prod' }, 'NODE_ENV is "prod", and must be production, development or test.'],
  [{ PORT: 'http' }, 'PORT is "http", and must be a whole number from 1 to 65535.'],
  [{ PORT: '0' }, 'PORT is "0", and must be a whole number from 1 to 65535.'],
  [{ PORT: '65536' }, 'PORT is "65536", and must be a whole number from 1 to 65535.'],
  [{ PORT: '3000.5' }, 'PORT is "3000.5", and must be a whole number from 1 to 65535.'],
  [
    { HOST: 'example.nl' },
    'HOST is "example.nl", and must be localhost or an address of this machine, such as 127.0.0.1 or 0.0.0.0.',
  ],
  ...['vb.example.nl', 'https://vb.example.nl/app', 'https://u:p@vb.example.nl', 'ftp://x'].map(
    (text): [NodeJS.ProcessEnv, string] => [
      { PUBLIC_URL: text },
      `PUBLIC_URL is "${text}", and must be an address without a path, such as https://vertrouwensbasis.example.nl.`,
    ],
  ),
  [
    { PUBLIC_URL: 'http://vb.example.nl' },
    'PUBLIC_URL is "http://vb.example.nl", and must begin with https: browsers keep a session over plain http on localhost only.',
  ],
  ...['mysql://u:p@h/db', 'postgres://h/db', 'postgres://u@h', 'vb_app@h'].map(
    (text): [NodeJS.ProcessEnv, string] => [
      { ...external, DATABASE_URL: text },
      'DATABASE_URL is not an address of a PostgreSQL database, such as postgres://vb_app:password@host:5432/vertrouwensbasis.',
    ],
  ),
  [
    { ...external, DATABASE_OWNER_URL: undefined },
    'DATABASE_OWNER_URL is missing: with DATABASE_URL set, migrations need the address for the role that owns the tables (vb_owner).',
  ],
  [
    { ...external, DATABASE_BATCH_URL: undefined },
    'DATABASE_BATCH_URL is missing: with DATABASE_URL set, summaries need the address for their own role (vb_batch).',
  ],
  [
    { DATABASE_OWNER_URL: postgres('vb_owner') },
    'DATABASE_OWNER_URL is set without DATABASE_URL: set that too, or neither to use the embedded database.',
  ],
  [
    { ...external, DATABASE_URL: postgres('vb_owner') },
    'DATABASE_URL names the same role as DATABASE_OWNER_URL, and must name one that owns nothing (vb_app), or row-level security protects less.',
  ],
  [
    { DATABASE_POOL_SIZE: '91' },
    'DATABASE_POOL_SIZE is "91", and must be a whole number from 1 to 90.',
  ],
  [
    { ...external, DATABASE_POOL_SIZE: '1001' },
    'DATABASE_POOL_SIZE is "1001", and must be a whole number from 1 to 1000.',
  ],
  [
    { SMTP_URL: 'mail.example.nl:25', MAIL_FROM: 'vb@example.nl' },
    'SMTP_URL is not an address of a mail server, such as smtps://user:password@mail.example.nl:465.',
  ],
  [
    { SMTP_URL: 'smtp://mail.example.nl' },
    'MAIL_FROM is missing: with SMTP_URL set, mail needs a sender that the mail server accepts, such as Vertrouwensbasis <noreply@example.nl>.',
  ],
  [
    { MAIL_FROM: 'x <a@b.nl>\r\nBcc: c@d.nl' },
    'MAIL_FROM is "x <a@b.nl>\\r\\nBcc: c@d.nl", and must be one e-mail address, such as Vertrouwensbasis <noreply@example.nl>.',
  ],
  [
    { ...external, SECRET: undefined },
    'SECRET is missing: every process on the database of DATABASE_URL needs the same one, at least 32 random bytes, such as `openssl rand -base64 48` prints.',
  ],
  ...[
    [goodSecret.slice(0, 31), 'has 31 bytes'],
    ['abab'.repeat(10), 'repeats a few characters'],
    ['change-me-please-1234567890-xyzuvw', 'looks like an example'],
  ].map(([secret, weakness]): [NodeJS.ProcessEnv, string] => [
    { SECRET: secret },
    `SECRET ${weakness}, and must be at least 32 random bytes, such as \`openssl rand -base64 48\` prints.`,
  ]),
  [{ DEMO_DATA: 'always' }, 'DEMO_DATA is "always", and must be first-start or never.'],
  [{ GRAPHQL_INTROSPECTION: 'maybe' }, 'GRAPHQL_INTROSPECTION is "maybe", and must be on or off.'],
  ...['10.0.0', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy'].map(
    (proxy): [NodeJS.ProcessEnv, string] => [
      { TRUSTED_PROXIES: `127.0.0.1,${proxy}` },
      `TRUSTED_PROXIES has "${proxy}", and must be addresses or networks with commas between, such as 10.0.0.5,172.16.0.0/12.`,
    ],
  ),
  [
    { TRUSTED_PROXIES: '0.0.0.0/0' },
    'TRUSTED_PROXIES has "0.0.0.0/0", which is everyone: then anyone could pass for another address and escape the limits on sign-in.',
  ],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL is "loud", and must be fatal, error, warn, info, debug, trace or silent.',
  ],
  [
    { SECRET: goodSecret, SECRET_FILE: '/run/secrets/vb' },
    'SECRET is set, and so is SECRET_FILE: keep one of the two.',
  ],
  [
    { SECRET_FILE: '/nowhere/vb_secret' },
    'SECRET_FILE names /nowhere/vb_secret, which cannot be read (ENOENT).',
  ],
  [{ SECRET_FILE: '/dev/null' }, 'SECRET_FILE names /dev/null, which is empty.'],
])('refuses %j', (variables, sentence) => {
  expect(problemsOf(variables)).toEqual([sentence]);
  expect(readdirSync(directory)).toEqual([]);
});

it('refuses a data directory in which nothing can be written', () => {
  const file = join(directory, 'file');
  writeFileSync(file, '');
  expect(problemsOf({ DATA_DIR: join(file, 'data') })).toEqual([
    `DATA_DIR is "${join(file, 'data')}", where nothing can be written (ENOTDIR); it must be a directory of the user who starts the product.`,
  ]);
});

it('reports everything at once, and repeats no secret', () => {
  const variables = {
    PORT: 'x',
    LOG_LEVEL: 'y',
    DATABASE_URL: 'mysql://u:canary-one@h/db',
    SMTP_URL: 'canary-two',
    SECRET: 'canary-three',
  };
  const problems = problemsOf(variables);
  expect(problems.map((sentence) => sentence.split(' ')[0])).toEqual([
    'PORT',
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'DATABASE_BATCH_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'LOG_LEVEL',
    'SECRET',
  ]);
  expect(problems.join('\n')).not.toContain('canary');
});
