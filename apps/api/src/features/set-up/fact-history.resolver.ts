import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type FactValue, formatFact, type Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { ApiError } from '../../graphql/errors.js';
import { Cursors } from '../../graphql/paging.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { Organisation } from '../organisations/organisation.type.js';
import { changeSentence, someoneGone } from './fact-history.texts.js';
import {
  FactHistoryArgs,
  FactHistoryConnection,
  type FactHistoryEntry,
} from './fact-history.types.js';
import { readingFor } from './reading.js';
import { isShown, subjectWithId } from './set-up.mapping.js';
import { SetUpReader } from './set-up.reader.js';

interface StoredChange {
  version: number;
  at: string;
  by: string | null;
  old: FactValue | null;
  new: FactValue | null;
  oldUnknown: boolean;
  newUnknown: boolean;
  latest: boolean;
}

/** `$2` the subject, `$3` the question, `$4` the cursor. */
const historyPage = `
  with found as (
    select f.*, row_number() over (order by f.seq desc) as nth from fact_change f
    where f.organisation_id = $1 and f.subject_id = $2 and f.key = $3 and f.verb = 'changed'
  ), page as (
    select * from found where $4::bigint is null or seq < $4 order by seq desc limit $5
  )
  select json_build_object('total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(p.seq),
      'node', json_build_object('version', p.subject_version, 'at', p.at, 'by', a.name,
        'old', p.old, 'new', p.new, 'oldUnknown', p.old_unknown, 'newUnknown', p.new_unknown,
        'latest', p.nth = 1)) order by p.seq desc), '[]')
      from page p left join account a on a.id = p.account_id)) as document`;

@Resolver(() => Organisation)
export class FactHistoryResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: SetUpReader,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField(() => FactHistoryConnection, {
    name: 'factHistory',
    description:
      'Who changed one answer when, from what to what; needs `audit:read`, or its section as a contributor.',
  })
  async factHistory(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args() args: FactHistoryArgs,
  ): Promise<FactHistoryConnection> {
    demand(actor, id, 'audit:read', 'setUp:contribute');
    const { kind, subjectId, key } = args;
    const reading = readingFor(await this.reader.of(actor, id), rolesIn(actor, id), locale);
    if (!subjectWithId(reading, kind, subjectId)) throw ApiError.notFound();
    if (!isShown(reading, kind, subjectId, key)) throw ApiError.forbidden();
    const list = `fact-history ${id} ${subjectId} ${key}`;
    const [seq] = this.cursors.open(list, args.after) ?? [];
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: number[]; node: StoredChange }[];
    }>(actor, id, {
      name: 'fact-history',
      text: historyPage,
      values: [id, subjectId, key, seq ?? null, args.first + 1],
    });
    const page = this.cursors.page(list, args.first, found);
    const said = (value: FactValue | null, unknown: boolean) => ({
      shown: value === null ? null : formatFact(reading.setUp, kind, key, value, locale),
      unknown,
    });
    return {
      ...page,
      nodes: page.nodes.map((change): FactHistoryEntry => {
        const [from, to] = [
          said(change.old, change.oldUnknown),
          said(change.new, change.newUnknown),
        ];
        const by = change.by ?? someoneGone[locale];
        return {
          version: change.version,
          at: change.at,
          by,
          text: changeSentence(by, from, to, locale),
          from: from.shown,
          to: to.shown,
          latest: change.latest,
        };
      }),
    };
  }
}
