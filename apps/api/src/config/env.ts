import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The settings of the product, checked and complete. Where each comes from: `readEnv`. */
export interface Env {
  nodeEnv: 'production' | 'development' | 'test';
  host: string;
  port: number;
  /** The origin people see, without a slash at the end: links in mail and the origin check use it. */
  publicUrl: string;
  /** Absolute path of the database, caught mail and generated secrets. */
  dataDir: string;
  /** Undefined: the PostgreSQL that comes with the product. */
  database: { appUrl: string; ownerUrl: string; batchUrl: string } | undefined;
  databasePoolSize: number;
  /** Undefined: mail is caught as files in `mail` below the data directory. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Keys what must not be guessed or forged: cursors, digests of addresses. At least 32 bytes. */
  secret: string;
  /** Absolute path of the files of organisations; processes of one installation share it. */
  filesDir: string;
  /** Bytes that one organisation may keep in files. */
  filesQuota: number;
  demoData: 'first-start' | 'never';
  graphqlIntrospection: boolean;
  /** Addresses and networks whose X-Forwarded-* headers are believed; none by default. */
  trustedProxies: string[];
  logLevel: (typeof logLevels)[number];
}

/** What is wrong with one variable, in a sentence that begins with its name. */
export interface EnvProblem {
  variable: string;
  sentence: string;
}

/** Settings that are not right, all of them at once. */
export class InvalidEnvError extends Error {
  override readonly name = 'InvalidEnvError';
  readonly problems: readonly EnvProblem[];

  constructor(problems: readonly EnvProblem[]) {
    super(
      ['These settings are not right:', ...problems.map(({ sentence }) => `- ${sentence}`)].join(
        '\n',
      ),
    );
    this.problems = problems;
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The same depth from `src` and from `dist`. */
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Reads the settings from environment variables. An empty variable counts as absent, because a compose
 * file writes `${X:-}`.
 *
 * | Variable | Default | |
 * | --- | --- | --- |
 * | `NODE_ENV` | production | production, development or test |
 * | `HOST`, `PORT` | 127.0.0.1, 3000 | where the server listens; containers set 0.0.0.0 |
 * | `PUBLIC_URL` | http://localhost:PORT | https unless it is this machine: the session cookie needs it |
 * | `DATA_DIR` | data, in the repository | a relative path counts from where one stands |
 * | `DATABASE_URL` ° | the embedded database | address for vb_app |
 * | `DATABASE_OWNER_URL` ° | | for vb_owner; needed with DATABASE_URL |
 * | `DATABASE_BATCH_URL` ° | | for vb_batch; needed with DATABASE_URL |
 * | `DATABASE_POOL_SIZE` | 10 | connections of one process |
 * | `SMTP_URL` ° | mail caught in DATA_DIR/mail | smtp: or smtps: |
 * | `MAIL_FROM` | Vertrouwensbasis <noreply@localhost> | needed with SMTP_URL |
 * | `SECRET` ° | made in DATA_DIR/secret | needed in production with DATABASE_URL |
 * | `FILES_DIR` | files, in DATA_DIR | shared by all processes of one installation |
 * | `FILES_QUOTA_MB` | 1000 | for one organisation |
 * | `DEMO_DATA` | first-start; never with DATABASE_URL | |
 * | `GRAPHQL_INTROSPECTION` | off in production, else on | on or off |
 * | `TRUSTED_PROXIES` | none | addresses and networks, with commas between |
 * | `LOG_LEVEL` | info | |
 *
 * ° may come from a file: `SECRET_FILE=/run/secrets/vb_secret`.
 *
 * @throws InvalidEnvError with everything that is wrong. Nothing is written then.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const settings = new Settings(source);

  const nodeEnv = settings.choice(
    'NODE_ENV',
    ['production', 'development', 'test'] as const,
    'production',
  );
  const port = settings.integer('PORT', { least: 1, most: 65_535, otherwise: 3000 });
  const dataDir = resolve(settings.text('DATA_DIR') ?? join(repository, 'data'));
  const database = readDatabase(settings);
  const smtpUrl = readSmtpUrl(settings);
  const env = {
    nodeEnv,
    host: readHost(settings),
    port,
    publicUrl: readPublicUrl(settings, port),
    dataDir,
    database,
    databasePoolSize: settings.integer('DATABASE_POOL_SIZE', {
      least: 1,
      // The embedded server has 100 connections, a few of which are for others.
      most: database ? 1000 : 90,
      otherwise: 10,
    }),
    smtpUrl,
    mailFrom: readMailFrom(settings, smtpUrl),
    filesDir: resolve(settings.text('FILES_DIR') ?? join(dataDir, 'files')),
    filesQuota:
      settings.integer('FILES_QUOTA_MB', { least: 1, most: 1_000_000, otherwise: 1000 }) *
      1024 *
      1024,
    demoData: settings.choice(
      'DEMO_DATA',
      ['first-start', 'never'] as const,
      database ? 'never' : 'first-start',
    ),
    graphqlIntrospection:
      settings.choice(
        'GRAPHQL_INTROSPECTION',
        ['on', 'off'] as const,
        nodeEnv === 'production' ? 'off' : 'on',
      ) === 'on',
    trustedProxies: readTrustedProxies(settings),
    logLevel: settings.choice('LOG_LEVEL', logLevels, 'info'),
  };
  const secret = readSecret(settings, nodeEnv === 'production' && database !== undefined);

  settings.assertRight();
  return { ...env, secret: secret ?? keptSecret(dataDir) };
}

function readHost(settings: Settings): string {
  const host = settings.text('HOST') ?? '127.0.0.1';
  if (host !== 'localhost' && isIP(host) === 0) {
    settings.wrong(
      'HOST',
      `is "${host}", and must be localhost or an address of this machine, such as 127.0.0.1 or 0.0.0.0`,
    );
  }
  return host;
}

function readPublicUrl(settings: Settings, port: number): string {
  const text = settings.text('PUBLIC_URL');
  if (text === undefined) return `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || `${url.origin}/` !== url.href) {
    settings.wrong(
      'PUBLIC_URL',
      `is "${text}", and must be an address without a path, such as https://vertrouwensbasis.example.nl`,
    );
    return text;
  }
  const isThisMachine = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isThisMachine) {
    settings.wrong(
      'PUBLIC_URL',
      `is "${text}", and must begin with https: browsers keep a session over plain http on localhost only`,
    );
  }
  return url.origin;
}

