import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { InvalidEnvError, readEnv, type Env } from './config/env.js';
import { createApi } from './create-api.js';
import { migrate } from './database/migrate.js';
import { demoSignIns } from './demo/demo-organisations.js';
import { demoPassword } from './demo/people.js';
import { isDemoOpen, seedDemo } from './demo/seed-demo.js';
import { EmbeddedPostgresError } from './embedded-postgres/embedded-postgres-error.js';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import { endAtSignal } from './end-at-signal.js';
import { AssessmentStore } from './features/assessment/assessment.store.js';
import { doDailyWork } from './features/assessment/every-hour.js';
import { FILE_STORAGE, type FileStorage } from './features/files/file-storage.js';
import {
  NewOrganisationError,
  NewOrganisations,
  newOrganisationFrom,
} from './features/invitations/new-organisations.js';
import { createLog } from './log.js';
import type { ApiSettings } from './settings.js';
import { Tenancy } from './tenancy/tenancy.js';

/**
 * Starts the product. `main.js migrate` brings the schema up to date and ends; `main.js
 * new-organisation "<name>" <e-mail>` makes an organisation, invites its first user and ends.
 */
async function main(): Promise<void> {
  const [command, ...words] = process.argv.slice(2);
  if (command && !['migrate', 'new-organisation'].includes(command)) {
    throw new NewOrganisationError(`There is no “${command}”: migrate, or new-organisation.`);
  }
  const founding = command === 'new-organisation' ? newOrganisationFrom(words) : null;
  const env = readEnv(process.env);
  const log = createLog(env.logLevel);
  endAtFault(log);

  const database = await connect(env, log);
  const closing: (() => Promise<void>)[] = [database.stop];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  endAtSignal(close, log);

  try {
    const ran = await migrate(database.ownerUrl);
    if (ran.length > 0) log.info({ migrations: ran }, 'the schema is up to date');
    if (command === 'migrate') {
      await close();
      return;
    }
    const app = await createApi(settingsFrom(env, database), log);
    closing.push(() => app.close());
    if (founding) {
      const link = await app.get(NewOrganisations, { strict: false }).found(founding);
      await close();
      process.stdout.write(`${invited(founding, link)}\n`);
      return;
    }
    const withDemo = env.demoData === 'first-start' && (await fillDemo(app, log));
    await app.listen(env.port, env.host);
    closing.push(doDailyWork(app, log));
    announce(env, withDemo);
  } catch (error) {
    await close();
    throw error;
  }
}

interface Database {
  ownerUrl: string;
  appUrl: string;
  batchUrl: string;
  stop(): Promise<void>;
}

async function connect(env: Env, log: Logger): Promise<Database> {
  if (env.database) return { ...env.database, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir: join(env.dataDir, 'postgres'),
    log: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    // Without its database the product can do nothing; who runs it starts both again.
    onLost: () => process.kill(process.pid, 'SIGTERM'),
  });
}

function settingsFrom(env: Env, database: Database): ApiSettings {
  return {
    publicUrl: env.publicUrl,
    secret: env.secret,
    databaseUrl: database.appUrl,
    batchDatabaseUrl: database.batchUrl,
    databasePoolSize: env.databasePoolSize,
    trustedProxies: env.trustedProxies,
    introspection: env.graphqlIntrospection,
    smtpUrl: env.smtpUrl ?? null,
    mailFrom: env.mailFrom,
    mailDir: join(env.dataDir, 'mail'),
    filesDir: env.filesDir,
    filesQuota: env.filesQuota,
    logLevel: env.logLevel,
  };
}

/** Fills the demo at the first start. Whether it is there now: it may have been removed since. */
async function fillDemo(app: NestFastifyApplication, log: Logger): Promise<boolean> {
  const tenancy = app.get(Tenancy, { strict: false });
  const filled = await seedDemo({
    tenancy,
    assessments: app.get(AssessmentStore, { strict: false }),
    files: app.get<FileStorage>(FILE_STORAGE, { strict: false }),
  });
  if (filled) log.info('the demo organisations are filled');
  return filled || (await isDemoOpen(tenancy));
}

/** Tells the person who started it where to go, and as whom. */
function announce(env: Env, withDemo: boolean): void {
  const lines = ['', `Vertrouwensbasis: ${env.publicUrl}`];
  if (withDemo) {
    const width = Math.max(...demoSignIns.map(({ email }) => email.length));
    lines.push(
      '',
      `Demo: sign in with password ${demoPassword} as`,
      ...demoSignIns.map(({ email, as }) => `  ${email.padEnd(width)}  ${as}`),
    );
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function invited({ name, email }: { name: string; email: string }, link: string): string {
  return [
    `“${name}” is made, and ${email} invited to be its first user, for HR.`,
    'The link is in the mail to that address as well; it works once, for seven days:',
    link,
  ].join('\n');
}

/** After a fault nobody expected, nothing in memory can be trusted: end, and be started again. */
function endAtFault(log: Logger): void {
  const end = (error: unknown) => {
    log.fatal({ err: error, stack: (error as Error).stack?.split('\n').slice(1, 12) }, 'ending');
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

try {
  await main();
} catch (error) {
  const expected = [InvalidEnvError, EmbeddedPostgresError, NewOrganisationError].some(
    (kind) => error instanceof kind,
  );
  const { code, port } = error as { code?: string; port?: number };
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program. Stop that, or set PORT to another number.`
      : expected
        ? (error as Error).message
        : ((error as Error).stack ?? String(error));
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
