/** What is in a ZIP archive, read in the browser; nothing leaves it. */

/** More than this unpacked, or in one archive, is nothing we made. */
const mostUnpacked = 3 * 1024 ** 3;
const mostEntries = 2000;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/** An archive that cannot be read, or that was made by something else. */
export class UnreadableArchive extends Error {}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The files in an archive, each unpacked when it is asked for. Two entries of one name, or bytes that
 * do not come to what the directory says, make the whole unreadable: another program might read
 * another file than the one that was checked.
 */
export async function readArchive(
  file: Blob,
): Promise<readonly { readonly path: string; bytes(): Promise<Uint8Array<ArrayBuffer>> }[]> {
  const entries = await directory(file);
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) {
    throw new UnreadableArchive();
  }
  if (new Set(entries.map(({ path }) => path)).size !== entries.length) {
    throw new UnreadableArchive();
  }
  return entries
    .filter(({ path }) => !path.endsWith('/'))
    .map((entry) => ({ path: entry.path, bytes: () => unpacked(file, entry) }));
}

async function directory(file: Blob): Promise<readonly Entry[]> {
  // The end of the directory, behind which at most a comment of 64 kB stands.
  const tailStart = Math.max(0, file.size - 65_557);
  const tail = await view(file, tailStart, file.size);
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== endOfDirectory) at -= 1;
  if (at < 0) throw new UnreadableArchive();
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (count > mostEntries || start + size > file.size) throw new UnreadableArchive();
  const list = await view(file, start, start + size);
  const entries: Entry[] = [];
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > list.byteLength || list.getUint32(position, true) !== directoryEntry) {
      throw new UnreadableArchive();
    }
    const nameLength = list.getUint16(position + 28, true);
    const after =
      nameLength + list.getUint16(position + 30, true) + list.getUint16(position + 32, true);
    const name = new Uint8Array(list.buffer, list.byteOffset + position + 46, nameLength);
    entries.push({
      path: new TextDecoder().decode(name),
      method: list.getUint16(position + 10, true),
      compressed: list.getUint32(position + 20, true),
      size: list.getUint32(position + 24, true),
      offset: list.getUint32(position + 42, true),
    });
    position += 46 + after;
  }
  return entries;
}

async function unpacked(file: Blob, entry: Entry): Promise<Uint8Array<ArrayBuffer>> {
  const head = await view(file, entry.offset, entry.offset + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== localEntry) throw new UnreadableArchive();
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(start, start + entry.compressed);
  if (packed.size !== entry.compressed) throw new UnreadableArchive();
  const bytes = entry.method === 0 ? packed : await inflated(packed, entry.size);
  if (bytes.size !== entry.size) throw new UnreadableArchive();
  return new Uint8Array(await bytes.arrayBuffer());
}

async function inflated(packed: Blob, size: number): Promise<Blob> {
  const parts: BlobPart[] = [];
  let length = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > size) throw new UnreadableArchive();
      parts.push(value);
    }
  } catch {
    throw new UnreadableArchive();
  }
  return new Blob(parts);
}

async function view(file: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
