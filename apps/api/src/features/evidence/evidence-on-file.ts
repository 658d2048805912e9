import type { EvidencePiece, FrozenEvidence } from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

/** The newest revision of each piece that was not withdrawn; `null`s are left out. */
const current = (columns = '', revisions = '') => `
  select coalesce(json_agg(json_strip_nulls(json_build_object('id', e.id, 'revision', r.number,
    'datedOn', r.dated_on, 'validUntil', r.valid_until,
    'items', (select coalesce(json_agg(l.item_id order by l.seq), '[]') from evidence_link l
      where l.organisation_id = e.organisation_id and l.evidence_id = e.id
        and l.item_id is not null),
    'about', (select coalesce(json_agg(json_build_object('kind', l.kind,
        'subjectId', l.subject_id, 'key', l.key) order by l.seq), '[]') from evidence_link l
      where l.organisation_id = e.organisation_id and l.evidence_id = e.id
        and l.subject_id is not null)${columns})) order by e.id), '[]') as pieces
  from evidence e
  join lateral (select * from evidence_revision r
    where r.organisation_id = e.organisation_id and r.evidence_id = e.id ${revisions}
    order by r.number desc limit 1) as r on true
  join stored_file f on f.organisation_id = r.organisation_id and f.id = r.file_id
  where e.organisation_id = $1 and e.withdrawn_at is null`;

const onFile = current();

const described = `, 'title', e.title, 'kind', e.kind, 'fileName', f.name,
  'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256`;

/** As it was on a day: the demonstration freezes versions of long ago. */
const toFreeze = `${current(
  described,
  `and (r.added_at at time zone 'Europe/Amsterdam')::date <= $2::date`,
)} and e.shared`;

/** The files that show how items stand; the assessment says on which days each counts. */
export async function evidenceOnFile(
  transaction: OrganisationTransaction,
): Promise<readonly EvidencePiece[]> {
  const [row] = await transaction.rows<{ pieces: EvidencePiece[] }>(onFile, [
    transaction.organisationId,
  ]);
  return row!.pieces;
}

/** What is laid before the council on a day: the files the employer shares with it. */
export async function evidenceToFreeze(
  transaction: OrganisationTransaction,
  on: string,
): Promise<readonly FrozenEvidence[]> {
  const [row] = await transaction.rows<{ pieces: FrozenEvidence[] }>(toFreeze, [
    transaction.organisationId,
    on,
  ]);
  return row!.pieces;
}

/** From here on these revisions stay, and stay readable with the version that holds them. */
export async function freezeEvidence(
  transaction: OrganisationTransaction,
  snapshotHash: string,
  evidence: readonly FrozenEvidence[],
): Promise<void> {
  if (evidence.length === 0) return;
  await transaction.rows(
    `insert into snapshot_evidence (organisation_id, snapshot_hash, evidence_id, number)
     select $1, $2, p.id, p.revision from jsonb_to_recordset($3::jsonb) as p(id uuid, revision integer)
     on conflict do nothing`,
    [transaction.organisationId, snapshotHash, JSON.stringify(evidence)],
  );
}
