import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export default async function tearDown(): Promise<void> {
  const { testPostgres } = globalThis as {
    testPostgres?: { server: { stop(): Promise<void> }; dataDir: string };
  };
  if (!testPostgres) return;
  await testPostgres.server.stop();
  await rm(dirname(testPostgres.dataDir), { recursive: true, force: true });
}
