import { rm } from 'node:fs/promises';
import type { Product } from './product.ts';

export default async function tearDown(): Promise<void> {
  const { journeysProduct } = globalThis as { journeysProduct?: Product };
  if (!journeysProduct) return;
  await journeysProduct.stop();
  await rm(journeysProduct.dataDir, { recursive: true, force: true });
}
