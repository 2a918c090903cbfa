import { floatAt, intAt } from "../../collections/index.js";
import type { DifferenceGraph } from "./difference-constraints.js";

/** The length of a path to each point, and the last constraint of the path. */
export interface Paths {
  /** The length: the point lies at most this far after the source. Infinity without a path. */
  distances: Float64Array;
  /** The index of the last constraint; -1 if there is none. */
  predecessors: Int32Array;
}

/**
 * Starts a search for shortest paths with a path of the fewest constraints to every point that `source` reaches. Then each round of the
 * search can improve all distances, instead of extending the paths by one constraint. Without a source, every distance is 0: a virtual
 * point reaches all of them.
 *
 * @returns The paths, which the caller may improve, and the reached points in breadth-first order.
 */
export function initialDistances(
  graph: DifferenceGraph,
  source?: number,
): { paths: Paths; reached: number[] } {
  const { points, offsets, order, targets, limits } = graph;
  const predecessors = new Int32Array(points).fill(-1);
  if (source === undefined) {
    return {
      paths: { distances: new Float64Array(points), predecessors },
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
      predecessors[to] = intAt(order, at);
      reached.push(to);
    }
  }
  return { paths: { distances, predecessors }, reached };
}
