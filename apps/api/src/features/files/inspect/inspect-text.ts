import { createReadStream } from 'node:fs';
import { FileRefused } from './file-refused.js';

/** Everything but tab, new line, form feed and carriage return. */
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;

/** What another program would take for a page, a picture, a script or a document. */
const otherLanguage = /^(?:<|%!|%pdf|\{\\rtf|#!|mz)/i;

/** Text in UTF-8 that is read as text by everybody; a page is text that begins with an element. */
export async function inspectText(path: string, { page = false } = {}): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start: string | null = null;
  const look = (text: string) => {
    if (control.test(text)) throw new FileRefused('TYPE_DIFFERS');
    const begun = ((start ?? '') + text).trimStart();
    if (start === null || start.length < 8) start = begun.slice(0, 8);
    if (page && start !== '' && !start.startsWith('<')) throw new FileRefused('TYPE_DIFFERS');
    if (!page && otherLanguage.test(start)) throw new FileRefused('TYPE_NOT_ALLOWED');
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    look(decoded(() => decoder.decode(chunk, { stream: true })));
  }
  look(decoded(() => decoder.decode()));
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new FileRefused('TYPE_DIFFERS');
  }
}
