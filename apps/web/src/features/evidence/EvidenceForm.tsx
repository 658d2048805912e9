import { Button, Stack, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { acceptedFiles } from '../../files/send-file.js';
import { graphql } from '../../generated/index.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FileField } from '../../ui/FileField.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import { type Description, inputOf } from './description.js';
import { type Choices, DescriptionFields } from './DescriptionFields.js';
import classes from './evidence.module.css';
import { useEvidenceTexts } from './texts.js';
import { useFileAct } from './use-file-act.js';

export const addEvidenceMutation = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
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

/** Adds a piece of evidence: a file, and what is said about it. */
export function EvidenceForm({
  choices,
  given,
  onDone,
}: {
  choices: Choices;
  /** What the address that led here has chosen already. */
  given: Description;
  onDone: (message: string) => void;
}) {
  const t = useEvidenceTexts();
  const { id } = useOrganisation();
  const { act, lacking, send, busy, problems, setProblems, failure, progress } = useFileAct();
  const [values, setValues] = useState(given);
  const [file, setFile] = useState<File | null>(null);
  /** The field of the browser keeps its file until it is another field. */
  const [round, setRound] = useState(0);
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: ShownProblem[] = [
      ...lacking(file),
      ...(values.title.trim() ? [] : [{ field: 'title', message: t('needTitle') }]),
      ...(values.kind ? [] : [{ field: 'kind', message: t('needKind') }]),
    ];
    if (missing.length > 0 || !file) return setProblems(missing);
    const fileId = await send(id, file);
    if (!fileId) return;
    const input = {
      ...inputOf(values),
      organisationId: id,
      fileId,
      idempotencyKey: crypto.randomUUID(),
    };
    const done = await act(addEvidenceMutation, { input }, (data) => data.addEvidence, {
      refetch: ['Evidence'],
    });
    if (!done) return;
    setValues({ ...given, items: [], about: [] });
    setFile(null);
    setRound(round + 1);
    onDone(t('addedDone', { title: input.title }));
  };

  return (
    <section aria-labelledby="add" data-no-print>
      <Title order={2} size="h3" mb="sm" id="add">
        {t('addTitle')}
      </Title>
      <p className={classes.hint}>{t('noCases')}</p>
      <Problems problems={problems} fieldId={(field) => `add-${field}`} />
      {failure && <ErrorState title={t('failed')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <FileField
            key={round}
            id="add-file"
            label={t('fileLabel')}
            description={t('fileHint')}
            error={errors['file']}
            accept={acceptedFiles}
            onChoose={setFile}
          />
          <DescriptionFields
            prefix="add"
            choices={choices}
            value={values}
            errors={errors}
            onChange={(change) => setValues((before) => ({ ...before, ...change }))}
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('add')}
            </Button>
          </div>
          <p role="status" className={classes.hint}>
            {progress}
          </p>
        </Stack>
      </form>
    </section>
  );
}
