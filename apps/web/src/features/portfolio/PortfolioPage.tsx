import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../generated/index.js';
import type { PortfolioFilter, PortfolioSort } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { paths } from '../../paths.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { ClientTable } from './ClientTable.js';
import { Counters } from './Counters.js';
import { Dashboard } from './Dashboard.js';
import { SavedViews } from './SavedViews.js';
import classes from './PortfolioPage.module.css';
import { usePortfolioTexts } from './texts.js';
import { mostCompared, useBasket } from './use-basket.js';

export const portfolioQuery = graphql(`
  query Portfolio(
    $search: String
    $filter: PortfolioFilter
    $sort: PortfolioSort
    $descending: Boolean
    $after: String
  ) {
    portfolio(
      first: 25
      after: $after
      search: $search
      filter: $filter
      sort: $sort
      descending: $descending
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClientTable_client
      }
    }
  }
`);

const filters: readonly PortfolioFilter[] = [
  'all',
  'hard_stop',
  'not_met',
  'incomplete',
  'stale',
  'waiting_for_council',
  'expiring',
];

const sorts: readonly PortfolioSort[] = [
  'name',
  'headcount',
  'completeness',
  'conformity',
  'evidence',
  'hard_stops',
  'next_date',
  'sector',
  'size',
  'model',
];

/** The clients of a consultant: search, filter, sort, and choose some to compare. */
export function PortfolioPage() {
  const t = usePortfolioTexts();
  const basket = useBasket();
  const [address, setAddress] = useSearchParams();
  const search = address.get('zoek') ?? '';
  const filter = filters.find((one) => one === address.get('toon')) ?? 'all';
  const sort = sorts.find((one) => one === address.get('sorteer')) ?? 'name';
  const descending = address.get('aflopend') === '1';
  const frameworkId = address.get('lijst');
  const asked = useQuery(portfolioQuery, { variables: { search, filter, sort, descending } });

  const change = (values: Record<string, string>) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [key, value] of Object.entries(values)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Dashboard frameworkId={frameworkId} onFramework={(id) => change({ lijst: id })} />
      <Counters
        filter={filter}
        frameworkId={frameworkId}
        onFilter={(chosen) => change({ toon: chosen === 'all' ? '' : chosen })}
      />
      <SavedViews address={address.toString()} />
      <div className={classes.tools} data-no-print>
        <NativeSelect
          label={t('sort')}
          value={sort}
          data={sorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change({ sorteer: chosen === 'name' ? '' : chosen });
          }}
        />
        <NativeSelect
          label={t('direction')}
          value={descending ? '1' : ''}
          data={[
            { value: '', label: t('ascending') },
            { value: '1', label: t('descending') },
          ]}
          onChange={(event) => change({ aflopend: event.currentTarget.value })}
        />
      </div>
      {basket.ids.length > 0 && (
        <section className={classes.basket} aria-label={t('basket')} data-no-print>
          <p role="status">
            <strong>{t('selected', { count: basket.ids.length })}</strong>
            {basket.ids.length < 2 && ` ${t('atLeastTwo')}`}
            {basket.ids.length >= mostCompared && ` ${t('atMost', { max: mostCompared })}`}
          </p>
          <Button component={Link} to={paths.comparison(basket.ids)} size="compact-md">
            {t(basket.ids.length === 1 ? 'twoDays' : 'compare')}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={basket.clear}>
            {t('clear')}
          </Button>
        </section>
      )}
      <Answer of={asked} keep>
        {({ portfolio }) => (
          <ClientTable
            clients={portfolio.nodes}
            groupedBy={sort === 'sector' || sort === 'size' || sort === 'model' ? sort : null}
            total={portfolio.totalCount}
            search={{ value: search, onChange: (value) => change({ zoek: value }) }}
            onMore={
              portfolio.pageInfo.hasNextPage
                ? () => asked.fetchMore({ variables: { after: portfolio.pageInfo.endCursor } })
                : undefined
            }
            chosen={basket.ids}
            onToggle={basket.toggle}
            empty={
              filter === 'all' ? (
                <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
              ) : (
                <EmptyState
                  title={t('noneFiltered')}
                  action={
                    <Button variant="default" onClick={() => change({ toon: '' })}>
                      {t('showAll')}
                    </Button>
                  }
                />
              )
            }
          />
        )}
      </Answer>
    </Page>
  );
}
