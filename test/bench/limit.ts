import fastify from 'fastify';
import pg from 'pg';
import { benchmarkSql, organisationSql, portfolioSql } from './questions.ts';

/**
 * The limit: a route, a prepared statement, an answer. No sign-in, no row security, no GraphQL, no
 * checks. Nothing on this stack answers these questions from these rows with less around it.
 */
const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });
const app = fastify();

const route = (name: string, text: string) =>
  app.post<{ Body: { values: unknown[] } }>(`/${name}`, async (request) => {
    const { rows } = await pool.query<{ page: object }>({
      name,
      text,
      values: request.body.values,
    });
    return rows[0]!.page;
  });

route('organisation', organisationSql);
route('portfolio', portfolioSql);
route('benchmark', benchmarkSql);

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
console.log('ready');
