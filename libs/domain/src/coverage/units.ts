import type { SetUp, Subject } from '../facts/set-up.js';

/** So many units are named in a sentence about several. */
export const mostUnitsNamed = 6;

/** A unit and the units it is part of, from below to above; ends where the tree would go round. */
export function ancestry({ units }: SetUp, unit: string): readonly string[] {
  const path: string[] = [];
  for (
    let at: string | undefined = unit;
    at !== undefined && !path.includes(at);
    at = units.find((one) => one.id === at)?.facts.partOf
  ) {
    path.push(at);
  }
  return path;
}

/** The units without units below them: where people work. */
export function leavesOf({ units }: SetUp): readonly Subject<'unit'>[] {
  const parents = new Set(units.map((unit) => unit.facts.partOf));
  return units.filter(({ id }) => !parents.has(id));
}
