import { readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileStorage, ReceivedFile } from '../file-storage.js';
import { cleanImage } from './clean-image.js';
import { extensionOf, fileNameOf } from './file-name.js';
import { FileRefused } from './file-refused.js';
import { inspectOffice } from './inspect-office.js';
import { inspectPdf } from './inspect-pdf.js';
import { inspectText } from './inspect-text.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is taken, with the extensions it may have; the first is the one it gets. */
export const allowedTypes = {
  'application/pdf': ['pdf'],
  [word]: ['docx'],
  [excel]: ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt'],
  // Only as the original of a regulation, from which the text is taken; never shown, always saved.
  'text/html': ['html', 'htm'],
  'text/markdown': ['md'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type AllowedType = keyof typeof allowedTypes;

/** What a file is sent for: that decides which kinds of file are taken. */
export type FilePurpose = 'evidence' | 'regulation';

/** A regulation has words that can be read; evidence can be a picture as well. */
const taken: Readonly<Record<FilePurpose, readonly AllowedType[]>> = {
  evidence: ['application/pdf', word, excel, 'image/png', 'image/jpeg', 'text/plain'],
  regulation: ['application/pdf', word, 'text/plain', 'text/html', 'text/markdown'],
};

/** The largest file, in bytes (security.md F-01). */
export const largestFile = 20 * 1024 * 1024;

export interface InspectedFile {
  readonly received: ReceivedFile;
  readonly mediaType: AllowedType;
  readonly name: string;
}

/**
 * Finds out what a file is from its bytes, and takes it only when its name and what the sender
 * called it agree, and nothing in it acts, hides or unpacks without end. Images come out cleaned.
 *
 * @throws FileRefused with the reason.
 */
export async function inspectFile(
  storage: FileStorage,
  received: ReceivedFile,
  sent: { readonly name: string; readonly mediaType: string; readonly purpose: FilePurpose },
): Promise<InspectedFile> {
  if (received.size === 0) throw new FileRefused('EMPTY');
  if (sent.name.trim() === '') throw new FileRefused('NO_NAME');
  const claimed = typeWithExtension(extensionOf(sent.name));
  if (!claimed || !taken[sent.purpose].includes(claimed)) {
    throw new FileRefused(sent.purpose === 'regulation' ? 'NOT_A_TEXT' : 'TYPE_NOT_ALLOWED');
  }
  const declared = sent.mediaType.split(';')[0]!.trim().toLowerCase();
  if (declared !== claimed) throw new FileRefused('TYPE_DIFFERS');
  const found = await fileTypeFromFile(received.path);
  // Plain text has no mark to know it by; anything that has one is not plain text.
  const isText = claimed.startsWith('text/');
  if (isText ? found && !isPage(claimed, found.mime) : found?.mime !== claimed)
    throw new FileRefused('TYPE_DIFFERS');
  return {
    received: await inspectContent(storage, received, claimed),
    mediaType: claimed,
    name: fileNameOf(sent.name, allowedTypes[claimed][0]),
  };
}

async function inspectContent(
  storage: FileStorage,
  received: ReceivedFile,
  mediaType: AllowedType,
): Promise<ReceivedFile> {
  switch (mediaType) {
    case 'application/pdf':
      await inspectPdf(received.path);
      return received;
    case word:
    case excel:
      await inspectOffice(received.path, received.size);
      return received;
    case 'text/plain':
    case 'text/markdown':
    case 'text/html':
      await inspectText(received.path, { page: mediaType === 'text/html' });
      return received;
    case 'image/png':
    case 'image/jpeg':
      return storage.replace(received, cleanImage(await readFile(received.path), mediaType));
  }
}

/** A page may begin as XML does. */
function isPage(claimed: AllowedType, found: string): boolean {
  return claimed === 'text/html' && found === 'application/xml';
}

function typeWithExtension(extension: string): AllowedType | null {
  const found = Object.entries(allowedTypes).find(([, extensions]) =>
    (extensions as readonly string[]).includes(extension),
  );
  return found ? (found[0] as AllowedType) : null;
}
