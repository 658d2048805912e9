import type { Logger } from 'pino';

/** What runs may finish; after this it has taken too long. */
const patienceMs = 14_000;

/**
 * SIGTERM and SIGINT: no new connections, running requests finish, then the database. A second
 * signal, or 14 seconds, ends at once.
 */
export function endAtSignal(close: () => Promise<void>, log: Logger): void {
  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) process.exit(1);
    ending = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patienceMs).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
