import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueAsDocument } from './testing/document.js';

const path = join(dirname(fileURLToPath(import.meta.url)), '../../../../../docs/quality-checks.md');

it('is the catalogue that docs/quality-checks.md shows', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(path, catalogueAsDocument());
  expect(readFileSync(path, 'utf8')).toBe(catalogueAsDocument());
});
