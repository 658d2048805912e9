import { Injectable } from '@nestjs/common';
import { itemsThatDiffer, releasesOf } from '@vertrouwensbasis/domain';
import { BatchDatabase } from '../../database/batch-database.js';
import { currentFramework } from '../frameworks/current-framework.js';
import { type Participant, summarise } from './summarise.js';

/** The sizes people compare themselves within; part of what is published, so never renamed. */
const sizeClass = `case when a.headcount is null then 'unknown' when a.headcount < 10 then '1-9'
  when a.headcount < 50 then '10-49' when a.headcount < 250 then '50-249'
  when a.headcount < 1000 then '250-999' else '1000+' end`;

/**
 * Row security shows this role the results of those who take part, and of nobody else. Whoever uses
 * an earlier release counts too, but not for the items that mean something else there (`$3`).
 */
const participants = `
  select coalesce(a.sector, 'unknown') as sector, ${sizeClass} as "sizeClass",
    (a.conformity_part / a.conformity_of)::float8 as score, r.statuses, r.points
  from assessment a
  join benchmark_consent c on c.organisation_id = a.organisation_id and c.participates
  join lateral (
    select json_object_agg(i.item_id, i.status) as statuses,
      json_object_agg(i.item_id, case when i.max_points = 0 then 0 else i.points / i.max_points end)
        as points
    from item_result i where i.organisation_id = a.organisation_id and i.framework_id = $1
      and (a.release, i.item_id) not in (
        select d ->> 0, d ->> 1 from jsonb_array_elements($3::jsonb) as d)
  ) r on true
  where a.conformity_of > 0 and a.framework_id = $1 and a.release = any($2::text[])`;

/** Works the benchmark out anew; whoever withdrew is not in it any more. */
@Injectable()
export class BenchmarkRefresh {
  constructor(private readonly batch: BatchDatabase) {}

  async refresh(): Promise<void> {
    const dataSource = await this.batch.open();
    await dataSource.transaction(async ({ queryRunner }) => {
      const rows = async <Row>(text: string, values: unknown[] = []) =>
        (await queryRunner!.query(text, values, true)).records as Row[];
      // Two processes at once would write the same cells: one waits for the other.
      await rows(`select pg_advisory_xact_lock(hashtext('benchmark'))`);
      const found = await rows<Participant>(participants, [
        currentFramework.id,
        releasesOf(currentFramework.id).map(({ release }) => release),
        JSON.stringify(
          releasesOf(currentFramework.id).flatMap((earlier) =>
            [...itemsThatDiffer(earlier, currentFramework)].map((item) => [earlier.release, item]),
          ),
        ),
      ]);
      const cells = summarise(
        found,
        currentFramework.items.map(({ item }) => item.id),
      );
      await rows('delete from benchmark_cell');
      await rows(
        `insert into benchmark_cell (sector, size_class, on_day, organisation_count, score_percentiles)
         select c.sector, c.size_class, (now() at time zone 'Europe/Amsterdam')::date,
           c.organisations, c.percentiles
         from jsonb_to_recordset($1::jsonb) as c(sector text, size_class text,
           organisations integer, percentiles float8[])`,
        [
          JSON.stringify(
            cells.map(({ sector, sizeClass: size, figures }) => ({
              sector,
              size_class: size,
              organisations: figures?.organisations ?? null,
              percentiles: figures?.percentiles ?? null,
            })),
          ),
        ],
      );
      await rows(
        `insert into benchmark_item (sector, size_class, item_id, share_met, share_partly_met,
           share_not_met, percentiles)
         select i.sector, i.size_class, i.item_id, i.met, i.partly_met, i.not_met, i.percentiles
         from jsonb_to_recordset($1::jsonb) as i(sector text, size_class text, item_id text,
           met float8, partly_met float8, not_met float8, percentiles float8[])`,
        [
          JSON.stringify(
            cells.flatMap(({ sector, sizeClass: size, items }) =>
              items.map(({ itemId, figures }) => ({
                sector,
                size_class: size,
                item_id: itemId,
                met: figures?.met ?? null,
                partly_met: figures?.partlyMet ?? null,
                not_met: figures?.notMet ?? null,
                percentiles: figures?.percentiles ?? null,
              })),
            ),
          ),
        ],
      );
    });
  }
}
