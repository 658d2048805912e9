import type { FactValue, SubjectKind } from '../facts/fact.js';

/**
 * Answers on their way to the server: which one goes when, and on which version of the subject it
 * rests. Pure: whoever uses it brings the connection, the clock and a place to keep it.
 *
 * What it holds to: an answer leaves only when it was saved, when its giver let another's stand, or
 * when its giver replaced it; and it never overwrites an answer its giver did not see.
 */

/** What someone answers: a value, "not known", or nothing any more. */
export type NewAnswer =
  { readonly value: FactValue } | { readonly unknown: true } | { readonly cleared: true };

/** Which question of which subject. */
export interface AnswerPlace {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly key: string;
}

/** What somebody else answered in the meantime. */
export interface TheirAnswer {
  readonly theirsShown: string | null;
  readonly yoursShown: string | null;
  readonly changedBy: string;
  /** A moment, ISO 8601. */
  readonly changedAt: string;
  readonly currentVersion: number;
}

/** What became of sending an answer. */
export type SaveOutcome =
  | { readonly is: 'saved'; readonly version: number }
  | { readonly is: 'conflict'; readonly with: TheirAnswer }
  | { readonly is: 'refused'; readonly message: string }
  /** No answer came: it may have been saved, or not. */
  | { readonly is: 'failed' };

export type UnsavedState =
  | { readonly is: 'waiting' }
  | { readonly is: 'sending' }
  | { readonly is: 'refused'; readonly message: string }
  | { readonly is: 'conflict'; readonly with: TheirAnswer };

export interface Unsaved extends AnswerPlace {
  readonly answer: NewAnswer;
  /** Given while the answer before it was on its way; follows as soon as that one is settled. */
  readonly next?: NewAnswer;
  /** The version of the subject that was on the screen when this answer was begun. */
  readonly basedOn: number;
  readonly state: UnsavedState;
  /** How often no answer came; above zero it may already be saved. */
  readonly tries: number;
}

export interface UnsavedAnswers {
  /** In the order in which they were given. */
  readonly entries: readonly Unsaved[];
  /** The version in which this screen itself last saved a question, by `placeId`. */
  readonly saved: Readonly<Record<string, number>>;
}

export const nothingUnsaved: UnsavedAnswers = { entries: [], saved: {} };

export function placeId({ kind, subjectId, key }: AnswerPlace): string {
  return `${kind}/${subjectId}/${key}`;
}

const waiting: UnsavedState = { is: 'waiting' };

export function unsavedAt(all: UnsavedAnswers, place: AnswerPlace): Unsaved | undefined {
  const id = placeId(place);
  return all.entries.find((one) => placeId(one) === id);
}

/** The answer somebody sees in the field: the newest one given. */
export function latestAnswer({ answer, next }: Unsaved): NewAnswer {
  return next ?? answer;
}

function put(all: UnsavedAnswers, place: AnswerPlace, entry: Unsaved | null): UnsavedAnswers {
  const id = placeId(place);
  const there = all.entries.some((one) => placeId(one) === id);
  const entries = there
    ? all.entries.flatMap((one) => (placeId(one) === id ? (entry ? [entry] : []) : [one]))
    : entry
      ? [...all.entries, entry]
      : all.entries;
  return { ...all, entries };
}

/**
 * A new answer. While an older one to the same question is not saved the new one takes its place,
 * on the version the older rested on: what somebody else saved in between was not seen. One that
 * was sent and may have arrived goes first, so that its effect is not taken for somebody else's.
 */
export function giveAnswer(
  all: UnsavedAnswers,
  { kind, subjectId, key }: AnswerPlace,
  answer: NewAnswer,
  seenVersion: number,
): UnsavedAnswers {
  const place = { kind, subjectId, key };
  const before = unsavedAt(all, place);
  if (!before) {
    const basedOn = Math.max(seenVersion, all.saved[placeId(place)] ?? 0);
    return put(all, place, { ...place, answer, basedOn, state: waiting, tries: 0 });
  }
  const mayHaveArrived = before.state.is === 'sending' || before.tries > 0;
  return put(
    all,
    place,
    mayHaveArrived ? { ...before, next: answer } : { ...before, answer, state: waiting },
  );
}

/** The answer to send now, one at a time; none while one is on its way. */
export function answerToSend({ entries }: UnsavedAnswers): Unsaved | undefined {
  if (entries.some(({ state }) => state.is === 'sending')) return undefined;
  return entries.find(({ state }) => state.is === 'waiting');
}

export function answerSent(all: UnsavedAnswers, place: AnswerPlace): UnsavedAnswers {
  const entry = unsavedAt(all, place);
  return entry ? put(all, place, { ...entry, state: { is: 'sending' } }) : all;
}

/** What the server said of the answer that was on its way. */
export function answerSettled(
  all: UnsavedAnswers,
  place: AnswerPlace,
  outcome: SaveOutcome,
): UnsavedAnswers {
  const entry = unsavedAt(all, place);
  if (entry?.state.is !== 'sending') return all;
  const { next, ...rest } = entry;
  switch (outcome.is) {
    case 'saved': {
      const { version } = outcome;
      const following: Unsaved | null = next
        ? { ...rest, answer: next, basedOn: version, state: waiting, tries: 0 }
        : null;
      const saved = { ...all.saved, [placeId(place)]: version };
      return put({ ...all, saved }, place, following);
    }
    case 'failed':
      // Both stay: the first may be saved by now, and sending it again does no harm.
      return put(all, place, { ...entry, state: waiting, tries: entry.tries + 1 });
    case 'conflict':
    case 'refused':
      return put(
        all,
        place,
        next
          ? { ...rest, answer: next, state: waiting, tries: 0 }
          : { ...rest, state: outcome, tries: 0 },
      );
  }
}

/** Saves one's own answer over the other's, which was seen. */
export function chooseMine(all: UnsavedAnswers, place: AnswerPlace): UnsavedAnswers {
  const entry = unsavedAt(all, place);
  if (entry?.state.is !== 'conflict') return all;
  const basedOn = entry.state.with.currentVersion;
  return put(all, place, { ...entry, basedOn, state: waiting, tries: 0 });
}

/** Lets the other's answer stand, or gives up an answer that was refused. */
export function giveUpAnswer(all: UnsavedAnswers, place: AnswerPlace): UnsavedAnswers {
  const entry = unsavedAt(all, place);
  return entry && ['conflict', 'refused'].includes(entry.state.is) ? put(all, place, null) : all;
}

/**
 * The same after the page was left or lost: what was on its way may have arrived, and what was in
 * conflict is asked about anew.
 */
export function restoredAnswers(entries: readonly Unsaved[]): UnsavedAnswers {
  return {
    saved: {},
    entries: entries.map((entry) => {
      if (entry.state.is === 'refused') return entry;
      const tries = entry.state.is === 'sending' ? Math.max(1, entry.tries) : entry.tries;
      return { ...entry, state: waiting, tries };
    }),
  };
}
