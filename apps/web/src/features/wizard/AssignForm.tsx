import { Button, Group, NativeSelect, Title } from '@mantine/core';
import { sections } from '@vertrouwensbasis/domain';
import { useState, type FormEvent } from 'react';
import type { DivideQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useLocale } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import { useTogetherTexts } from './together-texts.js';

export const assignSectionMutation = graphql(`
  mutation AssignSection($input: AssignSectionInput!) {
    assignSection(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

/** A further section for a colleague who fills in already. */
export function AssignForm({
  contributors,
  onDone,
}: {
  contributors: DivideQuery['organisation']['contributors'];
  onDone: (message: string) => void;
}) {
  const t = useTogetherTexts();
  const locale = useLocale();
  const { id } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [accountId, setAccountId] = useState('');
  const [section, setSection] = useState('');
  const errors = errorsByField(problems);
  const held = contributors.find(({ account }) => account.id === accountId);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: ShownProblem[] = [
      ...(accountId ? [] : [{ field: 'accountId', message: t('needColleague') }]),
      ...(section ? [] : [{ field: 'section', message: t('needSection') }]),
    ];
    if (missing.length > 0) return setProblems(missing);
    const done = await act(
      assignSectionMutation,
      { input: { organisationId: id, accountId, section } },
      (data) => data.assignSection,
      { refetch: ['Divide'] },
    );
    if (!done) return;
    const title = sections.find((one) => one.id === section)?.title[locale] ?? '';
    setSection('');
    onDone(t('assigned', { name: held?.account.name ?? '', section: title }));
  };

  return (
    <section aria-labelledby="assign">
      <Title order={2} size="h3" id="assign" mb="sm">
        {t('assignTitle')}
      </Title>
      <Problems problems={problems} fieldId={(field) => `assign-${field}`} />
      {failure ? <ErrorState title={t('failedTitle')} failure={failure} /> : null}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Group align="end">
          <NativeSelect
            id="assign-accountId"
            label={t('assignWho')}
            error={errors['accountId']}
            value={accountId}
            data={[
              { value: '', label: t('choose') },
              ...contributors.map(({ account }) => ({ value: account.id, label: account.name })),
            ]}
            onChange={(event) => setAccountId(event.currentTarget.value)}
          />
          <NativeSelect
            id="assign-section"
            label={t('assignWhat')}
            error={errors['section']}
            value={section}
            data={[
              { value: '', label: t('choose') },
              ...sections
                .filter((one) => !held?.sections.some((has) => has.section === one.id))
                .map((one) => ({ value: one.id, label: one.title[locale] })),
            ]}
            onChange={(event) => setSection(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} variant="light">
            {t('assign')}
          </Button>
        </Group>
      </form>
    </section>
  );
}
