import { intAt } from "./number-at.js";

/** One constraint between two points: `to` lies at most `atMost` after `from`. */
export interface Difference {
  from: number;
  to: number;
  /** In any one unit; negative when `to` lies before `from`. */
  atMost: number;
}

/** Difference constraints by the point they start from, in flat arrays. */
export interface DifferenceGraph {
  points: number;
  constraints: readonly Difference[];
  /** Where the constraints from each point start in the next three; one more entry than points. */
  offsets: Int32Array;
  /** Indexes into `constraints`, grouped by point, */
  order: Int32Array;
  /** with their `to` */
  targets: Int32Array;
  /** and their `atMost`. */
  limits: Float64Array;
}

/** Groups constraints by the point they start from. */
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

/** Each constraint turned around, for bounds from below instead of above. */
export function turnAround(constraints: readonly Difference[]): Difference[] {
  return constraints.map(({ from, to, atMost }) => ({ from: to, to: from, atMost }));
}
