import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * The set-up of each organisation: one table per kind of subject. The facts are one jsonb column;
 * what the database has to guard (references, dates, amounts) is generated from it, so that there is
 * one truth and foreign keys, checks and the exclusion of overlapping terms hold on it.
 */
export class CreateSetUp1795493920055 implements MigrationInterface {
  readonly name = 'CreateSetUp1795493920055';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...functions, ...tables, ...references, ...stored, ...security]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

/** Casting text to a date depends on settings, so PostgreSQL refuses it in a generated column. */
const functions = [
  `create function fact_date(facts jsonb, key text) returns date
     language sql immutable parallel safe
     return case when facts ->> key ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then make_date(
       substring(facts ->> key from 1 for 4)::integer,
       substring(facts ->> key from 6 for 2)::integer,
       substring(facts ->> key from 9 for 2)::integer) end`,
  `revoke all on function fact_date(jsonb, text) from public`,
  `grant execute on function fact_date(jsonb, text) to vb_app, vb_batch, vb_backup`,
];

const date = (column: string, key: string) =>
  `${column} date generated always as (fact_date(facts, '${key}')) stored
     check (${column} between '1990-01-01' and '2100-12-31')`;
const id = (column: string, key: string) =>
  `${column} uuid generated always as ((facts ->> '${key}')::uuid) stored`;
const cents = (column: string, key: string) =>
  `${column} bigint generated always as ((facts ->> '${key}')::bigint) stored
     check (${column} between 0 and 1000000000)`;

/** What a policy can agree for its appointments (libs/domain/src/facts/agreement.ts). */
const agreement = [
  `time_amount numeric generated always as ((facts ->> 'timeAmount')::numeric) stored
     check (time_amount between 0 and 2080)`,
  cents('budget_cents', 'budgetCents'),
  cents('fee_cents', 'feeCents'),
  cents('training_budget_cents', 'trainingBudgetCents'),
  date('evaluation_on', 'evaluationOn'),
];

const knownOrUnknown = `check (not facts ?| declared_unknown)`;

function subjectTable(name: string, columns: string[]): string {
  return `create table ${name} (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     version integer not null default 1 check (version > 0),
     facts jsonb not null default '{}'
       check (jsonb_typeof(facts) = 'object') check (length(facts::text) <= 100000),
     declared_unknown text[] not null default '{}' check (cardinality(declared_unknown) <= 300),
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     ${[...columns, knownOrUnknown, 'primary key (organisation_id, id)'].join(',\n     ')}
   )`;
}

const tables = [
  subjectTable('unit', [id('part_of_id', 'partOf'), `check (part_of_id <> id)`]),
  subjectTable('body', [id('unit_id', 'unit')]),
  subjectTable('bureau', []),
  subjectTable('person', [
    id('bureau_id', 'bureau'),
    date('basic_training_on', 'basicTrainingOn'),
    date('certificate_until', 'certificateUntil'),
    date('good_conduct_on', 'goodConductOn'),
  ]),
  subjectTable('policy', [
    id('adopted_by_id', 'adoptedBy'),
    date('adopted_on', 'adoptedOn'),
    date('in_force_on', 'inForceOn'),
    date('review_on', 'reviewOn'),
    ...agreement,
  ]),
  subjectTable('appointment', [
    id('person_id', 'person'),
    id('bureau_id', 'bureau'),
    id('appointing_body_id', 'appointingBody'),
    id('substitute_id', 'substitute'),
    date('appointed_on', 'appointedOn'),
    date('start_on', 'startOn'),
    date('end_on', 'endOn'),
    date('confirmed_on', 'confirmedOn'),
    // One person may be counsellor for behaviour and for integrity on different terms, or stand in
    // for someone beside the own appointment; the same role twice at the same time is a mistake.
    `role_type text not null generated always as (coalesce(facts ->> 'kind', '') || '/' ||
       coalesce(facts ->> 'position', 'counsellor') || '/' || coalesce(facts ->> 'scope', '')) stored`,
    ...agreement,
    `constraint appointment_dates_in_order check (end_on >= start_on)`,
    `constraint appointment_term_not_empty check (
       end_on < start_on or not isempty(daterange(start_on, end_on, '[]')))`,
    `constraint appointment_substitute_is_another check (substitute_id <> id)`,
    `constraint appointment_no_overlap exclude using gist (
       organisation_id with =, person_id with =, role_type with =,
       daterange(start_on, end_on, '[]') with &&
     ) where (person_id is not null and start_on is not null)`,
  ]),
  subjectTable('document', [
    id('annex_to_id', 'annexTo'),
    date('dated_on', 'datedOn'),
    date('signed_on', 'signedOn'),
    date('valid_until', 'validUntil'),
    `constraint document_annex_to_another check (annex_to_id <> id)`,
  ]),
  subjectTable('contact', []),

  // The organisation is a subject as well: its own table stands since the first migration.
  `alter table organisation
     add ${id('complaints_committee_id', 'complaintsCommittee')},
     add ${id('reporting_point_id', 'reportingPoint')},
     add ${date('risk_assessment_on', 'riskAssessmentOn')},
     add ${date('published_on', 'publishedOn')},
     add ${date('last_session_on', 'lastSessionOn')},
     add check (length(facts::text) <= 100000),
     add check (cardinality(declared_unknown) <= 300),
     add ${knownOrUnknown}`,
  // Whether it is a demonstration is settled once: that mark lets it be deleted as a whole.
  `revoke update on organisation from vb_app`,
  `grant update (name, version, facts, declared_unknown, updated_at) on organisation to vb_app`,
];

