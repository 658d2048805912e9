import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { Done } from '../../ui/Done.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { disputesFragment, NotConfirmed } from '../../voice/NotConfirmed.js';
import { SendLink } from './SendLink.js';
import { useVoicesTexts } from './voices-texts.js';
import classes from './VoicesPage.module.css';

export const voicesQuery = graphql(`
  query Voices($organisationId: ID!, $asks: Boolean!) {
    organisation(organisationId: $organisationId) {
      id
      counsellorVoices {
        ...Disputes_voice
      }
      counsellorsToAsk @include(if: $asks) {
        ...SendLink_counsellor
      }
    }
  }
`);

const tones = { confirmed: 'good', disputed: 'partly', not_known: 'quiet' } as const;

/** What each counsellor says to what the employer states; for HR also the way to ask. */
export function VoicesPage() {
  const t = useVoicesTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const [done, setDone] = useState<string | null>(null);
  const asks = viewerCan.memberRead;
  const asked = useQuery(voicesQuery, { variables: { organisationId: id, asks } });
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Done message={done} />
      <Answer of={asked}>
        {({ organisation: { counsellorVoices, counsellorsToAsk } }) => {
          const voices = readFragment(disputesFragment, counsellorVoices);
          if (voices.length === 0) return <EmptyState title={t('empty')} />;
          return (
            <div className={classes.parts}>
              {counsellorsToAsk && (
                <section aria-labelledby="ask">
                  <Title order={2} size="h3" id="ask" mb="xs">
                    {t('ask')}
                  </Title>
                  <p>{t('askText')}</p>
                  <ul className={classes.people}>
                    {counsellorsToAsk.map((counsellor, index) => (
                      <SendLink
                        key={index}
                        counsellor={counsellor}
                        onDone={async (message) => {
                          await asked.refetch();
                          setDone(message);
                        }}
                      />
                    ))}
                  </ul>
                </section>
              )}
              {voices.map(({ appointmentId, title, statements }) => (
                <section key={appointmentId} aria-labelledby={`voice-${appointmentId}`}>
                  <Title order={2} size="h3" id={`voice-${appointmentId}`} mb="xs">
                    {title}
                  </Title>
                  <p>
                    {t('count', {
                      answered: statements.filter((one) => one.answer && !one.outdated).length,
                      all: statements.length,
                    })}
                  </p>
                  <dl className={classes.statements}>
                    {statements.map((one) => (
                      <div key={one.id}>
                        <dt>{one.label}</dt>
                        <dd>
                          {one.said}
                          <span className={classes.answer}>
                            {!one.answer ? (
                              t('open')
                            ) : one.outdated ? (
                              t('outdated')
                            ) : one.answer === 'disputed' ? (
                              <NotConfirmed
                                voices={counsellorVoices}
                                appointmentId={appointmentId}
                                factKey={one.key}
                              />
                            ) : (
                              <>
                                <StatusBadge tone={tones[one.answer]}>
                                  {t(`answer.${one.answer}`)}
                                </StatusBadge>{' '}
                                {one.remark && t('quote', { remark: one.remark })}{' '}
                                {one.answeredOn && (
                                  <span className={classes.small}>
                                    {t('on', { date: format.date(one.answeredOn) })}
                                  </span>
                                )}
                              </>
                            )}
                          </span>
                        </dd>
                      </div>
                    ))}
                  </dl>
                </section>
              ))}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
