import { type Client, newKey } from './client.js';
import { mediaTypes, pdf } from './files.js';
import type { TestOrganisation } from './world.js';

export interface Upload {
  status: number;
  file: { id: string; name: string; mediaType: string; size: number; sha256: string } | null;
  problems: string[];
  codes: unknown[];
}

/** Sends a file as the web does. */
export async function upload(
  client: Client,
  { id }: { id: string },
  name: string,
  bytes: Buffer,
  headers: Record<string, string> = {},
): Promise<Upload> {
  // Signs in when that has not been done.
  await client.query('{ viewer { id } }');
  const extension = name.split('.').at(-1)!.toLowerCase();
  const response = await fetch(`${client.url}/files/${id}`, {
    method: 'POST',
    headers: {
      'content-type': mediaTypes[extension] ?? 'application/octet-stream',
      'x-requested-with': 'vertrouwensbasis',
      'x-file-name': encodeURIComponent(name),
      cookie: client.cookieHeader,
      ...headers,
    },
    body: new Uint8Array(bytes),
  });
  const body = (await response.json()) as {
    file?: Upload['file'];
    problems?: { code: string }[];
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    file: body.file ?? null,
    problems: (body.problems ?? []).map(({ code }) => code),
    codes: (body.errors ?? []).map(({ extensions }) => extensions.code),
  };
}

export interface ReadPiece {
  id: string;
  version: number;
  title: string;
  kind: string;
  state: string;
  shared: boolean;
  owner: string | null;
  mayChange: boolean;
  items: { itemId: string }[];
  about: { kind: string; subjectId: string; subjectTitle: string | null }[];
  revisions: {
    number: number;
    fileName: string;
    sha256: string;
    validUntil: string | null;
    addedBy: string | null;
    downloadPath: string | null;
  }[];
}

const piece = `id version title kind state shared owner mayChange items { itemId }
  about { kind subjectId subjectTitle }
  revisions { number fileName sha256 validUntil addedBy downloadPath }`;

export interface EvidenceAnswer {
  piece: ReadPiece | null;
  problems: { code: string; field: string | null }[];
  codes: unknown[];
}

export async function evidenceStep(
  client: Client,
  { id }: TestOrganisation,
  name: 'addEvidence' | 'reviseEvidence' | 'changeEvidence' | 'withdrawEvidence',
  input: Record<string, unknown>,
): Promise<EvidenceAnswer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, codes } = await client.query<Record<string, Omit<EvidenceAnswer, 'codes'>>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      piece { ${piece} } problems { code field message } } }`,
    { input: { organisationId: id, ...input } },
  );
  return { piece: data?.[name]?.piece ?? null, problems: data?.[name]?.problems ?? [], codes };
}

export const described = (changed: Record<string, unknown> = {}) => ({
  title: 'Bekendmaking',
  kind: 'publication',
  items: ['publication'],
  about: [],
  shared: true,
  ...changed,
});

/** A piece with a file of its own. */
export async function addEvidence(
  client: Client,
  organisation: TestOrganisation,
  changed: Record<string, unknown> = {},
  bytes = pdf(newKey()),
): Promise<ReadPiece> {
  const { file } = await upload(client, organisation, 'bekendmaking.pdf', bytes);
  const answer = await evidenceStep(client, organisation, 'addEvidence', {
    ...described(changed),
    fileId: file!.id,
    idempotencyKey: newKey(),
  });
  if (!answer.piece) throw new Error(JSON.stringify(answer));
  return answer.piece;
}

export async function readEvidence(
  client: Client,
  { id }: TestOrganisation,
  given = '',
): Promise<ReadPiece[]> {
  const { data } = await client.query<{ organisation: { evidence: { nodes: ReadPiece[] } } }>(
    `query ($id: ID!) { organisation(organisationId: $id) {
      evidence${given} { nodes { ${piece} } } } }`,
    { id },
  );
  return data.organisation.evidence.nodes;
}

/** Fetches a file as a browser does when somebody follows the link. */
export async function download(
  client: Client,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  await client.query('{ viewer { id } }');
  const response = await fetch(`${client.url}${path}`, {
    headers: { cookie: client.cookieHeader, ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}
