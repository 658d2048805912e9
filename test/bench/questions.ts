import { frameworks } from '@vertrouwensbasis/domain';

/**
 * The three questions, as the product is asked them and as hand-written SQL answers them. The SQL
 * reads the same tables, as a role without row security, and works its numbers out from the item
 * results: that is what someone would write who had only the data and nothing stored beside it.
 */

/** The checklist that a page shows first. */
const primary = frameworks[0]!.id;

const columns = frameworks[0]!.items
  .map(({ item, column }) => `('${item.id}', '${column}')`)
  .join(', ');

/** `$1` the organisation. */
export const organisationSql = `
  select json_build_object('id', o.id, 'name', o.name,
    'appointments', (select json_agg(json_build_object('id', p.id, 'version', p.version,
        'name', n.facts ->> 'name', 'facts', p.facts) order by p.created_at, p.id)
      from appointment p
      join person n on n.organisation_id = p.organisation_id and n.id = p.person_id
      where p.organisation_id = o.id),
    'results', (select json_agg(json_build_object('itemId', r.item_id, 'status', r.status,
        'evidence', r.evidence, 'points', r.points, 'maxPoints', r.max_points))
      from item_result r where r.organisation_id = o.id and r.framework_id = '${primary}')) as page
  from organisation o where o.id = $1`;

/** `$1` the consultant. */
export const portfolioSql = `
  select json_agg(json_build_object('id', p.id, 'name', p.name,
    'score', t.score, 'columns', t.columns) order by lower(p.name), p.id) as page
  from (
    select o.id, o.name from engagement e join organisation o on o.id = e.organisation_id
    where e.consultant_account_id = $1 and e.revoked_at is null
      and (now() at time zone 'Europe/Amsterdam')::date between e.starts_on and e.ends_on
    order by lower(o.name), o.id limit 50
  ) p
  cross join lateral (
    select json_build_object('part', sum(s.part), 'of', sum(s.of)) as score,
      json_agg(json_build_object('id', s.id, 'part', s.part, 'of', s.of, 'met', s.met,
        'partlyMet', s.partly_met, 'notMet', s.not_met, 'unanswered', s.unanswered)) as columns
    from (
      select c.id, sum(r.points) as part, sum(r.max_points) as of,
        count(*) filter (where r.status = 'met') as met,
        count(*) filter (where r.status = 'partly_met') as partly_met,
        count(*) filter (where r.status = 'not_met') as not_met,
        count(*) filter (where r.status = 'unanswered') as unanswered
      from item_result r join (values ${columns}) as c(item_id, id) on c.item_id = r.item_id
      where r.organisation_id = p.id and r.framework_id = '${primary}' group by c.id
    ) s
  ) t`;

export const benchmarkSql = `
  select json_agg(json_build_object('itemId', i.item_id, 'met', i.met,
    'percentiles', i.percentiles)) as page
  from (
    select item_id, avg((status = 'met')::int) as met,
      percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (
        order by (points / nullif(max_points, 0))::float8) as percentiles
    from item_result where framework_id = '${primary}' group by item_id
  ) i`;

/** What the web would send; the same questions through the real API. */
export const organisationQuery = `query Organisation($id: ID!) {
  organisation(organisationId: $id) {
    id
    name
    setUp { subjects(kind: appointment) { id title version answers } }
    assessment { items { itemId status evidence points maxPoints } }
  }
}`;

export const portfolioQuery = `query Portfolio {
  portfolio(first: 50, sort: name) {
    nodes {
      organisation { id name }
      conformity { part of }
      columns { id points { part of } met partlyMet notMet unanswered }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const benchmarkQuery = `query Benchmark {
  benchmark { items { itemId shareMet percentiles } scorePercentiles }
}`;
