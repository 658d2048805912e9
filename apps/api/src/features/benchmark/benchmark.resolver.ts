import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fewestOrganisations, type Locale, mayDo } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires, SignedIn } from '../../access/requires.js';
import { currentConsultant, today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { currentFramework } from '../frameworks/current-framework.js';
import { Organisation } from '../organisations/organisation.type.js';
import {
  Benchmark,
  BenchmarkArgs,
  SetBenchmarkParticipationInput,
  SetBenchmarkParticipationPayload,
} from './benchmark.types.js';

interface StoredItem {
  itemId: string;
  met: number | null;
  partlyMet: number | null;
  notMet: number | null;
  percentiles: number[] | null;
}

interface StoredBenchmark {
  today: string;
  cell: { on: string; organisations: number | null; percentiles: number[] | null } | null;
  items: StoredItem[];
  own: number;
}

/** How many of the cell a consultant advises and so knows already: those do not hide anybody. */
const ownClients = `
  select count(*) from (
    select distinct e.organisation_id from engagement e
    where e.consultant_account_id = ${currentConsultant} and e.revoked_at is null
      and ${today} between e.starts_on and e.ends_on
  ) e
  cross join lateral (select * from assessment where organisation_id = e.organisation_id offset 0) a
  where ($1 = '' or a.sector = $1) and ($2 = '' or $2 = case
      when a.headcount < 10 then '1-9' when a.headcount < 50 then '10-49'
      when a.headcount < 250 then '50-249' when a.headcount < 1000 then '250-999'
      when a.headcount >= 1000 then '1000+' else 'unknown' end)`;

const storedCell = (own: string) => `
  select json_build_object('today', ${today},
    'cell', (select json_build_object('on', c.on_day, 'organisations', c.organisation_count,
        'percentiles', c.score_percentiles)
      from benchmark_cell c where c.sector = $1 and c.size_class = $2),
    'items', (select coalesce(json_agg(json_build_object('itemId', i.item_id, 'met', i.share_met,
        'partlyMet', i.share_partly_met, 'notMet', i.share_not_met,
        'percentiles', i.percentiles)), '[]')
      from benchmark_item i where i.sector = $1 and i.size_class = $2),
    'own', (${own})) as document`;

@Resolver(() => Organisation)
export class BenchmarkResolver {
  constructor(private readonly tenancy: Tenancy) {}

  /** About nobody in particular, for whoever has the right to it anywhere. */
  @SignedIn()
  @Query(() => Benchmark, {
    description: 'Shares and percentiles over participating organisations; small groups held back.',
  })
  async benchmark(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args() { sector, sizeClass }: BenchmarkArgs,
  ): Promise<Benchmark> {
    const roles = [...actor.roles.values()].flat();
    if (!mayDo(actor.isConsultant ? [...roles, 'consultant'] : roles, 'benchmark:read')) {
      throw ApiError.forbidden();
    }
    const values = [sector ?? '', sizeClass ?? ''];
    const stored = actor.isConsultant
      ? await this.tenancy.acrossEngagements<StoredBenchmark>(actor, {
          name: 'benchmark-for-consultant',
          text: storedCell(ownClients),
          values,
        })
      : await this.tenancy.readAsAccount<StoredBenchmark>(actor, {
          name: 'benchmark',
          text: storedCell('select 0'),
          values,
        });
    const own = [...actor.roles.values()].filter((held) => !held.includes('consultant')).length;
    return benchmarkOf({ ...stored, own: stored.own + own }, locale);
  }

  @ResolveField(() => Boolean, {
    name: 'benchmarkParticipation',
    description: 'Whether it takes part in the benchmark; no, until somebody says yes.',
  })
  async benchmarkParticipation(
    @CurrentActor() actor: Actor,
    @Parent() { id }: Organisation,
  ): Promise<boolean> {
    demand(actor, id, 'organisation:read');
    const participates = await this.tenancy.readInOrganisation<boolean | null>(actor, id, {
      name: 'benchmark-participation',
      text: `select to_json(c.participates) as document from benchmark_consent c
             where c.organisation_id = $1`,
      values: [id],
    });
    return participates ?? false;
  }

  @Requires('benchmark:participate')
  @Mutation(() => SetBenchmarkParticipationPayload, {
    description: 'Takes part in the benchmark, or no longer.',
  })
  setBenchmarkParticipation(
    @CurrentActor() actor: Actor,
    @Args('input') { organisationId, participates }: SetBenchmarkParticipationInput,
  ): Promise<SetBenchmarkParticipationPayload> {
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      await transaction.rows(
        `insert into benchmark_consent (organisation_id, participates, changed_by)
         values ($1, $2, $3)
         on conflict (organisation_id) do update set participates = excluded.participates,
           changed_by = excluded.changed_by, changed_at = now()`,
        [organisationId, participates, actor.accountId],
      );
      await transaction.audit({
        action: participates ? 'benchmark:participate' : 'benchmark:leave',
        target: { kind: 'organisation', id: organisationId },
      });
      const [organisation] = await transaction.rows<Organisation>(
        'select id, name, demo from organisation where id = $1',
        [organisationId],
      );
      return { organisation: organisation!, problems: [] };
    });
  }
}

function benchmarkOf({ today: day, cell, items, own }: StoredBenchmark, locale: Locale): Benchmark {
  const count = cell?.organisations ?? 0;
  const suppressed = count - own < fewestOrganisations;
  const byId = new Map(items.map((one) => [one.itemId, one]));
  return {
    on: cell?.on ?? day,
    suppressed,
    organisationCount: suppressed ? null : Math.floor(count / 5) * 5,
    scorePercentiles: suppressed ? null : (cell?.percentiles ?? null),
    items: currentFramework.items.map(({ item }) => {
      const stored = suppressed ? undefined : byId.get(item.id);
      return {
        itemId: item.id,
        title: item.texts.title[locale],
        suppressed: stored?.met == null,
        shareMet: stored?.met ?? null,
        sharePartlyMet: stored?.partlyMet ?? null,
        shareNotMet: stored?.notMet ?? null,
        percentiles: stored?.percentiles ?? null,
      };
    }),
  };
}
