import { Button, Title } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { Status } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useCounts } from './counts.js';
import { StackedBar } from '../../ui/StackedBar.js';
import { type Evidence, type FactSources, Item } from './Item.js';
import classes from './ScorePage.module.css';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment ItemsByColumn_assessment on Assessment {
    columns {
      id
      title
      met
      partlyMet
      notMet
      notApplicable
      unanswered
      points {
        part
        of
      }
    }
    items {
      itemId
      columnId
      status
      ...Item_item
    }
  }
`);

const filters = [
  { value: null, text: 'filterAll', of: () => true },
  {
    value: 'niet-op-orde',
    text: 'filterOpen',
    of: (status: Status) => status === 'not_met' || status === 'partly_met',
  },
  {
    value: 'onbekend',
    text: 'filterUnanswered',
    of: (status: Status) => status === 'unanswered',
  },
] as const;

const filterKey = 'toon';

/** Every item under its column of the checklist, with how the column stands. */
export function ItemsByColumn(props: {
  assessment: FragmentType<typeof fragment>;
  evidence: Evidence;
  factSources: FactSources;
}) {
  const t = useScoreTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const counts = useCounts();
  const { columns, items } = readFragment(fragment, props.assessment);
  const [search, setSearch] = useSearchParams();
  const filter = filters.find(({ value }) => value === search.get(filterKey)) ?? filters[0];

  const show = (value: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(filterKey, value);
        else next.delete(filterKey);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <section aria-labelledby="items">
      <Title order={2} size="h3" mb="sm" id="items">
        {t('items')}
      </Title>
      <div role="group" aria-label={t('show')} className={classes.filters} data-no-print>
        {filters.map(({ value, text, of }) => (
          <Button
            key={text}
            size="compact-md"
            variant={filter.value === value ? 'filled' : 'default'}
            aria-pressed={filter.value === value}
            onClick={() => show(value)}
          >
            {t(text, { count: items.filter(({ status }) => of(status)).length })}
          </Button>
        ))}
      </div>
      <details className={classes.twin}>
        <summary>{t('columnsTable')}</summary>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('columnsTable')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('column')}</th>
                <th scope="col">{common('status.met')}</th>
                <th scope="col">{common('status.partly_met')}</th>
                <th scope="col">{common('status.not_met')}</th>
                <th scope="col">{common('status.unanswered')}</th>
                <th scope="col">{common('status.not_applicable')}</th>
                <th scope="col">{t('points')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column.id}>
                  <th scope="row">{t('columnOf', { id: column.id, title: column.title })}</th>
                  <td>{column.met}</td>
                  <td>{column.partlyMet}</td>
                  <td>{column.notMet}</td>
                  <td>{column.unanswered}</td>
                  <td>{column.notApplicable}</td>
                  <td>
                    {common('share.of', {
                      part: format.number(column.points.part),
                      of: format.number(column.points.of),
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {columns.map((column) => {
        const shown = items.filter(
          ({ columnId, status }) => columnId === column.id && filter.of(status),
        );
        return (
          <section
            key={column.id}
            aria-labelledby={`column-${column.id}`}
            className={classes.column}
          >
            <Title order={3} size="h4" id={`column-${column.id}`}>
              {t('columnOf', { id: column.id, title: column.title })}
            </Title>
            <p className={classes.quiet}>{counts([column])}</p>
            <StackedBar counts={column} />
            {shown.length === 0 ? (
              <p className={classes.quiet}>{t('noneShown')}</p>
            ) : (
              <ul className={classes.plain}>
                {shown.map((item) => (
                  <li key={item.itemId}>
                    <Item item={item} evidence={props.evidence} factSources={props.factSources} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </section>
  );
}
