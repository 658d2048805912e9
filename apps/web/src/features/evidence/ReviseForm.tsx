import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { acceptedFiles } from '../../files/send-file.js';
import { graphql } from '../../generated/index.js';
import type { Piece_PieceFragment } from '../../generated/graphql.js';
import { useOrganisation } from '../../session/organisation.js';
import { DateField } from '../../ui/DateField.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FileField } from '../../ui/FileField.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import classes from './evidence.module.css';
import { useEvidenceTexts } from './texts.js';
import { useFileAct } from './use-file-act.js';

export const reviseEvidenceMutation = graphql(`
  mutation ReviseEvidence($input: ReviseEvidenceInput!) {
    reviseEvidence(input: $input) {
      piece {
        id
        revisions {
          number
        }
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** A newer file of the same piece, with its own days. */
export function ReviseForm({
  piece,
  onDone,
}: {
  piece: Piece_PieceFragment;
  onDone: (message: string) => void;
}) {
  const t = useEvidenceTexts();
  const { id } = useOrganisation();
  const { act, lacking, send, busy, problems, setProblems, failure, progress } = useFileAct();
  const [file, setFile] = useState<File | null>(null);
  const [days, setDays] = useState<{ datedOn: string | null; validUntil: string | null }>({
    datedOn: null,
    validUntil: null,
  });
  const [round, setRound] = useState(0);
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = lacking(file);
    if (missing.length > 0 || !file) return setProblems(missing);
    const fileId = await send(id, file);
    if (!fileId) return;
    const input = {
      ...days,
      organisationId: id,
      evidenceId: piece.id,
      expectedVersion: piece.version,
      fileId,
    };
    const done = await act(reviseEvidenceMutation, { input }, (data) => data.reviseEvidence, {
      refetch: ['Evidence'],
    });
    if (!done) return;
    setFile(null);
    setRound(round + 1);
    const number = done.piece?.revisions[0]?.number ?? '';
    onDone(t('revisedDone', { number, title: piece.title }));
  };

  return (
    <details className={classes.action}>
      <summary>{t('reviseTitle')}</summary>
      <p className={classes.hint}>{t('reviseHint')}</p>
      <Problems problems={problems} fieldId={(field) => `revise-${field}`} />
      {failure && <ErrorState title={t('failed')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <FileField
            key={round}
            id="revise-file"
            label={t('fileLabel')}
            description={t('fileHint')}
            error={errors['file']}
            accept={acceptedFiles}
            onChoose={setFile}
          />
          <DateField
            id="revise-datedOn"
            label={t('datedOn')}
            description={t('datedOnHint')}
            value={days.datedOn}
            error={errors['datedOn']}
            onChange={(datedOn) => setDays({ ...days, datedOn })}
          />
          <DateField
            id="revise-validUntil"
            label={t('validUntil')}
            description={t('validUntilHint')}
            value={days.validUntil}
            error={errors['validUntil']}
            onChange={(validUntil) => setDays({ ...days, validUntil })}
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('revise')}
            </Button>
          </div>
          <p role="status" className={classes.hint}>
            {progress}
          </p>
        </Stack>
      </form>
    </details>
  );
}
