import { Button, NativeSelect, Radio, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { largestFile, readableFiles, sendFile } from '../../files/send-file.js';
import { graphql } from '../../generated/index.js';
import type { Failure } from '../../graphql/failure.js';
import { useAct } from '../../graphql/useAct.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FileField } from '../../ui/FileField.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './regulations.module.css';
import { useRegulationTexts } from './texts.js';

export const addRegulationMutation = graphql(`
  mutation AddRegulation($input: AddRegulationInput!) {
    addRegulation(input: $input) {
      regulation {
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

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Characters that no text needs and no file of ours may hold. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Brings a document in: a file, or text that is pasted, which then travels as a file of its own. */
export function AddRegulationForm({
  earlier,
  policies,
  onDone,
}: {
  /** Documents this can be a later version of. */
  earlier: readonly Choice[];
  policies: readonly Choice[];
  onDone: (message: string) => void;
}) {
  const t = useRegulationTexts();
  const { id } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [way, setWay] = useState<'file' | 'paste'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [title, setTitle] = useState('');
  const [replacesId, setReplacesId] = useState('');
  const [policyId, setPolicyId] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [sendFailure, setSendFailure] = useState<Failure | null>(null);
  /** The field of the browser keeps its file until it is another field. */
  const [round, setRound] = useState(0);
  const errors = errorsByField(problems);

  const choose = (chosen: File | null) => {
    setFile(chosen);
    if (chosen && title.trim() === '') {
      setTitle(chosen.name.replace(/\.[^.]*$/, '').slice(0, 160));
    }
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSendFailure(null);
    const sent =
      way === 'file'
        ? file
        : new File([pasted.replace(control, '')], `${title.trim() || 'tekst'}.txt`, {
            type: 'text/plain',
          });
    const missing: ShownProblem[] = [
      ...(way === 'file' && !file ? [{ field: 'file', message: t('needFile') }] : []),
      ...(way === 'paste' && !pasted.trim() ? [{ field: 'file', message: t('needText') }] : []),
      ...(sent && sent.size > largestFile ? [{ field: 'file', message: t('tooLarge') }] : []),
      ...(title.trim() ? [] : [{ field: 'title', message: t('needTitle') }]),
    ];
    setProblems(missing);
    if (missing.length > 0 || !sent) return;
    const fileId = await send(sent);
    if (!fileId) return;
    const input = {
      organisationId: id,
      fileId,
      title: title.trim(),
      idempotencyKey: crypto.randomUUID(),
      ...(replacesId ? { replacesId } : {}),
      ...(policyId && !replacesId ? { policyId } : {}),
    };
    const added = await act(addRegulationMutation, { input }, (data) => data.addRegulation, {
      refetch: ['Regulations'],
    });
    if (!added) return;
    setFile(null);
    setPasted('');
    setTitle('');
    setReplacesId('');
    setRound(round + 1);
    onDone(t('addedDone', { title: input.title }));
  };

  /** The id of the file, or null when it was refused. */
  const send = async (sent: File): Promise<string | null> => {
    setShare(0);
    try {
      const outcome = await sendFile(id, sent, setShare, 'regulation');
      if ('fileId' in outcome) return outcome.fileId;
      if ('problems' in outcome) setProblems(outcome.problems);
      else setSendFailure(outcome.failure);
      return null;
    } finally {
      setShare(null);
    }
  };

  const failed = sendFailure ?? failure;
  return (
    <section aria-labelledby="add-title" data-no-print>
      <Title order={2} size="h3" mb="sm" id="add-title">
        {t('addTitle')}
      </Title>
      <p className={classes.hint}>{t('who')}</p>
      <Problems problems={problems} fieldId={(field) => `add-${field}-field`} />
      {failed && <ErrorState title={t('failed')} failure={failed} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={t('way')}
            value={way}
            onChange={(value) => setWay(value === 'paste' ? 'paste' : 'file')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="file" label={t('wayFile')} />
              <Radio value="paste" label={t('wayPaste')} />
            </Stack>
          </Radio.Group>
          {way === 'file' ? (
            <FileField
              key={round}
              id="add-file-field"
              label={t('file')}
              description={t('fileHint')}
              error={errors['file']}
              accept={readableFiles}
              onChoose={choose}
            />
          ) : (
            <Textarea
              id="add-file-field"
              label={t('paste')}
              description={t('pasteHint')}
              error={errors['file']}
              rows={10}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
          )}
          <TextInput
            id="add-title-field"
            label={t('documentTitle')}
            description={t('documentTitleHint')}
            error={errors['title']}
            maxLength={160}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {earlier.length > 0 && (
            <NativeSelect
              id="add-replacesId-field"
              label={t('replaces')}
              description={t('replacesHint')}
              error={errors['replacesId']}
              value={replacesId}
              onChange={(event) => setReplacesId(event.currentTarget.value)}
              data={[
                { value: '', label: t('replacesNone') },
                ...earlier.map((one) => ({ value: one.id, label: one.title })),
              ]}
            />
          )}
          {policies.length > 1 && !replacesId && (
            <NativeSelect
              label={t('policy')}
              value={policyId}
              onChange={(event) => setPolicyId(event.currentTarget.value)}
              data={[
                { value: '', label: t('policyNew') },
                ...policies.map((one) => ({ value: one.id, label: one.title })),
              ]}
            />
          )}
          <div>
            <Button type="submit" loading={busy || share !== null}>
              {t('add')}
            </Button>
          </div>
          <p role="status" className={classes.hint}>
            {share === null
              ? null
              : share < 1
                ? t('sending', { percent: Math.round(share * 100) })
                : t('checking')}
          </p>
        </Stack>
      </form>
    </section>
  );
}
