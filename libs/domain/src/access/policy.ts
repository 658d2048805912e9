import type { Action, Role } from './actions.js';
import { actions, roles } from './actions.js';

/**
 * Who may do what (security.md §1.0 rights matrix). Default deny: what is not listed is refused.
 * A role that is not a membership of the organisation (consultant) counts only under a grant; that
 * is settled before this table is asked.
 */
const policy: Readonly<Record<Action, readonly Role[]>> = {
  'organisation:read': [
    'hr',
    'works_council',
    'board',
    'counsellor',
    'contributor',
    'consultant',
    'auditor',
  ],
  'setUp:read': ['hr', 'works_council', 'board', 'counsellor', 'consultant', 'auditor'],
  'setUp:change': ['hr'],
  'setUp:confirm': ['counsellor'],
  // Reads and answers the questions of the assigned sections and nothing else: `contribution.ts`.
  'setUp:contribute': ['contributor'],
  'section:assign': ['hr'],
  'contactDetails:read': ['hr', 'counsellor'],
  'assessment:read': ['hr', 'works_council', 'board', 'counsellor', 'consultant', 'auditor'],
  // Which release of a checklist one is held against: the employer's choice, seen by everyone above.
  'release:change': ['hr'],
  // The council what is shared with it, a counsellor the own: `mayWithEvidence` narrows both.
  'evidence:read': ['hr', 'works_council', 'board', 'counsellor', 'consultant', 'auditor'],
  'evidence:change': ['hr', 'counsellor'],
  'consent:read': ['hr', 'works_council', 'board', 'counsellor', 'consultant', 'auditor'],
  'consent:submit': ['hr'],
  'consent:withdraw': ['hr'],
  // Planning the consultation meeting and asking questions is the council's side of the talk.
  'consent:discuss': ['works_council'],
  // Threads about a request between the two sides, and nobody else.
  'consent:talk': ['hr', 'works_council'],
  'consent:answer': ['hr'],
  // Never HR: the employer cannot decide for the council (principle 3, Z-14).
  'consent:decide': ['works_council'],
  'consent:conclude': ['hr', 'board'],
  'consent:challenge': ['works_council'],
  // What the council says among itself: no other role, ever. The database asks for a seat as well.
  'council:confer': ['works_council'],
  'member:read': ['hr', 'works_council', 'board', 'auditor'],
  'member:invite': ['hr'],
  'member:remove': ['hr'],
  'grant:read': ['hr', 'works_council', 'board', 'auditor'],
  'grant:change': ['hr'],
  'audit:read': ['hr', 'board', 'auditor'],
  'audit:readOwn': ['works_council', 'counsellor', 'consultant'],
  // HR of one organisation founds a sister and becomes HR there; nobody else's is touched.
  'organisation:found': ['hr'],
  'sharing:read': ['hr'],
  'sharing:offer': ['hr'],
  'sharing:accept': ['hr'],
  // The client decides what becomes of it.
  'profile:offer': ['consultant'],
  'benchmark:read': ['hr', 'works_council', 'board', 'consultant', 'auditor'],
  'benchmark:participate': ['hr'],
  'demo:delete': ['hr'],
};

/** Whether someone with these roles may do this. */
export function mayDo(rolesHeld: readonly Role[], action: Action): boolean {
  return policy[action].some((role) => rolesHeld.includes(role));
}

/** Everything someone with these roles may do. */
export function allowedActions(rolesHeld: readonly Role[]): readonly Action[] {
  return actions.filter((action) => mayDo(rolesHeld, action));
}

/**
 * The roles that count about one counsellor: who is a counsellor is so for the own appointment, and
 * neither confirms nor reads private contact details of another.
 */
export function rolesConcerning(rolesHeld: readonly Role[], isOwn: boolean): readonly Role[] {
  return isOwn ? rolesHeld : rolesHeld.filter((role) => role !== 'counsellor');
}

/**
 * The roles someone may give to another: never more than one's own side. HR fills the employer's
 * and council's seats at the start; nobody invites an auditor, a consultant (that is a grant) or a
 * platform admin.
 */
const mayInvite: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  hr: ['hr', 'works_council', 'board', 'counsellor', 'contributor'],
};

export function invitableRoles(rolesHeld: readonly Role[]): readonly Role[] {
  return roles.filter((role) => rolesHeld.some((held) => mayInvite[held]?.includes(role)));
}

/**
 * Duties one person may not hold together in one organisation (security.md Z-14): who proposes may
 * not decide, and HR is not the counsellor; whoever fills in for the employer is neither.
 */
const incompatible: readonly (readonly [Role, Role])[] = [
  ['hr', 'works_council'],
  ['hr', 'counsellor'],
  ['board', 'works_council'],
  ['board', 'counsellor'],
  // A contributor writes what the employer proposes: not for who decides on it or confirms it.
  ['contributor', 'works_council'],
  ['contributor', 'counsellor'],
];

export function mayHoldTogether(rolesHeld: readonly Role[], added: Role): boolean {
  return !incompatible.some(
    ([one, other]) =>
      (added === one && rolesHeld.includes(other)) || (added === other && rolesHeld.includes(one)),
  );
}
