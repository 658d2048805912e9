import { effectiveFacts, policiesOf, provenanceOf } from './effective-facts.js';
import { withSubject } from './set-up.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

const withIntegrityPolicy = withSubject(
  aSetUp(),
  'policy',
  aSubject<'policy'>('integrity', { roleReportsTo: 'directors', scope: 'integrity' }),
);

function appointment(facts: object, declaredUnknown: readonly string[] = []) {
  return aSubject<'appointment'>('a', facts, declaredUnknown);
}

describe('what holds for an appointment', () => {
  it('is the answer of its policy when it has none itself', () => {
    const one = appointment({ policies: ['policy'] });
    expect(effectiveFacts(withIntegrityPolicy, one).roleReportsTo).toBe('board');
    expect(provenanceOf(withIntegrityPolicy, one, 'roleReportsTo')).toEqual({
      from: 'policy',
      id: 'policy',
    });
  });

  it('is its own answer when it has one', () => {
    const one = appointment({ policies: ['policy'], roleReportsTo: 'hr' });
    expect(effectiveFacts(withIntegrityPolicy, one).roleReportsTo).toBe('hr');
    expect(provenanceOf(withIntegrityPolicy, one, 'roleReportsTo')).toEqual({ from: 'own' });
  });

  it('is its own answer also when that is no, nothing or none', () => {
    const policy = aSubject<'policy'>('policy', {
      trainingRight: true,
      timeAmount: 24,
      powers: ['refer'],
    });
    const setUp = withSubject(aSetUp(), 'policy', policy);
    const one = appointment({
      policies: ['policy'],
      trainingRight: false,
      timeAmount: 0,
      powers: [],
    });
    expect(effectiveFacts(setUp, one)).toMatchObject({
      trainingRight: false,
      timeAmount: 0,
      powers: [],
    });
  });

  it('is unknown when the appointment says so, whatever the policy says', () => {
    const one = appointment({ policies: ['policy'] }, ['roleReportsTo']);
    expect(effectiveFacts(withIntegrityPolicy, one).roleReportsTo).toBeUndefined();
    expect(provenanceOf(withIntegrityPolicy, one, 'roleReportsTo')).toBeUndefined();
  });

  it('is that of the first policy named where two differ', () => {
    const one = appointment({ policies: ['integrity', 'policy'] });
    expect(effectiveFacts(withIntegrityPolicy, one).roleReportsTo).toBe('directors');
    expect(policiesOf(withIntegrityPolicy, one).map((policy) => policy.id)).toEqual([
      'integrity',
      'policy',
    ]);
  });

  it('is that of the second policy where the first is silent', () => {
    const one = appointment({ policies: ['integrity', 'policy'] });
    expect(effectiveFacts(withIntegrityPolicy, one).timeAmount).toBe(24);
    expect(provenanceOf(withIntegrityPolicy, one, 'timeAmount')).toEqual({
      from: 'policy',
      id: 'policy',
    });
  });

  it('takes nothing from a policy it does not name, or from one that is gone', () => {
    expect(effectiveFacts(withIntegrityPolicy, appointment({}))).toEqual({});
    expect(effectiveFacts(withIntegrityPolicy, appointment({ policies: ['gone'] }))).toEqual({
      policies: ['gone'],
    });
  });

  it('never takes the policy’s own name and dates', () => {
    const facts = effectiveFacts(withIntegrityPolicy, appointment({ policies: ['policy'] }));
    expect(Object.keys(facts)).not.toContain('name');
    expect(Object.keys(facts)).not.toContain('adoptedOn');
  });
});
