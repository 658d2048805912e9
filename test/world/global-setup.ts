import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@vertrouwensbasis/api/database/migrate.js';
import { readAccess } from '@vertrouwensbasis/api/embedded-postgres/data-directory.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@vertrouwensbasis/api/embedded-postgres/embedded-postgres.js';

/**
 * One database server for all API tests. Its own database is migrated once and then serves as the
 * template that every spec file gets a copy of (world.ts).
 *
 * jest loads this file without its transforms, so it uses the API as built; `npm run test:api`
 * builds it first.
 */
export default async function setUp(): Promise<void> {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'vertrouwensbasis-test-')), 'postgres');
  const quiet = () => {};
  const postgres = await startEmbeddedPostgres({
    dataDir,
    durable: false,
    log: {
      debug: quiet,
      info: quiet,
      warn: quiet,
      error: (message) => process.stderr.write(`${message}\n`),
    },
  });
  await migrate(postgres.ownerUrl);
  const { passwords } = await readAccess(dataDir);
  const superuser = new URL(postgres.ownerUrl);
  superuser.username = 'postgres';
  superuser.password = passwords.postgres;
  // Workers start later and inherit the environment: the one way to hand them something.
  process.env['VB_TEST_DATABASE'] = JSON.stringify({
    superuserUrl: superuser.href,
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
    auditorUrl: postgres.auditorUrl,
    batchUrl: postgres.batchUrl,
    backupUrl: postgres.backupUrl,
  });
  (globalThis as { testPostgres?: { server: EmbeddedPostgres; dataDir: string } }).testPostgres = {
    server: postgres,
    dataDir,
  };
}
