import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentAccount, securedAccountTable, securedTenantTable } from '../row-security.js';

/**
 * Results of the checklists beside the first, which release of each an organisation is held against,
 * and how every item stood on the days on which something changed. The first checklist's result stays
 * in `assessment`, with what lists of clients are sorted and filtered by.
 */
export class KeepResultsByChecklist1795512000000 implements MigrationInterface {
  readonly name = 'KeepResultsByChecklist1795512000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const share = (name: string) =>
  `${name}_part numeric(12, 4) not null check (${name}_part >= 0 and ${name}_part <= ${name}_of),
     ${name}_of numeric(12, 4) not null check (${name}_of >= 0 and ${name}_of <= 1000000)`;

const frameworkId = `framework_id text not null check (length(framework_id) between 1 and 60)`;

const tables = [
  `create table framework_assessment (
     organisation_id uuid not null references organisation (id),
     ${frameworkId},
     release text not null check (length(release) between 1 and 40),
     on_day date not null,
     ${share('completeness')},
     ${share('conformity')},
     ${share('evidence')},
     complete boolean not null,
     met_count integer not null check (met_count >= 0),
     not_met_count integer not null check (not_met_count >= 0),
     result json not null check (json_typeof(result) = 'object'),
     findings json not null check (json_typeof(findings) = 'object'),
     primary key (organisation_id, framework_id)
   )`,

  // Who went over to which release, and back: the answers stay what they are either way.
  `create table release_change (
     organisation_id uuid not null references organisation (id),
     seq integer not null check (seq > 0),
     ${frameworkId},
     from_release text not null check (length(from_release) between 1 and 40),
     to_release text not null check (length(to_release) between 1 and 40),
     kind text not null check (kind in ('accepted', 'went_back')),
     on_day date not null,
     changed_by uuid not null references account (id),
     changed_by_name text not null check (length(changed_by_name) between 1 and 200),
     changed_at timestamptz not null default now(),
     primary key (organisation_id, seq),
     check (from_release <> to_release)
   )`,

  // Until now there was one checklist, so what is there is about that one.
  `alter table item_result add framework_id text not null default 'tno-lvv'
     check (length(framework_id) between 1 and 60)`,
  `alter table item_result alter framework_id drop default`,
  `alter table item_result drop constraint item_result_pkey`,
  `alter table item_result add primary key (organisation_id, framework_id, item_id)`,
  `alter table assessment_history add framework_id text not null default 'tno-lvv'
     check (length(framework_id) between 1 and 60),
     add items json not null default '[]' check (json_typeof(items) = 'array')`,
  `alter table assessment_history alter framework_id drop default`,
  `alter table assessment_history drop constraint assessment_history_pkey`,
  `alter table assessment_history add primary key (organisation_id, framework_id, on_day)`,

  // What a consultant wants to find back: an address of the page, under a name.
  `create table portfolio_view (
     account_id uuid not null references account (id),
     id uuid not null,
     name text not null check (length(name) between 1 and 60),
     address text not null check (length(address) <= 1000),
     created_at timestamptz not null default now(),
     primary key (account_id, id),
     unique (account_id, name)
   )`,
];

const added = ['framework_assessment', 'release_change'] as const;
const demo = `(select id from organisation where demo)`;

const security = [
  ...securedTenantTable('framework_assessment', {
    consultants: true,
    grant: 'select, insert, update',
  }),
  ...securedTenantTable('release_change', { grant: 'select, insert' }),
  ...securedAccountTable('portfolio_view', {
    read: `account_id = ${currentAccount}`,
    write: `account_id = ${currentAccount}`,
    grant: 'select, insert, update (name, address), delete',
  }),
  ...added.flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];

const statements = [...tables, ...security];
