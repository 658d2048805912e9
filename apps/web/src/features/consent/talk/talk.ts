import { createContext, useContext } from 'react';
import type { Thread_ThreadFragment } from '../../../generated/graphql.js';

export type Thread = Thread_ThreadFragment;

/** What a thread can be about, as the API takes it. */
export interface Place {
  readonly section: string;
  readonly kind?: Thread['kind'];
  readonly subjectId?: string | null;
  readonly key?: string | null;
}

/** The talk about one request, for whoever takes part in it. */
export interface Talk {
  readonly organisationId: string;
  readonly requestId: string;
  readonly threads: readonly Thread[];
  /** Whether the viewer is of the council, and may confer with it alone. */
  readonly council: 'no' | 'no_room' | 'no_seat' | 'seated';
  readonly maySettle: boolean;
  readonly refresh: () => Promise<unknown>;
}

/** Null for readers who take no part: they see the dossier without talk. */
export const TalkContext = createContext<Talk | null>(null);

export const useTalk = () => useContext(TalkContext);

/** The threads about exactly this. */
export function threadsAt({ threads }: Talk, place: Place): readonly Thread[] {
  return threads.filter(
    (thread) =>
      thread.section === place.section &&
      (thread.subjectId ?? null) === (place.subjectId ?? null) &&
      (thread.key ?? null) === (place.key ?? null),
  );
}
