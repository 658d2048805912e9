import { Injectable } from '@nestjs/common';
import {
  changeFacts,
  changeMany,
  changesBetween,
  changesSinceConsent,
  changeSentence,
  factDefinition,
  factName,
  type FactValue,
  effectiveFacts,
  hardStopTexts,
  possibleAnswers,
  type Resources as DomainResources,
  resourcesOf,
  rolesConcerning,
  type SetUp,
  type SetUpStep,
  type StepProblem,
  subjectById,
  type SubjectKind,
  titleOfId,
  type Locale,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { Impact } from '../assessment/impact.types.js';
import { ConsentedVersions } from '../consent/consented-versions.js';
import { assessmentIf, assessmentOf } from './assessment-of.js';
import { isOwn, type Reading, readingFor } from './reading.js';
import { lockOrganisation } from './set-up.lock.js';
import { type OrganisationDocument, SetUpReader } from './set-up.reader.js';
import { laterChanges } from './set-up.repository.js';
import { both, inputsOf, organisationOf, problemsOf, refusalOf } from './set-up.service.js';
import { SetUpSteps } from './set-up.steps.js';
import type { ApplyTrialInput, TrialStepInput } from './trials.inputs.js';
import type {
  AnswerImpact,
  ApplyTrialPayload,
  Resources,
  ResourceSum,
  TrialConflict,
  WhatIf,
} from './trials.types.js';

const texts: ProblemTexts<'CHANGED_MEANWHILE' | 'KEY_USED'> = {
  nl: {
    CHANGED_MEANWHILE: 'Dit is intussen gewijzigd. Bekijk het opnieuw voordat u het verwijdert.',
    KEY_USED: 'Met deze sleutel is al iets anders overgenomen. Probeer het opnieuw.',
  },
  en: {
    CHANGED_MEANWHILE: 'This has changed in the meantime. Look at it again before removing it.',
    KEY_USED: 'Something else was applied with this key. Try again.',
  },
};

const yesNo = { nl: ['Ja', 'Nee'], en: ['Yes', 'No'] } as const;

/** What became of the transaction that applies a trial. */
interface Outcome {
  applied: boolean;
  problems?: Problem[];
  refusedStep?: number | null;
  conflicts?: TrialConflict[];
}

/** Changes that are tried without saving, and made real together. */
@Injectable()
export class TrialsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: SetUpReader,
    private readonly steps: SetUpSteps,
    private readonly consented: ConsentedVersions,
  ) {}

  /** Worked out from the stored set-up with the steps on top; nothing is saved. */
  async whatIf(
    actor: Actor,
    organisationId: string,
    given: readonly TrialStepInput[],
    locale: Locale,
  ): Promise<WhatIf> {
    const document = await this.reader.of(actor, organisationId, { reasons: true });
    const roles = rolesIn(actor, organisationId);
    const { steps, origins } = stepsOf(given);
    const now = readingFor(document, roles, locale);
    const resourcesNow = resourcesIn(now, resourcesOf(document.setUp, document.today));
    const tried = changeMany(document.setUp, steps, roles);
    if (!tried.ok) {
      return {
        ...refusedWith(tried.refusal, origins, locale),
        impact: null,
        hardStops: [],
        differences: [],
        consentNeededAgain: false,
        material: [],
        resourcesNow,
        resources: resourcesNow,
      };
    }
    const { setUp } = tried.value;
    const version = await this.consented.inForce(actor, organisationId);
    const materialIn = (present: SetUp) =>
      version ? changesSinceConsent(version.setUp, present, version.askedFor).material : [];
    const [before, after] = [materialIn(document.setUp), materialIn(setUp)];
    const stillConsented = document.consented && after.length === 0;
    const reading = readingFor({ ...document, setUp, consented: stillConsented }, roles, locale);
    const assessment = assessmentIf(document, setUp, stillConsented);
    return {
      impact: new Impact(assessmentOf(document), assessment, reading),
      hardStops: assessment.hardStops.map(
        ({ ruleId, appointmentId }) =>
          `${titleOfId(reading.setUp, 'appointment', appointmentId, locale)}: ${
            hardStopTexts(ruleId)?.title[locale] ?? ruleId
          }`,
      ),
      differences: changesBetween(document.setUp, setUp).map((change) => ({
        kind: change.kind,
        subjectId: change.id,
        key: 'key' in change ? change.key : null,
        sentence: changeSentence(change, now.setUp, reading.setUp, locale),
      })),
      consentNeededAgain: after.length > before.length,
      material: version
        ? after.map((change) => changeSentence(change, version.setUp, setUp, locale))
        : [],
      resourcesNow,
      resources: resourcesIn(reading, resourcesOf(setUp, document.today)),
      problems: [],
      refusedStep: null,
    };
  }

  /** What each answer to one question would do. Bounded by the options of one question. */
  async impactOfAnswers(
    actor: Actor,
    organisationId: string,
    { kind, subjectId, key }: { kind: SubjectKind; subjectId: string; key: string },
    locale: Locale,
  ): Promise<AnswerImpact[]> {
    const document = await this.reader.of(actor, organisationId, { reasons: true });
    const subject = subjectById(document.setUp, kind, subjectId);
    if (!subject) throw ApiError.notFound();
    const roles = rolesConcerning(rolesIn(actor, organisationId), isOwn(document, kind, subjectId));
    const facts = (
      kind === 'appointment' ? effectiveFacts(document.setUp, subject as never) : subject.facts
    ) as Readonly<Record<string, FactValue | undefined>>;
    const before = assessmentOf(document);
    return possibleAnswers(kind, key, facts[key]).map(({ option, value }) => {
      const change = { kind, id: subjectId, changes: [{ key, value }] };
      const taken = changeFacts(document.setUp, change, roles);
      const reading = taken.ok
        ? readingFor({ ...document, setUp: taken.value.setUp }, roles, locale)
        : null;
      return {
        option,
        label: optionLabel(kind, key, option, locale),
        chosen: Array.isArray(facts[key])
          ? (facts[key] as readonly string[]).includes(option)
          : facts[key] === value,
        impact:
          taken.ok && reading
            ? new Impact(
                before,
                assessmentIf(document, taken.value.setUp, document.consented),
                reading,
              )
            : null,
      };
    });
  }

  /** All steps in one transaction, or none: as saving each of them would, with one assessment. */
  async apply(actor: Actor, input: ApplyTrialInput, locale: Locale): Promise<ApplyTrialPayload> {
    const outcome = await this.inOneGo(actor, input, locale);
    this.reader.forget(actor);
    const after = await this.reader.of(actor, input.organisationId);
    return {
      applied: outcome.applied,
      organisation: organisationOf(after),
      problems: outcome.problems ?? [],
      refusedStep: outcome.refusedStep ?? null,
      conflicts: outcome.conflicts ?? [],
    };
  }

  private async inOneGo(actor: Actor, input: ApplyTrialInput, locale: Locale): Promise<Outcome> {
    const request = {
      key: input.idempotencyKey,
      operation: 'applyTrial',
      input: { steps: input.steps },
    };
    try {
      return await this.tenancy.inOrganisation(actor, input.organisationId, async (transaction) => {
        await lockOrganisation(transaction);
        return once<Outcome>(transaction, request, () =>
          this.takeAll(transaction, input.steps, locale),
        );
      });
    } catch (error) {
      // Thrown to leave no trace: what is refused saves nothing and uses up no key.
      if (error instanceof NotApplied) return error.outcome;
      if (error instanceof ApiError && error.code === 'CONFLICT') {
        const used = problem(texts, locale, 'KEY_USED', 'idempotencyKey');
        return { applied: false, problems: [{ ...used, code: 'CONFLICT' }] };
      }
      const problems = refusalOf(error, locale);
      if (!problems) throw error;
      return { applied: false, problems };
    }
  }

  private async takeAll(
    transaction: OrganisationTransaction,
    given: readonly TrialStepInput[],
    locale: Locale,
  ): Promise<Outcome> {
    const document = await this.reader.inTransaction(transaction);
    const conflicts = await this.conflictsIn(transaction, document, given, locale);
    if (conflicts.length > 0) throw new NotApplied({ applied: false, conflicts });
    const { steps, origins } = stepsOf(given);
    const taken = await this.steps.take(transaction, document, steps, {
      action: 'setUp:applyTrial',
      target: { kind: 'organisation', id: transaction.organisationId },
    });
    if (taken.problems) {
      throw new NotApplied({ applied: false, ...refusedWith(taken.problems, origins, locale) });
    }
    return { applied: true };
  }

  /** Answers that others gave since a step was thought of; a removal asks for the newest version. */
  private async conflictsIn(
    transaction: OrganisationTransaction,
    document: OrganisationDocument,
    given: readonly TrialStepInput[],
    locale: Locale,
  ): Promise<TrialConflict[]> {
    const conflicts: TrialConflict[] = [];
    for (const [index, step] of given.entries()) {
      const version = document.versions.get(step.subjectId);
      // What the trial itself adds nobody else can have changed.
      if (step.act === 'add' || version === undefined) continue;
      const seen = step.expectedVersion ?? 0;
      if (seen < 1 || seen > version) throw ApiError.badInput('expectedVersion');
      if (seen === version) continue;
      if (step.act === 'remove') {
        const changed = problem(texts, locale, 'CHANGED_MEANWHILE', 'expectedVersion');
        throw new NotApplied({
          applied: false,
          problems: [{ ...changed, code: 'CONFLICT' }],
          refusedStep: index,
        });
      }
      const keys = step.changes.map(({ key }) => key);
      const later = await laterChanges(transaction, step.subjectId, seen, keys);
      const { steps } = stepsOf([step]);
      const taken = changeMany(document.setUp, steps, transaction.roles);
      const wanted = taken.ok ? taken.value.setUp : document.setUp;
      for (const { key, changedBy, changedAt } of later) {
        const title = titleOfId(document.setUp, step.kind, step.subjectId, locale);
        conflicts.push({
          step: index,
          about: `${title} – ${factName(step.kind, key, {}, locale)}`,
          conflict: {
            ...both(document.setUp, wanted, step.kind, step.subjectId, key, locale),
            key,
            changedBy: changedBy ?? '',
            changedAt,
            currentVersion: version,
          },
        });
      }
    }
    return conflicts;
  }
}

