import type { Pool } from 'pg';

/** One statement that returns one row with one column `document`. */
export interface PageQuery {
  /** Names the prepared statement; one name, one text. */
  name: string;
  text: string;
  values?: unknown[];
}

/** A setting that row security reads, and the parameter (`$3`) or expression it takes its value from. */
export type Setting = readonly [name: string, value: string];

/**
 * An expression that is worked out under these settings: each is set before anything inside is
 * looked at, because `case` works out its condition first and a subquery below it only when its
 * branch is taken. They end with the statement, which is a transaction of its own.
 *
 * So a page travels as one message where `begin`, the settings, the page and `commit` would be five.
 */
export function inContext(settings: readonly Setting[], expression: string): string {
  return settings.reduceRight(
    (inner, [name, value]) =>
      `case when set_config('app.${name}', ${value}, true) is not null then ${inner} end`,
    expression,
  );
}

/** The next `count` parameters after those of the page. */
export function parametersAfter(query: PageQuery, count: number): string[] {
  const taken = query.values?.length ?? 0;
  return Array.from({ length: count }, (_, index) => `$${taken + index + 1}`);
}

/** Runs a prepared statement and gives its only row. */
export async function onlyRow<Row>(pool: Pool, query: PageQuery): Promise<Row | undefined> {
  const { rows } = await pool.query<Row & object>(query);
  return rows[0];
}
