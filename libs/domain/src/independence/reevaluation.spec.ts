import fc from 'fast-check';
import { assess } from '../checklist/assess.js';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import { subjectsOf, type SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';

const framework = frameworks[0]!;
const units = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const functions = ['hr', 'finance', 'legal', 'other', undefined] as const;
type Unit = (typeof units)[number];

/** Any change of a job, a unit or the tree, after both counsellors were appointed. */
type Step =
  | { readonly what: 'move'; readonly unit: Unit; readonly to: Unit | undefined }
  | { readonly what: 'function'; readonly unit: Unit; readonly is: (typeof functions)[number] }
  | { readonly what: 'job'; readonly to: Unit | undefined }
  | { readonly what: 'head'; readonly of: readonly Unit[] };

const unit = fc.constantFrom(...units);
const perhaps = fc.option(unit, { nil: undefined });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ what: fc.constant('move' as const), unit, to: perhaps }),
  fc.record({ what: fc.constant('function' as const), unit, is: fc.constantFrom(...functions) }),
  fc.record({ what: fc.constant('job' as const), to: perhaps }),
  fc.record({ what: fc.constant('head' as const), of: fc.subarray([...units]) }),
);

function take(setUp: SetUp, one: Step): SetUp {
  switch (one.what) {
    case 'move':
      return change(setUp, 'unit', one.unit, { partOf: one.to });
    case 'function':
      return change(setUp, 'unit', one.unit, { staffFunction: one.is });
    case 'job':
      return change(setUp, 'person', 'anna', { mainJobUnit: one.to });
    case 'head':
      return change(setUp, 'person', 'anna', { headOf: one.of });
  }
}

const start = units.reduce((setUp, id) => change(setUp, 'unit', id, { name: id }), completeSetUp());

/** What should be found, worked out by climbing instead of by searching a graph. */
function expected(setUp: SetUp): string[] {
  const { mainJobUnit, headOf = [] } = setUp.persons.find(({ id }) => id === 'anna')!.facts;
  const byId = new Map(subjectsOf(setUp, 'unit').map(({ id, facts }) => [id, facts]));
  const above = new Set([...(mainJobUnit ? [mainJobUnit] : []), ...headOf]);
  for (const id of above) {
    const parent = byId.get(id)?.partOf;
    if (parent !== undefined) above.add(parent);
  }
  const kinds = new Set([...above].map((id) => byId.get(id)?.staffFunction));
  return [
    ...(headOf.length > 0 ? ['manager'] : []),
    ...(['hr', 'finance', 'legal'] as const)
      .filter((department) => kinds.has(department))
      .map((department) => `${department}-department`),
  ];
}

describe('interests after the appointment', () => {
  it('are judged anew at every change of a job, a unit or the tree', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let setUp = start;
        for (const one of steps) {
          setUp = take(setUp, one);
          const { conflicts } = assess(setUp, { on: today, framework });
          expect(conflicts.map(({ ruleId }) => ruleId)).toEqual(expected(setUp));
        }
      }),
    );
  });

  it('show paths of which each edge is a fact of the set-up', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const setUp = steps.reduce(take, start);
        for (const { paths = [] } of assess(setUp, { on: today, framework }).conflicts) {
          expect(paths.length).toBeGreaterThan(0);
          for (const { by } of paths.flatMap((path) => path.slice(1))) {
            const subject = subjectsOf(setUp, by!.kind).find(({ id }) => id === by!.subjectId);
            expect(subject!.facts).toHaveProperty(by!.key);
          }
        }
      }),
    );
  });
});
