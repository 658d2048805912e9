import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  access,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { type PostgresPrograms } from './programs.js';
import { databaseRoles, type DatabaseRole } from './roles.js';
import { isRoot, plainEnvironment, unprivilegedUser, type SystemUser } from './run-as.js';

const run = promisify(execFile);

/** What we keep beside PostgreSQL's own files: how to reach this database. Readable by its user only. */
export interface Access {
  port?: number | undefined;
  passwords: Record<DatabaseRole | 'postgres', string>;
}

const accessFile = 'vertrouwensbasis.json';

/**
 * How PostgreSQL's programs are told their data directory: as the directory they are started in.
 *
 * As root we run them as another user, who may be unable to enter a directory above it (a checkout below
 * /root). The kernel puts the program in the directory while it is still root, and this name reaches the
 * directory without passing through those above. Only Linux has it.
 */
export function dataDirectoryArgument(dataDir: string): string {
  return isRoot() && process.platform === 'linux' ? '/proc/self/cwd' : dataDir;
}

/**
 * Looks at what stands at `dataDir`, changing nothing: a database of ours, or room for one. Anything
 * else, such as a half-copied directory or another program's database, is refused.
 */
export async function inspectDataDirectory(
  dataDir: string,
  major: string,
): Promise<'ours' | 'absent'> {
  let names: string[];
  try {
    names = await readdir(dataDir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'absent';
    throw new EmbeddedPostgresError(
      code === 'ENOTDIR'
        ? `${dataDir} is a file, and the database needs a directory there. Choose another DATA_DIR.`
        : `The database directory ${dataDir} cannot be read (${code}). It may belong to another user: ` +
            'start as that user, or choose another DATA_DIR.',
      { cause: error },
    );
  }
  if (names.length === 0) return 'absent';

  const instead = 'Nothing was changed. Move it elsewhere, or choose another DATA_DIR.';
  const version = names.includes('PG_VERSION')
    ? (await readFile(join(dataDir, 'PG_VERSION'), 'utf8')).trim()
    : undefined;
  const hasControlFile = await access(join(dataDir, 'global', 'pg_control')).then(
    () => true,
    () => false,
  );
  if (version === undefined || !hasControlFile) {
    throw new EmbeddedPostgresError(
      `${dataDir} is not empty and is not a complete database either: it may be half-copied, or belong ` +
        `to another program. ${instead}`,
    );
  }
  if (!names.includes(accessFile)) {
    throw new EmbeddedPostgresError(
      `${dataDir} holds a PostgreSQL database that Vertrouwensbasis did not make (${accessFile} is ` +
        `missing). ${instead}`,
    );
  }
  if (version !== major) {
    throw new EmbeddedPostgresError(
      `The database in ${dataDir} was made by PostgreSQL ${version} and this release brings ` +
        `PostgreSQL ${major}. Start it with the release that made it, make a dump, and restore the ` +
        `dump here. ${instead}`,
    );
  }
  return 'ours';
}

/**
 * The user that PostgreSQL runs as, when it must be another than ourselves: the owner of a database
 * that exists, else an unprivileged user.
 */
export async function userForDataDirectory(dataDir: string): Promise<SystemUser | undefined> {
  if (!isRoot()) return undefined;
  const existing = await stat(dataDir).catch(() => undefined);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const user = await unprivilegedUser();
  if (user) return user;
  throw new EmbeddedPostgresError(
    'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ' +
      'Start as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL.',
  );
}

/**
 * Makes a new database at `dataDir`.
 *
 * It is made in a directory beside it, which takes the name in one step when it is complete. So whatever
 * happens on the way, a directory of that name is a whole database.
 */
export async function createDataDirectory(
  dataDir: string,
  programs: PostgresPrograms,
  user: SystemUser | undefined,
  durable: boolean,
): Promise<void> {
  await mkdir(dirname(dataDir), { recursive: true });
  await removeAbandonedDrafts(dataDir);
  const draft = await mkdtemp(`${dataDir}.new-`);
  try {
    const cluster = join(draft, 'database');
    const passwordFile = join(draft, 'password');
    const secret = () => randomBytes(24).toString('base64url');
    const passwords = Object.fromEntries(
      ['postgres', ...databaseRoles].map((role) => [role, secret()]),
    ) as Access['passwords'];
    await mkdir(cluster, { mode: 0o700 });
    await writeFile(passwordFile, passwords.postgres, { mode: 0o600 });
    if (user) {
      for (const path of [draft, cluster, passwordFile]) await chown(path, user.uid, user.gid);
    }

    const directory = dataDirectoryArgument(cluster);
    await run(
      programs.initdb,
      [
        ...['-D', directory],
        ...['--username', 'postgres', `--pwfile=${directory}/../password`],
        ...['--auth-host=scram-sha-256', '--auth-local=scram-sha-256'],
        ...['--encoding=UTF8', '--locale=C'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        ...['--data-checksums', '--no-instructions', ...(durable ? [] : ['--no-sync'])],
      ],
      { cwd: cluster, env: plainEnvironment(), windowsHide: true, ...user },
    ).catch((error: Error & { stderr?: string }) => {
      throw new EmbeddedPostgresError(
        `PostgreSQL could not make a database in ${dataDir}: ${(error.stderr || error.message).trim()}`,
        { cause: error },
      );
    });
    await writeAccess(cluster, { passwords }, user);

    if (process.platform === 'win32') await rmdir(dataDir).catch(() => {});
    await rename(cluster, dataDir).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EBUSY' || error.code === 'EXDEV') {
        throw new EmbeddedPostgresError(
          `${dataDir} is a mount point, which the new database cannot replace. Choose a directory inside it.`,
          { cause: error },
        );
      }
      // Somebody else may have been quicker; then theirs is the database.
      if ((await inspectDataDirectory(dataDir, programs.major)) !== 'ours') throw error;
    });
    if (durable) await syncDirectory(dirname(dataDir));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Gives a database that root owns, for instance after it was copied, to the user that will run it. */
export async function giveToUser(dataDir: string, user: SystemUser): Promise<void> {
  if ((await stat(dataDir)).uid === user.uid) return;
  // The directory itself comes last: its owner tells that all within was done.
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), user.uid, user.gid);
  }
  await chown(dataDir, user.uid, user.gid);
}

