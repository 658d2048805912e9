import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The web app on the origin of the API. Files with a hash in their name never change; every other
 * path is a page of the app, which finds its own way from the one document.
 */
export async function webFiles(scope: FastifyInstance, directory: string): Promise<void> {
  const page = join(directory, 'index.html');
  // Without a built web the API stands alone: the development server has the pages then.
  if (!existsSync(page)) return;
  const document = await readFile(page, 'utf8');

  await scope.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
  });

  scope.get('/*', async (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    // Icons and the like lie beside the document; their names hold no hash.
    if (/^[\w-]+\.(?:svg|png|ico|webmanifest|txt)$/.test(path)) {
      if (!existsSync(join(directory, path))) return reply.callNotFound();
      return reply.sendFile(path, directory, { maxAge: '1h', immutable: false });
    }
    // A missing file is not a page.
    if (/\.\w+$/.test(path)) return reply.callNotFound();
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(document);
  });
}
