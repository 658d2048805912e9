import { factDefinition } from '../facts/catalogue.js';
import { isAsked } from '../facts/check-fact.js';
import { profileOf, prunedBy } from '../facts/pruned.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import { factName } from '../facts/fact-names.js';
import { formatFact } from '../facts/format-fact.js';
import type { SectionId } from '../facts/sections.js';
import { subjectById, type SetUp, type Subject } from '../facts/set-up.js';
import { titleOfId } from '../facts/subject-title.js';
import type { Locale } from '../text.js';
import type { FactUsed } from './verdict.js';

/** Where to go in the wizard. */
export interface FactLink {
  readonly section: SectionId;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  /** Absent for a whole section. */
  readonly key?: string;
  readonly label: string;
}

/** A fact that was used, in words; no value means unknown. */
export interface ExplainedFact {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly subjectTitle: string;
  readonly key: string;
  readonly label: string;
  readonly shown?: string;
  /** The policy it comes from, by its title. */
  readonly fromPolicy?: string;
}

export type FactPlaceUsed = Pick<FactUsed, 'kind' | 'subjectId' | 'key'>;

/** Turns facts of one set-up into words of one language, looking subjects up once. */
export class FactWords {
  readonly setUp: SetUp;
  readonly locale: Locale;
  readonly #facts = new Map<string, Readonly<Record<string, FactValue | undefined>>>();

  constructor(setUp: SetUp, locale: Locale) {
    this.setUp = setUp;
    this.locale = locale;
  }

  title(kind: SubjectKind, id: string): string {
    return titleOfId(this.setUp, kind, id, this.locale);
  }

  label(kind: SubjectKind, id: string, key: string): string {
    return factName(kind, key, this.#factsOf(kind, id), this.locale);
  }

  /** The name of the fact, and whose it is where that is not clear from what stands around it. */
  labelled({ kind, subjectId, key }: FactPlaceUsed, sayWhose: boolean): string {
    const label = this.label(kind, subjectId, key);
    return sayWhose && kind !== 'organisation'
      ? `${label} (${this.title(kind, subjectId)})`
      : label;
  }

  explained(fact: FactUsed): ExplainedFact {
    const { kind, subjectId, key, value } = fact;
    const words = {
      subjectKind: kind,
      subjectId,
      subjectTitle: this.title(kind, subjectId),
      key,
      label: this.label(kind, subjectId, key),
    };
    if (value === undefined) return words;
    const shown = formatFact(this.setUp, kind, key, value, this.locale);
    return fact.fromPolicy === undefined
      ? { ...words, shown }
      : { ...words, shown, fromPolicy: this.title('policy', fact.fromPolicy) };
  }

  /** A question that is asked and has no answer. */
  isOpen({ kind, subjectId, key, value }: FactUsed): boolean {
    const definition = factDefinition(kind, key);
    return (
      value === undefined &&
      definition !== undefined &&
      !definition.optional &&
      prunedBy(kind, definition, profileOf(this.setUp)) === undefined &&
      isAsked(kind, definition.when, this.#factsOf(kind, subjectId))
    );
  }

  link(fact: FactPlaceUsed, sayWhose = false): FactLink {
    return {
      section: factDefinition(fact.kind, fact.key)?.section ?? 'profile',
      subjectKind: fact.kind,
      subjectId: fact.subjectId,
      key: fact.key,
      label: this.labelled(fact, sayWhose),
    };
  }

  #factsOf(kind: SubjectKind, id: string): Readonly<Record<string, FactValue | undefined>> {
    const known = this.#facts.get(`${kind} ${id}`);
    if (known) return known;
    const subject = subjectById(this.setUp, kind, id) as Subject | undefined;
    const facts =
      subject === undefined
        ? {}
        : kind === 'appointment'
          ? effectiveFacts(this.setUp, subject as Subject<'appointment'>)
          : subject.facts;
    this.#facts.set(`${kind} ${id}`, facts);
    return facts;
  }
}
