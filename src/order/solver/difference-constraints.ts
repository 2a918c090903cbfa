import { intAt } from "../../collections/index.js";

/** A difference constraint between two points: `to` lies at most `atMost` after `from`. It is an edge of length `atMost`. */
export interface Difference {
  from: number;
  to: number;
  /** In any unit, the same for all; negative if `to` lies before `from`. */
  atMost: number;
}

/** Difference constraints grouped by the point they start from, in flat arrays (compressed sparse rows). */
export interface DifferenceGraph {
  points: number;
  constraints: readonly Difference[];
  /** For each point the start of its group in the next three arrays, and at last their length. */
  offsets: Int32Array;
  /** The indexes of the grouped constraints in `constraints`. */
  order: Int32Array;
  /** Their `to`. */
  targets: Int32Array;
  /** Their `atMost`. */
  limits: Float64Array;
}

/** Groups constraints by the point they start from, in linear time (counting sort). */
export function createGraph(points: number, constraints: readonly Difference[]): DifferenceGraph {
  const offsets = new Int32Array(points + 1);
  for (const { from } of constraints) offsets[from + 1] = intAt(offsets, from + 1) + 1;
  for (let point = 0; point < points; point++) {
    offsets[point + 1] = intAt(offsets, point + 1) + intAt(offsets, point);
  }
  const next = offsets.slice();
  const order = new Int32Array(constraints.length);
  const targets = new Int32Array(constraints.length);
  const limits = new Float64Array(constraints.length);
  constraints.forEach(({ from, to, atMost }, index) => {
    const at = intAt(next, from);
    order[at] = index;
    targets[at] = to;
    limits[at] = atMost;
    next[from] = at + 1;
  });
  return { points, constraints, offsets, order, targets, limits };
}

/** Reverses each constraint, so that shortest paths give lower bounds instead of upper bounds. */
export function reverseConstraints(constraints: readonly Difference[]): Difference[] {
  return constraints.map(({ from, to, atMost }) => ({ from: to, to: from, atMost }));
}
