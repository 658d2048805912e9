import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the documents name must exist, under that name. */
const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md', 'test/*.md'], { cwd: root });

describe('the documents', () => {
  it.each(documents)('%s links to files and headings that exist', (document) => {
    const broken = [...read(document).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)]
      .map(([, link]) => link!)
      .filter((link) => {
        const [path = '', heading] = link.split('#');
        const target = path ? resolve(root, dirname(document), path) : join(root, document);
        if (!existsSync(target)) return true;
        return heading !== undefined && !headingsOf(readFileSync(target, 'utf8')).has(heading);
      });
    expect(broken).toEqual([]);
  });

  it('number the decisions without gaps, each with its number as title', () => {
    const decisions = globSync('docs/decisions/[0-9]*.md', { cwd: root }).sort();
    decisions.forEach((file, index) => {
      const number = String(index + 1).padStart(4, '0');
      expect(file).toContain(`/${number}-`);
      expect(read(file)).toMatch(new RegExp(`^# ${number}\\. `));
    });
  });
});

describe('the README', () => {
  it('names every setting, and no other', () => {
    const variables = (text: string) =>
      [...text.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name!);
    const inTable = variables(
      /\n## Settings\n([\s\S]*?)\n## /
        .exec(read('README.md'))![1]!
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map((line) => line.split('|')[1])
        .join(' '),
    );
    const code = read('apps/api/src/config/env.ts');
    const inCode = [
      ...new Set(
        [
          ...code.matchAll(
            /(?:settings\.(?:text|choice|integer|secretText)\(|readPostgresUrl\(settings, )\s*'([A-Z_]+)'/g,
          ),
        ].map(([, name]) => name!),
      ),
    ];
    expect(inTable.sort()).toEqual(inCode.sort());
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/^\| `(?:run )?([\w:]+)[ `]/gm)]
      .map(([, name]) => name!)
      .filter((name) => !/^([A-Z]|npm$)/.test(name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Headings as the links to them are written: lower case, hyphens for spaces, no punctuation. */
function headingsOf(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}
