import { intAt, memoizeAfter } from "../../collections/index.js";
import {
  createBoundedSearch,
  createGraph,
  type Difference,
  type DifferenceGraph,
  findShortestPaths,
  isSolution,
  reverseConstraints,
} from "../solver/index.js";

/** How far points lie apart at most, as the paths of a graph of differences say. */
export interface TimeDistances {
  /** How far a point lies after the origin at most. */
  fromOrigin(point: number): number;
  /** How far the origin lies after a point at most. */
  toOrigin(point: number): number;
  /** How far `to` lies after `from` at most, if that is `atMost` or less; else infinity. */
  within(from: number, to: number, atMost: number): number;
  /** Whether anything limits how far `to` lies after `from`. */
  isLinked(from: number, to: number): boolean;
  /** The differences, as indexes, that bound a point from above and from below. */
  boundedBy(point: number): { above: number[]; below: number[] };
}

/** How often a point is asked about before all distances from it are kept, */
const often = 16;

/** and how many distances are kept at most. */
const mostKept = 1e7;

/**
 * Tells distances without following the whole graph for each: from the calendar's points to all others once, and between others
 * only as far as their group goes and the answer needs.
 *
 * @param differences Differences that can all hold; the first point is the origin, the last that of local calendars.
 * @param moments A moment for each point, near to those that it will be asked about with.
 * @param groups For each record the group within which records are related.
 */
export function createTimeDistances(
  points: number,
  differences: readonly Difference[],
  moments: Float64Array,
  groups: readonly number[],
): TimeDistances {
  const forward = createGraph(points, differences);
  const backward = createGraph(points, reverseConstraints(differences));
  const origin = { above: pathsFrom(forward, 0), below: pathsFrom(backward, 0) };
  const local = { above: pathsFrom(forward, points - 1), below: pathsFrom(backward, points - 1) };
  const calendar = new Set([0, points - 1]);
  const throughCalendar = (from: number, to: number): number =>
    Math.min(
      at(origin.below.distances, from) + at(origin.above.distances, to),
      at(local.below.distances, from) + at(local.above.distances, to),
    );

  const solution = isSolution(forward, moments) ? moments : solutionOf(forward);
  const find = createBoundedSearch(forward, solution, calendar);

  const keptFrom = memoizeAfter(often, (point) => pathsFrom(forward, point).distances, mostKept / points);
  const groupOf = (point: number): number | undefined => groups[Math.ceil(point / 2) - 1];
  const isOneGroup = (from: number, to: number): boolean => groupOf(from) === groupOf(to);
  const shortestOf = (from: number, to: number, atMost: number): number => {
    const outside = throughCalendar(from, to);
    return isOneGroup(from, to) ? Math.min(outside, find(from, to, atMost)) : outside;
  };

  return {
    fromOrigin: (point) => at(origin.above.distances, point),
    toOrigin: (point) => at(origin.below.distances, point),
    within: (from, to, atMost) => {
      const distance = keptFrom(from)?.[to] ?? shortestOf(from, to, atMost);
      return distance <= atMost ? distance : Number.POSITIVE_INFINITY;
    },
    isLinked: (from, to) => {
      const known = keptFrom(from)?.[to];
      if (known !== undefined) return Number.isFinite(known);
      return (
        Number.isFinite(throughCalendar(from, to)) || (isOneGroup(from, to) && isReached(forward, from, to))
      );
    },
    boundedBy: (point) => ({
      above: pathTo(forward, origin.above.predecessors, point),
      below: pathTo(backward, origin.below.predecessors, point),
    }),
  };
}

interface Paths {
  distances: Float64Array;
  predecessors: Int32Array;
}

function pathsFrom(graph: DifferenceGraph, point: number): Paths {
  const found = findShortestPaths(graph, point);
  // Conflicts are set apart before, so that what is left is consistent.
  return found.consistent ? found : { distances: new Float64Array(), predecessors: new Int32Array() };
}

/** A moment for each point with which every constraint holds. */
function solutionOf(graph: DifferenceGraph): Float64Array {
  const found = findShortestPaths(graph);
  return found.consistent ? found.distances : new Float64Array();
}

function at(distances: Float64Array, point: number): number {
  return distances[point] ?? Number.POSITIVE_INFINITY;
}

/** The constraints of the path that bounds a point, from the point back. */
function pathTo({ points, constraints }: DifferenceGraph, reasons: Int32Array, point: number): number[] {
  const path: number[] = [];
  let reached = point;
  for (let step = 0; step < points; step++) {
    const index = intAt(reasons, reached);
    const constraint = constraints[index];
    if (!constraint) break;
    path.push(index);
    reached = constraint.from;
  }
  return path;
}

function isReached({ points, offsets, targets }: DifferenceGraph, from: number, to: number): boolean {
  const seen = new Uint8Array(points);
  const open = [from];
  seen[from] = 1;
  for (let point = open.pop(); point !== undefined; point = open.pop()) {
    if (point === to) return true;
    for (let index = intAt(offsets, point); index < intAt(offsets, point + 1); index++) {
      const next = intAt(targets, index);
      if (seen[next] === 1) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return false;
}
