import { Injectable } from '@nestjs/common';
import {
  catalogue,
  type Framework as DomainFramework,
  type Locale,
  type Status,
} from '@vertrouwensbasis/domain';
import { type Actor, advises } from '../../access/actor.js';
import { currentConsultant, today } from '../../database/row-security.js';
import { type Connection, containing, Cursors } from '../../graphql/paging.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { ClientSummary } from '../assessment/assessment.store.js';
import { columnResult, type Share } from '../assessment/assessment.types.js';
import { nextReasonText } from '../assessment/next-date.js';
import type { Standing } from '../consent/consent-standing.js';
import { currentFramework, frameworkNamed, frameworkOf } from '../frameworks/current-framework.js';
import { Framework } from '../frameworks/framework.types.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type {
  Client,
  PortfolioArgs,
  PortfolioFilter,
  PortfolioSort,
  PortfolioSummary,
} from './portfolio.types.js';

interface StoredClient {
  organisation: Organisation;
  /** Null when nothing was saved yet. */
  summary: ClientSummary | null;
  standing: Standing;
  grantEndsOn: string;
  namesIncluded: boolean;
  model: string | null;
  lookedOn: string | null;
  changedSince: boolean | null;
  then: Share | null;
}

const part = (name: string) => `coalesce(a.${name}_part / nullif(a.${name}_of, 0), -1)`;

/** A group and the name within it, as one key; what is unknown comes last. */
const grouped = (group: string) => `${group} || ' ' || lower(o.name)`;

const sizeOrder = `case when a.headcount is null then 9 when a.headcount < 10 then 0
  when a.headcount < 50 then 1 when a.headcount < 250 then 2 when a.headcount < 1000 then 3 else 4 end`;

/** What a list is sorted by; never null, so that a cursor can stand anywhere. */
const sortKeys: Readonly<
  Record<PortfolioSort, { sql: string; type: 'numeric' | 'text' | 'date' }>
> = {
  completeness: { sql: part('completeness'), type: 'numeric' },
  conformity: { sql: part('conformity'), type: 'numeric' },
  evidence: { sql: part('evidence'), type: 'numeric' },
  hard_stops: { sql: 'coalesce(a.hard_stop_count, 0)::numeric', type: 'numeric' },
  headcount: { sql: 'coalesce(a.headcount, -1)::numeric', type: 'numeric' },
  model: { sql: grouped(`coalesce(a.model, '~')`), type: 'text' },
  name: { sql: 'lower(o.name)', type: 'text' },
  // What falls on no day comes last.
  next_date: { sql: `coalesce(a.next_on, '2101-01-01'::date)`, type: 'date' },
  sector: { sql: grouped(`coalesce(a.sector, '~')`), type: 'text' },
  size: { sql: grouped(`${sizeOrder}::text`), type: 'text' },
};

const standing = `case when a.in_force_from <= ${today} then 'in_force'
  else coalesce(a.standing, 'none') end`;

/** Which clients each filter shows. */
const conditions: Readonly<Record<Exclude<PortfolioFilter, 'all'>, string>> = {
  expiring: `a.next_on between ${today} and ${today} + 90`,
  hard_stop: 'a.hard_stop_count > 0',
  incomplete: 'a.complete is not true',
  not_met: 'a.not_met_count > 0',
  stale: `a.standing = 'stale'`,
  waiting_for_council: `${standing} = 'running'`,
};

const mostInHeatMap = 40;
const mostDates = 60;

/**
 * All clients in one statement: what each filter would show, how the items of a checklist (`$1`)
 * stand over all of them, the lowest scores by item, and what falls due within a year.
 */
const summed = `
  with grants as (
    select distinct e.organisation_id
    from engagement e
    where e.consultant_account_id = ${currentConsultant} and e.revoked_at is null
      and ${today} between e.starts_on and e.ends_on
  ), clients as (
    select o.id, o.name, o.demo, a.*
    from grants g
    cross join lateral (select * from organisation where id = g.organisation_id offset 0) o
    left join assessment a on a.organisation_id = g.organisation_id
  ), results as (
    select r.organisation_id, r.item_id, r.status from clients c
    cross join lateral (select * from item_result i
      where i.organisation_id = c.id and i.framework_id = $1 offset 0) r
  ), lowest as (
    select c.id, c.name, c.demo, c.conformity_part / nullif(c.conformity_of, 0) as share
    from clients c where c.organisation_id is not null
    order by share nulls last, c.name limit ${mostInHeatMap}
  )
  select json_build_object(
    'total', (select count(*) from clients),
    'unknown', (select count(*) from clients where organisation_id is null),
    'counters', (select json_build_object(${Object.entries(conditions)
      .map(([name, shown]) => `'${name}', count(*) filter (where ${shown})`)
      .join(', ')}) from clients a),
    'items', (select coalesce(json_agg(json_build_object('itemId', item_id, 'status', status,
      'count', count)), '[]') from (select item_id, status, count(*) from results
        group by item_id, status) s),
    'heat', (select coalesce(json_agg(json_build_object(
        'organisation', json_build_object('id', l.id, 'name', l.name, 'demo', l.demo),
        'statuses', (select json_object_agg(r.item_id, r.status) from results r
          where r.organisation_id = l.id)) order by l.share nulls last, l.name), '[]')
      from lowest l),
    'dates', (select coalesce(json_agg(json_build_object(
        'organisation', json_build_object('id', d.id, 'name', d.name, 'demo', d.demo),
        'on', d.next_on, 'reason', d.next_reason) order by d.next_on, d.name), '[]')
      from (select * from clients where next_on between ${today} and ${today} + 365
        order by next_on, name limit ${mostDates}) d)
  ) as document
  where $1::text is not null`;

