import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  createDataDirectory,
  dataDirectoryArgument,
  giveToUser,
  inspectDataDirectory,
  readAccess,
  userForDataDirectory,
  writeAccess,
} from './data-directory.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { preparePrograms, type PostgresPrograms } from './programs.js';
import { databaseName, ensureRoles, type DatabaseRole } from './roles.js';
import { plainEnvironment, type SystemUser } from './run-as.js';

/** Where the server's messages go; `console` and a pino logger both fit. */
export interface EmbeddedPostgresLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface EmbeddedPostgresOptions {
  /** The directory of the database; made when absent. It holds nothing else. */
  dataDir: string;
  /** The port on 127.0.0.1; without it the one of last time, or any free one. */
  port?: number | undefined;
  log: EmbeddedPostgresLog;
  /** False only for tests: quicker, and a power cut may damage the database. */
  durable?: boolean;
  /** Called when the server ends without being asked to. */
  onLost?: (why: string) => void;
}

/** A running database, as one address per role (docker/postgres/roles.sql says who may do what). */
export interface EmbeddedPostgres {
  ownerUrl: string;
  appUrl: string;
  batchUrl: string;
  auditorUrl: string;
  backupUrl: string;
  port: number;
  /** Ends connections, writes everything down and waits until the server is gone. May be repeated. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Held by whoever uses a database, on a connection that lasts as long as that process: it cannot stay
 * behind, whichever way the process ends. Any fixed number will do.
 */
const instanceLock = 7_283_901;

/** Servers to end together with this process. */
const running = new Set<() => void>();

process.on('exit', () => {
  for (const end of running) end();
});

/**
 * Starts the PostgreSQL that comes with the product on `dataDir`, making the database when there is
 * none, and answers with the addresses for its roles.
 *
 * One process at a time uses a database; a second one is refused. A server that outlived its process
 * (`kill -9`) is shut down and started again rather than adopted: so it always runs with today's settings
 * and programs, its messages are ours to read, and there is one way to stop it.
 *
 * @throws EmbeddedPostgresError with a sentence for the person who starts the product. Nothing that was
 * there is removed or changed then.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const dataDir = resolve(options.dataDir);
  const user = await userForDataDirectory(dataDir);
  const programs = await preparePrograms(user);

  if ((await inspectDataDirectory(dataDir, programs.major)) === 'absent') {
    if (options.port !== undefined && !(await freePort(options.port))) {
      throw portTaken(options.port);
    }
    log.info(`Making a new database in ${dataDir}`);
    await createDataDirectory(dataDir, programs, user, durable);
  }
  if (user) await giveToUser(dataDir, user);
  const access = await readAccess(dataDir);
  const place: Place = { dataDir, programs, user, durable, log };
  await endServerLeftBehind(place, access.passwords.postgres);

  const { server, port } = await startOnSomePort(place, options.port, access.port);
  const superuser: pg.ClientConfig = {
    host,
    port,
    user: 'postgres',
    password: access.passwords.postgres,
    database: 'postgres',
    application_name: applicationName(),
    ssl: false,
  };
  let lock: pg.Client | undefined;
  try {
    lock = new pg.Client(superuser);
    // The server says goodbye on this connection when it stops; `onExit` tells what happened.
    lock.on('error', () => {});
    await lock.connect();
    if (!(await takeLock(lock))) throw inUse(dataDir);
    if (port !== access.port) await writeAccess(dataDir, { ...access, port }, user);
    await ensureRoles(superuser, lock, access.passwords);
  } catch (error) {
    await lock?.end().catch(() => {});
    await server.stop();
    throw error;
  }
  // Neither the lock nor the server keeps a process alive that has nothing left to do.
  (lock as unknown as { unref(): void }).unref();
  server.onLost = (why) => {
    log.error(`The embedded PostgreSQL ended unexpectedly: ${why}`);
    options.onLost?.(why);
  };

  const url = (role: DatabaseRole) =>
    `postgres://${role}:${access.passwords[role]}@${host}:${port}/${databaseName}`;
  return {
    ownerUrl: url('vb_owner'),
    appUrl: url('vb_app'),
    batchUrl: url('vb_batch'),
    auditorUrl: url('vb_auditor'),
    backupUrl: url('vb_backup'),
    port,
    stop: () => server.stop(),
  };
}

function applicationName(): string {
  return `vertrouwensbasis, process ${process.pid}`;
}

async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [instanceLock],
  );
  return rows[0]?.taken === true;
}

/** The refusal for a second user of a database. */
function inUse(dataDir: string, holder?: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The database in ${dataDir} is in use by another instance of Vertrouwensbasis` +
      `${holder ? ` (${holder})` : ''}. Stop that one first, or give this one its own DATA_DIR.`,
  );
}

/** Who uses a server, which process started it, and whether that was only just now. */
async function usersOf(
  client: pg.Client,
): Promise<{ holder: string | null; starter: number; isYoung: boolean; directory: string }> {
  const { rows } = await client.query(
    `select
       (select application_name from pg_locks join pg_stat_activity using (pid)
        where locktype = 'advisory' and granted and objid = $1) as holder,
       nullif(current_setting('cluster_name'), '')::int as starter,
       now() - pg_postmaster_start_time() < interval '10 seconds' as "isYoung",
       current_setting('data_directory') as directory`,
    [instanceLock],
  );
  return rows[0];
}

/**
 * Ends a server that still runs on `dataDir` though its process is gone; refuses when the process lives.
 *
 * Whether the server that postmaster.pid names is ours is shown twice: its working directory is this
 * directory (or, where the system does not tell, it says so itself), and it accepts our password.
 */
async function endServerLeftBehind(place: Place, password: string): Promise<void> {
  const { dataDir, log } = place;
  const pidFile = join(dataDir, 'postmaster.pid');
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    const lines = await readFile(pidFile, 'utf8').then(
      (text) => text.split('\n'),
      () => undefined,
    );
    if (lines === undefined) return;
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
    if (!Number.isInteger(port)) {
      // It is being written this moment.
      await delay(20);
      continue;
    }

    if (process.platform === 'linux' && !(await worksIn(pid, dataDir))) {
      // It may have ended while we looked, and the next server may have written the file anew.
      if (!isAlive(pid) || (await readFile(pidFile, 'utf8').catch(() => '')) !== lines.join('\n')) {
        continue;
      }
      // After a crash of the machine the number may be that of any process, and PostgreSQL would take
      // that for a server. It checks by itself that no process uses the memory of the server before.
      await rm(pidFile, { force: true });
      return;
    }

    const client = new pg.Client({
      host,
      port,
      user: 'postgres',
      password,
      database: 'postgres',
      application_name: applicationName(),
      connectionTimeoutMillis: 5_000,
      ssl: false,
    });
    client.on('error', () => {});
    try {
      await client.connect();
    } catch (error) {
      // 28…: it knows us not. Anything else: it starts, or stops, or has stopped listening.
      if ((error as { code?: string }).code?.startsWith('28')) {
        throw new EmbeddedPostgresError(
          `A server (process ${pid}) runs on ${dataDir} that does not accept our password, so it was ` +
            'left alone. Stop it first, or choose another DATA_DIR.',
          { cause: error },
        );
      }
      await delay(20);
      continue;
    }
    try {
      const { holder, starter, isYoung, directory } = await usersOf(client);
      if (
        process.platform !== 'linux' &&
        (await realpath(directory)) !== (await realpath(dataDir))
      ) {
        throw new EmbeddedPostgresError(
          `${pidFile} names a server that runs on ${directory}, as in a copy of a running database. ` +
            'Remove that file if this copy is complete.',
        );
      }
      if (holder !== null) throw inUse(dataDir, holder);
      if (isYoung && isAlive(starter)) {
        // Two starts at once: the other is about to take the lock.
        log.debug(`Process ${starter} is starting the same database`);
        await delay(20);
        continue;
      }
      if (!(await takeLock(client))) continue;
      log.warn(`Ending the PostgreSQL (process ${pid}) that an earlier start left behind`);
      endServer(pid, place);
    } finally {
      await client.end().catch(() => {});
    }
    // The file goes when all is written down; a process that nobody waits for may stay on as a name.
    while (existsSync(pidFile) && isAlive(pid) && Date.now() < patience) await delay(20);
  }
  throw new EmbeddedPostgresError(
    `A PostgreSQL server still runs on ${dataDir} and does not stop. See ${pidFile} for its number.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether `dataDir` is the working directory of the process, as it is of every PostgreSQL server. */
async function worksIn(pid: number, dataDir: string): Promise<boolean> {
  const [directory, ours] = await Promise.all([
    // Unreadable: it is gone, or another user's, who could not open this database.
    readlink(`/proc/${pid}/cwd`).catch(() => undefined),
    realpath(dataDir),
  ]);
  return directory === ours;
}

interface Place {
  dataDir: string;
  programs: PostgresPrograms;
  user: SystemUser | undefined;
  durable: boolean;
  log: EmbeddedPostgresLog;
}

/** Tries the wanted port only, or the remembered one and then free ones. */
async function startOnSomePort(
  place: Place,
  wanted: number | undefined,
  remembered: number | undefined,
): Promise<{ server: Server; port: number }> {
  let preferred = wanted ?? remembered;
  for (let attempt = 1; ; attempt += 1) {
    const port = (await freePort(preferred)) ?? (wanted === undefined && (await freePort(0)));
    if (!port) throw portTaken(wanted);
    try {
      return { server: await startServer(place, port), port };
    } catch (error) {
      if (!(error instanceof ServerRefusedToStart)) throw error;
      if (error.message.includes('lock file "postmaster.pid"')) throw inUse(place.dataDir);
      if (error.message.includes('could not bind')) {
        // Somebody took the port between the look and the start.
        preferred = wanted;
        if (attempt < 5) continue;
      }
      if (error.message.includes('pre-existing shared memory block') && attempt < 100) {
        // A killed server's helpers notice its death within moments.
        await delay(50);
        continue;
      }
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL does not start on ${place.dataDir}: ${error.message}`,
      );
    }
  }
}

function portTaken(port: number | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The database cannot listen on port ${port} of ${host}: another program uses it. ` +
      'Stop that program, or choose another port.',
  );
}

/** The port itself if nothing listens on it (0: any such port). */
async function freePort(port: number | undefined): Promise<number | undefined> {
  if (port === undefined) return undefined;
  return new Promise((answer, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') answer(undefined);
      else fail(error);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => answer(found));
    });
  });
}

