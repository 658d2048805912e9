import type { SubjectKind } from '../facts/fact.js';
import type { Role } from './roles.js';

/** What a rule says about a fact once its pattern is found. */
export type RuleValue =
  | boolean
  | string
  | { readonly option: string }
  | { readonly times: number }
  | { readonly fixed: number };

/**
 * One way in which regulations decide a fact. Data only: patterns (see `pattern.ts`) and what must
 * hold around them. A sentence has to be about the counsellor, to say it plainly (not “niet”), and
 * not as an exception or a condition, unless the rule says otherwise.
 */
export interface Rule {
  readonly kind: SubjectKind;
  readonly fact: string;
  readonly value: RuleValue;
  /** One of these is found in the sentence, at least partly in its own words. */
  readonly when: readonly string[];
  /** And none of these anywhere in it. */
  readonly unless?: readonly string[];
  /** And one of these in its headings, its introduction or itself. */
  readonly under?: readonly string[];
  /** Or one of these in an earlier sentence under the same heading: what “het” and “die” stand for. */
  readonly after?: readonly string[];
  /** Whom the sentence is about; `any` asks nothing. */
  readonly about: Role | 'any';
  /** What to do with a denial: refuse the match, ask for one, or leave it to the pattern. */
  readonly denied: 'refuse' | 'require' | 'ignore';
  /** Whether it may stand after “tenzij” or “indien”. */
  readonly within: 'main' | 'anywhere' | 'exception';
  readonly certainty: 'stated' | 'likely';
  /**
   * Who must be the one who does it: `sentence` refuses where only others act in the sentence,
   * `clause` where someone else, the reporter too, is the subject of the clause.
   */
  readonly actor?: 'sentence' | 'clause';
  /** Not where the sentence or the row is about one counsellor by name. */
  readonly ofAll?: true;
}

/** What a group of rules has in common, or what one does differently. */
export type RuleOptions = Partial<
  Pick<
    Rule,
    'unless' | 'under' | 'after' | 'about' | 'denied' | 'within' | 'certainty' | 'actor' | 'ofAll'
  >
>;

/** The rule for one value of a fact. */
export function rule(
  kind: SubjectKind,
  fact: string,
  value: RuleValue,
  when: readonly string[],
  options: RuleOptions = {},
): Rule {
  return {
    kind,
    fact,
    value,
    when,
    about: 'vp',
    denied: 'refuse',
    within: 'main',
    certainty: 'stated',
    ...options,
  };
}

/** Rules for a fact with one answer: for each answer its patterns. */
export function choice(
  kind: SubjectKind,
  fact: string,
  answers: Readonly<Record<string, readonly string[]>>,
  options: RuleOptions = {},
): readonly Rule[] {
  return Object.entries(answers).map(([answer, when]) => rule(kind, fact, answer, when, options));
}

/** Rules for a fact with several answers: every sentence adds its options. */
export function choices(
  kind: SubjectKind,
  fact: string,
  answers: Readonly<Record<string, readonly string[]>>,
  options: RuleOptions = {},
): readonly Rule[] {
  return Object.entries(answers).map(([option, when]) =>
    rule(kind, fact, { option }, when, options),
  );
}

/** A yes-or-no fact: yes when it is said, no when it is denied. */
export function yesNo(
  kind: SubjectKind,
  fact: string,
  when: readonly string[],
  options: RuleOptions = {},
): readonly Rule[] {
  return [
    rule(kind, fact, true, when, options),
    rule(kind, fact, false, when, { ...options, denied: 'require' }),
  ];
}
