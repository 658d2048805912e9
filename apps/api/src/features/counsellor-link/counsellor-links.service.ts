import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CounsellorAnswer,
  type Locale,
  type SetUp,
  statementsOf,
  subjectById,
} from '@vertrouwensbasis/domain';
import { type Actor, actorWithoutSession } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { problem, type ProblemTexts } from '../../graphql/problem.type.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import { notify } from '../inbox/notify.js';
import { MailService } from '../mail/mail.service.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { digestOf } from '../sessions/sessions.service.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type OrganisationDocument, SetUpReader } from '../set-up/set-up.reader.js';
import { CounsellorCookie } from './counsellor-cookie.js';
import type {
  AnswerStatementsInput,
  CounsellorLink,
  CounsellorPage,
  CounsellorPagePayload,
  CounsellorToAsk,
  SendCounsellorLinkInput,
  SendCounsellorLinkPayload,
} from './counsellor-link.types.js';
import { answersOnFile, voicesIn } from './voices.js';

/** How long a link can be opened, and how long the page it opens stays open. */
const validDays = 14;
const openMinutes = 60;

const texts: ProblemTexts<'NO_COUNSELLOR' | 'CHANGED_MEANWHILE' | 'REMARK_MISSING'> = {
  nl: {
    NO_COUNSELLOR: 'Deze persoon is nergens benoemd. Leg eerst de benoeming vast.',
    CHANGED_MEANWHILE:
      'De werkgever heeft dit intussen gewijzigd. Lees wat er nu staat en antwoord opnieuw.',
    REMARK_MISSING: 'Zeg kort wat er anders is.',
  },
  en: {
    NO_COUNSELLOR: 'This person is not appointed anywhere. Record the appointment first.',
    CHANGED_MEANWHILE:
      'The employer has changed this in the meantime. Read what it says now and answer again.',
    REMARK_MISSING: 'Say briefly what is different.',
  },
};

const linkJson = `json_build_object('id', l.id, 'personId', l.person_id, 'sentAt', l.created_at,
  'expiresAt', l.expires_at, 'openedAt', l.used_at)`;

/** A link that somebody holds, found by its secret or by that of the page it opened. */
interface Held {
  organisation_id: string;
  id: string;
  person_id: string;
  email: string;
  locale: Locale;
  open_until: string | null;
}

/**
 * The counsellor's voice: a personal link by mail, which opens one page once, for an hour, without
 * an account. The secret stands behind the `#`, so it never reaches a server by itself, and no table
 * holds it.
 */
