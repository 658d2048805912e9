import { factDefinition } from '../facts/catalogue.js';
import { checkFact } from '../facts/check-fact.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import type { FactType, FactValue, SubjectKind } from '../facts/fact.js';
import { sameValue } from '../facts/same-value.js';
import { sectionIds, type SectionId } from '../facts/sections.js';
import { subjectById, type SetUp } from '../facts/set-up.js';
import { ok, refused, type Result } from '../result.js';
import { text, type Text } from '../text.js';

/**
 * Who reads a thread: chosen before the first word and never changed. To tell HR what was said in
 * the council, someone writes it again in a thread that HR reads.
 */
export const audiences = ['council', 'council_and_hr'] as const;

export type Audience = (typeof audiences)[number];

/** What a thread is about: a section, an answer in it, or a passage of something the set-up names. */
export interface ThreadPlace {
  readonly section: SectionId;
  readonly kind?: SubjectKind;
  readonly subjectId?: string;
  /** The fact; absent for a section or a passage. */
  readonly key?: string;
  /** The passage, as it stands in the document or policy. */
  readonly quote?: string;
}

export type TalkRefusalCode =
  | 'no_such_place'
  | 'not_a_passage'
  | 'nothing_to_suggest'
  | 'same_as_it_is'
  | 'changed_meanwhile'
  | 'settled_already'
  | 'too_late'
  | 'not_yours'
  | 'answered_already'
  | 'wrong_value';

/** Why something in a thread is refused; the code is stable, the message is for people. */
export interface TalkRefusal {
  readonly code: TalkRefusalCode;
  readonly field?: string;
  readonly message: Text;
}

function refuse(code: TalkRefusalCode, nl: string, en: string, field?: string) {
  return refused<TalkRefusal>({ code, message: text(nl, en), ...(field ? { field } : {}) });
}

const noSuchPlace = () =>
  refuse(
    'no_such_place',
    'Dit staat niet in de voorgelegde versie.',
    'This is not in the version submitted.',
    'place',
  );

/** Whether this can be talked about: it must be in the version that lies before the council. */
export function checkPlace(
  frozen: SetUp,
  given: {
    readonly section: string;
    readonly kind?: SubjectKind | null;
    readonly subjectId?: string | null;
    readonly key?: string | null;
    readonly quote?: string | null;
  },
): Result<ThreadPlace, TalkRefusal> {
  const section = sectionIds.find((one) => one === given.section);
  if (!section) return noSuchPlace();
  const { kind, subjectId, key, quote } = given;
  if (!kind || !subjectId) {
    return kind || subjectId || key || quote ? noSuchPlace() : ok({ section });
  }
  if (!subjectById(frozen, kind, subjectId)) return noSuchPlace();
  if (key) {
    const definition = factDefinition(kind, key);
    // Private contact data is in no frozen version.
    if (definition?.section !== section || definition.personal || quote) return noSuchPlace();
    return ok({ section, kind, subjectId, key });
  }
  if (!quote) return noSuchPlace();
  return kind === 'document' || kind === 'policy'
    ? ok({ section, kind, subjectId, quote })
    : refuse(
        'not_a_passage',
        'Citeer alleen uit een document of een regeling.',
        'Quote from a document or a policy only.',
        'place',
      );
}

/** Kinds of answer for which another can be written in one field. */
const suggestible: readonly FactType['type'][] = [
  'text',
  'longText',
  'integer',
  'decimal',
  'yesNo',
  'choice',
  'date',
];

/** Whether another answer can be suggested to this question: HR must be able to give it. */
export function maySuggest(kind: SubjectKind, key: string): boolean {
  const definition = factDefinition(kind, key);
  return (
    definition !== undefined &&
    suggestible.includes(definition.type.type) &&
    definition.statedBy === undefined &&
    !definition.personal
  );
}

