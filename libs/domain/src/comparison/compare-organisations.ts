import type { CalendarDate } from '../calendar-date.js';
import { statuses, type ItemResult, type Share, type Status } from '../checklist/verdict.js';
import { text, type Locale, type Text } from '../text.js';
import { factInWords } from './fact-in-words.js';

/**
 * One column: an organisation, or the same one on another day, with its stored results. The
 * comparison never assesses.
 */
export interface ComparedColumn {
  readonly organisationId: string;
  readonly name: string;
  readonly frameworkId: string;
  readonly release: string;
  readonly on: CalendarDate;
  readonly completeness: Share;
  readonly conformity: Share;
  readonly evidence: Share;
  readonly hardStops: number;
  readonly items: readonly ItemResult[];
}

export interface ComparisonOptions {
  readonly locale: Locale;
  /** The place of the column the others are held against; without it they are held together. */
  readonly reference?: number;
  readonly differencesOnly?: boolean;
  readonly notInOrderOnly?: boolean;
  /**
   * Items whose meaning changed between the releases at hand. When releases differ and nobody says
   * what changed, nothing counts as comparable.
   */
  readonly changedItems?: ReadonlySet<string>;
}

/** How a cell stands to the reference: only what is comparable is better or worse. */
export type Deviation = 'same' | 'better' | 'worse' | 'other' | 'not_comparable';

export interface ComparedCell {
  /** Absent when the item is not in this column's checklist. */
  readonly status?: Status;
  readonly points: number;
  readonly maxPoints: number;
  /** One fact that decided it: "Valt onder: Bestuur". */
  readonly fact?: string;
  /** Against the reference column; absent in that column and without one. */
  readonly deviation?: Deviation;
}

export interface ComparedRow {
  readonly itemId: string;
  readonly comparable: boolean;
  readonly statusDiffers: boolean;
  /** The status or the fact in words differs. */
  readonly differs: boolean;
  /** In the order of the columns. */
  readonly cells: readonly ComparedCell[];
}

/** How much of a column can be held against the others, and why not all of it. */
export interface Comparability {
  readonly comparable: number;
  readonly of: number;
  readonly otherFramework: boolean;
  readonly otherRelease: boolean;
  /** Items that apply here and not there, or the other way round. */
  readonly applicabilityDiffers: readonly string[];
  readonly statement: Text;
}

export interface ComparedHeader extends Omit<ComparedColumn, 'items'> {
  readonly counts: Readonly<Record<Status, number>>;
  readonly comparability: Comparability;
}

export interface Comparison {
  readonly columns: readonly ComparedHeader[];
  /** The rows asked for, in the order in which the columns name them. */
  readonly rows: readonly ComparedRow[];
  readonly counts: {
    readonly items: number;
    readonly differing: number;
    readonly notInOrder: number;
    readonly shown: number;
  };
}

/** Items × organisations, side by side. */
export function compareOrganisations(
  columns: readonly ComparedColumn[],
  options: ComparisonOptions,
): Comparison {
  const byItem = columns.map((column) => new Map(column.items.map((one) => [one.itemId, one])));
  const itemIds = [...new Set(columns.flatMap((column) => column.items.map((one) => one.itemId)))];
  const against = options.reference === undefined ? undefined : columns[options.reference];
  const rows = itemIds.map((itemId) => rowOf(itemId, columns, byItem, options));
  const wanted = rows.filter(
    (row) =>
      (!options.differencesOnly || row.differs) && (!options.notInOrderOnly || notInOrder(row)),
  );
  return {
    columns: columns.map(({ items, ...column }, index) => ({
      ...column,
      counts: countsOf(items),
      comparability: comparabilityOf(
        index,
        against ? [options.reference!] : columns.map((_, place) => place),
        itemIds,
        columns,
        byItem,
        options,
      ),
    })),
    rows: wanted,
    counts: {
      items: rows.length,
      differing: rows.filter((row) => row.differs).length,
      notInOrder: rows.filter(notInOrder).length,
      shown: wanted.length,
    },
  };
}

type ItemsOf = readonly ReadonlyMap<string, ItemResult>[];

