import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securedTenantTable } from '../row-security.js';

/**
 * How the set-up of an organisation began: from nothing or from a copy, and which answers a copy left
 * open because they held elsewhere.
 */
export class CreateOrganisationStarts1795856100000 implements MigrationInterface {
  readonly name = 'CreateOrganisationStarts1795856100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table organisation_start (
      organisation_id uuid primary key references organisation (id),
      copied_from text check (length(copied_from) between 1 and 200),
      to_look_at jsonb not null check (jsonb_typeof(to_look_at) = 'array'),
      by uuid not null references account (id),
      at timestamptz not null default now()
    )`);
    for (const statement of securedTenantTable('organisation_start', { grant: 'select, insert' })) {
      await runner.query(statement);
    }
    // As every other table of an organisation: a demonstration can be removed as a whole.
    const demo = `(select id from organisation where demo)`;
    await runner.query(`create policy demo_removal on organisation_start for delete to vb_batch
      using (organisation_id in ${demo})`);
    await runner.query(`create policy demo on organisation_start for select to vb_batch
      using (organisation_id in ${demo})`);
    await runner.query(`grant select, delete on organisation_start to vb_batch`);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}
