import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { schemaIsCurrent } from '../../database/migrate.js';

/**
 * `/healthz`: the process answers. `/readyz`: it can also do its work, with a database that has
 * every migration this build knows. No details: those stand in the log.
 */
export function healthRoutes(fastify: FastifyInstance, pool: Pool): void {
  fastify.get('/healthz', (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });

  fastify.get('/readyz', async (request, reply) => {
    const ready = await isReady(pool).catch((error: unknown) => {
      request.log.warn({ reason: (error as { code?: string }).code ?? null }, 'not ready');
      return false;
    });
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable' });
  });
}

/** A database that does not answer within two seconds is no database. */
async function isReady(pool: Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 2_000);
  });
  try {
    return await Promise.race([schemaIsCurrent(pool), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
