import { Injectable } from '@nestjs/common';
import { catalogue, type Locale } from '@vertrouwensbasis/domain';
import { type Actor, advises } from '../../access/actor.js';
import { currentConsultant, today } from '../../database/row-security.js';
import { type Connection, containing, Cursors } from '../../graphql/paging.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { ClientSummary } from '../assessment/assessment.store.js';
import { columnResult, type Share } from '../assessment/assessment.types.js';
import { nextReasonText } from '../assessment/next-date.js';
import type { Standing } from '../consent/consent-standing.js';
import { currentFramework, frameworkOf } from '../frameworks/current-framework.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Client, PortfolioArgs, PortfolioSort } from './portfolio.types.js';

interface StoredClient {
  organisation: Organisation;
  /** Null when nothing was saved yet. */
  summary: ClientSummary | null;
  standing: Standing;
  grantEndsOn: string;
  namesIncluded: boolean;
}

const part = (name: string) => `coalesce(a.${name}_part / nullif(a.${name}_of, 0), -1)`;

/** What a list is sorted by; never null, so that a cursor can stand anywhere. */
const sortKeys: Readonly<
  Record<PortfolioSort, { sql: string; type: 'numeric' | 'text' | 'date' }>
> = {
  completeness: { sql: part('completeness'), type: 'numeric' },
  conformity: { sql: part('conformity'), type: 'numeric' },
  evidence: { sql: part('evidence'), type: 'numeric' },
  hard_stops: { sql: 'coalesce(a.hard_stop_count, 0)::numeric', type: 'numeric' },
  headcount: { sql: 'coalesce(a.headcount, -1)::numeric', type: 'numeric' },
  name: { sql: 'lower(o.name)', type: 'text' },
  // What falls on no day comes last.
  next_date: { sql: `coalesce(a.next_on, '2101-01-01'::date)`, type: 'date' },
};

const standing = `case when a.in_force_from <= ${today} then 'in_force'
  else coalesce(a.standing, 'none') end`;

const resultsOf = (organisation: string) =>
  `(select * from assessment where organisation_id = ${organisation} offset 0)`;

/**
 * One statement per order, each a fixed text: `$1` search, `$2` filter, `$3` and `$4` the cursor,
 * `$5` how many. It goes from the grants to the clients by key (`offset 0` keeps PostgreSQL from reading
 * all organisations and comparing) and to the results of this page only, unless order or filter need
 * them all. Stored results only; row security leaves the clients whose grant holds today.
 */
function pageSorted(sort: PortfolioSort, descending: boolean, filtered: boolean): string {
  const { sql, type } = sortKeys[sort];
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>'];
  const results =
    filtered || sort !== 'name'
      ? `left join lateral ${resultsOf('g.organisation_id')} a on true`
      : '';
  const condition = filtered
    ? `case $2
          when 'expiring' then a.next_on between ${today} and ${today} + 90
          when 'hard_stop' then a.hard_stop_count > 0
          when 'incomplete' then a.complete is not true
          when 'not_met' then a.not_met_count > 0
          when 'stale' then a.standing = 'stale'
          when 'waiting_for_council' then ${standing} = 'running'
          else true end`
    : `$2 = 'all'`;
  return `
    with grants as (
      select e.organisation_id, max(e.ends_on) as ends_on, bool_or(e.names_included) as names
      from engagement e
      where e.consultant_account_id = ${currentConsultant} and e.revoked_at is null
        and ${today} between e.starts_on and e.ends_on
      group by e.organisation_id
    ), found as (
      select o.id, o.name, o.demo, g.ends_on, g.names, ${sql} as sort
      from grants g
      cross join lateral (select * from organisation where id = g.organisation_id offset 0) o
      ${results}
      where ($1::text is null or o.name ilike $1) and ${condition}
    ), page as (
      select * from found
      where $3::text is null or (sort, id) ${beyond} ($3::text::${type}, $4::uuid)
      order by sort ${direction}, id ${direction} limit $5
    )
    select json_build_object('total', (select count(*) from found),
      'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(p.sort::text, p.id),
        'node', json_build_object(
          'organisation', json_build_object('id', p.id, 'name', p.name, 'demo', p.demo),
          'summary', a.summary, 'standing', ${standing},
          'grantEndsOn', p.ends_on, 'namesIncluded', p.names))
        order by p.sort ${direction}, p.id ${direction}), '[]')
        from page p left join lateral ${resultsOf('p.id')} a on true)) as document`;
}

@Injectable()
export class PortfolioService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
  ) {}

  async page(actor: Actor, args: PortfolioArgs, locale: Locale): Promise<Connection<Client>> {
    const sort = args.sort ?? 'name';
    const descending = args.descending ?? false;
    const filter = args.filter ?? 'all';
    const filtered = filter !== 'all';
    const list = `portfolio ${actor.accountId} ${sort} ${descending} ${filter} ${args.search ?? ''}`;
    const [key, id] = this.cursors.open(list, args.after) ?? [];
    const found = await this.tenancy.acrossEngagements<{
      total: number;
      rows: { key: string[]; node: StoredClient }[];
    }>(actor, {
      name: `portfolio-${sort}-${descending ? 'down' : 'up'}${filtered ? '-filtered' : ''}`,
      text: pageSorted(sort, descending, filtered),
      values: [containing(args.search), filter, key ?? null, id ?? null, args.first + 1],
    });
    for (const { node } of found.rows) advises(actor, node.organisation.id);
    const page = this.cursors.page(list, args.first, found);
    return { ...page, nodes: page.nodes.map((node) => clientOf(node, locale)) };
  }
}

const nothing: Share = { part: 0, of: 0 };

/** An organisation that has saved nothing yet has nothing to count. */
function clientOf(stored: StoredClient, locale: Locale): Client {
  const { organisation, summary, standing, grantEndsOn, namesIncluded } = stored;
  const framework = summary && frameworkOf(summary.frameworkId, summary.release);
  return {
    ...{ organisation, standing, grantEndsOn, namesIncluded },
    sector: summary?.sector ?? null,
    sectorTitle: sectorTitle(summary?.sector ?? null, locale),
    headcount: summary?.headcount ?? null,
    completeness: summary?.completeness ?? nothing,
    conformity: summary?.conformity ?? nothing,
    evidence: summary?.evidence ?? nothing,
    headline: summary?.headline ?? 'no_score',
    hardStopCount: summary?.hardStopCount ?? 0,
    columns: framework
      ? summary.columns.map((column) => columnResult(column, framework, locale))
      : [],
    nextDate: summary?.nextOn ?? null,
    nextDateText: nextReasonText(summary?.nextReason ?? null, locale),
    frameworkRelease: summary?.release ?? currentFramework.release,
  };
}

function sectorTitle(sector: string | null, locale: Locale): string | null {
  const { options } = catalogue.organisation.sector.type;
  return sector && Object.hasOwn(options, sector)
    ? options[sector as keyof typeof options][locale]
    : sector;
}
