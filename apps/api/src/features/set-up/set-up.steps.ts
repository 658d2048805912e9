import { Injectable } from '@nestjs/common';
import {
  changeMany,
  type ChangedSetUp,
  type FactChange,
  type SetUp,
  type SetUpStep,
  type StepProblem,
  subjectById,
  type SubjectKind,
  subjectKinds,
} from '@vertrouwensbasis/domain';
import { ApiError } from '../../graphql/errors.js';
import type { AuditEntry, OrganisationTransaction } from '../../tenancy/transaction.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import type { OrganisationDocument } from './set-up.reader.js';

type Listed = Exclude<SubjectKind, 'organisation'>;

/** What taking several steps came to: what differs now, or why nothing was taken. */
export type StepsTaken =
  | { readonly changed: readonly FactChange[]; readonly problems?: undefined }
  | { readonly problems: readonly StepProblem[] };

/**
 * Takes many steps as one change: all or nothing, one line in the log, one new assessment, and a
 * number of statements that does not grow with the number of steps.
 */
@Injectable()
export class SetUpSteps {
  constructor(private readonly store: AssessmentStore) {}

  /** Within a change, after the organisation was locked and `before` was read. */
  async take(
    transaction: OrganisationTransaction,
    before: Pick<OrganisationDocument, 'setUp' | 'versions' | 'today'>,
    steps: readonly SetUpStep[],
    entry: AuditEntry,
  ): Promise<StepsTaken> {
    const asked = changeMany(before.setUp, steps, transaction.roles);
    if (!asked.ok) return { problems: asked.refusal };
    const { changed } = asked.value;
    if (changed.length > 0) await this.keep(transaction, before, asked.value, entry);
    return { changed };
  }

  /** Stores what the domain has made of the set-up by other means than these steps. */
  async keep(
    transaction: OrganisationTransaction,
    before: Pick<OrganisationDocument, 'setUp' | 'versions' | 'today'>,
    after: ChangedSetUp,
    entry: AuditEntry,
  ): Promise<void> {
    const { setUp, changed } = after;
    await write(transaction, before, after);
    await transaction.audit({
      ...entry,
      changed: [...new Set(changed.flatMap((one) => ('key' in one ? [one.key] : [])))],
      details: { ...entry.details, subjects: new Set(changed.map(({ id }) => id)).size },
    });
    await this.store.store(transaction, setUp, before.today, transaction.actor.accountId);
  }
}

interface WrittenRow {
  id: string;
  version: number;
  facts: object;
  declared_unknown: readonly string[];
}

/** Kind by kind, in an order in which what a row names is there already. */
async function write(
  transaction: OrganisationTransaction,
  before: Pick<OrganisationDocument, 'setUp' | 'versions'>,
  { setUp, changed }: ChangedSetUp,
): Promise<void> {
  const idsOf = (kind: SubjectKind, wanted: (change: FactChange) => boolean) => [
    ...new Set(changed.filter((one) => one.kind === kind && wanted(one)).map(({ id }) => id)),
  ];
  const rowsOf = (kind: SubjectKind, ids: readonly string[]): WrittenRow[] =>
    ids.map((id) => {
      const { facts, declaredUnknown } = subjectById(setUp, kind, id)!;
      const version = before.versions.get(id) ?? 0;
      return { id, version, facts, declared_unknown: declaredUnknown };
    });
  const listed = subjectKinds.filter((kind): kind is Listed => kind !== 'organisation');
  for (const kind of listed) {
    const added = idsOf(kind, ({ change }) => change === 'subject_added');
    if (added.length > 0) {
      await transaction.rows(inserts[kind], [
        transaction.organisationId,
        JSON.stringify(rowsOf(kind, added)),
      ]);
    }
  }
  for (const kind of [...listed, 'organisation'] as const) {
    const touched = idsOf(
      kind,
      (one) => 'key' in one && subjectById(setUp, kind, one.id) !== undefined,
    );
    if (touched.length === 0) continue;
    const updated = await transaction.rows(updates[kind], [
      transaction.organisationId,
      JSON.stringify(rowsOf(kind, touched)),
    ]);
    if (updated.length !== touched.length) throw ApiError.conflict();
  }
  for (const kind of [...listed].reverse()) {
    const removed = idsOf(kind, ({ change }) => change === 'subject_removed');
    if (removed.length === 0) continue;
    await transaction.rows(deletes[kind], [transaction.organisationId, removed]);
  }
  await recordSteps(transaction, before, setUp, changed);
}

