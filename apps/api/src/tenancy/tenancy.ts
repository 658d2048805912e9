import { Injectable } from '@nestjs/common';
import type { Role } from '@vertrouwensbasis/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { poolOf } from '../database/data-source.js';
import { today } from '../database/row-security.js';
import { ApiError } from '../graphql/errors.js';
import { recordEvent } from './audit.js';
import { inContext, onlyRow, type PageQuery, parametersAfter } from './in-context.js';
import type { AccountTransaction, OrganisationTransaction } from './transaction.js';

const membershipRoles = (organisation: string, account: string) =>
  `select m.role from membership m
   where m.organisation_id = ${organisation} and m.account_id = ${account}`;

const grantedRole = (organisation: string, account: string) =>
  `select 'consultant' from engagement e
   where e.organisation_id = ${organisation} and e.consultant_account_id = ${account}
     and e.revoked_at is null and ${today} between e.starts_on and e.ends_on`;

/** Who someone is in an organisation right now: by membership, or by a grant that holds today. */
const rolesOf = (found: readonly string[]) =>
  `select array_agg(role order by role) as roles from (${found.join(' union ')}) as found`;

/**
 * Opens the organisation for this transaction, and only to someone who belongs there: the context
 * is set by the very statement that looks the membership or the grant up. A stranger gets no row,
 * so no context, so row security shows nothing.
 */
const enterOrganisation = `
  select set_config('app.organisation_id', $1::uuid::text, true), access.roles
  from (${rolesOf([membershipRoles('$1', '$2'), grantedRole('$1', '$2')])}) as access
  where access.roles is not null`;

/** A page of one organisation for whoever belongs there, in one statement; no row for a stranger. */
function enteredPage(query: PageQuery, actor: Actor, organisationId: string): PageQuery {
  const [account, organisation] = parametersAfter(query, 2) as [string, string];
  const who = [`${organisation}::uuid`, `${account}::uuid`] as const;
  // Grants are for consultants, so for everyone else there is nothing to look up.
  const found = actor.isConsultant
    ? [membershipRoles(...who), grantedRole(...who)]
    : [membershipRoles(...who)];
  const page = inContext([['organisation_id', `${organisation}::uuid::text`]], `(${query.text})`);
  return {
    name: actor.isConsultant ? `${query.name}-consultant` : query.name,
    text: `with access as materialized (
        select ${inContext([['account_id', `${account}::uuid::text`]], `(${rolesOf(found)})`)} as roles
      )
      select ${page} as document from access where access.roles is not null`,
    values: [...(query.values ?? []), actor.accountId, organisationId],
  };
}

/** A page under settings that all hold the account of the reader. */
function accountPage(query: PageQuery, actor: Actor, settings: readonly string[]): PageQuery {
  const [account] = parametersAfter(query, 1) as [string];
  const context = settings.map((name) => [name, `${account}::uuid::text`] as const);
  return {
    name: query.name,
    text: `select ${inContext(context, `(${query.text})`)} as document`,
    values: [...(query.values ?? []), actor.accountId],
  };
}

/** The only ways to the data. There is no query outside of them. */
@Injectable()
export class Tenancy {
  constructor(private readonly dataSource: DataSource) {}

  /** A change in one organisation. NOT_FOUND for whoever does not belong to it. */
  async inOrganisation<T>(
    actor: Actor,
    organisationId: string,
    work: (transaction: OrganisationTransaction) => Promise<T>,
  ): Promise<T> {
    return this.asAccount(actor, async (transaction) => {
      const [entered] = await transaction.rows<{ roles: Role[] }>(enterOrganisation, [
        organisationId,
        actor.accountId,
      ]);
      if (!entered) throw ApiError.notFound();
      return work(openOrganisation(transaction, organisationId, entered.roles));
    });
  }

