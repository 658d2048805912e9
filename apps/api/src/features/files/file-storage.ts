import type { Readable } from 'node:stream';

/** A file that was received whole and is not kept yet; it goes when nobody keeps it. */
export interface ReceivedFile {
  /** Where it waits, for those who look into it. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Where the bytes of organisations lie: apart from the web, per organisation, under their digest.
 * The same bytes twice are one file. Whatever implements this may be shared by several processes.
 */
export interface FileStorage {
  /** Takes bytes in; a stream that breaks off or holds more than `most` leaves nothing behind. */
  receive(stream: Readable, most: number): Promise<ReceivedFile>;
  /** Puts other bytes in the place of those received, such as an image without its metadata. */
  replace(received: ReceivedFile, bytes: Buffer): Promise<ReceivedFile>;
  /** Keeps it for good: on disk before this returns. Doing so twice is the same as once. */
  keep(organisationId: string, received: ReceivedFile): Promise<void>;
  /** Forgets what was received, kept or not. */
  discard(received: ReceivedFile): Promise<void>;
  /** The bytes, checked against their digest before the first leaves. */
  open(organisationId: string, sha256: string): Promise<Readable>;
  /** Digests of everything kept for an organisation. */
  list(organisationId: string): Promise<readonly string[]>;
  remove(organisationId: string, sha256: string): Promise<void>;
  /** Organisations something is kept for. */
  organisations(): Promise<readonly string[]>;
  /** Removes what was received long ago and never kept: the process that did so is no more. */
  sweepReceived(): Promise<number>;
}

/** The token under which Nest provides it. */
export const FILE_STORAGE = Symbol('FileStorage');

/** What is kept is not what was put there, or is gone. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}
