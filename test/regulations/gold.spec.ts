import {
  checkFact,
  emptySetUp,
  factDefinition,
  type FactDefinition,
  type FactValue,
} from '@vertrouwensbasis/domain';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  flagKinds,
  flagWhats,
  notMeasured,
  regulationTexts,
  textAbouts,
  textStyles,
  type GoldFact,
  type RegulationText,
} from './gold.js';

/** The yardstick itself: a wrong line in it makes a good reader look bad, or a bad one good. */
const texts = [...regulationTexts('build'), ...regulationTexts('measure')];
const named = texts.map((text) => [`${text.set}/${text.name}`, text] as const);

/** Line breaks and indents of a text do not make other words. */
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

const anything = emptySetUp('00000000-0000-4000-8000-000000000000', 'x');

function kept(fact: GoldFact, value: FactValue): FactValue | string {
  const checked = checkFact(anything, fact.subject.kind, fact.fact, value);
  return checked.ok ? checked.value : `${fact.fact}: ${checked.problem.code}`;
}

describe.each(named)('what is to be read in %s', (_, { text, gold }: RegulationText) => {
  it('is of a known style and subject', () => {
    expect(textStyles).toContain(gold.style);
    expect(textAbouts).toContain(gold.about);
    expect(gold.title).not.toBe('');
  });

  it('names facts of the catalogue, with values as they are kept', () => {
    for (const fact of gold.facts) {
      for (const value of [fact.value, ...(fact.alternatives ?? [])]) {
        expect(kept(fact, value)).toEqual(value);
      }
      if (fact.alsoAcceptable)
        expect(kept(fact, fact.alsoAcceptable)).toHaveLength(fact.alsoAcceptable.length);
      expect(typeOf(fact)?.type).not.toMatch(/^references?$/);
    }
  });

  it('quotes the text literally', () => {
    const words = plain(text);
    const quotes = [...gold.facts, ...gold.flags].flatMap((entry) => [
      entry.passage,
      ...('morePassages' in entry ? (entry.morePassages ?? []) : []),
    ]);
    for (const quote of quotes) {
      expect(quote.trim()).not.toBe('');
      expect(words).toContain(plain(quote));
    }
  });

  it('says each fact of a subject once', () => {
    const keys = gold.facts.map(({ subject, fact }) =>
      [subject.kind, subject.label, fact].join('/'),
    );
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('says nothing about what is not measured', () => {
    for (const { subject, fact } of gold.facts) {
      expect(notMeasured[subject.kind] ?? []).not.toContain(fact);
    }
  });

  it('flags by the known kinds', () => {
    for (const { kind, what } of gold.flags) {
      expect(flagKinds).toContain(kind);
      const whats: readonly string[] =
        kind in flagWhats ? flagWhats[kind as keyof typeof flagWhats] : [];
      if (whats.length > 0) expect(whats).toContain(what);
      else expect(what).toBeUndefined();
    }
  });
});

function typeOf(fact: GoldFact): FactDefinition['type'] | undefined {
  return factDefinition(fact.subject.kind, fact.fact)?.type;
}

describe('the texts', () => {
  const inSet = (set: string) => texts.filter((text) => text.set === set);

  it('are enough to build on and enough to measure by', () => {
    expect(inSet('build').length).toBeGreaterThanOrEqual(36);
    expect(inSet('measure').length).toBeGreaterThanOrEqual(32);
  });

  it.each(['build', 'measure'])('of %s are of every style', (set) => {
    const styles = new Set(inSet(set).map(({ gold }) => gold.style));
    expect([...styles].sort()).toEqual([...textStyles].sort());
  });

  it.each(['build', 'measure'])('of %s raise every kind of flag', (set) => {
    const kinds = new Set(inSet(set).flatMap(({ gold }) => gold.flags.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...flagKinds].sort());
  });

  it.each(['build', 'measure'])(
    'of %s each have their facts beside them, and nothing else',
    (set) => {
      const files = readdirSync(join(import.meta.dirname, set));
      const stems = files.map((file) => file.replace(/\.\w+$/, ''));
      for (const stem of new Set(stems)) {
        expect(stems.filter((one) => one === stem)).toHaveLength(2);
        expect(files).toContain(`${stem}.json`);
      }
    },
  );
});
