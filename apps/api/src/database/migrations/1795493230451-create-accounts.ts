import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  currentAccount,
  currentEmail,
  currentInvitationDigest,
  currentOrganisation,
  currentSessionDigest,
  securedAccountTable,
  securedTenantTable,
} from '../row-security.js';

/** Organisations, the people in them, how they sign in, and what is recorded of it. */
export class CreateAccounts1795493230451 implements MigrationInterface {
  readonly name = 'CreateAccounts1795493230451';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...security]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const tables = [
  `create table account (
     id uuid primary key,
     email text not null unique check (email = lower(email) and length(email) between 3 and 254),
     name text not null check (length(name) between 1 and 200),
     locale text not null default 'nl' check (locale in ('nl', 'en')),
     password_hash text not null,
     consultant boolean not null default false,
     platform_admin boolean not null default false,
     created_at timestamptz not null default now()
   )`,

  // The organisation is the tenant and, at the same time, the first subject of its set-up.
  `create table organisation (
     id uuid primary key,
     name text not null check (length(name) between 1 and 200),
     demo boolean not null default false,
     version integer not null default 1 check (version > 0),
     facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
     declared_unknown text[] not null default '{}',
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now()
   )`,

  `create table membership (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null references account (id),
     role text not null
       check (role in ('hr', 'works_council', 'board', 'counsellor', 'auditor')),
     since timestamptz not null default now(),
     primary key (organisation_id, account_id, role)
   )`,
  `create index membership_account on membership (account_id)`,

  // A consultant sees a client only while such a grant holds.
  `create table engagement (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     consultant_account_id uuid not null references account (id),
     granted_by uuid not null references account (id),
     reason text not null check (length(reason) between 1 and 500),
     starts_on date not null,
     ends_on date not null,
     revoked_at timestamptz,
     version integer not null default 1 check (version > 0),
     created_at timestamptz not null default now(),
     primary key (organisation_id, id),
     check (ends_on >= starts_on)
   )`,
  `create index engagement_consultant on engagement (consultant_account_id, organisation_id)`,

  // Only the digest of the token is kept: reading this table opens no session.
  `create table session (
     id uuid primary key,
     token_digest bytea not null unique check (length(token_digest) = 32),
     account_id uuid not null references account (id) on delete cascade,
     created_at timestamptz not null default now(),
     last_seen_at timestamptz not null default now(),
     expires_at timestamptz not null,
     user_agent text not null check (length(user_agent) <= 300),
     network text not null check (length(network) <= 64)
   )`,
  `create index session_account on session (account_id)`,

  `create table invitation (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     email text not null check (email = lower(email) and length(email) between 3 and 254),
     name text not null check (length(name) between 1 and 200),
     role text not null
       check (role in ('hr', 'works_council', 'board', 'counsellor', 'auditor')),
     token_digest bytea not null unique check (length(token_digest) = 32),
     invited_by uuid not null references account (id),
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     accepted_at timestamptz,
     withdrawn_at timestamptz,
     primary key (organisation_id, id)
   )`,
  // A newer invitation replaces the older one: at most one is open per person and role.
  `create unique index invitation_open on invitation (organisation_id, email, role)
     where accepted_at is null and withdrawn_at is null`,

  // Every try, good or bad; digests only, so that it names nobody.
  `create table sign_in_attempt (
     id bigint generated always as identity primary key,
     at timestamptz not null default now(),
     email_digest bytea not null,
     network_digest bytea not null,
     account_id uuid,
     outcome text not null check (outcome in ('succeeded', 'refused', 'limited')),
     correlation_id uuid not null
   )`,
  `create index sign_in_attempt_account on sign_in_attempt (account_id, at)`,

  // What someone did to their own account, outside any organisation.
  `create table account_event (
     id bigint generated always as identity primary key,
     account_id uuid not null references account (id),
     at timestamptz not null default now(),
     session_id uuid,
     action text not null check (length(action) between 1 and 100),
     correlation_id uuid
   )`,
  `create index account_event_account on account_event (account_id, at)`,

  // The log of an organisation: numbered without gaps, each row sealed over the one before it.
  `create table audit_head (
     organisation_id uuid primary key references organisation (id),
     number bigint not null default 0 check (number >= 0),
     hash bytea not null default '\\x'
   )`,
  `create table audit_event (
     organisation_id uuid not null references organisation (id),
     number bigint not null check (number > 0),
     at timestamptz not null,
     actor_account_id uuid,
     session_id uuid,
     roles text[] not null,
     action text not null check (length(action) between 1 and 100),
     target_kind text not null check (length(target_kind) between 1 and 50),
     target_id text check (length(target_id) <= 100),
     changed text[] not null,
     details jsonb not null check (jsonb_typeof(details) = 'object'),
     correlation_id uuid,
     previous_hash bytea not null,
     hash bytea not null check (length(hash) = 32),
     primary key (organisation_id, number)
   )`,
  `create index audit_event_at on audit_event (organisation_id, at)`,

  `create table idempotency_key (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null references account (id),
     key text not null check (length(key) between 8 and 100),
     operation text not null check (length(operation) between 1 and 100),
     input_digest bytea not null check (length(input_digest) = 32),
     result jsonb,
     created_at timestamptz not null default now(),
     primary key (organisation_id, account_id, key)
   )`,

  // Mail to send, written in the transaction that wants it sent. It holds no token: the link is
  // derived from the invitation when the message goes out.
  `create table mail_outbox (
     id uuid primary key,
     recipient text not null check (length(recipient) between 3 and 254),
     template text not null check (length(template) between 1 and 50),
     locale text not null check (locale in ('nl', 'en')),
     subject_id uuid,
     created_at timestamptz not null default now(),
     due_at timestamptz not null default now(),
     attempts integer not null default 0,
     sent_at timestamptz
   )`,
  `create index mail_outbox_due on mail_outbox (due_at) where sent_at is null`,

  // One row about this installation as a whole.
  `create table installation (
     id smallint primary key default 1 check (id = 1),
     demo_data_since timestamptz
   )`,
  `insert into installation default values`,

  // The shape rate-limiter-flexible asks for; its keys are digests.
  `create table rate_limit (
     key varchar(255) primary key,
     points integer not null default 0,
     expire bigint
   )`,
];

