import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Acting,
  amend,
  answer,
  askQuestion,
  changesSinceConsent,
  confirmConditionsMet,
  consentBodyFor,
  type ConsentRefusal,
  type ConsentRequest as DomainRequest,
  decideAsEmployer,
  decideWithoutConsent,
  draftRequest,
  giveConsent,
  giveConsentWithConditions,
  goToCourt,
  invokeNullity,
  type Locale,
  mayIssue,
  planMeeting,
  recordCourtPermission,
  refuse,
  type Result,
  type Snapshot,
  submit,
  withdraw,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import { councilIn, seatOf } from '../council/council-in.js';
import { type OrganisationDocument, SetUpReader } from '../set-up/set-up.reader.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { notifyOfSteps } from '../inbox/notify.js';
import { freezePapers } from '../dossier/freeze-papers.js';
import { requestOn } from './consent-standing.js';
import { consentProblems } from './consent.texts.js';
import type {
  AnswerQuestionInput,
  AskQuestionInput,
  ConcludeConsentInput,
  DecideInput,
  GoToCourtInput,
  InvokeNullityInput,
  PlanConsultationInput,
  SubmitSetUpInput,
  WithdrawConsentRequestInput,
} from './consent.inputs.js';
import { ConsentReader, domainRequest, type StoredRequest } from './consent.reader.js';
import type { BodyVariant } from './consent.types.js';
import { freeze } from './snapshots.js';

/** The request that was acted on, or why not. */
export type StepOutcome = { requestId: string | null; problems: Problem[] };

interface Step {
  organisationId: string;
  requestId: string;
  expectedVersion: number;
}

type Decided = Result<DomainRequest, ConsentRefusal>;

/** What a step is given to work with. */
interface Situation {
  transaction: OrganisationTransaction;
  document: OrganisationDocument;
  stored: StoredRequest;
  request: DomainRequest;
  acting: Acting;
}