class ServerRefusedToStart extends Error {
  override readonly name = 'ServerRefusedToStart';
}

interface Server {
  stop(): Promise<void>;
  onLost: ((why: string) => void) | undefined;
}

/** Starts the server and waits until it accepts connections. */
async function startServer(place: Place, port: number): Promise<Server> {
  const { dataDir, programs, user, durable, log } = place;
  const settings = {
    listen_addresses: host,
    port,
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    password_encryption: 'scram-sha-256',
    // Tells another start which process this server belongs to.
    cluster_name: process.pid,
    logging_collector: 'off',
    log_destination: 'stderr',
    // What is refused is told to who asked. Statements and details hold people's names, and no log may.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const child = spawn(
    programs.postgres,
    [
      ...['-D', dataDirectoryArgument(dataDir)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      cwd: dataDir,
      env: plainEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      // Ctrl-C in a terminal reaches everything in our group; the API ends first, and then asks this.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...user,
    },
  );

  let stopping: Promise<void> | undefined;
  const recent: string[] = [];
  let onReady: (() => void) | undefined;
  const ready = new Promise<void>((done) => (onReady = done));
  createInterface({ input: child.stderr }).on('line', (line) => {
    // "2026-01-01 00:00:00.000 UTC [42] LOG:  text"
    const text = line.replace(/^[-\d]+ [:.\d]+ UTC \[\d+\] /, '');
    recent.push(text);
    if (recent.length > 20) recent.shift();
    // While it stops it says of every connection that it ends it.
    if (/^(FATAL|PANIC|WARNING)/.test(text) && !stopping) log.warn(`PostgreSQL: ${text}`);
    else log.debug(`PostgreSQL: ${text}`);
    if (text.includes('database system is ready to accept connections')) onReady?.();
  });
  const exited = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    // `close`, not `exit`: by then all it said has been read.
    child.once('close', (code, signal) => done(signal ?? `exit code ${code}`));
  });

  const endedEarly = await Promise.race([ready, exited]);
  if (endedEarly !== undefined) {
    throw new ServerRefusedToStart(recent.join(' ').trim() || endedEarly);
  }

  const end = () => {
    if (child.exitCode === null && child.signalCode === null) endServer(child.pid ?? 0, place);
  };
  running.add(end);
  child.unref();
  (child.stderr as unknown as { unref(): void }).unref();

  const server: Server = {
    onLost: undefined,
    stop: () =>
      (stopping ??= (async () => {
        child.ref();
        end();
        await exited;
      })()),
  };
  void exited.then((why) => {
    running.delete(end);
    if (!stopping) server.onLost?.(why);
  });
  return server;
}

/** Asks for a fast shutdown: connections are ended, everything is written down. */
function endServer(pid: number, { programs, dataDir }: Place): void {
  if (process.platform === 'win32') {
    // A signal would end it at once there, as a power cut does.
    spawnSync(programs.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-W'], { windowsHide: true });
  } else {
    process.kill(pid, 'SIGINT');
  }
}