function readDatabase(settings: Settings): Env['database'] {
  const appUrl = readPostgresUrl(settings, 'DATABASE_URL', 'vb_app');
  const ownerUrl = readPostgresUrl(settings, 'DATABASE_OWNER_URL', 'vb_owner');
  const batchUrl = readPostgresUrl(settings, 'DATABASE_BATCH_URL', 'vb_batch');
  if (!settings.has('DATABASE_URL')) {
    for (const variable of ['DATABASE_OWNER_URL', 'DATABASE_BATCH_URL']) {
      if (!settings.has(variable)) continue;
      settings.wrong(
        variable,
        'is set without DATABASE_URL: set that too, or neither to use the embedded database',
      );
    }
    return undefined;
  }
  if (!settings.has('DATABASE_OWNER_URL')) {
    settings.wrong(
      'DATABASE_OWNER_URL',
      'is missing: with DATABASE_URL set, migrations need the address for the role that owns the tables (vb_owner)',
    );
  }
  if (!settings.has('DATABASE_BATCH_URL')) {
    settings.wrong(
      'DATABASE_BATCH_URL',
      'is missing: with DATABASE_URL set, summaries need the address for their own role (vb_batch)',
    );
  }
  if (appUrl && ownerUrl && new URL(appUrl).username === new URL(ownerUrl).username) {
    settings.wrong(
      'DATABASE_URL',
      'names the same role as DATABASE_OWNER_URL, and must name one that owns nothing (vb_app), or row-level security protects less',
    );
  }
  return { appUrl: appUrl ?? '', ownerUrl: ownerUrl ?? '', batchUrl: batchUrl ?? '' };
}

function readPostgresUrl(settings: Settings, variable: string, role: string): string | undefined {
  const text = settings.secretText(variable);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url &&
    ['postgres:', 'postgresql:'].includes(url.protocol) &&
    url.hostname !== '' &&
    url.username !== '' &&
    url.pathname.length > 1
  ) {
    return text;
  }
  settings.wrong(
    variable,
    `is not an address of a PostgreSQL database, such as postgres://${role}:password@host:5432/vertrouwensbasis`,
  );
  return undefined;
}

function readSmtpUrl(settings: Settings): string | undefined {
  const text = settings.secretText('SMTP_URL');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    settings.wrong(
      'SMTP_URL',
      'is not an address of a mail server, such as smtps://user:password@mail.example.nl:465',
    );
  }
  return text;
}

