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
  /** Where the constraints from each point start in `order`; one more entry than points. */
  offsets: Int32Array;
  /** Indexes into `constraints`, grouped by point. */
  order: Int32Array;
}

/** The tightest upper bounds that follow, and through which constraints; or constraints that cannot all hold. */
export type Tightest =
  | { consistent: true; distances: Float64Array; reasons: Int32Array }
  | { consistent: false; cycle: number[] };

/** Groups constraints by the point they start from. `reverse` turns each around: bounds from below instead of above. */
export function createGraph(points: number, constraints: readonly Difference[]): DifferenceGraph {
  const offsets = new Int32Array(points + 1);
  for (const { from } of constraints) offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
  for (let point = 0; point < points; point++) {
    offsets[point + 1] = (offsets[point + 1] ?? 0) + (offsets[point] ?? 0);
  }
  const next = offsets.slice();
  const order = new Int32Array(constraints.length);
  constraints.forEach(({ from }, index) => {
    const at = next[from] ?? 0;
    order[at] = index;
    next[from] = at + 1;
  });
  return { points, constraints, offsets, order };
}

/**
 * Shortest paths from `source`, from all points at once when it is absent, by the algorithm of Goldberg and Radzik (1993): in each
 * round the points whose bound has tightened are scanned in topological order of the constraints that can tighten further. Linear
 * on constraints without cycles, points × constraints at worst. A round that meets a cycle has found constraints that cannot all
 * hold (Cherkassky and Goldberg 1999).
 */
export function tightenBounds(graph: DifferenceGraph, source?: number): Tightest {
  const { points, constraints } = graph;
  const distances = new Float64Array(points).fill(source === undefined ? 0 : Number.POSITIVE_INFINITY);
  const reasons = new Int32Array(points).fill(-1);
  let changed: number[] =
    source === undefined ? Array.from({ length: points }, (_, point) => point) : [source];
  if (source !== undefined) distances[source] = 0;

  for (let round = 0; changed.length > 0; round++) {
    const sorted = sortTopologically(graph, distances, changed);
    if ("cycle" in sorted) return { consistent: false, cycle: sorted.cycle };
    changed = [];
    const noted = new Set<number>();
    for (const point of sorted.order) {
      for (const index of constraintsFrom(graph, point)) {
        const constraint = constraints[index];
        if (!constraint || !tightens(constraint, distances)) continue;
        distances[constraint.to] = (distances[point] ?? 0) + constraint.atMost;
        reasons[constraint.to] = index;
        if (!noted.has(constraint.to)) changed.push(constraint.to);
        noted.add(constraint.to);
      }
    }
    // After as many rounds as points, some bound keeps tightening itself: its reasons go in a circle.
    if (round > points) {
      const cycle = cycleOfReasons(graph, reasons, changed);
      if (cycle) return { consistent: false, cycle };
    }
  }
  return { consistent: true, distances, reasons };
}

function tightens({ from, to, atMost }: Difference, distances: Float64Array): boolean {
  return (distances[from] ?? 0) + atMost < (distances[to] ?? 0);
}

function constraintsFrom({ offsets, order }: DifferenceGraph, point: number): Int32Array {
  return order.subarray(offsets[point] ?? 0, offsets[point + 1] ?? 0);
}

/** The points from which a bound can tighten and all they reach in that way, each before those it tightens; or a cycle. */
function sortTopologically(
  graph: DifferenceGraph,
  distances: Float64Array,
  starts: readonly number[],
): { order: number[] } | { cycle: number[] } {
  const { points, constraints, offsets, order } = graph;
  const state = new Uint8Array(points);
  const finished: number[] = [];
  const cursors = new Int32Array(points);
  const path: number[] = [];
  const via: number[] = [];

  for (const start of starts) {
    if (state[start] !== 0) continue;
    path.push(start);
    via.push(-1);
    state[start] = 1;
    cursors[start] = offsets[start] ?? 0;
    while (path.length > 0) {
      const point = path[path.length - 1] ?? 0;
      const cursor = cursors[point] ?? 0;
      if (cursor >= (offsets[point + 1] ?? 0)) {
        state[point] = 2;
        finished.push(point);
        path.pop();
        via.pop();
        continue;
      }
      cursors[point] = cursor + 1;
      const index = order[cursor] ?? 0;
      const constraint = constraints[index];
      if (!constraint || !tightens(constraint, distances)) continue;
      const { to } = constraint;
      if (state[to] === 1) return { cycle: [...via.slice(path.indexOf(to) + 1), index] };
      if (state[to] === 2) continue;
      state[to] = 1;
      cursors[to] = offsets[to] ?? 0;
      path.push(to);
      via.push(index);
    }
  }
  return { order: finished.reverse() };
}

function cycleOfReasons(
  { constraints }: DifferenceGraph,
  reasons: Int32Array,
  starts: readonly number[],
): number[] | undefined {
  for (const start of starts) {
    const seen = new Map<number, number>();
    const trail: number[] = [];
    let point = start;
    for (;;) {
      const first = seen.get(point);
      if (first !== undefined) return trail.slice(first).reverse();
      seen.set(point, trail.length);
      const reason = reasons[point] ?? -1;
      const constraint = constraints[reason];
      if (!constraint) break;
      trail.push(reason);
      point = constraint.from;
    }
  }
  return undefined;
}
