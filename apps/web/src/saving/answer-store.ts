import {
  answerSent,
  answerSettled,
  answerToSend,
  chooseMine,
  giveAnswer,
  giveUpAnswer,
  placeId,
  restoredAnswers,
  type AnswerPlace,
  type NewAnswer,
  type SaveOutcome,
  type Unsaved,
  type UnsavedAnswers,
} from '@vertrouwensbasis/domain';
import type { ChangeFactsMutation } from '../generated/graphql.js';
import { forgetUnsaved, readUnsaved, writeUnsaved, type Owner } from './unsaved-storage.js';

/** What an answer did to the verdicts; null when it changed none, or they are not shown here. */
export type SavedImpact = NonNullable<ChangeFactsMutation['changeFacts']['impact']>;

/** What became of sending: also that nobody is signed in any more. */
export type Sent =
  | Exclude<SaveOutcome, { is: 'saved' }>
  | { readonly is: 'saved'; readonly version: number; readonly impact: SavedImpact | null }
  | { readonly is: 'signed-out' };

/** Sends one answer; throws nothing. */
export type SendAnswer = (entry: Unsaved) => Promise<Sent>;

/** A question that was saved on this page: in which version, and when. */
export interface SavedAnswer {
  readonly version: number;
  readonly at: Date;
  readonly impact: SavedImpact | null;
}

export interface AnswersNow {
  readonly unsaved: UnsavedAnswers;
  /** What this tab saved, by `placeId`. */
  readonly saved: Readonly<Record<string, SavedAnswer>>;
  readonly savedAt: Date | undefined;
  /** The last try got no answer: the connection, or the server, is away. */
  readonly offline: boolean;
}

const longestWaitMs = 30_000;

/**
 * Keeps the answers of one person about one organisation until they are saved, over pages, a lost
 * connection, a reload and a sign-in. What is sent when, the domain says (`unsaved-answers.ts`).
 */
export class AnswerStore {
  private now: AnswersNow;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private send: SendAnswer | undefined;
  private closed = false;

  constructor(private readonly owner: Owner) {
    this.now = {
      unsaved: restoredAnswers(readUnsaved(owner)),
      saved: {},
      savedAt: undefined,
      offline: false,
    };
    window.addEventListener('online', this.retry);
    window.addEventListener('beforeunload', this.warn);
  }

  /** Begins, or goes on after a sign-in. */
  start(send: SendAnswer): void {
    this.send = send;
    void this.work();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): AnswersNow => this.now;

  readonly give = (place: AnswerPlace, answer: NewAnswer, seenVersion: number): void => {
    this.change(giveAnswer(this.now.unsaved, place, answer, seenVersion));
    void this.work();
  };

  readonly keepMine = (place: AnswerPlace): void => {
    this.change(chooseMine(this.now.unsaved, place));
    void this.work();
  };

  readonly giveUp = (place: AnswerPlace): void => {
    this.change(giveUpAnswer(this.now.unsaved, place));
  };

  readonly retry = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.work();
  };

  /** Says that an answer was saved outside the queue, by taking a change back. */
  readonly noteSaved = (place: AnswerPlace, version: number): void => {
    this.now = {
      ...this.now,
      unsaved: {
        ...this.now.unsaved,
        saved: { ...this.now.unsaved.saved, [placeId(place)]: version },
      },
      saved: Object.fromEntries(
        Object.entries(this.now.saved).filter(([id]) => id !== placeId(place)),
      ),
      savedAt: new Date(),
    };
    this.tell();
  };

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    window.removeEventListener('online', this.retry);
    window.removeEventListener('beforeunload', this.warn);
  }

  /** One answer after the other, until none is left that can go. */
  private async work(): Promise<void> {
    if (this.closed || !this.send || this.timer !== undefined) return;
    const entry = answerToSend(this.now.unsaved);
    if (!entry) return;
    this.change(answerSent(this.now.unsaved, entry));
    const outcome = await this.send(entry);
    if (this.closed) return;
    if (outcome.is === 'signed-out') {
      // Kept for whoever signs in again as this person; until then nothing is sent.
      this.send = undefined;
      this.change(answerSettled(this.now.unsaved, entry, { is: 'failed' }));
      return;
    }
    if (outcome.is === 'saved') {
      const { version, impact } = outcome;
      const saved = { version, impact, at: new Date() };
      this.now = {
        ...this.now,
        saved: { ...this.now.saved, [placeId(entry)]: saved },
        savedAt: saved.at,
      };
    }
    this.now = { ...this.now, offline: outcome.is === 'failed' };
    this.change(answerSettled(this.now.unsaved, entry, outcome));
    if (outcome.is === 'failed') {
      const wait = Math.min(longestWaitMs, 1_000 * 2 ** entry.tries);
      this.timer = setTimeout(this.retry, wait);
    } else await this.work();
  }

  private change(unsaved: UnsavedAnswers): void {
    this.now = { ...this.now, unsaved };
    writeUnsaved(this.owner, unsaved.entries);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private readonly warn = (event: BeforeUnloadEvent): void => {
    if (this.now.unsaved.entries.length > 0) event.preventDefault();
  };
}

let open: { readonly owner: Owner; readonly store: AnswerStore } | undefined;

/** The store of this person and organisation: one at a time, whatever page shows it. */
export function answerStore(owner: Owner): AnswerStore {
  const same =
    open?.owner.accountId === owner.accountId && open.owner.organisationId === owner.organisationId;
  if (open && same) return open.store;
  open?.store.close();
  const store = new AnswerStore(owner);
  open = { owner, store };
  return store;
}

/** Nothing of anybody stays behind; with a name, nothing of anybody else. */
export function forgetAnswers(except?: Pick<Owner, 'accountId'>): void {
  if (open && open.owner.accountId !== except?.accountId) {
    open.store.close();
    open = undefined;
  }
  forgetUnsaved(except);
}

/** How many answers of the person in this tab are not saved. */
export function unsavedCount(): number {
  return open?.store.read().unsaved.entries.length ?? 0;
}
