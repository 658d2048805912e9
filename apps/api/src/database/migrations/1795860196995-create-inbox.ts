import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentAccount, securedAccountTable, securedTenantTable } from '../row-security.js';

/** What concerns a person, written with its cause; and how often they want an e-mail about it. */
export class CreateInbox1795860196995 implements MigrationInterface {
  readonly name = 'CreateInbox1795860196995';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const demo = `(select id from organisation where demo)`;

const statements = [
  // It names a kind and a request; who did what with which words stands there, behind its rights.
  `create table notice (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     account_id uuid not null references account (id),
     kind text not null check (length(kind) between 1 and 60),
     request_id uuid,
     at timestamptz not null default now(),
     read_at timestamptz,
     primary key (organisation_id, id),
     foreign key (organisation_id, request_id) references consent_request (organisation_id, id)
   )`,
  `create index notice_account on notice (account_id, at desc, id desc)`,
  `create index notice_unread on notice (account_id) where read_at is null`,
  ...securedTenantTable('notice', {
    alsoRead: `account_id = ${currentAccount}`,
    grant: 'select, insert, update (read_at)',
  }),
  `create table digest_choice (
     account_id uuid primary key references account (id),
     digest text not null default 'daily' check (digest in ('daily', 'weekly', 'never')),
     last_on date,
     last_at timestamptz
   )`,
  ...securedAccountTable('digest_choice', {
    read: `account_id = ${currentAccount}`,
    write: `account_id = ${currentAccount}`,
    grant: 'select, insert, update',
  }),
  // Whom to write to is asked over all organisations; what about is not.
  `create policy digest on notice for select to vb_batch using (true)`,
  `create policy demo_removal on notice for delete to vb_batch using (organisation_id in ${demo})`,
  `grant select, delete on notice to vb_batch`,
];
