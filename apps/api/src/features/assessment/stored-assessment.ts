import type { Assessment } from '@vertrouwensbasis/domain';

/** The reasons of a stored assessment, by item; they are kept apart from its numbers. */
export type StoredFindings = Readonly<Record<string, Assessment['items'][number]['findings']>>;

/** A stored assessment as the domain knows it; without findings nothing is said about reasons. */
export function assessmentWith(
  stored: Assessment,
  findings: StoredFindings | null | undefined,
): Assessment {
  return {
    ...stored,
    items: stored.items.map((item) => ({ ...item, findings: findings?.[item.itemId] ?? [] })),
  };
}

/** The fields of an item that are made from its findings. */
export const explainingFields = ['reasons', 'factsUsed', 'findings', 'links'] as const;
