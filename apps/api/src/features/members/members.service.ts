import { Injectable } from '@nestjs/common';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Connection, containing, Cursors, type SearchPageArgs } from '../../graphql/paging.js';
import { problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Member, RemoveMemberInput, RemoveMemberPayload } from './member.type.js';

const texts: ProblemTexts<'LAST_HR'> = {
  nl: {
    LAST_HR: 'Dit is de enige met de rol HR. Nodig eerst een ander uit, anders kan niemand verder.',
  },
  en: { LAST_HR: 'This is the only one in HR. Invite another first, or nobody can go on.' },
};

/** A page and the total in one statement; `$2` is the text to look for, `$3`–`$5` the cursor. */
const membersDocument = `
  with found as (
    select m.account_id, m.role, m.since, a.name, a.email, lower(a.name) as sort
    from membership m join account a on a.id = m.account_id
    where m.organisation_id = $1
      and ($2::text is null or a.name ilike $2 or a.email ilike $2)
  ), page as (
    select * from found
    where $3::text is null or (sort, account_id, role) > ($3, $4::uuid, $5)
    order by sort, account_id, role limit $6
  )
  select json_build_object(
    'total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object(
      'key', json_build_array(sort, account_id, role),
      'node', json_build_object(
        'account', json_build_object('id', account_id, 'name', name, 'email', email),
        'role', role, 'since', since)) order by sort, account_id, role), '[]') from page)
  ) as document`;

@Injectable()
export class MembersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
  ) {}

  async members(
    actor: Actor,
    organisationId: string,
    page: SearchPageArgs,
  ): Promise<Connection<Member>> {
    const list = `members ${organisationId}`;
    const [name, accountId, role] = this.cursors.open(list, page.after) ?? [];
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: string[]; node: Member }[];
    }>(actor, organisationId, {
      name: 'members',
      text: membersDocument,
      values: [
        organisationId,
        containing(page.search),
        name ?? null,
        accountId ?? null,
        role ?? null,
        page.first + 1,
      ],
    });
    return this.cursors.page(list, page.first, found);
  }

  /** The next request of that person already goes without the role; so do invitations they sent. */
  remove(actor: Actor, input: RemoveMemberInput, locale: Locale): Promise<RemoveMemberPayload> {
    return this.tenancy.inOrganisation(actor, input.organisationId, async (transaction) => {
      // One removal at a time, or two could each leave the other as the last.
      await transaction.rows('select id from organisation where id = $1 for update', [
        input.organisationId,
      ]);
      const [member] = await transaction.rows<{ others: string }>(
        `select (select count(*) from membership o where o.organisation_id = $1 and o.role = 'hr'
                 and o.account_id <> $2) as others
         from membership m where m.organisation_id = $1 and m.account_id = $2 and m.role = $3`,
        [input.organisationId, input.accountId, input.role],
      );
      if (!member) throw ApiError.notFound();
      if (input.role === 'hr' && Number(member.others) === 0) {
        return { organisation: null, problems: [problem(texts, locale, 'LAST_HR', 'role')] };
      }
      await transaction.rows(
        'delete from membership where organisation_id = $1 and account_id = $2 and role = $3',
        [input.organisationId, input.accountId, input.role],
      );
      await transaction.audit({
        action: 'member:remove',
        target: { kind: 'account', id: input.accountId },
        changed: ['role'],
        details: { role: input.role },
      });
      const [organisation] = await transaction.rows<Organisation>(
        'select id, name, demo from organisation where id = $1',
        [input.organisationId],
      );
      return { organisation: organisation ?? null, problems: [] };
    });
  }
}
