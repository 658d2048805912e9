import pg from 'pg';

type Query = (config: string | { text: string }, ...rest: unknown[]) => unknown;

/** Transaction control and context travel along with every statement and ask the database nothing. */
const housekeeping =
  /^\s*(?:begin|start transaction|commit|rollback|select set_config\(\$1, \$2, true\))/i;

/**
 * Listens at the driver, so it hears everything this process sends: that of the API, which runs in
 * it, whichever layer sends it.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  const texts: string[] = [];
  prototype.query = function (this: unknown, config, ...rest) {
    const text = typeof config === 'string' ? config : config.text;
    if (!housekeeping.test(text)) texts.push(text);
    return original.call(this, config, ...rest);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return texts;
}