  /**
   * Work in an organisation that the actor does not belong to yet: founding it, or accepting an
   * invitation to it. Whoever calls this has checked the right by other means.
   */
  async inUnenteredOrganisation<T>(
    actor: Actor,
    organisationId: string,
    work: (transaction: OrganisationTransaction) => Promise<T>,
  ): Promise<T> {
    return this.asAccount(actor, async (transaction) => {
      await transaction.set('organisation_id', organisationId);
      return work(openOrganisation(transaction, organisationId, []));
    });
  }

  /**
   * Goes on in another organisation within the same transaction, and comes back. For what two
   * organisations agreed on, or for one that is being founded: whoever calls this has checked the
   * right, and writes there only what that agreement is about. Nothing of it may be shown here
   * beyond what the other handed over.
   */
  async inAnother<T>(
    transaction: OrganisationTransaction,
    organisationId: string,
    roles: readonly Role[],
    work: (there: OrganisationTransaction) => Promise<T>,
  ): Promise<T> {
    await transaction.set('organisation_id', organisationId);
    const done = await work(openOrganisation(transaction, organisationId, roles));
    await transaction.set('organisation_id', transaction.organisationId);
    return done;
  }

  /** A page of one organisation: one statement, one document. NOT_FOUND for a stranger. */
  async readInOrganisation<Document>(
    actor: Actor,
    organisationId: string,
    query: PageQuery,
  ): Promise<Document> {
    const row = await this.rowOf<Document>(enteredPage(query, actor, organisationId));
    if (!row) throw ApiError.notFound();
    return row.document;
  }

  /**
   * Reads across the clients of a consultant: row security shows those whose grant holds today. The
   * one exception to "one organisation at a time", for portfolio and comparison only.
   */
  async acrossEngagements<Document>(actor: Actor, query: PageQuery): Promise<Document> {
    const row = await this.rowOf<Document>(
      accountPage(query, actor, ['account_id', 'consultant_id']),
    );
    return row?.document as Document;
  }

  /** What belongs to a person and to no organisation. */
  async readAsAccount<Document>(actor: Actor, query: PageQuery): Promise<Document> {
    const row = await this.rowOf<Document>(accountPage(query, actor, ['account_id']));
    return row?.document as Document;
  }

  private rowOf<Document>(query: PageQuery): Promise<{ document: Document } | undefined> {
    return onlyRow(poolOf(this.dataSource), query);
  }

  /** A change to what belongs to a person and to no organisation. */
  async asAccount<T>(
    actor: Actor,
    work: (transaction: AccountTransaction) => Promise<T>,
  ): Promise<T> {
    return this.asNobody(async (transaction) => {
      await transaction.set('account_id', actor.accountId);
      return work({ ...transaction, actor });
    });
  }

  /** Before anyone is known: sign-in and invitations. Row security shows nothing by itself. */
  async asNobody<T>(
    work: (transaction: Omit<AccountTransaction, 'actor'>) => Promise<T>,
  ): Promise<T> {
    return retried(() =>
      this.dataSource.transaction((manager) =>
        work({
          manager,
          rows: (text, values) => rowsOf(manager, text, values),
          set: async (name, value) => {
            await rowsOf(manager, 'select set_config($1, $2, true)', [`app.${name}`, value]);
          },
        }),
      ),
    );
  }
}

function openOrganisation(
  transaction: AccountTransaction,
  organisationId: string,
  roles: readonly Role[],
): OrganisationTransaction {
  return {
    ...transaction,
    organisationId,
    roles,
    audit: (entry) => recordEvent(transaction, organisationId, roles, entry),
  };
}

/** TypeORM answers `update … returning` in another shape unless asked for the structured result. */
async function rowsOf<Row>(
  manager: EntityManager,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const runner = manager.queryRunner;
  if (!runner) throw new Error('A transaction has a connection of its own.');
  return (await runner.query(text, values, true)).records as Row[];
}

const retryable = new Set(['40001', '40P01']);

/** Two transactions that got in each other's way: the loser tries again, three times at most. */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const { code } = error as { code?: string };
      if (!code || !retryable.has(code)) throw error;
      if (tries === 4) throw ApiError.conflict();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * tries));
    }
  }
}
