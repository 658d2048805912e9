import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileRefused } from './inspect/file-refused.js';
import { DamagedFileError, type FileStorage, type ReceivedFile } from './file-storage.js';

/** An upload takes two minutes at most; what is older belongs to a process that ended. */
const abandonedAfter = 3_600_000;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const digest = /^[0-9a-f]{64}$/;

/**
 * On a disk, which several processes may share:
 *
 * ```text
 * <root>/received/<random>                     coming in
 * <root>/<installation>/<organisation>/<ab>/<digest>   kept
 * ```
 *
 * No part of a path ever comes from a user: an organisation is a uuid, a file its digest.
 */
export class DiskStorage implements FileStorage {
  constructor(
    private readonly root: string,
    private readonly installation: () => Promise<string>,
  ) {}

  async receive(stream: Readable, most: number): Promise<ReceivedFile> {
    const path = await this.waitingPlace();
    const hash = createHash('sha256');
    let size = 0;
    const counting = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > most) return done(new FileRefused('TOO_LARGE'));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(
        stream,
        counting,
        createWriteStream(path, { flags: 'wx', flush: true, mode: 0o600 }),
      );
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, size, sha256: hash.digest('hex') };
  }

  async replace(received: ReceivedFile, bytes: Buffer): Promise<ReceivedFile> {
    const path = await this.waitingPlace();
    try {
      await pipeline([bytes], createWriteStream(path, { flags: 'wx', flush: true, mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    await this.discard(received);
    return {
      path,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }

  async keep(organisationId: string, { path, sha256 }: ReceivedFile): Promise<void> {
    const place = await this.placeOf(organisationId, sha256);
    await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
    try {
      // Over an earlier copy as well: the same bytes, and sound for certain.
      await rename(path, place);
    } catch (error) {
      // A transaction that is tried again: the first try has moved it.
      if (!isAbsent(error)) throw error;
      await access(place);
    }
    await syncDirectory(join(place, '..'));
  }

  async discard({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  async open(organisationId: string, sha256: string): Promise<Readable> {
    const place = await this.placeOf(organisationId, sha256);
    let handle: FileHandle;
    try {
      handle = await open(place, 'r');
    } catch (error) {
      if (isAbsent(error)) throw new DamagedFileError('A file that should be kept is gone.');
      throw error;
    }
    try {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream('', { fd: handle, autoClose: false, start: 0 })) {
        hash.update(chunk as Buffer);
      }
      if (hash.digest('hex') !== sha256) {
        throw new DamagedFileError('A file is no longer what was put there.');
      }
    } catch (error) {
      await handle.close();
      throw error;
    }
    return handle.createReadStream({ start: 0 });
  }

  async list(organisationId: string): Promise<readonly string[]> {
    const folder = await this.folderOf(organisationId);
    const groups = await entriesOf(folder);
    const names = await Promise.all(groups.map((group) => entriesOf(join(folder, group))));
    return names.flat().filter((name) => digest.test(name));
  }

  async remove(organisationId: string, sha256: string): Promise<void> {
    await rm(await this.placeOf(organisationId, sha256), { force: true });
  }

  async organisations(): Promise<readonly string[]> {
    const names = await entriesOf(join(this.root, await this.installation()));
    return names.filter((name) => uuid.test(name));
  }

  async sweepReceived(): Promise<number> {
    const folder = join(this.root, 'received');
    let removed = 0;
    for (const name of await entriesOf(folder)) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (!found || Date.now() - found.mtimeMs < abandonedAfter) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  private async waitingPlace(): Promise<string> {
    const folder = join(this.root, 'received');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return join(folder, randomUUID());
  }

  private async folderOf(organisationId: string): Promise<string> {
    if (!uuid.test(organisationId)) throw new Error('An organisation has a uuid.');
    return join(this.root, await this.installation(), organisationId);
  }

  private async placeOf(organisationId: string, sha256: string): Promise<string> {
    if (!digest.test(sha256)) throw new Error('A file is known by its digest.');
    return join(await this.folderOf(organisationId), sha256.slice(0, 2), sha256);
  }
}

function isAbsent(error: unknown): boolean {
  return (error as { code?: string }).code === 'ENOENT';
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** A new name in a directory survives a power failure only once the directory is on disk. */
async function syncDirectory(path: string): Promise<void> {
  // Windows has no such call for directories.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