/** With the organisation inside the key, a reference cannot leave it (row security does not help there). */
const reference = (table: string, column: string, to: string) => [
  `alter table ${table} add constraint ${table}_${column}_fkey
     foreign key (${table === 'organisation' ? 'id' : 'organisation_id'}, ${column})
     references ${to} (organisation_id, id)`,
  ...(table === 'organisation'
    ? []
    : [`create index ${table}_${column} on ${table} (organisation_id, ${column})`]),
];

const references = [
  ...reference('organisation', 'complaints_committee_id', 'body'),
  ...reference('organisation', 'reporting_point_id', 'body'),
  ...reference('unit', 'part_of_id', 'unit'),
  ...reference('body', 'unit_id', 'unit'),
  ...reference('person', 'bureau_id', 'bureau'),
  ...reference('policy', 'adopted_by_id', 'body'),
  ...reference('appointment', 'person_id', 'person'),
  ...reference('appointment', 'bureau_id', 'bureau'),
  ...reference('appointment', 'appointing_body_id', 'body'),
  ...reference('appointment', 'substitute_id', 'appointment'),
  ...reference('document', 'annex_to_id', 'document'),
];

const share = (name: string) =>
  `${name}_part numeric(12, 4) not null check (${name}_part >= 0 and ${name}_part <= ${name}_of),
     ${name}_of numeric(12, 4) not null check (${name}_of >= 0 and ${name}_of <= 1000000)`;

const stored = [
  // Who changed what: two people who edit at once are told apart by it, per fact.
  `create table fact_change (
     organisation_id uuid not null references organisation (id),
     seq bigint not null check (seq > 0),
     kind text not null check (kind in ('organisation', 'unit', 'body', 'person', 'bureau', 'policy',
       'appointment', 'document', 'contact')),
     subject_id uuid not null,
     subject_version integer not null check (subject_version > 0),
     verb text not null check (verb in ('added', 'changed', 'removed')),
     key text check (length(key) between 1 and 60),
     old jsonb,
     new jsonb,
     account_id uuid not null references account (id),
     at timestamptz not null default now(),
     primary key (organisation_id, seq)
   )`,
  `create index fact_change_subject on fact_change (organisation_id, subject_id, subject_version)`,

  // The assessment of the facts as they stand, with what lists and comparisons show beside it.
  `create table assessment (
     organisation_id uuid primary key references organisation (id),
     revision integer not null default 1 check (revision > 0),
     on_day date not null,
     framework_id text not null check (length(framework_id) between 1 and 60),
     release text not null check (length(release) between 1 and 40),
     ${share('completeness')},
     ${share('conformity')},
     ${share('evidence')},
     complete boolean not null,
     headline text not null check (headline in ('no_score', 'not_responsible', 'scored')),
     hard_stop_count integer not null check (hard_stop_count >= 0),
     met_count integer not null check (met_count >= 0),
     not_met_count integer not null check (not_met_count >= 0),
     columns jsonb not null check (jsonb_typeof(columns) = 'array'),
     next_on date,
     next_reason text check (length(next_reason) <= 60),
     standing text not null default 'none'
       check (standing in ('none', 'running', 'in_force', 'refused', 'stale')),
     headcount integer check (headcount >= 0),
     counsellor_count integer not null default 0 check (counsellor_count >= 0),
     sector text check (length(sector) <= 60),
     model text check (length(model) <= 60),
     participation text check (length(participation) <= 60),
     result jsonb not null check (jsonb_typeof(result) = 'object'),
     -- Why each item stands as it does: by far the largest part, and few pages show it.
     findings jsonb not null default '{}' check (jsonb_typeof(findings) = 'object'),
     last_changed_at timestamptz,
     last_changed_by uuid references account (id)
   )`,
  `create table item_result (
     organisation_id uuid not null references organisation (id),
     item_id text not null check (length(item_id) between 1 and 60),
     status text not null
       check (status in ('met', 'partly_met', 'not_met', 'not_applicable', 'unanswered')),
     evidence text not null
       check (evidence in ('none', 'stated', 'recorded', 'confirmed', 'consented')),
     points numeric(12, 4) not null check (points >= 0 and points <= max_points),
     max_points numeric(12, 4) not null check (max_points >= 0 and max_points <= 1000),
     reasons text[] not null,
     primary key (organisation_id, item_id)
   )`,
  // One row per day on which something changed; the last of a day counts.
  `create table assessment_history (
     organisation_id uuid not null references organisation (id),
     on_day date not null,
     release text not null,
     ${share('completeness')},
     ${share('conformity')},
     ${share('evidence')},
     hard_stop_count integer not null check (hard_stop_count >= 0),
     met_count integer not null check (met_count >= 0),
     primary key (organisation_id, on_day)
   )`,
];

const subjects = [
  'unit',
  'body',
  'bureau',
  'person',
  'policy',
  'appointment',
  'document',
  'contact',
];

const security = [
  ...subjects.flatMap((table) => securedTenantTable(table, { consultants: true })),
  ...securedTenantTable('fact_change', { consultants: true, grant: 'select, insert' }),
  ...securedTenantTable('assessment', { consultants: true, grant: 'select, insert, update' }),
  ...securedTenantTable('item_result', { consultants: true }),
  ...securedTenantTable('assessment_history', {
    consultants: true,
    grant: 'select, insert, update',
  }),
];
