import { Anchor, Button, Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { ComparisonTable_ComparisonFragment, Status } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { StatusBadge, StatusIcon, toneOfStatus } from '../../ui/StatusBadge.js';
import classes from './ComparisonPage.module.css';
import { useComparisonTexts } from './texts.js';
import { useView, type View } from './view.js';

const fragment = graphql(`
  fragment ComparisonTable_comparison on Comparison {
    columns {
      organisation {
        id
        name
      }
      headcount
      model
      participation
      release
      assessedOn
      conformity {
        part
        of
      }
      completeness {
        part
        of
      }
      evidence {
        part
        of
      }
      hardStopCount
      comparable
    }
    rows {
      itemId
      number
      title
      columnId
      columnTitle
      differs
      cells {
        organisationId
        status
        fact
        evidence
      }
    }
  }
`);

type Column = ComparisonTable_ComparisonFragment['columns'][number];
type Row = ComparisonTable_ComparisonFragment['rows'][number];
type Cell = Row['cells'][number];

const shareOf = ({ conformity }: Column) =>
  conformity.of === 0 ? -1 : conformity.part / conformity.of;

/** The reference first, then as asked. */
function ordered(columns: readonly Column[], { order, reference }: View): readonly Column[] {
  const sorted =
    order === 'score'
      ? [...columns].sort((a, b) => shareOf(b) - shareOf(a))
      : order === 'naam'
        ? [...columns].sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'nl'))
        : columns;
  return [
    ...sorted.filter(({ organisation }) => organisation.id === reference),
    ...sorted.filter(({ organisation }) => organisation.id !== reference),
  ];
}

/** Only these can be better or worse: unknown is neither, nor is what does not apply. */
const ranks: Partial<Record<Status, number>> = { not_met: 0, partly_met: 1, met: 2 };

function delta(cell: Cell, reference: Cell): 'better' | 'worse' | 'same' | 'incomparable' {
  const mine = ranks[cell.status];
  const other = ranks[reference.status];
  if (mine === undefined || other === undefined) {
    return cell.status === reference.status ? 'same' : 'incomparable';
  }
  return mine > other ? 'better' : mine < other ? 'worse' : 'same';
}

const signs = { better: '▲', worse: '▼', same: '=', incomparable: '?' } as const;