function rowOf(
  itemId: string,
  columns: readonly ComparedColumn[],
  byItem: ItemsOf,
  options: ComparisonOptions,
): ComparedRow {
  const comparable = (one: number, other: number) =>
    obstacle(itemId, one, other, columns, byItem, options) === undefined;
  const cells = columns.map((_, index): ComparedCell => {
    const item = byItem[index]!.get(itemId);
    const fact = item && factInWords(item, options.locale);
    const deviation =
      options.reference === undefined || options.reference === index
        ? undefined
        : comparable(index, options.reference)
          ? deviationOf(item!, byItem[options.reference]!.get(itemId)!)
          : 'not_comparable';
    return {
      points: item?.points ?? 0,
      maxPoints: item?.maxPoints ?? 0,
      ...(item ? { status: item.status } : {}),
      ...(fact === undefined ? {} : { fact }),
      ...(deviation === undefined ? {} : { deviation }),
    };
  });
  const statusDiffers = new Set(cells.map((cell) => cell.status)).size > 1;
  return {
    itemId,
    comparable: columns.every((_, index) => comparable(index, options.reference ?? 0)),
    statusDiffers,
    differs: statusDiffers || new Set(cells.map((cell) => cell.fact)).size > 1,
    cells,
  };
}

function notInOrder(row: ComparedRow): boolean {
  return row.cells.some((cell) => cell.status !== 'met' && cell.status !== 'not_applicable');
}

type Obstacle = 'framework' | 'release' | 'missing' | 'applicability';

/** What stands between two columns for an item; nothing when they can be held together. */
function obstacle(
  itemId: string,
  one: number,
  other: number,
  columns: readonly ComparedColumn[],
  byItem: ItemsOf,
  { changedItems }: ComparisonOptions,
): Obstacle | undefined {
  const [here, there] = [columns[one]!, columns[other]!];
  if (here.frameworkId !== there.frameworkId) return 'framework';
  const [item, held] = [byItem[one]!.get(itemId), byItem[other]!.get(itemId)];
  if (!item || !held) return 'missing';
  if (here.release !== there.release && (!changedItems || changedItems.has(itemId))) {
    return 'release';
  }
  const applies = (result: ItemResult) => result.status !== 'not_applicable';
  return applies(item) === applies(held) ? undefined : 'applicability';
}

/** From worst to best; what is unknown or does not apply has no place in the order. */
const order: readonly Status[] = ['not_met', 'partly_met', 'met'];

function deviationOf(item: ItemResult, reference: ItemResult): Deviation {
  if (item.status === reference.status) return 'same';
  const [here, there] = [order.indexOf(item.status), order.indexOf(reference.status)];
  if (here < 0 || there < 0) return 'other';
  return here > there ? 'better' : 'worse';
}

function comparabilityOf(
  index: number,
  others: readonly number[],
  itemIds: readonly string[],
  columns: readonly ComparedColumn[],
  byItem: ItemsOf,
  options: ComparisonOptions,
): Comparability {
  const obstacles = itemIds.map((itemId) => ({
    itemId,
    found: others.flatMap((other) => {
      const one = obstacle(itemId, index, other, columns, byItem, options);
      return one === undefined ? [] : [one];
    }),
  }));
  const comparable = obstacles.filter(({ found }) => found.length === 0).length;
  const here = columns[index]!;
  const of = itemIds.length;
  const otherFramework = others.some((other) => columns[other]!.frameworkId !== here.frameworkId);
  const otherRelease =
    !otherFramework && others.some((other) => columns[other]!.release !== here.release);
  const applicabilityDiffers = obstacles
    .filter(({ found }) => found.includes('applicability'))
    .map(({ itemId }) => itemId);
  return {
    comparable,
    of,
    otherFramework,
    otherRelease,
    applicabilityDiffers,
    statement: statementOf(comparable, of, otherFramework, otherRelease, applicabilityDiffers),
  };
}

function statementOf(
  comparable: number,
  of: number,
  otherFramework: boolean,
  otherRelease: boolean,
  applicabilityDiffers: readonly string[],
): Text {
  const because = [
    otherFramework ? text('een andere checklist', 'another checklist') : undefined,
    otherRelease
      ? text('een andere versie van de checklist', 'another release of the checklist')
      : undefined,
    applicabilityDiffers.length > 0
      ? text('niet overal van toepassing', 'not applicable everywhere')
      : undefined,
  ].filter((one) => one !== undefined);
  const said = (reasons: readonly string[]) =>
    reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  return text(
    `${comparable} van ${of} punten vergelijkbaar${said(because.map((one) => one.nl))}`,
    `${comparable} of ${of} items comparable${said(because.map((one) => one.en))}`,
  );
}

function countsOf(items: readonly ItemResult[]): Readonly<Record<Status, number>> {
  const counted = statuses.map(
    (status) => [status, items.filter((one) => one.status === status).length] as const,
  );
  return Object.fromEntries(counted) as Record<Status, number>;
}
