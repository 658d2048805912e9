import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../generated/index.js';
import type { Piece_PieceFragment } from '../../generated/graphql.js';
import { useAct } from '../../graphql/useAct.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import { descriptionOf, inputOf } from './description.js';
import { type Choices, DescriptionFields } from './DescriptionFields.js';
import classes from './evidence.module.css';
import { useEvidenceTexts } from './texts.js';

export const changeEvidenceMutation = graphql(`
  mutation ChangeEvidence($input: ChangeEvidenceInput!) {
    changeEvidence(input: $input) {
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

/** Other details; the files stay as they are. */
export function ChangeForm({
  piece,
  choices,
  onDone,
}: {
  piece: Piece_PieceFragment;
  choices: Choices;
  onDone: (message: string) => void;
}) {
  const t = useEvidenceTexts();
  const { id } = useOrganisation();
  const { act, busy, problems, failure } = useAct();
  const [values, setValues] = useState(() => descriptionOf(piece));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...inputOf(values),
      organisationId: id,
      evidenceId: piece.id,
      expectedVersion: piece.version,
    };
    const done = await act(changeEvidenceMutation, { input }, (data) => data.changeEvidence, {
      refetch: ['Evidence'],
    });
    if (done) onDone(t('changedDone', { title: input.title }));
  };

  return (
    <details className={classes.action}>
      <summary>{t('changeTitle')}</summary>
      <Problems problems={problems} fieldId={(field) => `change-${field}`} />
      {failure && <ErrorState title={t('failed')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <DescriptionFields
            prefix="change"
            choices={choices}
            value={values}
            errors={errorsByField(problems)}
            onChange={(change) => setValues((before) => ({ ...before, ...change }))}
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('change')}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
}
