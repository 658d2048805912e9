import { join } from 'node:path';
import { ask, type NextRequest, post } from './load.ts';
import { benchmarkQuery, organisationQuery, portfolioQuery } from './questions.ts';
import { type BenchDatabase, consultants, memberEmail, password } from './seed.ts';
import { apiMain, type Server, startServer, untilWritten } from './servers.ts';

export const questions = ['Q1', 'Q2', 'Q2 all', 'Q3'] as const;
export type Question = (typeof questions)[number];

export const connectionsFor: Record<Question, number> = {
  Q1: 16,
  Q2: 16,
  'Q2 all': 16,
  Q3: 4,
};

export interface Contender {
  name: string;
  server: Server;
  /** The requests of one connection to ask this question. */
  requests(question: Question, connection: number): NextRequest;
}

/** One after another, for ever. */
function inTurn(requests: readonly Buffer[]): NextRequest {
  let place = 0;
  return () => requests[place++ % requests.length]!;
}

export async function startLimit(database: BenchDatabase): Promise<Contender> {
  const server = await startServer('limit', join(import.meta.dirname, 'limit.ts'), {
    BENCH_DATABASE_URL: database.postgres.backupUrl,
  });
  await untilWritten(server, 'ready', 20);
  const to = (route: string, ...values: unknown[]) => post(`/${route}`, { values });
  return {
    name: 'limit',
    server,
    requests: (question, connection) => {
      if (question === 'Q1') {
        return inTurn(database.organisationsOf[connection]!.map((id) => to('organisation', id)));
      }
      if (question === 'Q3') return inTurn([to('benchmark')]);
      return inTurn([to('portfolio', database.consultantIds[question === 'Q2' ? 0 : 1])]);
    },
  };
}

export async function startPostGraphile(database: BenchDatabase): Promise<Contender> {
  const server = await startServer('postgraphile', join(import.meta.dirname, 'postgraphile.ts'), {
    BENCH_DATABASE_URL: database.postgres.backupUrl,
    GRAPHILE_ENV: 'production',
  });
  await untilWritten(server, 'ready', 20);
  const to = (query: string, variables: Record<string, unknown> = {}) =>
    post('/graphql', { query, variables }, { accept: 'application/json' });
  const organisation = 'query ($id: UUID!) { organisationPage(organisationId: $id) }';
  const portfolio = 'query ($id: UUID!) { portfolioPage(consultantId: $id) }';
  return {
    name: 'PostGraphile',
    server,
    requests: (question, connection) => {
      if (question === 'Q1') {
        return inTurn(database.organisationsOf[connection]!.map((id) => to(organisation, { id })));
      }
      if (question === 'Q3') return inTurn([to('query { benchmarkPage }')]);
      return inTurn([to(portfolio, { id: database.consultantIds[question === 'Q2' ? 0 : 1] })]);
    },
  };
}

/** The product as `npm start` runs it, on this database; every connection signed in. */
export async function startProduct(database: BenchDatabase): Promise<Contender> {
  const { postgres, secret } = database;
  const server = await startServer('product', apiMain, {
    DATABASE_URL: postgres.appUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    DATABASE_BATCH_URL: postgres.batchUrl,
    DATABASE_POOL_SIZE: '10',
    SECRET: secret,
    DATA_DIR: join(import.meta.dirname, '.data/product'),
  });
  // At the start it looks through all organisations and works the benchmark out.
  await untilWritten(server, 'daily work', 300);
  // One after another, or the limit on tries would rightly stop us.
  const members: string[] = [];
  for (let index = 0; index < 16; index += 1) {
    members.push(await signIn(server, memberEmail(index)));
  }
  const advisers: string[][] = [];
  for (const { email } of consultants) {
    const sessions: string[] = [];
    for (const _ of members) sessions.push(await signIn(server, email));
    advisers.push(sessions);
  }
  const to = (cookie: string, query: string, variables: Record<string, unknown> = {}) =>
    post(
      '/graphql',
      { query, variables },
      {
        accept: 'application/graphql-response+json, application/json',
        'accept-language': 'nl',
        'apollo-require-preflight': '1',
        cookie,
      },
    );
  return {
    name: 'product',
    server,
    requests: (question, connection) => {
      const member = members[connection]!;
      if (question === 'Q1') {
        const ids = database.organisationsOf[connection]!;
        return inTurn(ids.map((id) => to(member, organisationQuery, { id })));
      }
      if (question === 'Q3') return inTurn([to(member, benchmarkQuery)]);
      const adviser = advisers[question === 'Q2' ? 0 : 1]![connection]!;
      return inTurn([to(adviser, portfolioQuery)]);
    },
  };
}

async function signIn({ port }: Server, email: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }`,
      variables: { input: { email, password } },
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(`${email} could not sign in: ${await response.text()}`);
  return cookie.split(';')[0]!;
}

/**
 * Looks once at what each answers: a contender that errs, or that leaves something out, would be
 * fast for nothing.
 */
export async function checkAnswers(contenders: readonly Contender[]): Promise<void> {
  for (const question of questions) {
    const seen = new Set<string>();
    for (const contender of contenders) {
      const body = await ask(contender.server.port, contender.requests(question, 0)());
      const found = `${statusesIn(question, body)}`;
      if (body.includes('"errors"') || found === '') {
        throw new Error(`${contender.name}, ${question}: ${body.slice(0, 500)}`);
      }
      seen.add(question === 'Q3' ? 'rounded by the product' : found);
    }
    if (seen.size > 1) {
      throw new Error(`They disagree on ${question}:\n${[...seen].join('\n')}`);
    }
  }
}

/** What must be the same in all answers: the verdicts, or the score per organisation. */
function statusesIn(question: Question, body: string): string {
  if (question === 'Q1') {
    const results = [...body.matchAll(/"itemId":"([a-z-]+)","status":"([a-z_]+)"/g)];
    const appointments = [...body.matchAll(/"version":/g)].length;
    return [
      `${appointments} appointments`,
      ...results.map(([, id, status]) => `${id}=${status}`).sort(),
    ].join(' ');
  }
  if (question === 'Q3') return String([...body.matchAll(/"itemId":/g)].length || '');
  return String(
    [...body.matchAll(/Organisatie \d{5}|Voorbeeld[a-z]+|"unanswered":\d+/g)]
      .map(([text]) => text)
      .filter((text) => !text.startsWith('"'))
      .join(' '),
  );
}