interface StoredSummary {
  total: number;
  unknown: number;
  counters: Record<Exclude<PortfolioFilter, 'all'>, number>;
  items: { itemId: string; status: Status; count: number }[];
  heat: { organisation: Organisation; statuses: Record<string, Status> | null }[];
  dates: { organisation: Organisation; on: string; reason: string }[];
}

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
          ${Object.entries(conditions)
            .map(([name, shown]) => `when '${name}' then ${shown}`)
            .join('\n          ')}
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
          'grantEndsOn', p.ends_on, 'namesIncluded', p.names, 'model', a.model,
          'lookedOn', l.on_day, 'changedSince', a.last_changed_at > l.at,
          'then', (select json_build_object('part', h.conformity_part, 'of', h.conformity_of)
            from assessment_history h where h.organisation_id = p.id
              and h.framework_id = a.framework_id and h.on_day <= l.on_day
            order by h.on_day desc limit 1)))
        order by p.sort ${direction}, p.id ${direction}), '[]')
        from page p left join lateral ${resultsOf('p.id')} a on true
        left join lateral (select v.on_day, v.at from client_visit v
          where v.organisation_id = p.id and v.account_id = ${currentConsultant}
          order by v.on_day desc limit 1) l on true)) as document`;
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

  async summary(
    actor: Actor,
    frameworkId: string | null | undefined,
    locale: Locale,
  ): Promise<PortfolioSummary> {
    const framework = frameworkNamed(frameworkId);
    const stored = await this.tenancy.acrossEngagements<StoredSummary>(actor, {
      name: 'portfolio-summary',
      text: summed,
      values: [framework.id],
    });
    for (const { organisation } of [...stored.heat, ...stored.dates]) {
      advises(actor, organisation.id);
    }
    return summaryOf(stored, framework, locale);
  }
}

function summaryOf(
  stored: StoredSummary,
  framework: DomainFramework,
  locale: Locale,
): PortfolioSummary {
  const count = (itemId: string, status: Status) =>
    stored.items.find((one) => one.itemId === itemId && one.status === status)?.count ?? 0;
  return {
    framework: new Framework(framework, locale),
    total: stored.total,
    unknownCount: stored.unknown,
    counters: [
      { filter: 'all', count: stored.total },
      ...Object.entries(stored.counters).map(([filter, number]) => ({
        filter: filter as PortfolioFilter,
        count: number,
      })),
    ],
    items: framework.items.map(({ item, number, column }) => ({
      itemId: item.id,
      number,
      columnId: column,
      title: item.texts.title[locale],
      met: count(item.id, 'met'),
      partlyMet: count(item.id, 'partly_met'),
      notMet: count(item.id, 'not_met'),
      notApplicable: count(item.id, 'not_applicable'),
      unanswered: count(item.id, 'unanswered'),
    })),
    heat: stored.heat.map(({ organisation, statuses }) => ({
      organisation,
      statuses: framework.items.map(({ item }) => statuses?.[item.id] ?? 'unanswered'),
    })),
    dates: stored.dates.map(({ organisation, on, reason }) => ({
      organisation,
      on,
      text: nextReasonText(reason, locale) ?? reason,
    })),
  };
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
    known: summary !== null,
    sizeClass: sizeClassOf(summary?.headcount ?? null),
    modelTitle: modelTitle(stored.model, locale),
    lastLookOn: stored.lookedOn,
    changedSince: stored.changedSince ?? false,
    conformityThen: stored.then,
  };
}

/** The sizes people compare themselves within. */
function sizeClassOf(headcount: number | null): string {
  if (headcount === null) return 'unknown';
  const least = [1000, 250, 50, 10].find((size) => headcount >= size);
  return { 1000: '1000+', 250: '250-999', 50: '50-249', 10: '10-49' }[least ?? 0] ?? '1-9';
}

function modelTitle(model: string | null, locale: Locale): string | null {
  const { options } = catalogue.organisation.model.type;
  return model && Object.hasOwn(options, model)
    ? options[model as keyof typeof options][locale]
    : model;
}

function sectorTitle(sector: string | null, locale: Locale): string | null {
  const { options } = catalogue.organisation.sector.type;
  return sector && Object.hasOwn(options, sector)
    ? options[sector as keyof typeof options][locale]
    : sector;
}
