import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { actorWithoutSession } from '../access/actor.js';
import { hashPassword } from '../features/accounts/password.js';
import type { Tenancy } from '../tenancy/tenancy.js';
import { demoAccounts } from './demo-accounts.js';

/**
 * Every table with rows of an organisation, those that refer before those referred to. The test
 * compares it with the database's own catalogue, so a table that is forgotten here shows.
 */
const tables = [
  'notice',
  'counsellor_answer',
  'counsellor_link',
  'dossier_file',
  'dossier_paper',
  'arrangement_use',
  'arrangement',
  'received_offer',
  'organisation_start',
  'council_message',
  'council_thread',
  'consent_message',
  'consent_thread',
  'council_event',
  'section_seen',
  'council_seat',
  'council_room',
  'consent_event',
  'consent_question',
  'assessment',
  'consent_request',
  'regulation_decision',
  'regulation_proposal',
  'regulation',
  'snapshot_evidence',
  'evidence_link',
  'evidence_revision',
  'evidence',
  'stored_file',
  'snapshot',
  'item_result',
  'framework_assessment',
  'release_change',
  'assessment_history',
  'fact_change',
  'client_visit',
  'benchmark_consent',
  'counsellor_account',
  'document',
  'appointment',
  'policy',
  'contact',
  'invitation',
  'person',
  'body',
  'bureau',
  'unit',
  'idempotency_key',
  'engagement',
  'audit_event',
  'audit_head',
  'section_presence',
  'section_assignment',
  'membership',
] as const;

/**
 * Removes every organisation marked as demo, with all that belongs to it, and closes the demo
 * accounts: their password is published, so nobody may sign in with it once the demo is gone.
 *
 * `batch` connects as `vb_batch`, the one role that may delete a log, and only of an organisation
 * with the mark (row security); the application cannot set or change that mark afterwards.
 */
export async function deleteDemo(batch: DataSource, tenancy: Tenancy): Promise<number> {
  const removed = await batch.transaction(async ({ queryRunner }) => {
    const run = async (text: string) =>
      (await queryRunner!.query(text, [], true)).records as unknown[];
    const demo = `(select id from organisation where demo)`;
    // Its facts refer to bodies, which refer to it.
    await run(`update organisation set facts = '{}' where demo`);
    for (const table of tables) {
      await run(`delete from ${table} where organisation_id in ${demo}`);
    }
    return (await run(`delete from organisation where demo returning id`)).length;
  });
  await closeAccounts(tenancy);
  return removed;
}

/** Nobody knows the password that the accounts get, and whoever was signed in no longer is. */
async function closeAccounts(tenancy: Tenancy): Promise<void> {
  const passwordHash = await hashPassword(randomUUID());
  for (const { id } of demoAccounts()) {
    await tenancy.asAccount(actorWithoutSession(id), async ({ rows }) => {
      await rows('update account set password_hash = $2 where id = $1', [id, passwordHash]);
      await rows('delete from session where account_id = $1', [id]);
    });
  }
}
