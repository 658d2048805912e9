import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Locale,
  mayDo,
  type Role,
  subjectById,
  subjectKinds,
  type SubjectKind,
  subjectTitle,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { containing, Cursors, SearchPageArgs } from '../../graphql/paging.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { Organisation } from '../organisations/organisation.type.js';
import { type Reading, readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { actionsCalled, actionText } from './audit.texts.js';
import { AuditConnection, type AuditEntry } from './audit.types.js';

interface StoredEntry {
  number: number;
  at: string;
  actor: string | null;
  roles: Role[];
  action: string;
  targetKind: string;
  targetId: string | null;
  targetName: string | null;
  changed: string[];
}

/** `$2` only this person's entries, `$3` and `$4` the search, `$5` the cursor. */
const auditPage = `
  with found as (
    select e.*, a.name as actor_name from audit_event e
    left join account a on a.id = e.actor_account_id
    where e.organisation_id = $1 and ($2::uuid is null or e.actor_account_id = $2)
      and ($3::text is null or a.name ilike $3 or e.action = any($4::text[]))
  ), page as (
    select * from found where $5::bigint is null or number < $5 order by number desc limit $6
  )
  select json_build_object('total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(p.number),
      'node', json_build_object('number', p.number, 'at', p.at, 'actor', p.actor_name,
        'roles', p.roles, 'action', p.action, 'targetKind', p.target_kind,
        'targetId', p.target_id, 'changed', p.changed,
        'targetName', case when p.target_kind = 'account' then
          (select t.name from account t where t.id::text = p.target_id)
          when p.target_kind = 'evidence' then (select t.title from evidence t
            where t.organisation_id = $1 and t.id::text = p.target_id) end))
      order by p.number desc), '[]') from page p)) as document`;

@Resolver(() => Organisation)
export class AuditResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => AuditConnection, {
    name: 'auditLog',
    description: 'What was done here, newest first: all of it, or what one did oneself.',
  })
  async auditLog(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args() args: SearchPageArgs,
  ): Promise<AuditConnection> {
    const roles = rolesIn(actor, id);
    const all = mayDo(roles, 'audit:read');
    if (!all) demand(actor, id, 'audit:readOwn');
    const list = `audit ${id} ${args.search ?? ''}`;
    const [number] = this.cursors.open(list, args.after) ?? [];
    const search = args.search?.trim();
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: number[]; node: StoredEntry }[];
    }>(actor, id, {
      name: 'audit-log',
      text: auditPage,
      values: [
        id,
        all ? null : actor.accountId,
        containing(search),
        search ? actionsCalled(search, locale) : [],
        number ?? null,
        args.first + 1,
      ],
    });
    const page = this.cursors.page(list, args.first, found);
    const reading = readingFor(await this.setUps.of(actor, id), roles, locale);
    return { ...page, nodes: page.nodes.map((node) => entryOf(node, id, reading)) };
  }
}

const someoneGone = { nl: 'Iemand die hier niet meer is', en: 'Someone who is no longer here' };

const operator = { nl: 'Beheer van de installatie', en: 'Operator of the installation' };

/** Whoever runs the installation makes the organisation and invites its first user, without a role. */
function byOperator({ roles, action }: StoredEntry): boolean {
  return roles.length === 0 && ['organisation:found', 'member:invite'].includes(action);
}

function entryOf(stored: StoredEntry, organisationId: string, reading: Reading): AuditEntry {
  const { locale } = reading;
  return {
    id: `${organisationId}:${stored.number}`,
    at: stored.at,
    actor: stored.actor ?? (byOperator(stored) ? operator : someoneGone)[locale],
    role: stored.roles[0] ?? null,
    action: stored.action,
    text: actionText(stored.action, stored.targetKind, stored.changed, locale),
    subjectTitle: stored.targetName ?? titleOf(stored, reading),
  };
}

/** What it is called today; null when it is gone or was never part of the set-up. */
function titleOf({ targetKind, targetId }: StoredEntry, { setUp, locale }: Reading): string | null {
  const kind = subjectKinds.find((one) => one === targetKind) as SubjectKind | undefined;
  const subject = kind && targetId ? subjectById(setUp, kind, targetId) : undefined;
  return kind && subject ? subjectTitle(setUp, kind, subject as never, locale) : null;
}
