import { consentActions } from '../consent/consent.js';
import { audienceOf, digestIsDue, noticeKinds, noticeOfStep, type NoticeKind } from './notices.js';

describe('who is told of what', () => {
  it('is somebody for every kind, and never a consultant or auditor', () => {
    for (const kind of Object.keys(noticeKinds) as NoticeKind[]) {
      const audience = audienceOf(kind);
      expect([kind, audience.length > 0]).toEqual([kind, true]);
      expect(audience.filter((role) => ['consultant', 'auditor'].includes(role))).toEqual([]);
    }
  });

  it('gives a step that is not in the table no notice', () => {
    expect(consentActions.filter((action) => !noticeOfStep(action))).toEqual([
      'agreeTarget',
      'enterIntoForce',
      'amend',
      'recordCourtRefusal',
    ]);
  });
});

describe('an e-mail that there is something new', () => {
  it.each([
    ['daily', null, '2026-11-27', 5, true],
    ['daily', '2026-11-26', '2026-11-27', 5, true],
    ['daily', '2026-11-27', '2026-11-27', 5, false],
    ['daily', '2026-11-27', '2026-11-28', 6, false],
    ['daily', '2026-11-27', '2026-11-29', 7, false],
    ['daily', '2026-11-27', '2026-11-30', 1, true],
    ['weekly', '2026-11-20', '2026-11-26', 4, false],
    ['weekly', '2026-11-20', '2026-11-27', 5, true],
    ['never', null, '2026-11-27', 5, false],
  ] as const)('%s, last %s, on %s (weekday %d): %s', (rhythm, lastOn, on, weekday, due) => {
    expect(digestIsDue(rhythm, lastOn, { on, weekday })).toBe(due);
  });
});
