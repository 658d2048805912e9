import { Readable } from 'node:stream';
import {
  addDays,
  evidenceKinds,
  formatDate,
  type CalendarDate,
  type SetUp,
  type Subject,
} from '@vertrouwensbasis/domain';
import type { FileStorage } from '../features/files/file-storage.js';
import { currentFramework } from '../features/frameworks/current-framework.js';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import { moment } from './dates.js';
import { showcases } from './demo-organisations.js';
import { demoPaper } from './demo-paper.js';
import { idOf, type DemoOrganisation, type Stage } from './describe.js';

/** A line for the log of the demo. */
export interface EvidenceEvent {
  readonly at: string;
  readonly action: 'evidence:add' | 'evidence:revise';
  readonly evidenceId: string;
}

interface Told {
  readonly title: string;
  readonly kind: string;
  readonly items: readonly string[];
  readonly documentId?: string;
  readonly shared: boolean;
  /** From the oldest to the newest. */
  readonly files: readonly ToldFile[];
}

interface ToldFile {
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'text/plain';
  readonly bytes: Buffer;
  readonly addedOn: CalendarDate;
  readonly datedOn: CalendarDate;
  readonly validUntil?: CalendarDate;
}

/** Real small files for the organisations people look at first; the others begin without. */
export async function writeEvidence(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  filledOn: CalendarDate,
  files: FileStorage,
): Promise<readonly EvidenceEvent[]> {
  if (!showcases.includes(demo)) return [];
  const { setUp } = stages.at(-1)!;
  const pieces = [
    ...setUp.documents.flatMap((document) => fileOf(document, stages, demo) ?? []),
    ...besides(setUp, demo, filledOn),
  ];
  const events: EvidenceEvent[] = [];
  for (const piece of pieces) {
    events.push(...(await writePiece(transaction, demo, piece, files)));
  }
  return events;
}

/** The paper of a document that somebody signed. */
function fileOf(
  { id, facts }: Subject<'document'>,
  stages: readonly Stage[],
  demo: DemoOrganisation,
): Told | null {
  const { title, kind, datedOn, version, covers = [], signedBy = [], validUntil } = facts;
  if (!title || !kind || !datedOn || signedBy.length === 0) return null;
  const seenOn = stages.find(({ setUp }) => setUp.documents.some((one) => one.id === id))!.on;
  const lines = [
    `${demo.organisation.name} - fictief voorbeeld`,
    '',
    `Soort: ${evidenceKinds[kind]!.nl}`,
    `Versie: ${version ?? '-'}`,
    `Datum: ${formatDate(datedOn, 'nl')}`,
    '',
    'Dit stuk is gemaakt voor de voorbeeldgegevens van Vertrouwensbasis.',
    'Er kunnen geen rechten aan worden ontleend.',
  ];
  return {
    title,
    kind,
    items: currentFramework.items
      .filter(({ item }) => item.topic && covers.includes(item.topic))
      .map(({ item }) => item.id),
    documentId: id,
    shared: true,
    files: [
      {
        name: `${title}.pdf`,
        mediaType: 'application/pdf',
        bytes: demoPaper(title, lines),
        addedOn: seenOn,
        datedOn,
        ...(validUntil ? { validUntil } : {}),
      },
    ],
  };
}