const colleague = `id in (select m.account_id from membership m
  where m.organisation_id = ${currentOrganisation})`;
const engagedConsultant = `id in (select e.consultant_account_id from engagement e
  where e.organisation_id = ${currentOrganisation})`;

const security = [
  ...securedAccountTable('account', {
    read: `id = ${currentAccount} or email = ${currentEmail} or ${colleague} or ${engagedConsultant}`,
    write: `id = ${currentAccount}`,
    grant: `select, insert (id, email, name, locale, password_hash, consultant), update (name, locale, password_hash)`,
  }),
  // Reading a colleague is not a right to change them.
  `create policy own_changes on account as restrictive for update to vb_app
     using (id = ${currentAccount}) with check (id = ${currentAccount})`,

  ...securedTenantTable('organisation', {
    column: 'id',
    consultants: true,
    alsoRead: `id in (select m.organisation_id from membership m where m.account_id = ${currentAccount})`,
  }),
  ...securedTenantTable('membership', {
    alsoRead: `account_id = ${currentAccount}`,
    grant: 'select, insert, delete',
  }),
  ...securedTenantTable('engagement', {
    alsoRead: `consultant_account_id = ${currentAccount} or consultant_account_id = (select nullif(current_setting('app.consultant_id', true), '')::uuid)`,
    grant: `select, insert, update (ends_on, revoked_at, version)`,
  }),
  ...securedTenantTable('invitation', {
    alsoRead: `token_digest = ${currentInvitationDigest}`,
    grant: `select, insert, update (accepted_at, withdrawn_at)`,
  }),
  ...securedTenantTable('audit_head', { grant: 'select, insert, update (number, hash)' }),
  ...securedTenantTable('audit_event', { grant: 'select, insert' }),
  ...securedTenantTable('idempotency_key'),

  ...securedAccountTable('session', {
    read: `account_id = ${currentAccount} or token_digest = ${currentSessionDigest}`,
    write: `account_id = ${currentAccount}`,
    grant: 'select, insert, update (last_seen_at), delete',
  }),
  ...securedAccountTable('account_event', {
    read: `account_id = ${currentAccount}`,
    write: `account_id = ${currentAccount}`,
    grant: 'select, insert',
  }),
  ...securedAccountTable('sign_in_attempt', {
    read: `account_id = ${currentAccount}`,
    write: 'true',
    grant: 'select, insert',
  }),
  ...securedAccountTable('mail_outbox', {
    read: `(select current_setting('app.worker', true)) = 'mail'`,
    write: 'true',
    grant: 'select, insert, update (due_at, attempts, sent_at), delete',
  }),
  `grant select, insert, update, delete on rate_limit to vb_app`,
  `grant select, update (demo_data_since) on installation to vb_app`,
  `grant select on installation to vb_backup`,
  // The application asks which migrations ran before it calls itself ready.
  `grant select on migration to vb_app, vb_backup`,
];
