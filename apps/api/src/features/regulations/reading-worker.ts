import { parentPort, workerData } from 'node:worker_threads';
import { readRegulationInParts } from '@vertrouwensbasis/domain';
import { DocumentRefused } from './text/document-refused.js';
import { documentText } from './text/document-text.js';
import type { ReadingMessage, ReadingTask } from './read-apart.js';

/**
 * Runs in a thread of its own, with a limit to its memory and its time: takes the text from one
 * document and reads it. Whatever a document does to it, only this thread ends.
 */
const { mediaType, bytes } = workerData as ReadingTask;
const say = (message: ReadingMessage) => parentPort!.postMessage(message);

/** Taking the text is about half the work. */
const half = 0.5;

try {
  const { text, pages } = await documentText(mediaType, Buffer.from(bytes), (share) =>
    say({ is: 'share', share: share * half }),
  );
  const parts = readRegulationInParts(text);
  for (;;) {
    const step = parts.next();
    if (step.done) {
      const { proposals, flags, about } = step.value;
      say({ is: 'read', reading: { text, pages, proposals, flags, about } });
      break;
    }
    say({ is: 'share', share: half + step.value * (1 - half) });
  }
} catch (error) {
  if (!(error instanceof DocumentRefused)) throw error;
  say({ is: 'refused', refusal: error.refusal });
}
