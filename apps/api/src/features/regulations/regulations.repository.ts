import { randomUUID } from 'node:crypto';
import type { Adopted, FactValue } from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { DocumentReading } from './read-apart.js';
import type { StoredProposal } from './regulations.reader.js';
import type { DocumentRefusal } from './text/document-refused.js';

/** What a reading that begins is about. */
export interface HeldRegulation {
  readonly title: string;
  readonly replacesId: string | null;
  readonly mediaType: string;
  readonly sha256: string;
  readonly attempts: number;
}

export interface NewRegulation {
  readonly title: string;
  readonly policyId: string;
  readonly replacesId: string | null;
  readonly fileId: string;
  readonly evidenceId: string;
}

export async function insertRegulation(
  transaction: OrganisationTransaction,
  { title, policyId, replacesId, fileId, evidenceId }: NewRegulation,
): Promise<string> {
  const id = randomUUID();
  await transaction.rows(
    `insert into regulation
       (organisation_id, id, title, policy_id, replaces_id, file_id, evidence_id, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      transaction.organisationId,
      id,
      title,
      policyId,
      replacesId,
      fileId,
      evidenceId,
      transaction.actor.accountId,
    ],
  );
  return id;
}

/**
 * Takes a document to read, for as long as nobody else holds it; nothing when somebody does or when
 * it has been read. Who holds it says so again and again, so that another process can take over
 * what ended halfway.
 */
export async function holdRegulation(
  transaction: OrganisationTransaction,
  id: string,
): Promise<HeldRegulation | undefined> {
  const [held] = await transaction.rows<HeldRegulation>(
    `update regulation r set state = 'reading', attempts = attempts + 1, progress = 0,
       held_until = now() + interval '30 seconds'
     from stored_file f
     where r.organisation_id = $1 and r.id = $2 and r.state in ('waiting', 'reading')
       and (r.held_until is null or r.held_until < now()) and r.attempts < 10
       and f.organisation_id = r.organisation_id and f.id = r.file_id
     returning r.title, r.replaces_id as "replacesId", r.attempts, f.media_type as "mediaType",
       f.sha256`,
    [transaction.organisationId, id],
  );
  return held;
}

export async function reportProgress(
  transaction: OrganisationTransaction,
  id: string,
  percent: number,
): Promise<void> {
  await transaction.rows(
    `update regulation set progress = greatest(progress, $3),
       held_until = now() + interval '30 seconds'
     where organisation_id = $1 and id = $2 and state = 'reading'`,
    [transaction.organisationId, id, percent],
  );
}

/** Lets go of a document that was not read to its end; whoever looks at it next has it read. */
export async function releaseRegulation(
  transaction: OrganisationTransaction,
  id: string,
  { countsAsAttempt }: { countsAsAttempt: boolean },
): Promise<void> {
  await transaction.rows(
    `update regulation set held_until = null, attempts = attempts - $3
     where organisation_id = $1 and id = $2 and state = 'reading'`,
    [transaction.organisationId, id, countsAsAttempt ? 0 : 1],
  );
}

export async function storeRefusal(
  transaction: OrganisationTransaction,
  id: string,
  refusal: DocumentRefusal,
): Promise<void> {
  await transaction.rows(
    `update regulation set state = 'refused', refusal = $3, version = version + 1, read_at = now()
     where organisation_id = $1 and id = $2 and state = 'reading'`,
    [transaction.organisationId, id, refusal],
  );
}

/** Stores a reading; false when the document was removed meanwhile. */
export async function storeReading(
  transaction: OrganisationTransaction,
  id: string,
  { text, pages, about, flags }: DocumentReading,
): Promise<boolean> {
  const updated = await transaction.rows(
    `update regulation set state = 'read', progress = 100, version = version + 1, text = $3,
       pages = $4, about = $5, flags = $6::json, read_at = now()
     where organisation_id = $1 and id = $2 and state = 'reading' returning id`,
    [transaction.organisationId, id, text, pages, about, JSON.stringify(flags)],
  );
  return updated.length === 1;
}

/** A proposal as it is first stored; what was decided about it before comes along. */
export type NewProposal = Pick<
  StoredProposal,
  | 'kind'
  | 'fact'
  | 'change'
  | 'reading'
  | 'state'
  | 'value'
  | 'adopted'
  | 'decidedById'
  | 'decidedAt'
>;

export async function insertProposals(
  transaction: OrganisationTransaction,
  regulationId: string,
  proposals: readonly NewProposal[],
): Promise<void> {
  if (proposals.length === 0) return;
  await transaction.rows(
    `insert into regulation_proposal (organisation_id, id, regulation_id, seq, kind, fact, change,
       reading, state, value, adopted, decided_by, decided_at)
     select $1, gen_random_uuid(), $2, p.seq, p.kind, p.fact, p.change, p.reading, p.state,
       p.value, p.adopted, p."decidedById", p."decidedAt"
     from jsonb_to_recordset($3::jsonb) as p(seq integer, kind text, fact text, change text,
       reading json, state text, value json, adopted jsonb, "decidedById" uuid,
       "decidedAt" timestamptz)`,
    [
      transaction.organisationId,
      regulationId,
      JSON.stringify(proposals.map((proposal, index) => ({ ...proposal, seq: index + 1 }))),
    ],
  );
}

/** What becomes of a proposal. */
export interface Decided {
  readonly id: string;
  readonly version: number;
  readonly state: StoredProposal['state'];
  readonly decision: 'accepted' | 'changed' | 'rejected' | 'undone';
  readonly value: FactValue | null;
  readonly adopted: Adopted | null;
}

/** Stores decisions on proposals that stand as they were seen, and adds them to the history. */
export async function storeDecisions(
  transaction: OrganisationTransaction,
  decided: readonly Decided[],
): Promise<boolean> {
  const { organisationId, actor } = transaction;
  const updated = await transaction.rows(
    `with given as (
       select * from jsonb_to_recordset($3::jsonb) as g(id uuid, version integer, state text,
         decision text, value json, adopted jsonb)
     ), updated as (
       update regulation_proposal p set version = p.version + 1, state = g.state, value = g.value,
         adopted = g.adopted, decided_by = case when g.state = 'open' then null else $2::uuid end,
         decided_at = case when g.state = 'open' then null else now() end
       from given g
       where p.organisation_id = $1 and p.id = g.id and p.version = g.version
       returning p.id
     )
     insert into regulation_decision
       (organisation_id, proposal_id, number, decision, value, decided_by)
     select $1, g.id, 1 + (select count(*) from regulation_decision d
         where d.organisation_id = $1 and d.proposal_id = g.id), g.decision, g.value, $2
     from given g join updated u on u.id = g.id
     returning proposal_id`,
    [organisationId, actor.accountId, JSON.stringify(decided)],
  );
  return updated.length === decided.length;
}

/** Removes text and open proposals; false when it no longer stands as it was seen. */
export async function removeRegulation(
  transaction: OrganisationTransaction,
  id: string,
  version: number,
): Promise<{ evidenceId: string } | undefined> {
  const { organisationId, actor } = transaction;
  const [removed] = await transaction.rows<{ evidenceId: string }>(
    `update regulation set state = 'removed', refusal = null, text = null, flags = null,
       version = version + 1, held_until = null, removed_by = $4, removed_at = now()
     where organisation_id = $1 and id = $2 and version = $3 and state <> 'removed'
     returning evidence_id as "evidenceId"`,
    [organisationId, id, version, actor.accountId],
  );
  if (!removed) return undefined;
  await transaction.rows(
    `delete from regulation_proposal p where p.organisation_id = $1 and p.regulation_id = $2
       and p.state = 'open' and not exists (select from regulation_decision d
         where d.organisation_id = $1 and d.proposal_id = p.id)`,
    [organisationId, id],
  );
  return removed;
}
