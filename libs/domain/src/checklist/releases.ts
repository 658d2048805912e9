import type { SetUp } from '../facts/set-up.js';
import { assess, type AssessOptions } from './assess.js';
import { frameworkItem, type Framework, type FrameworkItem } from './framework.js';
import type { Assessment, ItemResult, Status } from './verdict.js';

/** What happened to an item between two releases. */
export type ItemChange = 'added' | 'changed' | 'ended' | 'kept';

/** An item of either release, and what happened to it. */
export interface ChangedItem {
  readonly itemId: string;
  readonly change: ItemChange;
}

/** The version of what an item means. */
export function versionOf({ item }: FrameworkItem): number {
  return item.version ?? 1;
}

/**
 * What differs between two releases of a checklist: the items of the new one in its order, then those
 * that ended. An item changed when its meaning or its weight did; words and place may differ freely.
 */
export function changesOfRelease(from: Framework, to: Framework): readonly ChangedItem[] {
  const now = to.items.map((place): ChangedItem => {
    const before = frameworkItem(from, place.item.id);
    const same = before && versionOf(before) === versionOf(place) && before.weight === place.weight;
    return { itemId: place.item.id, change: same ? 'kept' : before ? 'changed' : 'added' };
  });
  const ended = from.items
    .filter(({ item }) => !frameworkItem(to, item.id))
    .map(({ item }): ChangedItem => ({ itemId: item.id, change: 'ended' }));
  return [...now, ...ended];
}

/** The items that cannot be held together between two releases. */
export function itemsThatDiffer(from: Framework, to: Framework): ReadonlySet<string> {
  return new Set(
    changesOfRelease(from, to)
      .filter(({ change }) => change !== 'kept')
      .map(({ itemId }) => itemId),
  );
}

/** What going over to another release does to one item of one organisation. */
export interface PreviewLine extends ChangedItem {
  readonly before?: ItemResult;
  readonly after?: ItemResult;
  /** What happens to the verdict: the same, better, worse, or not to be held together. */
  readonly verdict: 'same' | 'better' | 'worse' | 'other';
}

/** What going over to another release would do to an organisation. Nothing is stored or lost. */
export interface ReleasePreview {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly lines: readonly PreviewLine[];
}

const order: readonly Status[] = ['not_met', 'partly_met', 'met'];

function verdictBetween(before: ItemResult | undefined, after: ItemResult | undefined) {
  if (!before || !after) return 'other';
  if (before.status === after.status) return 'same';
  const [was, is] = [order.indexOf(before.status), order.indexOf(after.status)];
  if (was < 0 || is < 0) return 'other';
  return is > was ? 'better' : 'worse';
}

/** Judges the same facts on the same day with both releases, and says item by item what differs. */
export function previewRelease(
  setUp: SetUp,
  from: Framework,
  to: Framework,
  options: Omit<AssessOptions, 'framework'>,
): ReleasePreview {
  const before = assess(setUp, { ...options, framework: from });
  const after = assess(setUp, { ...options, framework: to });
  const of = (assessment: Assessment, itemId: string) =>
    assessment.items.find((one) => one.itemId === itemId);
  return {
    before,
    after,
    lines: changesOfRelease(from, to).map((changed): PreviewLine => {
      const [was, is] = [of(before, changed.itemId), of(after, changed.itemId)];
      return {
        ...changed,
        ...(was ? { before: was } : {}),
        ...(is ? { after: is } : {}),
        verdict: verdictBetween(was, is),
      };
    }),
  };
}

/** For so many days after going over to a release one can go back (product norm). */
export const daysToGoBack = 14;
