import { useMutation } from '@apollo/client/react';
import type { FactValue, SubjectKind } from '@vertrouwensbasis/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChangeFactsMutation } from '../../generated/graphql.js';
import { readFragment } from '../../generated/index.js';
import { subjectAnswers, changeFactsMutation } from './wizard.graphql.js';

/** What someone answers: a value, "not known", or nothing any more. */
export type NewAnswer =
  { readonly value: FactValue } | { readonly unknown: true } | { readonly cleared: true };

export type Conflict = ChangeFactsMutation['changeFacts']['conflicts'][number];

type SavedImpact = NonNullable<ChangeFactsMutation['changeFacts']['impact']>;

/** How saving one answer stands. */
export type SaveState =
  | { readonly is: 'saving'; readonly answer: NewAnswer }
  /** With what the answer did to the verdicts, when it changed anything. */
  | { readonly is: 'saved'; readonly impact: SavedImpact | null }
  /** Refused: the message says what to do; the answer is still on the screen. */
  | { readonly is: 'refused'; readonly answer: NewAnswer; readonly message: string }
  /** Not reached the server; can be tried again. */
  | { readonly is: 'failed'; readonly answer: NewAnswer }
  /** Someone else answered the same question in the meantime. */
  | { readonly is: 'conflict'; readonly answer: NewAnswer; readonly conflict: Conflict };

interface SubjectToSave {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly version: number;
}

/**
 * Saves answers about one subject as they are given, one after the other and each by itself, so
 * that two people who answer different questions never disturb each other. The version sent along
 * is the one the answer was given on; what a person sees and what the server compares are the same.
 */
export function useSaveFacts(organisationId: string, subject: SubjectToSave) {
  const [changeFacts] = useMutation(changeFactsMutation);
  const [states, setStates] = useState<Readonly<Record<string, SaveState>>>({});
  const [savedAt, setSavedAt] = useState<Date>();
  const queue = useRef(Promise.resolve());
  /** The version in which this screen itself last saved a question. */
  const ownVersions = useRef(new Map<string, number>());

  const { id, kind, version } = subject;

  const put = useCallback((key: string, state: SaveState) => {
    setStates((all) => ({ ...all, [key]: state }));
  }, []);

  const send = useCallback(
    async (key: string, answer: NewAnswer, basedOn: number) => {
      const expectedVersion = Math.max(basedOn, ownVersions.current.get(key) ?? 0);
      try {
        const { data } = await changeFacts({
          variables: {
            input: {
              organisationId,
              kind,
              subjectId: id,
              expectedVersion,
              changes: [
                {
                  key,
                  value: 'value' in answer ? answer.value : null,
                  unknown: 'unknown' in answer,
                },
              ],
            },
            withEverySubject: kind === 'policy',
          },
        });
        const payload = data?.changeFacts;
        const conflict = payload?.conflicts.find((one) => one.key === key);
        const problem = payload?.problems[0];
        if (conflict) return put(key, { is: 'conflict', answer, conflict });
        if (problem) return put(key, { is: 'refused', answer, message: problem.message });
        if (!payload?.subject) return put(key, { is: 'failed', answer });
        const saved = readFragment(subjectAnswers, payload.subject);
        ownVersions.current.set(key, saved.version);
        setStates((all) => {
          const now = all[key];
          // A newer answer to the same question is already on its way.
          return now?.is === 'saving' && now.answer !== answer
            ? all
            : { ...all, [key]: { is: 'saved', impact: payload.impact ?? null } };
        });
        setSavedAt(new Date());
      } catch {
        put(key, { is: 'failed', answer });
      }
    },
    [changeFacts, id, kind, organisationId, put],
  );

  const answer = useCallback(
    (key: string, given: NewAnswer, basedOn = version) => {
      put(key, { is: 'saving', answer: given });
      queue.current = queue.current.then(() => send(key, given, basedOn));
    },
    [put, send, version],
  );

  /** Lets the other person's answer stand. */
  const giveUp = useCallback((key: string) => {
    setStates((all) => Object.fromEntries(Object.entries(all).filter(([one]) => one !== key)));
  }, []);

  const unsaved = Object.values(states).some((state) => state.is !== 'saved');
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return { answer, giveUp, states, savedAt, unsaved };
}