/** The road of a request, each step one transaction; the domain says which steps there are. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
    private readonly requests: ConsentReader,
    private readonly store: AssessmentStore,
  ) {}

  /** Freezes the set-up and asks consent to it; a version under review is replaced by the new one. */
  submit(actor: Actor, input: SubmitSetUpInput, locale: Locale): Promise<StepOutcome> {
    const { idempotencyKey, ...asked } = input;
    const request = { key: idempotencyKey, operation: 'submitSetUp', input: asked };
    return this.inTurn(actor, input.organisationId, async (transaction) => {
      const { requestId } = await once(transaction, request, () =>
        this.submitNow(transaction, input, locale),
      ).catch((error: unknown) => {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const used = problem(consentProblems, locale, 'KEY_USED', 'idempotencyKey');
        throw new Refused({ ...used, code: 'CONFLICT' });
      });
      return { requestId, problems: [] };
    });
  }

  private async submitNow(
    transaction: OrganisationTransaction,
    input: SubmitSetUpInput,
    locale: Locale,
  ): Promise<{ requestId: string }> {
    const document = await this.setUps.inTransaction(transaction);
    const { setUp, today } = document;
    const { participation } = setUp.organisation.facts;
    const bodyKind = consentBodyFor(participation);
    if (!bodyKind) throw new Refused(problem(consentProblems, locale, 'BODY_UNKNOWN'));
    const acting = actingIn(transaction, today);
    const earlier = await this.requests.newest(transaction);
    const next = { id: randomUUID(), number: (earlier?.number ?? 0) + 1 };

    let draft = draftRequest({ ...next, bodyKind });
    if (earlier && replaceable.has(earlier.request.state)) {
      const replaced = amend(domainRequest(earlier), next, acting);
      if (replaced.ok) {
        await this.save(transaction, earlier, replaced.value.previous);
        draft = { ...replaced.value.next, bodyKind };
      } else if (earlier.request.state !== 'draft') throw refusedBy(replaced.refusal, locale);
    }
    if (earlier?.request.state === 'draft') {
      const withdrawn = withdraw(domainRequest(earlier), {}, acting);
      if (!withdrawn.ok) throw refusedBy(withdrawn.refusal, locale);
      await this.save(transaction, earlier, withdrawn.value);
    }

    const assessment = await this.store.store(transaction, setUp, today, null);
    const snapshotHash = await freeze(transaction, setUp, assessment, today);
    const given = {
      reasons: input.reasons,
      consequences: input.consequences,
      askedFor: input.askedFor,
      snapshotHash,
      ...(input.targetOn ? { targetOn: input.targetOn } : {}),
    };
    // With nobody to ask there is nothing to submit: the version waits for the employer's decision.
    const { reasons, consequences, askedFor } = given;
    let outcome: Decided =
      bodyKind === 'none'
        ? { ok: true, value: { ...draft, reasons, consequences, askedFor, snapshotHash } }
        : submit(draft, given, acting);
    if (outcome.ok && bodyKind === 'staff_meeting' && input.meetingOn) {
      outcome = planMeeting(outcome.value, { meetingOn: input.meetingOn }, acting);
    }
    if (!outcome.ok) throw refusedBy(outcome.refusal, locale);
    await this.insert(transaction, outcome.value, {
      ...input,
      bodyVariant: participation as BodyVariant,
      snapshotHash,
    });
    await this.settle(transaction, document, 'consent:submit', outcome.value);
    return { requestId: outcome.value.id };
  }

  planConsultation(actor: Actor, input: PlanConsultationInput, locale: Locale) {
    return this.step(actor, input, locale, 'consent:plan', ({ request, acting }) =>
      planMeeting(request, { meetingOn: input.meetingOn }, acting),
    );
  }

  askQuestion(actor: Actor, input: AskQuestionInput, locale: Locale) {
    return this.step(
      actor,
      input,
      locale,
      'consent:ask',
      ({ request, acting }) => askQuestion(request, { question: input.text }, acting),
      async ({ transaction, request }) => {
        await transaction.rows(
          `insert into consent_question
             (organisation_id, id, request_id, text, asked_by, asked_by_name)
           select $1, $2, $3, $4, a.id, a.name from account a where a.id = $5`,
          [
            transaction.organisationId,
            randomUUID(),
            request.id,
            request.events.at(-1)!.text,
            transaction.actor.accountId,
          ],
        );
      },
    );
  }

  /** The request counts as answered once its last open question is. */
  answerQuestion(actor: Actor, input: AnswerQuestionInput, locale: Locale) {
    return this.step(
      actor,
      input,
      locale,
      'consent:answer',
      ({ stored, request, acting }) => {
        const question = stored.questions.find((one) => one.id === input.questionId);
        if (!question) throw ApiError.notFound();
        if (question.answer !== null) {
          throw new Refused(problem(consentProblems, locale, 'ANSWERED_ALREADY', 'questionId'));
        }
        const answered = answer(request, { answer: input.text }, acting);
        const others = stored.questions.some((one) => one !== question && one.answer === null);
        return answered.ok && others
          ? { ok: true, value: { ...answered.value, state: 'questions' } }
          : answered;
      },
      async ({ transaction, request }) => {
        await transaction.rows(
          `update consent_question q set answer = $3, answered_by = a.id,
             answered_by_name = a.name, answered_at = now()
           from account a
           where q.organisation_id = $1 and q.id = $2 and q.answer is null and a.id = $4`,
          [
            transaction.organisationId,
            input.questionId,
            request.events.at(-1)!.text,
            transaction.actor.accountId,
          ],
        );
      },
    );
  }

  decide(actor: Actor, input: DecideInput, locale: Locale) {
    const { outcome, snapshotHash, reasons } = input;
    const conditions = input.conditions ?? '';
    return this.step(actor, input, locale, 'consent:decide', async (situation) => {
      const { transaction, request, acting } = situation;
      // Once the council has a room, a membership that HR gave decides nothing.
      const council = await councilIn(transaction);
      if (council && !mayIssue(seatOf(council, transaction))) {
        throw new Refused(problem(consentProblems, locale, 'NOT_YOURS_TO_ISSUE'));
      }
      switch (outcome) {
        case 'consent':
          return request.state === 'consent_with_conditions'
            ? confirmConditionsMet(request, { snapshotHash }, acting)
            : giveConsent(request, { snapshotHash, reasons }, acting);
        case 'consent_with_conditions':
          return giveConsentWithConditions(request, { snapshotHash, reasons, conditions }, acting);
        case 'refused':
          return refuse(request, { snapshotHash, reasons }, acting);
        default:
          throw ApiError.badInput('outcome');
      }
    });
  }

  conclude(actor: Actor, input: ConcludeConsentInput, locale: Locale) {
    return this.step(actor, input, locale, 'consent:conclude', (situation) => {
      const { request, document } = situation;
      if (input.decidedOn > document.today) {
        throw new Refused(problem(consentProblems, locale, 'DATE_IN_FUTURE', 'decidedOn'));
      }
      const acting = { ...situation.acting, on: input.decidedOn };
      const given = {
        snapshotHash: request.snapshotHash!,
        startOn: input.startsOn,
        reasons: input.text,
      };
      const decided =
        request.state === 'subdistrict_court'
          ? recordCourtPermission(
              request,
              { courtDecisionOn: input.decidedOn, startOn: input.startsOn },
              situation.acting,
            )
          : request.state === 'refused' || request.state === 'consent_with_conditions'
            ? decideWithoutConsent(request, given, acting)
            : decideAsEmployer(request, { ...given, consequences: request.consequences! }, acting);
      return decided.ok ? { ok: true, value: requestOn(decided.value, document.today) } : decided;
    });
  }

  withdraw(actor: Actor, input: WithdrawConsentRequestInput, locale: Locale) {
    return this.step(actor, input, locale, 'consent:withdraw', ({ request, acting }) =>
      withdraw(request, { reasons: input.reason }, acting),
    );
  }

  invokeNullity(actor: Actor, input: InvokeNullityInput, locale: Locale) {
    return this.step(actor, input, locale, 'consent:challenge', async (situation) => {
      const { request, acting } = situation;
      const ground =
        request.employerDecision?.basis === 'without_consent'
          ? 'decided_without_consent'
          : 'changed_without_consent';
      const given = { ground, reasons: input.reason, noticeOn: input.invokedOn };
      return invokeNullity(request, given, acting, await materialChanges(situation));
    });
  }

  goToCourt(actor: Actor, input: GoToCourtInput, locale: Locale) {
    return this.step(actor, input, locale, 'consent:court', ({ request, acting }) =>
      goToCourt(request, { reasons: input.reason }, acting),
    );
  }

  /** Load, let the domain decide, save with its line in the file, and store the new standing. */
  private step(
    actor: Actor,
    input: Step,
    locale: Locale,
    action: string,
    decide: (situation: Situation) => Decided | Promise<Decided>,
    alsoSave?: (situation: Situation) => Promise<void>,
  ): Promise<StepOutcome> {
    return this.inTurn(actor, input.organisationId, async (transaction) => {
      const stored = await this.requests.inTransaction(transaction, input.requestId);
      if (stored.version !== input.expectedVersion) {
        return {
          requestId: stored.id,
          problems: [problem(consentProblems, locale, 'CONFLICT', 'expectedVersion')],
        };
      }
      const document = await this.setUps.inTransaction(transaction);
      const situation: Situation = {
        transaction,
        document,
        stored,
        request: requestOn(domainRequest(stored), document.today),
        acting: actingIn(transaction, document.today),
      };
      const outcome = await decide(situation);
      if (!outcome.ok) throw refusedBy(outcome.refusal, locale);
      await this.save(transaction, stored, outcome.value);
      await alsoSave?.({ ...situation, request: outcome.value });
      await this.settle(transaction, document, action, outcome.value);
      return { requestId: stored.id, problems: [] };
    });
  }

  private async save(
    transaction: OrganisationTransaction,
    stored: StoredRequest,
    request: DomainRequest,
  ): Promise<void> {
    const { events, ...rest } = request;
    const updated = await transaction.rows(
      `update consent_request set request = $3::jsonb, version = version + 1, updated_at = now()
       where organisation_id = $1 and id = $2 and version = $4 returning id`,
      [transaction.organisationId, request.id, JSON.stringify(rest), stored.version],
    );
    if (updated.length !== 1) throw ApiError.conflict();
    await this.recordEvents(
      transaction,
      request,
      events.slice(stored.events.length),
      stored.events.length,
    );
  }

  private async insert(
    transaction: OrganisationTransaction,
    request: DomainRequest,
    asked: SubmitSetUpInput & { bodyVariant: BodyVariant; snapshotHash: string },
  ): Promise<void> {
    const { events, ...rest } = request;
    await transaction.rows(
      `insert into consent_request (organisation_id, id, number, request, proposed_decision,
         proposed_meeting_on, body_variant, snapshot_hash, submitted_by, submitted_by_name)
       select $1, $2, $3, $4::jsonb, $5, $6, $7, $8, a.id, a.name from account a where a.id = $9`,
      [
        transaction.organisationId,
        request.id,
        request.number,
        JSON.stringify(rest),
        asked.proposedDecision,
        asked.meetingOn ?? null,
        asked.bodyVariant,
        asked.snapshotHash,
        transaction.actor.accountId,
      ],
    );
    await this.recordEvents(transaction, request, events, 0);
  }

  private async recordEvents(
    transaction: OrganisationTransaction,
    request: DomainRequest,
    events: DomainRequest['events'],
    after: number,
  ): Promise<void> {
    await transaction.rows(
      `insert into consent_event (organisation_id, request_id, seq, account_id, actor_name, event)
       select $1, $2, $3 + e.number, (e.event ->> 'by')::uuid, coalesce(a.name, '–'), e.event
       from jsonb_array_elements($4::jsonb) with ordinality as e(event, number)
       left join account a on a.id = (e.event ->> 'by')::uuid`,
      [transaction.organisationId, request.id, after, JSON.stringify(events)],
    );
    await freezePapers(transaction, request.id, after);
    await notifyOfSteps(transaction, request.id, events);
  }

  private async settle(
    transaction: OrganisationTransaction,
    document: OrganisationDocument,
    action: string,
    request: DomainRequest,
  ): Promise<void> {
    await transaction.audit({
      action,
      target: { kind: 'consent_request', id: request.id },
      details: {
        number: request.number,
        state: request.state,
        snapshot: request.snapshotHash ?? null,
      },
    });
    await this.store.store(transaction, document.setUp, document.today, null);
  }

  private async inTurn(
    actor: Actor,
    organisationId: string,
    work: (transaction: OrganisationTransaction) => Promise<StepOutcome>,
  ): Promise<StepOutcome> {
    try {
      return await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
        await lockOrganisation(transaction);
        return work(transaction);
      });
    } catch (error) {
      if (error instanceof Refused) return { requestId: null, problems: [error.problem] };
      throw error;
    } finally {
      this.setUps.forget(actor);
    }
  }
}

/** States in which a new version takes the place of the old one. */
const replaceable = new Set<string>([
  'submitted',
  'in_consultation',
  'questions',
  'answered',
  'consent_with_conditions',
  'refused',
]);

/** Ends the transaction without a trace. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

/** The domain's fields under the names the API gives them. */
const fieldNames: Readonly<Record<string, string>> = { startOn: 'startsOn', noticeOn: 'invokedOn' };

function refusedBy({ code, field, message }: ConsentRefusal, locale: Locale): Refused {
  return new Refused({
    code: code.toUpperCase(),
    field: field ? (fieldNames[field] ?? field) : null,
    message: message[locale],
  });
}

function actingIn(transaction: OrganisationTransaction, today: string): Acting {
  return { accountId: transaction.actor.accountId, roles: transaction.roles, on: today };
}

async function materialChanges({ transaction, document, request }: Situation): Promise<number> {
  const [row] = await transaction.rows<{ canonical: string }>(
    'select canonical from snapshot where organisation_id = $1 and hash = $2',
    [transaction.organisationId, request.snapshotHash],
  );
  if (!row) return 0;
  const consented = (JSON.parse(row.canonical) as Snapshot).setUp;
  return changesSinceConsent(consented, document.setUp, request.askedFor).material.length;
}
