import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/index.js';
import type { Piece_PieceFragment } from '../../generated/graphql.js';
import { useAct } from '../../graphql/useAct.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { useEvidenceTexts } from './texts.js';

export const withdrawEvidenceMutation = graphql(`
  mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
    withdrawEvidence(input: $input) {
      piece {
        id
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** Takes a piece back, for a reason, after asking. */
export function Withdraw({
  piece,
  onDone,
}: {
  piece: Piece_PieceFragment;
  onDone: (message: string) => void;
}) {
  const t = useEvidenceTexts();
  const { id } = useOrganisation();
  const { act, problems, setProblems, failure } = useAct();
  const [reason, setReason] = useState('');
  const { title, version } = piece;

  const withdraw = async () => {
    if (!reason.trim()) return setProblems([{ message: t('withdrawNeedReason') }]);
    const input = {
      organisationId: id,
      evidenceId: piece.id,
      expectedVersion: version,
      reason: reason.trim(),
    };
    const done = await act(withdrawEvidenceMutation, { input }, (data) => data.withdrawEvidence, {
      refetch: ['Evidence'],
    });
    if (done) onDone(t('withdrawnDone', { title }));
  };

  return (
    <div data-no-print>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failed')} failure={failure} />}
      <ConfirmButton
        question={t('withdrawQuestion', { title })}
        explanation={
          <>
            <p>{t('withdrawText')}</p>
            <TextInput
              label={t('withdrawReason')}
              description={t('withdrawReasonHint')}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        }
        confirm={t('withdraw')}
        onConfirm={withdraw}
      >
        {t('withdraw')}
      </ConfirmButton>
    </div>
  );
}
