import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startProduct, type Product } from './product.ts';

/**
 * Unpacks the browser where none is installed. A process of its own does it, because the unpacking
 * is told where to by TMPDIR, and of that jest hands a copy to the tests that nobody else reads.
 */
async function unpackBrowser(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'browser.ts')]);
}

/** One product, with the demo in it, for all journeys; each journey has organisations of its own. */
export default async function setUp(): Promise<void> {
  await unpackBrowser();
  const product = await startProduct(await mkdtemp(join(tmpdir(), 'vertrouwensbasis-journeys-')));
  process.env['VB_JOURNEYS'] = JSON.stringify({ url: product.url, dataDir: product.dataDir });
  (globalThis as { journeysProduct?: Product }).journeysProduct = product;
}
