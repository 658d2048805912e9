import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

/** How long a line may wait for others to be written together with; a hard kill loses no more. */
const gatheredMs = 100;

/**
 * One JSON document a line, times in UTC. What people send never gets in: requests are not
 * serialised at all, and of a fault only its kind, because its message may repeat what was typed.
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({
    sync: false,
    minLength: 4_096,
    periodicFlush: gatheredMs,
  }),
): Logger {
  const options = {
    level,
    base: { service: 'vertrouwensbasis' },
    timestamp: stdTimeFunctions.isoTime,
    serializers: { req: () => undefined, res: () => undefined, err: kindOf },
  };
  return pino(options, destination);
}

function kindOf(error: Error & { code?: unknown }) {
  return { name: error.name, code: error.code ?? null };
}
