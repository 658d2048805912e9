import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentAccount, currentOrganisation } from '../row-security.js';

/**
 * Stored results are written once, read often and never searched: as `json` they are handed out as
 * they lie there, where `jsonb` is written out anew for every reader. What a list of clients shows of
 * a result lies together in `summary` for the same reason; the columns beside it are for finding and
 * sorting.
 *
 * A grant is read by its organisation or by its consultant. The policy named the consultant twice,
 * by two settings that always hold the same account, so every list looked the grants up twice.
 */
export class KeepResultsAsText1795508867620 implements MigrationInterface {
  readonly name = 'KeepResultsAsText1795508867620';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, kind] of results) {
      await runner.query(
        `alter table assessment drop constraint assessment_${column}_check,
           alter ${column} drop default, alter ${column} type json using ${column}::json,
           add constraint assessment_${column}_check check (json_typeof(${column}) = '${kind}')`,
      );
    }
    await runner.query(`alter table assessment alter findings set default '{}', add summary json
      check (json_typeof(summary) = 'object')`);
    await runner.query(`update assessment a set summary = json_build_object(
      'sector', a.sector, 'headcount', a.headcount,
      'completeness', json_build_object('part', a.completeness_part, 'of', a.completeness_of),
      'conformity', json_build_object('part', a.conformity_part, 'of', a.conformity_of),
      'evidence', json_build_object('part', a.evidence_part, 'of', a.evidence_of),
      'headline', a.headline, 'hardStopCount', a.hard_stop_count, 'columns', a.columns,
      'nextOn', a.next_on, 'nextReason', a.next_reason,
      'frameworkId', a.framework_id, 'release', a.release)`);
    await runner.query(`alter table assessment alter summary set not null, drop column columns`);
    await runner.query(
      `alter policy tenant on engagement using (
         organisation_id = ${currentOrganisation} or consultant_account_id = ${currentAccount})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}

const results = [
  ['result', 'object'],
  ['findings', 'object'],
] as const;
