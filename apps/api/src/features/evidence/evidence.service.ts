import { Injectable } from '@nestjs/common';
import {
  checkEvidence,
  checkRevision,
  type EvidenceProblem,
  frameworks,
  type Locale,
  mayDo,
  mayWithEvidence,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import { FileSweep } from '../files/file-sweep.js';
import { StoredFiles } from '../files/stored-files.js';
import type { Organisation } from '../organisations/organisation.type.js';
import { isOwn, readingFor } from '../set-up/reading.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type OrganisationDocument, SetUpReader } from '../set-up/set-up.reader.js';
import type {
  AddEvidenceInput,
  ChangeEvidenceInput,
  ReviseEvidenceInput,
  WithdrawEvidenceInput,
} from './evidence.inputs.js';
import { pieceFor } from './evidence.mapping.js';
import { EvidenceReader, type StoredPiece } from './evidence.reader.js';
import {
  bumpVersion,
  type Description,
  insertPiece,
  insertRevision,
  isColleague,
  type RevisionDays,
  updateDays,
  updatePiece,
  withdrawPiece,
} from './evidence.repository.js';
import { evidenceProblems } from './evidence.texts.js';
import type { EvidencePiece } from './evidence.types.js';

export interface EvidenceOutcome {
  piece: EvidencePiece | null;
  organisation: Organisation | null;
  problems: Problem[];
}

/** What a change starts from; the organisation is locked. */
interface Situation {
  transaction: OrganisationTransaction;
  document: OrganisationDocument;
  locale: Locale;
}

type Described = Pick<
  AddEvidenceInput,
  'title' | 'kind' | 'items' | 'about' | 'ownerId' | 'shared' | 'datedOn' | 'validUntil'
>;

/** Changes of evidence: each is one transaction that leaves files, assessment and log agreeing. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
    private readonly reader: EvidenceReader,
    private readonly files: StoredFiles,
    private readonly sweep: FileSweep,
    private readonly store: AssessmentStore,
  ) {}

  add(actor: Actor, input: AddEvidenceInput, locale: Locale): Promise<EvidenceOutcome> {
    const { idempotencyKey, ...asked } = input;
    const request = { key: idempotencyKey, operation: 'addEvidence', input: asked };
    return this.inTurn(actor, input.organisationId, locale, async (situation) => {
      const { transaction } = situation;
      const { id } = await once(transaction, request, async () => {
        const file = await this.files.claim(transaction, input.fileId);
        const { description, days } = await checked(situation, input);
        const evidenceId = await insertPiece(transaction, description);
        await insertRevision(transaction, evidenceId, 1, file.id, days);
        await this.settle(situation, 'evidence:add', evidenceId, { file: file.id });
        return { id: evidenceId };
      }).catch((error: unknown) => {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const used = problem(evidenceProblems, locale, 'KEY_USED', 'idempotencyKey');
        throw new Refusal([{ ...used, code: 'CONFLICT' }]);
      });
      return id;
    });
  }

  revise(actor: Actor, input: ReviseEvidenceInput, locale: Locale): Promise<EvidenceOutcome> {
    return this.inTurn(actor, input.organisationId, locale, async (situation) => {
      const { transaction } = situation;
      const piece = await this.changeable(situation, input);
      const file = await this.files.claim(transaction, input.fileId);
      const days = checkedDays(situation, input);
      const number = piece.revisions[0]!.number + 1;
      await bumpVersion(transaction, piece.id, piece.version);
      await insertRevision(transaction, piece.id, number, file.id, days);
      await this.settle(situation, 'evidence:revise', piece.id, { file: file.id, number });
      return piece.id;
    });
  }

  change(actor: Actor, input: ChangeEvidenceInput, locale: Locale): Promise<EvidenceOutcome> {
    return this.inTurn(actor, input.organisationId, locale, async (situation) => {
      const { transaction } = situation;
      const piece = await this.changeable(situation, input);
      const { description, days } = await checked(situation, input, piece.ownerId);
      await updatePiece(transaction, piece.id, piece.version, description);
      await updateDays(transaction, piece.id, piece.revisions[0]!.number, days);
      await this.settle(situation, 'evidence:change', piece.id);
      return piece.id;
    });
  }

  async withdraw(
    actor: Actor,
    input: WithdrawEvidenceInput,
    locale: Locale,
  ): Promise<EvidenceOutcome> {
    const outcome = await this.inTurn(actor, input.organisationId, locale, async (situation) => {
      const { transaction } = situation;
      const piece = await this.changeable(situation, input);
      await bumpVersion(transaction, piece.id, piece.version);
      await withdrawPiece(transaction, piece.id, input.reason);
      await this.settle(situation, 'evidence:withdraw', piece.id);
      return piece.id;
    });
    // Only now: bytes that went before the commit would be missed if it failed. Should this be cut
    // off, the hourly sweep does it.
    if (outcome.problems.length === 0) await this.sweep.organisation(input.organisationId);
    return outcome;
  }

  /** A piece this person may change, as it was seen. */
  private async changeable(
    { transaction, locale }: Situation,
    { evidenceId, expectedVersion }: { evidenceId: string; expectedVersion: number },
  ): Promise<StoredPiece> {
    const piece = await this.reader.inTransaction(transaction, evidenceId);
    const { isMine, shared } = piece;
    if (!mayWithEvidence(transaction.roles, 'evidence:change', { isOwn: isMine, shared })) {
      throw ApiError.forbidden();
    }
    if (piece.withdrawnAt !== null) refuse(locale, 'WITHDRAWN', null);
    if (piece.version !== expectedVersion) refuse(locale, 'CONFLICT', 'expectedVersion');
    return piece;
  }

  private async settle(
    { transaction, document }: Situation,
    action: string,
    evidenceId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await transaction.audit({ action, target: { kind: 'evidence', id: evidenceId }, details });
    const { accountId } = transaction.actor;
    await this.store.store(transaction, document.setUp, document.today, accountId);
  }

  /** One change at a time per organisation; what is refused leaves no trace. */
  private async inTurn(
    actor: Actor,
    organisationId: string,
    locale: Locale,
    work: (situation: Situation) => Promise<string>,
  ): Promise<EvidenceOutcome> {
    try {
      const stored = await this.tenancy.inOrganisation(
        actor,
        organisationId,
        async (transaction) => {
          await lockOrganisation(transaction);
          const document = await this.setUps.inTransaction(transaction);
          const id = await work({ transaction, document, locale });
          return this.reader.inTransaction(transaction, id);
        },
      );
      this.setUps.forget(actor);
      const document = await this.setUps.of(actor, organisationId);
      const roles = rolesIn(actor, organisationId);
      return {
        piece: pieceFor(stored, document, readingFor(document, roles, locale), roles),
        organisation: { id: organisationId, name: document.name, demo: document.demo },
        problems: [],
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { piece: null, organisation: null, problems: error.problems };
    } finally {
      this.setUps.forget(actor);
    }
  }
}

/** The description as it is to be kept; a colleague looks after it, and a counsellor the own only. */
async function checked(
  situation: Situation,
  given: Described,
  ownerId = situation.transaction.actor.accountId,
): Promise<{ description: Description; days: RevisionDays }> {
  const { transaction, document, locale } = situation;
  const result = checkEvidence(
    document.setUp,
    frameworks.flatMap(({ items }) => items.map(({ item }) => item.id)),
    {
      title: given.title,
      kind: given.kind,
      items: given.items,
      about: given.about.map(({ kind, subjectId, key }) => ({
        ...{ kind, subjectId },
        ...(key ? { key } : {}),
      })),
    },
  );
  if (!result.ok) throw new Refusal(inWords(result.refusal, locale));
  const { about } = result.value;
  const forAll = mayDo(transaction.roles, 'setUp:change');
  const onlyOwn = about.every(({ kind, subjectId }) => isOwn(document, kind, subjectId));
  if (!forAll && (about.length === 0 || !onlyOwn)) refuse(locale, 'OWN_ONLY', 'about');
  const owner = given.ownerId ?? ownerId;
  if (!(await isColleague(transaction, owner))) refuse(locale, 'UNKNOWN_OWNER', 'ownerId');
  return {
    description: { ...result.value, ownerId: owner, shared: given.shared },
    days: checkedDays(situation, given),
  };
}

function checkedDays(
  { locale }: Situation,
  { datedOn, validUntil }: Pick<Described, 'datedOn' | 'validUntil'>,
): RevisionDays {
  const problems = checkRevision({
    ...(datedOn ? { datedOn } : {}),
    ...(validUntil ? { validUntil } : {}),
  });
  if (problems.length > 0) throw new Refusal(inWords(problems, locale));
  return { datedOn: datedOn ?? null, validUntil: validUntil ?? null };
}

/** Ends the transaction without a trace: a refused addition uses up neither key nor file. */
class Refusal extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}

function refuse(
  locale: Locale,
  code: keyof (typeof evidenceProblems)['nl'],
  field: string | null,
): never {
  throw new Refusal([problem(evidenceProblems, locale, code, field)]);
}

function inWords(problems: readonly EvidenceProblem[], locale: Locale): Problem[] {
  return problems.map(({ code, field, message }) => ({
    code: code.toUpperCase(),
    field,
    message: message[locale],
  }));
}
