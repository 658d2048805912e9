import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';

/**
 * On every answer, errors and files included.
 *
 * Styles come as files, and scripts set single properties, which needs no permission: so nothing
 * inline is allowed.
 */
export function securityHeaders(overHttps: boolean): Record<string, string> {
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    // Over plain http (localhost only) it would lock the machine's other sites in.
    ...(overHttps ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** Set before anything else looks at the request, so that no way out lacks them. */
export function sendSecurityHeaders(fastify: FastifyInstance, overHttps: boolean): void {
  const headers = securityHeaders(overHttps);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-correlation-id', request.id);
    done();
  });
}

/** For the answers Fastify gives before its hooks run. */
export function writeSecurityHeaders(response: ServerResponse, overHttps: boolean): void {
  for (const [name, value] of Object.entries(securityHeaders(overHttps))) {
    response.setHeader(name, value);
  }
}
