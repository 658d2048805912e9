import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  catalogue,
  type ComparedColumn,
  compareOrganisations,
  frameworkItem,
  type Locale,
  type Text,
} from '@vertrouwensbasis/domain';
import { type Actor, advises } from '../../access/actor.js';
import { currentConsultant, today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { assessmentWith, type StoredFindings } from '../assessment/stored-assessment.js';
import { currentFramework } from '../frameworks/current-framework.js';
import { ClientVisits } from '../grants/client-visits.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Comparison, ComparisonRow } from './comparison.types.js';

interface Compared {
  organisation: Organisation;
  headcount: number | null;
  model: string | null;
  participation: string | null;
  /** Null when nothing was saved yet. */
  assessment: Assessment | null;
  findings: StoredFindings | null;
  visitedToday: boolean;
  today: string;
}

/** Stored results, in the order asked, of those whose grant holds today. */
const compared = `
  select coalesce(json_agg(json_build_object(
    'organisation', json_build_object('id', o.id, 'name', o.name, 'demo', o.demo),
    'headcount', a.headcount, 'model', a.model, 'participation', a.participation,
    'assessment', a.result, 'findings', a.findings, 'today', ${today},
    'visitedToday', exists (select from client_visit v where v.organisation_id = o.id
      and v.account_id = $2 and v.on_day = ${today})) order by asked.place), '[]') as document
  from unnest($1::uuid[]) with ordinality as asked(id, place)
  join organisation o on o.id = asked.id and exists (select from engagement e
    where e.organisation_id = o.id and e.consultant_account_id = ${currentConsultant}
      and e.revoked_at is null and ${today} between e.starts_on and e.ends_on)
  left join assessment a on a.organisation_id = o.id`;

const least = 2;
const most = 50;

@Injectable()
export class ComparisonService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly visits: ClientVisits,
  ) {}

  async compare(actor: Actor, asked: readonly string[], locale: Locale): Promise<Comparison> {
    const ids = [...new Set(asked)];
    if (ids.length < least || ids.length > most) throw ApiError.badInput('organisationIds');
    const clients = await this.tenancy.acrossEngagements<Compared[]>(actor, {
      name: 'comparison',
      text: compared,
      values: [ids, actor.accountId],
    });
    if (clients.length < ids.length) throw ApiError.notFound();
    for (const { organisation, visitedToday } of clients) {
      advises(actor, organisation.id);
      if (!visitedToday) await this.visits.record(actor, organisation.id);
    }
    return comparisonOf(clients, locale);
  }
}

const nothing = { part: 0, of: 0 } as const;

function columnOf({ organisation, assessment: stored, findings }: Compared): ComparedColumn {
  const assessment = stored && assessmentWith(stored, findings);
  return {
    organisationId: organisation.id,
    name: organisation.name,
    frameworkId: assessment?.frameworkId ?? currentFramework.id,
    release: assessment?.release ?? currentFramework.release,
    on: assessment?.on ?? '',
    completeness: assessment?.completeness ?? nothing,
    conformity: assessment?.conformity ?? nothing,
    evidence: assessment?.evidence ?? nothing,
    hardStops: assessment?.hardStops.length ?? 0,
    items: assessment?.items ?? [],
  };
}

function comparisonOf(clients: readonly Compared[], locale: Locale): Comparison {
  const columns = clients.map(columnOf);
  const { columns: headers, rows } = compareOrganisations(columns, { locale });
  const evidence = columns.map(
    ({ items }) => new Map(items.map((one) => [one.itemId, one.evidence])),
  );
  const { model, participation } = catalogue.organisation;
  return {
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
    })),
    rows: rows
      .map((row): ComparisonRow => {
        const place = frameworkItem(currentFramework, row.itemId);
        const columnTitle = currentFramework.columns.find(({ id }) => id === place?.column)?.title;
        return {
          itemId: row.itemId,
          number: place?.number ?? 0,
          columnId: place?.column ?? '',
          columnTitle: columnTitle?.[locale] ?? '',
          title: place?.item.texts.title[locale] ?? row.itemId,
          differs: row.differs,
          cells: row.cells.map((cell, index) => ({
            organisationId: columns[index]!.organisationId,
            status: cell.status ?? 'unanswered',
            fact: cell.fact ?? '',
            evidence: evidence[index]!.get(row.itemId) ?? 'none',
          })),
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

function label(
  options: Readonly<Record<string, Text>>,
  key: string | null,
  locale: Locale,
): string | null {
  return key && Object.hasOwn(options, key) ? options[key]![locale] : key;
}
