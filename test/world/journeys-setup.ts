import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct, type Product } from './product.ts';

/** One product, with the demo in it, for all journeys; each journey has organisations of its own. */
export default async function setUp(): Promise<void> {
  const product = await startProduct(await mkdtemp(join(tmpdir(), 'vertrouwensbasis-journeys-')));
  process.env['VB_JOURNEYS'] = JSON.stringify({ url: product.url, dataDir: product.dataDir });
  (globalThis as { journeysProduct?: Product }).journeysProduct = product;
}
