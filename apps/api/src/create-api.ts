import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import { type LoggerService, ValidationPipe, type ValidationError } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger as PinoLogger } from 'pino';
import { DataSource } from 'typeorm';
import { actorOfRequest, reportDenied } from './access/actor-of-request.js';
import { AppModule } from './app.module.js';
import { poolOf } from './database/data-source.js';
import { agreementsRoute } from './features/agreements/agreements.route.js';
import { AgreementsService } from './features/agreements/agreements.service.js';
import { PaperFiles } from './features/dossier/paper-files.js';
import { papersRoute } from './features/dossier/papers.route.js';
import { downloadRoute } from './features/evidence/download.route.js';
import { EvidenceDownloads } from './features/evidence/evidence-downloads.js';
import { StoredFiles } from './features/files/stored-files.js';
import { uploadRoute } from './features/files/upload.route.js';
import { healthRoutes } from './features/health/health.js';
import { SessionsService } from './features/sessions/sessions.service.js';
import {
  sendSecurityHeaders,
  writeSecurityHeaders,
} from './features/web-files/security-headers.js';
import { webFiles } from './features/web-files/web-files.js';
import { graphqlEndpoint, logFault, readerOf } from './graphql/endpoint.js';
import { ApiError, asApiError, publicError } from './graphql/errors.js';
import { allowedOrigins } from './graphql/origin.js';
import type { ApiSettings } from './settings.js';

/** The web app as built; the same depth from `src` and from `dist`. */
const builtWeb = join(import.meta.dirname, '../../web/dist');

/** Leaves it to us to answer what goes wrong outside GraphQL: the same shape everywhere. */
class OwnAnswers extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }

  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance();
  }
}

/** The whole server, ready to listen. */
export async function createApi(
  settings: ApiSettings,
  log: PinoLogger,
): Promise<NestFastifyApplication> {
  const overHttps = settings.publicUrl.startsWith('https:');
  const adapter = new OwnAnswers({
    loggerInstance: log as FastifyBaseLogger,
    // One line per answer, without address or query, is written below instead.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: settings.trustedProxies.length > 0 ? settings.trustedProxies : false,
    bodyLimit: 100_000,
    // Headers within 10 seconds, a question within 10 as well (endpoint.ts), a file within 120; idle
    // sockets close soon.
    requestTimeout: 120_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 10_000 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      writeSecurityHeaders(reply.raw, overHttps);
      const api = asApiError(error);
      void reply
        .code(api.httpStatus)
        .send({ errors: [publicError(api, readerOf(request, settings))] });
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: nestLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: false,
      exceptionFactory: (errors) => ApiError.badInput(fieldOf(errors)),
    }),
  );

  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  sendSecurityHeaders(fastify, overHttps);
  fastify.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const { code, httpStatus } = asApiError(error);
    logFault(request, error, code);
    return reply
      .code(httpStatus)
      .send({ errors: [publicError(error, readerOf(request, settings))] });
  });
  fastify.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send({ errors: [publicError(ApiError.notFound(), readerOf(request, settings))] }),
  );
  await fastify.register(fastifyCookie);
  healthRoutes(fastify, poolOf(app.get(DataSource)));
  await fastify.register((scope) => graphqlEndpoint(scope, settings));
  await fastify.register((scope) => fileRoutes(scope, app, settings));
  await fastify.register((scope) => webFiles(scope, builtWeb));

  await app.init();
  return app;
}

/** Files go beside GraphQL, past the same questions: session, right, organisation. */
async function fileRoutes(
  scope: FastifyInstance,
  app: NestFastifyApplication,
  settings: ApiSettings,
): Promise<void> {
  const find = { strict: false };
  const actorOf = actorOfRequest(app.get(SessionsService, find));
  scope.addHook('onError', (request, _reply, error, done) => {
    reportDenied(request, error, (request.params as { organisationId?: string }).organisationId);
    done();
  });
  downloadRoute(scope, actorOf, app.get(EvidenceDownloads, find));
  agreementsRoute(scope, actorOf, app.get(AgreementsService, find));
  papersRoute(scope, actorOf, app.get(PaperFiles, find));
  uploadRoute(scope, allowedOrigins(settings.publicUrl), actorOf, app.get(StoredFiles, find));
  await Promise.resolve();
}

/** `appointments.0.name`: where in the input the objection lies. */
function fieldOf(errors: ValidationError[]): string | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const below = fieldOf(first.children ?? []);
  return below ? `${first.property}.${below}` : first.property;
}

/** Nest's messages through the same logger; what it says about starting up is detail. */
function nestLogger(log: PinoLogger): LoggerService {
  const line = (context: unknown) => ({ context: typeof context === 'string' ? context : null });
  return {
    log: (message: unknown, context?: unknown) =>
      log[startUpContexts.has(String(context)) ? 'debug' : 'info'](line(context), String(message)),
    warn: (message: unknown, context?: unknown) => log.warn(line(context), String(message)),
    error: (message: unknown, ...rest: unknown[]) =>
      log.error(line(rest.at(-1)), message instanceof Error ? message.name : String(message)),
    debug: (message: unknown, context?: unknown) => log.debug(line(context), String(message)),
    verbose: (message: unknown, context?: unknown) => log.trace(line(context), String(message)),
  };
}

const startUpContexts = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'GraphQLModule',
  'NestApplication',
]);
