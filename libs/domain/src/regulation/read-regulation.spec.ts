import fc from 'fast-check';
import { longestRegulation, readRegulation, readRegulationInParts } from './read-regulation.js';
import {
  sampleBlocks,
  sampleRegulation,
  unrelatedParagraphs,
} from './testing/sample-regulation.js';

const facts = (text: string) =>
  readRegulation(text).proposals.map(({ subject, fact, value, passage }) => ({
    subject,
    fact,
    value,
    quote: passage.quote,
  }));

const valueOf = (text: string, fact: string) =>
  readRegulation(text).proposals.find((proposal) => proposal.fact === fact)?.value;

describe('reading a regulation', () => {
  it('proposes what the text decides, each with the words and the place', () => {
    const { proposals } = readRegulation(sampleRegulation);
    const found = Object.fromEntries(proposals.map(({ fact, value }) => [fact, value]));
    expect(found).toMatchObject({
      name: 'Regeling vertrouwenspersoon Stichting De Bron',
      appointedBy: 'directors',
      termForm: 'exact',
      termMonths: 48,
      renewal: 'once',
      roleReportsTo: 'board',
      directAccessDirectors: true,
      directAccessWorksCouncil: true,
      tasks: ['first_reception', 'referral', 'awareness'],
      exclusions: ['no_mediation', 'no_investigation'],
      secrecyClause: 'yes',
      secrecyExceptions: ['consent'],
    });
    const tasks = proposals.find(({ fact }) => fact === 'tasks');
    expect(tasks?.passages.map(({ place }) => place.part)).toEqual(['a', 'b', 'c']);
    expect(tasks?.place).toMatchObject({ article: '3', part: 'a' });
  });

  it('quotes exactly what stands at the offsets', () => {
    for (const { passages } of readRegulation(sampleRegulation).proposals) {
      for (const { quote, start, end } of passages) {
        expect(sampleRegulation.slice(start, end)).toBe(quote);
      }
    }
  });

  it('takes nothing about the committee for the counsellor', () => {
    const { proposals } = readRegulation(sampleRegulation);
    expect(proposals.some(({ fact }) => fact === 'forbiddenTasks')).toBe(false);
    expect(valueOf(sampleRegulation, 'termMonths')).toBe(48);
  });

  it('says the same every time', () => {
    expect(readRegulation(sampleRegulation)).toEqual(readRegulation(sampleRegulation));
  });

  it('proposes the same when something unrelated stands between any two blocks', () => {
    const places = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: sampleBlocks.length }),
        fc.constantFrom(...unrelatedParagraphs),
      ),
      { maxLength: 6 },
    );
    const before = facts(sampleRegulation);
    fc.assert(
      fc.property(places, (insertions) => {
        const blocks = sampleBlocks.flatMap((block, index) => [
          block,
          ...insertions.filter(([after]) => after === index + 1).map(([, text]) => text),
        ]);
        expect(facts(blocks.join('\n\n'))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('proposes a fact no longer once the words it rests on are gone', () => {
    for (const proposal of readRegulation(sampleRegulation).proposals) {
      let text = sampleRegulation;
      for (const { start, end } of [...proposal.passages].reverse()) {
        text = text.slice(0, start) + text.slice(end);
      }
      const still = readRegulation(text).proposals.find(
        ({ subject, fact }) =>
          fact === proposal.fact &&
          subject.kind === proposal.subject.kind &&
          subject.label === proposal.subject.label,
      );
      expect([proposal.fact, still?.value]).not.toEqual([proposal.fact, proposal.value]);
    }
  });

  it('tells how far it is, in ever larger shares, and ends with the same reading', () => {
    const text = Array.from({ length: 40 }, () => sampleRegulation).join('\n\n');
    const shares: number[] = [];
    const parts = readRegulationInParts(text);
    let step = parts.next();
    for (; !step.done; step = parts.next()) shares.push(step.value);
    expect(step.value).toEqual(readRegulation(text));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('leaves unknown what the text is silent about', () => {
    expect(readRegulation('').proposals).toEqual([]);
    expect(readRegulation('De kantine is open.').proposals).toEqual([]);
    expect(valueOf('De vertrouwenspersoon heeft een kamer.', 'renewal')).toBeUndefined();
  });
});

describe('a hostile text', () => {
  const long = 60_000;
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['one letter', 'a'.repeat(long)],
    ['one word', 'vertrouwenspersoon '.repeat(long / 19)],
    ['nothing but negations', 'niet geen nooit '.repeat(long / 16)],
    ['nothing but numbers', 'artikel 1 '.repeat(long / 10)],
    ['nothing but headings', '# a\n'.repeat(long / 4)],
    ['nothing but marks', '((((,,,,;;;;::::....'.repeat(long / 20)],
    ['nothing but blank lines', '\n'.repeat(long)],
    ['nothing but blanks', ' \t'.repeat(long / 2)],
    [
      'nested lists',
      Array.from({ length: long / 40 }, (_, at) => `${' '.repeat(at % 30)}- a:`).join('\n'),
    ],
    ['numbers that never end', '1.'.repeat(long / 2)],
    ['almost names', 'Aa van de Bb '.repeat(long / 13)],
    ['almost dates', '1 januari 20 '.repeat(long / 13)],
    ['almost addresses', 'a.a.a.a.a@'.repeat(long / 10)],
    ['every phrase half', 'rapporteert aan de binnen uren per verplicht tot '.repeat(long / 49)],
    ['new words without end', Array.from({ length: long / 8 }, (_, at) => `w${at}x`).join(' ')],
    ['one line as long as a book', 'De vertrouwenspersoon wordt, mits, tenzij, '.repeat(long / 43)],
  ];

  it.each(hostile)('takes no more work than a fixed number of steps a character: %s', (_, text) => {
    expect(readRegulation(text).steps).toBeLessThan(text.length * 400 + 100_000);
  });

  it.each(hostile)('takes twice the work for twice the text, not four times: %s', (_, text) => {
    const half = readRegulation(text.slice(0, text.length / 2)).steps;
    expect(readRegulation(text).steps).toBeLessThan(half * 2.5 + 20_000);
  });

  it('is read up to three hundred pages, and says that the rest was not', () => {
    const reading = readRegulation(
      `${'De deur is open. '.repeat(longestRegulation / 17)}${'x'.repeat(100)}`,
    );
    expect(reading.flags.map(({ kind }) => kind)).toContain('cut-off');
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'artikel',
      '4',
      'vertrouwenspersoon',
      'niet',
      ':',
      '\n',
      '- ',
      '#',
      '€',
      'a.',
      '(',
      '?',
      'één',
      '\u00ad',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 80 }),
        (words) => {
          const text = words.join(' ');
          for (const { passages } of readRegulation(text).proposals) {
            for (const { quote, start, end } of passages)
              expect(text.slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
