import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { ActorOfRequest } from '../../access/actor-of-request.js';
import { ApiError } from '../../graphql/errors.js';
import { cameFromOurPages } from '../../graphql/origin.js';
import { localeOf } from '../../graphql/locale.js';
import { fileProblem } from './files.texts.js';
import { FileRefused } from './inspect/file-refused.js';
import { largestFile } from './inspect/inspect-file.js';
import type { SentFile, StoredFiles } from './stored-files.js';

/**
 * `POST /files/<organisation>`: the bytes of one file as the body, its name in `X-File-Name`
 * (percent-encoded), what it is for in `X-File-Purpose`. No multipart: a form on another site could send that, and this it cannot.
 * Answers with the id by which a mutation takes the file into use.
 */
export function uploadRoute(
  scope: FastifyInstance,
  origins: ReadonlySet<string>,
  actorOf: ActorOfRequest,
  files: StoredFiles,
): void {
  scope.removeAllContentTypeParsers();
  // Not parsed: the handler reads the stream, and only of who may send it.
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  scope.route<{ Params: { organisationId: string } }>({
    method: 'POST',
    url: '/files/:organisationId',
    bodyLimit: largestFile,
    onRequest: (request, _reply, done) => {
      done(cameFromOurPages(request, origins) ? undefined : ApiError.forbidden());
    },
    handler: async (request, reply) => {
      const { organisationId } = request.params;
      const actor = await actorOf(request, organisationId, 'evidence:change');
      try {
        if (Number(request.headers['content-length']) > largestFile) {
          throw new FileRefused('TOO_LARGE');
        }
        const file = await files.take(actor, organisationId, sentIn(request), bodyOf(request));
        return await answer(reply, 201, { file, problems: [] });
      } catch (error) {
        return refusal(request, reply, error);
      }
    },
  });
}

function sentIn(request: FastifyRequest): SentFile {
  const name = request.headers['x-file-name'];
  const purpose = request.headers['x-file-purpose'] ?? 'evidence';
  if (purpose !== 'evidence' && purpose !== 'regulation') throw ApiError.badInput('X-File-Purpose');
  try {
    return {
      name: decodeURIComponent(typeof name === 'string' ? name.slice(0, 1_000) : ''),
      mediaType: request.headers['content-type'] ?? '',
      purpose,
    };
  } catch {
    throw ApiError.badInput('X-File-Name');
  }
}

/** Without a body there is nothing to read: an empty file, and said so. */
function bodyOf(request: FastifyRequest): Readable {
  return (request.body as Readable | undefined) ?? request.raw;
}

function refusal(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  // Cut off on the way: nobody is listening any more, and nothing of it is left.
  if (request.raw.destroyed && !request.raw.complete) throw ApiError.badInput('file');
  if (!(error instanceof FileRefused)) throw error;
  const problem = fileProblem(error.refusal, localeOf(request.headers['accept-language']));
  const isFull = error.refusal === 'TOO_LARGE' || error.refusal === 'QUOTA';
  // What is still on its way is not waited for.
  if (error.refusal === 'TOO_LARGE') reply.header('connection', 'close');
  const code = isFull ? 'PAYLOAD_TOO_LARGE' : 'BAD_USER_INPUT';
  return answer(reply, isFull ? 413 : 400, {
    file: null,
    problems: [problem],
    errors: [
      { message: problem.message, extensions: { code, field: 'file', correlationId: request.id } },
    ],
  });
}

function answer(reply: FastifyReply, status: number, body: object): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));
}