/** Ends the transaction without a trace. */
class NotApplied extends Error {
  constructor(readonly outcome: Outcome) {
    super('not applied');
  }
}

/**
 * The steps as the domain takes them, and from which of the given ones each comes. What is said of a
 * subject that the trial itself adds belongs to its first answers.
 */
function stepsOf(given: readonly TrialStepInput[]): { steps: SetUpStep[]; origins: number[] } {
  const added = new Set(given.flatMap((one) => (one.act === 'add' ? [one.subjectId] : [])));
  const steps: SetUpStep[] = [];
  const origins: number[] = [];
  given.forEach((one, index) => {
    const { act, kind, subjectId: id } = one;
    if (act === 'change' && added.has(id)) return;
    origins.push(index);
    if (act === 'change') {
      steps.push({ step: 'change', kind, id, changes: inputsOf(one.changes) });
      return;
    }
    // There is one organisation, neither added nor taken out here.
    if (kind === 'organisation') throw ApiError.badInput('kind');
    if (act === 'remove') {
      steps.push({ step: 'remove', kind, id });
      return;
    }
    const later = given.filter((other) => other.act === 'change' && other.subjectId === id);
    const answers = [one, ...later].flatMap(({ changes }) => inputsOf(changes));
    const byKey = new Map(answers.map((answer) => [answer.key, answer]));
    steps.push({ step: 'add', kind, id, facts: [...byKey.values()] });
  });
  return { steps, origins };
}

