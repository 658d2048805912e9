import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Flag, Proposal, SubjectOfText } from '@vertrouwensbasis/domain';
import { type DocumentRefusal, DocumentRefused } from './text/document-refused.js';

/** What the thread is given. */
export interface ReadingTask {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A document with its text taken and read. */
export interface DocumentReading {
  readonly text: string;
  readonly pages: number | null;
  readonly proposals: readonly Proposal[];
  readonly flags: readonly Flag[];
  readonly about: SubjectOfText;
}

/** What the thread tells. */
export type ReadingMessage =
  | { readonly is: 'share'; readonly share: number }
  | { readonly is: 'read'; readonly reading: DocumentReading }
  | { readonly is: 'refused'; readonly refusal: DocumentRefusal };

/** How far one document may go; past any of them it is ended and refused. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** Memory for objects and strings, in MB. */
  readonly heap: number;
  /** How much the whole process may grow meanwhile, in MB: bytes a file unpacks to lie outside the heap. */
  readonly growth: number;
}

/** Three hundred pages of regulation take a tenth of the time and half of the memory. */
export const readingLimits: ReadingLimits = { milliseconds: 120_000, heap: 1_536, growth: 2_000 };

const mega = 1024 * 1024;

/** The same depth from `src` and from `dist`; a thread needs the built file. */
const built = join(import.meta.dirname, '../../../dist/features/regulations/reading-worker.js');

/**
 * Reads one document in a thread of its own. A document that unpacks without end, nests without end
 * or keeps a pattern busy is ended at the limits; nothing else notices.
 *
 * @throws DocumentRefused with the reason; any other error is a fault of ours.
 */
export function readApart(
  task: ReadingTask,
  onShare: (share: number) => void,
  { signal, limits = readingLimits }: { signal?: AbortSignal; limits?: ReadingLimits } = {},
): Promise<DocumentReading> {
  const worker = new Worker(built, {
    workerData: task,
    // It sees no setting of ours.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heap,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 4,
    },
  });
  const began = process.memoryUsage.rss();
  return new Promise<DocumentReading>((resolve, reject) => {
    const refuse = (refusal: DocumentRefusal) => reject(new DocumentRefused(refusal));
    const clock = setTimeout(() => refuse('TOO_HEAVY'), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - began > limits.growth * mega) refuse('TOO_HEAVY');
    }, 20);
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.on('message', (message: ReadingMessage) => {
      if (message.is === 'share') onShare(message.share);
      else if (message.is === 'refused') refuse(message.refusal);
      else resolve(message.reading);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const heavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      if (heavy || error.name === 'RangeError') refuse('TOO_HEAVY');
      else reject(error);
    });
    worker.on('exit', (code) => {
      if (code !== 0) refuse('TOO_HEAVY');
    });
    const settle = () => {
      clearTimeout(clock);
      clearInterval(watch);
    };
    worker.on('exit', settle);
  }).finally(() => worker.terminate());
}
