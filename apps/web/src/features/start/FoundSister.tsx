import { Button, Checkbox, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { sessionQuery } from '../../session/session.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import classes from './StartPage.module.css';
import { useStartTexts } from './texts.js';

export const foundSisterMutation = graphql(`
  mutation FoundSister($input: FoundSisterInput!) {
    foundSister(input: $input) {
      foundedId
      problems {
        code
        field
        message
      }
    }
  }
`);

/** Makes a sister organisation: empty, or with a copy of these facts. */
export function FoundSister() {
  const t = useStartTexts();
  const { id, name: ours } = useOrganisation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [values, setValues] = useState({
    name: '',
    from: 'copy' as 'nothing' | 'copy',
    withPersons: true,
    withUnits: true,
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const set = (change: Partial<typeof values>) => {
    setValues((before) => ({ ...before, ...change }));
    setKey(crypto.randomUUID());
  };
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (values.name.trim() === '') {
      return setProblems([{ field: 'name', message: t('nameMissing') }]);
    }
    const done = await act(
      foundSisterMutation,
      { input: { organisationId: id, ...values, idempotencyKey: key } },
      (data) => data.foundSister,
    );
    if (!done?.foundedId) return;
    // The menu lists the new one as well.
    await client.query({ query: sessionQuery, fetchPolicy: 'network-only' });
    await navigate(
      values.from === 'copy' ? paths.begin(done.foundedId) : paths.setUp(done.foundedId),
    );
  };

  return (
    <section aria-labelledby="sister">
      <Title order={2} size="h3" mb="xs" id="sister">
        {t('sisterTitle')}
      </Title>
      <Text mb="sm">{t('sisterText')}</Text>
      <Problems problems={problems} fieldId={(field) => `sister-${field}`} />
      {failure ? <ErrorState failure={failure} /> : null}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            id="sister-name"
            label={t('sisterName')}
            maxLength={120}
            value={values.name}
            error={errors['name']}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Radio.Group
            label={t('sisterFrom')}
            value={values.from}
            onChange={(from) => set({ from: from as 'nothing' | 'copy' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="copy"
                label={t('fromCopy', { name: ours })}
                description={t('copyHelp')}
              />
              <Radio value="nothing" label={t('fromNothing')} />
            </Stack>
          </Radio.Group>
          {values.from === 'copy' ? (
            <Stack gap="xs">
              <Checkbox
                label={t('withPersons')}
                description={t('withPersonsHelp')}
                checked={values.withPersons}
                onChange={(event) => set({ withPersons: event.currentTarget.checked })}
              />
              <Checkbox
                label={t('withUnits')}
                checked={values.withUnits}
                onChange={(event) => set({ withUnits: event.currentTarget.checked })}
              />
            </Stack>
          ) : null}
          <div>
            <Button type="submit" loading={busy}>
              {t('found')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
