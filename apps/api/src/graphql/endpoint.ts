import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { ApiSettings } from '../settings.js';
import { ApiError, asApiError, type ErrorReader, publicError } from './errors.js';
import { localeOf } from './locale.js';
import { allowedOrigins, cameFromOurPages } from './origin.js';
import { bodyWithin } from './slow-body.js';
import type { RequestContext } from './request-context.js';

const bodyLimit = 100_000;

/**
 * POST /graphql and nothing else: JSON in, JSON out, one document with one operation at a time, and
 * from our own pages only (GraphQL over HTTP, draft of May 2025).
 */
export async function graphqlEndpoint(
  scope: FastifyInstance,
  settings: ApiSettings,
): Promise<void> {
  const origins = allowedOrigins(settings.publicUrl);
  bodyWithin(scope, 10_000);
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit },
    scope.getDefaultJsonParser('error', 'error'),
  );
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const { code, httpStatus } = asApiError(error);
    logFault(request, error, code);
    return answer(reply, httpStatus, { errors: [publicError(error, readerOf(request, settings))] });
  });

  scope.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit,
    onRequest: (request, _reply, done) => {
      done(cameFromOurPages(request, origins) ? undefined : ApiError.forbidden());
    },
    handler: async (request, reply) => {
      if (mediaTypeOf(request) === null) {
        return answer(reply, 406, {
          errors: [publicError(ApiError.badInput(), readerOf(request, settings))],
        });
      }
      const { query, variables, operationName } = parametersOf(request.body);
      const context: RequestContext = {
        req: request,
        reply,
        locale: localeOf(request.headers['accept-language']),
        correlationId: request.id,
        actor: null,
      };
      try {
        const result = await reply.graphql(
          query,
          Object.assign(context, { explain: settings.introspection }) as never,
          variables,
          operationName,
        );
        const nothingRan = result.errors !== undefined && result.data == null && neverRan(result);
        return answer(reply, nothingRan ? requestErrorStatus(request) : 200, result);
      } catch (error) {
        // Syntax, validation or variables: nothing ran, and there is no data to speak of.
        const inner = (error as { errors?: unknown[] }).errors;
        const found = Array.isArray(inner) && inner.length > 0 ? inner : [error];
        const api = found.map(asApiError);
        for (const [index, one] of api.entries()) logFault(request, found[index], one.code);
        const [first] = api;
        const status =
          first?.code === 'BAD_USER_INPUT'
            ? requestErrorStatus(request)
            : (first?.httpStatus ?? 500);
        return answer(reply, status, {
          errors: found.slice(0, 20).map((one) => publicError(one, readerOf(request, settings))),
        });
      }
    },
  });

  // Any other method: said in JSON, and with the one that works.
  scope.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) => {
      reply.header('allow', 'POST');
      return answer(reply, 405, {
        errors: [publicError(ApiError.badInput(), readerOf(request, settings))],
      });
    },
  });
  await Promise.resolve();
}

/** Mercurius hands errors of resolvers here; partial data stays. */
export function formatExecution(
  execution: ExecutionResult,
  context: RequestContext & { explain: boolean },
): { statusCode: number; response: ExecutionResult } {
  for (const error of execution.errors ?? []) {
    logFault(context.req, error.originalError ?? error, asApiError(error).code);
  }
  const reader = { ...context, explain: context.explain };
  return {
    statusCode: 200,
    response: {
      data: execution.data ?? null,
      errors: execution.errors?.map((error) => publicError(error, reader)) as never,
    },
  };
}

/** Our own faults are logged with what caused them; whatever a sender gets wrong is not. */
export function logFault(request: FastifyRequest, error: unknown, code: string): void {
  if (code !== 'INTERNAL' && code !== 'UNAVAILABLE') return;
  const fault = error as Error & { code?: unknown };
  request.log.error(
    // Messages of PostgreSQL may repeat values; its code and the place in our code do not.
    { fault: fault.name, reason: fault.code ?? null, stack: placesIn(fault.stack) },
    code === 'INTERNAL' ? 'unexpected fault' : 'a service we need did not answer',
  );
}

/** The lines of a stack that name places; the first lines repeat the message. */
function placesIn(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

/** Without a path the request itself was refused before any field. */
function neverRan(result: ExecutionResult): boolean {
  return result.errors?.every((error) => error.path === undefined) ?? false;
}

interface Parameters {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

function parametersOf(body: unknown): Parameters {
  if (!isRecord(body)) throw ApiError.badInput();
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query.trim() === '') throw ApiError.badInput('query');
  if (variables != null && !isRecord(variables)) throw ApiError.badInput('variables');
  if (operationName != null && typeof operationName !== 'string') {
    throw ApiError.badInput('operationName');
  }
  if (extensions != null && !isRecord(extensions)) throw ApiError.badInput('extensions');
  return {
    query,
    variables: (variables as Record<string, unknown> | null | undefined) ?? {},
    operationName: operationName === null || operationName === '' ? undefined : operationName,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const modern = 'application/graphql-response+json';

/** The one to answer with; JSON when the sender does not say, null when it takes neither. */
function mediaTypeOf(request: FastifyRequest): string | null {
  const accepted = (request.headers.accept ?? '*/*')
    .split(',')
    .map((range) => range.split(';')[0]?.trim().toLowerCase());
  if (accepted.includes(modern)) return modern;
  return accepted.some((range) =>
    ['application/json', 'application/*', '*/*'].includes(range ?? ''),
  )
    ? 'application/json'
    : null;
}

/**
 * 400 for a request that makes no sense. Only a client that asks for plain `application/json` and
 * nothing else gets 200, as the specification wants for the sake of old ones.
 */
function requestErrorStatus(request: FastifyRequest): number {
  return request.headers.accept?.trim().toLowerCase() === 'application/json' ? 200 : 400;
}

function answer(reply: FastifyReply, status: number, body: object): FastifyReply {
  const type = mediaTypeOf(reply.request) ?? 'application/json';
  return reply
    .code(status)
    .header('content-type', `${type}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));
}

export function readerOf(request: FastifyRequest, settings: ApiSettings): ErrorReader {
  return {
    locale: localeOf(request.headers['accept-language']),
    correlationId: request.id,
    explain: settings.introspection,
  };
}
