import type { DifferenceGraph } from "./difference-constraints.js";
import { floatAt, intAt } from "./number-at.js";

/** Upper bounds of points, and through which constraint each of them holds. */
export interface Bounds {
  /** How far each point lies after the source at most; infinity where nothing bounds it yet. */
  distances: Float64Array;
  /** The constraint that says so, as an index; -1 where none does. */
  reasons: Int32Array;
}

/**
 * Some bound for every point that `source` bounds, by a path of the fewest constraints: so that all of them can tighten at
 * once, and not each one constraint further in each round. Without a source every point is bounded by 0, from a point before all.
 *
 * @returns The bounds, which the caller may tighten, and the points that have one, in the order in which they were reached.
 */
export function firstBounds(graph: DifferenceGraph, source?: number): { bounds: Bounds; reached: number[] } {
  const { points, offsets, order, targets, limits } = graph;
  const reasons = new Int32Array(points).fill(-1);
  if (source === undefined) {
    return {
      bounds: { distances: new Float64Array(points), reasons },
      reached: Array.from({ length: points }, (_, point) => point),
    };
  }
  const distances = new Float64Array(points).fill(Number.POSITIVE_INFINITY);
  distances[source] = 0;
  const reached = [source];
  for (const point of reached) {
    const end = intAt(offsets, point + 1);
    for (let at = intAt(offsets, point); at < end; at++) {
      const to = intAt(targets, at);
      if (distances[to] !== Number.POSITIVE_INFINITY) continue;
      distances[to] = floatAt(distances, point) + floatAt(limits, at);
      reasons[to] = intAt(order, at);
      reached.push(to);
    }
  }
  return { bounds: { distances, reasons }, reached };
}
