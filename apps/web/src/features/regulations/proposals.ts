import { sections } from '@vertrouwensbasis/domain';
import type { RegulationQuery } from '../../generated/graphql.js';

export type ReadRegulation = RegulationQuery['organisation']['regulation'];
export type Proposal = ReadRegulation['proposals'][number];

export const filters = ['open', 'all', 'accepted', 'rejected', 'flagged'] as const;
export type Filter = (typeof filters)[number];

/** What somebody does with a proposal. */
export type Decision = 'accept' | 'change' | 'reject' | 'undo';

export const isAccepted = ({ state }: Proposal) => state === 'accepted' || state === 'changed';

const passes: Readonly<Record<Filter, (proposal: Proposal) => boolean>> = {
  all: () => true,
  open: ({ state }) => state === 'open',
  accepted: isAccepted,
  rejected: ({ state }) => state === 'rejected',
  flagged: ({ flagged }) => flagged,
};

export function filtered(proposals: readonly Proposal[], filter: Filter): readonly Proposal[] {
  return proposals.filter(passes[filter]);
}

/** Proposals of one section of the wizard. */
export interface Group {
  readonly id: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly proposals: readonly Proposal[];
}

/** By section, as the wizard orders them; within a section as the text does. */
export function grouped(proposals: readonly Proposal[]): readonly Group[] {
  return sections.flatMap(({ id, title }) => {
    const here = proposals.filter(({ section }) => section === id);
    return here.length > 0 ? [{ id, title, proposals: here }] : [];
  });
}

/** What can be accepted together: open, possible, said plainly, and with nothing to look at first. */
export function isClear(proposal: Proposal): boolean {
  const { state, hindrance, flagged, certainty, alternative, change } = proposal;
  return (
    state === 'open' &&
    hindrance === null &&
    !flagged &&
    certainty === 'stated' &&
    alternative === null &&
    change !== 'removed'
  );
}

/** What may be done with a proposal now. */
export function possible({ state, hindrance }: Proposal, editable: boolean): readonly Decision[] {
  if (state !== 'open') return ['undo'];
  if (hindrance !== null) return ['reject'];
  return editable ? ['accept', 'change', 'reject'] : ['accept', 'reject'];
}
