import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const dutch = files.filter((file) => file.endsWith('.nl.json'));
const english = files.filter((file) => file.endsWith('.en.json'));

type Texts = { [key: string]: string | Texts };

function flat(file: string): Record<string, string> {
  const walk = (texts: Texts, path: string): [string, string][] =>
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : walk(value, `${path}${key}.`),
    );
  return Object.fromEntries(
    walk(JSON.parse(readFileSync(join(source, file), 'utf8')) as Texts, ''),
  );
}

const blanks = (value: string) =>
  [...value.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

it('finds texts', () => {
  expect(dutch.length).toBeGreaterThan(0);
});

it('has an English file for every Dutch one, and none besides', () => {
  expect(english.map((file) => file.replace('.en.', '.nl.')).sort()).toEqual([...dutch].sort());
});

describe.each(dutch)('%s', (file) => {
  const nl = flat(file);
  const en = flat(file.replace('.nl.json', '.en.json'));

  it('has the same keys in English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it('leaves no text empty', () => {
    const empty = [nl, en].flatMap((texts) =>
      Object.entries(texts).filter(([, value]) => value.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('fills in the same blanks', () => {
    const blanksOf = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, blanks(value)]));
    expect(blanksOf(en)).toEqual(blanksOf(nl));
  });
});
