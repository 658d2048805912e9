import { Button, Checkbox, Group, List, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { SharingQuery } from '../../generated/graphql.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './Sharing.module.css';
import { endReceivedOfferMutation, takeOverOfferMutation } from './sharing.graphql.js';
import { useSharingTexts } from './texts.js';

type Received = SharingQuery['organisation']['receivedOffers'][number];

const tones: Readonly<Record<Received['state'], Tone>> = {
  offered: 'note',
  changed: 'note',
  current: 'good',
  ended: 'quiet',
};

/** Something that was offered: what it would change here, and the choice to take it over. */
export function Offer({
  offer,
  policies,
  onDone,
}: {
  offer: Received;
  policies: readonly { readonly id: string; readonly title: string }[];
  onDone: (message: string) => void;
}) {
  const t = useSharingTexts();
  const format = useFormat();
  const client = useApolloClient();
  const { id: organisationId, viewerCan } = useOrganisation();
  const { act, busy, problems, failure } = useAct();
  const [alsoOwn, setAlsoOwn] = useState(false);
  const [into, setInto] = useState('');
  const { id, source, state, name, differences, own } = offer;
  const open = state === 'offered' || state === 'changed';

  async function take() {
    const done = await act(
      takeOverOfferMutation,
      {
        input: {
          organisationId,
          offerId: id,
          expectedVersion: offer.offeredVersion,
          alsoOwn,
          ...(into ? { intoPolicyId: into } : {}),
        },
      },
      (data) => data.takeOverOffer,
    );
    // Facts changed: every page that shows some is read again.
    if (done) await client.reFetchObservableQueries();
    else await client.refetchQueries({ include: ['Sharing'] });
    if (done) onDone(t('takenOver'));
  }

  async function end() {
    const done = await act(
      endReceivedOfferMutation,
      { input: { organisationId, offerId: id } },
      (data) => data.endReceivedOffer,
      { refetch: ['Sharing'] },
    );
    if (done) onDone(t('stopped'));
  }

  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <Title order={3} size="h5">
          {name}
        </Title>
        <StatusBadge tone={tones[state]}>
          {state === 'changed' ? t(`state.changed.${source}`) : t(`state.${state}`)}
        </StatusBadge>
      </div>
      <Text size="sm">
        {t(`from.${source}`, { name: offer.sourceName })}.{' '}
        {t('version', {
          version: offer.offeredVersion,
          date: format.date(offer.offeredAt.slice(0, 10)),
        })}
        . {t('contains', { subjects: offer.subjects.join(', ') })}
      </Text>
      {open && offer.answers.length > 0 ? (
        <details>
          <summary>{t('says', { count: offer.answers.length })}</summary>
          <List>
            {offer.answers.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </details>
      ) : null}
      <Problems problems={problems} />
      {failure ? <ErrorState failure={failure} /> : null}
      {open && into === '' ? (
        differences.length > 0 ? (
          <div>
            <Text fw={600}>{t('wouldChange')}</Text>
            <List>
              {differences.map((one) => (
                <List.Item key={one}>{one}</List.Item>
              ))}
            </List>
          </div>
        ) : (
          <Text>{t('wouldChangeNothing')}</Text>
        )
      ) : null}
      {open && own.length > 0 ? (
        <div>
          <Text fw={600}>{t('own')}</Text>
          <List>
            {own.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
          {viewerCan.sharingAccept ? (
            <Checkbox
              mt="xs"
              label={t('alsoOwn')}
              checked={alsoOwn}
              onChange={(event) => setAlsoOwn(event.currentTarget.checked)}
            />
          ) : null}
        </div>
      ) : null}
      {viewerCan.sharingAccept && state !== 'ended' ? (
        <>
          {offer.fillsPolicy && policies.length > 0 ? (
            <NativeSelect
              label={t('into')}
              {...(into ? { description: t('intoHelp') } : {})}
              value={into}
              onChange={(event) => setInto(event.currentTarget.value)}
              data={[
                { value: '', label: t('intoNew') },
                ...policies.map((policy) => ({
                  value: policy.id,
                  label: t('intoPolicy', { name: policy.title }),
                })),
              ]}
            />
          ) : null}
          <Group>
            {open ? (
              <Button
                loading={busy}
                onClick={() => void take()}
                aria-label={`${t('takeOver')}: ${name}`}
              >
                {t('takeOver')}
              </Button>
            ) : null}
            <ConfirmButton
              question={t('stopTitle', { name })}
              explanation={t('stopText')}
              confirm={t(state === 'offered' ? 'decline' : 'stop')}
              onConfirm={end}
            >
              {t(state === 'offered' ? 'decline' : 'stop')}
            </ConfirmButton>
          </Group>
        </>
      ) : null}
    </li>
  );
}
