import type { Action, Role } from '../access/actions.js';
import { mayDo, rolesConcerning } from '../access/policy.js';

/** What matters about a piece of evidence to who may do what with it. */
export interface EvidenceRights {
  /** Added by the reader, or about the reader's own appointment or person. */
  readonly isOwn: boolean;
  /** Whether the employer shares it with the works council. */
  readonly shared: boolean;
}

/**
 * Whether someone may read or change this piece (security.md §1.0, "Evidence documents"): a
 * counsellor the own only, the council what is shared with it.
 */
export function mayWithEvidence(
  rolesHeld: readonly Role[],
  action: Extract<Action, 'evidence:read' | 'evidence:change'>,
  { isOwn, shared }: EvidenceRights,
): boolean {
  const counting = rolesConcerning(rolesHeld, isOwn).filter(
    (role) => shared || role !== 'works_council',
  );
  return mayDo(counting, action);
}

/** The right to a revision that a version laid before the council holds: that of the version. */
export function mayReadFrozenEvidence(rolesHeld: readonly Role[], isOwn: boolean): boolean {
  return mayDo(rolesConcerning(rolesHeld, isOwn), 'consent:read');
}
