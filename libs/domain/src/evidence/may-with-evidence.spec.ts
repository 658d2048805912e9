import type { Role } from '../access/actions.js';
import { mayReadFrozenEvidence, mayWithEvidence } from './may-with-evidence.js';

describe('who may do what with a piece of evidence', () => {
  it.each<[Role, boolean, boolean, boolean, boolean]>([
    // role, own, shared with the council, may read, may change
    ['hr', false, false, true, true],
    ['works_council', false, true, true, false],
    ['works_council', false, false, false, false],
    ['board', false, false, true, false],
    ['counsellor', true, false, true, true],
    ['counsellor', false, true, false, false],
    ['consultant', false, false, true, false],
    ['auditor', false, false, true, false],
    ['platform_admin', true, true, false, false],
  ])('%s, own %s, shared %s: reads %s, changes %s', (role, isOwn, shared, reads, changes) => {
    expect(mayWithEvidence([role], 'evidence:read', { isOwn, shared })).toBe(reads);
    expect(mayWithEvidence([role], 'evidence:change', { isOwn, shared })).toBe(changes);
  });

  it('adds up the rights of a council member who is a counsellor too', () => {
    const rights = { isOwn: true, shared: false };
    expect(mayWithEvidence(['works_council', 'counsellor'], 'evidence:read', rights)).toBe(true);
  });
});

describe('who may read a file that was laid before the council', () => {
  it.each<[Role, boolean, boolean]>([
    ['works_council', false, true],
    ['consultant', false, true],
    ['counsellor', false, false],
    ['counsellor', true, true],
    ['platform_admin', false, false],
  ])('%s, own %s: %s', (role, isOwn, may) => {
    expect(mayReadFrozenEvidence([role], isOwn)).toBe(may);
  });
});
