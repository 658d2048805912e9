import type { AccountTransaction, AuditEntry } from './transaction.js';

/**
 * What the seal of a row covers. `jsonb` writes its keys in one fixed order, which makes its text a
 * canonical form. The verifier works the same expression out again.
 */
export const sealedRow = `convert_to(jsonb_build_object(
  'organisation', organisation_id, 'number', number, 'at', extract(epoch from at)::text,
  'actor', actor_account_id, 'session', session_id, 'roles', roles, 'action', action,
  'target', target_kind, 'id', target_id, 'changed', changed, 'details', details,
  'correlation', correlation_id)::text, 'UTF8')`;

/**
 * Appends to the chain of the organisation. The head row stays locked until the transaction ends,
 * so writers queue up and the chain cannot fork; the number lies inside the seal, so a missing row
 * shows.
 */
export async function recordEvent(
  transaction: AccountTransaction,
  organisationId: string,
  roles: readonly string[],
  entry: AuditEntry,
): Promise<void> {
  const { actor } = transaction;
  const [head] = await transaction.rows(
    'select number from audit_head where organisation_id = $1 for update',
    [organisationId],
  );
  if (!head) {
    await transaction.rows('insert into audit_head (organisation_id) values ($1)', [
      organisationId,
    ]);
  }
  await transaction.rows(
    `with event as (
       select h.organisation_id, h.number + 1 as number, now() as at, $2::uuid as actor_account_id,
         $3::uuid as session_id, $4::text[] as roles, $5::text as action, $6::text as target_kind,
         $7::text as target_id, $8::text[] as changed, $9::jsonb as details,
         $10::uuid as correlation_id, h.hash as previous_hash
       from audit_head h where h.organisation_id = $1
     ), sealed as (
       select event.*, sha256(previous_hash || ${sealedRow}) as hash from event
     ), stored as (
       insert into audit_event (organisation_id, number, at, actor_account_id, session_id, roles,
         action, target_kind, target_id, changed, details, correlation_id, previous_hash, hash)
       select organisation_id, number, at, actor_account_id, session_id, roles,
         action, target_kind, target_id, changed, details, correlation_id, previous_hash, hash
       from sealed
     )
     update audit_head set number = sealed.number, hash = sealed.hash
     from sealed where audit_head.organisation_id = sealed.organisation_id`,
    [
      organisationId,
      actor.accountId,
      actor.sessionId,
      [...roles],
      entry.action,
      entry.target.kind,
      entry.target.id ?? null,
      entry.changed ?? [],
      JSON.stringify(entry.details ?? {}),
      actor.correlationId,
    ],
  );
}

/** The numbers of the rows whose seal does not fit; empty when the chain is whole. */
export const brokenSeals = `
  select number from (
    select number, hash,
      sha256(previous_hash || ${sealedRow}) as expected, previous_hash,
      coalesce(lag(hash) over (order by number), '\\x') as before,
      coalesce(lag(number) over (order by number), 0) as number_before
    from audit_event where organisation_id = $1
  ) as chain
  where hash <> expected or previous_hash <> before or number <> number_before + 1
  union all
  select h.number from audit_head h where h.organisation_id = $1 and h.number > 0
    and not exists (
      select from (select e.number, e.hash from audit_event e where e.organisation_id = $1
        order by e.number desc limit 1) as last
      where last.number = h.number and last.hash = h.hash)
  order by number`;
