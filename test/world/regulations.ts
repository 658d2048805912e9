import { ReadingJobs } from '@vertrouwensbasis/api/features/regulations/reading-jobs.js';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';
import PdfDocument from 'pdfkit';
import { type Client, newKey } from './client.js';
import { mediaTypes } from './files.js';
import { upload, type Upload } from './evidence.js';
import type { TestOrganisation, World } from './world.js';

/** A made-up regulation, one paragraph a line: what tests bring in. */
export const sampleLines: readonly string[] = [
  'Regeling vertrouwenspersoon Stichting De Bron',
  'Artikel 1 Benoeming',
  '1. De vertrouwenspersoon wordt door het bestuur benoemd voor een periode van vier jaar.',
  '2. De benoeming kan eenmaal worden verlengd.',
  'Artikel 2 Positie',
  'De vertrouwenspersoon valt rechtstreeks onder het bestuur en heeft rechtstreekse toegang tot het bestuur.',
  'Artikel 3 Grenzen',
  'De vertrouwenspersoon bemiddelt tussen partijen.',
  'Artikel 4 Geheimhouding',
  'De vertrouwenspersoon is verplicht tot geheimhouding.',
];

export const sampleText = sampleLines.join('\n\n');

/** The same with other lines in the place of some, or without them. */
export function sampleWith(changed: Readonly<Record<number, string | null>>): string {
  return sampleLines
    .flatMap((line, index) => changed[index] ?? (index in changed ? [] : line))
    .join('\n\n');
}

/** A Word document: articles as headings, paragraphs with the numbering of Word itself. */
export function wordFile(lines: readonly string[] = sampleLines): Promise<Buffer> {
  const reference = 'leden';
  const level = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
  } as const;
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference, levels: [level] }] },
      sections: [
        {
          children: lines.map((line, index) => {
            const numbered = /^\d+\.\s/.exec(line);
            if (numbered) {
              return new Paragraph({
                text: line.slice(numbered[0].length),
                numbering: { reference, level: 0 },
              });
            }
            if (index === 0) return new Paragraph({ text: line, heading: HeadingLevel.TITLE });
            return line.startsWith('Artikel')
              ? new Paragraph({ text: line, heading: HeadingLevel.HEADING_2 })
              : new Paragraph({ text: line });
          }),
        },
      ],
    }),
  );
}

/** A PDF with a text layer; `pages` of it, each with its running head and number. */
export function pdfFile(
  lines: readonly string[] = sampleLines,
  { pages = 1, password }: { pages?: number; password?: string } = {},
): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 72,
    autoFirstPage: false,
    ...(password ? { userPassword: password } : {}),
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    pdf.fontSize(9).text(`Handboek De Bron, pagina ${page} van ${pages}`, 72, 40);
    pdf.fontSize(11).text('', 72, 72);
    for (const line of lines) pdf.text(line, { lineGap: 2 }).moveDown();
  }
  pdf.end();
  return whole;
}

/** Pages of a picture: a scan without a text layer. */
export function scannedFile(): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (let line = 0; line < 40; line += 1) pdf.rect(72, 72 + line * 16, 400, 8).fill('#333');
  pdf.end();
  return whole;
}

export interface ReadProposal {
  id: string;
  version: number;
  kind: string;
  fact: string;
  factName: string;
  section: string;
  about: string;
  makes: string | null;
  hindrance: string | null;
  value: unknown;
  shown: string | null;
  certainty: string;
  passages: { quote: string; start: number; end: number; place: string }[];
  change: string;
  flagged: boolean;
  state: string;
  decidedShown: string | null;
  decidedBy: string | null;
  presentShown: string | null;
  presentSame: boolean;
  basedOn: string;
  effect: {
    items: { itemId: string; from: string; to: string }[];
    newHardStops: number;
  } | null;
  items: { itemId: string }[];
}

export interface ReadRegulation {
  id: string;
  version: number;
  title: string;
  state: string;
  progress: number;
  problem: string | null;
  policyTitle: string | null;
  replacesId: string | null;
  replacedById: string | null;
  pages: number | null;
  downloadPath: string | null;
  openCount: number;
  acceptedCount: number;
  text: string | null;
  flags: { kind: string; message: string }[];
  proposals: ReadProposal[];
}

