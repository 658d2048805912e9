import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { DailyWork } from './daily-work.js';

const hour = 3_600_000;

/**
 * Does the daily work at the start and looks every hour whether a new day has begun. Several
 * processes may do so at once: who comes second finds nothing to do. Returns how to stop.
 */
export function doDailyWork(app: NestFastifyApplication, log: Logger): () => Promise<void> {
  const work = app.get(DailyWork, { strict: false });
  let running = Promise.resolve();
  const run = () => {
    running = running
      .then(() => work.run())
      .then(
        (assessed) => log.info({ assessed }, 'daily work done'),
        // Tried again in an hour; pages meanwhile work out today's verdicts themselves.
        (error: unknown) => log.error({ err: error }, 'daily work failed'),
      );
  };
  run();
  const timer = setInterval(run, hour);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
