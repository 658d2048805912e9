import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentCounsellorDigest, securedTenantTable } from '../row-security.js';

/**
 * The counsellor's voice: personal links by mail, and what counsellors answer to what the employer
 * states. A link is found by the digest of its secret, or of the secret of the page it opened.
 */
export class CreateCounsellorVoice1795856675231 implements MigrationInterface {
  readonly name = 'CreateCounsellorVoice1795856675231';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const demo = `(select id from organisation where demo)`;

const statements = [
  `create table counsellor_link (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     person_id uuid not null,
     email text not null check (email = lower(email) and length(email) between 3 and 254),
     locale text not null check (locale in ('nl', 'en')),
     token_digest bytea not null unique check (length(token_digest) = 32),
     sent_by uuid not null references account (id),
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     used_at timestamptz,
     withdrawn_at timestamptz,
     page_digest bytea unique check (length(page_digest) = 32),
     open_until timestamptz,
     primary key (organisation_id, id),
     foreign key (organisation_id, person_id) references person on delete cascade,
     constraint counsellor_link_opens_once check (
       num_nonnulls(used_at, page_digest, open_until) in (0, 3))
   )`,
  // At most one link of a person works.
  `create unique index counsellor_link_open on counsellor_link (organisation_id, person_id)
     where withdrawn_at is null`,
  `create index counsellor_link_person
     on counsellor_link (organisation_id, person_id, created_at)`,
  `create table counsellor_answer (
     organisation_id uuid not null references organisation (id),
     appointment_id uuid not null,
     statement text not null check (length(statement) between 1 and 60),
     answer text not null check (answer in ('confirmed', 'disputed', 'not_known')),
     remark text check (length(remark) between 1 and 300),
     said text not null check (length(said) between 1 and 4000),
     on_day date not null,
     link_id uuid not null,
     primary key (organisation_id, appointment_id, statement),
     foreign key (organisation_id, appointment_id) references appointment on delete cascade
   )`,
  ...securedTenantTable('counsellor_link', {
    alsoRead: `token_digest = ${currentCounsellorDigest} or page_digest = ${currentCounsellorDigest}`,
    grant: `select, insert, update (used_at, withdrawn_at, page_digest, open_until), delete`,
  }),
  ...securedTenantTable('counsellor_answer'),
  // As every other table of an organisation: a demonstration can be removed as a whole.
  ...['counsellor_link', 'counsellor_answer'].flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];
