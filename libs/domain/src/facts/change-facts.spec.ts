import { addSubject, changeFacts, mostSubjects, removeSubject } from './change-facts.js';
import type { FactInput } from './change-facts.js';
import type { SubjectKind } from './fact.js';
import { referrersOf } from './referrers.js';
import { subjectById, subjectsOf, withSubject, type SetUp } from './set-up.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

const setUp = aSetUp();

function change(kind: SubjectKind, id: string, changes: readonly FactInput[], from = setUp) {
  return changeFacts(from, { kind, id, changes }, ['hr']);
}

function problemsOf(outcome: ReturnType<typeof changeFacts>) {
  return outcome.ok ? 'taken' : outcome.refusal.map(({ code, field }) => `${field}: ${code}`);
}

describe('answering questions', () => {
  it('gives a new set-up and says what changed; the old one stays as it was', () => {
    const outcome = change('appointment', 'a', [{ key: 'startOn', value: '2026-03-01' }]);
    expect(outcome.ok && outcome.value.changed).toEqual([
      {
        change: 'changed',
        kind: 'appointment',
        id: 'a',
        key: 'startOn',
        before: '2026-02-01',
        after: '2026-03-01',
      },
    ]);
    expect(setUp).toEqual(aSetUp());
  });

  it('says that nothing changed when it said so already', () => {
    const outcome = change('appointment', 'a', [{ key: 'startOn', value: '2026-02-01' }]);
    expect(outcome.ok && outcome.value.changed).toEqual([]);
  });

  it('takes an answer away', () => {
    const outcome = change('appointment', 'a', [{ key: 'startOn', value: null }]);
    expect(outcome.ok && outcome.value.changed.map((one) => one.change)).toEqual([
      'became_unknown',
    ]);
    const facts = outcome.ok && subjectById(outcome.value.setUp, 'appointment', 'a')!.facts;
    expect(Object.keys(facts)).not.toContain('startOn');
  });

  it('keeps that somebody said it is unknown, until there is an answer or none is left', () => {
    const said = change('appointment', 'a', [{ key: 'startOn', unknown: true }]);
    const after = said.ok ? said.value.setUp : setUp;
    expect(subjectById(after, 'appointment', 'a')).toMatchObject({ declaredUnknown: ['startOn'] });
    for (const value of ['2026-05-01', null]) {
      const answered = change('appointment', 'a', [{ key: 'startOn', value }], after);
      expect(answered.ok && subjectById(answered.value.setUp, 'appointment', 'a')).toMatchObject({
        declaredUnknown: [],
      });
    }
  });

  it('keeps a value as the catalogue says: composed, trimmed', () => {
    const outcome = change('person', 'anna', [{ key: 'name', value: ' Rene\u0301 ' }]);
    expect(outcome.ok && subjectById(outcome.value.setUp, 'person', 'anna')!.facts.name).toBe(
      'René',
    );
  });

  it('takes all answers or none, and names every problem', () => {
    const outcome = change('appointment', 'a', [
      { key: 'endOn', value: '2027-01-01' },
      { key: 'startOn', value: '2026-02-31' },
      { key: 'timeAmount', value: Number.NaN },
      { key: 'noSuchFact', value: 1 },
    ]);
    expect(problemsOf(outcome)).toEqual([
      'startOn: not_a_date',
      'timeAmount: wrong_kind',
      'noSuchFact: unknown_fact',
    ]);
  });

  it.each([
    [
      'two answers to one question',
      [
        { key: 'startOn', value: '2026-03-01' },
        { key: 'startOn', value: null },
      ],
      'startOn: wrong_kind',
    ],
    [
      'an answer that is also unknown',
      [{ key: 'startOn', value: '2026-03-01', unknown: true }],
      'startOn: wrong_kind',
    ],
    ['no answer to a question that does not exist', [{ key: 'x', value: null }], 'x: unknown_fact'],
    [
      'a name that every object has, as unknown',
      [{ key: '__proto__', unknown: true }],
      '__proto__: unknown_fact',
    ],
  ])('refuses %s', (_, changes, expected) => {
    expect(problemsOf(change('appointment', 'a', changes))).toEqual([expected]);
  });

  it('refuses to take the organisation’s name away', () => {
    expect(problemsOf(change('organisation', 'org', [{ key: 'name', value: null }]))).toEqual([
      'name: required',
    ]);
    expect(problemsOf(change('organisation', 'org', [{ key: 'name', unknown: true }]))).toEqual([
      'name: required',
    ]);
  });

  it('refuses a subject that is not there, of this kind', () => {
    expect(problemsOf(change('person', 'gone', []))).toEqual(['id: no_such_subject']);
    expect(problemsOf(change('unit', 'anna', []))).toEqual(['id: no_such_subject']);
    expect(problemsOf(change('organisation', 'other', []))).toEqual(['id: no_such_subject']);
  });
});

