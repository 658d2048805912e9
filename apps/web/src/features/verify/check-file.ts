import {
  canonical,
  checkDossier,
  dossierFiles,
  type DossierFault,
  isRecord,
  openSealed,
  parsed,
  type PaperKind,
  paperKinds,
} from '@vertrouwensbasis/domain';
import { readArchive, UnreadableArchive } from './read-archive.js';

/** What a file turned out to be; `intact` is about what the file itself can show. */
export type Finding =
  | ({
      readonly what: 'dossier';
      readonly faults: readonly DossierFault[];
      readonly files: number;
    } & About)
  | ({ readonly what: 'paper'; readonly kind: PaperKind; readonly intact: boolean } & About)
  | ({ readonly what: 'version'; readonly intact: boolean; readonly takenOn: string } & Pick<
      About,
      'organisationId' | 'organisationName' | 'snapshotHash' | 'fileHash'
    >)
  /** Something we cannot look into: its hash can still be compared. */
  | { readonly what: 'other'; readonly fileHash: string }
  | { readonly what: 'unreadable' };

interface About {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly number: number;
  readonly moment: 'submitted' | 'decided';
  readonly madeOn: string;
  /** SHA-256 of the version it is about. */
  readonly snapshotHash: string;
  readonly fileHash: string;
}

/** SHA-256 in hexadecimal, by the browser itself. */
export async function sha256(bytes: BufferSource | string): Promise<string> {
  const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const digest = await crypto.subtle.digest('SHA-256', source);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Finds out what a file is and whether it is unchanged. Reads it here; sends nothing. */
export async function checkFile(file: Blob): Promise<Finding> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fileHash = await sha256(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const found = await archive(file, fileHash);
    if (found) return found;
  }
  const text = asText(bytes);
  return (text !== null && (await document(text, fileHash))) || { what: 'other', fileHash };
}

/** A dossier; null for an archive of another kind, such as a Word document. */
async function archive(file: Blob, fileHash: string): Promise<Finding | null> {
  try {
    const entries = await readArchive(file);
    const manifest = entries.find(({ path }) => path === dossierFiles.manifest);
    if (!manifest) return null;
    const hashes = new Map<string, string>();
    for (const entry of entries) hashes.set(entry.path, await sha256(await entry.bytes()));
    const text = asText(await manifest.bytes());
    const checked = text === null ? null : await checkDossier(text, hashes, sha256);
    if (!checked) return { what: 'unreadable' };
    const { organisationId, organisationName, number, moment, madeOn, snapshotHash, files } =
      checked.manifest;
    return {
      ...{ what: 'dossier', fileHash, faults: checked.faults, files: files.length },
      ...{ organisationId, organisationName, number, moment, madeOn, snapshotHash },
    };
  } catch (error) {
    if (error instanceof UnreadableArchive) return { what: 'unreadable' };
    throw error;
  }
}

/** A paper as JSON or a frozen version; null for any other text. */
async function document(text: string, fileHash: string): Promise<Finding | null> {
  const sealed = await openSealed(text, sha256);
  if (sealed) {
    const { kind, organisationId, organisationName, number, moment, madeOn, snapshotHash } =
      sealed.content;
    const known = (paperKinds as readonly unknown[]).includes(kind);
    if (!known || typeof snapshotHash !== 'string') return null;
    return {
      what: 'paper',
      kind: kind as PaperKind,
      intact: sealed.intact,
      fileHash,
      snapshotHash,
      organisationId: String(organisationId),
      organisationName: String(organisationName),
      number: Number(number),
      moment: moment === 'submitted' ? 'submitted' : 'decided',
      madeOn: String(madeOn),
    };
  }
  const value = parsed(text);
  const isVersion = isRecord(value) && 'schema' in value && isRecord(value['setUp']);
  if (!isVersion) return null;
  const organisation = (value['setUp'] as Record<string, unknown>)['organisation'];
  return {
    what: 'version',
    // Its hash names it; only a file in the one form has that hash.
    intact: canonicalOrNull(value) === text,
    snapshotHash: fileHash,
    fileHash,
    organisationId: isRecord(organisation) ? String(organisation['id']) : '',
    organisationName: String(value['organisationName'] ?? ''),
    takenOn: String(value['takenOn'] ?? ''),
  };
}

function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value);
  } catch {
    return null;
  }
}

function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
