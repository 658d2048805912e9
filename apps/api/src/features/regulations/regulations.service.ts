import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  adopt,
  type Adopted,
  changesBetween,
  factName,
  type FactProblem,
  type FactValue,
  type Locale,
  mayDo,
  sameValue,
  type SetUp,
  subjectById,
  subjectKinds,
  takeBack,
  targetsOf,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import { keepAsEvidence, withdrawEvidence } from '../evidence/evidence-of-others.js';
import { FileSweep } from '../files/file-sweep.js';
import { StoredFiles } from '../files/stored-files.js';
import type { Organisation } from '../organisations/organisation.type.js';
import { readingFor } from '../set-up/reading.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type OrganisationDocument, SetUpReader } from '../set-up/set-up.reader.js';
import { refusalOf } from '../set-up/set-up.service.js';
import { SetUpSteps } from '../set-up/set-up.steps.js';
import { ReadingJobs } from './reading-jobs.js';
import type {
  AddRegulationInput,
  DecideProposalsInput,
  ProposalDecision,
  ProposalDecisionInput,
  RemoveRegulationInput,
} from './regulations.inputs.js';
import { adoptedDocument, basedOn, regulationFor, valueOf } from './regulations.mapping.js';
import {
  RegulationsReader,
  type StoredProposal,
  type StoredRegulation,
} from './regulations.reader.js';
import {
  type Decided,
  insertRegulation,
  removeRegulation,
  storeDecisions,
} from './regulations.repository.js';
import { regulationProblems } from './regulations.texts.js';
import type { ProposalState, Regulation } from './regulations.types.js';
import { readableTypes } from './text/document-text.js';

export interface RegulationOutcome {
  regulation: Regulation | null;
  organisation: Organisation | null;
  problems: Problem[];
}

/** What a change starts from; the organisation is locked. */
interface Situation {
  transaction: OrganisationTransaction;
  document: OrganisationDocument;
  locale: Locale;
}

/** More documents than this are an archive. */
const mostRegulations = 100;

