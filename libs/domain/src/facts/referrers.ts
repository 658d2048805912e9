import { catalogue, subjectKinds } from './catalogue.js';
import type { FactDefinitions, FactType, FactValue, Row, SubjectKind } from './fact.js';
import { subjectsOf, type SetUp } from './set-up.js';

/** A fact that names a subject. */
export interface Referrer {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly key: string;
}

/** Every fact that names this subject, of other subjects only. */
export function referrersOf(setUp: SetUp, kind: SubjectKind, id: string): readonly Referrer[] {
  return subjectKinds.flatMap((from) => {
    const referring = Object.entries(catalogue[from] as FactDefinitions);
    return subjectsOf(setUp, from)
      .filter((subject) => !(from === kind && subject.id === id))
      .flatMap((subject) => {
        const facts = subject.facts as Readonly<Record<string, FactValue | undefined>>;
        return referring
          .filter(([key, { type }]) => names(type, facts[key], kind, id))
          .map(([key]): Referrer => ({ kind: from, id: subject.id, key }));
      });
  });
}

function names(
  type: FactType,
  value: FactValue | undefined,
  kind: SubjectKind,
  id: string,
): boolean {
  if (value === undefined) return false;
  if (type.type === 'reference') return type.to === kind && value === id;
  if (type.type === 'references') {
    return type.to === kind && (value as readonly string[]).includes(id);
  }
  if (type.type !== 'rows') return false;
  return Object.entries(type.fields).some(
    ([field, definition]) =>
      definition.type.type === 'reference' &&
      definition.type.to === kind &&
      (value as readonly Row[]).some((row) => row[field] === id),
  );
}
