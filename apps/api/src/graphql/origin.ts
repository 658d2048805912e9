import type { FastifyRequest } from 'fastify';

/**
 * Whether a request comes from our own pages. A page of another site can make a browser send our
 * cookie along, so a request must show where it comes from: by a header no form can send, by its
 * Origin, and by what the browser says about it (OWASP CSRF cheat sheet).
 */
export function cameFromOurPages(request: FastifyRequest, origins: ReadonlySet<string>): boolean {
  const { origin } = request.headers;
  const preflighted =
    request.headers['apollo-require-preflight'] !== undefined ||
    request.headers['x-requested-with'] !== undefined;
  return preflighted && (origin === undefined || origins.has(origin)) && isNotCrossSite(request);
}

/** For links, which carry no header of ours: what the browser says about who asks. */
export function isNotCrossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** On one's own machine the same address goes by two names. */
export function allowedOrigins(publicUrl: string): Set<string> {
  const url = new URL(publicUrl);
  const origins = new Set([url.origin]);
  if (url.hostname === 'localhost') {
    origins.add(`${url.protocol}//127.0.0.1${url.port ? `:${url.port}` : ''}`);
  }
  return origins;
}
