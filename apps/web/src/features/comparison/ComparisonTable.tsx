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
import { lastYear, median, useView, type View } from './view.js';

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
      before {
        on
        release
        conformity {
          part
          of
        }
      }
    }
    medianConformity
    framework {
      id
      release
      judgesRole
    }
    rows {
      itemId
      number
      title
      columnId
      columnTitle
      differs
      normStatus
      unverified
      comparable
      median
      cells {
        organisationId
        status
        fact
        evidence
        before {
          status
          fact
        }
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

function delta(here: Status, there: Status): 'better' | 'worse' | 'same' | 'incomparable' {
  const mine = ranks[here];
  const other = ranks[there];
  if (mine === undefined || other === undefined) {
    return here === there ? 'same' : 'incomparable';
  }
  return mine > other ? 'better' : mine < other ? 'worse' : 'same';
}

const signs = { better: '▲', worse: '▼', same: '=', incomparable: '?' } as const;

/** Items by organisations, with the choices of what to show. */
export function ComparisonTable(props: { comparison: FragmentType<typeof fragment> }) {
  const t = useComparisonTexts();
  const comparison = readFragment(fragment, props.comparison);
  const { columns: unordered, rows } = comparison;
  const [view] = useView();
  const columns = ordered(unordered, view);
  const shown = rows.filter(
    (row) =>
      (!view.onlyDifferences || row.differs) &&
      (!view.onlyStatute || row.normStatus === 'statute') &&
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
          <About columns={columns} comparison={comparison} />
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
        <Checkbox
          label={t('onlyStatute')}
          checked={view.onlyStatute}
          onChange={(event) => change({ wet: event.currentTarget.checked ? '1' : '' })}
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
          data={[
            { value: '', label: t('noReference') },
            { value: median, label: t('median') },
            { value: lastYear, label: t('lastYear') },
            ...names,
          ]}
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

/** What a column's conformity is held against, as a share from 0 to 1; null when there is nothing. */
function heldAgainst(
  column: Column,
  columns: readonly Column[],
  comparison: ComparisonTable_ComparisonFragment,
  reference: string | null,
): number | null {
  if (reference === median) return comparison.medianConformity ?? null;
  const other =
    reference === lastYear
      ? column.before?.conformity
      : columns.find(({ organisation }) => organisation.id === reference)?.conformity;
  const isSelf = reference === column.organisation.id;
  return !other || isSelf || other.of === 0 ? null : other.part / other.of;
}

function About({
  columns,
  comparison,
}: {
  columns: readonly Column[];
  comparison: ComparisonTable_ComparisonFragment;
}) {
  const t = useComparisonTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const besides = useBesides();
  const [view] = useView();
  const percent = (share: { part: number; of: number }) =>
    format.percent(share) ?? common('share.none');

  const conformity = (column: Column) => {
    const other = heldAgainst(column, columns, comparison, view.reference);
    if (other === null || shareOf(column) < 0) return percent(column.conformity);
    const points = Math.round(100 * shareOf(column)) - Math.round(100 * other);
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

  const hardStops: [string, (column: Column) => ReactNode] = [
    t('hardStops'),
    (column) =>
      column.hardStopCount > 0 ? (
        <StatusBadge tone="bad">{common('hardStops', { count: column.hardStopCount })}</StatusBadge>
      ) : (
        t('noHardStops')
      ),
  ];
  const earlier: [string, (column: Column) => ReactNode] = [
    t('earlier'),
    ({ before }) =>
      before
        ? `${format.date(before.on)} (${t('releaseOf', { release: before.release })})`
        : t('nothingThen'),
  ];
  const rows: readonly [string, (column: Column) => ReactNode][] = [
    [common('share.conformity'), conformity],
    [common('share.completeness'), (column) => percent(column.completeness)],
    [common('share.evidence'), (column) => percent(column.evidence)],
    ...(comparison.framework.judgesRole ? [hardStops] : []),
    [
      t('headcount'),
      ({ headcount }) => (headcount === null ? t('unknown') : format.number(headcount)),
    ],
    [t('model'), ({ model }) => model ?? t('unknown')],
    [t('participation'), ({ participation }) => participation ?? t('unknown')],
    [t('release'), ({ release }) => release],
    [t('on'), ({ assessedOn }) => format.date(assessedOn)],
    ...(view.reference === lastYear ? [earlier] : []),
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
  const [view] = useView();
  const title = `${row.number}. ${row.title}`;
  return (
    <tr>
      <th scope="row" className={classes.first}>
        {title}
        {row.normStatus === 'bill' && <span className={classes.mark}>{common('norm.bill')}</span>}
        {row.unverified && <span className={classes.mark}>{t('notVerified')}</span>}
        {!row.comparable && <span className={classes.mark}>{t('notComparable')}</span>}
        {view.reference === median && (
          <span className={classes.mark}>
            {t('medianIs', { status: row.median ? common(`status.${row.median}`) : t('unknown') })}
          </span>
        )}
      </th>
      {columns.map(({ organisation }) => (
        <CellOf key={organisation.id} row={row} title={title} organisation={organisation} />
      ))}
    </tr>
  );
}

/** The status one is held against; null when there is none, or it is one's own. */
function statusAgainst(row: Row, cell: Cell, reference: string | null): Status | null {
  if (reference === median) return row.median ?? null;
  if (reference === lastYear) return cell.before?.status ?? null;
  const other = row.cells.find(({ organisationId }) => organisationId === reference);
  return other && other !== cell ? other.status : null;
}

function CellOf({
  row,
  title,
  organisation: { id, name },
}: {
  row: Row;
  title: string;
  organisation: Column['organisation'];
}) {
  const t = useComparisonTexts();
  const common = useCommonTexts();
  const besides = useBesides();
  const [view, change] = useView();
  const cell = row.cells.find(({ organisationId }) => organisationId === id);
  if (!cell) return <td data-besides={besides(id)}></td>;
  const status = common(`status.${cell.status}`);
  const against = statusAgainst(row, cell, view.reference);
  const compared =
    against && (view.reference === lastYear || row.comparable || against === cell.status)
      ? delta(cell.status, against)
      : against
        ? 'incomparable'
        : null;
  return (
    <td data-besides={besides(id)}>
      <span className={classes.status} data-tone={toneOfStatus(cell.status)}>
        <StatusIcon tone={toneOfStatus(cell.status)} />
        <button
          type="button"
          className={classes.open}
          aria-label={t('cell', { status, item: title, name })}
          aria-haspopup="dialog"
          onClick={() => change({ cel: `${id}~${row.itemId}` })}
        >
          {status}
        </button>
      </span>
      {cell.fact && <span className={classes.fact}>{cell.fact}</span>}
      <span className={classes.evidence}>{common(`evidence.${cell.evidence}`)}</span>
      {view.reference === lastYear && (
        <span className={classes.evidence}>
          {cell.before
            ? t('was', { status: common(`status.${cell.before.status}`) })
            : t('nothingThen')}
        </span>
      )}
      {compared && (
        <span className={classes.delta}>
          <span aria-hidden="true">{signs[compared]}</span> {t(compared)}
        </span>
      )}
    </td>
  );
}
