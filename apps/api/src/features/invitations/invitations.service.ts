import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { invitableRoles, type Locale, mayHoldTogether, type Role } from '@vertrouwensbasis/domain';
import { type Actor, actorWithoutSession } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Connection, Cursors, type PageArgs } from '../../graphql/paging.js';
import { problem, type ProblemTexts } from '../../graphql/problem.type.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { AccountTransaction, OrganisationTransaction } from '../../tenancy/transaction.js';
import { accountTexts } from '../accounts/accounts.texts.js';
import { hashPassword, passwordObjection } from '../accounts/password.js';
import { MailService } from '../mail/mail.service.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { digestOf } from '../sessions/sessions.service.js';
import type {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  Invitation,
  InvitationPayload,
  InvitationPreview,
  InviteMemberInput,
  WithdrawInvitationInput,
} from './invitation.type.js';

const texts: ProblemTexts<
  'ALREADY_MEMBER' | 'ROLES_CONFLICT' | 'NAME_MISSING' | 'SECTIONS_MISSING'
> = {
  nl: {
    NAME_MISSING: 'Vul uw naam in.',
    SECTIONS_MISSING: 'Kies ten minste één onderdeel om in te vullen.',
    ALREADY_MEMBER: 'Deze persoon heeft deze rol al.',
    ROLES_CONFLICT:
      'Deze persoon heeft hier een rol die niet met deze samengaat, bijvoorbeeld HR en ondernemingsraad.',
  },
  en: {
    NAME_MISSING: 'Fill in your name.',
    SECTIONS_MISSING: 'Choose at least one section to fill in.',
    ALREADY_MEMBER: 'This person already has this role.',
    ROLES_CONFLICT:
      'This person has a role here that does not go together with this one, HR and works council for instance.',
  },
};

/** How long an invitation can be accepted. */
export const validDays = 7;

const invitationNode = `json_build_object('id', i.id, 'email', i.email, 'name', i.name,
  'role', i.role, 'sections', i.sections, 'invitedAt', i.created_at, 'expiresAt', i.expires_at,
  'accepted', i.accepted_at is not null, 'withdrawn', i.withdrawn_at is not null)`;

/** Newest first; `$2` and `$3` are the cursor. */
const invitationsDocument = `
  with found as (
    select i.*, extract(epoch from i.created_at)::text as sort from invitation i
    where i.organisation_id = $1 and i.accepted_at is null and i.withdrawn_at is null
  ), page as (
    select * from found
    where $2::text is null or (sort::numeric, id) < ($2::numeric, $3::uuid)
    order by sort::numeric desc, id desc limit $4
  )
  select json_build_object(
    'total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object(
      'key', json_build_array(i.sort, i.id), 'node', ${invitationNode})
      order by i.sort::numeric desc, i.id desc), '[]') from page i)
  ) as document`;

