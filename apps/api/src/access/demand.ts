import { type Action, mayDo } from '@vertrouwensbasis/domain';
import { ApiError } from '../graphql/errors.js';
import { type Actor, rolesIn } from './actor.js';

/**
 * The question of the guard, for fields: guards run on queries and mutations only, so a field that
 * needs another right than the operation above it asks for it first thing. One of the actions will do.
 */
export function demand(
  actor: Actor,
  organisationId: string,
  ...actions: [Action, ...Action[]]
): void {
  const roles = rolesIn(actor, organisationId);
  if (roles.length === 0) throw ApiError.notFound();
  if (!actions.some((action) => mayDo(roles, action))) throw ApiError.forbidden();
}