/** Who changed what, per answer, as with a single change. */
async function recordSteps(
  transaction: OrganisationTransaction,
  before: Pick<OrganisationDocument, 'setUp' | 'versions'>,
  after: SetUp,
  changed: readonly FactChange[],
): Promise<void> {
  const answer = (setUp: SetUp, { kind, id }: FactChange, key: string) =>
    (subjectById(setUp, kind, id)?.facts as Record<string, unknown> | undefined)?.[key];
  const isUnknown = (setUp: SetUp, { kind, id }: FactChange, key: string) =>
    subjectById(setUp, kind, id)?.declaredUnknown.includes(key) ?? false;
  const rows = changed.map((one) => {
    const version = (before.versions.get(one.id) ?? 0) + 1;
    const about = { kind: one.kind, id: one.id, version };
    if (!('key' in one)) {
      return { ...about, verb: one.change === 'subject_added' ? 'added' : 'removed', key: null };
    }
    return {
      ...about,
      verb: 'changed',
      key: one.key,
      old: answer(before.setUp, one, one.key),
      new: answer(after, one, one.key),
      old_unknown: isUnknown(before.setUp, one, one.key),
      new_unknown: isUnknown(after, one, one.key),
    };
  });
  await transaction.rows(
    `insert into fact_change
       (organisation_id, seq, kind, subject_id, subject_version, verb, key, old, new, old_unknown,
        new_unknown, account_id)
     select $1, last.seq + row_number() over (), c.kind, c.id,
       -- What was removed and comes back goes on counting where it stopped.
       case c.verb when 'added' then coalesce((select max(f.subject_version) from fact_change f
         where f.organisation_id = $1 and f.subject_id = c.id), 0) + 1 else c.version end,
       c.verb, c.key, c.old, c.new, coalesce(c.old_unknown, false), coalesce(c.new_unknown, false), $2
     from jsonb_to_recordset($3::jsonb) as c(
         kind text, id uuid, version integer, verb text, key text, old jsonb, new jsonb,
         old_unknown boolean, new_unknown boolean),
       (select coalesce(max(seq), 0) as seq from fact_change where organisation_id = $1) as last`,
    [transaction.organisationId, transaction.actor.accountId, JSON.stringify(rows)],
  );
}

const given = `rows from (jsonb_to_recordset($2::jsonb)
    as (id uuid, version integer, facts jsonb, declared_unknown text[]))
  with ordinality as g(id, version, facts, declared_unknown, place)`;

/** One statement per kind, each a fixed text: no table name ever comes from a request. */
const statements = (statement: (table: Listed) => string): Readonly<Record<Listed, string>> => ({
  unit: statement('unit'),
  body: statement('body'),
  bureau: statement('bureau'),
  person: statement('person'),
  policy: statement('policy'),
  appointment: statement('appointment'),
  document: statement('document'),
  contact: statement('contact'),
});

// The version goes on where an earlier life of the same subject stopped: an old page must not win.
// What is added together keeps its order, which lists go by.
const inserts = statements(
  (table) => `insert into ${table}
      (organisation_id, id, facts, declared_unknown, version, created_at)
    select $1, g.id, g.facts, g.declared_unknown, coalesce((select max(f.subject_version)
      from fact_change f where f.organisation_id = $1 and f.subject_id = g.id), 0) + 1,
      now() + g.place * interval '1 microsecond'
    from ${given}`,
);

const updates: Readonly<Record<SubjectKind, string>> = {
  ...statements(
    (table) => `update ${table} t set facts = g.facts, declared_unknown = g.declared_unknown,
        version = t.version + 1, updated_at = now()
      from ${given}
      where t.organisation_id = $1 and t.id = g.id and t.version = g.version returning t.id`,
  ),
  organisation: `update organisation t set facts = g.facts, declared_unknown = g.declared_unknown,
      version = t.version + 1, updated_at = now(), name = coalesce(g.facts ->> 'name', t.name)
    from ${given}
    where t.id = $1 and t.id = g.id and t.version = g.version returning t.id`,
};

const deletes = statements(
  (table) => `delete from ${table} where organisation_id = $1 and id = any($2::uuid[])`,
);
