import { type Participant, summarise } from './summarise.js';

function organisations(sector: string, sizeClass: string, count: number): Participant[] {
  return Array.from({ length: count }, (_, index) => ({
    sector,
    sizeClass,
    score: index / Math.max(1, count),
    statuses: { one: index % 2 ? 'met' : 'not_met', two: index ? 'not_applicable' : 'met' },
    points: { one: index % 2, two: 1 },
  }));
}

/** `sector/size` of what is shown; `-` stands for all of them. */
function shown(participants: readonly Participant[]): string[] {
  return summarise(participants, ['one', 'two'])
    .filter(({ figures }) => figures)
    .map(({ sector, sizeClass }) => `${sector || '-'}/${sizeClass || '-'}`)
    .sort();
}

describe('the summary', () => {
  it('shows five organisations and holds four back', () => {
    expect(shown(organisations('care', '10-49', 5))).toContain('care/10-49');
    expect(shown(organisations('care', '10-49', 4))).toEqual([]);
  });

  it('holds a second sector back when the first could be worked out from the whole', () => {
    const all = [
      ...organisations('care', '10-49', 4),
      ...organisations('it', '10-49', 7),
      ...organisations('sport', '10-49', 9),
    ];
    const seen = shown(all);
    expect(seen).toContain('-/-');
    expect(seen).toContain('sport/-');
    expect(seen.filter((one) => /^(?:care|it)\//.test(one))).toEqual([]);
  });

  it('gives no number at all with what is held back', () => {
    const cells = summarise(organisations('care', '10-49', 4), ['one']);
    expect(cells.every(({ figures }) => figures === null)).toBe(true);
    expect(cells.flatMap(({ items }) => items).every(({ figures }) => figures === null)).toBe(true);
  });

  it('holds an item back that applies to too few', () => {
    const [all] = summarise(organisations('care', '10-49', 8), ['one', 'two']);
    expect(all!.items.map(({ figures }) => figures === null)).toEqual([false, true]);
  });

  it('tells shares in steps of five percent', () => {
    const [all] = summarise(organisations('care', '10-49', 7), ['one']);
    expect(all!.items[0]!.figures).toMatchObject({ met: 0.45, notMet: 0.55 });
  });

  it('leaves no sum with one unknown, whatever the sizes', () => {
    const sizes = [0, 2, 4, 5, 9];
    for (const a of sizes) {
      for (const b of sizes) {
        for (const c of sizes) {
          for (const d of sizes) {
            const cells = summarise(
              [
                ...organisations('care', '1-9', a),
                ...organisations('care', '10-49', b),
                ...organisations('it', '1-9', c),
                ...organisations('it', '10-49', d),
              ],
              [],
            );
            const find = (sector: string, sizeClass: string) =>
              cells.find((one) => one.sector === sector && one.sizeClass === sizeClass);
            const sums = [
              [
                ['', ''],
                ['care', ''],
                ['it', ''],
              ],
              [
                ['', ''],
                ['', '1-9'],
                ['', '10-49'],
              ],
              [
                ['care', ''],
                ['care', '1-9'],
                ['care', '10-49'],
              ],
              [
                ['it', ''],
                ['it', '1-9'],
                ['it', '10-49'],
              ],
              [
                ['', '1-9'],
                ['care', '1-9'],
                ['it', '1-9'],
              ],
              [
                ['', '10-49'],
                ['care', '10-49'],
                ['it', '10-49'],
              ],
            ];
            for (const sum of sums) {
              const present = sum.flatMap(([sector, size]) => find(sector!, size!) ?? []);
              const hidden = present.filter(({ figures }) => figures === null);
              expect({ a, b, c, d, sum, hidden: hidden.length }).not.toMatchObject({ hidden: 1 });
            }
          }
        }
      }
    }
  });
});
