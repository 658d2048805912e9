import { changeMany } from './change-many.js';
import { removalOf } from './removal.js';
import { subjectById, withSubject, type SetUp } from './set-up.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

const removed = (setUp: SetUp, kind: 'unit' | 'person' | 'policy', id: string) => {
  const { steps } = removalOf(setUp, kind, id);
  const outcome = changeMany(setUp, steps, ['hr']);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value.setUp;
};

describe('removing what others name', () => {
  it('moves the units below it up, and says so first', () => {
    const setUp = withSubject(
      aSetUp(),
      'unit',
      aSubject<'unit'>('team', { name: 'Team 3', partOf: 'ward' }),
    );
    expect(removalOf(setUp, 'unit', 'ward').effects.map(({ sentence }) => sentence.nl)).toEqual([
      'Team 3 (Valt onder): komt onder Locatie Noord te staan.',
    ]);
    expect(subjectById(removed(setUp, 'unit', 'ward'), 'unit', 'team')!.facts.partOf).toBe('north');
    expect(subjectById(removed(setUp, 'unit', 'north'), 'unit', 'ward')!.facts.partOf).toBe(
      undefined,
    );
  });

  it('takes it off a list that names others as well', () => {
    const setUp = withSubject(
      aSetUp(),
      'appointment',
      aSubject<'appointment'>('c', { person: 'anna', units: ['north', 'ward'] }),
    );
    expect(subjectById(removed(setUp, 'unit', 'ward'), 'appointment', 'c')!.facts.units).toEqual([
      'north',
    ]);
  });

  it('waits where an empty list would come to mean everybody', () => {
    const setUp = withSubject(
      aSetUp(),
      'appointment',
      aSubject<'appointment'>('c', { person: 'anna', units: ['ward'] }),
    );
    const { effects, steps } = removalOf(setUp, 'unit', 'ward');
    expect([effects.map(({ blocks }) => blocks), steps]).toEqual([[true], []]);
  });

  it('waits where an appointment would lose its person', () => {
    expect(removalOf(aSetUp(), 'person', 'anna').effects.some(({ blocks }) => blocks)).toBe(true);
  });

  it('drops the row that names it, and keeps the rows that do not', () => {
    const setUp = withSubject(
      aSetUp(),
      'person',
      aSubject<'person'>('carla', {
        name: 'Carla',
        relations: [{ to: 'cees' }, { relation: 'partner', post: 'director' }],
      }),
    );
    const known = withSubject(setUp, 'person', aSubject<'person'>('cees', { name: 'Cees' }));
    expect(
      subjectById(removed(known, 'person', 'cees'), 'person', 'carla')!.facts.relations,
    ).toEqual([{ relation: 'partner', post: 'director' }]);
  });

  it('says what is lost with a policy', () => {
    const withoutDocument = {
      ...aSetUp(),
      documents: [],
    };
    const { effects } = removalOf(withoutDocument, 'policy', 'policy');
    expect(effects.map(({ blocks, sentence }) => [blocks, sentence.en])).toEqual([
      [
        false,
        'Anna de Vries (Under policy): falls under no policy after that; what the policy settled is no longer known.',
      ],
      [
        false,
        'Bram Jansen (Substitute) (Under policy): falls under no policy after that; what the policy settled is no longer known.',
      ],
    ]);
  });
});
