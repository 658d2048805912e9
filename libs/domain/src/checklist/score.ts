import {
  evidenceLevels,
  type EvidenceLevel,
  type ItemResult,
  type Share,
  type Status,
} from './verdict.js';

/** What each status is worth, as a share of the item's weight (domain §6.2). */
export const pointsOf: Readonly<Record<Status, number>> = {
  met: 1,
  partly_met: 0.5,
  not_met: 0,
  not_applicable: 0,
  unanswered: 0,
};

/**
 * From worst to best. One weak counsellor is what a worker may meet, so the worst decides; a
 * decided "no" is worse than a question still open.
 */
const fromWorst: readonly Status[] = ['not_met', 'unanswered', 'partly_met', 'met'];

/** The worst of these statuses; not applicable only when nothing else is left. */
export function worstOf(statuses: readonly Status[]): Status {
  return fromWorst.find((status) => statuses.includes(status)) ?? 'not_applicable';
}

/** The lowest of these levels; none when there are none. */
export function lowestOf(levels: readonly EvidenceLevel[]): EvidenceLevel {
  return evidenceLevels.find((level) => levels.includes(level)) ?? 'none';
}

/** Points out of the points of applicable items; of nothing applicable there is no score. */
export function conformityOf(items: readonly ItemResult[]): Share {
  return {
    part: sum(items, (item) => item.points),
    of: sum(items, (item) => item.maxPoints),
  };
}

/** The most steps of evidence one item can have: stated, recorded, confirmed, consented. */
export const evidenceSteps = evidenceLevels.length - 1;

/** Steps of evidence reached out of those possible, over applicable items. */
export function evidenceOf(items: readonly ItemResult[]): Share {
  const applicable = items.filter((item) => item.status !== 'not_applicable');
  return {
    part: sum(applicable, (item) => evidenceLevels.indexOf(item.evidence)),
    of: applicable.length * evidenceSteps,
  };
}

function sum(items: readonly ItemResult[], amount: (item: ItemResult) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
