import { Client, type Pool } from 'pg';
import { migrationFiles, ownerDataSource } from './data-source.js';

/** Any number, as long as it is always the same one. */
const lockKey = 5_738_201;

/**
 * Brings the schema up to date and returns the names of the migrations that ran.
 *
 * Two processes that start together take turns: the second waits and then finds nothing to do.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const turn = new Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 120_000,
  });
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock($1)', [lockKey]);
    const dataSource = await ownerDataSource(ownerUrl);
    await dataSource.initialize();
    try {
      return (await dataSource.runMigrations()).map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await turn.end();
  }
}

/** Whether the database has every migration this build knows. */
export async function schemaIsCurrent(pool: Pool): Promise<boolean> {
  const known = (await migrationFiles()).map((file) => file.slice(0, 13));
  const { rows } = await pool.query<{ timestamp: string }>('select "timestamp" from migration');
  const ran = new Set(rows.map((row) => row.timestamp));
  return known.every((timestamp) => ran.has(timestamp));
}
