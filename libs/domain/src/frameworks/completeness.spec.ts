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
import { checklists, frameworks, frameworkRelease, releasesOf } from './index.js';

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

/** Sources of what stands beside the items where the role itself is judged. */
const ofTheRole = () => [
  ...conflictRuleIds.flatMap((id) => conflictTexts(id)!.sources),
  ...hardStopRuleIds.flatMap((id) => hardStopTexts(id)!.sources),
  ...[5, 20, 100, 500].flatMap((headcount) => sizeAdvice({ headcount })!.sources),
];

describe('the frameworks', () => {
  it('are exactly the folders beside the list', () => {
    expect(frameworks.map((framework) => framework.id).sort()).toEqual(folders(here));
  });

  it.each(checklists.flat())('$id $release has a changelog that names it', ({ id, release }) => {
    expect(readFileSync(join(here, id, 'CHANGELOG.md'), 'utf8')).toContain(`## ${release}`);
  });

  it.each(frameworks)('$id has an item in some release for each of its folders', ({ id }) => {
    const listed = new Set(releasesOf(id).flatMap(({ items }) => items.map(({ item }) => item.id)));
    expect([...listed].sort()).toEqual(folders(join(here, id, 'items')));
  });

  it('share no item: evidence is linked to an item by its id alone', () => {
    const ids = frameworks.flatMap(({ items }) => items.map(({ item }) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(checklists.map((releases) => [releases[0]!.id, releases] as const))(
    'has the releases of %s in the order of their days, under one id and each once',
    (id, releases) => {
      expect(new Set(releases.map((one) => one.id))).toEqual(new Set([id]));
      expect(new Set(releases.map((one) => one.release)).size).toBe(releases.length);
      const days = releases.map((one) => one.releasedOn);
      expect([...days].sort()).toEqual(days);
      for (const one of releases) expect(frameworkRelease(id, one.release)).toBe(one);
    },
  );

  it('has one framework that judges the role, and that is the primary one', () => {
    expect(frameworks.map(({ judgesRole }) => judgesRole)).toEqual([
      true,
      ...frameworks.slice(1).map(() => false),
    ]);
  });
});

describe.each(checklists.flat())('$id $release', (framework) => {
  const { items, columns, sources } = framework;

  it('lists items that have a folder, each once', () => {
    const ids = items.map(({ item }) => item.id);
    expect(folders(join(here, framework.id, 'items'))).toEqual(expect.arrayContaining(ids));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what it is and what is new in it', () => {
    const texts = textsIn({
      title: framework.title,
      short: framework.shortTitle,
      attribution: framework.attribution,
      columns: columns.map(({ title }) => title),
      notes: framework.notes,
      notVerified: framework.notVerified,
    });
    expect(framework.notes.length).toBeGreaterThan(0);
    expect(framework.releasedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const [path, one] of texts) expect([path, one.nl]).not.toEqual([path, one.en]);
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
      ...(framework.judgesRole ? ofTheRole() : []),
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
      if (item.topic) expect(Object.keys(topics)).toContain(item.topic);
    });

    it('is called statute or bill only on a source besides our own judgement', () => {
      if (item.normStatus === 'product_norm') return;
      expect(item.sources.filter((source) => source !== 'product-judgement')).not.toEqual([]);
    });

    it('says of a bill up to which day its state is known, and that the rest is not verified', () => {
      if (item.normStatus !== 'bill') return;
      expect(item.knownThrough).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(item.notVerified?.nl).toMatch(/niet/);
    });

    it('leads to questions that exist', () => {
      expect(item.wizard.length).toBeGreaterThan(0);
      for (const { kind, key } of item.wizard) {
        expect([key, factDefinition(kind, key)?.label]).not.toContain(undefined);
      }
    });

    it('says everything in every language', () => {
      const texts = textsIn({
        ...item.texts,
        ...(item.notVerified ? { notVerified: item.notVerified } : {}),
      });
      expect(texts.length).toBeGreaterThan(Object.keys(item.texts.reasons).length + 4);
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
