import { Injectable } from '@nestjs/common';
import type { Audience, FactValue, SubjectKind } from '@vertrouwensbasis/domain';
import DataLoader from 'dataloader';
import type { Actor } from '../../access/actor.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

export interface StoredMessage {
  id: string;
  text: string;
  author: string;
  authorId: string;
  writtenAt: string;
  editedAt: string | null;
}

export interface StoredThread {
  id: string;
  requestId: string;
  requestNumber: number;
  section: string;
  kind: SubjectKind | null;
  subjectId: string | null;
  key: string | null;
  quote: string | null;
  resolvedBy: string | null;
  resolvedAt: string | null;
  suggestion: FactValue | null;
  suggestedBefore: FactValue | null;
  outcome: 'accepted' | 'declined' | null;
  outcomeBy: string | null;
  outcomeAt: string | null;
  messages: StoredMessage[];
}

/** A table of its own for each audience: row security shows the council's to nobody else. */
const tables = {
  council_and_hr: { thread: 'consent_thread', message: 'consent_message' },
  council: { thread: 'council_thread', message: 'council_message' },
} as const satisfies Record<Audience, { thread: string; message: string }>;

export const tablesOf = (audience: Audience) => tables[audience];

const threadJson = (audience: Audience) => `json_build_object('id', t.id,
  'requestId', t.request_id, 'requestNumber', r.number, 'section', t.section, 'kind', t.kind,
  'subjectId', t.subject_id, 'key', t.key, 'quote', t.quote, 'resolvedBy', t.resolved_by_name,
  'resolvedAt', t.resolved_at,
  ${
    audience === 'council_and_hr'
      ? `'suggestion', t.suggestion, 'suggestedBefore', t.suggested_before, 'outcome', t.outcome,
  'outcomeBy', t.outcome_by_name, 'outcomeAt', t.outcome_at,`
      : ''
  }
  'messages', (select coalesce(json_agg(json_build_object('id', m.id, 'text', m.text,
      'author', m.author_name, 'authorId', m.author_id, 'writtenAt', m.written_at,
      'editedAt', m.edited_at) order by m.written_at, m.id), '[]')
    from ${tables[audience].message} m
    where m.organisation_id = t.organisation_id and m.thread_id = t.id))`;

/** Of these requests, with what was left open in the versions that each took the place of. */
const threadsOf = (audience: Audience) => `
  with recursive version as (
    select r.id as root, r.id, r.previous_id, r.number from consent_request r
    where r.organisation_id = $1 and r.id = any($2::uuid[])
    union all
    select v.root, r.id, r.previous_id, r.number from version v
    join consent_request r on r.organisation_id = $1 and r.id = v.previous_id
    where r.state = 'amended'
  )
  select coalesce(json_agg(json_build_object('root', r.root, 'thread', ${threadJson(audience)})
    order by t.started_at, t.id), '[]') as document
  from version r join ${tables[audience].thread} t on t.organisation_id = $1
    and t.request_id = r.id and (r.id = r.root or t.resolved_at is null)`;

/** Reads threads: all that one page needs of one audience in one statement. */
@Injectable()
export class TalkReader {
  private readonly loaders = new WeakMap<Actor, Map<string, DataLoader<string, StoredThread[]>>>();

  constructor(private readonly tenancy: Tenancy) {}

  of(
    actor: Actor,
    organisationId: string,
    audience: Audience,
    requestId: string,
  ): Promise<StoredThread[]> {
    const known = this.loaders.get(actor) ?? new Map<string, DataLoader<string, StoredThread[]>>();
    this.loaders.set(actor, known);
    const name = `${organisationId} ${audience}`;
    let loader = known.get(name);
    if (!loader) {
      loader = new DataLoader((ids) => this.read(actor, organisationId, audience, ids), {
        cache: false,
        maxBatchSize: 50,
      });
      known.set(name, loader);
    }
    return loader.load(requestId);
  }

  private async read(
    actor: Actor,
    organisationId: string,
    audience: Audience,
    requestIds: readonly string[],
  ): Promise<StoredThread[][]> {
    const rows = await this.tenancy.readInOrganisation<{ root: string; thread: StoredThread }[]>(
      actor,
      organisationId,
      {
        name: `threads-${audience}`,
        text: threadsOf(audience),
        values: [organisationId, [...requestIds]],
      },
    );
    return requestIds.map((id) => rows.filter(({ root }) => root === id).map((one) => one.thread));
  }

  /** Within a change; null when there is none that this person may see. */
  async inTransaction(
    transaction: OrganisationTransaction,
    audience: Audience,
    threadId: string,
  ): Promise<StoredThread | null> {
    const [row] = await transaction.rows<{ document: StoredThread }>(
      `select ${threadJson(audience)} as document
       from ${tables[audience].thread} t
       join consent_request r on r.organisation_id = t.organisation_id and r.id = t.request_id
       where t.organisation_id = $1 and t.id = $2`,
      [transaction.organisationId, threadId],
    );
    return row?.document ?? null;
  }
}
