import { Injectable } from '@nestjs/common';
import type {
  ConsentEvent as DomainEvent,
  ConsentRequest as DomainRequest,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { type Connection, Cursors, type PageArgs } from '../../graphql/paging.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { Standing } from './consent-standing.js';
import type { BodyVariant, ConsentQuestion } from './consent.types.js';

/** A request as stored, with its file. */
export interface StoredRequest {
  id: string;
  number: number;
  version: number;
  request: Omit<DomainRequest, 'events'>;
  events: { at: string; actor: string; event: DomainEvent }[];
  questions: ConsentQuestion[];
  proposedDecision: string;
  proposedMeetingOn: string | null;
  bodyVariant: BodyVariant;
  snapshotHash: string;
  /** The version laid before the council before this one; null for the first. */
  previous: EarlierVersion | null;
  /** The last version before this one on which the council decided, if any. */
  decided: EarlierVersion | null;
  submittedBy: string;
  createdAt: string;
  today: string;
}

/** A version to compare with. */
export interface EarlierVersion {
  hash: string;
  number: number;
}

/** The request as the domain knows it. */
export function domainRequest(stored: StoredRequest): DomainRequest {
  return { ...stored.request, events: stored.events.map(({ event }) => event) };
}

/** The newest version of which this holds. */
function earlierVersion(organisation: string, condition: string): string {
  return `(select json_build_object('hash', p.snapshot_hash, 'number', p.number)
    from consent_request p
    where p.organisation_id = ${organisation} and p.snapshot_hash is not null and ${condition}
    order by p.number desc limit 1)`;
}

const requestJson = `json_build_object('id', r.id, 'number', r.number, 'version', r.version,
  'request', r.request, 'proposedDecision', r.proposed_decision,
  'proposedMeetingOn', r.proposed_meeting_on, 'bodyVariant', r.body_variant,
  'snapshotHash', r.snapshot_hash, 'submittedBy', r.submitted_by_name, 'createdAt', r.created_at,
  'today', ${today},
  'previous', ${earlierVersion('r.organisation_id', 'p.number < r.number')},
  'decided', ${earlierVersion('r.organisation_id', 'p.number < r.number and p.decision_hash is not null')},
  'events', (select coalesce(json_agg(json_build_object('at', e.at, 'actor', e.actor_name,
      'event', e.event) order by e.seq), '[]') from consent_event e
    where e.organisation_id = r.organisation_id and e.request_id = r.id),
  'questions', (select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text,
      'askedBy', q.asked_by_name, 'askedAt', q.asked_at, 'answer', q.answer,
      'answeredBy', q.answered_by_name, 'answeredAt', q.answered_at) order by q.asked_at, q.id), '[]')
    from consent_question q
    where q.organisation_id = r.organisation_id and q.request_id = r.id))`;

const requestWithId = `select ${requestJson} as document from consent_request r
  where r.organisation_id = $1 and r.id = $2 and r.snapshot_hash is not null`;

/** A draft without a frozen version is not a request yet. */
const requestsPage = `
  with found as (
    select r.* from consent_request r
    where r.organisation_id = $1 and r.snapshot_hash is not null
  ), page as (
    select * from found where $2::integer is null or number < $2 order by number desc limit $3
  )
  select json_build_object('total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(r.number),
      'node', ${requestJson}) order by r.number desc), '[]') from page r)) as document`;

const standing = `
  select json_build_object(
    'standing', case when a.in_force_from <= ${today} then 'in_force' else a.standing end,
    'request', (select ${requestJson} from consent_request r
      where r.organisation_id = $1 and r.id = a.consent_request_id
        and r.snapshot_hash is not null)) as document
  from assessment a where a.organisation_id = $1`;

@Injectable()
export class ConsentReader {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
  ) {}

  async page(
    actor: Actor,
    organisationId: string,
    page: PageArgs,
  ): Promise<Connection<StoredRequest>> {
    const list = `consent requests ${organisationId}`;
    const [number] = this.cursors.open(list, page.after) ?? [];
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: number[]; node: StoredRequest }[];
    }>(actor, organisationId, {
      name: 'consent-requests',
      text: requestsPage,
      values: [organisationId, number ?? null, page.first + 1],
    });
    return this.cursors.page(list, page.first, found);
  }

  async withId(actor: Actor, organisationId: string, requestId: string): Promise<StoredRequest> {
    const found = await this.tenancy.readInOrganisation<StoredRequest | null>(
      actor,
      organisationId,
      { name: 'consent-request', text: requestWithId, values: [organisationId, requestId] },
    );
    if (!found) throw ApiError.notFound();
    return found;
  }

  async standing(
    actor: Actor,
    organisationId: string,
  ): Promise<{ standing: Standing; request: StoredRequest | null }> {
    const found = await this.tenancy.readInOrganisation<{
      standing: Standing;
      request: StoredRequest | null;
    } | null>(actor, organisationId, {
      name: 'consent-standing',
      text: standing,
      values: [organisationId],
    });
    return found ?? { standing: 'none', request: null };
  }

  /** The versions that the next one will be compared with. */
  earlier(
    actor: Actor,
    organisationId: string,
  ): Promise<{ previous: EarlierVersion | null; decided: EarlierVersion | null }> {
    return this.tenancy.readInOrganisation(actor, organisationId, {
      name: 'consent-earlier',
      text: `select json_build_object('previous', ${earlierVersion('$1', 'true')},
        'decided', ${earlierVersion('$1', 'p.decision_hash is not null')}) as document`,
      values: [organisationId],
    });
  }

  /** Within a change, after the organisation was locked. */
  async inTransaction(
    transaction: OrganisationTransaction,
    requestId: string,
  ): Promise<StoredRequest> {
    const [row] = await transaction.rows<{ document: StoredRequest }>(requestWithId, [
      transaction.organisationId,
      requestId,
    ]);
    if (!row) throw ApiError.notFound();
    return row.document;
  }

  /** The newest request, whatever became of it; null when there was none. */
  async newest(transaction: OrganisationTransaction): Promise<StoredRequest | null> {
    const [row] = await transaction.rows<{ document: StoredRequest }>(
      `select ${requestJson} as document from consent_request r
       where r.organisation_id = $1 order by r.number desc limit 1`,
      [transaction.organisationId],
    );
    return row?.document ?? null;
  }
}
