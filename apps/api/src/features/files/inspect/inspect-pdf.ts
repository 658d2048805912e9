import { createReadStream } from 'node:fs';
import { FileRefused } from './file-refused.js';

/**
 * Names of what makes a PDF act or carry other files. Only what stands in the open is found: what
 * lies in a compressed part is not. That is why a file is always saved, never shown, by a browser.
 */
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

/** The end of a ZIP archive stands at most this far from the end of the file. */
const tailSize = 66_000;

/** A PDF from its first byte to its last, and nothing else at the same time. */
export async function inspectPdf(path: string): Promise<void> {
  let head = '';
  let tail = '';
  let carried = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = chunk.toString('latin1');
    if (head.length < 8) head = (head + text).slice(0, 8);
    if (active.test(carried + text)) throw new FileRefused('ACTIVE_CONTENT');
    carried = text.slice(-20);
    tail = (tail + text).slice(-tailSize);
  }
  if (!/^%PDF-[12]\./.test(head)) throw new FileRefused('TYPE_DIFFERS');
  if (!/%%EOF[\s\0]*$/.test(tail.slice(-1_024))) throw new FileRefused('DAMAGED');
  if (tail.includes('PK\x05\x06')) throw new FileRefused('DAMAGED');
}
