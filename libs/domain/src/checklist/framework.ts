import type { CalendarDate } from '../calendar-date.js';
import type { Text } from '../text.js';
import type { AnyItem } from './item.js';
import type { Source } from './texts.js';

/** A group of items under one heading. */
export interface Column {
  readonly id: string;
  readonly title: Text;
}

/** An item's place in a framework. */
export interface FrameworkItem {
  readonly item: AnyItem;
  readonly column: string;
  /** Its number as people quote it. */
  readonly number: number;
  readonly weight: number;
}

/** One release of a checklist, as data with permanent ids. Once published it never changes. */
export interface Framework {
  readonly id: string;
  readonly release: string;
  /** The day from which this release could be used. */
  readonly releasedOn: CalendarDate;
  /** What is different from the release before, and why; a sentence each. */
  readonly notes: readonly Text[];
  readonly title: Text;
  /** Its name where there is little room, such as a tab. */
  readonly shortTitle: Text;
  /** Whom it is based on, in words that claim no endorsement. */
  readonly attribution: Text;
  /**
   * Whether it judges the role itself. Hard stops, conflicts of interest and quality checks belong
   * to that; a checklist about what surrounds the role counts only the facts its items read.
   */
  readonly judgesRole: boolean;
  readonly columns: readonly Column[];
  /** In the order in which they are shown. */
  readonly items: readonly FrameworkItem[];
  readonly sources: readonly Source[];
  /** What could not be checked; readers are told. */
  readonly notVerified: readonly Text[];
}

/** Items in a table of one line each, numbered as they stand; a weight of 1 unless said. */
export function placed(
  table: readonly (readonly [item: AnyItem, column: string, weight?: number])[],
): readonly FrameworkItem[] {
  return table.map(([item, column, weight = 1], index) => ({
    item,
    column,
    number: index + 1,
    weight,
  }));
}

/** The item with this id and its place, or undefined. */
export function frameworkItem(framework: Framework, itemId: string): FrameworkItem | undefined {
  return framework.items.find((one) => one.item.id === itemId);
}
