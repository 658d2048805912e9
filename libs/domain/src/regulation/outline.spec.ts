import { outlineOf } from './outline.js';
import { placeInWords } from './place.js';
import { referencesOf } from './references.js';

const places = (text: string) =>
  outlineOf(text).blocks.map(
    ({ place, start, end }) => [placeInWords(place).nl, text.slice(start, end)] as const,
  );

describe('the structure of a regulation', () => {
  it('knows articles, leden and lettered parts', () => {
    const text = [
      'Hoofdstuk 2 Positie',
      'Artikel 4 Taken',
      '1. Eerste lid.',
      '2. Tweede lid:',
      'a. onder a;',
      'b. onder b.',
    ].join('\n');
    expect(places(text)).toEqual([
      ['artikel 4 lid 1', 'Eerste lid.'],
      ['artikel 4 lid 2', 'Tweede lid:'],
      ['artikel 4 lid 2 onder a', 'onder a;'],
      ['artikel 4 lid 2 onder b', 'onder b.'],
    ]);
  });

  it.each([
    ['Art. 4.2 Geheimhouding\nTekst.', 'artikel 4.2'],
    ['§ 3 Geheimhouding\nTekst.', 'artikel 3'],
    ['3. Geheimhouding\nTekst van het artikel.', 'artikel 3'],
    ['3.1 Geheimhouding\nTekst van het artikel.', 'artikel 3.1'],
    ['## 3 Geheimhouding\n\nTekst.', 'artikel 3'],
    ['Artikel 5: De vertrouwenspersoon zwijgt over alles.', 'artikel 5'],
    ['## Geheimhouding\nTekst.', '“Geheimhouding”'],
    ['Geheimhouding\n\nTekst van de bepaling.', '“Geheimhouding”'],
    ['Is het geheim?\nJa.', '“Is het geheim?”'],
    ['Vraag 2: Is het geheim?\nAntwoord: Ja.', '“Is het geheim?”'],
    ['Bijlage 2 Toelichting\n\nTekst.', 'bijlage 2 “Toelichting”'],
  ])('names the place in %j', (text, place) => {
    expect(places(text).at(-1)?.[0]).toBe(place);
  });

  it('takes a sentence that speaks of an article for a sentence', () => {
    expect(places('Artikel 4 is van toepassing.')[0]?.[0]).toBe('begin van de tekst');
  });

  it('takes a short numbered list for a list', () => {
    expect(places('Taken:\n1. Opvang\n2. Nazorg').map(([, words]) => words)).toEqual([
      'Taken:',
      'Opvang',
      'Nazorg',
    ]);
  });

  it('joins the lines of a paragraph that was broken for its width', () => {
    expect(places('De vertrouwenspersoon\nzwijgt over alles.')).toHaveLength(1);
  });

  it('hangs a list under its introduction, also when something stands between', () => {
    const { blocks } = outlineOf('De taken zijn:\n\n- opvang\n\nDe kantine is open.\n\n- nazorg');
    expect(blocks.map(({ leads }) => leads)).toEqual([[], [0], [], [0]]);
  });

  it('keeps the depth of the tree bounded', () => {
    let { tree } = outlineOf('# a\n'.repeat(5000));
    let depth = 0;
    while (tree.children.at(-1)) {
      tree = tree.children.at(-1) as typeof tree;
      depth += 1;
    }
    expect(depth).toBeLessThan(20);
  });
});

describe('references', () => {
  const targets = (text: string) =>
    referencesOf(text, outlineOf(text)).map(({ label, paragraph, target }) => [
      label,
      paragraph,
      target,
    ]);
  const text = (words: string) =>
    `Artikel 1 Begin\n1. Eerste.\n2. Tweede.\n\nArtikel 2 Slot\n${words}`;

  it.each([
    ['Zie artikel 1.', ['1', undefined, 'here']],
    ['Zie artikel 1, tweede lid.', ['1', '2', 'here']],
    ['Zie artikel 1, derde lid.', ['1', '3', 'nowhere']],
    ['Zie artikel 9.', ['9', undefined, 'nowhere']],
    ['Zie artikel 3, tweede lid, van de Arbeidsomstandighedenwet.', ['3', '2', 'elsewhere']],
    ['Zie artikel 9 van deze regeling.', ['9', undefined, 'nowhere']],
    ['Zie artikel 7:611 BW.', ['7:611', undefined, 'elsewhere']],
    ['Zie bijlage 2.', ['2', undefined, 'nowhere']],
  ])('resolves %j', (words, target) => {
    expect(targets(text(words))).toContainEqual(target);
  });
});
