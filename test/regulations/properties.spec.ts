import { readRegulation, type Proposal } from '@vertrouwensbasis/domain';
import fc from 'fast-check';
import { plainText } from '../bench/regulations.js';
import { regulationTexts } from './gold.js';

/** What must hold of reading whatever the text: over every text of the build set, and over made-up insertions. */
const texts = regulationTexts('build').map((one) => ({
  name: `${one.set}/${one.name}`,
  text: plainText(one),
}));

const said = ({ subject, fact, value }: Proposal) =>
  JSON.stringify([subject.kind, subject.label ?? '', fact, value]);
const facts = (text: string) => readRegulation(text).proposals.map(said);

/** Paragraphs about something else, as stand in any handbook. */
const unrelated = fc.array(
  fc.constantFrom(
    'De kantine is op werkdagen geopend.',
    'Fietsen staan in de stalling achter het gebouw.',
    'In het weekeinde is het gebouw gesloten.',
    'Het lustrum wordt gevierd met taart.',
    'De lift wordt om de week schoongemaakt.',
    'Planten krijgen op maandag water.',
    'De printer staat naast de trap.',
  ),
  { minLength: 1, maxLength: 3 },
);

/** Blank lines, where a paragraph can be put without breaking one. */
const gaps = (text: string) =>
  [...text.matchAll(/\n[ \t]*\n(?=\S)/gu)].map(({ index }) => index + 1);

describe.each(texts)('reading $name', ({ text }) => {
  it('proposes the same when something unrelated stands in between', () => {
    const places = gaps(text);
    if (places.length === 0) return;
    const before = facts(text);
    fc.assert(
      fc.property(fc.constantFrom(...places), unrelated, (at, paragraphs) => {
        const inserted = `${text.slice(0, at)}\n${paragraphs.join(' ')}\n${text.slice(at)}`;
        expect(facts(inserted)).toEqual(before);
      }),
      { numRuns: 2 },
    );
  });

  it('proposes a fact no longer when the words it rests on are gone', () => {
    const { proposals, about } = readRegulation(text);
    if (proposals.length === 0) return;
    fc.assert(
      fc.property(fc.constantFrom(...proposals), (proposal) => {
        let rest = text;
        for (const { start, end } of [...proposal.passages].sort((a, b) => b.start - a.start)) {
          rest = rest.slice(0, start) + rest.slice(end);
        }
        const left = readRegulation(rest);
        // Without it the text may be about something else, which is read in another way.
        if (left.about !== about) return;
        expect(left.proposals.map(said)).not.toContain(said(proposal));
      }),
      { numRuns: Math.min(2, proposals.length) },
    );
  });
});
