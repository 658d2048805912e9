import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  catalogue,
  type ComparedColumn,
  compareOrganisations,
  factInWords,
  type Framework as DomainFramework,
  frameworkItem,
  itemsThatDiffer,
  type Locale,
  medianShare,
  medianStatus,
  releasesOf,
  type StandOnDay,
  type Text,
} from '@vertrouwensbasis/domain';
import { type Actor, advises } from '../../access/actor.js';
import { currentConsultant, today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { assessmentWith, type StoredFindings } from '../assessment/stored-assessment.js';
import { currentFramework, frameworkNamed, frameworkOf } from '../frameworks/current-framework.js';
import { Framework } from '../frameworks/framework.types.js';
import { ClientVisits } from '../grants/client-visits.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Comparison, ComparisonRow, EarlierStand } from './comparison.types.js';

interface Compared {
  organisation: Organisation;
  headcount: number | null;
  model: string | null;
  participation: string | null;
  /** Null when nothing was saved yet, or nothing by this checklist. */
  assessment: Assessment | null;
  findings: StoredFindings | null;
  before: StandOnDay | null;
  visitedToday: boolean;
  today: string;
}

/** How it stood on the last day until `$4` on which something changed. */
const standBefore = `(select json_build_object('on', h.on_day, 'release', h.release,
    'conformity', json_build_object('part', h.conformity_part, 'of', h.conformity_of),
    'hardStops', h.hard_stop_count, 'items', h.items)
  from assessment_history h
  where h.organisation_id = o.id and h.framework_id = $3 and h.on_day <= $4::date
  order by h.on_day desc limit 1)`;

/** Stored results of one checklist, in the order asked, of those whose grant holds today. */
const comparing = (isPrimary: boolean, withBefore: boolean) => `
  select coalesce(json_agg(json_build_object(
    'organisation', json_build_object('id', o.id, 'name', o.name, 'demo', o.demo),
    'headcount', a.headcount, 'model', a.model, 'participation', a.participation,
    'assessment', r.result, 'findings', r.findings, 'today', ${today},
    'before', ${withBefore ? standBefore : 'null::json'},
    'visitedToday', exists (select from client_visit v where v.organisation_id = o.id
      and v.account_id = $2 and v.on_day = ${today})) order by asked.place), '[]') as document
  from unnest($1::uuid[]) with ordinality as asked(id, place)
  join organisation o on o.id = asked.id and exists (select from engagement e
    where e.organisation_id = o.id and e.consultant_account_id = ${currentConsultant}
      and e.revoked_at is null and ${today} between e.starts_on and e.ends_on)
  left join assessment a on a.organisation_id = o.id
  left join ${isPrimary ? 'assessment' : 'framework_assessment'} r
    on r.organisation_id = o.id and r.framework_id = $3
  where $3::text is not null and ($4::date is null or true)`;

const least = 2;
const most = 50;

@Injectable()
export class ComparisonService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly visits: ClientVisits,
  ) {}

  async compare(
    actor: Actor,
    asked: { organisationIds: string[]; frameworkId?: string | null; before?: string | null },
    locale: Locale,
  ): Promise<Comparison> {
    const ids = [...new Set(asked.organisationIds)];
    if (ids.length < least || ids.length > most) throw ApiError.badInput('organisationIds');
    const framework = frameworkNamed(asked.frameworkId);
    const before = asked.before ?? null;
    const isPrimary = framework.id === currentFramework.id;
    const clients = await this.tenancy.acrossEngagements<Compared[]>(actor, {
      name: `comparison${isPrimary ? '' : '-other'}${before ? '-before' : ''}`,
      text: comparing(isPrimary, before !== null),
      values: [ids, actor.accountId, framework.id, before],
    });
    if (clients.length < ids.length) throw ApiError.notFound();
    for (const { organisation, visitedToday } of clients) {
      advises(actor, organisation.id);
      if (!visitedToday) await this.visits.record(actor, organisation.id);
    }
    return comparisonOf(clients, framework, locale);
  }
}

const nothing = { part: 0, of: 0 } as const;