/** Items by organisations, with the choices of what to show. */
export function ComparisonTable(props: { comparison: FragmentType<typeof fragment> }) {
  const t = useComparisonTexts();
  const { columns: unordered, rows } = readFragment(fragment, props.comparison);
  const [view] = useView();
  const columns = ordered(unordered, view);
  const shown = rows.filter(
    (row) =>
      (!view.onlyDifferences || row.differs) &&
      (!view.onlyOpen ||
        row.cells.some(({ status }) => status === 'not_met' || status === 'partly_met')),
  );
  const groups = [...new Set(shown.map(({ columnId }) => columnId))].map((columnId) =>
    shown.filter((row) => row.columnId === columnId),
  );

  return (
    <div>
      <Choices columns={unordered} />
      <p role="status" className={classes.quiet}>
        {shown.length === 0
          ? t('noneLeft')
          : t('shown', { count: shown.length, total: rows.length })}
      </p>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('table')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.first}>
                {t('item')}
              </th>
              {columns.map((column) => (
                <Heading key={column.organisation.id} column={column} />
              ))}
            </tr>
          </thead>
          <About columns={columns} />
          {groups.map((group) => (
            <tbody key={group[0]?.columnId}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={classes.group}>
                  <span>
                    {t('group', {
                      id: group[0]?.columnId ?? '',
                      title: group[0]?.columnTitle ?? '',
                    })}
                  </span>
                </th>
              </tr>
              {group.map((row) => (
                <ItemRow key={row.itemId} row={row} columns={columns} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function Choices({ columns }: { columns: readonly Column[] }) {
  const t = useComparisonTexts();
  const [view, change] = useView();
  const names = columns.map(({ organisation }) => ({
    value: organisation.id,
    label: organisation.name,
  }));
  return (
    <>
      <fieldset className={classes.choices} data-no-print>
        <legend>{t('options')}</legend>
        <Checkbox
          label={t('onlyDifferences')}
          checked={view.onlyDifferences}
          onChange={(event) => change({ verschil: event.currentTarget.checked ? '1' : '' })}
        />
        <Checkbox
          label={t('onlyOpen')}
          checked={view.onlyOpen}
          onChange={(event) => change({ open: event.currentTarget.checked ? '1' : '' })}
        />
        <NativeSelect
          label={t('order')}
          value={view.order}
          data={[
            { value: 'gekozen', label: t('orderChosen') },
            { value: 'score', label: t('orderScore') },
            { value: 'naam', label: t('orderName') },
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change({ orde: chosen === 'gekozen' ? '' : chosen });
          }}
        />
        <NativeSelect
          label={t('reference')}
          value={view.reference ?? ''}
          data={[{ value: '', label: t('noReference') }, ...names]}
          onChange={(event) => change({ ref: event.currentTarget.value })}
        />
      </fieldset>
      {columns.length > 2 && (
        <fieldset className={classes.narrow} data-no-print>
          <legend>{t('phone')}</legend>
          <NativeSelect
            label={t('left')}
            value={view.left ?? ''}
            data={names.filter(({ value }) => value !== view.right)}
            onChange={(event) => change({ links: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('right')}
            value={view.right ?? ''}
            data={names.filter(({ value }) => value !== view.left)}
            onChange={(event) =>
              change({ rechts: event.currentTarget.value, links: view.left ?? '' })
            }
          />
        </fieldset>
      )}
    </>
  );
}

/** A narrow screen shows two columns; the others are left out there. */
function useBesides(): (organisationId: string) => true | undefined {
  const [{ left, right }] = useView();
  return (id) => (id !== left && id !== right) || undefined;
}

function Heading({ column: { organisation } }: { column: Column }) {
  const t = useComparisonTexts();
  const [view, change] = useView();
  const besides = useBesides();
  const { id, name } = organisation;
  return (
    <th scope="col" data-besides={besides(id)}>
      <Anchor component={Link} to={paths.score(id)}>
        {name}
      </Anchor>
      {view.reference === id && <StatusBadge tone="note">{t('isReference')}</StatusBadge>}
      <span data-no-print>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('remove', { name })}
          onClick={(event) => {
            // The button goes with its column; the table is the nearest place that stays.
            event.currentTarget.closest<HTMLElement>('[role=region]')?.focus();
            change({ ids: view.ids.filter((one) => one !== id).join(',') });
          }}
        >
          {t('removeShort')}
        </Button>
      </span>
    </th>
  );
}

function About({ columns }: { columns: readonly Column[] }) {
  const t = useComparisonTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const besides = useBesides();
  const [view] = useView();
  const reference = columns.find(({ organisation }) => organisation.id === view.reference);
  const percent = (share: { part: number; of: number }) =>
    format.percent(share) ?? common('share.none');

  const conformity = (column: Column) => {
    if (!reference || reference === column || shareOf(reference) < 0 || shareOf(column) < 0) {
      return percent(column.conformity);
    }
    const points = Math.round(100 * shareOf(column)) - Math.round(100 * shareOf(reference));
    return (
      <>
        {percent(column.conformity)}
        <span className={classes.delta}>
          {points === 0
            ? `${signs.same} ${t('same')}`
            : t('points', { sign: points > 0 ? '+' : '−', count: Math.abs(points) })}
        </span>
      </>
    );
  };

  const rows: readonly [string, (column: Column) => ReactNode][] = [
    [common('share.conformity'), conformity],
    [common('share.completeness'), (column) => percent(column.completeness)],
    [common('share.evidence'), (column) => percent(column.evidence)],
    [
      t('hardStops'),
      (column) =>
        column.hardStopCount > 0 ? (
          <StatusBadge tone="bad">
            {common('hardStops', { count: column.hardStopCount })}
          </StatusBadge>
        ) : (
          t('noHardStops')
        ),
    ],
    [
      t('headcount'),
      ({ headcount }) => (headcount === null ? t('unknown') : format.number(headcount)),
    ],
    [t('model'), ({ model }) => model ?? t('unknown')],
    [t('participation'), ({ participation }) => participation ?? t('unknown')],
    [t('release'), ({ release }) => release],
    [t('on'), ({ assessedOn }) => format.date(assessedOn)],
    [t('comparable'), ({ comparable }) => <span className={classes.chip}>{comparable}</span>],
  ];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className={classes.group}>
          <span>{t('about')}</span>
        </th>
      </tr>
      {rows.map(([label, show]) => (
        <tr key={label}>
          <th scope="row" className={classes.first}>
            {label}
          </th>
          {columns.map((column) => (
            <td key={column.organisation.id} data-besides={besides(column.organisation.id)}>
              {show(column)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function ItemRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const t = useComparisonTexts();
  const common = useCommonTexts();
  const besides = useBesides();
  const [view] = useView();
  const reference = row.cells.find(({ organisationId }) => organisationId === view.reference);
  const title = `${row.number}. ${row.title}`;
  return (
    <tr>
      <th scope="row" className={classes.first}>
        {title}
      </th>
      {columns.map(({ organisation: { id, name } }) => {
        const cell = row.cells.find(({ organisationId }) => organisationId === id);
        if (!cell) return <td key={id} data-besides={besides(id)}></td>;
        const status = common(`status.${cell.status}`);
        const compared = reference && cell !== reference ? delta(cell, reference) : null;
        return (
          <td key={id} data-besides={besides(id)}>
            <span className={classes.status} data-tone={toneOfStatus(cell.status)}>
              <StatusIcon tone={toneOfStatus(cell.status)} />
              <Anchor
                component={Link}
                inherit
                to={`${paths.score(id)}#punt-${row.itemId}`}
                aria-label={t('cell', { status, item: title, name })}
              >
                {status}
              </Anchor>
            </span>
            {cell.fact && <span className={classes.fact}>{cell.fact}</span>}
            <span className={classes.evidence}>{common(`evidence.${cell.evidence}`)}</span>
            {compared && (
              <span className={classes.delta}>
                <span aria-hidden="true">{signs[compared]}</span> {t(compared)}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
