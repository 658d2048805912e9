import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  addSubject,
  type Assessment,
  type ChangedSetUp,
  changeFacts,
  type FactChange,
  type FactInput,
  type FactProblem,
  type FactValue,
  formatFact,
  isAgreement,
  type Locale,
  mayDo,
  removalOf,
  removeSubject,
  rolesConcerning,
  type SetUp,
  stepsToApplyToAll,
  subjectById,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { Impact } from '../assessment/impact.types.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import type { Organisation } from '../organisations/organisation.type.js';
import { isOwn, readingFor } from './reading.js';
import { lockOrganisation } from './set-up.lock.js';
import { subjectWithId } from './set-up.mapping.js';
import type {
  AddSubjectInput,
  ApplyToAllInput,
  ChangeFactsInput,
  FactChangeInput,
  RemoveSubjectInput,
  UndoFactChangeInput,
} from './set-up.inputs.js';
import type {
  AddSubjectPayload,
  ApplyToAllPayload,
  ChangeFactsPayload,
  FactConflict,
  RemoveSubjectPayload,
} from './set-up.payloads.js';
import { assessmentOf } from './assessment-of.js';
import { type OrganisationDocument, SetUpReader } from './set-up.reader.js';
import {
  changeAtVersion,
  deleteSubject,
  insertSubject,
  laterChanges,
  updateSubject,
} from './set-up.repository.js';
import { SetUpSteps } from './set-up.steps.js';

const texts: ProblemTexts<
  | 'OVERLAPPING_TERM'
  | 'STILL_IN_USE'
  | 'NOT_POSSIBLE'
  | 'KEY_USED'
  | 'CHANGED_MEANWHILE'
  | 'NOTHING_TO_APPLY'
  | 'MOVED_SINCE'
  | 'ONE_ONLY'
> = {
  nl: {
    OVERLAPPING_TERM:
      'Deze persoon heeft in dezelfde periode al zo’n benoeming. Pas de data aan of beëindig de andere.',
    STILL_IN_USE: 'Iets anders in de opzet noemt dit nog. Pas dat eerst aan.',
    NOT_POSSIBLE: 'Deze antwoorden kunnen niet samen bestaan. Controleer de data en verwijzingen.',
    KEY_USED: 'Met deze sleutel is al iets anders toegevoegd. Probeer het opnieuw.',
    CHANGED_MEANWHILE: 'Dit is intussen gewijzigd. Bekijk het opnieuw en probeer het nog eens.',
    NOTHING_TO_APPLY: 'Er is hier geen antwoord dat voor iedereen kan gelden. Vul het eerst in.',
    MOVED_SINCE:
      'Dit antwoord is daarna nog gewijzigd. Ongedaan maken zou die wijziging weghalen. Pas het antwoord zelf aan.',
    ONE_ONLY: 'De organisatie zelf kan hier niet worden toegevoegd of verwijderd.',
  },
  en: {
    OVERLAPPING_TERM:
      'This person already has such an appointment in that period. Change the dates or end the other.',
    STILL_IN_USE: 'Something else in the set-up still names this. Change that first.',
    NOT_POSSIBLE: 'These answers cannot go together. Check the dates and references.',
    KEY_USED: 'Something else was added with this key. Try again.',
    CHANGED_MEANWHILE: 'This has changed in the meantime. Look at it again and try once more.',
    NOTHING_TO_APPLY: 'There is no answer here that could hold for everybody. Fill it in first.',
    MOVED_SINCE:
      'This answer has changed since. Undoing would take that change away. Change the answer yourself.',
    ONE_ONLY: 'The organisation itself cannot be added or removed here.',
  },
};

type Refused = { problems: Problem[] };

/** The verdicts before a change and after it. */
interface Assessed {
  before: Assessment;
  after: Assessment;
}

/** What became of a change. */
interface Changed {
  readonly problems?: Problem[];
  readonly conflicts?: FactConflict[];
  readonly assessed?: Assessed;
}

