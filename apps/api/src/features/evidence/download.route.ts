import type { FastifyInstance } from 'fastify';
import type { ActorOfRequest } from '../../access/actor-of-request.js';
import { ApiError } from '../../graphql/errors.js';
import { isNotCrossSite } from '../../graphql/origin.js';
import { attachment } from '../files/inspect/file-name.js';
import type { EvidenceDownloads } from './evidence-downloads.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Params {
  organisationId: string;
  evidenceId: string;
  number: string;
}

/**
 * `GET /files/<organisation>/evidence/<piece>/<revision>`: always something to save, never a page
 * (security.md F-03). The address names rows and no path, and gives no right by itself.
 */
export function downloadRoute(
  scope: FastifyInstance,
  actorOf: ActorOfRequest,
  downloads: EvidenceDownloads,
): void {
  scope.route<{ Params: Params }>({
    method: 'GET',
    url: '/files/:organisationId/evidence/:evidenceId/:number',
    exposeHeadRoute: false,
    onRequest: (request, _reply, done) => {
      done(isNotCrossSite(request) ? undefined : ApiError.forbidden());
    },
    handler: async (request, reply) => {
      const { organisationId, evidenceId, number } = request.params;
      const actor = await actorOf(request, organisationId, 'evidence:read');
      if (!uuid.test(evidenceId) || !/^[1-9]\d{0,8}$/.test(number)) throw ApiError.notFound();
      const { file, bytes } = await downloads.download(
        actor,
        organisationId,
        evidenceId,
        Number(number),
      );
      return reply
        .header('content-type', contentType(file.mediaType))
        .header('content-length', file.size)
        .header('content-disposition', attachment(file.name))
        .header('content-security-policy', `default-src 'none'; sandbox; frame-ancestors 'none'`)
        .header('cache-control', 'no-store')
        .header('x-content-sha256', file.sha256)
        .send(bytes);
    },
  });
}

/** Text was found to be UTF-8; said so, nothing guesses. A page is bytes: no browser opens it here. */
function contentType(mediaType: string): string {
  if (mediaType === 'text/html') return 'application/octet-stream';
  return mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType;
}
