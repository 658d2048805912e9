import type { EvidenceAbout } from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { insertPiece, insertRevision, withdrawPiece } from './evidence.repository.js';

/** A file that another feature keeps as evidence, shared with the council; linked to no item. */
export async function keepAsEvidence(
  transaction: OrganisationTransaction,
  piece: { title: string; kind: string; about: readonly EvidenceAbout[]; fileId: string },
): Promise<string> {
  const { title, kind, about, fileId } = piece;
  const ownerId = transaction.actor.accountId;
  const id = await insertPiece(transaction, {
    title,
    kind,
    about,
    items: [],
    ownerId,
    shared: true,
  });
  await insertRevision(transaction, id, 1, fileId, { datedOn: null, validUntil: null });
  await transaction.audit({
    action: 'evidence:add',
    target: { kind: 'evidence', id },
    details: { file: fileId },
  });
  return id;
}

/** Takes it back with what it belonged to; nothing happens when that was done before. */
export async function withdrawEvidence(
  transaction: OrganisationTransaction,
  evidenceId: string,
  reason: string,
): Promise<void> {
  const open = await transaction.rows(
    `update evidence set version = version + 1
     where organisation_id = $1 and id = $2 and withdrawn_at is null returning id`,
    [transaction.organisationId, evidenceId],
  );
  if (open.length === 0) return;
  await withdrawPiece(transaction, evidenceId, reason);
  await transaction.audit({
    action: 'evidence:withdraw',
    target: { kind: 'evidence', id: evidenceId },
  });
}
