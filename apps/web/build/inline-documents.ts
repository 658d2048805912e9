import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));

/**
 * Puts each parsed GraphQL document where it is used.
 *
 * The generated `graphql(…)` function looks a text up in a table of all documents, so the first
 * page would load the queries of every page.
 */
export function inlineDocuments(): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart() {
      documents = readDocuments();
    },
    transform(code, id) {
      if (!/\/src\/(?!generated\/).*\.tsx?$/.test(id) || !code.includes('graphql(`')) return;
      return {
        code: code.replace(/\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g, (_, source: string) => {
          const document = documents.get(normal(source));
          if (!document) this.error(`Not in src/generated, run codegen: ${source.slice(0, 80)}`);
          return `(${document})`;
        }),
        map: null,
      };
    },
  };
}

/** Source text → the parsed document as JSON, out of the two generated files. */
function readDocuments(): Map<string, string> {
  const parsed = new Map<string, string>();
  const types = readFileSync(`${generated}graphql.ts`, 'utf8');
  for (const [, name, json] of types.matchAll(
    /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm,
  )) {
    if (name && json) parsed.set(name, json);
  }
  const documents = new Map<string, string>();
  const table = readFileSync(`${generated}gql.ts`, 'utf8');
  for (const [, source, name] of table.matchAll(/^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm)) {
    const json = name && parsed.get(name);
    if (source && json) documents.set(normal(JSON.parse(source) as string), json);
  }
  return documents;
}

function normal(source: string): string {
  return source.replace(/\s+/g, ' ').trim();
}
