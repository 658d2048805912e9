import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addMonths, type Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { type Connection, Cursors, type PageArgs } from '../../graphql/paging.js';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { Organisation } from '../organisations/organisation.type.js';
import type { Grant, GrantAccessInput, RevokeAccessInput } from './grant.types.js';

const texts: ProblemTexts<'NO_SUCH_CONSULTANT' | 'DAY_HAS_PASSED' | 'TOO_LONG' | 'CONFLICT'> = {
  nl: {
    NO_SUCH_CONSULTANT: 'Met dit adres is geen adviseur bekend. Controleer het adres.',
    DAY_HAS_PASSED: 'Kies een dag vanaf vandaag.',
    TOO_LONG: 'Geef hoogstens twee jaar toegang; daarna kunt u het opnieuw doen.',
    CONFLICT: 'Met deze sleutel is al andere toegang gegeven. Probeer het opnieuw.',
  },
  en: {
    NO_SUCH_CONSULTANT: 'No consultant is known by this address. Check the address.',
    DAY_HAS_PASSED: 'Choose a day from today on.',
    TOO_LONG: 'Give access for at most two years; after that you can do so again.',
    CONFLICT: 'Other access was given with this key. Try again.',
  },
};

const grantJson = `json_build_object('id', e.id, 'consultantName', a.name,
  'consultantEmail', a.email, 'reason', e.reason, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
  'namesIncluded', e.names_included, 'revokedAt', e.revoked_at,
  'active', e.revoked_at is null and ${today} between e.starts_on and e.ends_on,
  'lastSeenAt', (select max(v.at) from client_visit v
    where v.organisation_id = e.organisation_id and v.account_id = e.consultant_account_id
      and v.on_day >= e.starts_on))`;

const grantsPage = `
  with found as (
    select e.* from engagement e where e.organisation_id = $1
  ), page as (
    select * from found where $2::timestamptz is null or (created_at, id) < ($2, $3::uuid)
    order by created_at desc, id desc limit $4
  )
  select json_build_object('total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object(
      'key', json_build_array(e.created_at, e.id), 'node', ${grantJson})
      order by e.created_at desc, e.id desc), '[]')
      from page e join account a on a.id = e.consultant_account_id)) as document`;

export interface GrantOutcome {
  grant: Grant | null;
  organisation: Organisation | null;
  problems: Problem[];
}

@Injectable()
export class GrantsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
  ) {}

  async page(actor: Actor, organisationId: string, page: PageArgs): Promise<Connection<Grant>> {
    const list = `grants ${organisationId}`;
    const [createdAt, id] = this.cursors.open(list, page.after) ?? [];
    const found = await this.tenancy.readInOrganisation<{
      total: number;
      rows: { key: string[]; node: Grant }[];
    }>(actor, organisationId, {
      name: 'grants',
      text: grantsPage,
      values: [organisationId, createdAt ?? null, id ?? null, page.first + 1],
    });
    return this.cursors.page(list, page.first, found);
  }

  give(actor: Actor, input: GrantAccessInput, locale: Locale): Promise<GrantOutcome> {
    const { organisationId, idempotencyKey, ...asked } = input;
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      const refused = (code: keyof (typeof texts)['nl'], field: string) => ({
        grant: null,
        organisation: null,
        problems: [problem(texts, locale, code, field)],
      });
      const [clock] = await transaction.rows<{ day: string }>(`select ${today}::text as day`);
      if (asked.endsOn < clock!.day) return refused('DAY_HAS_PASSED', 'endsOn');
      if (asked.endsOn > addMonths(clock!.day, 24)) return refused('TOO_LONG', 'endsOn');
      // The one account this transaction may see besides those of colleagues.
      await transaction.set('email', asked.consultantEmail);
      const [consultant] = await transaction.rows<{ id: string }>(
        'select id from account where email = $1 and consultant',
        [asked.consultantEmail],
      );
      await transaction.set('email', '');
      if (!consultant) return refused('NO_SUCH_CONSULTANT', 'consultantEmail');
      const request = { key: idempotencyKey, operation: 'grantAccess', input: asked };
      try {
        const { id } = await once(transaction, request, async () => {
          const grantId = randomUUID();
          await transaction.rows(
            `insert into engagement (organisation_id, id, consultant_account_id, granted_by, reason,
               starts_on, ends_on, names_included)
             values ($1, $2, $3, $4, $5, ${today}, $6, $7)`,
            [
              organisationId,
              grantId,
              consultant.id,
              actor.accountId,
              asked.reason,
              asked.endsOn,
              asked.namesIncluded,
            ],
          );
          await transaction.audit({
            action: 'grant:give',
            target: { kind: 'account', id: consultant.id },
            details: { grant: grantId, until: asked.endsOn, names: asked.namesIncluded },
          });
          return { id: grantId };
        });
        return { ...(await this.outcome(transaction, id)), problems: [] };
      } catch (error) {
        if (error instanceof ApiError && error.code === 'CONFLICT') {
          return refused('CONFLICT', 'idempotencyKey');
        }
        throw error;
      }
    });
  }

  /** From the next request on the consultant is a stranger here. */
  revoke(actor: Actor, input: RevokeAccessInput): Promise<GrantOutcome> {
    const { organisationId, grantId } = input;
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      const revoked = await transaction.rows<{ consultant: string }>(
        `update engagement set revoked_at = now(), version = version + 1
         where organisation_id = $1 and id = $2 and revoked_at is null
         returning consultant_account_id as consultant`,
        [organisationId, grantId],
      );
      if (revoked[0]) {
        await transaction.audit({
          action: 'grant:revoke',
          target: { kind: 'account', id: revoked[0].consultant },
          details: { grant: grantId },
        });
      }
      const outcome = await this.outcome(transaction, grantId);
      if (!outcome.grant) throw ApiError.notFound();
      return { ...outcome, problems: [] };
    });
  }

  private async outcome(
    transaction: OrganisationTransaction,
    grantId: string,
  ): Promise<Omit<GrantOutcome, 'problems'>> {
    const [row] = await transaction.rows<{ grant: Grant; organisation: Organisation }>(
      `select ${grantJson} as grant,
         (select json_build_object('id', o.id, 'name', o.name, 'demo', o.demo)
          from organisation o where o.id = $1) as organisation
       from engagement e join account a on a.id = e.consultant_account_id
       where e.organisation_id = $1 and e.id = $2`,
      [transaction.organisationId, grantId],
    );
    return { grant: row?.grant ?? null, organisation: row?.organisation ?? null };
  }
}
