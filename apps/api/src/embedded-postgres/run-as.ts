import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user a program is started as. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** Whether this process is root, as in most containers; never so on Windows. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user that runs PostgreSQL when we are root, because PostgreSQL refuses root: `postgres` where it
 * exists, else `nobody`. Undefined where neither exists.
 */
export async function unprivilegedUser(): Promise<SystemUser | undefined> {
  for (const name of ['postgres', 'nobody']) {
    try {
      // `id` also knows users that are in no file, such as those of a directory service.
      const uid = Number((await run('id', ['-u', name])).stdout);
      const gid = Number((await run('id', ['-g', name])).stdout);
      if (uid > 0) return { uid, gid };
    } catch {
      // No such user: the next one.
    }
  }
  return undefined;
}

/**
 * The environment of PostgreSQL's programs: nothing of ours, so that no PGDATA or PGPORT of the person
 * who starts us reaches them, and messages in English, because we read some of them.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'] as const;
  const environment: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of kept) {
    if (process.env[name] !== undefined) environment[name] = process.env[name];
  }
  return environment;
}
