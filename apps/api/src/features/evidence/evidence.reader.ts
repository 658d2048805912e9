import { Injectable } from '@nestjs/common';
import {
  type EvidenceAbout,
  mayReadFrozenEvidence,
  mayWithEvidence,
  type Role,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { type Connection, containing, Cursors } from '../../graphql/paging.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { type StoredFile, storedFileColumns } from '../files/stored-files.js';
import type { EvidenceArgs } from './evidence.types.js';

/** A piece as the database gives it; what of it a reader sees is settled by the mapping. */
export interface StoredPiece {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly kind: string;
  readonly ownerId: string;
  readonly owner: string | null;
  readonly shared: boolean;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  /** Added by the reader, or looked after by them. */
  readonly isMine: boolean;
  /** That, or about the reader's own appointment. */
  readonly isOwn: boolean;
  readonly items: string[];
  readonly about: (Omit<EvidenceAbout, 'key'> & { readonly key: string | null })[];
  readonly revisions: StoredRevision[];
}

export interface StoredRevision {
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly datedOn: string | null;
  readonly validUntil: string | null;
  readonly addedBy: string | null;
  readonly addedAt: string;
  readonly erased: boolean;
}

const isMine = `(e.added_by = $2 or e.owner_account_id = $2)`;

/** About the counsellor the reader is: by name, or by the own appointment. */
const isAboutReader = `exists (select from counsellor_account me
  join evidence_link l on l.organisation_id = me.organisation_id and l.evidence_id = e.id
  left join appointment a on l.kind = 'appointment'
    and a.organisation_id = l.organisation_id and a.id = l.subject_id
  where me.organisation_id = $1 and me.account_id = $2
    and ((l.kind = 'person' and l.subject_id = me.person_id) or a.person_id = me.person_id))`;

const nameOf = (column: string) => `(select c.name from account c where c.id = ${column})`;

const pieceJson = `json_build_object('id', e.id, 'version', e.version, 'title', e.title,
  'kind', e.kind, 'ownerId', e.owner_account_id, 'owner', ${nameOf('e.owner_account_id')},
  'shared', e.shared, 'withdrawnAt', e.withdrawn_at, 'withdrawnBy', ${nameOf('e.withdrawn_by')},
  'withdrawnReason', e.withdrawn_reason, 'isMine', e.is_mine, 'isOwn', e.is_own,
  'items', (select coalesce(json_agg(l.item_id order by l.seq), '[]') from evidence_link l
    where l.organisation_id = $1 and l.evidence_id = e.id and l.item_id is not null),
  'about', (select coalesce(json_agg(json_build_object('kind', l.kind, 'subjectId', l.subject_id,
      'key', l.key) order by l.seq), '[]') from evidence_link l
    where l.organisation_id = $1 and l.evidence_id = e.id and l.subject_id is not null),
  'revisions', (select json_agg(json_build_object('number', r.number, 'fileName', f.name,
      'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256, 'datedOn', r.dated_on,
      'validUntil', r.valid_until, 'addedBy', ${nameOf('r.added_by')}, 'addedAt', r.added_at,
      'erased', f.erased_at is not null) order by r.number desc)
    from evidence_revision r
    join stored_file f on f.organisation_id = r.organisation_id and f.id = r.file_id
    where r.organisation_id = $1 and r.evidence_id = e.id))`;

/** `$3` all of it, `$4` what is shared, `$5` the own. */
const readable = `
  select e.*, ${isMine} as is_mine, (${isMine} or ${isAboutReader}) as is_own
  from evidence e where e.organisation_id = $1
    and ($3 or ($4 and e.shared) or ($5 and (${isMine} or ${isAboutReader})))`;

/** `$6` the search, `$7` an item, `$8` also withdrawn, `$9` and `$10` the cursor. */
const evidencePage = `
  with found as (
    select * from (${readable}) as e
    where ($6::text is null or e.title ilike $6) and ($8::boolean or e.withdrawn_at is null)
      and ($7::text is null or exists (select from evidence_link l
        where l.organisation_id = $1 and l.evidence_id = e.id and l.item_id = $7))
  ), page as (
    select * from found e where $9::timestamptz is null or (e.added_at, e.id) < ($9, $10::uuid)
    order by e.added_at desc, e.id desc limit $11
  )
  select json_build_object('total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object(
      'key', json_build_array(e.added_at, e.id), 'node', ${pieceJson})
      order by e.added_at desc, e.id desc), '[]') from page e)) as document`;

/** Reads pieces of evidence: each reader those the table of rights opens. */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
  ) {}

  async page(
    actor: Actor,
    organisationId: string,
    { first, after, search, itemId, withdrawn }: EvidenceArgs,
  ): Promise<Connection<StoredPiece>> {
    const list = `evidence ${organisationId} ${itemId ?? ''} ${withdrawn ?? ''} ${search ?? ''}`;
    const [addedAt, id] = this.cursors.open(list, after) ?? [];
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: string[]; node: StoredPiece }[];
    }>(actor, organisationId, {
      name: 'evidence-page',
      text: evidencePage,
      values: [
        organisationId,
        actor.accountId,
        ...readableBy(rolesIn(actor, organisationId)),
        containing(search),
        itemId ?? null,
        withdrawn ?? false,
        addedAt ?? null,
        id ?? null,
        first + 1,
      ],
    });
    return this.cursors.page(list, first, found);
  }

  /** One piece within a change; NOT_FOUND when there is none that this person may read. */
  async inTransaction(
    transaction: OrganisationTransaction,
    evidenceId: string,
  ): Promise<StoredPiece> {
    const { organisationId, actor, roles } = transaction;
    const [row] = await transaction.rows<{ piece: StoredPiece }>(
      `select ${pieceJson} as piece from (${readable}) as e where e.id = $6`,
      [organisationId, actor.accountId, ...readableBy(roles), evidenceId],
    );
    if (!row) throw ApiError.notFound();
    return row.piece;
  }

  /**
   * The file of a revision, for who may have it now: who may read the piece, and who may read a
   * frozen version that holds it. NOT_FOUND for everybody else.
   */
  async fileOf(
    transaction: OrganisationTransaction,
    evidenceId: string,
    number: number,
  ): Promise<StoredFile> {
    const { organisationId, actor, roles } = transaction;
    const [found] = await transaction.rows<
      StoredFile & {
        shared: boolean;
        withdrawn: boolean;
        isOwn: boolean;
        isFrozen: boolean;
        namesIncluded: boolean | null;
      }
    >(
      `select ${storedFileColumns}, e.shared, e.withdrawn_at is not null as withdrawn,
         (${isMine} or ${isAboutReader}) as "isOwn",
         exists (select from snapshot_evidence s where s.organisation_id = $1
           and s.evidence_id = e.id and s.number = r.number) as "isFrozen",
         (select bool_or(g.names_included) from engagement g where g.organisation_id = $1
           and g.consultant_account_id = $2 and g.revoked_at is null
           and ${today} between g.starts_on and g.ends_on) as "namesIncluded"
       from evidence e
       join evidence_revision r on r.organisation_id = e.organisation_id and r.evidence_id = e.id
       join stored_file f on f.organisation_id = r.organisation_id and f.id = r.file_id
       where e.organisation_id = $1 and e.id = $3 and r.number = $4 and f.erased_at is null`,
      [organisationId, actor.accountId, evidenceId, number],
    );
    if (!found) throw ApiError.notFound();
    const { shared, withdrawn, isOwn, isFrozen, namesIncluded, ...file } = found;
    const mayRead =
      (!withdrawn && mayWithEvidence(roles, 'evidence:read', { isOwn, shared })) ||
      (isFrozen && mayReadFrozenEvidence(roles, isOwn));
    if (!mayRead) throw ApiError.notFound();
    // In a file nobody can put "counsellor 1" where a name stands.
    if (roles.every((role) => role === 'consultant') && !namesIncluded) throw ApiError.forbidden();
    return file;
  }
}

/** All, what is shared, the own: whether someone with these roles may read each. */
function readableBy(roles: readonly Role[]): boolean[] {
  return [
    { isOwn: false, shared: false },
    { isOwn: false, shared: true },
    { isOwn: true, shared: false },
  ].map((rights) => mayWithEvidence(roles, 'evidence:read', rights));
}
