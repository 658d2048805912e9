import { createHash } from 'node:crypto';
import type { Action } from '@vertrouwensbasis/domain';
import type { FastifyRequest } from 'fastify';
import type { SessionsService } from '../features/sessions/sessions.service.js';
import { ApiError } from '../graphql/errors.js';
import type { Actor } from './actor.js';
import { demand } from './demand.js';

/** Who sent a request outside GraphQL, and has this right in this organisation; else refused. */
export type ActorOfRequest = (
  request: FastifyRequest,
  organisationId: string,
  action: Action,
) => Promise<Actor>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The questions of the guard, for plain routes: session, organisation, right; anew each time. */
export function actorOfRequest(sessions: SessionsService): ActorOfRequest {
  return async (request, organisationId, action) => {
    const actor = await sessions.actorOf({ req: request, correlationId: request.id });
    if (!actor) throw ApiError.unauthenticated();
    if (!uuid.test(organisationId)) throw ApiError.notFound();
    await sessions.lookUpGrant(actor, organisationId);
    demand(actor, organisationId, action);
    return actor;
  };
}

/** Denied access is worth a line, as in the guard; the target as a digest. */
export function reportDenied(
  request: FastifyRequest,
  error: unknown,
  organisationId: string | undefined,
): void {
  if (!(error instanceof ApiError)) return;
  if (!['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'].includes(error.code)) return;
  request.log.info(
    {
      event: 'access denied',
      code: error.code,
      operation: request.routeOptions.url ?? null,
      target: organisationId
        ? createHash('sha256').update(organisationId).digest('hex').slice(0, 16)
        : null,
    },
    'access denied',
  );
}
