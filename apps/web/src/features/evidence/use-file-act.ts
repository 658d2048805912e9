import { useState } from 'react';
import { largestFile, sendFile } from '../../files/send-file.js';
import type { Failure } from '../../graphql/failure.js';
import { useAct } from '../../graphql/useAct.js';
import type { ShownProblem } from '../../ui/Problems.js';
import { useEvidenceTexts } from './texts.js';

/** Sends a file, and then the mutation that uses it; what is wrong with either comes out the same. */
export function useFileAct() {
  const t = useEvidenceTexts();
  const mutation = useAct();
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** What is missing before anything is sent. */
  function lacking(file: File | null): ShownProblem[] {
    if (!file) return [{ field: 'file', message: t('needFile') }];
    return file.size > largestFile ? [{ field: 'file', message: t('tooLarge') }] : [];
  }

  /** The id of the file, or null when it was refused. */
  async function send(organisationId: string, file: File): Promise<string | null> {
    mutation.setProblems([]);
    setFailure(null);
    setShare(0);
    try {
      const sent = await sendFile(organisationId, file, setShare);
      if ('fileId' in sent) return sent.fileId;
      if ('problems' in sent) mutation.setProblems(sent.problems);
      else setFailure(sent.failure);
      return null;
    } finally {
      setShare(null);
    }
  }

  return {
    ...mutation,
    lacking,
    send,
    busy: mutation.busy || share !== null,
    failure: failure ?? mutation.failure,
    progress:
      share === null
        ? null
        : share < 1
          ? t('adding', { percent: Math.round(share * 100) })
          : t('checking'),
  };
}
