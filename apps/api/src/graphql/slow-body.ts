import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiError } from './errors.js';

/**
 * Requests in this scope must be here whole within a time; files may take longer than a question,
 * and the server itself knows one limit for all.
 */
export function bodyWithin(scope: FastifyInstance, milliseconds: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const stop = (request: FastifyRequest) => clearTimeout(timers.get(request));
  scope.addHook('onRequest', (request, reply, done) => {
    const timer = setTimeout(() => {
      if (reply.sent) return;
      reply.raw.once('finish', () => request.raw.destroy());
      void reply.header('connection', 'close').send(new ApiError('BAD_USER_INPUT', {}, 408));
    }, milliseconds);
    timers.set(request, timer);
    done();
  });
  scope.addHook('preValidation', (request, _reply, done) => {
    stop(request);
    done();
  });
  scope.addHook('onResponse', (request, _reply, done) => {
    stop(request);
    done();
  });
  scope.addHook('onRequestAbort', (request, done) => {
    stop(request);
    done();
  });
}
