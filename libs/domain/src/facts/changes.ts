import { text, type Locale } from '../text.js';
import { catalogue, factDefinition, subjectKinds, subjectNames } from './catalogue.js';
import { effectiveFacts } from './effective-facts.js';
import type { FactDefinitions, FactValue, SubjectKind } from './fact.js';
import { factName } from './fact-names.js';
import { formatFact } from './format-fact.js';
import { sectionIds, type SectionId } from './sections.js';
import { subjectById, subjectsOf, type SetUp, type Subject } from './set-up.js';
import { sameValue } from './same-value.js';
import { subjectTitle } from './subject-title.js';

/** One difference between two set-ups. */
export type FactChange =
  | {
      readonly change: 'subject_added' | 'subject_removed';
      readonly kind: SubjectKind;
      readonly id: string;
    }
  | {
      /** `marked_unknown` and `no_longer_marked`: no answer before or after, but now said so. */
      readonly change:
        'changed' | 'became_known' | 'became_unknown' | 'marked_unknown' | 'no_longer_marked';
      readonly kind: SubjectKind;
      readonly id: string;
      readonly key: string;
      readonly before?: FactValue;
      readonly after?: FactValue;
    };

/** A subject of any kind, its answers by key. */
export type AnySubject = Subject & {
  readonly facts: Readonly<Record<string, FactValue | undefined>>;
};

/**
 * What differs between two set-ups, in the order of the wizard. A subject that came or went is one
 * difference; its facts are not listed apart.
 */
export function changesBetween(before: SetUp, after: SetUp): readonly FactChange[] {
  const changes = subjectKinds.flatMap((kind) => {
    const earlier = subjectsOf(before, kind) as readonly AnySubject[];
    const later = subjectsOf(after, kind) as readonly AnySubject[];
    const earlierById = new Map(earlier.map((one) => [one.id, one]));
    const laterIds = new Set(later.map((one) => one.id));
    return [
      ...earlier
        .filter((one) => !laterIds.has(one.id))
        .map(({ id }): FactChange => ({ change: 'subject_removed', kind, id })),
      ...later.flatMap((one): readonly FactChange[] => {
        const old = earlierById.get(one.id);
        return old ? factChanges(kind, old, one) : [{ change: 'subject_added', kind, id: one.id }];
      }),
    ];
  });
  const place = (change: FactChange) => sectionIds.indexOf(sectionOfChange(change));
  return changes
    .map((change, index) => ({ change, index }))
    .sort((one, other) => place(one.change) - place(other.change) || one.index - other.index)
    .map(({ change }) => change);
}

/** What differs between two versions of one subject. */
export function factChanges(
  kind: SubjectKind,
  earlier: AnySubject,
  later: AnySubject,
): readonly FactChange[] {
  const { id } = later;
  // Facts of an older catalogue that a snapshot still holds come last.
  const keys = new Set([
    ...Object.keys(catalogue[kind] as FactDefinitions),
    ...Object.keys(earlier.facts),
    ...Object.keys(later.facts),
  ]);
  return [...keys].flatMap((key): readonly FactChange[] => {
    const before = earlier.facts[key];
    const after = later.facts[key];
    if (before !== undefined && after !== undefined) {
      return sameValue(before, after) ? [] : [{ change: 'changed', kind, id, key, before, after }];
    }
    if (after !== undefined) return [{ change: 'became_known', kind, id, key, after }];
    if (before !== undefined) return [{ change: 'became_unknown', kind, id, key, before }];
    const was = earlier.declaredUnknown.includes(key);
    const is = later.declaredUnknown.includes(key);
    if (was === is) return [];
    return [{ change: is ? 'marked_unknown' : 'no_longer_marked', kind, id, key }];
  });
}

/** The section of the wizard a difference belongs to. */
export function sectionOfChange(change: FactChange): SectionId {
  const definitions: FactDefinitions = catalogue[change.kind];
  const definition =
    'key' in change ? factDefinition(change.kind, change.key) : Object.values(definitions)[0];
  return definition?.section ?? 'profile';
}

