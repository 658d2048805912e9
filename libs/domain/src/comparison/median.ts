import type { Share, Status } from '../checklist/verdict.js';

/** From worst to best; what is unknown or does not apply has no place in the order. */
const order: readonly Status[] = ['not_met', 'partly_met', 'met'];

/**
 * The middle of a group, for one item: of an even number the worse of the two in the middle, so that
 * nobody looks better than half of the group. Undefined when nobody's verdict is known.
 */
export function medianStatus(statuses: readonly (Status | undefined)[]): Status | undefined {
  const ranks = statuses
    .map((status) => (status === undefined ? -1 : order.indexOf(status)))
    .filter((rank) => rank >= 0)
    .sort((one, other) => one - other);
  return order[ranks[Math.floor((ranks.length - 1) / 2)] ?? -1];
}

/** The middle of some shares, as a number from 0 to 1; undefined when there is nothing to count. */
export function medianShare(shares: readonly Share[]): number | undefined {
  const sorted = shares
    .filter(({ of }) => of > 0)
    .map(({ part, of }) => part / of)
    .sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
