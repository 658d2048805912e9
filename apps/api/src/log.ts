import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

/**
 * One JSON document a line, times in UTC. What people send never gets in: requests are not
 * serialised at all, and of a fault only its kind, because its message may repeat what was typed.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'vertrouwensbasis' },
    timestamp: stdTimeFunctions.isoTime,
    serializers: { req: () => undefined, res: () => undefined, err: kindOf },
  };
  return destination ? pino(options, destination) : pino(options);
}

function kindOf(error: Error & { code?: unknown }) {
  return { name: error.name, code: error.code ?? null };
}
