import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { mayDo } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { Requires } from '../../access/requires.js';
import { ApiError } from '../../graphql/errors.js';
import { CurrentActor } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { WorkOnSectionInput, WorkOnSectionPayload } from './presence.types.js';

/** Somebody who was not heard of for so long has left; the web tells every twenty seconds. */
const presentSeconds = 45;

/** However often it is told, no more than one write in so many seconds. */
const writeSeconds = 15;

/**
 * Notes that `$2` is at work in section `$3`, and who else is. The row is written only when it is
 * old enough to matter, and then what is older than a day goes along.
 */
const workDocument = `
  with seen as (
    insert into section_presence as p (organisation_id, account_id, section)
    select $1, $2, $3
    on conflict (organisation_id, account_id, section) do update set seen_at = now()
      where p.seen_at < now() - interval '${writeSeconds} seconds'
    returning p.section
  ), gone as (
    delete from section_presence where organisation_id = $1
      and seen_at < now() - interval '1 day' and exists (select from seen)
  )
  select json_build_object(
    'others', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name)
        order by lower(a.name), a.id), '[]')
      from section_presence p join account a on a.id = p.account_id
      where p.organisation_id = $1 and p.section = $3 and p.account_id <> $2
        and p.seen_at > now() - interval '${presentSeconds} seconds'),
    'revision', coalesce((select revision from assessment where organisation_id = $1), 0)
  ) as document`;

/** Who is busy in which section: no socket, a short message now and then. It is not logged. */
@Resolver()
export class PresenceResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @Requires('setUp:change', 'setUp:confirm', 'setUp:contribute')
  @Mutation(() => WorkOnSectionPayload, {
    description:
      'Says that one is at work in a section, and tells who else is. Forgotten after 45 seconds.',
  })
  workOnSection(
    @CurrentActor() actor: Actor,
    @Args('input') { organisationId, section }: WorkOnSectionInput,
  ): Promise<WorkOnSectionPayload> {
    return this.tenancy.inOrganisation(actor, organisationId, async ({ rows, roles }) => {
      // A contributor learns nothing of other sections, also not who is in them.
      if (!mayDo(roles, 'setUp:read')) {
        const assigned = await rows(
          `select from section_assignment
           where organisation_id = $1 and account_id = $2 and section = $3`,
          [organisationId, actor.accountId, section],
        );
        if (assigned.length === 0) throw ApiError.forbidden();
      }
      const [row] = await rows<{ document: WorkOnSectionPayload }>(workDocument, [
        organisationId,
        actor.accountId,
        section,
      ]);
      return row!.document;
    });
  }
}
