import { floatAt, intAt } from "../../collections/index.js";
import type { DifferenceGraph } from "./difference-constraints.js";
import { initialDistances, type Paths } from "./initial-distances.js";
import { findPredecessorCycle } from "./predecessor-cycle.js";
import { sortTopologically } from "./topological-order.js";

/** The shortest paths; or, as indexes, the constraints of a negative cycle, which cannot all hold. */
export type ShortestPaths = ({ consistent: true } & Paths) | { consistent: false; cycle: number[] };

/** Every eighth round also follows tight constraints. Such a round costs more, but can save as many rounds as there are points. */
const roundsPerTightRound = 8;

/** Every fourth round searches for a predecessor cycle, which costs as much as a short round. */
const roundsPerCycleCheck = 4;

/**
 * Finds the shortest paths from `source`, or from all points at once if it is absent, by the algorithm of Goldberg and Radzik (1993). Each
 * round scans the points whose distance has improved, in topological order of the constraints that can improve others. It takes linear
 * time without cycles, and time in points × constraints at worst. A cycle met in a round is a negative cycle (Cherkassky and Goldberg
 * 1999).
 */
export function findShortestPaths(graph: DifferenceGraph, source?: number): ShortestPaths {
  const { constraints, points, offsets, order, targets, limits } = graph;
  const first = initialDistances(graph, source);
  const { distances, predecessors } = first.paths;
  const queued = new Uint8Array(points);
  let improved = first.reached;

  for (let round = 1; improved.length > 0; round++) {
    const sorted = sortTopologically(graph, distances, improved, round % roundsPerTightRound === 0);
    if ("cycle" in sorted) return { consistent: false, cycle: sorted.cycle };
    improved = [];
    queued.fill(0);
    for (const point of sorted.order) {
      const distance = floatAt(distances, point);
      const end = intAt(offsets, point + 1);
      for (let at = intAt(offsets, point); at < end; at++) {
        const to = intAt(targets, at);
        const shorter = distance + floatAt(limits, at);
        if (shorter >= floatAt(distances, to)) continue;
        distances[to] = shorter;
        predecessors[to] = intAt(order, at);
        if (queued[to] === 0) improved.push(to);
        queued[to] = 1;
      }
    }
    // The rounds may miss a negative cycle next to tight constraints, and would never end. Its predecessors form a cycle.
    if (round % roundsPerCycleCheck === 0) {
      const cycle = findPredecessorCycle(constraints, predecessors);
      if (cycle) return { consistent: false, cycle };
    }
  }
  return { consistent: true, distances, predecessors };
}
