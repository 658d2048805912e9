import { SetMetadata } from '@nestjs/common';
import type { Action } from '@vertrouwensbasis/domain';

/** Who may run an operation. Every query and mutation carries exactly one of these. */
export type AccessRule =
  | { kind: 'action'; actions: readonly Action[] }
  | { kind: 'consultant' }
  | { kind: 'signed-in' }
  | { kind: 'public' };

export const accessRuleKey = 'access-rule';

/**
 * For members (or engaged consultants) of the organisation the operation names as `organisationId`,
 * if their role allows one of the actions. Strangers get NOT_FOUND, colleagues without the right FORBIDDEN.
 */
export const Requires = (...actions: [Action, ...Action[]]) =>
  SetMetadata<string, AccessRule>(accessRuleKey, { kind: 'action', actions });

/** Across the clients of a consultant; the database decides which those are. */
export const RequiresConsultant = () =>
  SetMetadata<string, AccessRule>(accessRuleKey, { kind: 'consultant' });

/** For everyone who is signed in, and about their own account only. */
export const SignedIn = () => SetMetadata<string, AccessRule>(accessRuleKey, { kind: 'signed-in' });

/** The named exception: open to everyone. */
export const Public = () => SetMetadata<string, AccessRule>(accessRuleKey, { kind: 'public' });
