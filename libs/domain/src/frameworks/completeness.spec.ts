import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conflictRuleIds, conflictTexts } from '../independence/conflicts.js';
import { hardStopRuleIds, hardStopTexts } from '../independence/hard-stops.js';
import { sizeAdvice } from '../checklist/size-advice.js';
import { qualityCheckIds, qualityCheckText } from '../checklist/quality-checks/catalogue.js';
import { normStatuses } from '../checklist/texts.js';
import { factDefinition } from '../facts/catalogue.js';
import { topics } from '../facts/shared-options.js';
import { locales, type Text } from '../text.js';
import { frameworks } from './index.js';

const here = dirname(fileURLToPath(import.meta.url));

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Every text in an object of texts, with the way to it. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}/${key}`));
}

describe('the frameworks', () => {
  it('are exactly the folders beside the list', () => {
    expect(frameworks.map((framework) => framework.id).sort()).toEqual(folders(here));
  });

  it.each(frameworks)('$id has a changelog that names its release', ({ id, release }) => {
    expect(readFileSync(join(here, id, 'CHANGELOG.md'), 'utf8')).toContain(`## ${release}`);
  });
});

describe.each(frameworks)('$id', (framework) => {
  const { items, columns, sources } = framework;

  it('lists exactly the items that have a folder, each once', () => {
    const ids = items.map(({ item }) => item.id);
    expect([...ids].sort()).toEqual(folders(join(here, framework.id, 'items')));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers its items from one and puts each in a column it has', () => {
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    for (const { column } of items) expect(columns.map(({ id }) => id)).toContain(column);
  });

  it('has sources with unique ids, a day of checking and secure or known addresses', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(source.consultedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (source.url) expect(() => new URL(source.url!)).not.toThrow();
    }
  });

  it('uses every source somewhere', () => {
    const used = new Set([
      ...items.flatMap(({ item }) => item.sources),
      ...conflictRuleIds.flatMap((id) => conflictTexts(id)!.sources),
      ...hardStopRuleIds.flatMap((id) => hardStopTexts(id)!.sources),
      ...[5, 20, 100, 500].flatMap((headcount) => sizeAdvice({ headcount })!.sources),
    ]);
    expect([...used].sort()).toEqual(sources.map(({ id }) => id).sort());
  });

  describe.each(items.map(({ item }) => [item.id, item] as const))('%s', (id, item) => {
    it('has a spec', () => {
      expect(existsSync(join(here, framework.id, 'items', id, 'item.spec.ts'))).toBe(true);
    });

    it('rests on sources the framework has, with a known norm status and topic', () => {
      expect(item.sources.length).toBeGreaterThan(0);
      for (const source of item.sources) expect(sources.map((one) => one.id)).toContain(source);
      expect(normStatuses).toContain(item.normStatus);
      expect(Object.keys(topics)).toContain(item.topic);
    });

    it('leads to questions that exist', () => {
      expect(item.wizard.length).toBeGreaterThan(0);
      for (const { kind, key } of item.wizard) {
        expect([key, factDefinition(kind, key)?.label]).not.toContain(undefined);
      }
    });

    it('says everything in every language', () => {
      const texts = textsIn(item.texts);
      expect(texts.length).toBeGreaterThan(Object.keys(item.texts.reasons).length + 5);
      for (const [path, one] of texts) {
        for (const locale of locales) expect([path, one[locale].trim()]).not.toContain('');
        expect([path, one.nl]).not.toEqual([path, one.en]);
      }
    });
  });
});

describe('the rules beside the items', () => {
  it('say everything in every language', () => {
    const texts = [
      ...conflictRuleIds.flatMap((id) => textsIn(conflictTexts(id), id)),
      ...hardStopRuleIds.flatMap((id) => textsIn(hardStopTexts(id), id)),
      ...qualityCheckIds.flatMap((id) => textsIn({ text: qualityCheckText(id) }, id)),
    ];
    expect(texts.length).toBeGreaterThan(60);
    for (const [path, one] of texts) {
      for (const locale of locales) expect([path, one[locale].trim()]).not.toContain('');
      expect([path, one.nl]).not.toEqual([path, one.en]);
    }
  });
});
