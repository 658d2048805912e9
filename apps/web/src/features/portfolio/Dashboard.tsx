import { useQuery } from '@apollo/client/react';
import { Anchor, NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import type { PortfolioSummaryQuery } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { StackedBar } from '../../ui/StackedBar.js';
import { StatusIcon, toneOfStatus } from '../../ui/StatusBadge.js';
import classes from './PortfolioPage.module.css';
import { usePortfolioTexts } from './texts.js';

export const summaryQuery = graphql(`
  query PortfolioSummary($frameworkId: String) {
    frameworks {
      id
      release
      title
    }
    portfolioSummary(frameworkId: $frameworkId) {
      total
      unknownCount
      framework {
        id
        release
        title
        columns {
          id
          title
        }
      }
      counters {
        filter
        count
      }
      items {
        itemId
        number
        columnId
        title
        met
        partlyMet
        notMet
        notApplicable
        unanswered
      }
      heat {
        organisation {
          id
          name
        }
        statuses
      }
      dates {
        organisation {
          id
          name
        }
        on
        text
      }
    }
  }
`);

type Summary = PortfolioSummaryQuery['portfolioSummary'];
type Item = Summary['items'][number];

const keys = ['met', 'partlyMet', 'notMet', 'unanswered', 'notApplicable'] as const;
const statusOf = {
  met: 'met',
  partlyMet: 'partly_met',
  notMet: 'not_met',
  unanswered: 'unanswered',
  notApplicable: 'not_applicable',
} as const;

const sum = (items: readonly Item[], key: (typeof keys)[number]) =>
  items.reduce((total, item) => total + item[key], 0);

/** All clients together: in words, then in numbers, then in pictures with their tables. */
export function Dashboard({
  frameworkId,
  onFramework,
}: {
  frameworkId: string | null;
  onFramework: (frameworkId: string) => void;
}) {
  const t = usePortfolioTexts();
  const { data, previousData } = useQuery(summaryQuery, {
    variables: frameworkId ? { frameworkId } : {},
  });
  const [open, setOpen] = useState(false);
  // What goes wrong is said by the list below, which asks the same server for the same clients.
  const shown = data ?? previousData;
  if (!shown || shown.portfolioSummary.total === 0) return null;
  const { frameworks, portfolioSummary: summary } = shown;
  return (
    <section aria-labelledby="together" className={classes.dashboard}>
      <Title order={2} size="h3" id="together">
        {t('together')}
      </Title>
      <InWords summary={summary} />
      <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('pictures')}</summary>
        {open && (
          <>
            <NativeSelect
              label={t('framework')}
              w="fit-content"
              mb="md"
              value={frameworkId ?? ''}
              data={frameworks.map(({ id, title }, index) => ({
                value: index === 0 ? '' : id,
                label: title,
              }))}
              onChange={(event) => onFramework(event.currentTarget.value)}
            />
            <Bars summary={summary} />
            <HeatMap summary={summary} />
            <Calendar dates={summary.dates} />
          </>
        )}
      </details>
    </section>
  );
}

function InWords({ summary }: { summary: Summary }) {
  const t = usePortfolioTexts();
  const { total, unknownCount, counters, items } = summary;
  const count = (filter: string) => counters.find((one) => one.filter === filter)?.count ?? 0;
  const worst = [...items].sort((one, other) => other.notMet - one.notMet)[0];
  return (
    <p className={classes.words}>
      {t('words', {
        count: total,
        stops: count('hard_stop'),
        stale: count('stale'),
        expiring: count('expiring'),
      })}{' '}
      {worst && worst.notMet > 0 && t('worst', { count: worst.notMet, item: worst.title })}{' '}
      {unknownCount > 0 && t('unknownOf', { count: unknownCount })}
    </p>
  );
}

