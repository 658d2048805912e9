import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentOrganisation } from '../row-security.js';

/**
 * Lists across clients read organisations and their results. Facts and consent are read one client
 * at a time, after its grant was checked, so their tables need not be open across clients: less to
 * go wrong, and a page of one organisation does not carry the grants along for each of its tables.
 */
export class ReadAcrossClientsLess1795508967620 implements MigrationInterface {
  readonly name = 'ReadAcrossClientsLess1795508967620';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(
        `alter policy tenant on ${table} using (organisation_id = ${currentOrganisation})`,
      );
      await runner.query(`drop policy readers on ${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const tables = [
  'unit',
  'body',
  'bureau',
  'person',
  'policy',
  'appointment',
  'document',
  'contact',
  'fact_change',
  'snapshot',
  'consent_request',
  'consent_event',
  'consent_question',
];
