import { useApolloClient } from '@apollo/client/react';
import { placeId, type SubjectKind, type Unsaved } from '@vertrouwensbasis/domain';
import { useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { readFragment } from '../../generated/index.js';
import { failureOf } from '../../graphql/failure.js';
import { answerStore, type SavedAnswer, type Sent } from '../../saving/answer-store.js';
import { ViewerContext } from '../../session/session.js';
import { useWizardTexts } from './wizard-texts.js';
import { changeFactsMutation, subjectAnswers } from './wizard.graphql.js';

/** How saving one answer stands. */
export type SaveState =
  | ({ readonly is: 'unsaved' } & Pick<Unsaved, 'answer' | 'next' | 'state' | 'tries'>)
  | ({ readonly is: 'saved' } & SavedAnswer);

/** Failures that will not go away by trying again. */
const final = new Set(['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT']);

/**
 * The answers of this person that are on their way, on whatever page they were given. They are sent
 * one after the other and each by itself, so that two people who answer different questions never
 * disturb each other.
 */
export function useAnswers(organisationId: string, withVerdicts: boolean) {
  const client = useApolloClient();
  const t = useWizardTexts();
  const accountId = useContext(ViewerContext)?.id ?? 'nobody';
  const store = useMemo(
    () => answerStore({ accountId, organisationId }),
    [accountId, organisationId],
  );
  const now = useSyncExternalStore(store.subscribe, store.read);

  useEffect(() => {
    const send = async (entry: Unsaved): Promise<Sent> => {
      const { kind, subjectId, key, answer, basedOn } = entry;
      try {
        const { data } = await client.mutate({
          mutation: changeFactsMutation,
          variables: {
            input: {
              organisationId,
              kind,
              subjectId,
              expectedVersion: basedOn,
              changes: [
                {
                  key,
                  value: 'value' in answer ? answer.value : null,
                  unknown: 'unknown' in answer,
                },
              ],
            },
            withEverySubject: kind === 'policy',
            withVerdicts,
          },
        });
        const payload = data?.changeFacts;
        const conflict = payload?.conflicts.find((one) => one.key === key);
        if (conflict) {
          const { theirsShown = null, yoursShown = null, ...rest } = conflict;
          return { is: 'conflict', with: { ...rest, theirsShown, yoursShown } };
        }
        const problem = payload?.problems[0];
        if (problem) return { is: 'refused', message: problem.message };
        if (!payload?.subject) return { is: 'failed' };
        const { version } = readFragment(subjectAnswers, payload.subject);
        return { is: 'saved', version, impact: payload.impact ?? null };
      } catch (error) {
        const { code, message } = failureOf(error);
        if (code === 'UNAUTHENTICATED') return { is: 'signed-out' };
        return final.has(code)
          ? { is: 'refused', message: message ?? t('notAllowed') }
          : { is: 'failed' };
      }
    };
    store.start(send);
  }, [client, organisationId, store, t, withVerdicts]);

  return { store, now };
}

interface SubjectToSave {
  readonly id: string;
  readonly kind: SubjectKind;
}

/** The answers about one subject: what is on its way, and what was saved here. */
export function stateOf(
  { unsaved, saved }: ReturnType<typeof useAnswers>['now'],
  { id, kind }: SubjectToSave,
  key: string,
): SaveState | undefined {
  const place = placeId({ kind, subjectId: id, key });
  const entry = unsaved.entries.find((one) => placeId(one) === place);
  if (entry) {
    const { answer, state, tries, next } = entry;
    return { is: 'unsaved', answer, state, tries, ...(next ? { next } : {}) };
  }
  const done = saved[place];
  return done && { is: 'saved', ...done };
}
