import fc from 'fast-check';
import { catalogue } from '../facts/catalogue.js';
import type { FactDefinition, FactType, SubjectKind } from '../facts/fact.js';
import { canonical } from '../snapshot/canonical.js';
import { checklists, frameworkRelease, frameworks, releasesOf } from '../frameworks/index.js';
import { addDays } from '../calendar-date.js';
import { assess } from './assess.js';
import type { Framework } from './framework.js';
import { changesOfRelease, itemsThatDiffer, previewRelease, versionOf } from './releases.js';
import { change, completeSetUp, today } from './testing/complete-set-up.js';

/** A place in the complete set-up with an answer to put there; undefined makes it unknown. */
type Answer = readonly [kind: SubjectKind, id: string, key: string, value: unknown];

const subjects: readonly (readonly [SubjectKind, string])[] = [
  ['organisation', 'org'],
  ['person', 'anna'],
  ['appointment', 'internal'],
  ['appointment', 'external'],
  ['policy', 'policy'],
  ['document', 'letter'],
];

function answersTo(type: FactType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(type.options));
    case 'choices':
      return fc.subarray(Object.keys(type.options));
    case 'integer':
      return fc.integer({ min: type.min, max: Math.min(type.max, 400) });
    case 'decimal':
      return fc.integer({ min: type.min, max: Math.min(type.max, 400) });
    case 'money':
      return fc.nat(1_000_000);
    case 'date':
      return fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(today, days));
    default:
      return fc.constant(undefined);
  }
}

const someAnswer: fc.Arbitrary<Answer> = fc
  .constantFrom(...subjects)
  .chain(([kind, id]) =>
    fc
      .constantFrom(...Object.entries(catalogue[kind] as Record<string, FactDefinition>))
      .chain(([key, { type }]) =>
        fc
          .option(answersTo(type), { nil: undefined })
          .map((value): Answer => [kind, id, key, value]),
      ),
  );

const structure = ['person', 'policies', 'appointments', 'name'];

const someSetUp = fc
  .array(someAnswer, { maxLength: 25 })
  .map((answers) =>
    answers
      .filter(([, , key]) => !structure.includes(key))
      .reduce(
        (setUp, [kind, id, key, value]) => change(setUp, kind, id, { [key]: value } as never),
        completeSetUp(),
      ),
  );

/** A release with items left out, changed and added, so that pairs differ in every way. */
function variant(
  release: Framework,
  name: string,
  dropped: readonly string[],
  raised: readonly string[],
) {
  return {
    ...release,
    release: name,
    items: release.items
      .filter(({ item }) => !dropped.includes(item.id))
      .map((place) =>
        raised.includes(place.item.id)
          ? { ...place, item: { ...place.item, version: versionOf(place) + 1 } }
          : place,
      ),
  } as Framework;
}

const everyItem = [
  ...new Set(checklists.flat().flatMap(({ items }) => items.map(({ item }) => item.id))),
];

const somePair = fc
  .constantFrom(...checklists)
  .chain((releases) =>
    fc.record({
      from: fc.constantFrom(...releases),
      to: fc.constantFrom(...releases),
      dropped: fc.subarray(everyItem, { maxLength: 4 }),
      droppedBefore: fc.subarray(everyItem, { maxLength: 4 }),
      raised: fc.subarray(everyItem, { maxLength: 4 }),
      asPublished: fc.boolean(),
    }),
  )
  .map(({ from, to, dropped, droppedBefore, raised, asPublished }) =>
    asPublished
      ? ([from, to] as const)
      : ([variant(from, 'a', droppedBefore, []), variant(to, 'b', dropped, raised)] as const),
  );

describe('releases of a checklist', () => {
  it('names the one item that 2026.1 of the primary checklist judges otherwise', () => {
    const [first, second] = releasesOf('tno-lvv') as [Framework, Framework];
    expect([...itemsThatDiffer(first, second)]).toEqual(['communication']);
    expect(changesOfRelease(first, first).every(({ change: kind }) => kind === 'kept')).toBe(true);
  });

  it('previews what going over does to an organisation', () => {
    const [first, second] = releasesOf('tno-lvv') as [Framework, Framework];
    const setUp = change(completeSetUp(), 'organisation', 'org', { lastSessionOn: undefined });
    const { lines, before, after } = previewRelease(setUp, first, second, { on: today });
    expect(lines.filter(({ verdict }) => verdict !== 'same')).toMatchObject([
      {
        itemId: 'communication',
        change: 'changed',
        verdict: 'worse',
        before: { status: 'met' },
        after: { status: 'partly_met' },
      },
    ]);
    expect(before.conformity.part - after.conformity.part).toBe(0.5);
  });

  it('never touches a kept item, loses no item and goes back to the same, for random pairs', () => {
    fc.assert(
      fc.property(somePair, someSetUp, ([from, to], setUp) => {
        const untouched = canonical(setUp);
        const there = previewRelease(setUp, from, to, { on: today });
        const back = previewRelease(setUp, to, from, { on: today });

        // Every item of either release is spoken of once.
        const ids = there.lines.map(({ itemId }) => itemId);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...ids].sort()).toEqual(
          [...new Set([...from.items, ...to.items].map(({ item }) => item.id))].sort(),
        );
        for (const line of there.lines) {
          expect(line.before === undefined).toBe(line.change === 'added');
          expect(line.after === undefined).toBe(line.change === 'ended');
          // A kept item says exactly what it said, facts and all.
          if (line.change === 'kept') expect(line.after).toEqual(line.before);
          if (line.verdict === 'worse')
            expect(line.after!.points).toBeLessThan(line.before!.points);
        }

        // Going back is exactly where one came from; the answers are what they were.
        expect(back.after).toEqual(there.before);
        expect(back.before).toEqual(there.after);
        expect(assess(setUp, { on: today, framework: from })).toEqual(there.before);
        expect(canonical(setUp)).toBe(untouched);
      }),
      { numRuns: 300 },
    );
  });

  it('recomputes a stored assessment with the release it names, whatever came after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checklists.flat()), someSetUp, (release, setUp) => {
        const stored = JSON.parse(canonical(assess(setUp, { on: today, framework: release })));
        const kept = frameworkRelease(stored.frameworkId, stored.release)!;
        const again = assess(setUp, { on: stored.on, framework: kept });
        expect(canonical(again)).toBe(canonical(stored));
      }),
      { numRuns: 150 },
    );
  });

  it('never calls an item not met because nothing is known, in any checklist', () => {
    const known = ['name', 'person', 'policies', 'appointments', 'startOn', 'kind', 'model'];
    fc.assert(
      fc.property(fc.constantFrom(...frameworks), fc.array(someAnswer), (framework, places) => {
        const setUp = places
          .filter(([, , key]) => !known.includes(key))
          .reduce(
            (result, [kind, id, key]) => change(result, kind, id, { [key]: undefined } as never),
            completeSetUp(),
          );
        const { items } = assess(setUp, { on: today, framework });
        expect(items.filter(({ status }) => status === 'not_met')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
