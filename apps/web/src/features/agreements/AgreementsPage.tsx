import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './AgreementsPage.module.css';
import { useAgreementsTexts } from './texts.js';

export const agreementsQuery = graphql(`
  query Agreements($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      agreements {
        calendarPath
        agreements {
          requestId
          number
          askedFor
          proposedDecision
          decidedOn
          startsOn
          conditions
          standing
          until
        }
        dates {
          on
          text
          requestId
        }
      }
    }
  }
`);

const tones = {
  in_force: 'good',
  stale: 'bad',
  upcoming: 'note',
  conditions: 'partly',
  open: 'note',
  ended: 'quiet',
} as const;

/** What was consented to, until when, what has become stale, and what is due. */
export function AgreementsPage() {
  const t = useAgreementsTexts();
  const format = useFormat();
  const locale = useLocale();
  const { id } = useOrganisation();
  const asked = useQuery(agreementsQuery, { variables: { organisationId: id } });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={
        <Anchor component={Link} to={paths.consents(id)} data-no-print>
          {t('toConsents')}
        </Anchor>
      }
    >
      <Answer of={asked}>
        {({ organisation: { agreements: found } }) => (
          <div className={classes.parts}>
            <section aria-labelledby="agreed">
              <Title order={2} size="h3" id="agreed" mb="sm">
                {t('agreed')}
              </Title>
              {found.agreements.length === 0 ? (
                <EmptyState title={t('none')} />
              ) : (
                <ul className={classes.list}>
                  {found.agreements.map((one) => (
                    <li key={one.requestId}>
                      <StatusBadge tone={tones[one.standing]}>
                        {t(`standing.${one.standing}`)}
                      </StatusBadge>{' '}
                      <Anchor component={Link} to={paths.consent(id, one.requestId)}>
                        {t('request', { number: one.number })}
                      </Anchor>
                      <p>{one.proposedDecision}</p>
                      <p className={classes.small}>
                        {[
                          one.askedFor.map((what) => t(`about.${what}`)).join(', '),
                          t('consentedOn', { date: format.date(one.decidedOn) }),
                          ...(one.startsOn
                            ? [t('startsOn', { date: format.date(one.startsOn) })]
                            : []),
                          one.until ? t('until', { date: format.date(one.until) }) : t('noEnd'),
                        ].join(' · ')}
                      </p>
                      {one.conditions && <p>{t('conditions', { conditions: one.conditions })}</p>}
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section aria-labelledby="due">
              <Title order={2} size="h3" id="due" mb="sm">
                {t('due')}
              </Title>
              {found.dates.length === 0 ? (
                <p>{t('nothingDue')}</p>
              ) : (
                <>
                  <ol className={classes.list}>
                    {found.dates.map(({ on, text, requestId }) => (
                      <li key={`${on} ${text}`}>
                        <strong>{format.date(on)}</strong>:{' '}
                        {requestId ? (
                          <Anchor component={Link} to={paths.consent(id, requestId)}>
                            {text}
                          </Anchor>
                        ) : (
                          text
                        )}
                      </li>
                    ))}
                  </ol>
                  <Button
                    component="a"
                    href={`${found.calendarPath}?taal=${locale}`}
                    download
                    variant="default"
                    mt="md"
                    data-no-print
                  >
                    {t('calendar')}
                  </Button>
                </>
              )}
            </section>
          </div>
        )}
      </Answer>
    </Page>
  );
}
