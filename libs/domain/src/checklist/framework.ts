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

/** A checklist as data, with permanent ids. */
export interface Framework {
  readonly id: string;
  readonly release: string;
  readonly title: Text;
  /** Whom it is based on, in words that claim no endorsement. */
  readonly attribution: Text;
  readonly columns: readonly Column[];
  /** In the order in which they are shown. */
  readonly items: readonly FrameworkItem[];
  readonly sources: readonly Source[];
  /** What could not be checked; readers are told. */
  readonly notVerified: readonly Text[];
}

/** The item with this id and its place, or undefined. */
export function frameworkItem(framework: Framework, itemId: string): FrameworkItem | undefined {
  return framework.items.find((one) => one.item.id === itemId);
}
