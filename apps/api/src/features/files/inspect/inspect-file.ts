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
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type AllowedType = keyof typeof allowedTypes;

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
  sent: { readonly name: string; readonly mediaType: string },
): Promise<InspectedFile> {
  if (received.size === 0) throw new FileRefused('EMPTY');
  if (sent.name.trim() === '') throw new FileRefused('NO_NAME');
  const claimed = typeWithExtension(extensionOf(sent.name));
  if (!claimed) throw new FileRefused('TYPE_NOT_ALLOWED');
  const declared = sent.mediaType.split(';')[0]!.trim().toLowerCase();
  if (declared !== claimed) throw new FileRefused('TYPE_DIFFERS');
  const found = await fileTypeFromFile(received.path);
  // Plain text has no mark to know it by; anything that has one is not plain text.
  if ((found?.mime ?? 'text/plain') !== claimed) throw new FileRefused('TYPE_DIFFERS');
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
      await inspectText(received.path);
      return received;
    case 'image/png':
    case 'image/jpeg':
      return storage.replace(received, cleanImage(await readFile(received.path), mediaType));
  }
}

function typeWithExtension(extension: string): AllowedType | null {
  const found = Object.entries(allowedTypes).find(([, extensions]) =>
    (extensions as readonly string[]).includes(extension),
  );
  return found ? (found[0] as AllowedType) : null;
}
