import { Injectable } from '@nestjs/common';
import { catalogue, type Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { currentConsultant, today } from '../../database/row-security.js';
import { type Connection, containing, Cursors } from '../../graphql/paging.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { Headline, StoredColumn } from '../assessment/assessment.store.js';
import { columnResult, type Share } from '../assessment/assessment.types.js';
import { nextReasonText } from '../assessment/next-date.js';
import type { Standing } from '../consent/consent-standing.js';
import { currentFramework, frameworkOf } from '../frameworks/current-framework.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Client, PortfolioArgs, PortfolioSort } from './portfolio.types.js';

interface StoredClient {
  organisation: Organisation;
  sector: string | null;
  headcount: number | null;
  completeness: Share | null;
  conformity: Share;
  evidence: Share;
  headline: Headline;
  hardStopCount: number;
  columns: StoredColumn[];
  standing: Standing;
  nextOn: string | null;
  nextReason: string | null;
  grantEndsOn: string;
  namesIncluded: boolean;
  frameworkId: string;
  release: string;
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

/**
 * One statement per order, each a fixed text: `$1` search, `$2` filter, `$3` and `$4` the cursor,
 * `$5` how many. Stored results only; row security leaves the clients whose grant holds today.
 */
function pageSorted(sort: PortfolioSort, descending: boolean): string {
  const { sql, type } = sortKeys[sort];
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>'];
  return `
    with grants as (
      select e.organisation_id, max(e.ends_on) as ends_on, bool_or(e.names_included) as names
      from engagement e
      where e.consultant_account_id = ${currentConsultant} and e.revoked_at is null
        and ${today} between e.starts_on and e.ends_on
      group by e.organisation_id
    ), found as (
      select o.id, o.name, o.demo, g.ends_on, g.names, ${sql} as sort, ${standing} as standing_now,
        a.organisation_id is not null as assessed, a.*
      from grants g join organisation o on o.id = g.organisation_id
      left join assessment a on a.organisation_id = o.id
      where ($1::text is null or o.name ilike $1)
        and case $2
          when 'expiring' then a.next_on between ${today} and ${today} + 90
          when 'hard_stop' then a.hard_stop_count > 0
          when 'incomplete' then a.complete is not true
          when 'not_met' then a.not_met_count > 0
          when 'stale' then a.standing = 'stale'
          when 'waiting_for_council' then ${standing} = 'running'
          else true end
    ), page as (
      select * from found
      where $3::text is null or (sort, id) ${beyond} ($3::text::${type}, $4::uuid)
      order by sort ${direction}, id ${direction} limit $5
    )
    select json_build_object('total', (select count(*) from found),
      'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(p.sort::text, p.id),
        'node', json_build_object(
          'organisation', json_build_object('id', p.id, 'name', p.name, 'demo', p.demo),
          'sector', p.sector, 'headcount', p.headcount,
          'completeness', case when p.assessed then
            json_build_object('part', p.completeness_part, 'of', p.completeness_of) end,
          'conformity', json_build_object('part', p.conformity_part, 'of', p.conformity_of),
          'evidence', json_build_object('part', p.evidence_part, 'of', p.evidence_of),
          'headline', p.headline, 'hardStopCount', p.hard_stop_count, 'columns', p.columns,
          'standing', p.standing_now, 'nextOn', p.next_on, 'nextReason', p.next_reason,
          'grantEndsOn', p.ends_on, 'namesIncluded', p.names,
          'frameworkId', p.framework_id, 'release', p.release))
        order by p.sort ${direction}, p.id ${direction}), '[]') from page p)) as document`;
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
    const list = `portfolio ${actor.accountId} ${sort} ${descending} ${filter} ${args.search ?? ''}`;
    const [key, id] = this.cursors.open(list, args.after) ?? [];
    const found = await this.tenancy.acrossEngagements<{
      total: number;
      rows: { key: string[]; node: StoredClient }[];
    }>(actor, {
      name: `portfolio-${sort}-${descending ? 'down' : 'up'}`,
      text: pageSorted(sort, descending),
      values: [containing(args.search), filter, key ?? null, id ?? null, args.first + 1],
    });
    const page = this.cursors.page(list, args.first, found);
    return { ...page, nodes: page.nodes.map((node) => clientOf(node, locale)) };
  }
}

const nothing: Share = { part: 0, of: 0 };

/** An organisation that has saved nothing yet has nothing to count. */
function clientOf(stored: StoredClient, locale: Locale): Client {
  const { organisation, sector, headcount, standing: state, grantEndsOn, namesIncluded } = stored;
  const assessed = stored.completeness !== null;
  const framework = frameworkOf(stored.frameworkId);
  return {
    ...{ organisation, sector, headcount, standing: state, grantEndsOn, namesIncluded },
    sectorTitle: sectorTitle(sector, locale),
    completeness: stored.completeness ?? nothing,
    conformity: assessed ? stored.conformity : nothing,
    evidence: assessed ? stored.evidence : nothing,
    headline: assessed ? stored.headline : 'no_score',
    hardStopCount: stored.hardStopCount ?? 0,
    columns: (stored.columns ?? []).map((column) => columnResult(column, framework, locale)),
    nextDate: stored.nextOn,
    nextDateText: nextReasonText(stored.nextReason, locale),
    frameworkRelease: stored.release ?? currentFramework.release,
  };
}

function sectorTitle(sector: string | null, locale: Locale): string | null {
  const { options } = catalogue.organisation.sector.type;
  return sector && Object.hasOwn(options, sector)
    ? options[sector as keyof typeof options][locale]
    : sector;
}
