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
export function pathsAlong(view: AppointmentView, ways: readonly Way[]): readonly ConflictPath[] {
  const found: ConflictPath[] = [];
  walkAll(view, ways, (path) => {
    found.push([...path]);
    return false;
  });
  return found.length === 0 ? none : found;
}

/** Whether any of these ways can be walked; what is not needed to know that is not read. */
export function leads(view: AppointmentView, ways: readonly Way[]): boolean {
  return walkAll(view, ways, () => true);
}

const none: readonly ConflictPath[] = [];

/** What is done with a path to the end of a way; true to look no further. */
type Arrived = (path: ConflictPath) => boolean;

function walkAll(view: AppointmentView, ways: readonly Way[], arrived: Arrived): boolean {
  const { person } = view.appointment;
  const path: PathStep[] = [
    person === undefined
      ? { kind: 'appointment', subjectId: view.id }
      : { kind: 'person', subjectId: person },
  ];
  for (const way of ways) if (walk(view, way, 0, path, arrived)) return true;
  return false;
}

/** From the last node of the path along the rest of the way; the path is as before afterwards. */
function walk(
  view: AppointmentView,
  way: Way,
  place: number,
  path: PathStep[],
  arrived: Arrived,
): boolean {
  const hop = way[place];
  if (hop === undefined) return arrived(path);
  if (hop.repeat && walk(view, way, place + 1, path, arrived)) return true;
  for (const next of neighbours(view, path[path.length - 1]!, hop.along, hop.to)) {
    if (hop.to !== undefined && !hop.to.includes(sortOf(next.option))) continue;
    if (path.some((one) => isSameNode(one, next))) continue;
    path.push(next);
    const enough = walk(view, way, hop.repeat ? place : place + 1, path, arrived);
    path.pop();
    if (enough) return true;
  }
  return false;
}

/** A tie also says with whom, after a space. */
function sortOf(option = ''): string {
  const end = option.indexOf(' ');
  return end < 0 ? option : option.slice(0, end);
}

function isSameNode(one: PathStep, other: PathStep): boolean {
  return (
    one.kind === other.kind &&
    one.subjectId === other.subjectId &&
    one.key === other.key &&
    one.option === other.option
  );
}
