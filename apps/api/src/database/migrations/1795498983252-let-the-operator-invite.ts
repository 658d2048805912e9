import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first invitation of a new organisation comes from whoever runs the installation, who has no
 * account in it: then no account invited.
 */
export class LetTheOperatorInvite1795498983252 implements MigrationInterface {
  readonly name = 'LetTheOperatorInvite1795498983252';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invitation alter column invited_by drop not null');
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}
