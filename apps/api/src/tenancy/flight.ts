import type { Pool, QueryConfig, QueryResult } from 'pg';

/**
 * Sends statements in one network flight, inside one transaction, and returns their results in order.
 *
 * The pool is in pipeline mode: `begin`, the context, the query and `commit` leave together instead
 * of waiting for each other. When one fails the server refuses the rest and `commit` rolls back.
 * A later statement cannot use an earlier result here; let the database carry it over instead.
 */
export async function flight(
  pool: Pool,
  statements: QueryConfig[],
  begin: 'begin' | 'begin read only' = 'begin read only',
): Promise<QueryResult[]> {
  const client = await pool.connect();
  const outcomes = await Promise.allSettled([
    client.query(begin),
    ...statements.map((statement) => client.query(statement)),
    client.query('commit'),
  ]);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) {
    const reason = failure.reason as Error & { severity?: string };
    // An answer of the server leaves the connection usable; anything else does not.
    client.release(reason.severity === 'ERROR' ? undefined : reason);
    throw reason;
  }
  client.release();
  return outcomes
    .slice(1, -1)
    .map((outcome) => (outcome as PromiseFulfilledResult<QueryResult>).value);
}

/** A setting that row security reads; it ends with the transaction. */
export function setting(name: string, value: string): QueryConfig {
  return {
    name: 'context',
    text: 'select set_config($1, $2, true)',
    values: [`app.${name}`, value],
  };
}