describe('who says what', () => {
  const confirm = [{ key: 'confirmedTopics', value: ['training'] }];
  const rename = [{ key: 'phone', value: '06 00 00 00 00' }];

  it.each([
    ['the employer does not confirm for the counsellor', ['hr'], confirm, false],
    ['the counsellor confirms', ['counsellor'], confirm, true],
    ['the counsellor does not change the set-up', ['counsellor'], rename, false],
    ['the council changes nothing', ['works_council'], rename, false],
    ['nobody changes anything without a role', [], rename, false],
    [
      'the employer cannot take a confirmation away',
      ['hr'],
      [{ key: 'confirmedOn', value: null }],
      false,
    ],
  ] as const)('%s', (_, roles, changes, taken) => {
    const outcome = changeFacts(setUp, { kind: 'appointment', id: 'a', changes }, roles);
    expect(outcome.ok).toBe(taken);
    if (!outcome.ok) expect(outcome.refusal[0]!.code).toBe('not_yours_to_say');
  });
});

describe('dates that belong together', () => {
  it.each([
    ['the day before', '2026-01-31', ['endOn: before_its_start']],
    ['the same day', '2026-02-01', 'taken'],
    ['later', '2030-01-31', 'taken'],
  ])('a term that ends %s', (_, endOn, expected) => {
    expect(problemsOf(change('appointment', 'a', [{ key: 'endOn', value: endOn }]))).toEqual(
      expected,
    );
  });

  it('are compared as they will be, when both are changed', () => {
    const both = [
      { key: 'startOn', value: '2020-01-01' },
      { key: 'endOn', value: '2021-01-01' },
    ];
    expect(problemsOf(change('appointment', 'a', both))).toBe('taken');
  });

  it('point at the end also when the start is moved past it, and say which dates', () => {
    const ends = change('appointment', 'a', [{ key: 'endOn', value: '2026-06-30' }]);
    const moved = change(
      'appointment',
      'a',
      [{ key: 'startOn', value: '2026-07-01' }],
      ends.ok ? ends.value.setUp : setUp,
    );
    expect(moved.ok ? [] : moved.refusal).toEqual([
      {
        code: 'before_its_start',
        field: 'endOn',
        message: {
          nl: '“Eindigt op” (30 juni 2026) ligt vóór “Begint op” (1 juli 2026).',
          en: '“Ends on” (30 June 2026) is before “Starts on” (1 July 2026).',
        },
      },
    ]);
  });

  it('do not stand in the way of another answer', () => {
    const wrong = withSubject(
      setUp,
      'appointment',
      aSubject<'appointment'>('a', { startOn: '2026-02-01', endOn: '2025-01-01' }),
    );
    expect(problemsOf(change('appointment', 'a', [{ key: 'scope', value: 'both' }], wrong))).toBe(
      'taken',
    );
  });

  it.each([
    ['document', 'text', 'validUntil', '2026-01-14'],
    ['policy', 'policy', 'reviewOn', '2026-01-14'],
  ] as const)('%s: %s', (kind, id, key, value) => {
    expect(problemsOf(change(kind, id, [{ key, value }]))).toEqual([`${key}: before_its_start`]);
  });
});

describe('what leads back to itself', () => {
  it.each([
    ['a unit part of itself', 'unit', 'north', 'partOf', 'north'],
    ['a unit part of its own part', 'unit', 'north', 'partOf', 'ward'],
    ['a counsellor standing in for the own substitute', 'appointment', 'a', 'standsInFor', ['b']],
    ['an annex to itself', 'document', 'text', 'annexTo', 'text'],
    ['one’s own substitute', 'appointment', 'a', 'substitute', 'a'],
  ] as const)('is refused: %s', (_, kind, id, key, value) => {
    expect(problemsOf(change(kind, id, [{ key, value }]))).toEqual([`${key}: goes_in_a_circle`]);
  });

  it('is found over several steps', () => {
    let deep: SetUp = setUp;
    for (const [id, partOf] of [
      ['u1', 'ward'],
      ['u2', 'u1'],
      ['u3', 'u2'],
    ] as const) {
      deep = withSubject(deep, 'unit', aSubject<'unit'>(id, { partOf }));
    }
    expect(problemsOf(change('unit', 'north', [{ key: 'partOf', value: 'u3' }], deep))).toEqual([
      'partOf: goes_in_a_circle',
    ]);
  });

  it('does not count two who stand in for each other’s absence', () => {
    const first = change('appointment', 'a', [{ key: 'substitute', value: 'b' }]);
    expect(
      problemsOf(
        change(
          'appointment',
          'b',
          [{ key: 'substitute', value: 'a' }],
          first.ok ? first.value.setUp : setUp,
        ),
      ),
    ).toBe('taken');
  });
});

