import { useQuery } from '@apollo/client/react';
import type { PortfolioFilter } from '../../generated/graphql.js';
import { summaryQuery } from './Dashboard.js';
import classes from './PortfolioPage.module.css';
import { usePortfolioTexts } from './texts.js';

/** How many clients each filter shows; pressing one shows them. */
export function Counters({
  filter,
  frameworkId,
  onFilter,
}: {
  filter: PortfolioFilter;
  /** The same question as the dashboard asks, so that it is asked once. */
  frameworkId: string | null;
  onFilter: (filter: PortfolioFilter) => void;
}) {
  const t = usePortfolioTexts();
  const { data, previousData } = useQuery(summaryQuery, {
    variables: frameworkId ? { frameworkId } : {},
  });
  const counters = (data ?? previousData)?.portfolioSummary.counters;
  if (!counters) return null;
  return (
    <div role="group" aria-label={t('filter')} className={classes.counters} data-no-print>
      {counters.map((counter) => (
        <button
          key={counter.filter}
          type="button"
          aria-pressed={counter.filter === filter}
          onClick={() => onFilter(counter.filter === filter ? 'all' : counter.filter)}
        >
          <strong>{counter.count}</strong> {t(`filters.${counter.filter}`)}
        </button>
      ))}
    </div>
  );
}