const added = text('toegevoegd', 'added');
const removed = text('verwijderd', 'removed');
const saidUnknown = text('als onbekend aangegeven', 'marked as unknown');
const notAnswered = text('nog niet beantwoord', 'not answered yet');

/**
 * A difference as a sentence.
 *
 * @example changeSentence(change, before, after, 'nl') // 'Anna de Vries – Uren per jaar: 24 → 40'
 */
export function changeSentence(
  change: FactChange,
  before: SetUp,
  after: SetUp,
  locale: Locale,
): string {
  const title = titleIn(change, before, after, locale);
  if (!('key' in change)) {
    const name = capital(subjectNames[change.kind].one[locale]);
    return `${name} ${(change.change === 'subject_added' ? added : removed)[locale]}: ${title}`;
  }
  const { kind, key } = change;
  const was = factsOf(before, change);
  const is = factsOf(after, change);
  const name = factName(kind, key, is ?? was ?? {}, locale);
  const said = wordsOf(change, before, after, locale);
  const answer =
    change.change === 'became_known'
      ? said.after
      : change.change === 'marked_unknown' || change.change === 'no_longer_marked'
        ? said.after
        : `${said.before} → ${said.after}`;
  return kind === 'organisation' ? `${name}: ${answer}` : `${title} – ${name}: ${answer}`;
}

/** The subject's answers; of an appointment those it inherits too, since they name the amounts. */
function factsOf(setUp: SetUp, change: FactChange) {
  const subject = subjectById(setUp, change.kind, change.id);
  const facts =
    subject && change.kind === 'appointment'
      ? effectiveFacts(setUp, subject as Subject<'appointment'>)
      : subject?.facts;
  return facts as Readonly<Record<string, FactValue | undefined>> | undefined;
}

function wordsOf(
  change: Extract<FactChange, { key: string }>,
  before: SetUp,
  after: SetUp,
  locale: Locale,
): { readonly before: string; readonly after: string } {
  const { kind, key } = change;
  return {
    before: formatFact(before, kind, key, change.before, locale),
    after:
      change.change === 'marked_unknown'
        ? saidUnknown[locale]
        : change.change === 'no_longer_marked'
          ? notAnswered[locale]
          : formatFact(after, kind, key, change.after, locale),
  };
}

function titleIn(change: FactChange, before: SetUp, after: SetUp, locale: Locale): string {
  const { kind, id } = change;
  const now = subjectById(after, kind, id);
  if (now) return subjectTitle(after, kind, now, locale);
  const then = subjectById(before, kind, id);
  return then ? subjectTitle(before, kind, then, locale) : subjectNames[kind].one[locale];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A difference in parts, for a table or a page: what, before and after. */
export interface DescribedChange {
  readonly change: FactChange;
  readonly subject: string;
  /** The fact's name; absent when the subject came or went. */
  readonly name?: string;
  readonly before?: string;
  readonly after?: string;
  readonly sentence: string;
}

/** The differences of one section of the wizard. */
export interface ChangedSection {
  readonly section: SectionId;
  readonly changes: readonly DescribedChange[];
}

/** The differences in words, by section; a section without differences is left out. */
export function describeChanges(
  changes: readonly FactChange[],
  before: SetUp,
  after: SetUp,
  locale: Locale,
): readonly ChangedSection[] {
  return sectionIds.flatMap((section) => {
    const here = changes.filter((change) => sectionOfChange(change) === section);
    return here.length === 0
      ? []
      : [{ section, changes: here.map((one) => described(one, before, after, locale)) }];
  });
}

function described(
  change: FactChange,
  before: SetUp,
  after: SetUp,
  locale: Locale,
): DescribedChange {
  const facts = factsOf(after, change) ?? factsOf(before, change) ?? {};
  return {
    change,
    subject: titleIn(change, before, after, locale),
    sentence: changeSentence(change, before, after, locale),
    ...('key' in change
      ? {
          name: factName(change.kind, change.key, facts, locale),
          ...wordsOf(change, before, after, locale),
        }
      : {}),
  };
}