@Injectable()
export class CounsellorLinks {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
    private readonly store: AssessmentStore,
    private readonly mail: MailService,
    private readonly limits: RateLimits,
    private readonly cookie: CounsellorCookie,
  ) {}

  /** Everybody appointed, with the latest link; by name. */
  async toAsk(actor: Actor, organisationId: string): Promise<CounsellorToAsk[]> {
    return this.tenancy.readInOrganisation<CounsellorToAsk[]>(actor, organisationId, {
      name: 'counsellors-to-ask',
      text: `select coalesce(json_agg(json_build_object('personId', p.id,
          'name', coalesce(p.facts ->> 'name', ''),
          'link', (select ${linkJson} from counsellor_link l
            where l.organisation_id = p.organisation_id and l.person_id = p.id
            order by l.created_at desc limit 1)) order by p.facts ->> 'name', p.id), '[]') as document
        from person p where p.organisation_id = $1 and exists (select from appointment a
          where a.organisation_id = p.organisation_id and a.person_id = p.id)`,
      values: [organisationId],
    });
  }

  /** Sends a link; a newer one makes the older worthless, also a page it opened. */
  async send(
    actor: Actor,
    input: SendCounsellorLinkInput,
    locale: Locale,
  ): Promise<SendCounsellorLinkPayload> {
    await this.limits.beforeInvitation(actor.accountId);
    const { idempotencyKey, ...asked } = input;
    const payload = await this.tenancy.inOrganisation(
      actor,
      input.organisationId,
      async (transaction) => {
        const [person] = await transaction.rows<{ appointed: boolean }>(
          `select exists (select from appointment a where a.organisation_id = p.organisation_id
             and a.person_id = p.id) as appointed
           from person p where p.organisation_id = $1 and p.id = $2`,
          [input.organisationId, input.personId],
        );
        if (!person) throw ApiError.notFound();
        if (!person.appointed) {
          return { link: null, problems: [problem(texts, locale, 'NO_COUNSELLOR', 'personId')] };
        }
        return once<SendCounsellorLinkPayload>(
          transaction,
          { key: idempotencyKey, operation: 'sendCounsellorLink', input: asked },
          async () => ({
            link: await this.create(transaction, { ...asked, sentBy: actor.accountId }, locale),
            problems: [],
          }),
        );
      },
    );
    this.mail.deliverSoon();
    return payload;
  }

  /**
   * A new link for who holds an older one, used or expired as it may be. Whoever asks learns nothing:
   * it goes to the mailbox the older one went to, and nowhere else.
   */
  async renew(token: string, request: RequestContext): Promise<void> {
    await this.limits.beforePassword(`counsellor ${token}`, request.req.ip);
    const held = await this.holder('token_digest', digestOf(token), '');
    if (!held) return;
    await this.inOrganisationOf(held, request, async (transaction) => {
      const { organisation_id: organisationId, person_id: personId, email, locale } = held;
      const [newest] = await transaction.rows<{ id: string; sentBy: string }>(
        `select id, sent_by as "sentBy" from counsellor_link
         where organisation_id = $1 and person_id = $2 order by created_at desc limit 1`,
        [organisationId, personId],
      );
      // Of an older one somebody else may have the mailbox by now.
      if (newest?.id !== held.id) return;
      await this.create(
        transaction,
        { organisationId, personId, email, sentBy: newest.sentBy },
        locale,
      );
    });
    this.mail.deliverSoon();
  }

  private async create(
    transaction: OrganisationTransaction,
    wanted: { organisationId: string; personId: string; email: string; sentBy: string },
    locale: Locale,
  ): Promise<CounsellorLink> {
    const id = randomUUID();
    await transaction.rows(
      `update counsellor_link set withdrawn_at = now()
       where organisation_id = $1 and person_id = $2 and withdrawn_at is null`,
      [wanted.organisationId, wanted.personId],
    );
    const [row] = await transaction.rows<{ link: CounsellorLink }>(
      `insert into counsellor_link as l (organisation_id, id, person_id, email, locale,
         token_digest, sent_by, expires_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + interval '${validDays} days', clock_timestamp())
       returning ${linkJson} as link`,
      [
        wanted.organisationId,
        id,
        wanted.personId,
        wanted.email,
        locale,
        digestOf(this.mail.counsellorToken(id)),
        wanted.sentBy,
      ],
    );
    await this.mail.enqueue(transaction, {
      recipient: wanted.email,
      template: 'counsellor-link',
      locale,
      subjectId: id,
    });
    await transaction.audit({
      action: 'counsellor:ask',
      target: { kind: 'person', id: wanted.personId },
      details: { link: id },
    });
    return row!.link;
  }

  /** Uses the link up and opens its page. Used, expired, unknown and withdrawn: one answer. */
  async open(token: string, request: RequestContext): Promise<CounsellorPagePayload> {
    await this.limits.beforePassword(`counsellor ${token}`, request.req.ip);
    const held = await this.holder(
      'token_digest',
      digestOf(token),
      'and used_at is null and withdrawn_at is null and expires_at > now()',
    );
    if (!held) throw ApiError.notFound();
    const secret = randomBytes(32).toString('base64url');
    await this.inOrganisationOf(held, request, async (transaction) => {
      const taken = await transaction.rows(
        `update counsellor_link set used_at = now(), page_digest = $3,
           open_until = now() + interval '${openMinutes} minutes'
         where organisation_id = $1 and id = $2 and used_at is null and withdrawn_at is null
           and expires_at > now() returning id`,
        [held.organisation_id, held.id, digestOf(secret)],
      );
      if (taken.length === 0) throw ApiError.notFound();
      await transaction.audit({
        action: 'counsellor:open',
        target: { kind: 'person', id: held.person_id },
        details: { link: held.id },
      });
    });
    await this.limits.afterRightPassword(`counsellor ${token}`, request.req.ip);
    this.cookie.set(request.reply, secret, openMinutes * 60);
    return { page: await this.pageOf(digestOf(secret), request), problems: [] };
  }

  /** The page that a link opened in this browser; null when there is none (any more). */
  async page(request: RequestContext): Promise<CounsellorPage | null> {
    const digest = this.cookie.digestIn(request.req);
    return digest && this.pageOf(digest, request);
  }

  close(request: RequestContext): void {
    this.cookie.clear(request.reply);
  }

  private async pageOf(digest: Buffer, request: RequestContext): Promise<CounsellorPage | null> {
    const held = await this.opened(digest);
    if (!held) return null;
    return this.inOrganisationOf(held, request, async (transaction) => {
      const document = await this.setUps.inTransaction(transaction);
      return pageFor(held, document, await answersOnFile(transaction), request.locale);
    });
  }

  /** Keeps answers: about one's own appointment only, and to the words that were read. */
  async answer(
    input: AnswerStatementsInput,
    request: RequestContext,
  ): Promise<CounsellorPagePayload> {
    const digest = this.cookie.digestIn(request.req);
    const held = digest && (await this.opened(digest));
    if (!held) throw ApiError.notFound();
    const { locale } = request;
    return this.inOrganisationOf(held, request, async (transaction) => {
      await lockOrganisation(transaction);
      const document = await this.setUps.inTransaction(transaction);
      const appointment = subjectById(document.setUp, 'appointment', input.appointmentId);
      if (appointment?.facts.person !== held.person_id) throw ApiError.notFound();
      const stated = new Map(statementsOf(document.setUp, appointment).map((one) => [one.id, one]));
      const problems = input.answers.flatMap(({ statement, answer, remark, said }) => {
        const now = stated.get(statement)?.said[locale];
        if (now !== said) return [problem(texts, locale, 'CHANGED_MEANWHILE', statement)];
        return answer === 'disputed' && remark === ''
          ? [problem(texts, locale, 'REMARK_MISSING', statement)]
          : [];
      });
      if (problems.length > 0) {
        const answers = await answersOnFile(transaction);
        return { page: pageFor(held, document, answers, locale), problems };
      }
      await transaction.rows(
        `insert into counsellor_answer
           (organisation_id, appointment_id, statement, answer, remark, said, on_day, link_id)
         select $1, $2, a.statement, a.answer, nullif(a.remark, ''), a.said, $4::date, $5
         from jsonb_to_recordset($3::jsonb) as a(statement text, answer text, remark text, said text)
         on conflict (organisation_id, appointment_id, statement) do update set
           answer = excluded.answer, remark = excluded.remark, said = excluded.said,
           on_day = excluded.on_day, link_id = excluded.link_id`,
        [
          transaction.organisationId,
          appointment.id,
          JSON.stringify(
            input.answers.map(({ statement, answer, remark }) => ({
              ...{ statement, answer, remark },
              // Kept in Dutch whatever the language of the page: one text to compare with.
              said: stated.get(statement)!.said.nl,
            })),
          ),
          document.today,
          held.id,
        ],
      );
      await transaction.audit({
        action: 'counsellor:answer',
        target: { kind: 'appointment', id: appointment.id },
        changed: input.answers.map(({ statement }) => stated.get(statement)!.key),
        details: { link: held.id },
      });
      if (input.answers.some((one) => one.answer === 'disputed')) {
        await notify(transaction, 'counsellor_disputed');
      }
      await this.store.store(transaction, document.setUp, document.today, null);
      return {
        page: pageFor(held, document, await answersOnFile(transaction), locale),
        problems: [],
      };
    });
  }

  private opened(digest: Buffer): Promise<Held | null> {
    return this.holder('page_digest', digest, 'and withdrawn_at is null and open_until > now()');
  }

  private holder(
    column: 'token_digest' | 'page_digest',
    digest: Buffer,
    further: string,
  ): Promise<Held | null> {
    return this.tenancy.asNobody(async (transaction) => {
      await transaction.set('counsellor_digest', digest.toString('hex'));
      const [row] = await transaction.rows<Held>(
        `select organisation_id, id, person_id, email, locale, open_until from counsellor_link
         where ${column} = $1 ${further}`,
        [digest],
      );
      return row ?? null;
    });
  }

  /** Within the organisation of a link, as nobody with an account: the log names the link. */
  private inOrganisationOf<T>(
    held: Held,
    request: RequestContext,
    work: (transaction: OrganisationTransaction) => Promise<T>,
  ): Promise<T> {
    const actor = { ...actorWithoutSession(held.id), correlationId: request.correlationId };
    return this.tenancy.inUnenteredOrganisation(actor, held.organisation_id, work);
  }
}

function pageFor(
  held: Held,
  { name, setUp }: Pick<OrganisationDocument, 'name'> & { setUp: SetUp },
  answers: readonly CounsellorAnswer[],
  locale: Locale,
): CounsellorPage {
  return {
    organisationName: name,
    name: subjectById(setUp, 'person', held.person_id)?.facts.name ?? '',
    openUntil: held.open_until ?? '',
    voices: voicesIn(setUp, answers, locale, held.person_id),
  };
}
