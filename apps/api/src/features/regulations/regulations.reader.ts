import { Injectable } from '@nestjs/common';
import type { Adopted, FactValue, Flag, Proposal, SubjectKind } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { ProposalChange, ProposalState, RegulationState } from './regulations.types.js';
import type { DocumentRefusal } from './text/document-refused.js';

/** A document as the database gives it. */
export interface StoredRegulation {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly policyId: string;
  readonly replacesId: string | null;
  readonly replacedById: string | null;
  readonly state: RegulationState;
  readonly progress: number;
  readonly refusal: DocumentRefusal | null;
  readonly pages: number | null;
  readonly addedBy: string | null;
  readonly addedAt: string;
  readonly fileName: string;
  readonly evidenceId: string;
  /** The original can still be had. */
  readonly hasFile: boolean;
  /** Nobody is reading it, though it is not read. */
  readonly idle: boolean;
  readonly openCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly flagCount: number;
  readonly text?: string | null;
  readonly flags?: readonly Flag[] | null;
  readonly proposals?: readonly StoredProposal[];
}

/** A proposal as the database gives it. */
export interface StoredProposal {
  readonly id: string;
  readonly version: number;
  readonly kind: SubjectKind;
  readonly fact: string;
  readonly change: ProposalChange;
  readonly reading: Proposal;
  readonly state: ProposalState;
  readonly value: FactValue | null;
  readonly adopted: Adopted | null;
  readonly decidedById: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** An acceptance that is in force, for what rests on it. */
export interface StoredSource {
  readonly regulationId: string;
  readonly proposalId: string;
  readonly title: string;
  readonly passage: Proposal['passage'];
  readonly adopted: Adopted;
  readonly kind: SubjectKind;
  readonly fact: string;
}

/** A later version that counts. */
const successor = `(select n.id from regulation n where n.organisation_id = r.organisation_id
  and n.replaces_id = r.id and n.state = 'read' limit 1)`;

const count = (states: string) => `(select count(*) from regulation_proposal p
  where p.organisation_id = r.organisation_id and p.regulation_id = r.id and p.state in (${states}))`;

const regulationFields = `'id', r.id, 'version', r.version, 'title', r.title,
  'policyId', r.policy_id, 'replacesId', r.replaces_id, 'replacedById', ${successor},
  'state', r.state, 'progress', r.progress, 'refusal', r.refusal, 'pages', r.pages,
  'addedBy', (select a.name from account a where a.id = r.added_by), 'addedAt', r.added_at,
  'fileName', f.name, 'evidenceId', r.evidence_id,
  'hasFile', f.erased_at is null and e.withdrawn_at is null,
  'idle', r.state in ('waiting', 'reading') and (r.held_until is null or r.held_until < now()),
  'openCount', ${count(`'open'`)}, 'acceptedCount', ${count(`'accepted', 'changed'`)},
  'rejectedCount', ${count(`'rejected'`)},
  'flagCount', coalesce(json_array_length(r.flags), 0)`;

const from = `from regulation r
  join stored_file f on f.organisation_id = r.organisation_id and f.id = r.file_id
  join evidence e on e.organisation_id = r.organisation_id and e.id = r.evidence_id`;

const proposalJson = `json_build_object('id', p.id, 'version', p.version, 'kind', p.kind,
  'fact', p.fact, 'change', p.change, 'reading', p.reading, 'state', p.state, 'value', p.value,
  'adopted', p.adopted, 'decidedAt', p.decided_at, 'decidedById', p.decided_by,
  'decidedBy', (select a.name from account a where a.id = p.decided_by))`;

const list = `select coalesce(json_agg(json_build_object(${regulationFields})
    order by r.added_at desc, r.id), '[]') as document
  ${from} where r.organisation_id = $1 and r.state <> 'removed'`;

const one = `select json_build_object(${regulationFields}, 'text', r.text, 'flags', r.flags,
    'proposals', (select coalesce(json_agg(${proposalJson} order by p.seq), '[]')
      from regulation_proposal p
      where p.organisation_id = r.organisation_id and p.regulation_id = r.id)) as document
  ${from} where r.organisation_id = $1 and r.id = $2`;

/** Acceptances of the versions that count, newest last. */
const sources = `select coalesce(json_agg(json_build_object('regulationId', r.id,
    'proposalId', p.id, 'title', r.title, 'passage', p.reading -> 'passage', 'kind', p.kind,
    'fact', p.fact, 'adopted', p.adopted) order by p.decided_at, p.id), '[]') as document
  from regulation_proposal p
  join regulation r on r.organisation_id = p.organisation_id and r.id = p.regulation_id
  where p.organisation_id = $1 and p.adopted is not null and p.change <> 'removed'
    and ${successor} is null`;

/** Reads documents with what was read in them. */
@Injectable()
export class RegulationsReader {
  constructor(private readonly tenancy: Tenancy) {}

  list(actor: Actor, organisationId: string): Promise<StoredRegulation[]> {
    return this.tenancy.readInOrganisation(actor, organisationId, {
      name: 'regulations',
      text: list,
      values: [organisationId],
    });
  }

  async one(actor: Actor, organisationId: string, id: string): Promise<StoredRegulation> {
    const found = await this.tenancy.readInOrganisation<StoredRegulation | null>(
      actor,
      organisationId,
      { name: 'regulation', text: one, values: [organisationId, id] },
    );
    if (!found) throw ApiError.notFound();
    return found;
  }

  sources(actor: Actor, organisationId: string): Promise<StoredSource[]> {
    return this.tenancy.readInOrganisation(actor, organisationId, {
      name: 'regulation-sources',
      text: sources,
      values: [organisationId],
    });
  }

  /** Within a change; NOT_FOUND when there is none. */
  async inTransaction(transaction: OrganisationTransaction, id: string): Promise<StoredRegulation> {
    const [row] = await transaction.rows<{ document: StoredRegulation }>(one, [
      transaction.organisationId,
      id,
    ]);
    if (!row) throw ApiError.notFound();
    return row.document;
  }

  async listInTransaction(transaction: OrganisationTransaction): Promise<StoredRegulation[]> {
    const [row] = await transaction.rows<{ document: StoredRegulation[] }>(list, [
      transaction.organisationId,
    ]);
    return row!.document;
  }
}
