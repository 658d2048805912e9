import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@vertrouwensbasis/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { poolOf } from '../../database/data-source.js';
import { today } from '../../database/row-security.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { flight, setting } from '../../tenancy/flight.js';
import type { AccountTransaction } from '../../tenancy/transaction.js';

const idleMinutes = 30;
const absoluteHours = 12;
/** Someone who runs the platform is signed out sooner. */
const absoluteHoursOfPlatformAdmin = 4;

/** How often "last seen" is written down; more often would make every read a write. */
const seenEverySeconds = 60;

/**
 * Finds the live session and, by the same statement, opens the account to the statements after it:
 * the token never has to travel back first.
 */
const openSession = `
  select s.id, s.last_seen_at < now() - interval '${seenEverySeconds} seconds' as stale,
    set_config('app.account_id', s.account_id::text, true)
  from session s
  where s.token_digest = $1 and s.expires_at > now()
    and s.last_seen_at > now() - interval '${idleMinutes} minutes'`;

const openAccount = `
  select a.id, a.consultant, a.platform_admin,
    (select coalesce(json_agg(json_build_array(m.organisation_id, m.role)), '[]')
     from membership m where m.account_id = a.id) as memberships,
    case when a.consultant then
      (select coalesce(json_agg(distinct e.organisation_id), '[]') from engagement e
       where e.consultant_account_id = a.id and e.revoked_at is null
         and ${today} between e.starts_on and e.ends_on)
    else '[]' end as clients
  from account a
  where a.id = (select nullif(current_setting('app.account_id', true), '')::uuid)`;

interface AccountRow {
  id: string;
  consultant: boolean;
  platform_admin: boolean;
  memberships: [organisationId: string, role: Role][];
  clients: string[];
}

/** Opaque tokens in a cookie; the database knows their digests only. */
@Injectable()
export class SessionsService {
  private readonly overHttps: boolean;

  constructor(
    private readonly dataSource: DataSource,
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
  async actorOf(context: RequestContext): Promise<Actor | null> {
    const digest = this.digestIn(context.req);
    return digest && this.actorByDigest(digest, context.correlationId);
  }

  /** As `actorOf`, for a token that was handed out in this very request. */
  actorByToken(token: string, correlationId: string): Promise<Actor | null> {
    return this.actorByDigest(digestOf(token), correlationId);
  }

  private async actorByDigest(digest: Buffer, correlationId: string): Promise<Actor | null> {
    const [, session, account] = await flight(poolOf(this.dataSource), [
      setting('session_digest', digest.toString('hex')),
      { name: 'open-session', text: openSession, values: [digest] },
      { name: 'open-account', text: openAccount },
    ]);
    const found = session?.rows[0] as { id: string; stale: boolean } | undefined;
    const row = account?.rows[0] as AccountRow | undefined;
    if (!found || !row) return null;
    const actor = actorFrom(row, found.id, correlationId);
    if (found.stale) await this.see(actor);
    return actor;
  }

  private async see(actor: Actor): Promise<void> {
    await flight(
      poolOf(this.dataSource),
      [
        setting('account_id', actor.accountId),
        {
          name: 'see-session',
          text: 'update session set last_seen_at = now() where id = $1',
          values: [actor.sessionId],
        },
      ],
      'begin',
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

function actorFrom(row: AccountRow, sessionId: string, correlationId: string): Actor {
  const roles = new Map<string, Role[]>();
  const add = (organisationId: string, role: Role) =>
    roles.set(organisationId, [...(roles.get(organisationId) ?? []), role]);
  for (const [organisationId, role] of row.memberships) add(organisationId, role);
  for (const client of row.clients) add(client, 'consultant');
  return {
    accountId: row.id,
    sessionId,
    isConsultant: row.consultant,
    isPlatformAdmin: row.platform_admin,
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
