import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from './file-refused.js';

/** Bounds of an unpacked file (security.md F-02). */
const most = { bytes: 100_000_000, ratio: 100, entries: 1_000, list: 1_000_000 };

/** Macros, controls and foreign objects: a document we keep does nothing by itself. */
const activeNames =
  /vbaproject|vbadata|macros?\/|activex|\.(?:bin|exe|dll|js|vbs|jar|docm|xlsm|pptm|dotm|xltm)$/i;
/** Settings of a printer are data, and Excel writes them often. */
const harmlessNames = /^xl\/printersettings\/printersettings\d+\.bin$/i;
const activeTypes = /macroenabled|vbaproject|activex|oleobject/i;

/**
 * Looks through a Word or Excel file without unpacking it anywhere: sizes against bombs, what could
 * act by itself, what would reach out to another machine, and entities in its XML.
 */
export async function inspectOffice(path: string, size: number): Promise<void> {
  const zip = await opened(path);
  try {
    if (zip.comment !== '' || zip.entryCount > most.entries) throw new FileRefused('DAMAGED');
    let declared = 0;
    let packed = 0;
    let first = Number.POSITIVE_INFINITY;
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize;
      packed += entry.compressedSize;
      first = Math.min(first, entry.relativeOffsetOfLocalHeader);
      if (declared > most.bytes || declared > size * most.ratio) {
        throw new FileRefused('UNPACKS_TOO_LARGE');
      }
      // Entries that share their bytes: a small file that unpacks without end.
      if (packed > size) throw new FileRefused('UNPACKS_TOO_LARGE');
      await inspectEntry(zip, entry);
    }
    // Something before the first entry: a file of two kinds at once.
    if (first !== 0) throw new FileRefused('DAMAGED');
  } catch (error) {
    throw error instanceof FileRefused ? error : refusalOf(error);
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    });
  } catch {
    throw new FileRefused('DAMAGED');
  }
}

/** Whatever the file itself is the cause of; a fault of the disk stays a fault. */
function refusalOf(error: unknown): unknown {
  const { code } = error as { code?: string };
  return code && /^E[A-Z]+$/.test(code) ? error : new FileRefused('DAMAGED');
}

async function inspectEntry(zip: ZipFile, entry: Entry): Promise<void> {
  const { fileName } = entry;
  if (entry.isEncrypted()) throw new FileRefused('DAMAGED');
  if (activeNames.test(fileName) && !harmlessNames.test(fileName)) {
    throw new FileRefused('ACTIVE_CONTENT');
  }
  // Read to the end, also what is not looked into: its size is checked on the way.
  const stream = await zip.openReadStreamPromise(entry);
  const isList = /\.rels$/i.test(fileName) || /^\[content_types\]\.xml$/i.test(fileName);
  if (isList) inspectList(fileName, await textOf(stream));
  else if (/\.(?:xml|vml)$/i.test(fileName)) await inspectXml(stream);
  else for await (const chunk of stream) void chunk;
}

function inspectList(fileName: string, text: string): void {
  refuseEntities(text);
  // Written with character references it would be another word for us than for Word.
  if (/&#/.test(text)) throw new FileRefused('ACTIVE_CONTENT');
  if (!/\.rels$/i.test(fileName)) {
    if (activeTypes.test(text)) throw new FileRefused('ACTIVE_CONTENT');
    return;
  }
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gi)) {
    if (/\bTargetMode\s*=\s*["']\s*External/i.test(relation) && !isPlainLink(relation)) {
      throw new FileRefused('ACTIVE_CONTENT');
    }
  }
}

/** A link somebody may click; templates, images and data from elsewhere load by themselves. */
function isPlainLink(relation: string): boolean {
  return (
    /\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation) &&
    /\bTarget\s*=\s*["'](?:https?:\/\/|mailto:)/i.test(relation)
  );
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most.list) throw new FileRefused('UNPACKS_TOO_LARGE');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  refuseOtherEncodings(bytes);
  return bytes.toString('utf8');
}

/** Piece by piece: a sheet may be larger than we want in memory. */
async function inspectXml(stream: Readable): Promise<void> {
  let tail = '';
  let isFirst = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (isFirst) refuseOtherEncodings(chunk);
    isFirst = false;
    const text = tail + chunk.toString('latin1');
    refuseEntities(text);
    tail = text.slice(-16);
  }
}

function refuseEntities(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused('ACTIVE_CONTENT');
}

/** Word and Excel write UTF-8; in another encoding we would look past what is there. */
function refuseOtherEncodings(bytes: Buffer): void {
  const start = bytes.subarray(0, 200);
  const declared = /encoding\s*=\s*["']([^"']+)/i.exec(start.toString('latin1'))?.[1];
  const other = declared !== undefined && !/^(?:utf-8|us-ascii)$/i.test(declared);
  if (start.includes(0) || other) throw new FileRefused('DAMAGED');
}
