import { changeMany } from '../facts/change-many.js';
import { emptySetUp, subjectById, withSubject, type SetUp } from '../facts/set-up.js';
import { aSetUp, aSubject } from '../facts/testing/a-set-up.js';
import {
  fillPolicy,
  profileContent,
  sharedContent,
  takeOver,
  type SharedContent,
} from './shared-content.js';

const group = withSubject(
  withSubject(
    aSetUp(),
    'person',
    aSubject<'person'>('anna', {
      name: 'Anna de Vries',
      bureau: 'bureau',
      mainJobDepartment: 'hr',
      certified: true,
    }),
  ),
  'appointment',
  aSubject<'appointment'>('a', {
    person: 'anna',
    position: 'counsellor',
    policies: ['policy'],
    units: ['north'],
    consentOf: ['council'],
    confirmedOn: '2026-03-01',
    phone: '06 12 34 56 78',
  }),
);
const offered = sharedContent(group, { policies: [], appointments: ['a'] }, 'group');
const idHere = (kind: string, id: string) => `here-${kind}-${id}`;
const apply = (setUp: SetUp, plan: ReturnType<typeof takeOver>) => {
  const outcome = changeMany(setUp, plan.steps, ['hr']);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value.setUp;
};
const start = emptySetUp('school', 'Basisschool De Eik');
const taken = apply(start, takeOver(start, { taken: null, offered }, idHere));
const withHours = (content: SharedContent, timeAmount: number): SharedContent => ({
  subjects: content.subjects.map((one) =>
    one.kind === 'policy' ? { ...one, facts: { ...one.facts, timeAmount } } : one,
  ),
});

describe('what a group hands over', () => {
  it('is the chosen appointment with its person, bureau, policy and documents', () => {
    expect(offered.subjects.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'bureau bureau',
      'person anna',
      'policy policy',
      'appointment a',
      'document text',
    ]);
  });

  it('says nothing about the group itself: no main job, units, councils or confirmations', () => {
    const [anna, appointment] = ['person', 'appointment'].map(
      (kind) => offered.subjects.find((one) => one.kind === kind)!.facts,
    );
    expect(anna).toEqual({ name: 'Anna de Vries', bureau: 'bureau', certified: true });
    expect(appointment).toEqual({
      person: 'anna',
      position: 'group_level',
      policies: ['policy'],
      phone: '06 12 34 56 78',
    });
  });
});

describe('taking it over', () => {
  it('adds it under ids of one’s own', () => {
    expect(subjectById(taken, 'appointment', 'here-appointment-a')!.facts.person).toBe(
      'here-person-anna',
    );
  });

  it('again changes nothing', () => {
    expect(takeOver(taken, { taken: offered, offered }, idHere).steps).toEqual([]);
  });

  it('takes over what the group changed since', () => {
    const plan = takeOver(taken, { taken: offered, offered: withHours(offered, 80) }, idHere);
    expect(plan.steps).toEqual([
      {
        step: 'change',
        kind: 'policy',
        id: 'here-policy-policy',
        changes: [{ key: 'timeAmount', value: 80 }],
      },
    ]);
  });

  it('leaves an answer of one’s own, says so, and replaces it when asked to', () => {
    const policy = subjectById(taken, 'policy', 'here-policy-policy')!;
    const ours = withSubject(taken, 'policy', {
      ...policy,
      facts: { ...policy.facts, timeAmount: 60 },
    });
    const content = { taken: offered, offered: withHours(offered, 80) };
    const plan = takeOver(ours, content, idHere);
    expect([plan.steps, plan.own]).toEqual([
      [],
      [{ kind: 'policy', id: 'here-policy-policy', key: 'timeAmount' }],
    ]);
    const all = apply(ours, takeOver(ours, content, idHere, { alsoOwn: true }));
    expect(subjectById(all, 'policy', 'here-policy-policy')!.facts.timeAmount).toBe(80);
  });

  it('does not bring back what was removed here, and leaves what is no longer shared', () => {
    const without = { ...taken, documents: [] };
    const less = { subjects: offered.subjects.filter(({ kind }) => kind !== 'bureau') };
    const plan = takeOver(without, { taken: offered, offered: less }, idHere);
    expect(plan.removedHere).toEqual([{ kind: 'document', id: 'here-document-text' }]);
    expect(plan.noLongerShared).toEqual([{ kind: 'bureau', id: 'here-bureau-bureau' }]);
  });
});

describe('a consultant’s profile', () => {
  const profile = profileContent('Basis', { roleReportsTo: 'board', timeAmount: 40, name: 'x' });

  it('holds agreements and nothing about anybody', () => {
    expect(profile.subjects).toEqual([
      {
        kind: 'policy',
        id: 'profile',
        facts: { name: 'Basis', roleReportsTo: 'board', timeAmount: 40 },
      },
    ]);
  });

  it('fills what a policy leaves open, and nothing that is answered', () => {
    const policy = aSubject<'policy'>('p', { name: 'Regeling', timeAmount: 24 });
    expect(fillPolicy(policy, profile)).toEqual([
      {
        step: 'change',
        kind: 'policy',
        id: 'p',
        changes: [{ key: 'roleReportsTo', value: 'board' }],
      },
    ]);
  });
});
