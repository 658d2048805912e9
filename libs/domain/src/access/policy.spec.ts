import { actions, roles, type Action, type Role } from './actions.js';
import {
  allowedActions,
  invitableRoles,
  mayDo,
  mayHoldTogether,
  rolesConcerning,
} from './policy.js';

/** The rights matrix written out once more, by role: a change of rights shows in two places. */
const expected: Readonly<Record<Role, readonly Action[]>> = {
  hr: [
    'organisation:read',
    'setUp:read',
    'setUp:change',
    'section:assign',
    'contactDetails:read',
    'assessment:read',
    'release:change',
    'evidence:read',
    'evidence:change',
    'consent:read',
    'consent:submit',
    'consent:withdraw',
    'consent:talk',
    'consent:answer',
    'consent:conclude',
    'member:read',
    'member:invite',
    'member:remove',
    'grant:read',
    'grant:change',
    'audit:read',
    'benchmark:read',
    'benchmark:participate',
    'demo:delete',
    'organisation:found',
    'sharing:read',
    'sharing:offer',
    'sharing:accept',
  ],
  works_council: [
    'organisation:read',
    'setUp:read',
    'assessment:read',
    'evidence:read',
    'consent:read',
    'consent:discuss',
    'consent:talk',
    'consent:decide',
    'consent:challenge',
    'council:confer',
    'member:read',
    'grant:read',
    'audit:readOwn',
    'benchmark:read',
  ],
  board: [
    'organisation:read',
    'setUp:read',
    'assessment:read',
    'evidence:read',
    'consent:read',
    'consent:conclude',
    'member:read',
    'grant:read',
    'audit:read',
    'benchmark:read',
  ],
  counsellor: [
    'organisation:read',
    'setUp:read',
    'setUp:confirm',
    'contactDetails:read',
    'assessment:read',
    'evidence:read',
    'evidence:change',
    'consent:read',
    'audit:readOwn',
  ],
  contributor: ['organisation:read', 'setUp:contribute'],
  consultant: [
    'organisation:read',
    'setUp:read',
    'assessment:read',
    'evidence:read',
    'consent:read',
    'audit:readOwn',
    'benchmark:read',
    'profile:offer',
  ],
  platform_admin: [],
  auditor: [
    'organisation:read',
    'setUp:read',
    'assessment:read',
    'evidence:read',
    'consent:read',
    'member:read',
    'grant:read',
    'audit:read',
    'benchmark:read',
  ],
};

describe('who may do what', () => {
  it.each(
    roles.flatMap((role) =>
      actions.map((action) => [role, action, expected[role].includes(action)] as const),
    ),
  )('%s, %s: %s', (role, action, may) => {
    expect(mayDo([role], action)).toBe(may);
  });

  it('gives every action to somebody', () => {
    expect(actions.filter((action) => !roles.some((role) => mayDo([role], action)))).toEqual([]);
  });

  it('gives nothing to somebody without a role', () => {
    expect(allowedActions([])).toEqual([]);
  });

  it('adds up the rights of several roles', () => {
    expect(new Set(allowedActions(['hr', 'board']))).toEqual(
      new Set([...expected.hr, ...expected.board]),
    );
  });

  it('lets nobody both submit and decide in roles that go together', () => {
    const pairs = roles.flatMap((one) => roles.map((other) => [one, other] as const));
    const both = pairs.filter(
      ([one, other]) =>
        mayHoldTogether([one], other) &&
        mayDo([one, other], 'consent:submit') &&
        mayDo([one, other], 'consent:decide'),
    );
    expect(both).toEqual([]);
  });
});

describe('what concerns one counsellor', () => {
  it.each([
    ['counsellor', true, true],
    ['counsellor', false, false],
    ['works_council', true, false],
  ] as const)('%s confirms, of their own %s: %s', (role, isOwn, may) => {
    expect(mayDo(rolesConcerning([role], isOwn), 'setUp:confirm')).toBe(may);
  });

  it('leaves the other roles of somebody who is a counsellor too', () => {
    expect(rolesConcerning(['works_council', 'counsellor'], false)).toEqual(['works_council']);
  });
});

describe('who may invite whom', () => {
  it('lets HR fill the seats of the organisation, and nobody a seat outside it', () => {
    expect(invitableRoles(['hr'])).toEqual([
      'hr',
      'works_council',
      'board',
      'counsellor',
      'contributor',
    ]);
  });

  it.each(roles.filter((role) => role !== 'hr'))('lets %s invite nobody', (role) => {
    expect(invitableRoles([role])).toEqual([]);
  });
});

describe('duties kept apart', () => {
  it.each([
    ['hr', 'works_council', false],
    ['hr', 'counsellor', false],
    ['board', 'works_council', false],
    ['board', 'counsellor', false],
    ['hr', 'board', true],
    ['works_council', 'counsellor', true],
    ['contributor', 'works_council', false],
    ['contributor', 'counsellor', false],
    ['contributor', 'board', true],
  ] as const)('%s with %s: %s', (held, added, may) => {
    expect(mayHoldTogether([held], added)).toBe(may);
    expect(mayHoldTogether([added], held)).toBe(may);
  });
});
