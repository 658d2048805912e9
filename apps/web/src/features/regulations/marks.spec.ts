import { linesOf, type Mark } from './marks.js';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, flagged: false });
const shown = (text: string, marks: Mark[]) =>
  linesOf(text, marks).map(({ pieces }) =>
    pieces.map((piece) => [piece.text, piece.marks.map(({ id }) => id).join()]),
  );

it('marks a passage within a line', () => {
  expect(shown('een twee drie', [mark('a', 4, 8)])).toEqual([
    [
      ['een ', ''],
      ['twee', 'a'],
      [' drie', ''],
    ],
  ]);
});

it('marks a passage over several lines, and two that overlap', () => {
  expect(shown('een\n\ntwee drie', [mark('a', 0, 9), mark('b', 5, 14)])).toEqual([
    [['een', 'a']],
    [
      ['twee', 'a,b'],
      [' drie', 'b'],
    ],
  ]);
});

it('shows a heading as one, with the place of its words kept', () => {
  const [line] = linesOf('## Artikel 1', [mark('a', 3, 12)]);
  expect(line).toEqual({
    start: 0,
    level: 2,
    pieces: [{ text: 'Artikel 1', marks: [mark('a', 3, 12)] }],
  });
});

it('loses no letter, whatever is marked', () => {
  const text = 'abcdefghij\nklmnopqrst\nuvwxyz';
  const marks = Array.from({ length: 40 }, (_, n) =>
    mark(`${n}`, (n * 7) % 25, ((n * 7) % 25) + 5),
  );
  expect(
    linesOf(text, marks)
      .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
      .join('\n'),
  ).toBe(text);
});
