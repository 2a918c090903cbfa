import { intAt } from "../../collections/index.js";
import type { Difference } from "./difference-constraints.js";

/**
 * Finds a cycle among the predecessors of points: a distance that depends on itself. Its constraints form a negative cycle, so that
 * they cannot all hold. Visits each point once.
 *
 * @param predecessors For each point the index of the constraint that gives its distance; -1 if there is none.
 * @returns The indexes of the constraints of one cycle, each before the one that starts where it ends; undefined without a cycle.
 */
export function findPredecessorCycle(
  constraints: readonly Difference[],
  predecessors: Int32Array,
): number[] | undefined {
  const walks = new Int32Array(predecessors.length);
  for (let start = 0; start < predecessors.length; start++) {
    let point = start;
    while (walks[point] === 0) {
      walks[point] = start + 1;
      const constraint = constraints[intAt(predecessors, point)];
      if (!constraint) break;
      point = constraint.from;
      if (walks[point] === start + 1) return cycleThrough(point, constraints, predecessors);
    }
  }
  return undefined;
}

function cycleThrough(point: number, constraints: readonly Difference[], predecessors: Int32Array): number[] {
  const cycle: number[] = [];
  let at = point;
  do {
    const index = intAt(predecessors, at);
    cycle.push(index);
    at = constraints[index]?.from ?? point;
  } while (at !== point);
  return cycle.reverse();
}
