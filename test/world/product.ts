import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../apps/api/dist/main.js');

/** The product as `npm start` runs it, in a process of its own. */
export interface Product {
  url: string;
  dataDir: string;
  /** How long it took from the start of the process until the address was announced. */
  startedInMs: number;
  /** As when somebody presses Ctrl+C. */
  stop(): Promise<void>;
  /** As when the power fails: nothing is finished or written any more. */
  kill(): Promise<void>;
}

/**
 * Starts what was built last on a free port, with its own database in `dataDir` and, the first
 * time, the demo.
 */
export async function startProduct(dataDir: string): Promise<Product> {
  const began = performance.now();
  const port = await freePort();
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The product ended with ${code} instead of starting:\n${said.join('\n')}`)),
    );
    createInterface(child.stderr).on('line', (line) => said.push(line));
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      if (line.includes(`http://localhost:${port}`)) resolve();
    });
  });
  return {
    url: `http://localhost:${port}`,
    dataDir,
    startedInMs: Math.round(performance.now() - began),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
