import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { demoOrganisations } from '@vertrouwensbasis/api/demo/demo-organisations.js';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import { type DocumentNode, print } from 'graphql';
import { percentile } from './load.ts';
import { apiMain, startServer, untilWritten } from './servers.ts';

/** How long saving one step of the wizard takes at the server, in milliseconds. */
export interface StepTimes {
  readonly p50: number;
  readonly p99: number;
  /** Of the organisation that takes longest. */
  readonly slowest: { readonly slug: string; readonly p50: number };
  readonly count: number;
}

/** What a saved step may take at most (issue of the wizard): measured here, not assumed. */
export const mostMilliseconds = 150;

/** So many that every save carries on its back a set-up that a person would really have. */
const organisations = 12;

interface Answered {
  data: {
    organisation: { setUp: { subjects: { id: string; version: number; kind: string }[] } };
    changeFacts: { subject: { version: number }; problems: unknown[]; conflicts: unknown[] };
  };
  errors?: unknown;
}

/**
 * Saves steps on the demo set, one at a time, exactly as the web sends them: the same document, with
 * everything that comes back. Timed around the request on the same machine, so it holds the whole of
 * the server's side: session, lock, rules, facts, history, log, assessment, answer.
 */
export async function wizardStepTimes(rounds: number): Promise<StepTimes> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vertrouwensbasis-bench-'));
  const server = await startServer('wizard-steps', apiMain, { DATA_DIR: dataDir });
  try {
    await untilWritten(server, 'http://localhost', 120);
    const document = await documentOfTheWeb('ChangeFacts');
    const times: { slug: string; ms: number }[] = [];
    const largest = [...demoOrganisations]
      .sort((one, other) => sizeOf(other) - sizeOf(one))
      .slice(0, organisations);
    const seats = await Promise.all(largest.map((demo) => seatIn(server.port, demo)));
    for (let round = 0; round < rounds; round += 1) {
      for (const seat of seats) {
        for (const kind of ['appointment', 'policy'] as const) {
          const subject = seat.subjects.find((one) => one.kind === kind);
          if (!subject) continue;
          const variables = {
            input: {
              organisationId: seat.organisationId,
              kind,
              subjectId: subject.id,
              expectedVersion: subject.version,
              changes: [{ key: 'timeSplit', value: `Verdeling ${round}`, unknown: false }],
            },
            withEverySubject: kind === 'policy',
            withVerdicts: true,
          };
          const began = performance.now();
          const { data, errors } = await send(server.port, document, variables, seat.cookie);
          const ms = performance.now() - began;
          const { problems = [], conflicts = [] } = data?.changeFacts ?? {};
          if (errors || problems.length + conflicts.length > 0) {
            throw new Error(JSON.stringify({ errors, problems, conflicts }));
          }
          subject.version = data.changeFacts.subject.version;
          // The first rounds find code that has not been run yet.
          if (round >= 3) times.push({ slug: seat.slug, ms });
        }
      }
    }
    const all = sorted(times.map(({ ms }) => ms));
    const perOrganisation = seats.map(({ slug }) => ({
      slug,
      p50: percentile(sorted(times.filter((one) => one.slug === slug).map(({ ms }) => ms)), 0.5),
    }));
    return {
      p50: percentile(all, 0.5),
      p99: percentile(all, 0.99),
      slowest: perOrganisation.reduce((worst, one) => (one.p50 > worst.p50 ? one : worst)),
      count: all.length,
    };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const sizeOf = (demo: (typeof demoOrganisations)[number]) =>
  Object.keys(demo.appointments ?? {}).length;

const sorted = (times: readonly number[]) => [...times].sort((one, other) => one - other);

async function seatIn(port: number, demo: (typeof demoOrganisations)[number]) {
  const { email } = demo.members.find(({ role }) => role === 'hr')!;
  const signIn = await post(
    port,
    `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }`,
    { input: { email, password: demoPassword } },
  );
  const cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!;
  const organisationId = organisationIdOf(demo);
  const { data } = await send(
    port,
    `query ($id: ID!) { organisation(organisationId: $id) {
      setUp { subjects { id version kind } } } }`,
    { id: organisationId },
    cookie,
  );
  return { slug: demo.slug, organisationId, cookie, subjects: data.organisation.setUp.subjects };
}

async function send(
  port: number,
  query: string,
  variables: object,
  cookie: string,
): Promise<Answered> {
  return (await (await post(port, query, variables, cookie)).json()) as Answered;
}

function post(port: number, query: string, variables: object, cookie = ''): Promise<Response> {
  return fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie },
    body: JSON.stringify({ query, variables }),
  });
}

/** A document as the built web sends it, fragments included. */
async function documentOfTheWeb(name: string): Promise<string> {
  const path = join(import.meta.dirname, '../../apps/web/src/generated/graphql.ts');
  const line = (await readFile(path, 'utf8'))
    .split('\n')
    .find((one) => one.startsWith(`export const ${name}Document = `));
  if (!line) throw new Error(`The web has no document ${name}; run npm run codegen.`);
  const json = line.slice(line.indexOf('{'), line.lastIndexOf(' as unknown'));
  return print(JSON.parse(json) as DocumentNode);
}
