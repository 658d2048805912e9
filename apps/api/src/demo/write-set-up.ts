import {
  changesBetween,
  listOf,
  subjectKinds,
  subjectsOf,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import { moment } from './dates.js';
import type { DemoOrganisation, Stage } from './describe.js';

/** Which subject changed on which stage, by id: the version counts these. */
function versionsOf(stages: readonly Stage[]): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  stages.forEach((stage, index) => {
    if (index === 0) return;
    const changed = new Set(
      changesBetween(stages[index - 1]!.setUp, stage.setUp)
        .filter((change) => 'key' in change)
        .map((change) => change.id),
    );
    for (const id of changed) versions.set(id, (versions.get(id) ?? 1) + 1);
  });
  return versions;
}

type Table = Exclude<SubjectKind, 'organisation'>;
const tables = subjectKinds.filter((kind): kind is Table => kind !== 'organisation');

/** The subjects as they are today, and every change of a fact that led there. */
export async function writeSetUp(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
): Promise<void> {
  const { organisationId } = transaction;
  const { setUp, on: lastChange } = stages.at(-1)!;
  const versions = versionsOf(stages);
  const firstSeen = (kind: SubjectKind, id: string) =>
    stages.find((stage) => subjectsOf(stage.setUp, kind).some((one) => one.id === id))!.on;
  const began = stages[0]!.on;

  // Its facts refer to bodies, which refer to it: so first the name alone.
  await transaction.rows(
    `insert into organisation (id, name, demo, version, created_at, updated_at)
     values ($1, $2, true, $3, $4, $5)`,
    [
      organisationId,
      demo.organisation.name,
      versions.get(organisationId) ?? 1,
      moment(began),
      moment(lastChange),
    ],
  );
  for (const table of tables) {
    const rows = setUp[listOf[table]].map((subject, order) => ({
      id: subject.id,
      version: versions.get(subject.id) ?? 1,
      facts: subject.facts,
      declared_unknown: subject.declaredUnknown,
      created_at: moment(firstSeen(table, subject.id), order),
    }));
    if (rows.length === 0) continue;
    await transaction.rows(
      `insert into ${table}
         (organisation_id, id, version, facts, declared_unknown, created_at, updated_at)
       select $1, s.id, s.version, s.facts, s.declared_unknown, s.created_at, s.created_at
       from jsonb_to_recordset($2::jsonb) as s(id uuid, version integer, facts jsonb,
         declared_unknown text[], created_at timestamptz)`,
      [organisationId, JSON.stringify(rows)],
    );
  }
  await transaction.rows(
    `update organisation set facts = $2::jsonb, declared_unknown = $3::text[] where id = $1`,
    [
      organisationId,
      JSON.stringify(setUp.organisation.facts),
      [...setUp.organisation.declaredUnknown],
    ],
  );
  await transaction.rows(
    `insert into fact_change (organisation_id, seq, kind, subject_id, subject_version, verb, key,
       old, new, account_id, at)
     select $1, c.seq, c.kind, c.id, c.version, c.verb, c.key, c.old, c.new, $2, c.at
     from jsonb_to_recordset($3::jsonb) as c(seq bigint, kind text, id uuid, version integer,
       verb text, key text, old jsonb, new jsonb, at timestamptz)`,
    [organisationId, transaction.actor.accountId, JSON.stringify(factChangesOf(stages))],
  );
}

function factChangesOf(stages: readonly Stage[]) {
  const versions = new Map<string, number>();
  return stages
    .flatMap((stage, index) => {
      const at = moment(stage.on);
      if (index === 0) {
        return tables.flatMap((kind) =>
          subjectsOf(stage.setUp, kind).map(({ id }) => ({
            kind,
            id,
            version: 1,
            verb: 'added',
            at,
          })),
        );
      }
      const changes = changesBetween(stages[index - 1]!.setUp, stage.setUp);
      for (const id of new Set(changes.flatMap((one) => ('key' in one ? [one.id] : [])))) {
        versions.set(id, (versions.get(id) ?? 1) + 1);
      }
      return changes.map((change) => ({
        kind: change.kind,
        id: change.id,
        version: versions.get(change.id) ?? 1,
        ...('key' in change
          ? { verb: 'changed', key: change.key, old: change.before, new: change.after }
          : { verb: change.change === 'subject_added' ? 'added' : 'removed' }),
        at,
      }));
    })
    .map((change, index) => ({ seq: index + 1, ...change }));
}
