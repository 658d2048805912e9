import { answerOf, type AnsweredSubject } from './answers.js';

/** A unit with the units below it. */
export interface UnitNode {
  readonly unit: AnsweredSubject;
  readonly below: readonly UnitNode[];
}

const above = (unit: AnsweredSubject) => answerOf(unit, 'partOf').value as string | undefined;

/** The units as the tree they form; what stands under nothing known stands at the top. */
export function unitTree(units: readonly AnsweredSubject[]): readonly UnitNode[] {
  const known = new Set(units.map(({ id }) => id));
  const nodesUnder = (parent: string | undefined): readonly UnitNode[] =>
    units
      .filter((unit) => {
        const id = above(unit);
        return (id !== undefined && known.has(id) ? id : undefined) === parent;
      })
      .map((unit) => ({ unit, below: nodesUnder(unit.id) }));
  return nodesUnder(undefined);
}

/** The unit itself and all below it: it cannot move to any of these. */
export function unitsWithin(
  unit: AnsweredSubject,
  units: readonly AnsweredSubject[],
): ReadonlySet<string> {
  const within = new Set([unit.id]);
  for (let grew = true; grew;) {
    grew = false;
    for (const one of units) {
      const parent = above(one);
      if (parent !== undefined && within.has(parent) && !within.has(one.id)) {
        within.add(one.id);
        grew = true;
      }
    }
  }
  return within;
}
