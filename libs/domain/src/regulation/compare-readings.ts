import { sameValue } from '../facts/same-value.js';
import type { Proposal } from './proposal.js';

/** What a later version of a document says differently about one fact. */
export interface ReadingChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: Proposal;
  readonly after?: Proposal;
}

/**
 * What changed in the facts between two readings of a document, in the reading order of the later
 * one; what is gone comes last. Other words for the same fact are no change.
 */
export function compareReadings(
  before: { readonly proposals: readonly Proposal[] },
  after: { readonly proposals: readonly Proposal[] },
): readonly ReadingChange[] {
  const earlier = new Map(before.proposals.map((proposal) => [keyOf(proposal), proposal]));
  const changes: ReadingChange[] = [];
  for (const proposal of after.proposals) {
    const key = keyOf(proposal);
    const was = earlier.get(key);
    earlier.delete(key);
    if (!was) changes.push({ kind: 'added', after: proposal });
    else if (!sameValue(was.value, proposal.value)) {
      changes.push({ kind: 'changed', before: was, after: proposal });
    }
  }
  return [
    ...changes,
    ...[...earlier.values()].map((gone) => ({ kind: 'removed' as const, before: gone })),
  ];
}

function keyOf({ subject, fact }: Proposal): string {
  return JSON.stringify([subject.kind, subject.label ?? '', fact]);
}
