import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { Client } from './client.js';
import type { TestOrganisation } from './world.js';

export interface ReadPapers {
  id: string;
  moment: string;
  contentHash: string;
  files: { kind: string; format: string; downloadPath: string | null; sha256: string | null }[];
}

/** The papers of a request, as this person is shown them. */
export async function papersOf(
  client: Client,
  { id }: TestOrganisation,
  requestId: string,
): Promise<ReadPapers[]> {
  const { data, errors } = await client.query<{
    organisation: { consentRequest: { papers: ReadPapers[] } };
  }>(
    `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
      consentRequest(requestId: $request) { papers {
        id moment madeOn contentHash files { kind format downloadPath sha256 } } } } }`,
    { id, request: requestId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation.consentRequest.papers;
}

export const sha256 = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const fromBuffer = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(yauzl.fromBuffer as never);

/** What is in an archive, by name, read by a reader that is not ours. */
export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBuffer(bytes, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}
