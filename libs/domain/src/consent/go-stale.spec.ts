import { catalogue, subjectKinds } from '../facts/catalogue.js';
import { subjectById, withoutSubject, withSubject, type SetUp } from '../facts/set-up.js';
import { aSetUp, aSubject } from '../facts/testing/a-set-up.js';
import { withoutPersonalFacts } from '../snapshot/snapshot.js';
import { changesSinceConsent } from './go-stale.js';
import { factsAboutWho, immaterialFacts } from './materiality.js';

const consented = withoutPersonalFacts(aSetUp());

function withAnna(facts: object, declaredUnknown: readonly string[] = []): SetUp {
  const setUp = aSetUp();
  const old = subjectById(setUp, 'appointment', 'a')!;
  return withSubject(setUp, 'appointment', {
    ...old,
    facts: { ...old.facts, ...facts },
    declaredUnknown,
  });
}

function since(present: SetUp, askedFor: readonly ('rule' | 'position' | 'person')[] = ['rule']) {
  const named = (change: object) => ('key' in change ? change.key : (change as { id: string }).id);
  const { material, immaterial } = changesSinceConsent(consented, present, askedFor);
  return { material: material.map(named), immaterial: immaterial.map(named) };
}

describe('consent goes stale', () => {
  it('not when nothing changed but private contact data, which was never consented to', () => {
    expect(since(aSetUp())).toEqual({ material: [], immaterial: [] });
    expect(since(withAnna({ phone: '06 99 99 99 99', email: 'a@b.nl' }))).toEqual({
      material: [],
      immaterial: [],
    });
  });

  it('when an agreement changes', () => {
    expect(since(withAnna({ roleReportsTo: 'hr' })).material).toEqual(['roleReportsTo']);
  });

  it('when the policy changes', () => {
    const setUp = aSetUp();
    const policy = subjectById(setUp, 'policy', 'policy')!;
    const shorter = { ...policy, facts: { ...policy.facts, timeAmount: 12 } };
    expect(since(withSubject(setUp, 'policy', shorter)).material).toEqual(['timeAmount']);
  });

  it('not when the appointment says what its policy said already', () => {
    expect(since(withAnna({ roleReportsTo: 'board' }))).toEqual({
      material: [],
      immaterial: ['roleReportsTo'],
    });
  });

  it('when the appointment sets the policy’s answer aside as unknown', () => {
    expect(since(withAnna({}, ['roleReportsTo'])).material).toEqual(['roleReportsTo']);
  });

  it('not when an open question is marked as unknown', () => {
    expect(since(withAnna({}, ['detrimentClause']))).toEqual({
      material: [],
      immaterial: ['detrimentClause'],
    });
    const setUp = aSetUp();
    const unsure = { ...setUp.organisation, declaredUnknown: ['codeOfConduct'] };
    expect(since(withSubject(setUp, 'organisation', unsure))).toEqual({
      material: [],
      immaterial: ['codeOfConduct'],
    });
  });

  it('when an appointment or policy comes or goes', () => {
    const setUp = aSetUp();
    expect(since(withoutSubject(setUp, 'appointment', 'b')).material).toEqual(['b']);
    expect(
      since(withSubject(setUp, 'appointment', aSubject<'appointment'>('c', {}))).material,
    ).toEqual(['c']);
  });

  it('not when there is a document or a person more', () => {
    const setUp = withSubject(aSetUp(), 'document', aSubject<'document'>('d', {}));
    expect(since(withSubject(setUp, 'person', aSubject<'person'>('p', {})))).toEqual({
      material: [],
      immaterial: ['p', 'd'],
    });
  });

  it('when somebody else is appointed, if the person was asked for', () => {
    expect(since(withAnna({ person: 'bram' }), ['rule', 'position', 'person']).material).toEqual([
      'person',
    ]);
    expect(since(withAnna({ person: 'bram' }), ['rule', 'position'])).toEqual({
      material: [],
      immaterial: ['person'],
    });
  });

  it('no longer once the change is undone', () => {
    expect(since(withAnna({ startOn: '2026-02-01' })).material).toEqual([]);
  });
});

describe('what leaves consent standing', () => {
  it.each(subjectKinds)('names only facts of %s that exist, each with its reason', (kind) => {
    for (const [key, why] of Object.entries(immaterialFacts[kind])) {
      expect(Object.keys(catalogue[kind])).toContain(key);
      expect(why.nl).not.toBe(why.en);
    }
    for (const key of factsAboutWho[kind] ?? []) {
      expect(Object.keys(catalogue[kind])).toContain(key);
    }
  });
});
