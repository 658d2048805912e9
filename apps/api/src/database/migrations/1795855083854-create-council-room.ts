import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentAccount, currentOrganisation, securedTenantTable } from '../row-security.js';

/**
 * The council's room: who sits in it, what it agreed about deciding, the talk it has with HR and the
 * talk it has with itself. Those two talks lie in tables of their own, so that nothing can turn the
 * one into the other, and the database itself shows the second to nobody but the council.
 */
export class CreateCouncilRoom1795855083854 implements MigrationInterface {
  readonly name = 'CreateCouncilRoom1795855083854';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const sections = `('profile', 'model', 'positioning', 'time-and-budget', 'tasks-and-powers',
  'safeguards', 'duration', 'publication-and-reach', 'documents-and-consent')`;

/** Where a talk is about: a section, an answer in it, or a passage of something the set-up names. */
const thread = (table: string, more: string) =>
  `create table ${table} (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     request_id uuid not null,
     section text not null check (section in ${sections}),
     kind text check (kind in ('organisation', 'unit', 'body', 'person', 'bureau', 'policy',
       'appointment', 'document', 'contact')),
     subject_id uuid,
     key text check (length(key) between 1 and 60),
     quote text check (length(quote) between 1 and 500),
     started_by uuid not null references account (id),
     started_by_name text not null check (length(started_by_name) between 1 and 200),
     started_at timestamptz not null default now(),
     resolved_by uuid references account (id),
     resolved_by_name text check (length(resolved_by_name) between 1 and 200),
     resolved_at timestamptz,
     ${more}
     primary key (organisation_id, id),
     foreign key (organisation_id, request_id) references consent_request (organisation_id, id),
     check ((kind is null) = (subject_id is null)),
     check (kind is not null or (key is null and quote is null)),
     check (num_nonnulls(resolved_by, resolved_by_name, resolved_at) in (0, 3))
   )`;

const message = (table: string, of: string) =>
  `create table ${table} (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     thread_id uuid not null,
     text text not null check (length(text) between 1 and 4000),
     author_id uuid not null references account (id),
     author_name text not null check (length(author_name) between 1 and 200),
     written_at timestamptz not null default now(),
     edited_at timestamptz,
     primary key (organisation_id, id),
     foreign key (organisation_id, thread_id) references ${of} (organisation_id, id)
   )`;

const suggestion = `suggestion jsonb check (length(suggestion::text) <= 20000),
     suggested_before jsonb check (length(suggested_before::text) <= 20000),
     outcome text check (outcome in ('accepted', 'declined')),
     outcome_by uuid references account (id),
     outcome_by_name text check (length(outcome_by_name) between 1 and 200),
     outcome_at timestamptz,
     check (suggestion is null or key is not null),
     check (outcome is null or suggestion is not null),
     check (num_nonnulls(outcome, outcome_by, outcome_by_name, outcome_at) in (0, 4)),`;

const tables = [
  // Opened once and never closed: from then on only the council itself lets people in.
  `create table council_room (
     organisation_id uuid primary key references organisation (id),
     version integer not null default 1 check (version > 0),
     rules jsonb not null check (jsonb_typeof(rules) = 'object')
       check (length(rules::text) <= 10000),
     opened_by uuid not null references account (id),
     opened_at timestamptz not null default now()
   )`,
  // A seat ends with the membership. Who sits in a council is no secret.
  `create table council_seat (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null,
     role text not null default 'works_council' check (role = 'works_council'),
     name text not null check (length(name) between 1 and 200),
     place text not null check (place in ('chair', 'deputy_chair', 'member', 'deputy')),
     mandated boolean not null default false,
     admitted_by uuid not null references account (id),
     admitted_at timestamptz not null default now(),
     primary key (organisation_id, account_id),
     foreign key (organisation_id, account_id, role) references membership on delete cascade,
     foreign key (organisation_id) references council_room (organisation_id)
   )`,
  `create unique index council_seat_chair on council_seat (organisation_id)
     where place = 'chair'`,

  thread('consent_thread', suggestion),
  `create index consent_thread_request on consent_thread (organisation_id, request_id)`,
  message('consent_message', 'consent_thread'),
  `create index consent_message_thread on consent_message (organisation_id, thread_id)`,
  thread('council_thread', ''),
  `create index council_thread_request on council_thread (organisation_id, request_id)`,
  message('council_message', 'council_thread'),
  `create index council_message_thread on council_message (organisation_id, thread_id)`,

  // What the council did among itself; the log of the organisation does not say that it did.
  `create table council_event (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     at timestamptz not null default now(),
     account_id uuid not null references account (id),
     actor_name text not null check (length(actor_name) between 1 and 200),
     action text not null check (length(action) between 1 and 60),
     target_id uuid,
     primary key (organisation_id, id)
   )`,
  `create index council_event_at on council_event (organisation_id, at desc)`,

  // Which sections a member has read, by what was in them: another content is unread again.
  `create table section_seen (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null references account (id),
     section text not null check (section in ${sections}),
     digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     seen_at timestamptz not null default now(),
     primary key (organisation_id, account_id, section, digest)
   )`,
];

const own = `organisation_id = ${currentOrganisation}`;

const member = (roles: string) => `exists (select from membership m
  where m.organisation_id = ${currentOrganisation} and m.account_id = ${currentAccount}
    and m.role in (${roles}))`;

/** Whoever sits in the council of the current organisation; worked out once per statement. */
const seated = `(select exists (select from council_seat s
  where s.organisation_id = ${currentOrganisation} and s.account_id = ${currentAccount}))`;

const ofCouncil = `(select ${member(`'works_council'`)})`;

/**
 * Tenant table that only some people of the organisation may see, whatever the application asks:
 * the restrictive policy holds both conditions, and there is no policy for the auditor at all.
 */
const closed = (table: string, { to, grant }: { to: string; grant: string }) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant on ${table} as restrictive for all to vb_app, vb_auditor
     using (${own} and ${to}) with check (${own} and ${to})`,
  `create policy members on ${table} for all to vb_app using (${own}) with check (${own})`,
  `grant ${grant} on ${table} to vb_app`,
  `grant select on ${table} to vb_backup`,
];

/** Words are written and mended by whose they are. */
const ownWords = (table: string, column: string) => [
  `create policy own_words_in on ${table} as restrictive for insert to vb_app
     with check (${column} = ${currentAccount})`,
  ...(column === 'author_id'
    ? [
        `create policy own_words on ${table} as restrictive for update to vb_app
           using (${column} = ${currentAccount}) with check (${column} = ${currentAccount})`,
      ]
    : []),
];

const parties = `(select ${member(`'hr', 'works_council'`)})`;

const demo = `(select id from organisation where demo)`;
const added = [
  'council_room',
  'council_seat',
  'consent_thread',
  'consent_message',
  'council_thread',
  'council_message',
  'council_event',
  'section_seen',
];

const security = [
  ...closed('council_room', {
    to: ofCouncil,
    grant: 'select, insert, update (version, rules)',
  }),
  ...securedTenantTable('council_seat', {
    grant: 'select, insert, delete, update (place, mandated)',
  }),
  // HR makes members; only the council seats them.
  ...(['insert', 'update', 'delete'] as const).map(
    (verb) =>
      `create policy council_${verb} on council_seat as restrictive for ${verb} to vb_app
         ${verb === 'insert' ? `with check (${ofCouncil})` : `using (${ofCouncil})`}`,
  ),
  ...closed('consent_thread', {
    to: parties,
    grant: `select, insert, update (resolved_by, resolved_by_name, resolved_at, outcome, outcome_by,
      outcome_by_name, outcome_at)`,
  }),
  ...ownWords('consent_thread', 'started_by'),
  ...closed('consent_message', { to: parties, grant: 'select, insert, update (text, edited_at)' }),
  ...ownWords('consent_message', 'author_id'),
  ...closed('council_thread', {
    to: seated,
    grant: 'select, insert, update (resolved_by, resolved_by_name, resolved_at)',
  }),
  ...ownWords('council_thread', 'started_by'),
  ...closed('council_message', { to: seated, grant: 'select, insert, update (text, edited_at)' }),
  ...ownWords('council_message', 'author_id'),
  ...closed('council_event', { to: seated, grant: 'select, insert' }),
  ...ownWords('council_event', 'account_id'),
  ...closed('section_seen', { to: ofCouncil, grant: 'select, insert, delete' }),
  ...ownWords('section_seen', 'account_id'),
  `create policy own_marks on section_seen as restrictive for delete to vb_app
     using (account_id = ${currentAccount})`,
  // As every other table of an organisation: a demonstration can be removed as a whole.
  ...added.flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];

const statements = [...tables, ...security];
