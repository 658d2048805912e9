import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { failureOf } from '../../graphql/failure.js';
import { paths } from '../../paths.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { BenchmarkPanel } from './BenchmarkPanel.js';
import classes from './ComparisonPage.module.css';
import { ComparisonTable } from './ComparisonTable.js';
import { useComparisonTexts } from './texts.js';
import { mostCompared, useView } from './view.js';

export const comparisonQuery = graphql(`
  query Comparison($organisationIds: [ID!]!) {
    comparison(organisationIds: $organisationIds) {
      notes
      ...ComparisonTable_comparison
    }
  }
`);

/** Clients side by side, as many as the consultant chose. */
export function ComparisonPage() {
  const t = useComparisonTexts();
  const [{ ids }] = useView();
  const choose = (
    <Button component={Link} to={paths.clients()}>
      {t('choose')}
    </Button>
  );

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      above={
        <Anchor component={Link} to={paths.clients()}>
          ← {t('back')}
        </Anchor>
      }
    >
      {ids.length < 2 ? (
        <EmptyState title={t('tooFewTitle')} text={t('tooFewText')} action={choose} />
      ) : ids.length > mostCompared ? (
        <EmptyState
          title={t('tooManyTitle')}
          text={t('tooManyText', { max: mostCompared, count: ids.length })}
          action={choose}
        />
      ) : (
        <div className={classes.page}>
          <Compared ids={ids} />
          <BenchmarkPanel />
        </div>
      )}
    </Page>
  );
}

function Compared({ ids }: { ids: readonly string[] }) {
  const t = useComparisonTexts();
  const asked = useQuery(comparisonQuery, { variables: { organisationIds: [...ids] } });
  if (asked.error && failureOf(asked.error).code === 'NOT_FOUND') {
    return (
      <EmptyState
        title={t('goneTitle')}
        text={t('goneText')}
        action={
          <Button component={Link} to={paths.clients()}>
            {t('choose')}
          </Button>
        }
      />
    );
  }
  return (
    <Answer of={asked} keep>
      {({ comparison }) => (
        <>
          <ComparisonTable comparison={comparison} />
          {comparison.notes.length > 0 && (
            <section aria-labelledby="notes">
              <h2 className={classes.heading} id="notes">
                {t('notes')}
              </h2>
              <ul>
                {comparison.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Answer>
  );
}
