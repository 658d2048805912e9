import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import {
  canonical,
  dossierFiles,
  type DossierFile,
  type DossierManifest,
  type PaperContent,
  sealedText,
  sumsText,
} from '@vertrouwensbasis/domain';
import { ZipArchive } from 'archiver';
import { readmeEn, readmeNl } from './readme.js';

/** A file that is kept already, and where it goes in the dossier. */
export type DossierEntry = DossierFile;

/**
 * The dossier as one archive: papers, version, evidence, a manifest of hashes and how to check them.
 * Nothing in it is larger than a stream: files go through one by one.
 */
export function dossierZip(
  content: PaperContent,
  version: { readonly path: string; readonly text: string },
  kept: readonly DossierEntry[],
  open: (sha256: string) => Promise<Readable>,
): Readable {
  const texts = [
    version,
    { path: dossierFiles.readmeNl, text: readmeNl(content) },
    { path: dossierFiles.readmeEn, text: readmeEn(content) },
  ];
  const files = [...texts.map(({ path, text }) => fileOf(path, text)), ...kept];
  const manifest: DossierManifest = {
    form: 1,
    organisationId: content.organisationId,
    organisationName: content.organisationName,
    requestId: content.requestId,
    number: content.number,
    seq: content.seq,
    moment: content.moment,
    madeOn: content.madeOn,
    snapshotHash: content.snapshotHash,
    files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
  const manifestText = sealedText(manifest, sha256Of(canonical(manifest)));
  const sums = sumsText([...manifest.files, fileOf(dossierFiles.manifest, manifestText)]);

  const archive = new ZipArchive({ zlib: { level: 6 } });
  const out = new PassThrough();
  archive.on('error', (error) => out.destroy(error));
  archive.pipe(out);
  const date = new Date(`${content.madeOn}T12:00:00Z`);
  const add = (name: string, source: string | Readable, store: boolean) =>
    new Promise<void>((resolve, reject) => {
      const added = (entry: { name: string }) => {
        if (entry.name !== name) return;
        archive.off('entry', added);
        resolve();
      };
      archive.on('entry', added);
      if (typeof source !== 'string') source.once('error', reject);
      archive.append(source, { name, date, store });
    });
  const fill = async () => {
    await add(dossierFiles.manifest, manifestText, false);
    await add(dossierFiles.sums, sums, false);
    for (const { path, text } of texts) await add(path, text, false);
    // One at a time: each that is open is a handle. PDF, Word and images do not get any smaller.
    for (const { path, sha256 } of kept) await add(path, await open(sha256), true);
    await archive.finalize();
  };
  fill().catch((error: unknown) => out.destroy(error as Error));
  return out;
}

function fileOf(path: string, text: string): DossierFile {
  return { path, size: Buffer.byteLength(text), sha256: sha256Of(text) };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
