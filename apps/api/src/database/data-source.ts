import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pool } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

const shared = {
  type: 'postgres',
  // The schema changes through migrations only.
  synchronize: false,
  migrationsRun: false,
  migrationsTableName: 'migration',
  // `findOneBy({ id: undefined })` would otherwise return the first row of the table.
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  logging: false,
} as const;

/** The connection pool of the application, as a role that owns nothing. */
export function applicationDataSource(url: string, poolSize: number): DataSource {
  return new DataSource({
    ...shared,
    url,
    poolSize,
    applicationName: 'vertrouwensbasis',
    extra: {
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
}

/** For migrations, as the role that owns the schema. */
export async function ownerDataSource(url: string): Promise<DataSource> {
  return new DataSource({
    ...shared,
    url,
    poolSize: 2,
    applicationName: 'vertrouwensbasis migrations',
    migrations: await migrationClasses(),
    migrationsTransactionMode: 'each',
    // A migration that waits for a lock holds up everyone behind it.
    extra: { lock_timeout: 3_000 },
  });
}

/** The pool below TypeORM: pages are read with hand-written, prepared statements. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as PostgresDriver).master as Pool;
}

const migrationsFolder = join(import.meta.dirname, 'migrations');
const migrationFile = /^(\d{13})-[a-z0-9-]+\.(?:js|ts)$/;

/** `<time>-<verb>-<object>`, oldest first. */
export async function migrationFiles(): Promise<string[]> {
  return (await readdir(migrationsFolder)).filter((file) => migrationFile.test(file)).sort();
}

async function migrationClasses(): Promise<(new () => MigrationInterface)[]> {
  const classes: (new () => MigrationInterface)[] = [];
  for (const file of await migrationFiles()) {
    const exported = Object.values(
      (await import(pathToFileURL(join(migrationsFolder, file)).href)) as Record<string, unknown>,
    ).filter((value) => typeof value === 'function');
    if (exported.length !== 1)
      throw new Error(`${file} must export one migration and nothing else.`);
    classes.push(exported[0] as new () => MigrationInterface);
  }
  return classes;
}
