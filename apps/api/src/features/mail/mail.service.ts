import { createHmac, randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Locale } from '@vertrouwensbasis/domain';
import { createTransport, type Transporter } from 'nodemailer';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { AccountTransaction } from '../../tenancy/transaction.js';
import { type MailCatcher, startMailCatcher } from './mail-catcher.js';
import { composeMail, type MailTemplate } from './mail.templates.js';

interface Message {
  recipient: string;
  template: MailTemplate;
  locale: Locale;
  /** What the link leads to; for an invitation its id. */
  subjectId: string | null;
}

interface OutboxRow {
  id: string;
  recipient: string;
  template: MailTemplate;
  locale: Locale;
  subject_id: string | null;
}

const everySeconds = 15;
const keptDays = 7;

/**
 * Mail is written down in the transaction that wants it and sent after that was committed: a
 * rollback sends nothing, a crash forgets nothing. A message may go out twice when the process ends
 * between sending and noting it down; its Message-ID stays the same, so mail programs show it once.
 */
@Injectable()
export class MailService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private transport: Transporter | null = null;
  private catcher: MailCatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private delivering: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly tenancy: Tenancy,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.smtpUrl) {
      this.catcher = await startMailCatcher(this.settings.mailDir, (file) =>
        this.log.log(`Mail kept in ${file}`),
      );
    }
    this.transport = createTransport(
      {
        url: this.settings.smtpUrl ?? this.catcher?.url ?? '',
        // Shorter than a transaction may stand idle.
        connectionTimeout: 3_000,
        greetingTimeout: 3_000,
        socketTimeout: 5_000,
      },
      { from: this.settings.mailFrom },
    );
    this.timer = setInterval(() => this.deliverSoon(), everySeconds * 1000);
    this.deliverSoon();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.delivering;
    this.transport?.close();
    await this.catcher?.stop();
  }

  async enqueue(transaction: Pick<AccountTransaction, 'rows'>, message: Message): Promise<void> {
    await transaction.rows(
      `insert into mail_outbox (id, recipient, template, locale, subject_id)
       values ($1, $2, $3, $4, $5)`,
      [randomUUID(), message.recipient, message.template, message.locale, message.subjectId],
    );
  }

  /** To be called after the commit; the timer would come by later anyway. */
  deliverSoon(): void {
    if (this.stopped) return;
    this.delivering = this.delivering.then(() => this.deliver());
  }

  /** The secret part of an invitation's link. Derived, so that no table ever holds it. */
  invitationToken(invitationId: string): string {
    return createHmac('sha256', this.settings.secret)
      .update(`invitation\n${invitationId}`)
      .digest('base64url');
  }

  /** The secret of a counsellor's personal link, in the same way. */
  counsellorToken(linkId: string): string {
    return createHmac('sha256', this.settings.secret)
      .update(`counsellor\n${linkId}`)
      .digest('base64url');
  }

  /** When everything asked for so far was tried. */
  delivered(): Promise<void> {
    return this.delivering;
  }

  invitationLink(invitationId: string): string {
    const path = `/uitnodiging/${this.invitationToken(invitationId)}`;
    return new URL(path, this.settings.publicUrl).href;
  }

  private async deliver(): Promise<void> {
    try {
      while (!this.stopped && (await this.deliverOne()));
    } catch (error) {
      this.log.error(`The outbox could not be read: ${(error as Error).name}`);
    }
  }

  /** Whether there was one. `skip locked`: a second process takes another message, not the same. */
  private deliverOne(): Promise<boolean> {
    return this.tenancy.asNobody(async (transaction) => {
      await transaction.set('worker', 'mail');
      const [row] = await transaction.rows<OutboxRow>(
        `select id, recipient, template, locale, subject_id from mail_outbox
         where sent_at is null and due_at <= now()
         order by due_at limit 1 for update skip locked`,
      );
      if (!row) {
        await transaction.rows(
          `delete from mail_outbox where sent_at < now() - interval '${keptDays} days'`,
        );
        return false;
      }
      const sent = await this.send(row);
      await transaction.rows(
        sent
          ? `update mail_outbox set sent_at = now(), attempts = attempts + 1 where id = $1`
          : // 30 seconds, a minute, two, … at most every 2 hours.
            `update mail_outbox set attempts = attempts + 1,
               due_at = now() + least(interval '2 hours', interval '30 seconds' * 2 ^ least(attempts, 10))
             where id = $1`,
        [row.id],
      );
      return true;
    });
  }

  private linkOf({ template, subject_id: subjectId }: OutboxRow): string {
    if (template === 'invitation' && subjectId) return this.invitationLink(subjectId);
    // Behind the `#`: a browser sends that to nobody, so it is in no log and no Referer.
    const path =
      template === 'counsellor-link' && subjectId
        ? `/bevestigen#${this.counsellorToken(subjectId)}`
        : template === 'digest'
          ? '/berichten'
          : '/';
    return new URL(path, this.settings.publicUrl).href;
  }

  private async send(row: OutboxRow): Promise<boolean> {
    const { publicUrl } = this.settings;
    const link = this.linkOf(row);
    try {
      await this.transport?.sendMail({
        to: { name: '', address: row.recipient },
        messageId: `<${row.id}@${new URL(publicUrl).hostname}>`,
        ...composeMail(row.template, row.locale, link),
      });
      return true;
    } catch (error) {
      // The answer of a mail server may repeat the address; its code does not.
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      this.log.warn(`Handing over a message failed: ${responseCode ?? code ?? 'unknown'}`);
      return false;
    }
  }
}
