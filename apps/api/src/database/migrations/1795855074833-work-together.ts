import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * Several people at one set-up: contributors with the sections assigned to them, who is busy where
 * at this moment, and in the history of a fact also what was said to be unknown, so that a change
 * can be undone exactly.
 */
export class WorkTogether1795855074833 implements MigrationInterface {
  readonly name = 'WorkTogether1795855074833';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const roles = `role in ('hr', 'works_council', 'board', 'counsellor', 'contributor', 'auditor')`;

const tables = [
  `alter table membership drop constraint membership_role_check, add check (${roles})`,
  `alter table invitation drop constraint invitation_role_check, add check (${roles})`,

  // What an invited contributor gets on accepting; others get no sections.
  `alter table invitation add sections text[] not null default '{}'
     check (cardinality(sections) <= 20)
     check ((role = 'contributor') = (cardinality(sections) > 0))`,

  // It hangs on the membership as contributor and goes with it.
  `create table section_assignment (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null references account (id),
     section text not null check (length(section) between 1 and 60),
     role text not null generated always as ('contributor') stored,
     assigned_by uuid references account (id),
     assigned_at timestamptz not null default now(),
     primary key (organisation_id, account_id, section),
     foreign key (organisation_id, account_id, role)
       references membership (organisation_id, account_id, role) on delete cascade
   )`,

  // One row per person and section, overwritten; older than a day it goes.
  `create table section_presence (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null references account (id),
     section text not null check (length(section) between 1 and 60),
     seen_at timestamptz not null default now(),
     primary key (organisation_id, account_id, section)
   )`,

  // Without an old or new value an answer was absent, or said to be unknown.
  `alter table fact_change
     add old_unknown boolean not null default false check (not old_unknown or old is null),
     add new_unknown boolean not null default false check (not new_unknown or new is null)`,
];

const demo = `(select id from organisation where demo)`;

const security = [
  ...securedTenantTable('section_assignment', { grant: 'select, insert, delete' }),
  ...securedTenantTable('section_presence'),
  // As every other table of an organisation: a demonstration can be removed as a whole.
  ...['section_assignment', 'section_presence'].flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];

const statements = [...tables, ...security];
