import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * Which counsellor an account is: only the counsellor concerned confirms an appointment. The link
 * is made with the invitation and goes with the membership.
 */
export class LinkCounsellors1795498635789 implements MigrationInterface {
  readonly name = 'LinkCounsellors1795498635789';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const demo = `(select id from organisation where demo)`;

const statements = [
  `create table counsellor_account (
     organisation_id uuid not null references organisation (id),
     account_id uuid not null,
     role text not null default 'counsellor' check (role = 'counsellor'),
     person_id uuid not null,
     primary key (organisation_id, account_id),
     foreign key (organisation_id, account_id, role) references membership on delete cascade,
     foreign key (organisation_id, person_id) references person on delete cascade
   )`,
  `create index counsellor_account_person on counsellor_account (organisation_id, person_id)`,
  ...securedTenantTable('counsellor_account', { grant: 'select, insert, update, delete' }),

  `alter table invitation add person_id uuid,
     add constraint invitation_counsellor_is_a_person
       check (person_id is null or role = 'counsellor'),
     add constraint invitation_person_fkey foreign key (organisation_id, person_id)
       references person on delete set null (person_id)`,
  `create index invitation_person on invitation (organisation_id, person_id)`,

  // As every other table of an organisation: a demonstration can be removed as a whole.
  `create policy demo_removal on counsellor_account for delete to vb_batch
     using (organisation_id in ${demo})`,
  `create policy demo on counsellor_account for select to vb_batch
     using (organisation_id in ${demo})`,
  `grant select, delete on counsellor_account to vb_batch`,
];
