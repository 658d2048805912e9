import { Injectable } from '@nestjs/common';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, actorWithoutSession } from '../../access/actor.js';
import { problem, type Problem } from '../../graphql/problem.type.js';
import { ApiError } from '../../graphql/errors.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { AccountTransaction } from '../../tenancy/transaction.js';
import { MailService } from '../mail/mail.service.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type {
  ChangePasswordInput,
  ChangeProfileInput,
  EndSessionInput,
  SignInInput,
} from './accounts.input.js';
import { type AccountProblem, accountTexts } from './accounts.texts.js';
import { hashPassword, needsRehash, passwordMatches, passwordObjection } from './password.js';
import type { Viewer, ViewerPayload } from './viewer.type.js';

const viewerDocument = `
  select json_build_object(
    'id', a.id, 'name', a.name, 'email', a.email, 'locale', a.locale,
    'isConsultant', a.consultant,
    'memberships', (
      select coalesce(json_agg(json_build_object(
        'organisation', json_build_object('id', o.id, 'name', o.name, 'demo', o.demo),
        'roles', m.roles) order by lower(o.name), o.id), '[]')
      from (select organisation_id, array_agg(role order by role) as roles
            from membership where account_id = a.id group by organisation_id) m
      join organisation o on o.id = m.organisation_id),
    'sessions', (
      select coalesce(json_agg(json_build_object(
        'id', s.id, 'userAgent', s.user_agent, 'createdAt', s.created_at,
        'lastSeenAt', s.last_seen_at, 'current', s.id = $2)
        order by s.last_seen_at desc, s.id), '[]')
      from session s
      where s.account_id = a.id and s.expires_at > now()
        and s.last_seen_at > now() - interval '30 minutes')
  ) as document
  from account a where a.id = $1`;