function refusedWith(
  refusal: readonly StepProblem[],
  origins: readonly number[],
  locale: Locale,
): { problems: Problem[]; refusedStep: number | null } {
  const step = refusal[0]?.step;
  return {
    problems: problemsOf(
      refusal.filter((one) => one.step === step),
      locale,
    ),
    refusedStep: step === undefined ? null : (origins[step] ?? null),
  };
}

function optionLabel(kind: SubjectKind, key: string, option: string, locale: Locale): string {
  const type = factDefinition(kind, key)?.type;
  if (type?.type === 'yesNo') return yesNo[locale][option === 'true' ? 0 : 1];
  return type && 'options' in type ? (type.options[option]?.[locale] ?? option) : option;
}

function resourcesIn(reading: Reading, { hours, euros }: DomainResources): Resources {
  const { setUp, locale } = reading;
  const who = (id: string) => titleOfId(setUp, 'appointment', id, locale);
  const money = (one: DomainResources['euros']['parts'][number]) => ({
    label: `${who(one.appointmentId)} – ${factName('appointment', one.key, {}, locale)}`,
    amount: one.cents,
  });
  const hourSum: ResourceSum = {
    sum: hours.sum,
    parts: hours.parts.map((one) => ({ label: who(one.appointmentId), amount: one.hours })),
    byTheHour: [],
    withoutNumber: hours.notInHours.map(who),
    unknown: hours.unknown.map(who),
  };
  return {
    hours: hourSum,
    euros: {
      sum: euros.sum,
      parts: euros.parts.map(money),
      byTheHour: euros.byTheHour.map(money),
      withoutNumber: euros.withoutAmount.map(who),
      unknown: euros.unknown.map(who),
    },
  };
}
