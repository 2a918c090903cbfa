import { floatAt, intAt } from "../../collections/index.js";
import type { DifferenceGraph } from "./difference-constraints.js";

/** The tolerance for rounding errors, in seconds. */
const rounding = 1e-6;

/** Whether every constraint holds for these moments, up to rounding errors. */
export function isSolution({ constraints }: DifferenceGraph, moments: Float64Array): boolean {
  return constraints.every(
    ({ from, to, atMost }) => floatAt(moments, to) - floatAt(moments, from) <= atMost + rounding,
  );
}

/** The length of the shortest path between two points if it is at most `atMost`, else infinity. */
export type BoundedSearch = (from: number, to: number, atMost: number) => number;

/**
 * Creates a search for short paths that stops early. A solution (a moment for each point for which every constraint holds) serves as a
 * potential: the reduced cost of a constraint, its slack in the solution, is never negative (Johnson 1977). So Dijkstra's algorithm
 * applies, and stops when the reduced cost exceeds the limit. The search is fast for two points near each other in the solution.
 *
 * @param hubs Points that paths must not pass through.
 */
export function createBoundedSearch(
  graph: DifferenceGraph,
  solution: Float64Array,
  hubs: ReadonlySet<number>,
): BoundedSearch {
  const { points, offsets, targets, limits } = graph;
  const momentOf = (point: number): number => floatAt(solution, point);
  const reduce = (from: number, to: number, length: number): number => length - momentOf(to) + momentOf(from);

  const distances = new Float64Array(points);
  const seen = new Int32Array(points).fill(-1);
  let search = -1;
  return (from, to, atMost) => {
    const maxCost = reduce(from, to, atMost) + rounding;
    if (!(maxCost >= 0)) return Number.POSITIVE_INFINITY;
    search++;
    seen[from] = search;
    distances[from] = 0;
    const queue: Step[] = [{ point: from, cost: 0 }];
    for (let step = takeFirst(queue); step; step = takeFirst(queue)) {
      const { point, cost } = step;
      const distance = floatAt(distances, point);
      if (point === to) return distance <= atMost ? distance : Number.POSITIVE_INFINITY;
      // A shorter path reached the point after this step was queued.
      if (cost > reduce(from, point, distance) + rounding) continue;
      const end = intAt(offsets, point + 1);
      for (let at = intAt(offsets, point); at < end; at++) {
        const next = intAt(targets, at);
        const reached = distance + floatAt(limits, at);
        const nextCost = reduce(from, next, reached);
        if (nextCost > maxCost || hubs.has(next)) continue;
        if (seen[next] === search && reached >= floatAt(distances, next)) continue;
        seen[next] = search;
        distances[next] = reached;
        insert(queue, { point: next, cost: nextCost });
      }
    }
    return Number.POSITIVE_INFINITY;
  };
}

interface Step {
  point: number;
  /** The reduced cost of the path to it. */
  cost: number;
}

/** Adds a step to a binary heap. */
function insert(heap: Step[], step: Step): void {
  let at = heap.push(step) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.cost <= step.cost) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = step;
}

/** Removes the cheapest step from a binary heap. */
function takeFirst(heap: Step[]): Step | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const lesser = right && left && right.cost < left.cost ? right : left;
    if (!lesser || lesser.cost >= last.cost) break;
    heap[at] = lesser;
    at = lesser === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = last;
  return first;
}