/** Changes of the set-up: each is one transaction that leaves facts, assessment and log agreeing. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: SetUpReader,
    private readonly store: AssessmentStore,
    private readonly steps: SetUpSteps,
  ) {}

  /** `alongside` is saved in the same transaction; it is not run when the change is refused. */
  async changeFacts(
    actor: Actor,
    input: ChangeFactsInput,
    locale: Locale,
    alongside?: (transaction: OrganisationTransaction) => Promise<void>,
  ): Promise<ChangeFactsPayload> {
    const { kind, subjectId } = input;
    const outcome = await this.inTurn<Changed>(
      actor,
      input.organisationId,
      locale,
      async (transaction) => {
        const before = await this.reader.inTransaction(transaction);
        const version = versionOf(before, kind, subjectId);
        if (input.expectedVersion > version) throw ApiError.badInput('expectedVersion');
        const asked = changed(transaction, before, kind, subjectId, inputsOf(input.changes));
        if (!asked.ok) return refusedWith(asked.refusal, locale);
        if (input.expectedVersion < version) {
          const keys = keysOf(asked.value.changed);
          const later = await laterChanges(transaction, subjectId, input.expectedVersion, keys);
          if (later.length > 0) {
            return {
              conflicts: later.map((one): FactConflict => ({
                ...both(before.setUp, asked.value.setUp, kind, subjectId, one.key, locale),
                key: one.key,
                changedBy: one.changedBy ?? '',
                changedAt: one.changedAt,
                currentVersion: version,
              })),
            };
          }
        }
        const saved = await this.save(transaction, before, kind, subjectId, asked.value);
        await alongside?.(transaction);
        return saved;
      },
    );
    return this.after(actor, input, outcome, locale);
  }

  /** The answer of before comes back as a change of its own, in history and log like any other. */
  async undoFactChange(
    actor: Actor,
    input: UndoFactChangeInput,
    locale: Locale,
  ): Promise<ChangeFactsPayload> {
    const { kind, subjectId, key } = input;
    const outcome = await this.inTurn<Changed>(
      actor,
      input.organisationId,
      locale,
      async (transaction) => {
        const before = await this.reader.inTransaction(transaction);
        versionOf(before, kind, subjectId);
        const change = await changeAtVersion(transaction, subjectId, key, input.version);
        if (!change) throw ApiError.notFound();
        if (change.changedSince) return { problems: [problem(texts, locale, 'MOVED_SINCE', key)] };
        const asked = changed(transaction, before, kind, subjectId, [
          { key, value: change.old ?? null, unknown: change.oldUnknown },
        ]);
        if (!asked.ok) return refusedWith(asked.refusal, locale);
        return this.save(transaction, before, kind, subjectId, asked.value, {
          undone: input.version,
        });
      },
    );
    return this.after(actor, input, outcome, locale);
  }

  /** Stores what changed with its history, log and assessment; nothing when nothing did. */
  private async save(
    transaction: OrganisationTransaction,
    before: OrganisationDocument,
    kind: SubjectKind,
    subjectId: string,
    { setUp, changed }: ChangedSetUp,
    details: Record<string, unknown> = {},
  ): Promise<Changed> {
    if (changed.length === 0) return {};
    const version = versionOf(before, kind, subjectId);
    const states = { before: before.setUp, after: setUp };
    await updateSubject(transaction, kind, states, subjectId, version, changed);
    await transaction.audit({
      action: 'setUp:change',
      target: { kind, id: subjectId },
      changed: keysOf(changed),
      details: { version: version + 1, ...details },
    });
    const { accountId } = transaction.actor;
    const after = await this.store.store(transaction, setUp, before.today, accountId);
    return { assessed: { before: assessmentOf(before), after } };
  }

  /** The answer to a change: how things stand now, whatever became of it. */
  private async after(
    actor: Actor,
    {
      organisationId,
      kind,
      subjectId,
    }: { organisationId: string; kind: SubjectKind; subjectId: string },
    outcome: Changed,
    locale: Locale,
  ): Promise<ChangeFactsPayload> {
    const { problems = [], conflicts = [], assessed } = outcome;
    const after = await this.reader.of(actor, organisationId);
    const roles = rolesIn(actor, organisationId);
    return {
      subject: this.subject(actor, after, kind, subjectId, locale),
      organisation: organisationOf(after),
      problems,
      conflicts,
      // What it does to the verdicts is for who may read those.
      impact:
        assessed && mayDo(roles, 'assessment:read')
          ? new Impact(assessed.before, assessed.after, readingFor(after, roles, locale))
          : null,
    };
  }

  async addSubject(
    actor: Actor,
    input: AddSubjectInput,
    locale: Locale,
  ): Promise<AddSubjectPayload> {
    const { kind, organisationId } = input;
    if (kind === 'organisation') {
      return {
        subject: null,
        organisation: null,
        problems: [problem(texts, locale, 'ONE_ONLY', 'kind')],
      };
    }
    const request = {
      key: input.idempotencyKey,
      operation: 'addSubject',
      input: { kind, facts: inputsOf(input.facts) },
    };
    const outcome = await this.inTurn(actor, organisationId, locale, (transaction) =>
      once<{ id: string }>(transaction, request, async () => {
        const before = await this.reader.inTransaction(transaction);
        const id = randomUUID();
        const asked = addSubject(
          before.setUp,
          kind,
          id,
          inputsOf(input.facts),
          transaction.roles,
          before.sections,
        );
        if (!asked.ok) throw new Refusal(problemsOf(asked.refusal, locale));
        const { setUp } = asked.value;
        const added = subjectById(setUp, kind, id)!;
        await insertSubject(transaction, kind, added);
        await transaction.audit({
          action: 'setUp:add',
          target: { kind, id },
          changed: Object.keys(added.facts),
          details: { version: 1 },
        });
        await this.store.store(transaction, setUp, before.today, actor.accountId);
        return { id };
      }).catch((error: unknown) => {
        // The same key with other answers: nothing was added, and nothing is given away.
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const used = problem(texts, locale, 'KEY_USED', 'idempotencyKey');
        throw new Refusal([{ ...used, code: 'CONFLICT' }]);
      }),
    );
    const after = await this.reader.of(actor, organisationId);
    return {
      subject: 'id' in outcome ? this.subject(actor, after, kind, outcome.id, locale) : null,
      organisation: organisationOf(after),
      problems: 'problems' in outcome ? outcome.problems : [],
    };
  }

  async removeSubject(
    actor: Actor,
    input: RemoveSubjectInput,
    locale: Locale,
  ): Promise<RemoveSubjectPayload> {
    const { kind, subjectId, organisationId } = input;
    if (kind === 'organisation') {
      return {
        removedId: null,
        organisation: null,
        problems: [problem(texts, locale, 'ONE_ONLY', 'kind')],
      };
    }
    const outcome = await this.inTurn(actor, organisationId, locale, async (transaction) => {
      const before = await this.reader.inTransaction(transaction);
      const version = versionOf(before, kind, subjectId);
      if (version !== input.expectedVersion) {
        const changed = problem(texts, locale, 'CHANGED_MEANWHILE', 'expectedVersion');
        return { problems: [{ ...changed, code: 'CONFLICT' }] };
      }
      const { effects, steps } = removalOf(before.setUp, kind, subjectId);
      if (input.withReferences && effects.length > 0) {
        const blocking = effects.filter(({ blocks }) => blocks);
        if (blocking.length > 0) {
          return {
            problems: blocking.map(({ sentence }) => ({
              code: 'STILL_IN_USE',
              field: 'subjectId',
              message: sentence[locale],
            })),
          };
        }
        const taken = await this.steps.take(transaction, before, steps, {
          action: 'setUp:remove',
          target: { kind, id: subjectId },
          details: { version },
        });
        return taken.problems ? refusedWith(taken.problems, locale) : {};
      }
      const asked = removeSubject(before.setUp, kind, subjectId);
      if (!asked.ok) return refusedWith(asked.refusal, locale);
      await deleteSubject(transaction, kind, subjectId, version);
      await transaction.audit({
        action: 'setUp:remove',
        target: { kind, id: subjectId },
        details: { version },
      });
      await this.store.store(transaction, asked.value.setUp, before.today, actor.accountId);
      return {};
    });
    const problems = 'problems' in outcome ? outcome.problems : [];
    return {
      removedId: problems.length > 0 ? null : subjectId,
      organisation: organisationOf(await this.reader.of(actor, organisationId)),
      problems,
    };
  }

  /** One answer for everybody it can hold for: policy and appointments in one change. */
  async applyToAll(
    actor: Actor,
    input: ApplyToAllInput,
    locale: Locale,
  ): Promise<ApplyToAllPayload> {
    const { subjectId, organisationId, key } = input;
    const kind = input.kind as 'policy' | 'appointment';
    const outcome = await this.inTurn<{ problems?: Problem[]; count?: number }>(
      actor,
      organisationId,
      locale,
      async (transaction) => {
        const before = await this.reader.inTransaction(transaction);
        if (versionOf(before, kind, subjectId) !== input.expectedVersion) {
          const changed = problem(texts, locale, 'CHANGED_MEANWHILE', 'expectedVersion');
          return { problems: [{ ...changed, code: 'CONFLICT' }] };
        }
        const steps = isAgreement(key)
          ? stepsToApplyToAll(before.setUp, kind, subjectId, key)
          : undefined;
        if (!steps) return { problems: [problem(texts, locale, 'NOTHING_TO_APPLY', 'key')] };
        const taken = await this.steps.take(transaction, before, steps, {
          action: 'setUp:applyToAll',
          target: { kind, id: subjectId },
        });
        if (taken.problems) return refusedWith(taken.problems, locale);
        return { count: new Set(taken.changed.map(({ id }) => id)).size };
      },
    );
    return {
      changedCount: ('count' in outcome ? outcome.count : undefined) ?? 0,
      organisation: organisationOf(await this.reader.of(actor, organisationId)),
      problems: outcome.problems ?? [],
    };
  }

  /** One change at a time per organisation; what the database refuses comes back as a sentence. */
  private async inTurn<Outcome extends object>(
    actor: Actor,
    organisationId: string,
    locale: Locale,
    work: (transaction: OrganisationTransaction) => Promise<Outcome>,
  ): Promise<Outcome | Refused> {
    try {
      return await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
        await lockOrganisation(transaction);
        return work(transaction);
      });
    } catch (error) {
      const refused = refusalOf(error, locale);
      if (!refused) throw error;
      return { problems: refused };
    } finally {
      this.reader.forget(actor);
    }
  }

  private subject(
    actor: Actor,
    document: OrganisationDocument,
    kind: SubjectKind,
    id: string,
    locale: Locale,
  ) {
    const roles = rolesIn(actor, document.organisationId);
    return subjectWithId(readingFor(document, roles, locale), kind, id);
  }
}

