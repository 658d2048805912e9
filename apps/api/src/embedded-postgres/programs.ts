import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, statSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { plainEnvironment, type SystemUser } from './run-as.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** PostgreSQL's programs in a place from which they run. */
export interface PostgresPrograms {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** The major version, which a data directory must have been made with. */
  major: string;
}

/**
 * Finds the programs of the npm package for this platform and makes them run for `user`.
 *
 * Where the package stands if possible, else from a copy in a directory for temporary files: the user
 * may be unable to enter `node_modules` (a checkout below /root), or we to write there.
 */
export async function preparePrograms(user: SystemUser | undefined): Promise<PostgresPrograms> {
  const packaged = await findPackage();
  await restoreLinks(packaged.native).catch(() => {
    // A read-only installation: the copy below has its links.
  });
  const first = await tryOut(packaged.native, user);
  if ('programs' in first) return first.programs;

  let refusal = first.refusal;
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const copy = await copyBelow(parent, packaged).catch(() => undefined);
    if (copy === undefined) continue;
    const attempt = await tryOut(copy, user);
    if ('programs' in attempt) return attempt.programs;
    refusal = attempt.refusal;
  }
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL in ${packaged.native} does not run on this machine: ${refusal} ` +
      'Set DATABASE_URL and DATABASE_OWNER_URL to use a PostgreSQL server of your own.',
  );
}

interface PostgresPackage {
  native: string;
  version: string;
}

async function findPackage(): Promise<PostgresPackage> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL for this platform (the package ${name}) is not installed. Install the ` +
        'dependencies again with optional ones included, or set DATABASE_URL and DATABASE_OWNER_URL ' +
        'to use a PostgreSQL server of your own.',
      { cause },
    );
  }
}

/**
 * Makes the symbolic links between libraries that an npm package cannot hold. The package would do so
 * itself in a script after installation; we install without running scripts.
 */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    // Both paths start with `native/`; a link and what it points at stand in the same folder.
    await symlink(basename(source), join(dirname(native), target)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

/** Asks the server for its version as `user`: proves the path, the rights and the libraries at once. */
async function tryOut(
  native: string,
  user: SystemUser | undefined,
): Promise<{ programs: PostgresPrograms } | { refusal: string }> {
  const program = (name: string) =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  try {
    const { stdout } = await run(program('postgres'), ['--version'], {
      ...user,
      env: plainEnvironment(),
    });
    const major = /PostgreSQL\) (\d+)/.exec(stdout)?.[1];
    if (major === undefined) return { refusal: `it calls itself "${stdout.trim()}".` };
    return {
      programs: {
        initdb: program('initdb'),
        postgres: program('postgres'),
        pgCtl: program('pg_ctl'),
        major,
      },
    };
  } catch (error) {
    const { message, stderr } = error as { message: string; stderr?: string };
    return { refusal: `${(stderr || message).trim()}.` };
  }
}

/**
 * The programs below `parent`, copied there unless they already are; undefined when what stands there
 * is not ours. The copy appears whole or not at all, and is made anew when a cleaner of temporary files
 * took pieces of it.
 */
async function copyBelow(parent: string, source: PostgresPackage): Promise<string | undefined> {
  const owner = process.getuid?.() ?? 0;
  const home = join(parent, `vertrouwensbasis-postgresql-${source.version}-${owner}`);
  const native = join(home, 'native');
  const standing = await lstat(home).catch(() => undefined);
  if (standing) {
    // Anyone may write in a directory for temporary files, so the name alone proves nothing.
    if (!standing.isDirectory() || standing.uid !== owner) return undefined;
    if (process.platform !== 'win32' && (standing.mode & 0o022) !== 0) return undefined;
    if (await isComplete(source.native, native)) return native;
    const aside = `${home}.${randomBytes(6).toString('hex')}`;
    await rename(home, aside);
    await rm(aside, { recursive: true, force: true });
  }

  const draft = `${home}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(draft, { mode: 0o755 });
    await chmod(draft, 0o755);
    // Synchronous: over its many small files this takes a tenth of the time, and nothing else waits.
    cpSync(source.native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await restoreLinks(join(draft, 'native'));
    letOthersRead(join(draft, 'native'));
    await rename(draft, home).catch(async (error: unknown) => {
      // Another process may have been quicker; its copy serves as well.
      if (!(await isComplete(source.native, native))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return native;
}

/** Whether every file of `source` stands in `copy` with the same size. */
async function isComplete(source: string, copy: string): Promise<boolean> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const same = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const [original, copied] = await Promise.all([
          stat(path),
          stat(join(copy, path.slice(source.length))).catch(() => undefined),
        ]);
        return original.size === copied?.size;
      }),
  );
  return same.every(Boolean);
}

function letOthersRead(root: string): void {
  chmodSync(root, 0o755);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
