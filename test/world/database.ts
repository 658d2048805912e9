import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  auditorUrl: string;
  batchUrl: string;
  backupUrl: string;
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A database of one's own: a copy of the migrated template, or an empty one. */
export async function createDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env['VB_TEST_DATABASE'];
  if (!server) throw new Error('Tests with a database run in the jest project "api".');
  const urls = JSON.parse(server) as Omit<TestDatabase, 'drop'>;
  const template = new URL(urls.ownerUrl).pathname.slice(1);
  const name = `test_${randomBytes(8).toString('hex')}`;
  const at = (url: string, database = name) =>
    Object.assign(new URL(url), { pathname: database }).href;

  await asSuperuser(at(urls.superuserUrl, 'postgres'), [
    `create database ${name} owner vb_owner ${options.empty ? '' : `template ${template}`}`,
    // Of a template only the contents are copied, not these.
    `alter database ${name} set timezone = 'UTC'`,
  ]);
  if (options.empty) {
    await asSuperuser(at(urls.superuserUrl), [
      'grant usage, create on schema public to vb_owner',
      'grant usage on schema public to vb_app, vb_batch, vb_auditor, vb_backup',
      'create extension btree_gist',
      'create extension citext',
      'create extension pgcrypto',
    ]);
  }
  return {
    ownerUrl: at(urls.ownerUrl),
    appUrl: at(urls.appUrl),
    auditorUrl: at(urls.auditorUrl),
    batchUrl: at(urls.batchUrl),
    backupUrl: at(urls.backupUrl),
    superuserUrl: at(urls.superuserUrl),
    drop: () =>
      asSuperuser(at(urls.superuserUrl, 'postgres'), [`drop database ${name} with (force)`]),
  };
}

async function asSuperuser(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
