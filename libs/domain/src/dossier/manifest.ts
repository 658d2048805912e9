import { isRecord, openSealed, type Digest } from './seal.js';
import type { PaperMoment } from './paper.js';
import { paperMoments } from './paper.js';

/** The names of files in every dossier. */
export const dossierFiles = {
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  version: 'versie.json',
  readmeNl: 'LEESMIJ.txt',
  readmeEn: 'README.txt',
} as const;

/** What is in a dossier, file by file, and which version it is about. */
export interface DossierManifest {
  readonly form: 1;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly requestId: string;
  readonly number: number;
  readonly seq: number;
  readonly moment: PaperMoment;
  readonly madeOn: string;
  /** SHA-256 of the version; that of `versie.json`. */
  readonly snapshotHash: string;
  /** Every file but the manifest itself and the list of sums that names it. */
  readonly files: readonly DossierFile[];
}

export interface DossierFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A file that is not what the manifest says. */
export interface DossierFault {
  readonly path: string;
  readonly fault: 'changed' | 'missing' | 'added';
}

export interface DossierCheck {
  readonly manifest: DossierManifest;
  /** Empty when every file is there and unchanged. */
  readonly faults: readonly DossierFault[];
}

/** The list of sums, in the form that `sha256sum --check` reads. */
export function sumsText(files: readonly Pick<DossierFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/**
 * Compares a dossier with its manifest. `found` holds the hash of every file in it, the manifest
 * included. Null when there is no manifest that we could have made.
 */
export async function checkDossier(
  manifestText: string,
  found: ReadonlyMap<string, string>,
  digest: Digest,
): Promise<DossierCheck | null> {
  const opened = await openSealed(manifestText, digest);
  const manifest = opened && asManifest(opened.content);
  if (!opened || !manifest) return null;
  const faults: DossierFault[] = [];
  if (!opened.intact) faults.push({ path: dossierFiles.manifest, fault: 'changed' });
  for (const { path, sha256 } of manifest.files) {
    const hash = found.get(path);
    if (hash === undefined) faults.push({ path, fault: 'missing' });
    else if (hash !== sha256) faults.push({ path, fault: 'changed' });
  }
  const listed = new Set(manifest.files.map(({ path }) => path));
  // The version names the whole: it must be the one the manifest says it is.
  const version = manifest.files.find(({ path }) => path === dossierFiles.version);
  if (!version) faults.push({ path: dossierFiles.version, fault: 'missing' });
  else if (version.sha256 !== manifest.snapshotHash) {
    faults.push({ path: dossierFiles.version, fault: 'changed' });
  }
  for (const [path, hash] of found) {
    if (listed.has(path) || path === dossierFiles.manifest) continue;
    if (path !== dossierFiles.sums) faults.push({ path, fault: 'added' });
    else if (hash !== (await digest(sumsOf(manifest, found)))) {
      faults.push({ path, fault: 'changed' });
    }
  }
  if (!found.has(dossierFiles.sums)) faults.push({ path: dossierFiles.sums, fault: 'missing' });
  return { manifest, faults: distinct(faults) };
}

/** What the list of sums has to say when everything is as it should be. */
function sumsOf(manifest: DossierManifest, found: ReadonlyMap<string, string>): string {
  const own = { path: dossierFiles.manifest, sha256: found.get(dossierFiles.manifest) ?? '' };
  return sumsText([...manifest.files, own]);
}

function distinct(faults: readonly DossierFault[]): DossierFault[] {
  return faults.filter((one, index) => faults.findIndex(({ path }) => path === one.path) === index);
}

const hash = /^[0-9a-f]{64}$/;

function asManifest(content: Record<string, unknown>): DossierManifest | null {
  const { form, files, snapshotHash, moment, number, seq } = content;
  const texts = ['organisationId', 'organisationName', 'requestId', 'madeOn'];
  const sound =
    form === 1 &&
    texts.every((key) => typeof content[key] === 'string') &&
    typeof snapshotHash === 'string' &&
    hash.test(snapshotHash) &&
    Number.isInteger(number) &&
    Number.isInteger(seq) &&
    (paperMoments as readonly unknown[]).includes(moment) &&
    Array.isArray(files) &&
    files.every(
      (file) =>
        isRecord(file) &&
        typeof file['path'] === 'string' &&
        typeof file['size'] === 'number' &&
        typeof file['sha256'] === 'string',
    );
  return sound ? (content as unknown as DossierManifest) : null;
}
