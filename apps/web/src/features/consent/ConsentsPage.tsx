import { useQuery } from '@apollo/client/react';
import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Page } from '../../ui/Page.js';
import classes from './consent.module.css';
import { RequestList } from './RequestList.js';
import { Standing } from './Standing.js';
import { useConsentTexts } from './texts.js';

export const consentsQuery = graphql(`
  query Consents($organisationId: ID!, $after: String) {
    organisation(organisationId: $organisationId) {
      id
      consentStanding {
        ...Standing_standing
      }
      consentRequests(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          number
          state
          ...RequestList_request
        }
      }
    }
  }
`);

/** How it stands with consent, in words first, and every request ever made. */
export function ConsentsPage() {
  const t = useConsentTexts();
  const { id } = useOrganisation();
  const asked = useQuery(consentsQuery, { variables: { organisationId: id } });

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answer of={asked}>
        {({ organisation }) => {
          const { consentStanding, consentRequests } = organisation;
          const { hasNextPage, endCursor } = consentRequests.pageInfo;
          return (
            <div className={classes.parts}>
              <Standing standing={consentStanding} newest={consentRequests.nodes[0] ?? null} />
              <p data-no-print>
                <Anchor component={Link} to={paths.agreements(id)}>
                  {t('toAgreements')}
                </Anchor>
              </p>
              <section aria-labelledby="requests">
                <Title order={2} size="h3" mb="sm" id="requests">
                  {t('requests')}
                </Title>
                <RequestList
                  requests={consentRequests.nodes}
                  total={consentRequests.totalCount}
                  onMore={
                    hasNextPage
                      ? () => asked.fetchMore({ variables: { after: endCursor } })
                      : undefined
                  }
                />
              </section>
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
