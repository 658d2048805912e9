import { fewestOrganisations } from '@vertrouwensbasis/domain';

/** One organisation that takes part. */
export interface Participant {
  readonly sector: string;
  readonly sizeClass: string;
  /** Points as a share of those possible. */
  readonly score: number;
  readonly statuses: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, number>>;
}

export interface ItemSummary {
  readonly itemId: string;
  /** Null: held back. */
  readonly figures: {
    readonly met: number;
    readonly partlyMet: number;
    readonly notMet: number;
    readonly percentiles: readonly number[];
  } | null;
}

/** One bucket; an empty name stands for all of them. */
export interface Cell {
  readonly sector: string;
  readonly sizeClass: string;
  /** Null: held back, and then nothing else is told either. */
  readonly figures: {
    /** Exact, for the one question whether it is enough; nobody is told more than the fives. */
    readonly organisations: number;
    readonly percentiles: readonly number[];
  } | null;
  readonly items: readonly ItemSummary[];
}

const all = '';
const percentiles = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/**
 * The figures of every bucket: by sector, by size, and by both. Small buckets are held back, and so
 * is whatever would let one be worked out by subtraction (Z-13): of every total and its parts (the
 * sizes of a sector, the sectors of a size, and both margins) what is held back is nothing, or at
 * least two with five organisations together.
 */
export function summarise(
  participants: readonly Participant[],
  itemIds: readonly string[],
): Cell[] {
  const sectors = [...new Set(participants.map((one) => one.sector))].sort();
  const sizes = [...new Set(participants.map((one) => one.sizeClass))].sort();
  const buckets = new Map<string, Participant[]>();
  for (const sector of [all, ...sectors]) {
    for (const size of [all, ...sizes]) {
      const members = participants.filter(
        (one) =>
          (sector === all || one.sector === sector) && (size === all || one.sizeClass === size),
      );
      if (members.length > 0) buckets.set(keyOf(sector, size), members);
    }
  }
  const held = heldBack(buckets, sectors, sizes);
  return [...buckets].map(([key, members]) => {
    const [sector = '', sizeClass = ''] = key.split('|');
    const shown = !held.has(key);
    return {
      sector,
      sizeClass,
      figures: shown
        ? {
            organisations: members.length,
            percentiles: percentilesOf(members.map((one) => one.score)),
          }
        : null,
      items: itemIds.map((itemId) => itemSummary(itemId, members, shown)),
    };
  });
}

const keyOf = (sector: string, size: string) => `${sector}|${size}`;

function heldBack(
  buckets: ReadonlyMap<string, readonly Participant[]>,
  sectors: readonly string[],
  sizes: readonly string[],
): ReadonlySet<string> {
  const size = (key: string) => buckets.get(key)?.length ?? 0;
  const held = new Set([...buckets.keys()].filter((key) => size(key) < fewestOrganisations));
  // Each total is the sum of its parts: with all but one of them known, so is the last.
  const sums = [
    { total: keyOf(all, all), parts: sectors.map((sector) => keyOf(sector, all)) },
    { total: keyOf(all, all), parts: sizes.map((one) => keyOf(all, one)) },
    ...sectors.map((sector) => ({
      total: keyOf(sector, all),
      parts: sizes.map((one) => keyOf(sector, one)),
    })),
    ...sizes.map((one) => ({
      total: keyOf(all, one),
      parts: sectors.map((sector) => keyOf(sector, one)),
    })),
  ].map(({ total, parts }) => ({ total, parts: parts.filter((key) => buckets.has(key)) }));
  // Holding one back can uncover another sum; each round holds back more, so this ends.
  for (let changed = true; changed;) {
    changed = false;
    for (const { total, parts } of sums) {
      const hidden = parts.filter((key) => held.has(key));
      const together = hidden.reduce((sum, key) => sum + size(key), 0);
      const safe = held.has(total)
        ? parts.length === 0 || hidden.length > 0
        : hidden.length === 0 || (hidden.length > 1 && together >= fewestOrganisations);
      const next = parts
        .filter((key) => !held.has(key))
        .sort((one, other) => size(one) - size(other) || (one < other ? -1 : 1))[0];
      if (safe) continue;
      // The only part is the total under another name.
      held.add(next ?? total);
      changed = true;
    }
  }
  return held;
}

function itemSummary(itemId: string, members: readonly Participant[], shown: boolean): ItemSummary {
  const applicable = members.filter((one) =>
    ['met', 'partly_met', 'not_met', 'unanswered'].includes(one.statuses[itemId] ?? ''),
  );
  if (!shown || applicable.length < fewestOrganisations) return { itemId, figures: null };
  const share = (status: string) =>
    inSteps(applicable.filter((one) => one.statuses[itemId] === status).length / applicable.length);
  return {
    itemId,
    figures: {
      met: share('met'),
      partlyMet: share('partly_met'),
      notMet: share('not_met'),
      percentiles: percentilesOf(applicable.map((one) => one.points[itemId] ?? 0)),
    },
  };
}

/** Whole steps of five percent, so that one organisation more or less hides. */
function inSteps(share: number): number {
  return Math.round(share * 20) / 20;
}

function percentilesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return percentiles.map((share) => {
    const place = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
    return inSteps(sorted[place]!);
  });
}
