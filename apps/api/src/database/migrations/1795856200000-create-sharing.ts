import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  currentAccount,
  currentInvitationDigest,
  securedAccountTable,
  securedTenantTable,
} from '../row-security.js';

/**
 * Policies and counsellors that one organisation maintains for several. Nothing is looked at across
 * organisations: what is shared is copied into a row of whoever receives it, after both agreed.
 */
export class CreateSharing1795856200000 implements MigrationInterface {
  readonly name = 'CreateSharing1795856200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...security]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const content = (column: string) =>
  `${column} jsonb check (jsonb_typeof(${column}) = 'object' and length(${column}::text) <= 400000)`;

const tables = [
  // What a group or sector offers: the chosen subjects, and the version that was last handed out.
  `create table arrangement (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     version integer not null default 1 check (version > 0),
     name text not null check (length(name) between 1 and 160),
     level text not null check (level in ('group', 'sector')),
     policies uuid[] not null check (cardinality(policies) <= 50),
     appointments uuid[] not null check (cardinality(appointments) <= 100),
     published_version integer not null check (published_version > 0),
     ${content('content')} not null,
     published_at timestamptz not null default now(),
     created_by uuid not null references account (id),
     created_at timestamptz not null default now(),
     primary key (organisation_id, id)
   )`,
  // Who uses it, or is invited to: the giver's side. The name is what the receiver was called then.
  `create table arrangement_use (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     arrangement_id uuid not null,
     label text not null check (length(label) between 1 and 160),
     token_digest bytea not null unique check (length(token_digest) = 32),
     expires_at timestamptz not null,
     invited_by uuid not null references account (id),
     invited_at timestamptz not null default now(),
     used_by_organisation_id uuid,
     used_by_name text check (length(used_by_name) between 1 and 200),
     accepted_at timestamptz,
     taken_version integer check (taken_version > 0),
     ended_at timestamptz,
     ended_by text check (ended_by in ('giver', 'receiver')),
     primary key (organisation_id, id),
     foreign key (organisation_id, arrangement_id) references arrangement (organisation_id, id),
     check ((accepted_at is null) = (used_by_organisation_id is null)),
     check ((ended_at is null) = (ended_by is null))
   )`,
  `create index arrangement_use_arrangement on arrangement_use (organisation_id, arrangement_id)`,
  // What was handed to an organisation, by a group, a sector or a consultant: the receiver's side.
  `create table received_offer (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     source text not null check (source in ('group', 'sector', 'consultant')),
     source_name text not null check (length(source_name) between 1 and 200),
     source_organisation_id uuid,
     source_account_id uuid references account (id),
     use_id uuid,
     name text not null check (length(name) between 1 and 160),
     offered_version integer not null check (offered_version > 0),
     ${content('offered_content')} not null,
     offered_at timestamptz not null default now(),
     taken_version integer check (taken_version <= offered_version),
     ${content('taken_content')},
     taken_at timestamptz,
     taken_by uuid references account (id),
     ended_at timestamptz,
     ended_by text check (ended_by in ('giver', 'receiver')),
     primary key (organisation_id, id),
     check ((source = 'consultant') = (source_account_id is not null)),
     check ((source = 'consultant') = (use_id is null)),
     check ((ended_at is null) = (ended_by is null))
   )`,
  `create unique index received_offer_use on received_offer (organisation_id, use_id)`,
  // A consultant's own proposals: of a person, and about no client.
  `create table default_profile (
     account_id uuid not null references account (id),
     id uuid not null,
     version integer not null default 1 check (version > 0),
     name text not null check (length(name) between 1 and 160),
     facts jsonb not null check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 100000),
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (account_id, id)
   )`,
];

const demo = `(select id from organisation where demo)`;

const security = [
  ...securedTenantTable('arrangement', {
    grant: `select, insert, update (version, name, level, policies, appointments,
      published_version, content, published_at)`,
  }),
  ...securedTenantTable('arrangement_use', {
    // Whoever holds the link sees the one row it is about.
    alsoRead: `token_digest = ${currentInvitationDigest}`,
    grant: `select, insert, update (used_by_organisation_id, used_by_name, accepted_at,
      taken_version, ended_at, ended_by)`,
  }),
  ...securedTenantTable('received_offer', {
    grant: `select, insert, update (offered_version, offered_content, offered_at, taken_version,
      taken_content, taken_at, taken_by, ended_at, ended_by)`,
  }),
  ...securedAccountTable('default_profile', {
    read: `account_id = ${currentAccount}`,
    write: `account_id = ${currentAccount}`,
    grant: 'select, insert, update (version, name, facts, updated_at), delete',
  }),
  // As every other table of an organisation: a demonstration can be removed as a whole.
  ...['arrangement', 'arrangement_use', 'received_offer'].flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];
