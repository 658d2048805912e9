import { wordDiff } from './word-diff.js';

const sides = (before: string, after: string) => {
  const stretches = wordDiff(before, after);
  const side = (not: 'before' | 'after') =>
    stretches
      .filter((one) => one.in !== not)
      .map(({ text }) => text)
      .join('');
  return [side('after'), side('before')];
};

it('shows what was taken out and what was put in', () => {
  expect(wordDiff('Zij heeft 24 uren per jaar.', 'Zij heeft 40 uren per jaar.')).toEqual([
    { in: 'both', text: 'Zij heeft ' },
    { in: 'before', text: '24 ' },
    { in: 'after', text: '40 ' },
    { in: 'both', text: 'uren per jaar.' },
  ]);
});

it('gives both texts back', () => {
  const words = ['de', 'raad', 'beslist', 'niet', 'over', 'wel\n', 'HR'];
  let seed = 7;
  const some = () => {
    seed = (seed * 16807) % 2147483647;
    return seed;
  };
  for (let round = 0; round < 200; round += 1) {
    const text = () =>
      Array.from({ length: some() % 12 }, () => words[some() % words.length]).join(' ');
    const [before, after] = [text(), text()];
    expect(sides(before, after)).toEqual([before, after]);
  }
});

it('replaces what is too long to compare', () => {
  const long = 'woord '.repeat(2000);
  expect(wordDiff(long, `${long}erbij`)).toHaveLength(2);
});
