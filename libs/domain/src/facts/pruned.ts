import { catalogue, factDefinition, subjectKinds } from './catalogue.js';
import type { FactDefinition, FactDefinitions, FactValue, SubjectKind } from './fact.js';
import type { SectionId } from './sections.js';
import type { SetUp } from './set-up.js';

/** What decides which questions make sense here: the organisation's own answers, and its units. */
export interface Profile {
  readonly facts: Readonly<Record<string, FactValue | undefined>>;
  readonly hasUnits: boolean;
}

/** The profile of a set-up. */
export function profileOf({ organisation, units }: SetUp): Profile {
  return { facts: organisation.facts, hasUnits: units.length > 0 };
}

/** What takes a question away: an answer of the organisation, or that there are no units. */
export type PrunedBy =
  { readonly fact: string; readonly value: FactValue } | { readonly fact: undefined };

/**
 * Why this question makes no sense here; undefined when it is to be asked. Only what is known takes
 * a question away: an open profile asks everything. Answers given before are kept, and are there
 * again when the profile changes back.
 */
export function prunedBy(
  kind: SubjectKind,
  definition: FactDefinition,
  { facts, hasUnits }: Profile,
): PrunedBy | undefined {
  for (const condition of definition.unless ?? []) {
    if (condition.fact === undefined) {
      if (!hasUnits) return { fact: undefined };
      continue;
    }
    const value = facts[condition.fact];
    if (value !== undefined && (condition.is as readonly unknown[]).includes(value)) {
      return { fact: condition.fact, value };
    }
  }
  // A policy asks for internal and external counsellors alike, as far as the model has both.
  const forKind =
    kind === 'policy' ? definition.when?.find(({ fact }) => fact === 'kind') : undefined;
  const model = facts['model'];
  if (forKind && (model === 'internal' || model === 'external') && !forKind.is.includes(model)) {
    return { fact: 'model', value: model };
  }
  return undefined;
}

/** Questions of one group that one answer takes away. */
export interface PrunedGroup {
  readonly section: SectionId;
  readonly group: string;
  readonly kind: SubjectKind;
  readonly keys: readonly string[];
  readonly by: PrunedBy;
}

/**
 * Everything the profile takes away, group by group, with the answer that does it: so that nobody
 * wonders where a question went.
 */
export function prunedGroups(profile: Profile): readonly PrunedGroup[] {
  const groups = new Map<string, PrunedGroup>();
  for (const kind of subjectKinds) {
    for (const [key, definition] of Object.entries(catalogue[kind] as FactDefinitions)) {
      const by = prunedBy(kind, definition, profile) ?? closedBy(kind, definition, profile);
      if (!by) continue;
      const id = `${kind} ${definition.group} ${by.fact ?? ''}`;
      const known = groups.get(id);
      const { section, group } = definition;
      groups.set(id, { section, group, kind, by, keys: [...(known?.keys ?? []), key] });
    }
  }
  return [...groups.values()];
}

/** The answers that shape the organisation; whether something was published, say, does not. */
const shaping: readonly string[] = [
  'structure',
  'participation',
  'complaintsProcedure',
  'whistleblowerProcedure',
];

/** A question of the organisation that is only asked on another answer than was given. */
function closedBy(
  kind: SubjectKind,
  definition: FactDefinition,
  { facts }: Profile,
): PrunedBy | undefined {
  if (kind !== 'organisation') return undefined;
  for (const { fact, is } of definition.when ?? []) {
    const value = facts[fact];
    if (!shaping.includes(fact) || value === undefined) continue;
    if (!(is as readonly unknown[]).includes(value)) return { fact, value };
  }
  return undefined;
}

/** Whether the fact exists and the profile leaves it to be asked. */
export function isLeftToAsk(kind: SubjectKind, key: string, profile: Profile): boolean {
  const definition = factDefinition(kind, key);
  return definition !== undefined && prunedBy(kind, definition, profile) === undefined;
}