/** Ends the transaction without a trace: a refused addition does not use up its key. */
class Refusal extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}

export function refusalOf(error: unknown, locale: Locale): Problem[] | null {
  if (error instanceof Refusal) return error.problems;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23P01' && constraint === 'appointment_no_overlap') {
    return [problem(texts, locale, 'OVERLAPPING_TERM', 'startOn')];
  }
  if (code === '23503') return [problem(texts, locale, 'STILL_IN_USE')];
  if (code === '23514') return [problem(texts, locale, 'NOT_POSSIBLE')];
  return null;
}

/** The set-up with these answers, if this person may give them about this subject. */
function changed(
  { roles }: OrganisationTransaction,
  before: OrganisationDocument,
  kind: SubjectKind,
  id: string,
  changes: readonly FactInput[],
) {
  return changeFacts(
    before.setUp,
    { kind, id, changes },
    rolesConcerning(roles, isOwn(before, kind, id)),
    before.sections,
  );
}

function keysOf(changed: readonly FactChange[]): string[] {
  return changed.flatMap((one) => ('key' in one ? [one.key] : []));
}

export function versionOf(document: OrganisationDocument, kind: SubjectKind, id: string): number {
  const version = document.versions.get(id);
  if (version === undefined || !subjectById(document.setUp, kind, id)) throw ApiError.notFound();
  return version;
}

