import {
  catalogue,
  factDefinition,
  isAsked,
  prunedBy,
  type Profile,
  type FactDefinition,
  type FactDefinitions,
  type FactValue,
  type SubjectKind,
} from '@vertrouwensbasis/domain';

/** A fact of a subject as the API gives it. */
export interface AnsweredFact {
  readonly key: string;
  readonly value?: unknown;
  readonly declaredUnknown: boolean;
  readonly fromPolicy?: string | null;
  readonly shown?: string | null;
}

/** A subject as the API gives it. */
export interface AnsweredSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly title: string;
  readonly version: number;
  /** About the viewer: their own appointment or person. */
  readonly own: boolean;
  readonly facts: readonly AnsweredFact[];
}

/** One answer, its own or its policy's. */
export interface Answer {
  readonly value: FactValue | undefined;
  readonly declaredUnknown: boolean;
  /** The policy whose answer this is. */
  readonly fromPolicy: string | undefined;
  readonly shown: string | undefined;
}

const noAnswer: Answer = {
  value: undefined,
  declaredUnknown: false,
  fromPolicy: undefined,
  shown: undefined,
};

/** What a subject answers to one question. */
export function answerOf(subject: AnsweredSubject, key: string): Answer {
  const fact = subject.facts.find((one) => one.key === key);
  if (!fact) return noAnswer;
  return {
    value: (fact.value ?? undefined) as FactValue | undefined,
    declaredUnknown: fact.declaredUnknown,
    fromPolicy: fact.fromPolicy ?? undefined,
    shown: fact.shown ?? undefined,
  };
}

/** The answers by key, policy's included. */
export function valuesOf(subject: AnsweredSubject): Record<string, FactValue | undefined> {
  return Object.fromEntries(
    subject.facts.map((fact) => [fact.key, (fact.value ?? undefined) as FactValue | undefined]),
  );
}

/** What decides which questions make sense in this organisation. */
export function profileIn(subjects: readonly AnsweredSubject[]): Profile {
  const organisation = subjects.find(({ kind }) => kind === 'organisation');
  return {
    facts: organisation ? valuesOf(organisation) : {},
    hasUnits: subjects.some(({ kind }) => kind === 'unit'),
  };
}

/** A question that is asked of a subject. */
export interface Question {
  readonly key: string;
  readonly definition: FactDefinition;
}

/** The questions of one group, or of all, that are asked, in order, given these answers. */
export function questionsAsked(
  kind: SubjectKind,
  group: string | undefined,
  values: Readonly<Record<string, FactValue | undefined>>,
  profile: Profile,
): readonly Question[] {
  return Object.entries(catalogue[kind] as FactDefinitions)
    .filter(
      ([, definition]) =>
        (group === undefined || definition.group === group) &&
        isAsked(kind, definition.when, values) &&
        prunedBy(kind, definition, profile) === undefined,
    )
    .map(([key, definition]) => ({ key, definition }));
}

/** What the viewer may do with the set-up, as the server says. */
export interface MaySay {
  readonly setUpChange: boolean;
  readonly setUpConfirm: boolean;
  readonly setUpContribute: boolean;
}

/**
 * Some questions only the counsellor concerned can answer; everyone who reads the set-up sees them.
 * A contributor answers those of the assigned sections.
 */
export function mayAnswer(
  { definition }: Question,
  subject: { readonly own: boolean },
  may: MaySay,
  ownSections: readonly string[],
): boolean {
  if (definition.statedBy === 'counsellor') return may.setUpConfirm && subject.own;
  return may.setUpChange || (may.setUpContribute && ownSections.includes(definition.section));
}

/** The label of a question, empty when there is no such question any more. */
export function questionLabel(kind: SubjectKind, key: string, locale: 'nl' | 'en'): string {
  return factDefinition(kind, key)?.label[locale] ?? '';
}
