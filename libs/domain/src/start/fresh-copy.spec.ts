import { changeMany } from '../facts/change-many.js';
import { emptySetUp, subjectById, withSubject } from '../facts/set-up.js';
import { aSetUp, aSubject } from '../facts/testing/a-set-up.js';
import { freshCopy } from './fresh-copy.js';

const from = withSubject(
  withSubject(
    aSetUp(),
    'organisation',
    aSubject<'organisation'>('org', {
      name: 'Zorghuis De Linde',
      sector: 'care',
      headcount: 640,
      published: true,
      publishedCounsellors: ['anna'],
    }),
  ),
  'appointment',
  aSubject<'appointment'>('a', {
    person: 'anna',
    kind: 'internal',
    policies: ['policy'],
    units: ['north'],
    startOn: '2026-02-01',
    confirmedTopics: ['scope'] as never,
  }),
);

const copied = (choice?: Parameters<typeof freshCopy>[3]) => {
  const { steps, toLookAt } = freshCopy(from, 'sister', (kind, id) => `${kind}-${id}`, choice);
  const outcome = changeMany(emptySetUp('sister', 'De Beuk'), steps, ['hr']);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return { setUp: outcome.value.setUp, toLookAt };
};

describe('a copy of a sister organisation', () => {
  const { setUp, toLookAt } = copied();

  it('has the facts, under ids of its own and its own name', () => {
    expect(setUp.organisation.facts).toEqual({ name: 'De Beuk', sector: 'care' });
    expect(subjectById(setUp, 'appointment', 'appointment-a')!.facts).toEqual({
      person: 'person-anna',
      kind: 'internal',
      policies: ['policy-policy'],
      units: ['unit-north'],
    });
    expect(subjectById(setUp, 'policy', 'policy-policy')!.facts.timeAmount).toBe(24);
  });

  it('claims nothing that happened there: no dates, confirmations or publication', () => {
    const facts = [setUp.organisation, ...setUp.policies, ...setUp.appointments, ...setUp.documents]
      .map((one) => Object.keys(one.facts))
      .flat();
    for (const key of ['startOn', 'adoptedOn', 'datedOn', 'published', 'confirmedTopics']) {
      expect(facts).not.toContain(key);
    }
  });

  it('says what needs a fresh look', () => {
    expect(toLookAt).toContainEqual({
      kind: 'appointment',
      id: 'appointment-a',
      keys: ['startOn', 'confirmedTopics'],
    });
  });

  it('without persons has nobody in it, and names nobody', () => {
    const alone = copied({ persons: false, units: true }).setUp;
    expect([alone.persons, alone.appointments]).toEqual([[], []]);
    expect(alone.policies).toHaveLength(1);
  });

  it('without units makes an appointment no wider in silence', () => {
    const { setUp: flat, toLookAt: look } = copied({ persons: true, units: false });
    expect(flat.units).toEqual([]);
    expect(look.find(({ id }) => id === 'appointment-a')!.keys).toContain('units');
  });
});
