import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { createApi } from '@vertrouwensbasis/api/create-api.js';
import { demoOrganisations } from '@vertrouwensbasis/api/demo/demo-organisations.js';
import { stagesOf } from '@vertrouwensbasis/api/demo/describe.js';
import { createLog } from '@vertrouwensbasis/api/log.js';
import { assess, frameworks } from '@vertrouwensbasis/domain';
import pg from 'pg';
import { benchmarkQuery, organisationQuery, portfolioQuery } from './questions.ts';
import {
  type BenchDatabase,
  consultants,
  memberEmail,
  password,
  settingsFor,
  today,
} from './seed.ts';
import { apiMain, startServer } from './servers.ts';

/** Whole set-ups of three counsellors a second, by the engine alone on one core. */
export function assessmentsPerSecond(milliseconds: number): number {
  const on = today();
  const setUps = demoOrganisations
    .map((demo) => stagesOf(demo, on).at(-1)!.setUp)
    .filter((setUp) => setUp.appointments.length === 3);
  const options = { on, framework: frameworks[0]!, consent: { inForce: false, stale: false } };
  const run = (until: number) => {
    let count = 0;
    for (; performance.now() < until; count += 1) assess(setUps[count % setUps.length]!, options);
    return count;
  };
  run(performance.now() + 500);
  const began = performance.now();
  return run(began + milliseconds) / ((performance.now() - began) / 1000);
}

/** From the start of the process to the first page, without data and with those of last time. */
export async function startUpTimes(): Promise<{ fresh: number; second: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vertrouwensbasis-bench-'));
  try {
    return { fresh: await firstPage(dataDir), second: await firstPage(dataDir) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function firstPage(dataDir: string): Promise<number> {
  const began = performance.now();
  const server = await startServer('start-up', apiMain, { DATA_DIR: dataDir });
  try {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${server.port}/`).catch(() => null);
      if (response?.ok && (await response.text()).includes('<script')) break;
      await server.written();
      await delay(10);
    }
    return performance.now() - began;
  } finally {
    await server.stop();
  }
}

/** What a browser loads before the first page shows: the entry and what it is told to preload. */
export async function initialJavaScript(): Promise<{ bytes: number; files: number }> {
  const dist = join(import.meta.dirname, '../../apps/web/dist');
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)];
  const preloads = [...html.matchAll(/<link[^>]*rel="modulepreload"[^>]*\shref="([^"]+)"/g)];
  const paths = new Set([...scripts, ...preloads].map(([, path]) => path!));
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(await readFile(join(dist, path))).length;
  return { bytes, files: paths.size };
}

export interface Statements {
  /** Those that ask for data. */
  queries: number;
  /** Begin, commit and context, which travel along with them. */
  housekeeping: number;
}

type Query = (config: string | { text: string }, ...rest: unknown[]) => unknown;

/** Listens at the driver of an API in this process while it answers one request of each kind. */
export async function statementsPerRequest(
  database: BenchDatabase,
): Promise<Record<'Q1' | 'Q2' | 'Q3', Statements>> {
  const app = await createApi(
    settingsFor(database.postgres, database.secret, 'http://localhost'),
    createLog('silent'),
  );
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  let texts: string[] = [];
  prototype.query = function (this: unknown, config, ...rest) {
    texts.push(typeof config === 'string' ? config : config.text);
    return original.call(this, config, ...rest);
  };
  try {
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const send = (query: string, variables: object, cookie = '') =>
      fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie },
        body: JSON.stringify({ query, variables }),
      });
    const signedIn = async (email: string) => {
      const response = await send(
        `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }`,
        { input: { email, password } },
      );
      return response.headers.getSetCookie()[0]!.split(';')[0]!;
    };
    const counted = async (query: string, variables: object, cookie: string) => {
      texts = [];
      const body = await (await send(query, variables, cookie)).text();
      if (body.includes('"errors"')) throw new Error(body);
      const own = /^\s*(?:begin|commit|select set_config\(\$1, \$2, true\))/i;
      const housekeeping = texts.filter((text) => own.test(text)).length;
      return { queries: texts.length - housekeeping, housekeeping };
    };
    const member = await signedIn(memberEmail(0));
    const adviser = await signedIn(consultants[0].email);
    const id = database.organisationsOf[0]![0]!;
    return {
      Q1: await counted(organisationQuery, { id }, member),
      Q2: await counted(portfolioQuery, {}, adviser),
      Q3: await counted(benchmarkQuery, {}, member),
    };
  } finally {
    prototype.query = original;
    await app.close();
  }
}