export async function readAccess(dataDir: string): Promise<Access> {
  const path = join(dataDir, accessFile);
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as Partial<Access>;
    const passwords: Partial<Access['passwords']> = found.passwords ?? {};
    if (typeof passwords.postgres !== 'string') throw new Error('no password of the superuser');
    for (const role of databaseRoles) {
      // A role that came with a later release than the one that made the database.
      passwords[role] ??= randomBytes(24).toString('base64url');
    }
    return { port: found.port, passwords: passwords as Access['passwords'] };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `${path}, which holds the passwords of the embedded database, cannot be read. Put it back from a ` +
        'backup; nothing was changed.',
      { cause },
    );
  }
}

/** Writes the file as a whole or not at all. */
export async function writeAccess(
  dataDir: string,
  content: Access,
  user: SystemUser | undefined,
): Promise<void> {
  const path = join(dataDir, accessFile);
  const draft = `${path}.new`;
  await rm(draft, { force: true });
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(content, undefined, 2)}\n`);
    if (user) await file.chown(user.uid, user.gid);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** Directories that a start killed in the middle of `createDataDirectory` left: never a database. */
async function removeAbandonedDrafts(dataDir: string): Promise<void> {
  const hour = 3_600_000;
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of await readdir(dirname(dataDir))) {
    if (!name.startsWith(prefix) || name.length !== prefix.length + 6) continue;
    const path = join(dirname(dataDir), name);
    const found = await stat(path).catch(() => undefined);
    // One that is younger may be another process at work.
    if (found?.isDirectory() && Date.now() - found.mtimeMs > hour) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
