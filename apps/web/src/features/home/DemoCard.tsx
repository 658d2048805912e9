import { useApolloClient } from '@apollo/client/react';
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import classes from './HomePage.module.css';
import { useHomeTexts } from './texts.js';

export const deleteDemoMutation = graphql(`
  mutation DeleteDemo($input: DeleteDemoDataInput!) {
    deleteDemoData(input: $input) {
      deletedOrganisations
      problems {
        code
        field
        message
      }
    }
  }
`);

/**
 * Removes all fictitious organisations at once, with the accounts whose password is published. One
 * types the words, because nothing brings them back.
 */
export function DemoCard() {
  const t = useHomeTexts();
  const { id, demo, viewerCan } = useOrganisation();
  const { act, busy, problems, failure } = useAct();
  const [confirmation, setConfirmation] = useState('');
  const navigate = useNavigate();
  const client = useApolloClient();
  if (!demo || !viewerCan.demoDelete) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act(
      deleteDemoMutation,
      { input: { organisationId: id, confirmation } },
      (data) => data.deleteDemoData,
    );
    if (!done) return;
    // The person who did it was one of the demo: there is nobody to be any more.
    await client.clearStore();
    void navigate(paths.signIn());
  };

  return (
    <section className={classes.card} aria-labelledby="demo" data-no-print>
      <Title order={2} size="h3" id="demo" mb="xs">
        {t('demo')}
      </Title>
      <Text mb="sm">{t('demoText')}</Text>
      <Problems problems={problems} fieldId={(field) => `demo-${field}`} />
      {failure && <ErrorState failure={failure} />}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            id="demo-confirmation"
            label={t('demoConfirm')}
            autoComplete="off"
            value={confirmation}
            error={errorsByField(problems)['confirmation']}
            onChange={(event) => setConfirmation(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" color="red.9" loading={busy}>
              {t('demoDelete')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