describe('adding a subject', () => {
  it('answers its questions at once', () => {
    const outcome = addSubject(setUp, 'person', 'carla', [{ key: 'name', value: 'Carla' }], ['hr']);
    expect(outcome.ok && outcome.value.changed).toEqual([
      { change: 'subject_added', kind: 'person', id: 'carla' },
    ]);
    expect(outcome.ok && subjectById(outcome.value.setUp, 'person', 'carla')!.facts).toEqual({
      name: 'Carla',
    });
  });

  it('is refused with an answer that will not do', () => {
    const outcome = addSubject(setUp, 'person', 'carla', [{ key: 'name', value: '' }], ['hr']);
    expect(problemsOf(outcome)).toEqual(['name: wrong_kind']);
  });

  it('is refused when it is there already', () => {
    expect(problemsOf(addSubject(setUp, 'person', 'anna', [], ['hr']))).toEqual([
      'id: already_there',
    ]);
  });

  it('is refused when it would be its own parent', () => {
    const own = addSubject(setUp, 'unit', 'new', [{ key: 'partOf', value: 'new' }], ['hr']);
    expect(problemsOf(own)).toEqual(['partOf: goes_in_a_circle']);
  });

  it('is refused beyond the most there can be', () => {
    const full = {
      ...setUp,
      units: Array.from({ length: mostSubjects }, (_, index) => aSubject<'unit'>(`u${index}`, {})),
    };
    expect(problemsOf(addSubject(full, 'unit', 'new', [], ['hr']))).toEqual(['id: too_many']);
  });
});

describe('removing a subject', () => {
  it('takes it out', () => {
    const outcome = removeSubject(setUp, 'document', 'text');
    expect(outcome.ok && subjectsOf(outcome.value.setUp, 'document')).toEqual([]);
    expect(outcome.ok && outcome.value.changed).toEqual([
      { change: 'subject_removed', kind: 'document', id: 'text' },
    ]);
  });

  it('is refused while others name it, and says who', () => {
    const outcome = removeSubject(setUp, 'person', 'anna');
    expect(outcome.ok ? [] : outcome.refusal).toEqual([
      {
        code: 'still_in_use',
        field: 'id',
        message: {
          nl: 'Wordt nog genoemd bij: Anna de Vries (Persoon).',
          en: 'Still named in: Anna de Vries (Person).',
        },
      },
    ]);
  });

  it('names a few and counts the rest', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      aSubject<'unit'>(`u${index}`, { name: `Team ${index}`, partOf: 'north' }),
    );
    const outcome = removeSubject({ ...setUp, units: [...setUp.units, ...many] }, 'unit', 'north');
    expect(outcome.ok ? '' : outcome.refusal[0]!.message.nl).toBe(
      'Wordt nog genoemd bij: Afdeling 2 (Valt onder), Team 0 (Valt onder), Team 1 (Valt onder), Team 2 (Valt onder), Team 3 (Valt onder), en nog 4.',
    );
  });

  it('is refused for what is not there', () => {
    expect(problemsOf(removeSubject(setUp, 'unit', 'gone'))).toEqual(['id: no_such_subject']);
  });

  it('sees a name in a list and in a record too', () => {
    const withClause = withSubject(
      setUp,
      'policy',
      aSubject<'policy'>('policy', { decisiveClauses: [{ topic: 'duration', document: 'text' }] }),
    );
    expect(referrersOf(withClause, 'document', 'text')).toEqual([
      { kind: 'policy', id: 'policy', key: 'decisiveClauses' },
    ]);
    expect(referrersOf(setUp, 'appointment', 'a')).toEqual([
      { kind: 'appointment', id: 'b', key: 'standsInFor' },
    ]);
  });

  it('does not mind what only names itself', () => {
    const own = withSubject(setUp, 'unit', aSubject<'unit'>('loop', { partOf: 'loop' }));
    expect(removeSubject(own, 'unit', 'loop').ok).toBe(true);
  });
});
