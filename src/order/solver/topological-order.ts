import { floatAt, intAt } from "../../collections/index.js";
import type { DifferenceGraph } from "./difference-constraints.js";

/**
 * Sorts the points that `starts` reach through constraints that improve a distance. Uses depth-first search.
 *
 * @param distances The distances so far.
 * @param followsTight Whether to follow tight constraints, too: those met with equality. They will improve in their turn; otherwise a chain
 *   of them would take a round each.
 * @returns The points in topological order; or, as indexes, the constraints of a negative cycle, starting at the first of its points that
 *   the search met.
 */
export function sortTopologically(
  graph: DifferenceGraph,
  distances: Float64Array,
  starts: readonly number[],
  followsTight: boolean,
): { order: number[] } | { cycle: number[] } {
  const { points, offsets, order, targets, limits } = graph;
  const state = new Uint8Array(points);
  const finished: number[] = [];
  const cursors = offsets.slice();
  const path: number[] = [];
  /** The constraint that leads to each point of the path after the first. */
  const via: number[] = [];
  // The number of improving constraints on the path to each point.
  const improvements = new Int32Array(points);

  for (const start of starts) {
    if (state[start] !== 0) continue;
    path.push(start);
    state[start] = 1;
    while (path.length > 0) {
      const point = path[path.length - 1] ?? 0;
      const cursor = intAt(cursors, point);
      if (cursor >= intAt(offsets, point + 1)) {
        state[point] = 2;
        finished.push(point);
        path.pop();
        via.pop();
        continue;
      }
      cursors[point] = cursor + 1;
      const to = intAt(targets, cursor);
      const bound = floatAt(distances, point) + floatAt(limits, cursor);
      const known = floatAt(distances, to);
      if (bound > known || (bound === known && !followsTight)) continue;
      const index = intAt(order, cursor);
      const count = intAt(improvements, point) + (bound < known ? 1 : 0);
      if (state[to] === 1) {
        if (count > intAt(improvements, to)) return { cycle: [...via.slice(path.indexOf(to)), index] };
        continue;
      }
      if (state[to] === 2) continue;
      state[to] = 1;
      improvements[to] = count;
      path.push(to);
      via.push(index);
    }
  }
  return { order: finished.reverse() };
}
