import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Audience,
  checkPlace,
  checkSuggestion,
  judgeAcceptance,
  type Locale,
  mayDo,
  mayEditMessage,
  type SetUp,
  type Snapshot,
  type Suggestion,
  type SubjectKind,
  type TalkRefusal,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { councilIn, noteForCouncil, seatOf } from '../council/council-in.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { SetUpService } from '../set-up/set-up.service.js';
import { ConsentReader } from './consent.reader.js';
import type {
  EditMessageInput,
  ReplyToThreadInput,
  ResolveThreadInput,
  SettleSuggestionInput,
  StartThreadInput,
} from './talk.inputs.js';
import { type StoredThread, tablesOf, TalkReader } from './talk.reader.js';
import { talkProblems } from './talk.texts.js';

/** The thread that was spoken in, or why not. */
export type TalkOutcome = { threadId: string | null; problems: Problem[] };

/** Talk about a request. Nothing written for the council alone leaves a trace where others read. */
@Injectable()
export class TalkService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly requests: ConsentReader,
    private readonly threads: TalkReader,
    private readonly setUps: SetUpReader,
    private readonly setUp: SetUpService,
  ) {}

  start(actor: Actor, input: StartThreadInput, locale: Locale): Promise<TalkOutcome> {
    const { idempotencyKey, ...asked } = input;
    return this.said(actor, input, idempotencyKey, asked, locale, async (transaction) => {
      const { audience, requestId } = input;
      const request = await this.requests.inTransaction(transaction, requestId);
      const frozen = await frozenSetUp(transaction, request.snapshotHash);
      const place = checkPlace(frozen, input.place);
      if (!place.ok) throw refusedBy(place.refusal, locale);
      const wanted = input.suggestion ?? null;
      if (wanted !== null && audience === 'council') {
        throw new Refused(problem(talkProblems, locale, 'NOT_FOR_COUNCIL', 'suggestion'));
      }
      const suggestion = wanted === null ? null : checkSuggestion(frozen, place.value, wanted);
      if (suggestion && !suggestion.ok) throw refusedBy(suggestion.refusal, locale);
      const id = await insertThread(
        transaction,
        audience,
        requestId,
        place.value,
        suggestion?.value ?? null,
      );
      await insertMessage(transaction, audience, id, input.text);
      await this.note(transaction, audience, 'startThread', id);
      return id;
    });
  }

  reply(actor: Actor, input: ReplyToThreadInput, locale: Locale): Promise<TalkOutcome> {
    const { idempotencyKey, ...asked } = input;
    return this.said(actor, input, idempotencyKey, asked, locale, async (transaction) => {
      const { audience, threadId, text } = input;
      await this.thread(transaction, audience, threadId);
      await insertMessage(transaction, audience, threadId, text);
      await this.note(transaction, audience, 'reply', threadId);
      return threadId;
    });
  }

  edit(actor: Actor, input: EditMessageInput, locale: Locale): Promise<TalkOutcome> {
    return this.inTurn(actor, input, locale, async (transaction) => {
      const { audience, threadId, messageId, text } = input;
      const thread = await this.thread(transaction, audience, threadId);
      const message = thread.messages.find(({ id }) => id === messageId);
      if (!message) throw ApiError.notFound();
      const isLast = thread.messages.at(-1) === message;
      const allowed = mayEditMessage({ ...message, isLast }, actor.accountId, new Date());
      if (!allowed.ok) throw refusedBy(allowed.refusal, locale);
      await transaction.rows(
        `update ${tablesOf(audience).message} set text = $3, edited_at = now()
         where organisation_id = $1 and id = $2`,
        [transaction.organisationId, messageId, text],
      );
      await this.note(transaction, audience, 'editMessage', threadId);
      return threadId;
    });
  }

  resolve(actor: Actor, input: ResolveThreadInput, locale: Locale): Promise<TalkOutcome> {
    return this.inTurn(actor, input, locale, async (transaction) => {
      const { audience, threadId, resolved } = input;
      const thread = await this.thread(transaction, audience, threadId);
      if ((thread.resolvedAt !== null) === resolved) return threadId;
      await transaction.rows(
        resolved
          ? `update ${tablesOf(audience).thread} t set resolved_by = a.id,
               resolved_by_name = a.name, resolved_at = now()
             from account a where t.organisation_id = $1 and t.id = $2 and a.id = $3`
          : `update ${tablesOf(audience).thread} t set resolved_by = null, resolved_by_name = null,
               resolved_at = null
             where t.organisation_id = $1 and t.id = $2 and $3::uuid is not null`,
        [transaction.organisationId, threadId, actor.accountId],
      );
      await this.note(transaction, audience, resolved ? 'resolveThread' : 'reopenThread', threadId);
      return threadId;
    });
  }

  /**
   * Puts a suggestion into the set-up by an ordinary save, in the same transaction as its outcome,
   * or declines it.
   */
  async settle(actor: Actor, input: SettleSuggestionInput, locale: Locale): Promise<TalkOutcome> {
    const { organisationId, threadId, accept } = input;
    const asked = { organisationId, audience: 'council_and_hr' } as const;
    const settle = async (transaction: OrganisationTransaction) => {
      const thread = await this.thread(transaction, 'council_and_hr', threadId);
      if (thread.suggestion === null) throw ApiError.notFound();
      const settled = await transaction.rows(
        `update consent_thread t set outcome = $3, outcome_by = a.id, outcome_by_name = a.name,
           outcome_at = now()
         from account a where t.organisation_id = $1 and t.id = $2 and t.outcome is null
           and a.id = $4 returning t.id`,
        [organisationId, threadId, accept ? 'accepted' : 'declined', actor.accountId],
      );
      if (settled.length !== 1) {
        throw new Refused(problem(talkProblems, locale, 'SETTLED_ALREADY'));
      }
      await this.note(transaction, 'council_and_hr', 'settleSuggestion', threadId);
      return threadId;
    };
    if (!accept) return this.inTurn(actor, asked, locale, settle);

    const found = await this.inTurn(actor, asked, locale, async (transaction) => {
      const thread = await this.thread(transaction, 'council_and_hr', threadId);
      if (thread.suggestion === null) throw ApiError.notFound();
      if (thread.outcome !== null) {
        throw new Refused(problem(talkProblems, locale, 'SETTLED_ALREADY'));
      }
      return thread;
    });
    if ('problems' in found) return found;
    const { kind, subjectId, key, suggestion, suggestedBefore } = found as StoredThread & {
      kind: SubjectKind;
      subjectId: string;
      key: string;
    };
    const now = await this.setUps.of(actor, organisationId);
    const judged = judgeAcceptance(now.setUp, { kind, subjectId, key }, {
      value: suggestion,
      ...(suggestedBefore === null ? {} : { before: suggestedBefore }),
    } as Suggestion);
    if (!judged.ok) {
      return { threadId: null, problems: [refusedBy(judged.refusal, locale).problem] };
    }
    if (judged.value === 'as_it_is') return this.inTurn(actor, asked, locale, settle);
    const change = {
      organisationId,
      kind,
      subjectId,
      expectedVersion: now.versions.get(subjectId)!,
      changes: [{ key, value: suggestion }],
    };
    return this.refusable(async () => {
      const saved = await this.setUp.changeFacts(actor, change, locale, async (transaction) => {
        await settle(transaction);
      });
      if (saved.conflicts.length > 0) {
        throw new Refused(problem(talkProblems, locale, 'CHANGED_MEANWHILE'));
      }
      const { problems } = saved;
      return problems.length > 0 ? { threadId: null, problems } : { threadId, problems: [] };
    });
  }

  /** NOT_FOUND for whoever may not see it, as for one that is not there. */
  private async thread(
    transaction: OrganisationTransaction,
    audience: Audience,
    threadId: string,
  ): Promise<StoredThread> {
    const thread = await this.threads.inTransaction(transaction, audience, threadId);
    if (!thread) throw ApiError.notFound();
    return thread;
  }

  /** The log of the organisation hears of talk with HR, by id; of the council's own it does not. */
  private async note(
    transaction: OrganisationTransaction,
    audience: Audience,
    what: string,
    threadId: string,
  ): Promise<void> {
    if (audience === 'council') return noteForCouncil(transaction, what, threadId);
    await transaction.audit({
      action: 'consent:talk',
      target: { kind: 'consent_thread', id: threadId },
      details: { what },
    });
  }

  private said(
    actor: Actor,
    input: { organisationId: string; audience: Audience },
    key: string,
    asked: object,
    locale: Locale,
    work: (transaction: OrganisationTransaction) => Promise<string>,
  ): Promise<TalkOutcome> {
    const operation = `talk ${input.audience}`;
    return this.inTurn(actor, input, locale, async (transaction) => {
      const { id } = await once(transaction, { key, operation, input: asked }, async () => ({
        id: await work(transaction),
      })).catch((error: unknown) => {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const used = problem(talkProblems, locale, 'KEY_USED', 'idempotencyKey');
        throw new Refused({ ...used, code: 'CONFLICT' });
      });
      return id;
    });
  }

  private inTurn(
    actor: Actor,
    { organisationId, audience }: { organisationId: string; audience: Audience },
    locale: Locale,
    work: (transaction: OrganisationTransaction) => Promise<string>,
  ): Promise<TalkOutcome>;
  private inTurn(
    actor: Actor,
    { organisationId, audience }: { organisationId: string; audience: Audience },
    locale: Locale,
    work: (transaction: OrganisationTransaction) => Promise<StoredThread>,
  ): Promise<StoredThread | TalkOutcome>;
  private inTurn(
    actor: Actor,
    { organisationId, audience }: { organisationId: string; audience: Audience },
    locale: Locale,
    work: (transaction: OrganisationTransaction) => Promise<string | StoredThread>,
  ): Promise<StoredThread | TalkOutcome> {
    return this.refusable(() =>
      this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
        await mayTalk(transaction, audience, locale);
        const outcome = await work(transaction);
        return typeof outcome === 'string' ? { threadId: outcome, problems: [] } : outcome;
      }),
    );
  }

  private async refusable<Outcome>(
    work: () => Promise<Outcome>,
  ): Promise<Outcome | { threadId: null; problems: Problem[] }> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) return { threadId: null, problems: [error.problem] };
      throw error;
    }
  }
}

