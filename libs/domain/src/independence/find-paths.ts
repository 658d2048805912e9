import type { AppointmentView } from '../checklist/item.js';
import { neighbours, type ConflictPath, type EdgeKind, type PathStep } from './graph.js';

/** One stretch of a way through the graph. */
export interface Hop {
  readonly along: EdgeKind;
  /** Only nodes with one of these answers; absent takes any. */
  readonly to?: readonly string[];
  /** Any number of times, also none: up the tree of units. */
  readonly repeat?: true;
}

/** A way through the graph that means something when it can be walked. */
export type Way = readonly Hop[];

/**
 * Every path from the counsellor along one of these ways, in the order of the ways. A node is
 * passed once on each path, so units that point at each other end nowhere.
 */
export function* pathsAlong(view: AppointmentView, ways: readonly Way[]): Generator<ConflictPath> {
  const { person } = view.appointment;
  const start: PathStep =
    person === undefined
      ? { kind: 'appointment', subjectId: view.id }
      : { kind: 'person', subjectId: person };
  for (const way of ways) yield* walk(view, way, [start]);
}

function* walk(view: AppointmentView, way: Way, path: ConflictPath): Generator<ConflictPath> {
  const [hop, ...rest] = way;
  if (hop === undefined) {
    yield path;
    return;
  }
  if (hop.repeat) yield* walk(view, rest, path);
  for (const next of neighbours(view, path.at(-1)!, hop.along)) {
    // A tie also says with whom, after a space.
    const option = next.option?.split(' ')[0] ?? '';
    if (hop.to !== undefined && !hop.to.includes(option)) continue;
    if (path.some((one) => isSameNode(one, next))) continue;
    yield* walk(view, hop.repeat ? way : rest, [...path, next]);
  }
}

function isSameNode(one: PathStep, other: PathStep): boolean {
  return (
    one.kind === other.kind &&
    one.subjectId === other.subjectId &&
    one.key === other.key &&
    one.option === other.option
  );
}