interface OpenInvitation {
  organisation_id: string;
  id: string;
  email: string;
  name: string;
  role: Role;
  /** Null for the first user of an organisation, whom the operator invites. */
  invited_by: string | null;
  person_id: string | null;
  sections: string[];
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
    private readonly mail: MailService,
    private readonly rateLimits: RateLimits,
  ) {}

  async invitations(
    actor: Actor,
    organisationId: string,
    page: PageArgs,
  ): Promise<Connection<Invitation>> {
    const list = `invitations ${organisationId}`;
    const [createdAt, id] = this.cursors.open(list, page.after) ?? [];
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: string[]; node: Invitation }[];
    }>(actor, organisationId, {
      name: 'invitations',
      text: invitationsDocument,
      values: [organisationId, createdAt ?? null, id ?? null, page.first + 1],
    });
    return this.cursors.page(list, page.first, found);
  }

  /** Writes the invitation and its mail together; a newer one makes the older link worthless. */
  async invite(actor: Actor, input: InviteMemberInput, locale: Locale): Promise<InvitationPayload> {
    await this.rateLimits.beforeInvitation(actor.accountId);
    const payload = await this.tenancy.inOrganisation(
      actor,
      input.organisationId,
      async (transaction) => {
        if (!invitableRoles(transaction.roles).includes(input.role)) throw ApiError.forbidden();
        await checkPerson(transaction, input);
        const sections = sectionsOf(input);
        if (input.role === 'contributor' && sections.length === 0) {
          const missing = problem(texts, locale, 'SECTIONS_MISSING', 'sections');
          return { invitation: null, problems: [missing] };
        }
        const { idempotencyKey, ...wanted } = input;
        return once<InvitationPayload>(
          transaction,
          { key: idempotencyKey, operation: 'inviteMember', input: wanted },
          () => this.create(transaction, input, locale),
        );
      },
    );
    this.mail.deliverSoon();
    return payload;
  }

  private async create(
    transaction: OrganisationTransaction,
    input: InviteMemberInput,
    locale: Locale,
  ): Promise<InvitationPayload> {
    const held = await rolesOfAddress(transaction, input.organisationId, input.email);
    if (held.includes(input.role)) {
      return { invitation: null, problems: [problem(texts, locale, 'ALREADY_MEMBER', 'email')] };
    }
    if (!mayHoldTogether(held, input.role)) {
      return { invitation: null, problems: [problem(texts, locale, 'ROLES_CONFLICT', 'role')] };
    }
    await transaction.rows(
      `update invitation set withdrawn_at = now() where organisation_id = $1 and email = $2
       and role = $3 and accepted_at is null and withdrawn_at is null`,
      [input.organisationId, input.email, input.role],
    );
    const id = randomUUID();
    const [row] = await transaction.rows<{ invitation: Invitation }>(
      `insert into invitation as i
         (organisation_id, id, email, name, role, token_digest, invited_by, person_id, sections,
          expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + interval '${validDays} days')
       returning ${invitationNode} as invitation`,
      [
        input.organisationId,
        id,
        input.email,
        input.name,
        input.role,
        digestOf(this.mail.invitationToken(id)),
        transaction.actor.accountId,
        input.personId ?? null,
        sectionsOf(input),
      ],
    );
    await this.mail.enqueue(transaction, {
      recipient: input.email,
      template: 'invitation',
      locale,
      subjectId: id,
    });
    await transaction.audit({
      action: 'member:invite',
      target: { kind: 'invitation', id },
      changed: ['role'],
      details: {
        role: input.role,
        ...(input.personId ? { person: input.personId } : {}),
        ...(input.role === 'contributor' ? { sections: sectionsOf(input) } : {}),
      },
    });
    return { invitation: row?.invitation ?? null, problems: [] };
  }

  withdraw(actor: Actor, input: WithdrawInvitationInput): Promise<InvitationPayload> {
    return this.tenancy.inOrganisation(actor, input.organisationId, async (transaction) => {
      const [row] = await transaction.rows<{ invitation: Invitation }>(
        `update invitation i set withdrawn_at = now()
         where i.organisation_id = $1 and i.id = $2
           and i.accepted_at is null and i.withdrawn_at is null
         returning ${invitationNode} as invitation`,
        [input.organisationId, input.invitationId],
      );
      if (!row) throw ApiError.notFound();
      await transaction.audit({
        action: 'member:invite',
        target: { kind: 'invitation', id: input.invitationId },
        changed: ['withdrawn'],
      });
      return { invitation: row.invitation, problems: [] };
    });
  }

  /** Looking changes nothing: scanners of mail open every link. */
  async preview(token: string, request: RequestContext): Promise<InvitationPreview | null> {
    await this.rateLimits.beforePassword(`invitation ${token}`, request.req.ip);
    const open = await this.openInvitation(token);
    if (!open) return null;
    await this.rateLimits.afterRightPassword(`invitation ${token}`, request.req.ip);
    const { role, email } = open.invitation;
    const hasAccount = (await this.accountOf(email)) !== undefined;
    return { organisationName: open.organisationName, role, email, hasAccount };
  }

  /**
   * Accepts once. Whoever holds the link reads that mailbox, so they may know whether it has an
   * account: that keeps its name and password, whatever is sent here. Nobody is signed in by it.
   */
  async accept(
    input: AcceptInvitationInput,
    request: RequestContext,
  ): Promise<AcceptInvitationPayload> {
    await this.rateLimits.beforePassword(`invitation ${input.token}`, request.req.ip);
    const open = await this.openInvitation(input.token);
    if (!open) throw ApiError.notFound();
    const { invitation, organisationName } = open;
    await this.rateLimits.afterRightPassword(`invitation ${input.token}`, request.req.ip);
    const accountId = (await this.accountOf(invitation.email)) ?? null;
    if (accountId === null) {
      const objection = passwordObjection(input.password, [
        input.name,
        invitation.email,
        organisationName,
      ]);
      const refusals = [
        ...(input.name === '' ? [problem(texts, request.locale, 'NAME_MISSING', 'name')] : []),
        ...(objection ? [problem(accountTexts, request.locale, objection, 'password')] : []),
      ];
      if (refusals.length > 0) return { accepted: false, problems: refusals };
    }
    const passwordHash = accountId === null ? await hashPassword(input.password) : null;
    const actor = {
      ...actorWithoutSession(accountId ?? randomUUID()),
      correlationId: request.correlationId,
    };
    await this.tenancy.inUnenteredOrganisation(
      actor,
      invitation.organisation_id,
      async (transaction) => {
        const taken = await transaction.rows(
          `update invitation set accepted_at = now()
           where organisation_id = $1 and id = $2 and accepted_at is null
             and withdrawn_at is null and expires_at > now()
           returning id`,
          [invitation.organisation_id, invitation.id],
        );
        if (taken.length === 0) throw ApiError.notFound();
        if (accountId === null) {
          await transaction.rows(
            `insert into account (id, email, name, locale, password_hash)
             values ($1, $2, $3, $4, $5)`,
            [actor.accountId, invitation.email, input.name, request.locale, passwordHash],
          );
        }
        const held = await rolesOfAddress(
          transaction,
          invitation.organisation_id,
          invitation.email,
        );
        if (!mayHoldTogether(held, invitation.role)) throw ApiError.notFound();
        await transaction.rows(
          `insert into membership (organisation_id, account_id, role) values ($1, $2, $3)
           on conflict do nothing`,
          [invitation.organisation_id, actor.accountId, invitation.role],
        );
        if (invitation.role === 'contributor') {
          await transaction.rows(
            `insert into section_assignment (organisation_id, account_id, section, assigned_by)
             select $1, $2, unnest($3::text[]), $4 on conflict do nothing`,
            [
              invitation.organisation_id,
              actor.accountId,
              invitation.sections,
              invitation.invited_by,
            ],
          );
        }
        if (invitation.person_id !== null) {
          await transaction.rows(
            `insert into counsellor_account (organisation_id, account_id, person_id)
             values ($1, $2, $3)
             on conflict (organisation_id, account_id) do update set person_id = excluded.person_id`,
            [invitation.organisation_id, actor.accountId, invitation.person_id],
          );
        }
        await transaction.audit({
          action: 'member:accept',
          target: { kind: 'account', id: actor.accountId },
          changed: ['role'],
          details: { role: invitation.role, invitation: invitation.id },
        });
      },
    );
    return { accepted: true, problems: [] };
  }

  /** Unknown, used, expired, withdrawn, or its inviter may no longer invite: all the same answer. */
  private async openInvitation(
    token: string,
  ): Promise<{ invitation: OpenInvitation; organisationName: string } | null> {
    const digest = digestOf(token);
    return this.tenancy.asNobody(async (transaction) => {
      await transaction.set('invitation_digest', digest.toString('hex'));
      const [invitation] = await transaction.rows<OpenInvitation>(
        `select organisation_id, id, email, name, role, invited_by, person_id, sections
         from invitation
         where token_digest = $1 and accepted_at is null and withdrawn_at is null
           and expires_at > now()`,
        [digest],
      );
      if (!invitation) return null;
      await transaction.set('organisation_id', invitation.organisation_id);
      const [organisation] = await transaction.rows<{ name: string; inviter: Role[] }>(
        `select o.name, (select coalesce(array_agg(m.role), '{}') from membership m
           where m.organisation_id = o.id and m.account_id = $2) as inviter
         from organisation o where o.id = $1`,
        [invitation.organisation_id, invitation.invited_by],
      );
      if (!organisation) return null;
      const { inviter } = organisation;
      const mayInvite =
        invitation.invited_by === null || invitableRoles(inviter).includes(invitation.role);
      if (!mayInvite) return null;
      return { invitation, organisationName: organisation.name };
    });
  }

  private accountOf(email: string): Promise<string | undefined> {
    return this.tenancy.asNobody(async (transaction) => {
      await transaction.set('email', email);
      const [row] = await transaction.rows<{ id: string }>(
        'select id from account where email = $1',
        [email],
      );
      return row?.id;
    });
  }
}

/** Only a contributor gets sections. */
function sectionsOf({ role, sections }: InviteMemberInput): string[] {
  if (role !== 'contributor' && sections && sections.length > 0)
    throw ApiError.badInput('sections');
  return role === 'contributor' ? (sections ?? []) : [];
}

/** Only a counsellor is somebody of the set-up; someone else's person is not there. */
async function checkPerson(
  transaction: OrganisationTransaction,
  { organisationId, role, personId }: InviteMemberInput,
): Promise<void> {
  if (!personId) return;
  if (role !== 'counsellor') throw ApiError.badInput('personId');
  const [person] = await transaction.rows(
    'select id from person where organisation_id = $1 and id = $2',
    [organisationId, personId],
  );
  if (!person) throw ApiError.notFound();
}

async function rolesOfAddress(
  transaction: Pick<AccountTransaction, 'rows'>,
  organisationId: string,
  email: string,
): Promise<Role[]> {
  const rows = await transaction.rows<{ role: Role }>(
    `select m.role from membership m join account a on a.id = m.account_id
     where m.organisation_id = $1 and a.email = $2`,
    [organisationId, email],
  );
  return rows.map((row) => row.role);
}