/** Ends the transaction without a trace. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

function refusedBy({ code, field, message }: TalkRefusal, locale: Locale): Refused {
  return new Refused({
    code: code.toUpperCase(),
    field: field ?? null,
    message: message[locale],
  });
}

async function mayTalk(
  transaction: OrganisationTransaction,
  audience: Audience,
  locale: Locale,
): Promise<void> {
  if (audience === 'council_and_hr') {
    if (!mayDo(transaction.roles, 'consent:talk')) throw ApiError.forbidden();
    return;
  }
  if (!mayDo(transaction.roles, 'council:confer')) throw ApiError.forbidden();
  if (!seatOf(await councilIn(transaction), transaction)) {
    throw new Refused(problem(talkProblems, locale, 'NO_SEAT', 'audience'));
  }
}

async function frozenSetUp(transaction: OrganisationTransaction, hash: string): Promise<SetUp> {
  const [row] = await transaction.rows<{ canonical: string }>(
    'select canonical from snapshot where organisation_id = $1 and hash = $2',
    [transaction.organisationId, hash],
  );
  if (!row) throw ApiError.notFound();
  return (JSON.parse(row.canonical) as Snapshot).setUp;
}

async function insertThread(
  transaction: OrganisationTransaction,
  audience: Audience,
  requestId: string,
  place: { section: string; kind?: string; subjectId?: string; key?: string; quote?: string },
  suggestion: Suggestion | null,
): Promise<string> {
  const id = randomUUID();
  const values: unknown[] = [
    transaction.organisationId,
    id,
    requestId,
    place.section,
    place.kind ?? null,
    place.subjectId ?? null,
    place.key ?? null,
    place.quote ?? null,
    transaction.actor.accountId,
  ];
  const columns = `organisation_id, id, request_id, section, kind, subject_id, key, quote,
    started_by, started_by_name`;
  if (audience === 'council') {
    await transaction.rows(
      `insert into council_thread (${columns})
       select $1, $2, $3, $4, $5, $6, $7, $8, a.id, a.name from account a where a.id = $9`,
      values,
    );
    return id;
  }
  await transaction.rows(
    `insert into consent_thread (${columns}, suggestion, suggested_before)
     select $1, $2, $3, $4, $5, $6, $7, $8, a.id, a.name, $10::jsonb, $11::jsonb
     from account a where a.id = $9`,
    [
      ...values,
      suggestion ? JSON.stringify(suggestion.value) : null,
      suggestion?.before === undefined ? null : JSON.stringify(suggestion.before),
    ],
  );
  return id;
}

async function insertMessage(
  transaction: OrganisationTransaction,
  audience: Audience,
  threadId: string,
  text: string,
): Promise<void> {
  await transaction.rows(
    `insert into ${tablesOf(audience).message}
       (organisation_id, id, thread_id, text, author_id, author_name)
     select $1, $2, $3, $4, a.id, a.name from account a where a.id = $5`,
    [transaction.organisationId, randomUUID(), threadId, text, transaction.actor.accountId],
  );
}
