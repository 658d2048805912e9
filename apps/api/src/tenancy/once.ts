import { createHash } from 'node:crypto';
import { ApiError } from '../graphql/errors.js';
import type { OrganisationTransaction } from './transaction.js';

/**
 * Creates something once per key: the same request again gets the first result, the same key with
 * another input is refused, and of two at the same time one runs and the other waits for it (the
 * primary key of the table makes it wait). Keys hold for 24 hours.
 */
export async function once<Result>(
  transaction: OrganisationTransaction,
  request: { key: string; operation: string; input: unknown },
  work: () => Promise<Result>,
): Promise<Result> {
  const digest = createHash('sha256').update(JSON.stringify(request.input)).digest();
  const scope = [transaction.organisationId, transaction.actor.accountId, request.key];
  await transaction.rows(
    `delete from idempotency_key where organisation_id = $1 and account_id = $2 and key = $3
     and created_at < now() - interval '24 hours'`,
    scope,
  );
  const inserted = await transaction.rows(
    `insert into idempotency_key (organisation_id, account_id, key, operation, input_digest)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning key`,
    [...scope, request.operation, digest],
  );
  if (inserted.length === 0) {
    const [earlier] = await transaction.rows<{
      operation: string;
      input_digest: Buffer;
      result: Result;
    }>(
      `select operation, input_digest, result from idempotency_key
       where organisation_id = $1 and account_id = $2 and key = $3`,
      scope,
    );
    if (earlier?.operation !== request.operation || !earlier.input_digest.equals(digest)) {
      throw ApiError.conflict();
    }
    return earlier.result;
  }
  const result = await work();
  await transaction.rows(
    `update idempotency_key set result = $4
     where organisation_id = $1 and account_id = $2 and key = $3`,
    [...scope, JSON.stringify(result)],
  );
  return result;
}
