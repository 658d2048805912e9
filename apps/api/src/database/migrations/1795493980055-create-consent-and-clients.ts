import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentAccount, securedTenantTable } from '../row-security.js';

/** Consent of the works council on frozen versions; what consultants see; the anonymous benchmark. */
export class CreateConsentAndClients1795493980055 implements MigrationInterface {
  readonly name = 'CreateConsentAndClients1795493980055';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...security, ...batch]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const states = `('draft', 'submitted', 'in_consultation', 'questions', 'answered', 'consent',
  'consent_with_conditions', 'refused', 'employer_decision', 'in_force', 'withdrawn', 'amended',
  'nullity_invoked', 'subdistrict_court')`;

const tables = [
  // What was submitted, word for word; written once and never changed.
  `create table snapshot (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     hash text not null check (hash ~ '^[0-9a-f]{64}$'),
     canonical text not null check (length(canonical) between 2 and 2000000),
     taken_on date not null,
     taken_by uuid not null references account (id),
     created_at timestamptz not null default now(),
     primary key (organisation_id, id),
     unique (organisation_id, hash),
     check (hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'))
   )`,

  // The request as the domain knows it; what must hold is generated from it.
  `create table consent_request (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     number integer not null check (number > 0),
     version integer not null default 1 check (version > 0),
     request jsonb not null check (jsonb_typeof(request) = 'object'),
     proposed_decision text not null check (length(proposed_decision) between 1 and 4000),
     proposed_meeting_on date check (proposed_meeting_on between '1990-01-01' and '2100-12-31'),
     body_variant text not null check (body_variant in
       ('works_council', 'several_councils', 'staff_representation', 'staff_meeting', 'none')),
     state text not null generated always as (request ->> 'state') stored
       check (state in ${states}),
     snapshot_hash text,
     decision_hash text generated always as (request #>> '{decision,snapshotHash}') stored,
     employer_hash text generated always as (request #>> '{employerDecision,snapshotHash}') stored,
     previous_id uuid generated always as ((request ->> 'previousId')::uuid) stored,
     submitted_by uuid not null references account (id),
     submitted_by_name text not null check (length(submitted_by_name) between 1 and 200),
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (organisation_id, id),
     unique (organisation_id, number),
     foreign key (organisation_id, snapshot_hash) references snapshot (organisation_id, hash),
     foreign key (organisation_id, decision_hash) references snapshot (organisation_id, hash),
     foreign key (organisation_id, employer_hash) references snapshot (organisation_id, hash),
     foreign key (organisation_id, previous_id) references consent_request (organisation_id, id),
     check (length(request::text) <= 100000),
     constraint consent_number_agrees check ((request ->> 'number')::integer = number),
     constraint consent_names_its_snapshot check (
       request ->> 'snapshotHash' is not distinct from snapshot_hash),
     constraint consent_is_about_a_version check (
       state in ('draft', 'withdrawn', 'amended') or snapshot_hash is not null),
     constraint consent_decides_on_what_was_submitted check (
       decision_hash is null or decision_hash is not distinct from snapshot_hash),
     constraint consent_concludes_what_was_submitted check (
       employer_hash is null or employer_hash is not distinct from snapshot_hash),
     constraint consent_needs_a_decision check (
       state not in ('consent', 'consent_with_conditions') or decision_hash is not null),
     constraint consent_in_force_needs_the_employer check (
       state not in ('employer_decision', 'in_force') or employer_hash is not null),
     -- Who proposes does not decide.
     constraint consent_by_someone_else check (
       request #>> '{decision,recordedBy}' <> request ->> 'submittedBy')
   )`,
  `create unique index consent_request_open on consent_request (organisation_id)
     where state in ('draft', 'submitted', 'in_consultation', 'questions', 'answered')`,
  `create index consent_request_snapshot on consent_request (organisation_id, snapshot_hash)`,

  `create table consent_event (
     organisation_id uuid not null references organisation (id),
     request_id uuid not null,
     seq integer not null check (seq > 0),
     at timestamptz not null default now(),
     account_id uuid not null references account (id),
     actor_name text not null check (length(actor_name) between 1 and 200),
     event jsonb not null check (jsonb_typeof(event) = 'object')
       check (length(event::text) <= 20000),
     primary key (organisation_id, request_id, seq),
     foreign key (organisation_id, request_id) references consent_request (organisation_id, id)
   )`,
  `create table consent_question (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     request_id uuid not null,
     text text not null check (length(text) between 1 and 4000),
     asked_by uuid not null references account (id),
     asked_by_name text not null check (length(asked_by_name) between 1 and 200),
     asked_at timestamptz not null default now(),
     answer text check (length(answer) between 1 and 4000),
     answered_by uuid references account (id),
     answered_by_name text check (length(answered_by_name) between 1 and 200),
     answered_at timestamptz,
     primary key (organisation_id, id),
     foreign key (organisation_id, request_id) references consent_request (organisation_id, id),
     check (num_nonnulls(answer, answered_by, answered_by_name, answered_at) in (0, 4))
   )`,
  `create index consent_question_request on consent_question (organisation_id, request_id, asked_at)`,

  // Where consent stands, for lists: a decision with a later start date comes into force by itself.
  `alter table assessment
     add consent_request_id uuid,
     add in_force_from date,
     add consented boolean not null default false,
     add foreign key (organisation_id, consent_request_id)
       references consent_request (organisation_id, id)`,

  // Whether the names of counsellors are part of what the client lets the consultant see.
  `alter table engagement add names_included boolean not null default false`,
  `create table client_visit (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null references account (id),
     on_day date not null,
     at timestamptz not null default now(),
     primary key (organisation_id, account_id, on_day)
   )`,

  // Off until the client says yes.
  `create table benchmark_consent (
     organisation_id uuid primary key references organisation (id),
     participates boolean not null,
     changed_by uuid not null references account (id),
     changed_at timestamptz not null default now()
   )`,

  // Sums over organisations, of nobody in particular. Empty text stands for "all".
  `create table benchmark_cell (
     sector text not null check (length(sector) <= 60),
     size_class text not null check (size_class in
       ('', 'unknown', '1-9', '10-49', '50-249', '250-999', '1000+')),
     on_day date not null,
     organisation_count integer check (organisation_count >= 5),
     score_percentiles double precision[] check (cardinality(score_percentiles) = 5),
     primary key (sector, size_class),
     -- A cell that is too small holds no number at all.
     constraint benchmark_all_or_nothing check (
       (organisation_count is null) = (score_percentiles is null))
   )`,
  `create table benchmark_item (
     sector text not null,
     size_class text not null,
     item_id text not null check (length(item_id) between 1 and 60),
     share_met double precision check (share_met between 0 and 1),
     share_partly_met double precision check (share_partly_met between 0 and 1),
     share_not_met double precision check (share_not_met between 0 and 1),
     percentiles double precision[] check (cardinality(percentiles) = 5),
     primary key (sector, size_class, item_id),
     foreign key (sector, size_class) references benchmark_cell (sector, size_class)
       on delete cascade,
     constraint benchmark_item_all_or_nothing check (
       num_nonnulls(share_met, share_partly_met, share_not_met, percentiles) in (0, 4))
   )`,
];