/** What every list should show: two revisions, something expired, something kept by HR. */
function besides(setUp: SetUp, demo: DemoOrganisation, filledOn: CalendarDate): readonly Told[] {
  const { name } = demo.organisation;
  const announcement = (addedDaysAgo: number, words: string): ToldFile => ({
    name: 'bericht-intranet.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from(`${name} (fictief voorbeeld)\n\nOp intranet: ${words}\n`),
    addedOn: addDays(filledOn, -addedDaysAgo),
    datedOn: addDays(filledOn, -addedDaysAgo),
  });
  const plan = (title: string) =>
    demoPaper(title, [`${name} - fictief voorbeeld`, '', 'Voorlichting: tweemaal per jaar.']);
  return [
    {
      title: 'Bericht op intranet',
      kind: 'publication',
      items: ['publication'],
      shared: true,
      files: [
        announcement(200, 'wie uw vertrouwenspersoon is.'),
        announcement(20, 'wie uw vertrouwenspersoon is en hoe u deze bereikt.'),
      ],
    },
    {
      title: 'Voorlichtingsplan van vorig jaar',
      kind: 'communication_plan',
      items: ['communication'],
      shared: true,
      files: [
        {
          name: 'voorlichtingsplan.pdf',
          mediaType: 'application/pdf',
          bytes: plan('Voorlichtingsplan'),
          addedOn: addDays(filledOn, -400),
          datedOn: addDays(filledOn, -400),
          validUntil: addDays(filledOn, -35),
        },
      ],
    },
    {
      title: 'Concept begroting (nog niet gedeeld)',
      kind: 'other',
      items: [],
      shared: false,
      files: [
        {
          name: 'begroting-concept.pdf',
          mediaType: 'application/pdf',
          bytes: plan(`Concept begroting, ${setUp.appointments.length} benoemingen`),
          addedOn: addDays(filledOn, -5),
          datedOn: addDays(filledOn, -5),
        },
      ],
    },
  ];
}

async function writePiece(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  piece: Told,
  files: FileStorage,
): Promise<EvidenceEvent[]> {
  const { organisationId, actor } = transaction;
  const evidenceId = idOf(demo.slug, 'evidence', `${piece.title}/${piece.documentId ?? ''}`);
  await transaction.rows(
    `insert into evidence (organisation_id, id, version, title, kind, owner_account_id, shared,
       added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $6, $8)`,
    [
      organisationId,
      evidenceId,
      piece.files.length,
      piece.title,
      piece.kind,
      actor.accountId,
      piece.shared,
      moment(piece.files[0]!.addedOn),
    ],
  );
  await transaction.rows(
    `insert into evidence_link (organisation_id, evidence_id, seq, item_id, kind, subject_id)
     select $1, $2, row_number() over (), l.item_id, l.kind, l.subject_id
     from jsonb_to_recordset($3::jsonb) as l(item_id text, kind text, subject_id uuid)`,
    [
      organisationId,
      evidenceId,
      JSON.stringify([
        ...piece.items.map((item_id) => ({ item_id })),
        ...(piece.documentId ? [{ kind: 'document', subject_id: piece.documentId }] : []),
      ]),
    ],
  );
  const events: EvidenceEvent[] = [];
  for (const [index, file] of piece.files.entries()) {
    await writeRevision(transaction, evidenceId, index + 1, file, files);
    events.push({
      at: moment(file.addedOn),
      action: index === 0 ? 'evidence:add' : 'evidence:revise',
      evidenceId,
    });
  }
  return events;
}

async function writeRevision(
  transaction: OrganisationTransaction,
  evidenceId: string,
  number: number,
  { name, mediaType, bytes, addedOn, datedOn, validUntil }: ToldFile,
  files: FileStorage,
): Promise<void> {
  const { organisationId, actor } = transaction;
  const received = await files.receive(Readable.from([bytes]), bytes.length);
  await files.keep(organisationId, received);
  await transaction.rows(
    `with file as (
       insert into stored_file (organisation_id, id, sha256, size, media_type, name, uploaded_by,
         uploaded_at, claimed_at)
       values ($1, gen_random_uuid(), $4, $5, $6, $7, $8, $9, $9) returning id
     )
     insert into evidence_revision (organisation_id, evidence_id, number, file_id, dated_on,
       valid_until, added_by, added_at)
     select $1, $2, $3, file.id, $10, $11, $8, $9 from file`,
    [
      organisationId,
      evidenceId,
      number,
      received.sha256,
      received.size,
      mediaType,
      name.replace(/[/\\]/g, '-'),
      actor.accountId,
      moment(addedOn),
      datedOn,
      validUntil ?? null,
    ],
  );
}
