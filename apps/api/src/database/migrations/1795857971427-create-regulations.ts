import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * Regulations that an organisation brought along: the text taken from each document, what was read
 * in it, and what people decided about every proposal.
 */
export class CreateRegulations1795857971427 implements MigrationInterface {
  readonly name = 'CreateRegulations1795857971427';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const kinds = `('organisation', 'unit', 'body', 'person', 'bureau', 'policy', 'appointment',
  'document', 'contact')`;

const tables = [
  // The original lies with the evidence; here stands what was taken from it. The policy it is about
  // has no foreign key: it may still have to be made.
  `create table regulation (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     version integer not null default 1 check (version > 0),
     title text not null check (length(title) between 1 and 160),
     policy_id uuid not null,
     replaces_id uuid,
     file_id uuid not null,
     evidence_id uuid not null,
     state text not null default 'waiting'
       check (state in ('waiting', 'reading', 'read', 'refused', 'removed')),
     progress smallint not null default 0 check (progress between 0 and 100),
     attempts smallint not null default 0 check (attempts between 0 and 10),
     held_until timestamptz,
     refusal text check (length(refusal) between 1 and 40),
     text text check (length(text) between 1 and 1200000),
     pages integer check (pages between 1 and 300),
     about text check (length(about) between 1 and 40),
     flags json check (json_typeof(flags) = 'array'),
     added_by uuid not null references account (id),
     added_at timestamptz not null default now(),
     read_at timestamptz,
     removed_by uuid references account (id),
     removed_at timestamptz,
     primary key (organisation_id, id),
     foreign key (organisation_id, replaces_id) references regulation (organisation_id, id),
     foreign key (organisation_id, file_id) references stored_file (organisation_id, id),
     foreign key (organisation_id, evidence_id) references evidence (organisation_id, id),
     check (replaces_id <> id),
     check ((state = 'read') = (text is not null)),
     check ((state = 'refused') = (refusal is not null)),
     check ((state = 'removed') = (removed_at is not null)),
     check ((removed_at is null) = (removed_by is null))
   )`,
  `create unique index regulation_one_successor on regulation (organisation_id, replaces_id)
     where state not in ('refused', 'removed')`,
  // One fact that the text decides. `reading`: the value, the passages and how sure, as the domain
  // gives them; `adopted`: what accepting it changed, enough to take it back.
  `create table regulation_proposal (
     organisation_id uuid not null references organisation (id),
     id uuid not null,
     regulation_id uuid not null,
     seq integer not null check (seq > 0),
     version integer not null default 1 check (version > 0),
     kind text not null check (kind in ${kinds}),
     fact text not null check (length(fact) between 1 and 60),
     change text not null check (change in ('added', 'changed', 'removed', 'same')),
     reading json not null check (json_typeof(reading) = 'object'),
     state text not null default 'open' check (state in ('open', 'accepted', 'changed', 'rejected')),
     value json,
     adopted jsonb check (jsonb_typeof(adopted) = 'object'),
     decided_by uuid references account (id),
     decided_at timestamptz,
     primary key (organisation_id, id),
     unique (organisation_id, regulation_id, seq),
     foreign key (organisation_id, regulation_id) references regulation (organisation_id, id),
     check ((state in ('accepted', 'changed')) = (adopted is not null)),
     check ((decided_at is null) = (decided_by is null))
   )`,
  `create index regulation_proposal_in_force on regulation_proposal (organisation_id)
     where adopted is not null`,
  // Who decided what, in order; only ever added to.
  `create table regulation_decision (
     organisation_id uuid not null references organisation (id),
     proposal_id uuid not null,
     number integer not null check (number > 0),
     decision text not null check (decision in ('accepted', 'changed', 'rejected', 'undone')),
     value json,
     decided_by uuid not null references account (id),
     decided_at timestamptz not null default now(),
     primary key (organisation_id, proposal_id, number),
     foreign key (organisation_id, proposal_id) references regulation_proposal (organisation_id, id)
   )`,
];

const demo = `(select id from organisation where demo)`;

const security = [
  ...securedTenantTable('regulation', {
    grant: `select, insert, update (version, state, progress, attempts, held_until, refusal, text,
      pages, about, flags, read_at, removed_by, removed_at)`,
  }),
  ...securedTenantTable('regulation_proposal', {
    grant: `select, insert, delete,
      update (version, state, value, adopted, decided_by, decided_at)`,
  }),
  ...securedTenantTable('regulation_decision', { grant: 'select, insert' }),
  // As every other table of an organisation: a demonstration can be removed as a whole.
  ...['regulation', 'regulation_proposal', 'regulation_decision'].flatMap((table) => [
    `create policy demo_removal on ${table} for delete to vb_batch
       using (organisation_id in ${demo})`,
    `create policy demo on ${table} for select to vb_batch using (organisation_id in ${demo})`,
    `grant select, delete on ${table} to vb_batch`,
  ]),
];

const statements = [...tables, ...security];
