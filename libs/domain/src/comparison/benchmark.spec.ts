import { benchmarkOf, type BenchmarkGroup, type BenchmarkMember } from './benchmark.js';

const nobody: ReadonlySet<string> = new Set();

function group(name: string, size: number, met: number, persons?: number): BenchmarkGroup {
  return {
    group: name,
    members: Array.from({ length: size }, (_, index): BenchmarkMember => ({
      organisationId: `${name}-${index}`,
      met: index < met,
      ...(persons === undefined ? {} : { persons }),
    })),
  };
}

const own = (name: string, count: number) =>
  new Set(Array.from({ length: count }, (_, index) => `${name}-${index}`));

function shown(groups: readonly BenchmarkGroup[], mine = nobody) {
  const { all, groups: figures } = benchmarkOf(groups, mine);
  return [all, ...figures].map((one) =>
    one.suppressed ? `${one.group}: -` : `${one.group}: ${one.percentage}`,
  );
}

describe('a benchmark', () => {
  it.each([
    [4, 'small: -'],
    [5, 'small: 40'],
  ])('of %i organisations: %s', (size, expected) => {
    // Two more small groups, so that nothing is held back for the sake of another.
    expect(shown([group('small', size, 2), group('x', 2, 1), group('y', 3, 1)])[1]).toBe(expected);
  });

  it('does not count the viewer’s own organisations towards five', () => {
    const groups = [group('care', 6, 3), group('school', 8, 2)];
    expect(shown(groups)).toEqual(['all: 35', 'care: 50', 'school: 25']);
    expect(shown(groups, own('care', 1))).toEqual(['all: 35', 'care: 50', 'school: 25']);
    expect(shown(groups, own('care', 2))).toEqual(['all: 35', 'care: -', 'school: -']);
  });

  it('shows every viewer the same figure', () => {
    const groups = [group('care', 9, 3)];
    expect(shown(groups, own('care', 3))).toEqual(shown(groups));
  });

  it('holds a second group back when the first could be worked out from the whole', () => {
    expect(shown([group('a', 4, 2), group('b', 7, 3), group('c', 9, 3)])).toEqual([
      'all: 40',
      'a: -',
      'b: -',
      'c: 35',
    ]);
  });

  it('holds back until those held back are five together', () => {
    expect(shown([group('a', 1, 1), group('b', 2, 1), group('c', 8, 4), group('d', 9, 3)])).toEqual(
      ['all: 45', 'a: -', 'b: -', 'c: -', 'd: 35'],
    );
    expect(shown([group('a', 2, 1), group('b', 3, 1), group('c', 8, 4)])).toEqual([
      'all: 45',
      'a: -',
      'b: -',
      'c: 50',
    ]);
  });

  it('treats an empty group like a small one, without holding another back for it', () => {
    expect(shown([group('empty', 0, 0), group('b', 7, 3)])).toEqual([
      'all: 45',
      'empty: -',
      'b: 45',
    ]);
  });

  it('shows nothing at all when all together are too few', () => {
    expect(shown([group('a', 2, 1), group('b', 2, 1)])).toEqual(['all: -', 'a: -', 'b: -']);
    expect(shown([])).toEqual(['all: -']);
  });

  it('asks for ten persons behind a figure about persons', () => {
    expect(shown([group('a', 6, 3, 1)])).toEqual(['all: -', 'a: -']);
    expect(shown([group('a', 5, 3, 2)])).toEqual(['all: 60', 'a: 60']);
  });

  it('never says all or none, and hides one organisation more or less in its steps', () => {
    expect(shown([group('a', 12, 12)])).toEqual(['all: 95', 'a: 95']);
    expect(shown([group('a', 12, 0)])).toEqual(['all: 5', 'a: 5']);
    expect(shown([group('a', 40, 20)])[0]).toBe(shown([group('a', 41, 21)])[0]);
  });

  it('gives no number with a figure that is held back, and never the number of organisations', () => {
    const { groups } = benchmarkOf([group('a', 4, 2), group('b', 7, 3), group('c', 9, 3)], nobody);
    expect(groups[0]).toEqual({ group: 'a', suppressed: true });
    expect(Object.keys(groups[2]!).sort()).toEqual(['group', 'percentage', 'suppressed']);
  });

  it('leaves no figure behind that one subtraction would give away, whatever the sizes', () => {
    for (let a = 0; a < 9; a++) {
      for (let b = 0; b < 9; b++) {
        for (let c = 0; c < 9; c++) {
          const sizes = { a, b, c };
          const groups = Object.entries(sizes).map(([name, size]) => group(name, size, 1));
          const { all, groups: figures } = benchmarkOf(groups, nobody);
          const hidden = figures.filter((one) => one.suppressed);
          const size = (name: string) => sizes[name as keyof typeof sizes];
          const count = hidden.reduce((sum, one) => sum + size(one.group), 0);
          const several = hidden.filter((one) => size(one.group) > 0).length > 1;
          for (const one of figures) {
            if (!one.suppressed) expect(size(one.group)).toBeGreaterThanOrEqual(5);
          }
          if (!all.suppressed && count > 0) {
            expect(several && count >= 5).toBe(true);
          }
        }
      }
    }
  });
});
