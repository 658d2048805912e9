import type { Role } from '../access/actions.js';
import { ok, refused, type Result } from '../result.js';
import { addSubject, changeFacts, removeSubject, type FactInput } from './change-facts.js';
import type { ChangedSetUp } from './change-facts.js';
import type { FactChange } from './changes.js';
import type { FactProblem } from './check-fact.js';
import type { SubjectKind } from './fact.js';
import type { SetUp } from './set-up.js';

type Listed = Exclude<SubjectKind, 'organisation'>;

/** One step of a change that touches several subjects. */
export type SetUpStep =
  | {
      readonly step: 'add';
      readonly kind: Listed;
      readonly id: string;
      readonly facts: readonly FactInput[];
    }
  | {
      readonly step: 'change';
      readonly kind: SubjectKind;
      readonly id: string;
      readonly changes: readonly FactInput[];
    }
  | { readonly step: 'remove'; readonly kind: Listed; readonly id: string };

/** A problem with one of the steps; `step` is its place in the list. */
export interface StepProblem extends FactProblem {
  readonly step: number;
}

/**
 * Takes several steps together: all of them or, when one will not do, none. Every problem is named
 * with its step. What is added is there before anything names it, and what is removed goes last, so
 * steps may stand in any order and name each other.
 */
export function changeMany(
  setUp: SetUp,
  steps: readonly SetUpStep[],
  roles: readonly Role[],
): Result<ChangedSetUp, readonly StepProblem[]> {
  const problems: StepProblem[] = [];
  const changed: FactChange[] = [];
  let next = setUp;
  const take = (
    step: number,
    outcome: Result<ChangedSetUp, readonly FactProblem[]>,
  ): readonly FactChange[] => {
    if (!outcome.ok) {
      problems.push(...outcome.refusal.map((one) => ({ ...one, step })));
      return [];
    }
    next = outcome.value.setUp;
    return outcome.value.changed;
  };

  steps.forEach((one, step) => {
    if (one.step !== 'add') return;
    changed.push(...take(step, addSubject(next, one.kind, one.id, [], roles)));
  });
  steps.forEach((one, step) => {
    if (one.step === 'remove') return;
    const { kind, id } = one;
    const changes = one.step === 'add' ? one.facts : one.changes;
    if (changes.length === 0) return;
    const found = take(step, changeFacts(next, { kind, id, changes }, roles));
    // What is new counts as one difference, however much is known about it.
    if (one.step === 'change') changed.push(...found);
  });
  steps.forEach((one, step) => {
    if (one.step !== 'remove') return;
    changed.push(...take(step, removeSubject(next, one.kind, one.id)));
  });
  return problems.length > 0 ? refused(problems) : ok({ setUp: next, changed });
}
