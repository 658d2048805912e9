import { medianShare, medianStatus } from './median.js';

describe('the middle of a group', () => {
  it.each([
    [['met', 'met', 'not_met'], 'met'],
    [['met', 'not_met'], 'not_met'],
    [['met', 'partly_met', 'partly_met', 'met'], 'partly_met'],
    [['unanswered', 'not_applicable', undefined, 'met'], 'met'],
    [['unanswered', undefined], undefined],
    [[], undefined],
  ] as const)('of %j is %s', (statuses, expected) => {
    expect(medianStatus(statuses)).toBe(expected);
  });

  it('of shares leaves out what has nothing to count', () => {
    const share = (part: number, of: number) => ({ part, of });
    expect(medianShare([share(1, 2), share(0, 0), share(1, 1), share(0, 4)])).toBe(0.5);
    expect(medianShare([share(1, 2), share(1, 1)])).toBe(0.75);
    expect(medianShare([share(0, 0)])).toBeUndefined();
    expect(medianShare([])).toBeUndefined();
  });
});
