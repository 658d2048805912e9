import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const folder = join(import.meta.dirname, '.data');
export const apiMain = join(import.meta.dirname, '../../apps/api/dist/main.js');

export interface Server {
  port: number;
  /** Everything it wrote so far. */
  written(): Promise<string>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server as a process of its own; what it writes goes to a file, as in production. */
export async function startServer(
  name: string,
  script: string,
  env: Record<string, string>,
): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const logFile = join(folder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [...profiling(name), script], {
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env, PORT: String(port) },
  });
  closeSync(log);
  running.add(child);
  const ended = once(child, 'exit').then(() => running.delete(child));
  return {
    port,
    written: async () => {
      if (child.exitCode !== null) throw new Error(`${name} ended; see ${logFile}`);
      return readFile(logFile, 'utf8');
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** `BENCH_PROFILE=product` writes a CPU profile of that server to `.data`. */
function profiling(name: string): string[] {
  return process.env['BENCH_PROFILE'] === name ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

/** Waits until it has written something. */
export async function untilWritten(server: Server, what: string, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  while (!(await server.written()).includes(what)) {
    if (performance.now() > until) throw new Error(`No “${what}” within ${seconds} s.`);
    await delay(20);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
