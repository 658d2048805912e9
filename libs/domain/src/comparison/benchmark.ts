/** The fewest organisations behind a figure, the viewer's own not counted (Z-13). */
export const fewestOrganisations = 5;

/** The fewest persons behind a figure that is about persons (Z-13). */
export const fewestPersons = 10;

/** Figures are whole steps of so many percent, so that one organisation more or less hides. */
const step = 5;

/** One organisation that takes part, as far as this figure is about it. */
export interface BenchmarkMember {
  readonly organisationId: string;
  readonly met: boolean;
  /** How many persons stand behind the answer, for a figure about persons. */
  readonly persons?: number;
}

/** The organisations of one fixed bucket (size, sector). Only those that take part are given. */
export interface BenchmarkGroup {
  readonly group: string;
  readonly members: readonly BenchmarkMember[];
}

/** A figure without its number of organisations, or nothing but that it is held back. */
export type BenchmarkFigure =
  | { readonly group: string; readonly suppressed: true }
  | { readonly group: string; readonly suppressed: false; readonly percentage: number };

export interface Benchmark {
  readonly all: BenchmarkFigure;
  readonly groups: readonly BenchmarkFigure[];
}

/**
 * The share of organisations that meet something, in all and by bucket, with small groups held
 * back (Z-13).
 *
 * - Own organisations (a consultant's clients, one's own) do not count towards the five: what one
 *   knows already hides nobody. They stay in the figure, so every viewer sees the same one and two
 *   viewers learn nothing from each other.
 * - Held-back buckets together hold at least two buckets and five organisations, else the whole
 *   minus the shown ones would give them away; the next smallest is held back too.
 * - Shares go in steps of five percent between 5 and 95: "all of them" would tell about each.
 * - That no organisation may make up half of a sum plays no part: each counts once in a share.
 */
export function benchmarkOf(
  groups: readonly BenchmarkGroup[],
  ownOrganisationIds: ReadonlySet<string>,
): Benchmark {
  const countOf = (members: readonly BenchmarkMember[]) =>
    members.filter((one) => !ownOrganisationIds.has(one.organisationId)).length;
  const held = new Set(
    groups.filter(({ members }) => tooFew(members, countOf(members))).map(({ group }) => group),
  );
  const everyone = groups.flatMap(({ members }) => members);
  const allHeld = tooFew(everyone, countOf(everyone));
  const smallestFirst = [...groups].sort(
    (one, other) =>
      countOf(one.members) - countOf(other.members) || (one.group < other.group ? -1 : 1),
  );
  for (const { group } of smallestFirst) {
    const hidden = groups.filter((one) => held.has(one.group) && one.members.length > 0);
    const together = hidden.flatMap(({ members }) => members);
    // One bucket held back is too small by itself, so this always asks for a second.
    if (hidden.length === 0 || !tooFew(together, countOf(together))) break;
    held.add(group);
  }
  return {
    all: figure('all', everyone, allHeld),
    groups: groups.map(({ group, members }) => figure(group, members, allHeld || held.has(group))),
  };
}

function tooFew(members: readonly BenchmarkMember[], count: number): boolean {
  const aboutPersons = members.some((one) => one.persons !== undefined);
  const persons = members.reduce((sum, one) => sum + (one.persons ?? 0), 0);
  return count < fewestOrganisations || (aboutPersons && persons < fewestPersons);
}

function figure(
  group: string,
  members: readonly BenchmarkMember[],
  suppressed: boolean,
): BenchmarkFigure {
  if (suppressed) return { group, suppressed };
  const share = members.filter((one) => one.met).length / members.length;
  const rounded = Math.round((share * 100) / step) * step;
  return { group, suppressed, percentage: Math.min(100 - step, Math.max(step, rounded)) };
}
