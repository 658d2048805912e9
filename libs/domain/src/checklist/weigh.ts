import type { Verdict } from './verdict.js';

/** What speaks for and against one verdict. */
export interface Findings<Reason extends string> {
  /** Any of these decides, also while other facts are open. */
  readonly not?: readonly (Reason | false | undefined)[];
  /** Known shortcomings. */
  readonly partly?: readonly (Reason | false | undefined)[];
  /** The facts that being met requires; `undefined` is open. */
  readonly required: readonly unknown[];
  /** Facts that say which requirements hold: also open when unknown, but no answer to this item. */
  readonly context?: readonly unknown[];
  readonly met: Reason;
}

/**
 * Forms a verdict, in this order:
 * 1. a fact that decides against it decides: not met;
 * 2. nothing known of what is required: unanswered;
 * 3. a known shortcoming, or a required fact that is open: partly met ("incomplete" says the latter);
 * 4. else met.
 *
 * So an unknown fact never makes an item "not met", and becoming known as satisfied never lowers it.
 */
export function weigh<Reason extends string>(
  findings: Findings<Reason>,
): Verdict<Reason | 'incomplete'> {
  const not = present(findings.not);
  if (not.length > 0) return { status: 'not_met', reasons: not };
  if (findings.required.every((value) => value === undefined)) return { status: 'unanswered' };
  const partly = present(findings.partly);
  const isOpen =
    findings.required.includes(undefined) || (findings.context?.includes(undefined) ?? false);
  if (isOpen) return { status: 'partly_met', reasons: [...partly, 'incomplete'] };
  if (partly.length > 0) return { status: 'partly_met', reasons: partly };
  return { status: 'met', reasons: [findings.met] };
}

function present<Reason extends string>(
  reasons: readonly (Reason | false | undefined)[] | undefined,
): Reason[] {
  return reasons ? reasons.filter((reason) => reason !== false && reason !== undefined) : [];
}

/** The reason when the condition is known to hold. */
export function when<Reason extends string>(
  condition: boolean | undefined,
  reason: Reason,
): Reason | false {
  return condition === true && reason;
}

/** The ones of `wanted` that a known list lacks; none while the list is unknown. */
export function missingFrom<One extends string>(
  wanted: readonly One[],
  list: readonly string[] | undefined,
): readonly One[] {
  return list === undefined ? [] : wanted.filter((one) => !list.includes(one));
}

/** Whether the value is one of these; unknown is not. */
export function isOneOf(value: string | undefined, ...options: readonly string[]): boolean {
  return value !== undefined && options.includes(value);
}
