import { changeMany } from './change-many.js';
import { effectiveFacts } from './effective-facts.js';
import { overridesOf, policyBehind, stepsToApplyToAll } from './overrides.js';
import { subjectById, withSubject, type SetUp } from './set-up.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

/** Anna differs in hours; Bram says nobody knows. */
const setUp = ['a', 'b'].reduce((result, id): SetUp => {
  const appointment = subjectById(result, 'appointment', id)!;
  return withSubject(result, 'appointment', {
    ...appointment,
    ...(id === 'a'
      ? { facts: { ...appointment.facts, timeAmount: 60 } }
      : { declaredUnknown: ['timeAmount'] }),
  });
}, aSetUp());

const hours = (from: SetUp) => from.appointments.map((one) => effectiveFacts(from, one).timeAmount);
const after = (kind: 'policy' | 'appointment', id: string, from = setUp) => {
  const outcome = changeMany(from, stepsToApplyToAll(from, kind, id, 'timeAmount')!, ['hr']);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value.setUp;
};

describe('what differs from the policy', () => {
  it('is an answer of one’s own, and also that nobody knows', () => {
    expect(overridesOf(setUp, 'policy', 'timeAmount').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(overridesOf(aSetUp(), 'policy', 'timeAmount')).toEqual([]);
  });

  it('is measured against the first policy that answers', () => {
    const two = withSubject(
      withSubject(setUp, 'policy', aSubject<'policy'>('other', { scope: 'integrity' })),
      'appointment',
      aSubject<'appointment'>('c', { policies: ['policy', 'other'] }),
    );
    const c = subjectById(two, 'appointment', 'c')!;
    expect(policyBehind(two, c, 'scope')!.id).toBe('other');
    expect(policyBehind(two, c, 'trainingRight')!.id).toBe('policy');
  });
});

describe('one answer for all', () => {
  it('of the policy: everybody follows it again', () => {
    expect(hours(after('policy', 'policy'))).toEqual([24, 24]);
    expect(overridesOf(after('policy', 'policy'), 'policy', 'timeAmount')).toEqual([]);
  });

  it('of an appointment under a policy: the policy takes it over', () => {
    const all = after('appointment', 'a');
    expect(hours(all)).toEqual([60, 60]);
    expect(subjectById(all, 'policy', 'policy')!.facts.timeAmount).toBe(60);
  });

  it('of an appointment without a policy: the others get it where they are asked', () => {
    const loose = setUp.appointments.reduce(
      (result, one) =>
        withSubject(result, 'appointment', {
          ...one,
          facts: { ...one.facts, policies: [], timeForm: 'hours_a_year' },
        }),
      setUp,
    );
    expect(hours(after('appointment', 'a', loose))).toEqual([60, 60]);
  });

  it('is nothing while there is no answer', () => {
    expect(stepsToApplyToAll(aSetUp(), 'appointment', 'a', 'timeAmount')).toBe(undefined);
    expect(stepsToApplyToAll(aSetUp(), 'policy', 'gone', 'timeAmount')).toBe(undefined);
  });
});