const security = [
  ...securedTenantTable('snapshot', { consultants: true, grant: 'select, insert' }),
  ...securedTenantTable('consent_request', {
    consultants: true,
    grant: 'select, insert, update (request, version, updated_at)',
  }),
  ...securedTenantTable('consent_event', { consultants: true, grant: 'select, insert' }),
  ...securedTenantTable('consent_question', {
    consultants: true,
    grant: 'select, insert, update (answer, answered_by, answered_by_name, answered_at)',
  }),
  ...securedTenantTable('client_visit', {
    alsoRead: `account_id = ${currentAccount}`,
    grant: 'select, insert, update (at)',
  }),
  ...securedTenantTable('benchmark_consent', { grant: 'select, insert, update' }),
  ...['benchmark_cell', 'benchmark_item'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    // Made to be seen by everyone who is signed in: the API asks who that is.
    `create policy readers on ${table} for select to vb_app, vb_auditor using (true)`,
    `create policy batch on ${table} for all to vb_batch using (true) with check (true)`,
    `grant select on ${table} to vb_app, vb_auditor, vb_backup`,
    `grant select, insert, update, delete on ${table} to vb_batch`,
  ]),
];

/** Every table with rows of an organisation, those that refer before those referred to. */
const tablesOfOrganisation = [
  'consent_event',
  'consent_question',
  'assessment',
  'consent_request',
  'snapshot',
  'item_result',
  'assessment_history',
  'fact_change',
  'client_visit',
  'benchmark_consent',
  'document',
  'appointment',
  'policy',
  'contact',
  'person',
  'body',
  'bureau',
  'unit',
  'idempotency_key',
  'invitation',
  'engagement',
  'audit_event',
  'audit_head',
  'membership',
];

const demo = `(select o.id from organisation o where o.demo)`;

const batch = [
  // The benchmark job reads the results of those who take part, and of nobody else.
  ...['assessment', 'item_result'].flatMap((table) => [
    `create policy benchmark on ${table} for select to vb_batch using (
       organisation_id in (select c.organisation_id from benchmark_consent c where c.participates))`,
    `grant select on ${table} to vb_batch`,
  ]),
  `create policy benchmark on benchmark_consent for select to vb_batch using (true)`,
  `grant select on benchmark_consent to vb_batch`,

  // Demonstration data can be removed as a whole, and nothing else can: the mark on the
  // organisation decides, and the application cannot change that mark.
  `create policy batch on organisation for select to vb_batch using (true)`,
  `create policy demo_removal on organisation for delete to vb_batch using (demo)`,
  `create policy demo_release on organisation for update to vb_batch
     using (demo) with check (demo)`,
  `grant select (id, demo), delete, update (facts) on organisation to vb_batch`,
  ...tablesOfOrganisation.flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];
