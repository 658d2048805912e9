import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { World } from './world.js';

export const apiMain = join(import.meta.dirname, '../../apps/api/dist/main.js');

/** Settings with which a process of its own runs on the database of this world. */
export function environmentOf(world: World, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    DATA_DIR: world.mailDir,
    DATABASE_URL: world.database.appUrl,
    DATABASE_OWNER_URL: world.database.ownerUrl,
    DATABASE_BATCH_URL: world.database.batchUrl,
    SECRET: worldSecret,
    LOG_LEVEL: 'silent',
    ...more,
  };
}

/** The secret of `World`, so that the links of one process open at the other. */
const worldSecret = 'geheim voor de tests, lang genoeg om te mogen';

/** Runs a command of the product to its end. */
export function runCommand(
  world: World,
  words: readonly string[],
): Promise<{ code: number | null; said: string; complained: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [apiMain, ...words], { env: environmentOf(world) });
    let said = '';
    let complained = '';
    child.stdout.on('data', (part) => (said += String(part)));
    child.stderr.on('data', (part) => (complained += String(part)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said, complained }));
  });
}
