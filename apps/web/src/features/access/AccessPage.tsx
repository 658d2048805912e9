import { useQuery } from '@apollo/client/react';
import { Anchor, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Done } from '../../ui/Done.js';
import { Page } from '../../ui/Page.js';
import classes from './AccessPage.module.css';
import { BenchmarkChoice } from './BenchmarkChoice.js';
import { GrantForm } from './GrantForm.js';
import { GrantList } from './GrantList.js';
import { useAccessTexts } from './texts.js';

export const accessQuery = graphql(`
  query Access($organisationId: ID!, $after: String) {
    organisation(organisationId: $organisationId) {
      id
      benchmarkParticipation
      grants(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...GrantList_grant
        }
      }
    }
  }
`);

/** Which consultants may look, until when, and whether the organisation counts in averages. */
export function AccessPage() {
  const t = useAccessTexts();
  const { id, viewerCan } = useOrganisation();
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(accessQuery, { variables: { organisationId: id } });

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Done message={done} />
      <Answer of={asked}>
        {({ organisation }) => {
          const { grants, benchmarkParticipation } = organisation;
          const { hasNextPage, endCursor } = grants.pageInfo;
          return (
            <div className={classes.parts}>
              <section aria-labelledby="grants">
                <Title order={2} size="h3" mb="sm" id="grants">
                  {t('grants')}
                </Title>
                <GrantList
                  grants={grants.nodes}
                  total={grants.totalCount}
                  onMore={
                    hasNextPage
                      ? () => asked.fetchMore({ variables: { after: endCursor } })
                      : undefined
                  }
                  onDone={setDone}
                />
                {(viewerCan.auditRead || viewerCan.auditReadOwn) && (
                  <p>
                    <Anchor component={Link} to={paths.audit(id)}>
                      {t('who')}
                    </Anchor>
                  </p>
                )}
              </section>
              {viewerCan.grantChange && <GrantForm onDone={setDone} />}
              <BenchmarkChoice participates={benchmarkParticipation} onDone={setDone} />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
