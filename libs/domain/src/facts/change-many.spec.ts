import { changeMany, type SetUpStep } from './change-many.js';
import { subjectById } from './set-up.js';
import { aSetUp } from './testing/a-set-up.js';

const setUp = aSetUp();
const take = (steps: readonly SetUpStep[]) => changeMany(setUp, steps, ['hr']);

describe('several steps together', () => {
  it('adds what names each other, whatever the order', () => {
    const outcome = take([
      {
        step: 'add',
        kind: 'appointment',
        id: 'c',
        facts: [
          { key: 'person', value: 'carla' },
          { key: 'substitute', value: 'd' },
        ],
      },
      {
        step: 'add',
        kind: 'appointment',
        id: 'd',
        facts: [
          { key: 'person', value: 'carla' },
          { key: 'substitute', value: 'c' },
        ],
      },
      { step: 'add', kind: 'person', id: 'carla', facts: [{ key: 'name', value: 'Carla' }] },
    ]);
    expect(outcome.ok && outcome.value.changed.map(({ change, id }) => [change, id])).toEqual([
      ['subject_added', 'c'],
      ['subject_added', 'd'],
      ['subject_added', 'carla'],
    ]);
    const after = outcome.ok ? outcome.value.setUp : setUp;
    expect(subjectById(after, 'appointment', 'c')!.facts.substitute).toBe('d');
  });

  it('removes a subject in the same go as what named it', () => {
    const outcome = take([
      { step: 'remove', kind: 'unit', id: 'north' },
      { step: 'change', kind: 'unit', id: 'ward', changes: [{ key: 'partOf', value: null }] },
    ]);
    expect(outcome.ok && outcome.value.setUp.units.map(({ id }) => id)).toEqual(['ward']);
  });

  it('takes none of them when one will not do, and says which', () => {
    const outcome = take([
      { step: 'change', kind: 'person', id: 'anna', changes: [{ key: 'name', value: 'An' }] },
      { step: 'change', kind: 'person', id: 'bram', changes: [{ key: 'certified', value: 'x' }] },
      { step: 'remove', kind: 'person', id: 'anna' },
    ]);
    expect(!outcome.ok && outcome.refusal.map(({ step, code }) => [step, code])).toEqual([
      [1, 'wrong_kind'],
      [2, 'still_in_use'],
    ]);
  });

  it('needs the right to change the set-up', () => {
    const outcome = changeMany(
      setUp,
      [{ step: 'change', kind: 'person', id: 'anna', changes: [{ key: 'name', value: 'An' }] }],
      ['works_council'],
    );
    expect(!outcome.ok && outcome.refusal.map(({ code }) => code)).toEqual(['not_yours_to_say']);
  });
});
