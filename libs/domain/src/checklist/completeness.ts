import { catalogue } from '../facts/catalogue.js';
import { policiesOf } from '../facts/effective-facts.js';
import type { FactDefinition, FactDefinitions, FactValue, SubjectKind } from '../facts/fact.js';
import { profileOf, prunedBy } from '../facts/pruned.js';
import { listOf, type SetUp, type Subject } from '../facts/set-up.js';
import type { ItemResult, Share } from './verdict.js';

type Facts = Readonly<Record<string, FactValue | undefined>>;

interface Question {
  readonly key: string;
  /** Asked only when each of these facts has one of its answers. */
  readonly when: readonly { readonly fact: string; readonly is: ReadonlySet<unknown> }[];
  readonly definition: FactDefinition;
}

/**
 * The questions that count, by kind of subject: the same ones as `askedFacts` gives, worked out
 * once, because every assessment counts them all. The spec holds the two together.
 */
const questions = Object.fromEntries(
  Object.entries(catalogue as Record<SubjectKind, FactDefinitions>).map(([kind, definitions]) => [
    kind,
    Object.entries(definitions)
      .filter(([, fact]) => !fact.optional && !(kind === 'policy' && fact.inherits))
      .map(([key, fact]): Question => {
        const conditions = (fact.when ?? []).filter((one) => Object.hasOwn(definitions, one.fact));
        const when = conditions.map((one) => ({ fact: one.fact, is: new Set(one.is) }));
        return { key, when, definition: fact };
      }),
  ]),
) as unknown as Record<SubjectKind, readonly Question[]>;

const kinds = Object.keys(listOf) as (keyof typeof listOf)[];

/** Facts known out of facts asked, over all subjects of the set-up. */
export function completenessOf(setUp: SetUp): Share {
  let part = 0;
  let of = 0;
  const profile = profileOf(setUp);
  /** Without what the profile takes away; looked at once for all subjects of the kind. */
  const left = (kind: SubjectKind) =>
    questions[kind].filter(
      ({ definition }) => !definition.unless || !prunedBy(kind, definition, profile),
    );
  const count = (
    asked: readonly Question[],
    subject: Subject,
    policies: readonly Subject<'policy'>[],
  ) => {
    for (const { key, when } of asked) {
      if (!isAsked(when, subject, policies)) continue;
      of += 1;
      if (answerOf(subject, policies, key) !== undefined) part += 1;
    }
  };
  count(left('organisation'), setUp.organisation, nobodys);
  for (const kind of kinds) {
    const asked = left(kind);
    for (const subject of setUp[listOf[kind]] as readonly Subject[]) {
      count(
        asked,
        subject,
        kind === 'appointment' ? policiesOf(setUp, subject as Subject<'appointment'>) : nobodys,
      );
    }
  }
  return { part, of };
}

const nobodys: readonly Subject<'policy'>[] = [];

function isAsked(
  when: Question['when'],
  subject: Subject,
  policies: readonly Subject<'policy'>[],
): boolean {
  for (const { fact, is } of when) {
    if (!holds(answerOf(subject, policies, fact), is)) return false;
  }
  return true;
}

/**
 * Facts known out of facts looked at, for a checklist beside the first: it asks only what its items
 * read. Documents are evidence, not answers.
 */
export function completenessOfItems(items: readonly ItemResult[]): Share {
  const known = new Map<string, boolean>();
  for (const { findings } of items) {
    for (const { factsUsed } of findings) {
      for (const { kind, subjectId, key, value } of factsUsed) {
        if (kind !== 'document') known.set(`${kind} ${subjectId} ${key}`, value !== undefined);
      }
    }
  }
  return { part: [...known.values()].filter(Boolean).length, of: known.size };
}

function holds(answer: FactValue | undefined, is: ReadonlySet<unknown>): boolean {
  return Array.isArray(answer) ? answer.some((one) => is.has(one)) : is.has(answer);
}

/** Its own answer, else that of the first policy that has one, unless it says it is unknown here. */
function answerOf(
  subject: Subject,
  policies: readonly Subject<'policy'>[],
  key: string,
): FactValue | undefined {
  const value = (subject.facts as Facts)[key];
  if (value !== undefined || policies.length === 0) return value;
  if (!inherited.has(key) || subject.declaredUnknown.includes(key)) return undefined;
  for (const policy of policies) {
    const answer = (policy.facts as Facts)[key];
    if (answer !== undefined) return answer;
  }
  return undefined;
}

const inherited: ReadonlySet<string> = new Set(
  Object.entries(catalogue.policy as FactDefinitions)
    .filter(([, fact]) => fact.inherits)
    .map(([key]) => key),
);
