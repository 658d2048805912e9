import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * Papers of a request for consent: what they say is written down with the step that brings them
 * about and never changed; each file is set once from that and known by its hash from then on.
 */
export class CreatePapers1795855028098 implements MigrationInterface {
  readonly name = 'CreatePapers1795855028098';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const demo = `(select id from organisation where demo)`;

const statements = [
  `create table dossier_paper (
     organisation_id uuid not null references organisation (id),
     request_id uuid not null,
     seq integer not null,
     moment text not null check (moment in ('submitted', 'decided')),
     snapshot_hash text not null,
     canonical text not null check (length(canonical) between 2 and 4000000),
     hash text not null,
     created_at timestamptz not null default now(),
     primary key (organisation_id, request_id, seq),
     foreign key (organisation_id, request_id, seq)
       references consent_event (organisation_id, request_id, seq),
     foreign key (organisation_id, snapshot_hash) references snapshot (organisation_id, hash),
     check (hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'))
   )`,
  // The bytes lie with the other files, under this hash; they do not count for the quota, because
  // nobody chose to upload them.
  `create table dossier_file (
     organisation_id uuid not null references organisation (id),
     request_id uuid not null,
     seq integer not null,
     kind text not null check (kind in ('request', 'decision', 'dossier')),
     format text not null check (format in ('pdf', 'docx', 'json', 'zip')),
     size bigint not null check (size between 1 and 2147483648),
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     created_at timestamptz not null default now(),
     primary key (organisation_id, request_id, seq, kind, format),
     foreign key (organisation_id, request_id, seq)
       references dossier_paper (organisation_id, request_id, seq)
   )`,
  `create index dossier_file_sha256 on dossier_file (organisation_id, sha256)`,
  // Neither can be changed or removed by the application.
  ...['dossier_paper', 'dossier_file'].flatMap((table) => [
    ...securedTenantTable(table, { grant: 'select, insert' }),
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];
