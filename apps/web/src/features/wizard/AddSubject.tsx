import { Button, Group, Stack, TextInput } from '@mantine/core';
import {
  catalogue,
  subjectNames,
  type FactDefinitions,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { readFragment } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useLocale } from '../../i18n/useFormat.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { useWizardTexts } from './wizard-texts.js';
import { addSubjectMutation, subjectAnswers } from './wizard.graphql.js';
import type { Wizard } from './WithWizard.js';

/** Asks only for a name: the rest follows on its own page. */
export function AddSubject({
  kind,
  wizard,
  onAdded,
}: {
  kind: SubjectKind;
  wizard: Wizard;
  onAdded: (id: string) => void;
}) {
  const t = useWizardTexts();
  const locale = useLocale();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [value, setValue] = useState('');
  // One key for one intention: pressing twice, or again after a broken connection, adds one.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const [first] = Object.entries(catalogue[kind] as FactDefinitions);
  if (!first) return null;
  const [key, definition] = first;
  const names = subjectNames[kind];

  async function submit() {
    if (value.trim() === '') {
      setProblems([{ field: key, message: t('fillIn', { label: definition.label[locale] }) }]);
      return;
    }
    const payload = await act(
      addSubjectMutation,
      {
        input: {
          organisationId: wizard.organisationId,
          kind,
          idempotencyKey,
          facts: [{ key, value }],
        },
        withVerdicts: wizard.judged,
      },
      (data) => data.addSubject,
    );
    if (payload?.subject) {
      setIdempotencyKey(crypto.randomUUID());
      setValue('');
      onAdded(readFragment(subjectAnswers, payload.subject).id);
    }
  }

  const problem = problems.find((one) => one.field === key)?.message;
  const label = t('addLabel', { one: names.one[locale], label: definition.label[locale] });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="xs">
        <Problems problems={problems.filter((one) => one.field !== key)} />
        {failure ? <ErrorState failure={failure} /> : null}
        <Group align="end">
          <TextInput
            label={label}
            error={problem}
            value={value}
            maxLength={definition.type.type === 'text' ? definition.type.max : 200}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <Button type="submit" variant="light" loading={busy}>
            {t('add', { one: names.one[locale] })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
