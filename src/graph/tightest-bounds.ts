import { findCircleOfReasons } from "./circle-of-reasons.js";
import type { DifferenceGraph } from "./difference-constraints.js";
import { type Bounds, firstBounds } from "./first-bounds.js";
import { floatAt, intAt } from "./number-at.js";
import { sortTopologically } from "./topological-order.js";

/** The tightest upper bounds that follow, and through which constraints; or constraints that cannot all hold. */
export type Tightest = ({ consistent: true } & Bounds) | { consistent: false; cycle: number[] };

/** A thorough round costs more than others and can save as many as there are points; so it is every eighth. */
const roundsBetween = 8;

/**
 * Shortest paths from `source`, from all points at once when it is absent, by the algorithm of Goldberg and Radzik (1993): in each
 * round the points whose bound has tightened are scanned in topological order of the constraints that can tighten further. Linear
 * on constraints without cycles, points × constraints at worst. A round that meets a cycle has found constraints that cannot all
 * hold (Cherkassky and Goldberg 1999).
 */
export function tightenBounds(graph: DifferenceGraph, source?: number): Tightest {
  const { constraints, points, offsets, order, targets, limits } = graph;
  const first = firstBounds(graph, source);
  const { distances, reasons } = first.bounds;
  const noted = new Uint8Array(points);
  let changed = first.reached;

  for (let round = 1; changed.length > 0; round++) {
    const sorted = sortTopologically(graph, distances, changed, round % roundsBetween === 0);
    if ("cycle" in sorted) return { consistent: false, cycle: sorted.cycle };
    changed = [];
    noted.fill(0);
    for (const point of sorted.order) {
      const distance = floatAt(distances, point);
      const end = intAt(offsets, point + 1);
      for (let at = intAt(offsets, point); at < end; at++) {
        const to = intAt(targets, at);
        const tighter = distance + floatAt(limits, at);
        if (tighter >= floatAt(distances, to)) continue;
        distances[to] = tighter;
        reasons[to] = intAt(order, at);
        if (noted[to] === 0) changed.push(to);
        noted[to] = 1;
      }
    }
    // A circle beside constraints that are just met may escape the rounds, which would go on for ever; its bounds have reasons
    // that go in a circle. Looking costs as much as a short round, so not in each.
    if (round % 4 === 0) {
      const cycle = findCircleOfReasons(constraints, reasons);
      if (cycle) return { consistent: false, cycle };
    }
  }
  return { consistent: true, distances, reasons };
}
