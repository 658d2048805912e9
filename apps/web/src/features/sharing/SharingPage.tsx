import { useQuery } from '@apollo/client/react';
import { Button, Group, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useOrganisation } from '../../session/organisation.js';
import { Done } from '../../ui/Done.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { ForbiddenState } from '../../ui/ForbiddenState.js';
import { Page } from '../../ui/Page.js';
import { Problems } from '../../ui/Problems.js';
import { CreateArrangement } from './CreateArrangement.js';
import { Offer } from './Offer.js';
import { SharedArrangement } from './SharedArrangement.js';
import classes from './Sharing.module.css';
import { acceptArrangementMutation, sharingQuery } from './sharing.graphql.js';
import { useSharingTexts } from './texts.js';
import { tokenOf } from './token.js';

/** What an organisation shares with others, and what was offered to it. */
export function SharingPage() {
  const t = useSharingTexts();
  const { id, viewerCan } = useOrganisation();
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(sharingQuery, {
    variables: { organisationId: id },
    skip: !viewerCan.sharingRead,
  });
  if (!viewerCan.sharingRead) {
    return (
      <Page title={t('title')}>
        <ForbiddenState />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Done message={done} />
      <Answer of={asked}>
        {({ organisation: { arrangements, receivedOffers, setUp } }) => (
          <div className={classes.parts}>
            <section aria-labelledby="offers">
              <Title order={2} size="h3" mb="xs" id="offers">
                {t('offersTitle')}
              </Title>
              {receivedOffers.length === 0 ? (
                <EmptyState title={t('noOffers')} text={t('noOffersText')} />
              ) : (
                <ul className={classes.list}>
                  {receivedOffers.map((offer) => (
                    <Offer
                      key={offer.id}
                      {...{ offer }}
                      policies={setUp.policies}
                      onDone={setDone}
                    />
                  ))}
                </ul>
              )}
              {viewerCan.sharingAccept ? <UseLink onDone={setDone} /> : null}
            </section>
            <section aria-labelledby="shares">
              <Title order={2} size="h3" mb="xs" id="shares">
                {t('sharesTitle')}
              </Title>
              {arrangements.length === 0 ? <EmptyState title={t('noShares')} /> : null}
              <ul className={classes.list}>
                {arrangements.map((arrangement) => (
                  <SharedArrangement key={arrangement.id} {...{ arrangement }} onDone={setDone} />
                ))}
              </ul>
            </section>
            {viewerCan.sharingOffer ? (
              <CreateArrangement
                policies={setUp.policies}
                appointments={setUp.appointments}
                onDone={setDone}
              />
            ) : null}
          </div>
        )}
      </Answer>
    </Page>
  );
}

/** For who pastes a link instead of opening it. */
function UseLink({ onDone }: { onDone: (message: string) => void }) {
  const t = useSharingTexts();
  const { id } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [link, setLink] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (link.trim() === '') return setProblems([{ field: 'link', message: t('linkMissing') }]);
    const done = await act(
      acceptArrangementMutation,
      { input: { organisationId: id, token: tokenOf(link) } },
      (data) => data.acceptArrangement,
      { refetch: ['Sharing'] },
    );
    if (!done) return;
    setLink('');
    onDone(t('accepted'));
  };

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      <Title order={3} size="h5" mt="md" mb="xs">
        {t('linkTitle')}
      </Title>
      <Problems problems={problems} fieldId={() => 'link'} />
      {failure ? <ErrorState failure={failure} /> : null}
      <Group align="end">
        <TextInput
          id="link"
          label={t('link')}
          value={link}
          error={problems[0]?.message}
          onChange={(event) => setLink(event.currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={busy}>
          {t('useLink')}
        </Button>
      </Group>
    </form>
  );
}