/** Changes about brought-in documents: each is one transaction, and nothing is taken over by itself. */
@Injectable()
export class RegulationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
    private readonly reader: RegulationsReader,
    private readonly files: StoredFiles,
    private readonly sweep: FileSweep,
    private readonly store: AssessmentStore,
    private readonly steps: SetUpSteps,
    private readonly jobs: ReadingJobs,
  ) {}

  /** Keeps the original as evidence and has its text read in the background. */
  async add(actor: Actor, input: AddRegulationInput, locale: Locale): Promise<RegulationOutcome> {
    const { organisationId, idempotencyKey, ...asked } = input;
    const request = { key: idempotencyKey, operation: 'addRegulation', input: asked };
    const outcome = await this.inTurn(actor, organisationId, locale, async (situation) => {
      const { transaction, document } = situation;
      const { id } = await once(transaction, request, async () => {
        const file = await this.files.claim(transaction, input.fileId);
        if (!(readableTypes as readonly string[]).includes(file.mediaType)) {
          refuse(locale, 'NOT_READABLE', 'file');
        }
        const present = await this.reader.listInTransaction(transaction);
        if (present.length >= mostRegulations) refuse(locale, 'TOO_MANY', null);
        const earlier = earlierVersion(present, input.replacesId, locale);
        const policyId = policyOf(document.setUp, input.policyId, earlier);
        const isKnown = subjectById(document.setUp, 'policy', policyId) !== undefined;
        const evidenceId = await keepAsEvidence(transaction, {
          title: input.title,
          kind: 'policy',
          about: isKnown ? [{ kind: 'policy', subjectId: policyId }] : [],
          fileId: file.id,
        });
        const regulationId = await insertRegulation(transaction, {
          title: input.title,
          policyId,
          replacesId: earlier?.id ?? null,
          fileId: file.id,
          evidenceId,
        });
        await transaction.audit({
          action: 'regulation:add',
          target: { kind: 'regulation', id: regulationId },
          details: { file: file.id, evidence: evidenceId, replaces: earlier?.id ?? null },
        });
        await this.assessAgain(situation, document.setUp);
        return { id: regulationId };
      }).catch((error: unknown) => {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const used = problem(regulationProblems, locale, 'KEY_USED', 'idempotencyKey');
        throw new Refusal([{ ...used, code: 'CONFLICT' }]);
      });
      return id;
    });
    if (outcome.regulation) this.jobs.start(organisationId, outcome.regulation.id);
    return outcome;
  }

  /** Decides on proposals, all of them or none; accepted ones change the set-up as HR would. */
  decide(actor: Actor, input: DecideProposalsInput, locale: Locale): Promise<RegulationOutcome> {
    return this.inTurn(actor, input.organisationId, locale, async (situation) => {
      const { transaction, document } = situation;
      const regulation = await this.reader.inTransaction(transaction, input.regulationId);
      if (regulation.state !== 'read') refuse(locale, 'NOT_READ', null);
      const asked = askedOf(regulation, input.decisions, situation);
      if (asked.length === 0) return regulation.id;
      if (regulation.replacedById) refuse(locale, 'REPLACED', null);
      const { setUp, decided } = decideAll(regulation, asked, situation);
      if (!(await storeDecisions(transaction, decided))) refuse(locale, 'CONFLICT', null);
      const entry = {
        action: 'regulation:decide',
        target: { kind: 'regulation', id: regulation.id },
        details: { proposals: decided.map(({ id, decision }) => ({ id, decision })) },
      };
      const changed = changesBetween(document.setUp, setUp);
      if (changed.length === 0) await transaction.audit(entry);
      else await this.steps.keep(transaction, document, { setUp, changed }, entry);
      return regulation.id;
    });
  }

  /** Removes text and open proposals, and takes the original back; what was accepted stays. */
  async remove(
    actor: Actor,
    input: RemoveRegulationInput,
    locale: Locale,
  ): Promise<RegulationOutcome> {
    const { organisationId, regulationId } = input;
    const outcome = await this.inTurn(actor, organisationId, locale, async (situation) => {
      const { transaction, document } = situation;
      await this.reader.inTransaction(transaction, regulationId);
      const removed = await removeRegulation(transaction, regulationId, input.expectedVersion);
      if (!removed) refuse(locale, 'CONFLICT', 'expectedVersion');
      await withdrawEvidence(
        transaction,
        removed.evidenceId,
        locale === 'nl' ? 'Ingelezen regeling verwijderd.' : 'Regulation removed.',
      );
      await transaction.audit({
        action: 'regulation:remove',
        target: { kind: 'regulation', id: regulationId },
      });
      await this.assessAgain(situation, document.setUp);
      return regulationId;
    });
    // Only now: bytes that went before the commit would be missed if it failed.
    if (outcome.problems.length === 0) await this.sweep.organisation(organisationId);
    return outcome;
  }

  private async assessAgain({ transaction, document }: Situation, setUp: SetUp): Promise<void> {
    await this.store.store(transaction, setUp, document.today, transaction.actor.accountId);
  }

  /** One change at a time per organisation; what is refused leaves no trace. */
  private async inTurn(
    actor: Actor,
    organisationId: string,
    locale: Locale,
    work: (situation: Situation) => Promise<string>,
  ): Promise<RegulationOutcome> {
    try {
      const id = await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
        await lockOrganisation(transaction);
        // Asked again: a right may have ended while the request was on its way.
        if (!mayDo(transaction.roles, 'setUp:change')) throw ApiError.forbidden();
        const document = await this.setUps.inTransaction(transaction);
        return work({ transaction, document, locale });
      });
      this.setUps.forget(actor);
      const [stored, document] = await Promise.all([
        this.reader.one(actor, organisationId, id),
        this.setUps.of(actor, organisationId, { reasons: true }),
      ]);
      const roles = rolesIn(actor, organisationId);
      return {
        regulation: regulationFor(stored, readingFor(document, roles, locale), roles),
        organisation: { id: organisationId, name: document.name, demo: document.demo },
        problems: [],
      };
    } catch (error) {
      const problems = error instanceof Refusal ? error.problems : refusalOf(error, locale);
      if (!problems) throw error;
      return { regulation: null, organisation: null, problems };
    } finally {
      this.setUps.forget(actor);
    }
  }
}

function earlierVersion(
  present: readonly StoredRegulation[],
  replacesId: string | null | undefined,
  locale: Locale,
): StoredRegulation | undefined {
  if (!replacesId) return undefined;
  const earlier = present.find(({ id }) => id === replacesId);
  if (earlier?.state !== 'read') refuse(locale, 'NO_SUCH_VERSION', 'replacesId');
  const isTaken = present.some((one) => one.replacesId === replacesId && one.state !== 'refused');
  if (isTaken) refuse(locale, 'HAS_SUCCESSOR', 'replacesId');
  return earlier;
}