/** A bar for each section of the checklist, over all clients; the table says the same. */
function Bars({ summary: { framework, items } }: { summary: Summary }) {
  const t = usePortfolioTexts();
  const common = useCommonTexts();
  const columns = framework.columns.map((column) => ({
    ...column,
    items: items.filter(({ columnId }) => columnId === column.id),
  }));
  return (
    <section aria-labelledby="bars">
      <Title order={3} size="h4" id="bars">
        {t('bars')}
      </Title>
      {columns.map((column) => (
        <div key={column.id} className={classes.bar}>
          <p>
            <strong>{column.title}</strong>:{' '}
            {keys
              .filter((key) => sum(column.items, key) > 0)
              .map((key) => `${sum(column.items, key)} × ${common(`status.${statusOf[key]}`)}`)
              .join(', ')}
          </p>
          <StackedBar
            counts={{
              met: sum(column.items, 'met'),
              partlyMet: sum(column.items, 'partlyMet'),
              notMet: sum(column.items, 'notMet'),
              unanswered: sum(column.items, 'unanswered'),
              notApplicable: sum(column.items, 'notApplicable'),
            }}
          />
        </div>
      ))}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('barsTable')}>
        <table className={classes.figures}>
          <caption>{t('barsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {common(`status.${statusOf[key]}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.itemId}>
                <th scope="row">{`${item.number}. ${item.title}`}</th>
                {keys.map((key) => (
                  <td key={key}>{item[key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Items by clients, the lowest scores first: a table of which every cell has an icon and a word. */
function HeatMap({ summary: { framework, items, heat, total } }: { summary: Summary }) {
  const t = usePortfolioTexts();
  const common = useCommonTexts();
  const notMet = heat.flatMap(({ statuses }) => statuses).filter((one) => one === 'not_met').length;
  return (
    <section aria-labelledby="heat">
      <Title order={3} size="h4" id="heat">
        {t('heat')}
      </Title>
      <p>{t('heatWords', { shown: heat.length, total, count: notMet, title: framework.title })}</p>
      <div
        className={classes.scroll}
        tabIndex={0}
        role="region"
        aria-label={`${t('heat')}: ${framework.title}`}
      >
        <table className={classes.heat}>
          <thead>
            <tr>
              <th scope="col">{t('organisation')}</th>
              {items.map((item) => (
                <th key={item.itemId} scope="col" title={item.title}>
                  {item.number}
                  <span className={classes.hidden}> {item.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.map(({ organisation, statuses }) => (
              <tr key={organisation.id}>
                <th scope="row">
                  <Anchor component={Link} to={paths.score(organisation.id)}>
                    {organisation.name}
                  </Anchor>
                </th>
                {statuses.map((status, index) => (
                  <td
                    key={items[index]?.itemId ?? index}
                    data-tone={toneOfStatus(status)}
                    title={`${items[index]?.title ?? ''}: ${common(`status.${status}`)}`}
                  >
                    <StatusIcon tone={toneOfStatus(status)} />
                    <span className={classes.hidden}>{common(`status.${status}`)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={classes.legend}>
        {(['met', 'partly_met', 'not_met', 'unanswered', 'not_applicable'] as const).map(
          (status) => (
            <li key={status} data-tone={toneOfStatus(status)}>
              <StatusIcon tone={toneOfStatus(status)} /> {common(`status.${status}`)}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** What ends or falls due, by month; a list is its own table. */
function Calendar({ dates }: { dates: Summary['dates'] }) {
  const t = usePortfolioTexts();
  const format = useFormat();
  const months = [...new Set(dates.map(({ on }) => on.slice(0, 7)))];
  return (
    <section aria-labelledby="calendar">
      <Title order={3} size="h4" id="calendar">
        {t('calendar')}
      </Title>
      <p>{t('calendarWords', { count: dates.length })}</p>
      <ol className={classes.months}>
        {months.map((month) => {
          const here = dates.filter(({ on }) => on.startsWith(month));
          return (
            <li key={month}>
              <strong>
                {t('month', { month: format.month(`${month}-01`), count: here.length })}
              </strong>
              <ul>
                {here.map(({ organisation, on, text }) => (
                  <li key={`${organisation.id} ${on}`}>
                    {format.date(on)}: {text},{' '}
                    <Anchor component={Link} to={paths.organisation(organisation.id)}>
                      {organisation.name}
                    </Anchor>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
