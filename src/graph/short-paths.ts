import type { DifferenceGraph } from "./difference-constraints.js";
import { floatAt, intAt } from "./number-at.js";

/** How far a solution may miss a constraint by rounding and still be taken for one, in seconds. */
const rounding = 1e-6;

/** Whether every constraint holds with these moments. */
export function isSolution({ constraints }: DifferenceGraph, moments: Float64Array): boolean {
  return constraints.every(
    ({ from, to, atMost }) => floatAt(moments, to) - floatAt(moments, from) <= atMost + rounding,
  );
}

/** The least distance between two points if it is at most `atMost`, else infinity. */
export type ShortPaths = (from: number, to: number, atMost: number) => number;

/**
 * Finds short paths without following the whole graph. A solution (a moment for each point with which every constraint
 * holds) makes every constraint as long as the room that the solution leaves in it, which is never negative (Johnson 1977); so the
 * search, Dijkstra's, ends where the room is used up. Two points that the solution puts near each other are soon told.
 *
 * @param hubs Points through which no path is followed.
 */
export function createShortPaths(
  graph: DifferenceGraph,
  solution: Float64Array,
  hubs: ReadonlySet<number>,
): ShortPaths {
  const { points, offsets, targets, limits } = graph;
  const momentOf = (point: number): number => floatAt(solution, point);
  const room = (from: number, to: number, limit: number): number => limit - momentOf(to) + momentOf(from);

  const distances = new Float64Array(points);
  const seen = new Int32Array(points).fill(-1);
  let search = -1;
  return (from, to, atMost) => {
    const most = room(from, to, atMost) + rounding;
    if (!(most >= 0)) return Number.POSITIVE_INFINITY;
    search++;
    seen[from] = search;
    distances[from] = 0;
    const queue: Step[] = [{ point: from, used: 0 }];
    for (let step = takeFirst(queue); step; step = takeFirst(queue)) {
      const { point, used } = step;
      const distance = floatAt(distances, point);
      if (point === to) return distance <= atMost ? distance : Number.POSITIVE_INFINITY;
      // The point was reached by a shorter path after this step was noted.
      if (used > room(from, point, distance) + rounding) continue;
      const end = intAt(offsets, point + 1);
      for (let at = intAt(offsets, point); at < end; at++) {
        const next = intAt(targets, at);
        const reached = distance + floatAt(limits, at);
        const usedThen = room(from, next, reached);
        if (usedThen > most || hubs.has(next)) continue;
        if (seen[next] === search && reached >= floatAt(distances, next)) continue;
        seen[next] = search;
        distances[next] = reached;
        insert(queue, { point: next, used: usedThen });
      }
    }
    return Number.POSITIVE_INFINITY;
  };
}

interface Step {
  point: number;
  /** How much of the room is used on the way to it. */
  used: number;
}

/** Adds to a binary heap. */
function insert(heap: Step[], step: Step): void {
  let at = heap.push(step) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.used <= step.used) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = step;
}

/** Takes what is least out of a binary heap. */
function takeFirst(heap: Step[]): Step | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const lesser = right && left && right.used < left.used ? right : left;
    if (!lesser || lesser.used >= last.used) break;
    heap[at] = lesser;
    at = lesser === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = last;
  return first;
}