const passage = 'quote start end place';
const fields = `id version title state progress problem policyTitle replacesId replacedById pages
  downloadPath openCount acceptedCount text flags { kind message passage { ${passage} } }
  proposals { id version kind fact factName section about makes hindrance value shown certainty
    passages { ${passage} } change flagged state decidedShown decidedBy presentShown presentSame
    basedOn effect { items { itemId from to } newHardStops } items { itemId } }`;

interface Answered {
  regulation: ReadRegulation | null;
  problems: { code: string; field: string | null; message: string }[];
  codes: unknown[];
}

async function step(
  client: Client,
  { id }: TestOrganisation,
  name: 'addRegulation' | 'decideProposals' | 'removeRegulation',
  input: Record<string, unknown>,
): Promise<Answered> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, codes } = await client.query<Record<string, Omit<Answered, 'codes'>>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      regulation { ${fields} } problems { code field message } } }`,
    { input: { organisationId: id, ...input } },
  );
  return {
    regulation: data?.[name]?.regulation ?? null,
    problems: data?.[name]?.problems ?? [],
    codes,
  };
}

/** Sends a document as the page does. */
export function sendDocument(
  client: Client,
  organisation: TestOrganisation,
  name: string,
  bytes: Buffer,
): Promise<Upload> {
  return upload(client, organisation, name, bytes, {
    'x-file-purpose': 'regulation',
    'content-type': mediaTypes[name.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream',
  });
}

export async function addRegulation(
  client: Client,
  organisation: TestOrganisation,
  name: string,
  bytes: Buffer,
  given: Record<string, unknown> = {},
): Promise<Answered> {
  const { file, problems } = await sendDocument(client, organisation, name, bytes);
  if (!file) throw new Error(problems.join());
  return step(client, organisation, 'addRegulation', {
    fileId: file.id,
    title: 'Regeling',
    idempotencyKey: newKey(),
    ...given,
  });
}

/** Brings a document in and waits until it has been read or refused. */
export async function bringIn(
  world: World,
  client: Client,
  organisation: TestOrganisation,
  document: { name?: string; bytes?: Buffer; text?: string } & Record<string, unknown> = {},
): Promise<ReadRegulation> {
  const {
    name = 'regeling.txt',
    text = sampleText,
    bytes = Buffer.from(text),
    ...given
  } = document;
  const { regulation, problems } = await addRegulation(client, organisation, name, bytes, given);
  if (!regulation) throw new Error(JSON.stringify(problems));
  await world.app.get(ReadingJobs, { strict: false }).whenIdle();
  return readRegulation(client, organisation, regulation.id);
}

export async function readRegulation(
  client: Client,
  { id }: { id: string },
  regulationId: string,
): Promise<ReadRegulation> {
  const { data, errors } = await client.query<{ organisation: { regulation: ReadRegulation } }>(
    `query ($id: ID!, $regulation: ID!) { organisation(organisationId: $id) {
      regulation(regulationId: $regulation) { ${fields} } } }`,
    { id, regulation: regulationId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation.regulation;
}

export type Decision = 'accept' | 'change' | 'reject' | 'undo';

export function decide(
  client: Client,
  organisation: TestOrganisation,
  { id }: ReadRegulation,
  proposals: readonly ReadProposal[],
  decision: Decision,
  value?: unknown,
): Promise<Answered> {
  return step(client, organisation, 'decideProposals', {
    regulationId: id,
    decisions: proposals.map(({ id: proposalId, version, basedOn }) => ({
      ...{ proposalId, basedOn, decision },
      expectedVersion: version,
      ...(value === undefined ? {} : { value }),
    })),
  });
}

export function removeRegulation(
  client: Client,
  organisation: TestOrganisation,
  { id, version }: ReadRegulation,
): Promise<Answered> {
  return step(client, organisation, 'removeRegulation', {
    regulationId: id,
    expectedVersion: version,
  });
}

export function proposalOf({ proposals }: ReadRegulation, fact: string): ReadProposal {
  const found = proposals.find((one) => one.fact === fact);
  if (!found)
    throw new Error(`No proposal for ${fact}: ${proposals.map((one) => one.fact).join()}`);
  return found;
}
