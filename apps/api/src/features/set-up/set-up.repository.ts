import {
  type FactChange,
  type SetUp,
  subjectById,
  type Subject,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { ApiError } from '../../graphql/errors.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

/** A later change of a fact than the version somebody saw. */
export interface LaterChange {
  key: string;
  changedBy: string | null;
  changedAt: string;
}

type Facts = Readonly<Record<string, unknown>>;

/** Which of these facts somebody changed after the version that was seen; the latest change of each. */
export function laterChanges(
  transaction: OrganisationTransaction,
  subjectId: string,
  seenVersion: number,
  keys: readonly string[],
): Promise<LaterChange[]> {
  return transaction.rows<LaterChange>(
    `select distinct on (f.key) f.key, a.name as "changedBy", f.at as "changedAt"
     from fact_change f left join account a on a.id = f.account_id
     where f.organisation_id = $1 and f.subject_id = $2 and f.subject_version > $3
       and f.key = any($4::text[])
     order by f.key, f.seq desc`,
    [transaction.organisationId, subjectId, seenVersion, keys],
  );
}

/** What one answer was before a change and after it. */
export interface RecordedChange {
  seq: string;
  old: unknown;
  oldUnknown: boolean;
  /** Whether the same answer was changed again afterwards. */
  changedSince: boolean;
}

/** The change of one answer that was saved as this version of the subject. */
export async function changeAtVersion(
  transaction: OrganisationTransaction,
  subjectId: string,
  key: string,
  version: number,
): Promise<RecordedChange | undefined> {
  const [change] = await transaction.rows<RecordedChange>(
    `select f.seq, f.old, f.old_unknown as "oldUnknown", exists (
       select from fact_change l where l.organisation_id = $1 and l.subject_id = $2 and l.key = $3
         and l.subject_version > $4) as "changedSince"
     from fact_change f
     where f.organisation_id = $1 and f.subject_id = $2 and f.key = $3 and f.subject_version = $4
       and f.verb = 'changed'`,
    [transaction.organisationId, subjectId, key, version],
  );
  return change;
}

export async function insertSubject(
  transaction: OrganisationTransaction,
  kind: Exclude<SubjectKind, 'organisation'>,
  subject: Subject,
): Promise<void> {
  await transaction.rows(inserts[kind], [
    transaction.organisationId,
    subject.id,
    JSON.stringify(subject.facts),
    subject.declaredUnknown,
  ]);
  await recordChanges(transaction, kind, subject.id, 1, 'added', [{ key: null }]);
}

/** Writes the answers and who gave them; refused when somebody else wrote in between. */
export async function updateSubject(
  transaction: OrganisationTransaction,
  kind: SubjectKind,
  { before, after }: { before: SetUp; after: SetUp },
  id: string,
  version: number,
  changed: readonly FactChange[],
): Promise<void> {
  const subject = subjectById(after, kind, id)!;
  const updated = await transaction.rows(updates[kind], [
    transaction.organisationId,
    id,
    JSON.stringify(subject.facts),
    subject.declaredUnknown,
    version,
  ]);
  if (updated.length !== 1) throw ApiError.conflict();
  const was = subjectById(before, kind, id)!;
  await recordChanges(
    transaction,
    kind,
    id,
    version + 1,
    'changed',
    changed.flatMap((one) =>
      'key' in one
        ? [
            {
              key: one.key,
              old: (was.facts as Facts)[one.key],
              new: (subject.facts as Facts)[one.key],
              old_unknown: was.declaredUnknown.includes(one.key),
              new_unknown: subject.declaredUnknown.includes(one.key),
            },
          ]
        : [],
    ),
  );
}

export async function deleteSubject(
  transaction: OrganisationTransaction,
  kind: Exclude<SubjectKind, 'organisation'>,
  id: string,
  version: number,
): Promise<void> {
  const deleted = await transaction.rows(deletes[kind], [transaction.organisationId, id, version]);
  if (deleted.length !== 1) throw ApiError.conflict();
  await recordChanges(transaction, kind, id, version + 1, 'removed', [{ key: null }]);
}

async function recordChanges(
  transaction: OrganisationTransaction,
  kind: SubjectKind,
  id: string,
  version: number,
  verb: 'added' | 'changed' | 'removed',
  changes: readonly {
    key: string | null;
    old?: unknown;
    new?: unknown;
    old_unknown?: boolean;
    new_unknown?: boolean;
  }[],
): Promise<void> {
  await transaction.rows(
    `insert into fact_change
       (organisation_id, seq, kind, subject_id, subject_version, verb, key, old, new, old_unknown,
        new_unknown, account_id)
     select $1, last.seq + row_number() over (order by c.key), $2, $3, $4, $5, c.key, c.old, c.new,
       coalesce(c.old_unknown, false), coalesce(c.new_unknown, false), $6
     from jsonb_to_recordset($7::jsonb) as c(key text, old jsonb, new jsonb, old_unknown boolean,
         new_unknown boolean),
       (select coalesce(max(seq), 0) as seq from fact_change where organisation_id = $1) as last`,
    [
      transaction.organisationId,
      kind,
      id,
      version,
      verb,
      transaction.actor.accountId,
      JSON.stringify(changes),
    ],
  );
}

type Table = Exclude<SubjectKind, 'organisation'>;
type Statements<Kind extends string> = Readonly<Record<Kind, string>>;

/** One statement per kind, each a fixed text: no table name ever comes from a request. */
const statements = (statement: (table: Table) => string): Statements<Table> => ({
  unit: statement('unit'),
  body: statement('body'),
  bureau: statement('bureau'),
  person: statement('person'),
  policy: statement('policy'),
  appointment: statement('appointment'),
  document: statement('document'),
  contact: statement('contact'),
});

const inserts = statements(
  (table) => `insert into ${table} (organisation_id, id, facts, declared_unknown)
    values ($1, $2, $3::jsonb, $4::text[])`,
);

const deletes = statements(
  (table) => `delete from ${table}
    where organisation_id = $1 and id = $2 and version = $3 returning id`,
);

const updates: Statements<SubjectKind> = {
  ...statements(
    (table) => `update ${table}
      set facts = $3::jsonb, declared_unknown = $4::text[], version = version + 1, updated_at = now()
      where organisation_id = $1 and id = $2 and version = $5 returning id`,
  ),
  // The name stands beside the facts as well: lists show it without reading them.
  organisation: `update organisation
    set facts = $3::jsonb, declared_unknown = $4::text[], version = version + 1, updated_at = now(),
      name = coalesce($3::jsonb ->> 'name', name)
    where id = $1 and id = $2 and version = $5 returning id`,
};
