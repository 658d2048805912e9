import { randomUUID } from 'node:crypto';
import type { EvidenceInput } from '@vertrouwensbasis/domain';
import { ApiError } from '../../graphql/errors.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

/** What is stored about a piece besides its files. */
export interface Description extends EvidenceInput {
  readonly ownerId: string;
  readonly shared: boolean;
}

/** The days of a revision. */
export interface RevisionDays {
  readonly datedOn: string | null;
  readonly validUntil: string | null;
}

export async function insertPiece(
  transaction: OrganisationTransaction,
  { title, kind, ownerId, shared, items, about }: Description,
): Promise<string> {
  const id = randomUUID();
  await transaction.rows(
    `insert into evidence
       (organisation_id, id, title, kind, owner_account_id, shared, added_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [transaction.organisationId, id, title, kind, ownerId, shared, transaction.actor.accountId],
  );
  await insertLinks(transaction, id, { items, about });
  return id;
}

/** Changes a piece that still stands as it was seen; CONFLICT otherwise. */
export async function updatePiece(
  transaction: OrganisationTransaction,
  id: string,
  version: number,
  { title, kind, ownerId, shared, items, about }: Description,
): Promise<void> {
  const { organisationId } = transaction;
  await bumpVersion(transaction, id, version);
  await transaction.rows(
    `update evidence set title = $3, kind = $4, owner_account_id = $5, shared = $6
     where organisation_id = $1 and id = $2`,
    [organisationId, id, title, kind, ownerId, shared],
  );
  await transaction.rows(
    `delete from evidence_link where organisation_id = $1 and evidence_id = $2`,
    [organisationId, id],
  );
  await insertLinks(transaction, id, { items, about });
}

export async function insertRevision(
  transaction: OrganisationTransaction,
  evidenceId: string,
  number: number,
  fileId: string,
  { datedOn, validUntil }: RevisionDays,
): Promise<void> {
  await transaction.rows(
    `insert into evidence_revision
       (organisation_id, evidence_id, number, file_id, dated_on, valid_until, added_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      transaction.organisationId,
      evidenceId,
      number,
      fileId,
      datedOn,
      validUntil,
      transaction.actor.accountId,
    ],
  );
}

export async function updateDays(
  transaction: OrganisationTransaction,
  evidenceId: string,
  number: number,
  { datedOn, validUntil }: RevisionDays,
): Promise<void> {
  await transaction.rows(
    `update evidence_revision set dated_on = $4, valid_until = $5
     where organisation_id = $1 and evidence_id = $2 and number = $3`,
    [transaction.organisationId, evidenceId, number, datedOn, validUntil],
  );
}

export async function bumpVersion(
  transaction: OrganisationTransaction,
  id: string,
  version: number,
): Promise<void> {
  const updated = await transaction.rows(
    `update evidence set version = version + 1
     where organisation_id = $1 and id = $2 and version = $3 and withdrawn_at is null returning id`,
    [transaction.organisationId, id, version],
  );
  if (updated.length !== 1) throw ApiError.conflict();
}

/**
 * Takes a piece back. Files that no version laid before the council holds are erased: their rows
 * stay, and say so.
 */
export async function withdrawPiece(
  transaction: OrganisationTransaction,
  id: string,
  reason: string,
): Promise<void> {
  const { organisationId, actor } = transaction;
  await transaction.rows(
    `update evidence set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
     where organisation_id = $1 and id = $2`,
    [organisationId, id, actor.accountId, reason],
  );
  await transaction.rows(
    `update stored_file f set erased_at = now() from evidence_revision r
     where f.organisation_id = $1 and r.organisation_id = $1 and r.evidence_id = $2
       and f.id = r.file_id and f.erased_at is null
       and not exists (select from snapshot_evidence s where s.organisation_id = $1
         and s.evidence_id = r.evidence_id and s.number = r.number)`,
    [organisationId, id],
  );
}

/** Whether somebody works here: only a colleague can look after evidence. */
export async function isColleague(
  transaction: OrganisationTransaction,
  accountId: string,
): Promise<boolean> {
  const found = await transaction.rows(
    `select from membership where organisation_id = $1 and account_id = $2 limit 1`,
    [transaction.organisationId, accountId],
  );
  return found.length > 0;
}

async function insertLinks(
  transaction: OrganisationTransaction,
  evidenceId: string,
  { items, about }: Pick<EvidenceInput, 'items' | 'about'>,
): Promise<void> {
  const links = [...items.map((item_id) => ({ item_id })), ...about.map(linkOf)];
  if (links.length === 0) return;
  await transaction.rows(
    `insert into evidence_link (organisation_id, evidence_id, seq, item_id, kind, subject_id, key)
     select $1, $2, l.seq, l.item_id, l.kind, l.subject_id, l.key
     from (select row_number() over () as seq, given.* from jsonb_to_recordset($3::jsonb)
       as given(item_id text, kind text, subject_id uuid, key text)) as l`,
    [transaction.organisationId, evidenceId, JSON.stringify(links)],
  );
}

const linkOf = ({ kind, subjectId, key }: EvidenceInput['about'][number]) => ({
  kind,
  subject_id: subjectId,
  key: key ?? null,
});
