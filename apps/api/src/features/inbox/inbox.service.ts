import { Injectable } from '@nestjs/common';
import {
  type DigestRhythm,
  digestIsDue,
  type Locale,
  type NoticeKind,
  noticeKinds,
} from '@vertrouwensbasis/domain';
import { type Actor, actorWithoutSession } from '../../access/actor.js';
import { BatchDatabase } from '../../database/batch-database.js';
import { today } from '../../database/row-security.js';
import { type Connection, Cursors, type PageArgs } from '../../graphql/paging.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { MailService } from '../mail/mail.service.js';
import type { Inbox, Notice } from './inbox.types.js';

/** Only where the person belongs today: who left sees no more of it. */
const mine = `n.account_id = $1 and exists (select from membership m
  where m.organisation_id = n.organisation_id and m.account_id = $1)`;

const noticesPage = `
  with found as (select n.*, o.name, o.demo from notice n
    join organisation o on o.id = n.organisation_id where ${mine}),
  page as (select * from found where $2::timestamptz is null or (at, id) < ($2, $3::uuid)
    order by at desc, id desc limit $4)
  select json_build_object('total', (select count(*) from found),
    'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(p.at, p.id),
      'node', json_build_object('id', p.id, 'kind', p.kind, 'requestId', p.request_id, 'at', p.at,
        'read', p.read_at is not null, 'organisation', json_build_object('id', p.organisation_id,
          'name', p.name, 'demo', p.demo))) order by p.at desc, p.id desc), '[]')
      from page p)) as document`;

const inboxNow = `
  select json_build_object(
    'unreadCount', (select count(*) from notice n where ${mine} and n.read_at is null),
    'digest', coalesce((select c.digest from digest_choice c where c.account_id = $1), 'daily'))
  as document`;

/** What concerns a person, in one list, and an e-mail that there is something new. */
@Injectable()
export class InboxService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly cursors: Cursors,
    private readonly batch: BatchDatabase,
    private readonly mail: MailService,
  ) {}

  async page(actor: Actor, locale: Locale, page: PageArgs): Promise<Connection<Notice>> {
    const list = `notices ${actor.accountId}`;
    const [at, id] = this.cursors.open(list, page.after) ?? [];
    const found = await this.tenancy.readAsAccount<{
      total: number;
      rows: { key: string[]; node: Omit<Notice, 'text'> }[];
    }>(actor, {
      name: 'notices',
      text: noticesPage,
      values: [actor.accountId, at ?? null, id ?? null, page.first + 1],
    });
    return this.cursors.page(list, page.first, {
      total: found.total,
      rows: found.rows.map(({ key, node }) => ({
        key,
        node: { ...node, text: noticeKinds[node.kind as NoticeKind][locale] },
      })),
    });
  }

  inbox(actor: Actor): Promise<Inbox> {
    return this.tenancy.readAsAccount<Inbox>(actor, {
      name: 'inbox',
      text: inboxNow,
      values: [actor.accountId],
    });
  }

  /** Those that are the person's own; others are passed over as if they did not exist. */
  async mark(actor: Actor, noticeIds: readonly string[], read: boolean): Promise<Inbox> {
    await this.tenancy.asAccount(actor, async ({ rows, set }) => {
      const found = await rows<{ organisationId: string; ids: string[] }>(
        `select n.organisation_id as "organisationId", array_agg(n.id) as ids from notice n
         where ${mine} and n.id = any($2::uuid[]) group by n.organisation_id`,
        [actor.accountId, [...noticeIds]],
      );
      // A row may be changed under its own organisation only, whoever's it is.
      for (const { organisationId, ids } of found) {
        await set('organisation_id', organisationId);
        await rows(
          `update notice set read_at = case when $4 then coalesce(read_at, now()) end
           where organisation_id = $1 and account_id = $2 and id = any($3::uuid[])`,
          [organisationId, actor.accountId, ids, read],
        );
      }
    });
    return this.inbox(actor);
  }

  async choose(actor: Actor, digest: DigestRhythm): Promise<Inbox> {
    await this.tenancy.asAccount(actor, async ({ rows }) => {
      await rows(
        `insert into digest_choice (account_id, digest) values ($1, $2)
         on conflict (account_id) do update set digest = excluded.digest`,
        [actor.accountId, digest],
      );
    });
    return this.inbox(actor);
  }

  /**
   * Sends whoever has unread notices since the last time an e-mail that there is something new. Two
   * processes that do so at once send one: the row of the person is locked while it is decided.
   * Nobody gets mail about a demonstration. Returns how many were written down. `given` is for another day than today.
   */
  async sendDigests(given?: { on: string; weekday: number }): Promise<number> {
    const dataSource = await this.batch.open();
    const accounts = await dataSource.query<{ id: string }[]>(
      `select distinct account_id as id from notice where read_at is null
         and organisation_id not in (select id from organisation where demo)`,
    );
    let sent = 0;
    for (const { id } of accounts) if (await this.sendDigest(id, given)) sent += 1;
    if (sent > 0) this.mail.deliverSoon();
    return sent;
  }

  private sendDigest(
    accountId: string,
    given: { on: string; weekday: number } | undefined,
  ): Promise<boolean> {
    return this.tenancy.asAccount(actorWithoutSession(accountId), async (transaction) => {
      await transaction.rows(
        `insert into digest_choice (account_id, digest) values ($1, 'daily')
         on conflict do nothing`,
        [accountId],
      );
      const [choice] = await transaction.rows<{
        digest: DigestRhythm;
        lastOn: string | null;
        on: string;
        weekday: number;
      }>(
        `select digest, last_on::text as "lastOn", ${today}::text as on,
           extract(isodow from ${today})::integer as weekday
         from digest_choice where account_id = $1 for update`,
        [accountId],
      );
      const now = given ?? { on: choice!.on, weekday: choice!.weekday };
      if (!digestIsDue(choice!.digest, choice!.lastOn, now)) return false;
      const [row] = await transaction.rows<{ email: string; locale: Locale }>(
        `select a.email, a.locale from account a, digest_choice c
         where a.id = $1 and c.account_id = $1 and exists (select from notice n
           where ${mine} and n.read_at is null and n.at > coalesce(c.last_at, '-infinity')
             and not exists (select from organisation o where o.id = n.organisation_id and o.demo))`,
        [accountId],
      );
      if (!row) return false;
      await transaction.rows(
        `update digest_choice set last_on = $2, last_at = now() where account_id = $1`,
        [accountId, now.on],
      );
      await this.mail.enqueue(transaction, {
        recipient: row.email,
        template: 'digest',
        locale: row.locale,
        subjectId: null,
      });
      return true;
    });
  }
}
