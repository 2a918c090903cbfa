import type { DifferenceGraph } from "./difference-constraints.js";
import { floatAt, intAt } from "./number-at.js";

/**
 * The points from which a bound can tighten and all they reach in that way, each before those it tightens; or a cycle of
 * constraints, as indexes, of which at least one can tighten, so that they cannot all hold:
 * from the first of its points that was met.
 *
 * @param distances The upper bounds so far.
 * @param starts The points to begin with.
 * @param isThorough Whether constraints that are just met are followed, too, as they will tighten in turn: else a chain of them
 *   would take a round for each.
 */
export function sortTopologically(
  graph: DifferenceGraph,
  distances: Float64Array,
  starts: readonly number[],
  isThorough: boolean,
): { order: number[] } | { cycle: number[] } {
  const { points, offsets, order, targets, limits } = graph;
  const state = new Uint8Array(points);
  const finished: number[] = [];
  const cursors = offsets.slice();
  const path: number[] = [];
  /** The constraint that leads to each point of the path but the first. */
  const via: number[] = [];
  // How many constraints on the way to each point can tighten.
  const tightened = new Int32Array(points);

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
      if (bound > known || (bound === known && !isThorough)) continue;
      const index = intAt(order, cursor);
      const count = intAt(tightened, point) + (bound < known ? 1 : 0);
      if (state[to] === 1) {
        if (count > intAt(tightened, to)) return { cycle: [...via.slice(path.indexOf(to)), index] };
        continue;
      }
      if (state[to] === 2) continue;
      state[to] = 1;
      tightened[to] = count;
      path.push(to);
      via.push(index);
    }
  }
  return { order: finished.reverse() };
}