@Injectable()
export class AccountsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly sessions: SessionsService,
    private readonly rateLimits: RateLimits,
    private readonly mail: MailService,
  ) {}

  viewer(actor: Actor): Promise<Viewer> {
    return this.tenancy.readAsAccount<Viewer>(actor, {
      name: 'viewer',
      text: viewerDocument,
      values: [actor.accountId, actor.sessionId],
    });
  }

  /**
   * The answer, its text and its time are the same for a wrong password and an unknown address. A
   * try counts before it is looked at, and each leaves a row whatever becomes of it.
   */
  async signIn(input: SignInInput, request: RequestContext): Promise<ViewerPayload> {
    const email = input.email.normalize('NFC').trim().toLowerCase();
    try {
      await this.rateLimits.beforePassword(email, request.req.ip);
    } catch (error) {
      await this.recordAttempt(email, request, null, 'limited');
      throw error;
    }
    const account = await this.tenancy.asNobody(async (transaction) => {
      await transaction.set('email', email);
      const [row] = await transaction.rows<{ id: string; password_hash: string }>(
        'select id, password_hash from account where email = $1',
        [email],
      );
      return row ?? null;
    });
    const right = await passwordMatches(account?.password_hash ?? null, input.password);
    if (!account || !right) {
      await this.recordAttempt(email, request, account?.id ?? null, 'refused');
      return refused(request.locale, 'WRONG_CREDENTIALS');
    }
    await this.rateLimits.afterRightPassword(email, request.req.ip);
    await this.recordAttempt(email, request, account.id, 'succeeded');
    const rehashed = needsRehash(account.password_hash) ? await hashPassword(input.password) : null;
    const actor = actorWithoutSession(account.id);
    const token = await this.tenancy.asAccount(actor, async (transaction) => {
      if (rehashed) {
        await transaction.rows('update account set password_hash = $2 where id = $1', [
          account.id,
          rehashed,
        ]);
      }
      return this.sessions.open(transaction, request);
    });
    return this.withNewSession(token, request);
  }

  async signOut(actor: Actor | null, request: RequestContext): Promise<void> {
    if (actor) {
      await this.tenancy.asAccount(actor, async (transaction) => {
        await transaction.rows('delete from session where id = $1', [actor.sessionId]);
        await recordAccountEvent(transaction, 'session:end');
      });
    }
    this.sessions.clearCookie(request.reply);
  }

  async endSession(
    actor: Actor,
    input: EndSessionInput,
    request: RequestContext,
  ): Promise<ViewerPayload> {
    await this.tenancy.asAccount(actor, async (transaction) => {
      const ended = await transaction.rows(
        'delete from session where id = $1 and account_id = $2 returning id',
        [input.sessionId, actor.accountId],
      );
      if (ended.length === 0) throw ApiError.notFound();
      await recordAccountEvent(transaction, 'session:end');
    });
    if (input.sessionId === actor.sessionId) {
      this.sessions.clearCookie(request.reply);
      return { viewer: null, problems: [] };
    }
    return { viewer: await this.viewer(actor), problems: [] };
  }

  /** Every other session ends and this one gets a new token: a stolen one is worth nothing. */
  async changePassword(
    actor: Actor,
    input: ChangePasswordInput,
    request: RequestContext,
  ): Promise<ViewerPayload> {
    const account = await this.tenancy.asAccount(actor, async (transaction) => {
      const [row] = await transaction.rows<{
        email: string;
        name: string;
        locale: Locale;
        password_hash: string;
      }>('select email, name, locale, password_hash from account where id = $1', [actor.accountId]);
      return row;
    });
    if (!account) throw ApiError.unauthenticated();
    await this.rateLimits.beforePassword(account.email, request.req.ip);
    if (!(await passwordMatches(account.password_hash, input.currentPassword))) {
      return refused(request.locale, 'WRONG_PASSWORD', 'currentPassword');
    }
    await this.rateLimits.afterRightPassword(account.email, request.req.ip);
    const objection = passwordObjection(input.newPassword, [account.name, account.email]);
    if (objection) return refused(request.locale, objection, 'newPassword');
    const passwordHash = await hashPassword(input.newPassword);
    const token = await this.tenancy.asAccount(actor, async (transaction) => {
      await transaction.rows('update account set password_hash = $2 where id = $1', [
        actor.accountId,
        passwordHash,
      ]);
      await transaction.rows('delete from session where account_id = $1', [actor.accountId]);
      await recordAccountEvent(transaction, 'password:change');
      await this.mail.enqueue(transaction, {
        recipient: account.email,
        template: 'password-changed',
        locale: account.locale,
        subjectId: null,
      });
      return this.sessions.open(transaction, request);
    });
    this.mail.deliverSoon();
    return this.withNewSession(token, request);
  }

  async changeProfile(actor: Actor, input: ChangeProfileInput): Promise<ViewerPayload> {
    await this.tenancy.asAccount(actor, async (transaction) => {
      await transaction.rows('update account set name = $2, locale = $3 where id = $1', [
        actor.accountId,
        input.name,
        input.locale,
      ]);
      await recordAccountEvent(transaction, 'profile:change');
    });
    return { viewer: await this.viewer(actor), problems: [] };
  }

  /** From here on the request belongs to the new session, also for other fields of the document. */
  private async withNewSession(token: string, request: RequestContext): Promise<ViewerPayload> {
    this.sessions.setCookie(request.reply, token);
    request.actor = await this.sessions.actorByToken(token, request.correlationId);
    if (!request.actor) throw ApiError.unauthenticated();
    return { viewer: await this.viewer(request.actor), problems: [] };
  }

  private async recordAttempt(
    email: string,
    request: RequestContext,
    accountId: string | null,
    outcome: 'succeeded' | 'refused' | 'limited',
  ): Promise<void> {
    await this.tenancy.asNobody(async (transaction) => {
      await transaction.rows(
        `insert into sign_in_attempt (email_digest, network_digest, account_id, outcome, correlation_id)
         values (decode($1, 'hex'), decode($2, 'hex'), $3, $4, $5)`,
        [
          this.rateLimits.digest(email),
          this.rateLimits.digest(request.req.ip),
          accountId,
          outcome,
          request.correlationId,
        ],
      );
    });
  }
}

/** What people do to their own account is kept too, apart from any organisation. */
async function recordAccountEvent(transaction: AccountTransaction, action: string): Promise<void> {
  const { accountId, sessionId, correlationId } = transaction.actor;
  await transaction.rows(
    `insert into account_event (account_id, session_id, action, correlation_id)
     values ($1, $2, $3, $4)`,
    [accountId, sessionId, action, correlationId],
  );
}

function refused(
  locale: Locale,
  code: AccountProblem,
  field: string | null = null,
): { viewer: null; problems: Problem[] } {
  return { viewer: null, problems: [problem(accountTexts, locale, code, field)] };
}
