/**
 * Everything one can do in an organisation, by a name that is stored and published. The policy
 * table says who may; the API guard, `viewerCan` and the tests read the same table.
 */
export const actions = [
  'organisation:read',
  'setUp:read',
  'setUp:change',
  'setUp:confirm',
  'setUp:contribute',
  'section:assign',
  'contactDetails:read',
  'assessment:read',
  'release:change',
  'evidence:read',
  'evidence:change',
  'consent:read',
  'consent:submit',
  'consent:withdraw',
  'consent:discuss',
  'consent:talk',
  'consent:answer',
  'consent:decide',
  'consent:conclude',
  'consent:challenge',
  'council:confer',
  'member:read',
  'member:invite',
  'member:remove',
  'grant:read',
  'grant:change',
  'audit:read',
  'audit:readOwn',
  'organisation:found',
  'sharing:read',
  'sharing:offer',
  'sharing:accept',
  'profile:offer',
  'benchmark:read',
  'benchmark:participate',
  'demo:delete',
] as const;

export type Action = (typeof actions)[number];

/** The roles a person can have in an organisation; a consultant has one through a grant. */
export const roles = [
  'hr',
  'works_council',
  'board',
  'counsellor',
  'contributor',
  'consultant',
  'platform_admin',
  'auditor',
] as const;

export type Role = (typeof roles)[number];
