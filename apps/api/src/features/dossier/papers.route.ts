import {
  type PaperFormat,
  paperFormats,
  type PaperKind,
  paperKinds,
} from '@vertrouwensbasis/domain';
import type { FastifyInstance } from 'fastify';
import type { ActorOfRequest } from '../../access/actor-of-request.js';
import { ApiError } from '../../graphql/errors.js';
import { isNotCrossSite } from '../../graphql/origin.js';
import { attachment } from '../files/inspect/file-name.js';
import type { PaperFiles } from './paper-files.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Params {
  organisationId: string;
  requestId: string;
  seq: string;
  name: string;
}

/**
 * `GET /files/<organisation>/papers/<request>/<line>/<paper>.<format>`: always something to save,
 * never a page. Rights are asked at this very request, as for evidence.
 */
export function papersRoute(
  scope: FastifyInstance,
  actorOf: ActorOfRequest,
  papers: PaperFiles,
): void {
  scope.route<{ Params: Params }>({
    method: 'GET',
    url: '/files/:organisationId/papers/:requestId/:seq/:name',
    exposeHeadRoute: false,
    onRequest: (request, _reply, done) => {
      done(isNotCrossSite(request) ? undefined : ApiError.forbidden());
    },
    handler: async (request, reply) => {
      const { organisationId, requestId, seq, name } = request.params;
      const actor = await actorOf(request, organisationId, 'consent:read');
      const [kind, format, ...more] = name.split('.');
      const known =
        uuid.test(requestId) &&
        /^[1-9]\d{0,5}$/.test(seq) &&
        more.length === 0 &&
        (paperKinds as readonly unknown[]).includes(kind) &&
        (paperFormats as readonly unknown[]).includes(format);
      if (!known) throw ApiError.notFound();
      const file = await papers.download(actor, organisationId, {
        requestId,
        seq: Number(seq),
        kind: kind as PaperKind,
        format: format as PaperFormat,
      });
      return reply
        .header('content-type', file.mediaType)
        .header('content-length', file.size)
        .header('content-disposition', attachment(file.name))
        .header('content-security-policy', `default-src 'none'; sandbox; frame-ancestors 'none'`)
        .header('cache-control', 'no-store')
        .header('x-content-sha256', file.sha256)
        .send(file.bytes);
    },
  });
}
