import { Injectable } from '@nestjs/common';
import { type SectionId, sectionIds } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Contributor, SectionOfContributorInput, SectionPayload } from './assignment.types.js';

/** Everyone with the role, also when all sections were taken back. */
const contributorsDocument = `
  select coalesce(json_agg(json_build_object(
    'account', json_build_object('id', a.id, 'name', a.name, 'email', a.email),
    'sections', (select coalesce(json_agg(json_build_object('section', s.section,
        'assignedAt', s.assigned_at, 'assignedBy', b.name)), '[]')
      from section_assignment s left join account b on b.id = s.assigned_by
      where s.organisation_id = $1 and s.account_id = a.id)
    ) order by lower(a.name), a.id), '[]') as document
  from membership m join account a on a.id = m.account_id
  where m.organisation_id = $1 and m.role = 'contributor'`;

/** Who fills in which section. What a contributor may, changes with their very next request. */
@Injectable()
export class AssignmentsService {
  constructor(private readonly tenancy: Tenancy) {}

  async contributors(actor: Actor, organisationId: string): Promise<Contributor[]> {
    const found = await this.tenancy.readInOrganisation<Contributor[]>(actor, organisationId, {
      name: 'contributors',
      text: contributorsDocument,
      values: [organisationId],
    });
    const place = ({ section }: { section: SectionId }) => sectionIds.indexOf(section);
    return found.map(({ account, sections }) => ({
      account,
      sections: sections.sort((one, other) => place(one) - place(other)),
    }));
  }

  /** Assigning what is assigned already changes nothing. */
  assign(actor: Actor, input: SectionOfContributorInput): Promise<SectionPayload> {
    return this.change(
      actor,
      input,
      'section:assign',
      `insert into section_assignment (organisation_id, account_id, section, assigned_by)
       select $1, $2, $3, nullif(current_setting('app.account_id', true), '')::uuid
       on conflict do nothing returning section`,
    );
  }

  /** The role stays: another section can follow without a new invitation. */
  withdraw(actor: Actor, input: SectionOfContributorInput): Promise<SectionPayload> {
    return this.change(
      actor,
      input,
      'section:withdraw',
      `delete from section_assignment
       where organisation_id = $1 and account_id = $2 and section = $3 returning section`,
    );
  }

  private change(
    actor: Actor,
    { organisationId, accountId, section }: SectionOfContributorInput,
    action: string,
    statement: string,
  ): Promise<SectionPayload> {
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      // In turn with the removal of members, or a section could be left without its member.
      await transaction.rows('select id from organisation where id = $1 for update', [
        organisationId,
      ]);
      await demandContributor(transaction, accountId);
      const done = await transaction.rows(statement, [organisationId, accountId, section]);
      if (done.length > 0) {
        await transaction.audit({
          action,
          target: { kind: 'account', id: accountId },
          changed: ['section'],
          details: { section },
        });
      }
      const [organisation] = await transaction.rows<Organisation>(
        'select id, name, demo from organisation where id = $1',
        [organisationId],
      );
      return { organisation: organisation ?? null, problems: [] };
    });
  }
}

/** Someone else's account, or a colleague in another role, is not there. */
async function demandContributor(
  { rows, organisationId }: OrganisationTransaction,
  accountId: string,
): Promise<void> {
  const found = await rows(
    `select from membership where organisation_id = $1 and account_id = $2
       and role = 'contributor'`,
    [organisationId, accountId],
  );
  if (found.length === 0) throw ApiError.notFound();
}
