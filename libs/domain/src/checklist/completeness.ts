import { catalogue } from '../facts/catalogue.js';
import { isAsked } from '../facts/check-fact.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import type { AskedWhen, FactDefinitions, FactValue, SubjectKind } from '../facts/fact.js';
import { listOf, type SetUp, type Subject } from '../facts/set-up.js';
import type { Share } from './verdict.js';

interface Question {
  readonly key: string;
  readonly when: readonly AskedWhen[] | undefined;
}

/** The questions that count, by kind of subject: the same ones as `askedFacts`, listed once. */
const questions = Object.fromEntries(
  Object.entries(catalogue as Record<SubjectKind, FactDefinitions>).map(([kind, definitions]) => [
    kind,
    Object.entries(definitions)
      .filter(([, fact]) => !fact.optional && !(kind === 'policy' && fact.inherits))
      .map(([key, fact]) => ({ key, when: fact.when })),
  ]),
) as unknown as Record<SubjectKind, readonly Question[]>;

const kinds = Object.keys(listOf) as (keyof typeof listOf)[];

/** Facts known out of facts asked, over all subjects of the set-up. */
export function completenessOf(setUp: SetUp): Share {
  let part = 0;
  let of = 0;
  const count = (kind: SubjectKind, facts: Readonly<Record<string, FactValue | undefined>>) => {
    for (const { key, when } of questions[kind]) {
      if (when !== undefined && !isAsked(kind, when, facts)) continue;
      of += 1;
      if (facts[key] !== undefined) part += 1;
    }
  };
  count('organisation', setUp.organisation.facts);
  for (const kind of kinds) {
    for (const subject of setUp[listOf[kind]] as readonly Subject[]) {
      count(
        kind,
        kind === 'appointment'
          ? effectiveFacts(setUp, subject as Subject<'appointment'>)
          : subject.facts,
      );
    }
  }
  return { part, of };
}
