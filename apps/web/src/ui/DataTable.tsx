import { Button, TextInput } from '@mantine/core';
import { Fragment, useEffect, useId, useState, type ReactNode } from 'react';
import { useCommonTexts } from '../i18n/common.js';
import classes from './DataTable.module.css';

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What to sort by; without it the column does not sort. */
  readonly sortBy?: (row: Row) => string | number;
  /** Names the row: a row heading for screen readers. One column a table. */
  readonly rowHeading?: boolean;
  readonly numeric?: boolean;
  /** Buttons: not printed, the heading is for screen readers only. */
  readonly actions?: boolean;
}

export interface DataTableProps<Row> {
  /** Says what the table holds; read out, not shown when `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of an empty table. */
  empty: ReactNode;
  /** The search lies with the caller, who asks the server. Called a moment after typing stops. */
  search?: { value: string; onChange: (value: string) => void };
  /** How many there are in all, and how to get more. */
  total?: number;
  onMore?: (() => Promise<unknown>) | undefined;
  /** Rows come in groups: the heading of the one a row is in. */
  groupOf?: ((row: Row) => string) | undefined;
}

/**
 * A list that searches (on the server), sorts what is loaded and loads more. On a narrow screen each
 * row becomes a card.
 */
export function DataTable<Row>({
  caption,
  captionHidden = true,
  columns,
  rows,
  rowKey,
  empty,
  search,
  total,
  onMore,
  groupOf,
}: DataTableProps<Row>) {
  const t = useCommonTexts();
  const [order, setOrder] = useState<{ id: string; descending: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = sorted(rows, columns, order);
  const count = total ?? rows.length;

  const more = async () => {
    setBusy(true);
    try {
      await onMore?.();
    } finally {
      setBusy(false);
    }
  };

  if (rows.length === 0 && !search?.value) return empty;
  return (
    <div className={classes.whole}>
      <div className={classes.tools}>
        {search && <SearchField {...search} />}
        <p role="status" className={classes.count}>
          {rows.length < count
            ? t('table.shown', { shown: rows.length, total: count })
            : t('table.count', { count })}
        </p>
      </div>
      {rows.length === 0 ? (
        <p>{t('table.none', { search: search?.value ?? '' })}</p>
      ) : (
        <table className={classes.table}>
          <caption className={captionHidden ? classes.hidden : classes.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  data-numeric={column.numeric || undefined}
                  data-no-print={column.actions || undefined}
                  {...(order?.id === column.id
                    ? { 'aria-sort': order.descending ? 'descending' : 'ascending' }
                    : {})}
                >
                  {column.sortBy ? (
                    <button
                      type="button"
                      className={classes.sort}
                      title={t('table.sortBy', { column: column.header })}
                      onClick={() =>
                        setOrder({
                          id: column.id,
                          descending: order?.id === column.id && !order.descending,
                        })
                      }
                    >
                      {column.header}
                      <span aria-hidden="true" className={classes.arrow}>
                        {order?.id !== column.id ? '↕' : order.descending ? '↓' : '↑'}
                      </span>
                    </button>
                  ) : (
                    <span className={column.actions ? classes.hidden : undefined}>
                      {column.header}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <Fragment key={rowKey(row)}>
                {groupOf && (index === 0 || groupOf(shown[index - 1]!) !== groupOf(row)) && (
                  <tr className={classes.group}>
                    <th colSpan={columns.length} scope="colgroup">
                      {groupOf(row)}
                    </th>
                  </tr>
                )}
                <tr>
                  {columns.map((column) => {
                    const content = (
                      <>
                        {!column.actions && (
                          <span className={classes.inline} aria-hidden="true">
                            {column.header}
                          </span>
                        )}
                        <span className={classes.content}>{column.cell(row)}</span>
                      </>
                    );
                    return column.rowHeading ? (
                      <th key={column.id} scope="row">
                        {content}
                      </th>
                    ) : (
                      <td
                        key={column.id}
                        data-numeric={column.numeric || undefined}
                        data-no-print={column.actions || undefined}
                      >
                        {content}
                      </td>
                    );
                  })}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {onMore && (
        <Button variant="default" mt="md" loading={busy} onClick={() => void more()} data-no-print>
          {t('table.more')}
        </Button>
      )}
    </div>
  );
}

function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useCommonTexts();
  const id = useId();
  const [typed, setTyped] = useState(value);

  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <form
      role="search"
      data-no-print
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed);
      }}
    >
      <TextInput
        id={id}
        type="search"
        label={t('table.search')}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  order: { id: string; descending: boolean } | null,
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === order?.id)?.sortBy;
  if (!sortBy || !order) return rows;
  const direction = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compare(sortBy(a), sortBy(b)));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'nl', { sensitivity: 'base', numeric: true });
}
