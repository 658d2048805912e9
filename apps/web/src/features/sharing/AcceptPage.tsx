import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../graphql/useAct.js';
import { paths } from '../../paths.js';
import { useViewer } from '../../session/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { Problems } from '../../ui/Problems.js';
import classes from './Sharing.module.css';
import { acceptArrangementMutation } from './sharing.graphql.js';
import { useSharingTexts } from './texts.js';

/** What a link to a shared arrangement opens: for which organisation is it accepted? */
export function AcceptPage() {
  const t = useSharingTexts();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const { memberships } = useViewer();
  const [chosen, setChosen] = useState(memberships[0]?.organisation.id ?? '');
  const { act, busy, problems, failure } = useAct();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act(
      acceptArrangementMutation,
      { input: { organisationId: chosen, token } },
      (data) => data.acceptArrangement,
    );
    if (done) await navigate(paths.sharing(chosen));
  };

  return (
    <Page title={t('acceptTitle')} lead={t('acceptLead')}>
      {memberships.length === 0 ? (
        <EmptyState title={t('noOrganisations')} />
      ) : (
        <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <Problems problems={problems} fieldId={() => 'for'} />
            {failure ? <ErrorState failure={failure} /> : null}
            <NativeSelect
              id="for"
              label={t('acceptFor')}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={memberships.map(({ organisation }) => ({
                value: organisation.id,
                label: organisation.name,
              }))}
            />
            <Text>{t('acceptText')}</Text>
            <div>
              <Button type="submit" loading={busy}>
                {t('useLink')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Page>
  );
}