function columnOf(
  { organisation, assessment: stored, findings }: Compared,
  framework: DomainFramework,
): ComparedColumn {
  const assessment = stored && assessmentWith(stored, findings);
  return {
    organisationId: organisation.id,
    name: organisation.name,
    frameworkId: framework.id,
    release: assessment?.release ?? framework.release,
    on: assessment?.on ?? '',
    completeness: assessment?.completeness ?? nothing,
    conformity: assessment?.conformity ?? nothing,
    evidence: assessment?.evidence ?? nothing,
    hardStops: assessment?.hardStops.length ?? 0,
    items: assessment?.items ?? [],
  };
}

/** The items that do not mean the same in all these releases. */
function changedBetween(framework: DomainFramework, releases: ReadonlySet<string>) {
  const used = [...releases].map((release) => frameworkOf(framework.id, release));
  return new Set(used.flatMap((one) => used.flatMap((other) => [...itemsThatDiffer(one, other)])));
}

function comparisonOf(
  clients: readonly Compared[],
  framework: DomainFramework,
  locale: Locale,
): Comparison {
  const columns = clients.map((client) => columnOf(client, framework));
  const { columns: headers, rows } = compareOrganisations(columns, {
    locale,
    changedItems: changedBetween(framework, new Set(columns.map(({ release }) => release))),
  });
  const evidence = columns.map(
    ({ items }) => new Map(items.map((one) => [one.itemId, one.evidence])),
  );
  const earlier = clients.map(
    ({ before }) => new Map(before?.items.map((item) => [item.itemId, item])),
  );
  const { model, participation } = catalogue.organisation;
  return {
    framework: new Framework(framework, locale),
    medianConformity: medianShare(columns.map(({ conformity }) => conformity)) ?? null,
    columns: headers.map((header, index) => ({
      organisation: clients[index]!.organisation,
      headcount: clients[index]!.headcount,
      model: label(model.type.options, clients[index]!.model, locale),
      participation: label(participation.type.options, clients[index]!.participation, locale),
      release: header.release,
      assessedOn: header.on || clients[index]!.today,
      conformity: header.conformity,
      completeness: header.completeness,
      evidence: header.evidence,
      hardStopCount: header.hardStops,
      comparable: header.comparability.statement[locale],
      before: standOf(clients[index]!.before),
    })),
    rows: rows
      .map((row): ComparisonRow => {
        const place = placeOf(framework, row.itemId);
        const columnTitle = framework.columns.find(({ id }) => id === place?.column)?.title;
        return {
          itemId: row.itemId,
          number: place?.number ?? 0,
          columnId: place?.column ?? '',
          columnTitle: columnTitle?.[locale] ?? '',
          title: place?.item.texts.title[locale] ?? row.itemId,
          normStatus: place?.item.normStatus ?? 'product_norm',
          unverified: place?.item.notVerified !== undefined,
          comparable: row.comparable,
          differs: row.differs,
          median: medianStatus(row.cells.map(({ status }) => status)) ?? null,
          cells: row.cells.map((cell, index) => {
            const before = earlier[index]!.get(row.itemId);
            return {
              organisationId: columns[index]!.organisationId,
              status: cell.status ?? 'unanswered',
              fact: cell.fact ?? '',
              evidence: evidence[index]!.get(row.itemId) ?? 'none',
              before: before
                ? { status: before.status, fact: factInWords(before, locale) ?? '' }
                : null,
            };
          }),
        };
      })
      .sort((one, other) => one.number - other.number),
    notes: [
      ...new Set(
        headers
          .filter(({ comparability }) => comparability.comparable < comparability.of)
          .map(({ name, comparability }) => `${name}: ${comparability.statement[locale]}`),
      ),
    ],
  };
}

/** An item's place in the newest release, or in the last one that had it. */
function placeOf(framework: DomainFramework, itemId: string) {
  const releases = [...releasesOf(framework.id)].reverse();
  return releases.map((release) => frameworkItem(release, itemId)).find((place) => place);
}

function standOf(before: StandOnDay | null): EarlierStand | null {
  if (!before) return null;
  const { on, release, conformity, hardStops } = before;
  return { on, release, conformity, hardStopCount: hardStops };
}

function label(
  options: Readonly<Record<string, Text>>,
  key: string | null,
  locale: Locale,
): string | null {
  return key && Object.hasOwn(options, key) ? options[key]![locale] : key;
}
