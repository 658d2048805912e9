import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@vertrouwensbasis/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type Actor, advises, rolesIn } from '../../access/actor.js';
import { poolOf } from '../../database/data-source.js';
import { today } from '../../database/row-security.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { inContext, onlyRow } from '../../tenancy/in-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { AccountTransaction } from '../../tenancy/transaction.js';

const idleMinutes = 30;
const absoluteHours = 12;
/** Someone who runs the platform is signed out sooner. */
const absoluteHoursOfPlatformAdmin = 4;

/** How often "last seen" is written down; more often would make every read a write. */
const seenEverySeconds = 60;

const account = `
  select json_build_object('id', a.id, 'consultant', a.consultant, 'platformAdmin', a.platform_admin,
    'memberships', (select coalesce(json_agg(json_build_array(m.organisation_id, m.role)), '[]')
      from membership m where m.account_id = a.id))
  from account a
  where a.id = (select nullif(current_setting('app.account_id', true), '')::uuid)`;

/** `$1` the organisation, `$2` the consultant. */
const grantThatHolds = `
  select to_json(true) as document from engagement e
  where e.organisation_id = $1 and e.consultant_account_id = $2 and e.revoked_at is null
    and ${today} between e.starts_on and e.ends_on
  limit 1`;

/** `$1` the digest of the token. The live session opens its own account: the token travels once. */
const openSession = `select ${inContext(
  [['session_digest', `encode($1::bytea, 'hex')`]],
  `(select json_build_object('id', s.id,
      'stale', s.last_seen_at < now() - interval '${seenEverySeconds} seconds',
      'account', ${inContext([['account_id', 's.account_id::text']], `(${account})`)})
    from session s
    where s.token_digest = $1 and s.expires_at > now()
      and s.last_seen_at > now() - interval '${idleMinutes} minutes')`,
)} as document`;

interface OpenSession {
  id: string;
  stale: boolean;
  account: Account | null;
}

interface Account {
  id: string;
  consultant: boolean;
  platformAdmin: boolean;
  memberships: [organisationId: string, role: Role][];
}

/** Opaque tokens in a cookie; the database knows their digests only. */
@Injectable()
export class SessionsService {
  private readonly overHttps: boolean;

  constructor(
    private readonly dataSource: DataSource,
    private readonly tenancy: Tenancy,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.overHttps = settings.publicUrl.startsWith('https:');
  }

  /**
   * `__Host-` binds the cookie to this host over https. Browsers refuse that prefix on plain http,
   * so `http://localhost` uses a plain name; main.ts refuses other plain http addresses.
   */
  get cookieName(): string {
    return this.overHttps ? '__Host-vb-session' : 'vb-session';
  }

  /** Who sent this request, or null. Asked anew for each: what was revoked a moment ago is gone. */
  async actorOf(context: Pick<RequestContext, 'req' | 'correlationId'>): Promise<Actor | null> {
    const digest = this.digestIn(context.req);
    return digest && this.actorByDigest(digest, context.correlationId);
  }

  /** As `actorOf`, for a token that was handed out in this very request. */
  actorByToken(token: string, correlationId: string): Promise<Actor | null> {
    return this.actorByDigest(digestOf(token), correlationId);
  }

  private async actorByDigest(digest: Buffer, correlationId: string): Promise<Actor | null> {
    const row = await onlyRow<{ document: OpenSession | null }>(poolOf(this.dataSource), {
      name: 'open-session',
      text: openSession,
      values: [digest],
    });
    const session = row?.document;
    if (!session?.account) return null;
    const actor = actorFrom(session.account, session.id, correlationId);
    if (session.stale) await this.see(actor);
    return actor;
  }

  /** Whether a consultant may look into this organisation right now; known from then on. */
  async lookUpGrant(actor: Actor, organisationId: string): Promise<void> {
    if (!actor.isConsultant || rolesIn(actor, organisationId).includes('consultant')) return;
    const holds = await this.tenancy.readAsAccount<boolean | null>(actor, {
      name: 'grant-that-holds',
      text: grantThatHolds,
      values: [organisationId, actor.accountId],
    });
    if (holds) advises(actor, organisationId);
  }

  private see(actor: Actor): Promise<unknown> {
    return this.tenancy.asAccount(actor, ({ rows }) =>
      rows('update session set last_seen_at = now() where id = $1', [actor.sessionId]),
    );
  }

  /** A new session for the account of the transaction; the token of the request, if any, dies. */
  async open(transaction: AccountTransaction, request: RequestContext): Promise<string> {
    const former = this.digestIn(request.req);
    if (former) {
      await transaction.set('session_digest', former.toString('hex'));
      await transaction.rows('delete from session where token_digest = $1', [former]);
    }
    const token = randomBytes(32).toString('base64url');
    const id = randomUUID();
    await transaction.rows(
      `insert into session (id, token_digest, account_id, expires_at, user_agent, network)
       select $1, $2, a.id,
         now() + case when a.platform_admin then interval '${absoluteHoursOfPlatformAdmin} hours'
                      else interval '${absoluteHours} hours' end, $4, $5
       from account a where a.id = $3`,
      [
        id,
        digestOf(token),
        transaction.actor.accountId,
        (request.req.headers['user-agent'] ?? '').normalize('NFC').slice(0, 300),
        networkOf(request.req.ip),
      ],
    );
    // A handful of stale rows per person at most: cleared where a new one is made.
    await transaction.rows(
      `delete from session where account_id = $1
       and (expires_at < now() or last_seen_at < now() - interval '${idleMinutes} minutes')`,
      [transaction.actor.accountId],
    );
    return token;
  }

  setCookie(reply: FastifyReply, token: string): void {
    reply.setCookie(this.cookieName, token, { ...this.cookie, maxAge: absoluteHours * 3600 });
  }

  /** The browser forgets the cookie and everything it kept of the product. */
  clearCookie(reply: FastifyReply): void {
    reply.clearCookie(this.cookieName, this.cookie);
    reply.header('clear-site-data', '"cache", "cookies", "storage"');
  }

  private get cookie() {
    return { path: '/', httpOnly: true, secure: this.overHttps, sameSite: 'lax' } as const;
  }

  private digestIn(request: FastifyRequest): Buffer | null {
    const token = request.cookies[this.cookieName];
    return token && /^[\w-]{43}$/.test(token) ? digestOf(token) : null;
  }
}

function actorFrom(account: Account, sessionId: string, correlationId: string): Actor {
  const roles = new Map<string, Role[]>();
  const add = (organisationId: string, role: Role) =>
    roles.set(organisationId, [...(roles.get(organisationId) ?? []), role]);
  for (const [organisationId, role] of account.memberships) add(organisationId, role);
  return {
    accountId: account.id,
    sessionId,
    isConsultant: account.consultant,
    isPlatformAdmin: account.platformAdmin,
    roles,
    correlationId,
  };
}

export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The network, not the device: enough to recognise a strange sign-in. */
function networkOf(ip: string): string {
  if (isIPv6(ip) && !ip.startsWith('::ffff:')) return `${ip.split(':').slice(0, 3).join(':')}::/48`;
  return `${ip.replace('::ffff:', '').split('.').slice(0, 3).join('.')}.0/24`;
}
