import { Button, Checkbox, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../graphql/useAct.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import classes from './Sharing.module.css';
import { createArrangementMutation } from './sharing.graphql.js';
import { useSharingTexts } from './texts.js';

interface Choosable {
  readonly id: string;
  readonly title: string;
}

const empty = {
  name: '',
  level: 'group' as 'group' | 'sector',
  policyIds: [] as string[],
  appointmentIds: [] as string[],
};

/** Chooses policies and counsellors to maintain here for others. */
export function CreateArrangement({
  policies,
  appointments,
  onDone,
}: {
  policies: readonly Choosable[];
  appointments: readonly Choosable[];
  onDone: (message: string) => void;
}) {
  const t = useSharingTexts();
  const { id: organisationId } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [values, setValues] = useState(empty);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const set = (change: Partial<typeof values>) => {
    setValues((before) => ({ ...before, ...change }));
    setKey(crypto.randomUUID());
  };
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(values.name.trim() === '' ? [{ field: 'name', message: t('nameMissing') }] : []),
      ...(values.policyIds.length + values.appointmentIds.length === 0
        ? [{ field: 'policyIds', message: t('chooseMissing') }]
        : []),
    ];
    if (missing.length > 0) return setProblems(missing);
    const done = await act(
      createArrangementMutation,
      { input: { organisationId, ...values, idempotencyKey: key } },
      (data) => data.createArrangement,
      { refetch: ['Sharing'] },
    );
    if (!done) return;
    setValues(empty);
    setKey(crypto.randomUUID());
    onDone(t('created'));
  };

  return (
    <section aria-labelledby="create">
      <Title order={2} size="h3" mb="xs" id="create">
        {t('createTitle')}
      </Title>
      {policies.length + appointments.length === 0 ? (
        <Text>{t('nothingToShare')}</Text>
      ) : (
        <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <Problems problems={problems} fieldId={(field) => `create-${field}`} />
            {failure ? <ErrorState failure={failure} /> : null}
            <TextInput
              id="create-name"
              label={t('name')}
              description={t('nameHelp')}
              maxLength={160}
              value={values.name}
              error={errors['name']}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <Radio.Group
              label={t('forWhom')}
              value={values.level}
              onChange={(level) => set({ level: level as 'group' | 'sector' })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="group" label={t('level.group')} />
                <Radio value="sector" label={t('level.sector')} />
              </Stack>
            </Radio.Group>
            <Text size="sm" id="create-policyIds" tabIndex={-1}>
              {t('chooseHelp')}
            </Text>
            {(
              [
                ['policyIds', 'choosePolicies', policies],
                ['appointmentIds', 'chooseAppointments', appointments],
              ] as const
            ).map(([field, label, options]) =>
              options.length === 0 ? null : (
                <Checkbox.Group
                  key={field}
                  label={t(label)}
                  value={values[field]}
                  error={errors[field]}
                  onChange={(chosen) => set({ [field]: chosen })}
                >
                  <Stack gap="xs" mt="xs">
                    {options.map(({ id, title }) => (
                      <Checkbox key={id} value={id} label={title} />
                    ))}
                  </Stack>
                </Checkbox.Group>
              ),
            )}
            <div>
              <Button type="submit" loading={busy}>
                {t('create')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </section>
  );
}