/** Named, that of the earlier version, the only one there is, or one still to be made. */
function policyOf(
  { policies }: SetUp,
  named: string | null | undefined,
  earlier: StoredRegulation | undefined,
): string {
  if (named) {
    if (!policies.some(({ id }) => id === named)) throw ApiError.notFound();
    return named;
  }
  if (earlier) return earlier.policyId;
  return policies.length === 1 ? policies[0]!.id : randomUUID();
}

interface Asked {
  readonly proposal: StoredProposal;
  readonly decision: ProposalDecision;
  readonly value: FactValue | null;
}

const becomes: Readonly<Record<ProposalDecision, ProposalState>> = {
  accept: 'accepted',
  change: 'changed',
  reject: 'rejected',
  undo: 'open',
};

/** What is left to do of what was asked; the same asked twice was done the first time. */
function askedOf(
  regulation: StoredRegulation,
  decisions: readonly ProposalDecisionInput[],
  { document, locale }: Situation,
): Asked[] {
  const byId = new Map((regulation.proposals ?? []).map((one) => [one.id, one]));
  const about = adoptedDocument(regulation);
  return decisions.flatMap(({ proposalId, expectedVersion, decision, value, ...seen }): Asked[] => {
    const proposal = byId.get(proposalId);
    if (!proposal) throw ApiError.notFound();
    byId.delete(proposalId);
    if (decision === 'change' && (value === undefined || value === null)) {
      refuse(locale, 'VALUE_NEEDED', proposalId);
    }
    const wanted = decision === 'change' ? (value as FactValue) : valueOf(proposal);
    const takesOver = decision === 'accept' || decision === 'change';
    const isDone =
      proposal.state === becomes[decision] &&
      (!takesOver || sameValue(proposal.value ?? undefined, wanted ?? undefined));
    if (isDone) return [];
    if (proposal.version !== expectedVersion) refuse(locale, 'CONFLICT', proposalId);
    const targets = targetsOf(document.setUp, proposal.reading.subject, about);
    if (takesOver && seen.basedOn !== basedOn(document.setUp, targets, proposal.fact)) {
      refuse(locale, 'CHANGED_MEANWHILE', proposalId);
    }
    return [{ proposal, decision, value: wanted }];
  });
}

/** Who is referred to before who refers, a name before what is said of who bears it. */
function inOrder(one: Asked, other: Asked): number {
  const place = ({ proposal: { kind } }: Asked) => subjectKinds.indexOf(kind);
  const isName = ({ proposal: { fact } }: Asked) => Number(fact === 'name');
  return place(one) - place(other) || isName(other) - isName(one);
}

function decideAll(
  regulation: StoredRegulation,
  asked: readonly Asked[],
  { transaction: { roles }, document, locale }: Situation,
): { setUp: SetUp; decided: Decided[] } {
  const about = adoptedDocument(regulation);
  let { setUp } = document;
  const decided: Decided[] = [];
  for (const { proposal, decision, value } of asked.toSorted(inOrder)) {
    const { id, version, fact, adopted: earlier } = proposal;
    const { subject } = proposal.reading;
    if (earlier) {
      const back = takeBack(setUp, { subject, fact }, earlier, roles);
      if (!back.ok) throw new Refusal(inWords(back.refusal, proposal, locale));
      setUp = back.value;
    }
    let adopted: Adopted | null = null;
    if (decision === 'accept' || decision === 'change') {
      const taken = adopt(setUp, { subject, fact, value }, about, randomUUID, roles);
      if (!taken.ok) throw new Refusal(inWords(taken.refusal, proposal, locale));
      ({ setUp, adopted } = taken.value);
    }
    const state = becomes[decision];
    decided.push({
      ...{ id, version, state, adopted },
      decision: state === 'open' ? 'undone' : state,
      value: adopted ? value : null,
    });
  }
  return { setUp, decided };
}

/** Ends the transaction without a trace. */
class Refusal extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}

function refuse(
  locale: Locale,
  code: keyof (typeof regulationProblems)['nl'],
  field: string | null,
): never {
  throw new Refusal([problem(regulationProblems, locale, code, field)]);
}

/** Which proposal it is stands in the field; the sentence says it as well, for a whole section. */
function inWords(
  refusal: readonly FactProblem[],
  { id, kind, fact }: StoredProposal,
  locale: Locale,
): Problem[] {
  return refusal.map(({ code, message }) => ({
    code: code.toUpperCase(),
    field: id,
    message: `${factName(kind, fact, {}, locale)}: ${message[locale]}`,
  }));
}