/** What stands there: the own answer, or for an appointment that of its policy. */
export function answerAt(
  setUp: SetUp,
  kind: SubjectKind,
  id: string,
  key: string,
): FactValue | undefined {
  const subject = subjectById(setUp, kind, id);
  if (!subject) return undefined;
  const appointment = kind === 'appointment' && subjectById(setUp, 'appointment', id);
  const facts = appointment ? effectiveFacts(setUp, appointment) : subject.facts;
  return (facts as Readonly<Record<string, FactValue | undefined>>)[key];
}

/** An answer the council would rather see, and the one it would take the place of. */
export interface Suggestion {
  readonly value: FactValue;
  readonly before?: FactValue;
}

/** Checks a suggestion as HR's own answer would be, against the version before the council. */
export function checkSuggestion(
  frozen: SetUp,
  place: ThreadPlace,
  value: unknown,
): Result<Suggestion, TalkRefusal> {
  const { kind, subjectId, key } = place;
  if (!kind || !subjectId || !key || !maySuggest(kind, key)) {
    return refuse(
      'nothing_to_suggest',
      'Bij deze plek kunt u geen ander antwoord voorstellen. Schrijf het in uw bericht.',
      'No other answer can be suggested here. Write it in your message.',
      'suggestion',
    );
  }
  const checked = checkFact(frozen, kind, key, value);
  if (!checked.ok) {
    return refused({ code: 'wrong_value', field: 'suggestion', message: checked.problem.message });
  }
  const before = answerAt(frozen, kind, subjectId, key);
  if (before !== undefined && sameValue(before, checked.value)) {
    return refuse(
      'same_as_it_is',
      'Dit staat er al. Stel iets anders voor.',
      'This is what it says already. Suggest something else.',
      'suggestion',
    );
  }
  return ok({ value: checked.value, ...(before === undefined ? {} : { before }) });
}

/**
 * What accepting a suggestion comes to now. It takes the place of the answer it was written about
 * and of no other: an answer that was changed since is HR's to weigh anew.
 */
export function judgeAcceptance(
  present: SetUp,
  place: { readonly kind: SubjectKind; readonly subjectId: string; readonly key: string },
  suggestion: Suggestion,
): Result<'save' | 'as_it_is', TalkRefusal> {
  const { kind, subjectId, key } = place;
  if (!subjectById(present, kind, subjectId)) {
    return refuse(
      'changed_meanwhile',
      'Waar dit over gaat, staat niet meer in de opzet.',
      'What this is about is no longer in the set-up.',
    );
  }
  const now = answerAt(present, kind, subjectId, key);
  if (now !== undefined && sameValue(now, suggestion.value)) return ok('as_it_is');
  const { before } = suggestion;
  const unchanged =
    now === undefined ? before === undefined : before !== undefined && sameValue(now, before);
  return unchanged
    ? ok('save')
    : refuse(
        'changed_meanwhile',
        'Dit antwoord is gewijzigd nadat het voorstel is gedaan. Bekijk het in de opzet en beslis opnieuw.',
        'This answer changed after the suggestion was made. Look at it in the set-up and decide again.',
      );
}

/** How long one may mend one's own words, in minutes. */
export const mayEditForMinutes = 15;

/** Whether someone may still change their message: briefly, and only while nobody wrote after it. */
export function mayEditMessage(
  message: { readonly authorId: string; readonly writtenAt: string; readonly isLast: boolean },
  accountId: string,
  now: Date,
): Result<undefined, TalkRefusal> {
  if (message.authorId !== accountId) {
    return refuse('not_yours', 'Dit is niet uw bericht.', 'This is not your message.');
  }
  if (!message.isLast) {
    return refuse(
      'answered_already',
      'Er is al op gereageerd. Schrijf een nieuw bericht.',
      'Somebody wrote after it. Write a new message.',
    );
  }
  const age = now.getTime() - new Date(message.writtenAt).getTime();
  return age <= mayEditForMinutes * 60_000
    ? ok(undefined)
    : refuse(
        'too_late',
        `Wijzigen kan ${mayEditForMinutes} minuten lang. Schrijf een nieuw bericht.`,
        `Changing is possible for ${mayEditForMinutes} minutes. Write a new message.`,
      );
}
