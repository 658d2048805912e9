import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import type { ShownProblem } from '../ui/Problems.js';
import { failureOf, type Failure } from './failure.js';

interface Payload {
  readonly problems: readonly ShownProblem[];
}

/**
 * Sends one mutation and sorts the answer: done (the payload), refused (`problems`) or failed
 * (`failure`). Both are forgotten at the next try.
 */
export function useAct() {
  const client = useApolloClient();
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function act<Data, Variables extends OperationVariables, Answer extends Payload>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    payloadOf: (data: Data) => Answer,
    options: { refetch?: string[] } = {},
  ): Promise<Answer | null> {
    setProblems([]);
    setFailure(null);
    setBusy(true);
    try {
      const { data } = await client.mutate({
        mutation: mutation as TypedDocumentNode<Data, OperationVariables>,
        variables,
        ...(options.refetch ? { refetchQueries: options.refetch, awaitRefetchQueries: true } : {}),
      });
      const payload = payloadOf(data as Data);
      if (payload.problems.length > 0) {
        setProblems(payload.problems);
        return null;
      }
      return payload;
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { act, busy, problems, setProblems, failure };
}
