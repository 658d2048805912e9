import { aSetUp, aSubject } from '../facts/testing/a-set-up.js';
import { withSubject } from '../facts/set-up.js';
import { checkEvidence, checkRevision, type EvidenceInput } from './check-evidence.js';

const setUp = withSubject(aSetUp(), 'document', aSubject<'document'>('letter', { title: 'Brief' }));
const items = ['duration', 'publication'];

const given: EvidenceInput = {
  title: 'Aanstellingsbrief',
  kind: 'appointment_letter',
  items: ['duration'],
  about: [{ kind: 'document', subjectId: 'letter' }],
};

const problemsOf = (changed: Partial<EvidenceInput>) => {
  const result = checkEvidence(setUp, items, { ...given, ...changed });
  return result.ok ? [] : result.refusal.map(({ code, field }) => [code, field]);
};

describe('what is said about a piece of evidence', () => {
  it('is kept with its text composed, and each item once', () => {
    const asked = { ...given, title: ' Brief van Ane\u0301 ', items: ['duration', 'duration'] };
    expect(checkEvidence(setUp, items, asked)).toEqual({
      ok: true,
      value: { ...given, title: 'Brief van Ané', items: ['duration'] },
    });
  });

  it.each<[string, Partial<EvidenceInput>, string, string]>([
    ['no title', { title: '  ' }, 'wrong_kind', 'title'],
    [
      'a title that hides its direction',
      { title: 'brief\u202Efdp.exe' },
      'forbidden_characters',
      'title',
    ],
    ['a title that is too long', { title: 'x'.repeat(161) }, 'too_long', 'title'],
    ['a kind nobody knows', { kind: 'toString' }, 'UNKNOWN_KIND', 'kind'],
    ['an item of no checklist', { items: ['duration', 'other'] }, 'UNKNOWN_ITEM', 'items'],
    [
      'a subject that is not there',
      { about: [{ kind: 'document', subjectId: 'gone' }] },
      'UNKNOWN_SUBJECT',
      'about',
    ],
    [
      'a fact that is not asked of the subject',
      { about: [{ kind: 'document', subjectId: 'letter', key: 'startOn' }] },
      'UNKNOWN_SUBJECT',
      'about',
    ],
  ])('is refused with %s', (_, changed, code, field) => {
    expect(problemsOf(changed)).toEqual([[code, field]]);
  });

  it('may name one fact of a subject', () => {
    const about = [{ kind: 'document' as const, subjectId: 'letter', key: 'datedOn' }];
    expect(problemsOf({ about })).toEqual([]);
  });
});

describe('the days of a revision', () => {
  it.each([
    ['none', {}, []],
    ['one day', { datedOn: '2026-01-01', validUntil: '2026-01-01' }, []],
    ['a day that does not exist', { datedOn: '2026-02-30' }, ['NOT_A_DATE']],
    [
      'an end before the date',
      { datedOn: '2026-01-02', validUntil: '2026-01-01' },
      ['ENDS_BEFORE_DATE'],
    ],
  ])('%s', (_, days, codes) => {
    expect(checkRevision(days).map(({ code }) => code)).toEqual(codes);
  });
});