function readMailFrom(settings: Settings, smtpUrl: string | undefined): string {
  const text = settings.text('MAIL_FROM');
  if (text === undefined) {
    if (smtpUrl !== undefined) {
      settings.wrong(
        'MAIL_FROM',
        'is missing: with SMTP_URL set, mail needs a sender that the mail server accepts, such as Vertrouwensbasis <noreply@example.nl>',
      );
    }
    return 'Vertrouwensbasis <noreply@localhost>';
  }
  // A line break would start a header of its own.
  if (!/^([^<>"\p{Cc}]+ <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/u.test(text)) {
    settings.wrong(
      'MAIL_FROM',
      `is ${JSON.stringify(text)}, and must be one e-mail address, such as Vertrouwensbasis <noreply@example.nl>`,
    );
  }
  return text;
}

function readTrustedProxies(settings: Settings): string[] {
  const proxies = (settings.text('TRUSTED_PROXIES') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const proxy of proxies) {
    const [address = '', length, ...rest] = proxy.split('/');
    const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
    const isNetwork =
      length === undefined ||
      (/^\d{1,3}$/.test(length) && Number(length) <= bits && rest.length === 0);
    if (bits === 0 || !isNetwork) {
      settings.wrong(
        'TRUSTED_PROXIES',
        `has "${proxy}", and must be addresses or networks with commas between, such as 10.0.0.5,172.16.0.0/12`,
      );
    } else if (Number(length) === 0) {
      settings.wrong(
        'TRUSTED_PROXIES',
        `has "${proxy}", which is everyone: then anyone could pass for another address and escape the limits on sign-in`,
      );
    }
  }
  return proxies;
}

function readSecret(settings: Settings, isNeeded: boolean): string | undefined {
  const secret = settings.secretText('SECRET');
  const advice = 'at least 32 random bytes, such as `openssl rand -base64 48` prints';
  if (secret === undefined) {
    if (isNeeded && !settings.has('SECRET')) {
      settings.wrong(
        'SECRET',
        `is missing: every process on the database of DATABASE_URL needs the same one, ${advice}`,
      );
    }
    return undefined;
  }
  const weakness = weaknessOf(secret);
  if (weakness) settings.wrong('SECRET', `${weakness}, and must be ${advice}`);
  return secret;
}

/** Why a secret is easy to guess, as far as one can tell from looking at it. */
function weaknessOf(secret: string): string | undefined {
  if (Buffer.byteLength(secret) < 32) return `has ${Buffer.byteLength(secret)} bytes`;
  if (new Set(secret).size < 10) return 'repeats a few characters';
  if (
    /change.?me|secret|password|default|example|vertrouwensbasis|0123456789|abcdefgh/i.test(secret)
  ) {
    return 'looks like an example';
  }
  return undefined;
}

/** The secret of a single installation: made once, readable by its user only, kept with the data. */
function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    // `wx`: of two that start at once, one makes it and both read it.
    writeFileSync(path, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      throw new InvalidEnvError([
        {
          variable: 'DATA_DIR',
          sentence: `DATA_DIR is "${dataDir}", where nothing can be written (${code}); it must be a directory of the user who starts the product.`,
        },
      ]);
    }
  }
  const secret = readFileSync(path, 'utf8').trim();
  const weakness = weaknessOf(secret);
  if (weakness) {
    throw new InvalidEnvError([
      {
        variable: 'SECRET',
        sentence: `SECRET is read from ${path}, which ${weakness}; put it back from a backup, or remove the file to have a new one made.`,
      },
    ]);
  }
  return secret;
}

/** The variables, and what was found wrong with them so far. */
class Settings {
  private readonly problems: EnvProblem[] = [];

  constructor(private readonly source: NodeJS.ProcessEnv) {}

  wrong(variable: string, what: string): void {
    this.problems.push({ variable, sentence: `${variable} ${what}.` });
  }

  assertRight(): void {
    if (this.problems.length > 0) throw new InvalidEnvError(this.problems);
  }

  text(variable: string): string | undefined {
    return this.source[variable]?.trim() || undefined;
  }

  /** Whether the variable or its file is named, right or wrong. */
  has(variable: string): boolean {
    return this.text(variable) !== undefined || this.text(`${variable}_FILE`) !== undefined;
  }

  /** A value that may come from a file and is never repeated in a message. */
  secretText(variable: string): string | undefined {
    const direct = this.text(variable);
    const file = this.text(`${variable}_FILE`);
    if (file === undefined) return direct;
    if (direct !== undefined) {
      this.wrong(variable, `is set, and so is ${variable}_FILE: keep one of the two`);
      return undefined;
    }
    try {
      const content = readFileSync(file, 'utf8').trim();
      if (content !== '') return content;
      this.wrong(`${variable}_FILE`, `names ${file}, which is empty`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.wrong(`${variable}_FILE`, `names ${file}, which cannot be read (${code})`);
    }
    return undefined;
  }

  choice<const Choice extends string>(
    variable: string,
    choices: readonly Choice[],
    otherwise: NoInfer<Choice>,
  ): Choice {
    const text = this.text(variable);
    if (text === undefined) return otherwise;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) {
      this.wrong(
        variable,
        `is "${text}", and must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
      );
    }
    return found ?? otherwise;
  }

  integer(
    variable: string,
    { least, most, otherwise }: { least: number; most: number; otherwise: number },
  ): number {
    const text = this.text(variable);
    if (text === undefined) return otherwise;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.wrong(variable, `is "${text}", and must be a whole number from ${least} to ${most}`);
    return otherwise;
  }
}
