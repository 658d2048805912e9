import { randomUUID } from 'node:crypto';
import {
  audienceOf,
  type ConsentEvent,
  type NoticeKind,
  noticeOfStep,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

/**
 * Puts a notice in the inbox of everybody it is for but who caused it, in the transaction of its
 * cause: what is rolled back told nobody. It names no person and repeats no words.
 */
export async function notify(
  transaction: OrganisationTransaction,
  kind: NoticeKind,
  requestId: string | null = null,
): Promise<void> {
  const { organisationId, actor } = transaction;
  const members = await transaction.rows<{ id: string }>(
    `select distinct m.account_id as id from membership m
     where m.organisation_id = $1 and m.role = any($2) and m.account_id <> $3`,
    [organisationId, audienceOf(kind), actor.accountId],
  );
  if (members.length === 0) return;
  await transaction.rows(
    `insert into notice (organisation_id, id, account_id, kind, request_id)
     select $1, n.id, n.account_id, $2, $3
     from jsonb_to_recordset($4::jsonb) as n(id uuid, account_id uuid)`,
    [
      organisationId,
      kind,
      requestId,
      JSON.stringify(members.map(({ id }) => ({ id: randomUUID(), account_id: id }))),
    ],
  );
}

/** Tells of the steps that were just written in the file of a request. */
export async function notifyOfSteps(
  transaction: OrganisationTransaction,
  requestId: string,
  events: readonly Pick<ConsentEvent, 'action'>[],
): Promise<void> {
  const kinds = new Set(events.flatMap(({ action }) => noticeOfStep(action) ?? []));
  for (const kind of kinds) await notify(transaction, kind, requestId);
}