export function inputsOf(changes: readonly FactChangeInput[]): FactInput[] {
  return changes.map(({ key, value, unknown }) => ({
    key,
    value: value ?? null,
    unknown: unknown ?? false,
  }));
}

export function problemsOf(refusal: readonly FactProblem[], locale: Locale): Problem[] {
  return refusal.map(({ code, field, message }) => ({
    code: code.toUpperCase(),
    field,
    message: message[locale],
  }));
}

function refusedWith(refusal: readonly FactProblem[], locale: Locale): Refused {
  return { problems: problemsOf(refusal, locale) };
}

/** The stored answer beside the one that was not saved. */
export function both(
  stored: SetUp,
  wanted: SetUp,
  kind: SubjectKind,
  id: string,
  key: string,
  locale: Locale,
): Pick<FactConflict, 'yours' | 'yoursShown' | 'theirs' | 'theirsShown'> {
  const answer = (setUp: SetUp) => {
    const facts = subjectById(setUp, kind, id)?.facts as Record<string, FactValue | undefined>;
    const value = facts[key];
    return {
      value: value ?? null,
      shown: value === undefined ? null : formatFact(setUp, kind, key, value, locale),
    };
  };
  const [theirs, yours] = [answer(stored), answer(wanted)];
  return {
    yours: yours.value,
    yoursShown: yours.shown,
    theirs: theirs.value,
    theirsShown: theirs.shown,
  };
}

export function organisationOf(document: OrganisationDocument): Organisation {
  return { id: document.organisationId, name: document.name, demo: document.demo };
}
