import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** The database of the product. */
export const databaseName = 'vertrouwensbasis';

/** The roles of docker/postgres/roles.sql, which says what each is for. */
export const databaseRoles = ['vb_owner', 'vb_app', 'vb_batch', 'vb_auditor', 'vb_backup'] as const;

export type DatabaseRole = (typeof databaseRoles)[number];

/** The same depth from `src` and from `dist`. */
const rolesFile = new URL('../../../../docker/postgres/roles.sql', import.meta.url);

/**
 * Sees to it that the database and its roles exist and are as roles.sql says, each with its password.
 * Repeated at every start, so that a database made by an older release gets what a newer one needs.
 */
export async function ensureRoles(
  superuser: pg.ClientConfig,
  lock: pg.Client,
  passwords: Record<DatabaseRole, string>,
): Promise<void> {
  const { rowCount } = await lock.query('select from pg_database where datname = $1', [
    databaseName,
  ]);
  if (rowCount === 0) await lock.query(`create database ${pg.escapeIdentifier(databaseName)}`);

  const client = new pg.Client({ ...superuser, database: databaseName });
  await client.connect();
  try {
    const setPasswords = databaseRoles.map(
      (role) =>
        `alter role ${pg.escapeIdentifier(role)} password ${pg.escapeLiteral(passwords[role])};`,
    );
    // One message is one transaction: all of it holds, or nothing.
    await client.query([await readFile(rolesFile, 'utf8'), ...setPasswords].join('\n'));
  } finally {
    await client.end();
  }
}
