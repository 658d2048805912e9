import type { FastifyInstance } from 'fastify';
import type { ActorOfRequest } from '../../access/actor-of-request.js';
import { ApiError } from '../../graphql/errors.js';
import { isNotCrossSite } from '../../graphql/origin.js';
import { attachment } from '../files/inspect/file-name.js';
import type { AgreementsService } from './agreements.service.js';

/** `GET /files/<organisation>/agreements.ics`: the days of the council, for its own calendar. */
export function agreementsRoute(
  scope: FastifyInstance,
  actorOf: ActorOfRequest,
  service: AgreementsService,
): void {
  scope.route<{ Params: { organisationId: string }; Querystring: { taal?: string } }>({
    method: 'GET',
    url: '/files/:organisationId/agreements.ics',
    exposeHeadRoute: false,
    onRequest: (request, _reply, done) => {
      done(isNotCrossSite(request) ? undefined : ApiError.forbidden());
    },
    handler: async (request, reply) => {
      const { organisationId } = request.params;
      const actor = await actorOf(request, organisationId, 'consent:read');
      const locale = request.query.taal === 'en' ? 'en' : 'nl';
      const text = await service.calendar(actor, organisationId, locale);
      return reply
        .header('content-type', 'text/calendar; charset=utf-8')
        .header('content-disposition', attachment('vertrouwensbasis.ics'))
        .header('cache-control', 'no-store')
        .send(text);
    },
  });
}
