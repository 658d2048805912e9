import { useQuery } from '@apollo/client/react';
import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { Callout } from '../../ui/Callout.js';
import { Done } from '../../ui/Done.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { Problems } from '../../ui/Problems.js';
import { Arrangement } from './Arrangement.js';
import classes from './council.module.css';
import { useCouncilTexts } from './texts.js';

export const councilQuery = graphql(`
  query Council($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      councilRoom {
        opened
        version
        viewerSeated
        viewerArranges
        quorum
        rules {
          quorum
          majority
          secret
          mandate
        }
        seats {
          accountId
          name
          place
          mandated
        }
        candidates {
          accountId
          name
        }
        events {
          id
          at
          actor
          text
        }
      }
    }
  }
`);

export const openCouncilRoomMutation = graphql(`
  mutation OpenCouncilRoom($input: OpenCouncilRoomInput!) {
    openCouncilRoom(input: $input) {
      room {
        version
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** The council's own room: who is let in, how it decides, and what it did among itself. */
export function CouncilPage() {
  const t = useCouncilTexts();
  const format = useFormat();
  const { id } = useOrganisation();
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(councilQuery, { variables: { organisationId: id } });

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Done message={done} />
      <Answer of={asked}>
        {({ organisation: { councilRoom: room } }) => {
          if (!room.opened) {
            return (
              <OpenRoom
                organisationId={id}
                onDone={async () => {
                  await asked.refetch();
                  setDone(t('opened'));
                }}
              />
            );
          }
          if (!room.viewerSeated) {
            const chairs = room.seats.filter(({ place }) => place.includes('chair'));
            return (
              <Callout tone="note" title={t('noSeatTitle')}>
                <Text>{t('noSeatText', { chair: chairs.map(({ name }) => name).join(', ') })}</Text>
              </Callout>
            );
          }
          return (
            <div className={classes.parts}>
              <Arrangement
                key={room.version}
                organisationId={id}
                room={room}
                onSaved={async () => {
                  await asked.refetch();
                  setDone(t('saved'));
                }}
                onReload={() => void asked.refetch()}
              />
              <section aria-labelledby="council-events">
                <Title order={2} size="h3" id="council-events">
                  {t('events')}
                </Title>
                <p className={classes.small}>{t('eventsText')}</p>
                {room.events.length === 0 && <p>{t('noEvents')}</p>}
                <ul className={classes.list}>
                  {room.events.map((event) => (
                    <li key={event.id}>
                      {t('event', {
                        moment: format.moment(event.at),
                        who: event.actor,
                        what: event.text,
                      })}
                    </li>
                  ))}
                </ul>
              </section>
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

function OpenRoom({
  organisationId,
  onDone,
}: {
  organisationId: string;
  onDone: () => Promise<void>;
}) {
  const t = useCouncilTexts();
  const { act, busy, problems, failure } = useAct();
  return (
    <section aria-labelledby="open-room">
      <Title order={2} size="h3" id="open-room">
        {t('openTitle')}
      </Title>
      <p>{t('openText')}</p>
      <Problems problems={problems.map(({ message }) => ({ message }))} />
      {failure && <ErrorState failure={failure} />}
      <Button
        loading={busy}
        onClick={() =>
          void act(
            openCouncilRoomMutation,
            { input: { organisationId } },
            (data) => data.openCouncilRoom,
          ).then((opened) => opened && onDone())
        }
      >
        {t('open')}
      </Button>
    </section>
  );
}
