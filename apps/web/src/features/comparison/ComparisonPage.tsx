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
import { CellDrawer } from './CellDrawer.js';
import { ComparisonTable } from './ComparisonTable.js';
import { useComparisonTexts } from './texts.js';
import { FrameworkChoice } from './FrameworkChoice.js';
import { OneClient } from './OneClient.js';
import { aYearAgo } from './a-year-ago.js';
import { lastYear, mostCompared, useView } from './view.js';

export const comparisonQuery = graphql(`
  query Comparison($organisationIds: [ID!]!, $frameworkId: String, $before: CalendarDate) {
    comparison(organisationIds: $organisationIds, frameworkId: $frameworkId, before: $before) {
      notes
      framework {
        id
        release
        title
        attribution
        judgesRole
      }
      ...ComparisonTable_comparison
    }
  }
`);

/** Clients side by side, as many as the consultant chose. */
export function ComparisonPage() {
  const t = useComparisonTexts();
  const [{ ids, frameworkId }] = useView();
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
      {ids.length === 1 ? (
        <OneClient id={ids[0]!} />
      ) : ids.length < 2 ? (
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
          {/* The benchmark is about the first checklist. */}
          {!frameworkId && <BenchmarkPanel />}
        </div>
      )}
    </Page>
  );
}

function Compared({ ids }: { ids: readonly string[] }) {
  const t = useComparisonTexts();
  const [{ frameworkId, reference }] = useView();
  const asked = useQuery(comparisonQuery, {
    variables: {
      organisationIds: [...ids],
      ...(frameworkId ? { frameworkId } : {}),
      ...(reference === lastYear ? { before: aYearAgo() } : {}),
    },
  });
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
          <FrameworkChoice />
          {!comparison.framework.judgesRole && (
            <p className={classes.quiet}>{comparison.framework.attribution}</p>
          )}
          <ComparisonTable comparison={comparison} />
          <CellDrawer />
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
