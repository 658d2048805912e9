import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../../generated/index.js';
import { failureOf } from '../../graphql/failure.js';
import type { AnsweredSubject } from './answers.js';
import { useTogetherTexts } from './together-texts.js';
import { subjectAnswers, undoFactChangeMutation } from './wizard.graphql.js';

/** Takes one change of an answer back; says why when that is refused. */
export function useUndo({
  subject,
  key,
  withVerdicts,
  onUndone,
}: {
  subject: Pick<AnsweredSubject, 'id' | 'kind'>;
  key: string;
  /** Whether how the organisation stands is shown here. */
  withVerdicts: boolean;
  /** With the version of the subject afterwards. */
  onUndone: (version: number) => void;
}) {
  const client = useApolloClient();
  const t = useTogetherTexts();
  const { organisationId = '' } = useParams();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const undo = async (version: number) => {
    setBusy(true);
    setRefusal(null);
    try {
      const { data } = await client.mutate({
        mutation: undoFactChangeMutation,
        variables: {
          input: { organisationId, kind: subject.kind, subjectId: subject.id, key, version },
          withEverySubject: subject.kind === 'policy',
          withVerdicts,
        },
        refetchQueries: ['FactHistory'],
      });
      const payload = data?.undoFactChange;
      const problem = payload?.problems[0];
      if (problem) setRefusal(problem.message);
      else if (payload?.subject) onUndone(readFragment(subjectAnswers, payload.subject).version);
    } catch (error) {
      setRefusal(failureOf(error).message ?? t('undoFailed'));
    } finally {
      setBusy(false);
    }
  };
  return { undo, busy, refusal };
}
