import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * Evidence: files that show how items stand. The bytes lie outside the database, under the digest
 * of what is in them; here stands whose they are, what they show and which version froze them.
 */
export class CreateEvidence1795509311298 implements MigrationInterface {
  readonly name = 'CreateEvidence1795509311298';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const date = (column: string) =>
  `${column} date check (${column} between '1990-01-01' and '2100-12-31')`;

const tables = [
  // Two installations may share a disk; each sweeps its own files only.
  `alter table installation add files_id uuid not null default gen_random_uuid()`,

  // Bytes that were received and found in order. Unclaimed ones go after a day; of erased ones only
  // this row is left.
  `create table stored_file (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     size integer not null check (size between 1 and 20971520),
     media_type text not null check (length(media_type) between 3 and 100),
     name text not null check (length(name) between 1 and 160 and name !~ '[/\\\\[:cntrl:]]'),
     uploaded_by uuid not null references account (id),
     uploaded_at timestamptz not null default now(),
     claimed_at timestamptz,
     erased_at timestamptz,
     primary key (organisation_id, id)
   )`,
  `create index stored_file_sha256 on stored_file (organisation_id, sha256) where erased_at is null`,

  `create table evidence (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     version integer not null default 1 check (version > 0),
     title text not null check (length(title) between 1 and 160),
     kind text not null check (length(kind) between 1 and 60),
     owner_account_id uuid not null references account (id),
     shared boolean not null,
     added_by uuid not null references account (id),
     added_at timestamptz not null default now(),
     withdrawn_by uuid references account (id),
     withdrawn_at timestamptz,
     withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
     primary key (organisation_id, id),
     check ((withdrawn_at is null) = (withdrawn_by is null))
   )`,
  `create table evidence_revision (
     organisation_id uuid not null references organisation (id),
     evidence_id uuid not null,
     number integer not null check (number > 0),
     file_id uuid not null,
     ${date('dated_on')},
     ${date('valid_until')},
     added_by uuid not null references account (id),
     added_at timestamptz not null default now(),
     primary key (organisation_id, evidence_id, number),
     unique (organisation_id, file_id),
     foreign key (organisation_id, evidence_id) references evidence (organisation_id, id),
     foreign key (organisation_id, file_id) references stored_file (organisation_id, id),
     constraint evidence_revision_ends_after_its_date check (valid_until >= dated_on)
   )`,
  // What a piece shows: an item of the checklist, or a subject of the set-up or one of its facts.
  // A subject has no foreign key, as in fact_change: once it is gone the piece stays about it, and
  // does not become about everybody.
  `create table evidence_link (
     organisation_id uuid not null references organisation (id),
     evidence_id uuid not null,
     seq smallint not null check (seq between 1 and 100),
     item_id text check (length(item_id) between 1 and 60),
     kind text check (kind in ('organisation', 'unit', 'body', 'person', 'bureau', 'policy',
       'appointment', 'document', 'contact')),
     subject_id uuid,
     key text check (length(key) between 1 and 60),
     primary key (organisation_id, evidence_id, seq),
     foreign key (organisation_id, evidence_id) references evidence (organisation_id, id),
     check ((item_id is null) <> (subject_id is null)),
     check ((kind is null) = (subject_id is null)),
     check (key is null or subject_id is not null)
   )`,
  // Which revisions a version laid before the council holds: those stay readable with it.
  `create table snapshot_evidence (
     organisation_id uuid not null references organisation (id),
     snapshot_hash text not null,
     evidence_id uuid not null,
     number integer not null,
     primary key (organisation_id, snapshot_hash, evidence_id),
     foreign key (organisation_id, snapshot_hash) references snapshot (organisation_id, hash),
     foreign key (organisation_id, evidence_id, number)
       references evidence_revision (organisation_id, evidence_id, number)
   )`,
  `create index snapshot_evidence_revision
     on snapshot_evidence (organisation_id, evidence_id, number)`,

  // What the stored assessment was given, so that the facts of another day, or other facts, can be
  // assessed with it without reading more.
  `alter table assessment add evidence_on_file json not null
     default '{"pieces": [], "seen": []}' check (json_typeof(evidence_on_file) = 'object')`,
];

const added = [
  'stored_file',
  'evidence',
  'evidence_revision',
  'evidence_link',
  'snapshot_evidence',
] as const;

const demo = `(select id from organisation where demo)`;

const security = [
  ...securedTenantTable('stored_file', {
    grant: 'select, insert, delete, update (claimed_at, erased_at)',
  }),
  ...securedTenantTable('evidence', {
    grant: `select, insert, update (version, title, kind, owner_account_id, shared, withdrawn_by,
      withdrawn_at, withdrawn_reason)`,
  }),
  ...securedTenantTable('evidence_revision', {
    grant: 'select, insert, update (dated_on, valid_until)',
  }),
  ...securedTenantTable('evidence_link', { grant: 'select, insert, delete' }),
  ...securedTenantTable('snapshot_evidence', { grant: 'select, insert' }),
  // As every other table of an organisation: a demonstration can be removed as a whole.
  ...added.flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];

const statements = [...tables, ...security];
