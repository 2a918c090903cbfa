import { floatAt, intAt } from "./number-at.js";

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

/** The tightest upper bounds that follow, and through which constraints; or constraints that cannot all hold. */
export type Tightest =
  | { consistent: true; distances: Float64Array; reasons: Int32Array }
  | { consistent: false; cycle: number[] };

/** Groups constraints by the point they start from. `reverse` turns each around: bounds from below instead of above. */
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

/** A thorough round costs more than others and can save as many as there are points; so it is every eighth. */
const roundsBetween = 8;

/**
 * Shortest paths from `source`, from all points at once when it is absent, by the algorithm of Goldberg and Radzik (1993): in each
 * round the points whose bound has tightened are scanned in topological order of the constraints that can tighten further. Linear
 * on constraints without cycles, points × constraints at worst. A round that meets a cycle has found constraints that cannot all
 * hold (Cherkassky and Goldberg 1999).
 */
export function tightenBounds(graph: DifferenceGraph, source?: number): Tightest {
  const { points, offsets, order, targets, limits } = graph;
  const noted = new Uint8Array(points);
  const distances = new Float64Array(points).fill(source === undefined ? 0 : Number.POSITIVE_INFINITY);
  const reasons = new Int32Array(points).fill(-1);
  let changed =
    source === undefined
      ? Array.from({ length: points }, (_, point) => point)
      : reachFrom(graph, source, distances, reasons);

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
    // A bound that tightens itself has reasons that go in a circle. Looking costs as much as a short round, so not in each.
    if (round % 4 === 0) {
      const cycle = cycleOfReasons(graph, reasons);
      if (cycle) return { consistent: false, cycle };
    }
  }
  return { consistent: true, distances, reasons };
}

/**
 * Gives every point that can be reached some bound, so that the rounds start from all of them: else each would reach only one
 * constraint further.
 */
function reachFrom(
  { offsets, order, targets, limits }: DifferenceGraph,
  source: number,
  distances: Float64Array,
  reasons: Int32Array,
): number[] {
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
  return reached;
}

/**
 * The points from which a bound can tighten and all they reach in that way, each before those it tightens; or a cycle of
 * constraints of which at least one can. With `isThorough`, constraints that are just met are followed, too, as they will tighten
 * in turn: else a chain of them would take a round for each.
 */
function sortTopologically(
  graph: DifferenceGraph,
  distances: Float64Array,
  starts: readonly number[],
  isThorough: boolean,
): { order: number[] } | { cycle: number[] } {
  const { points, offsets, order, targets, limits } = graph;
  const state = new Uint8Array(points);
  const finished: number[] = [];
  const cursors = new Int32Array(points);
  const path: number[] = [];
  const via: number[] = [];
  // Where each point stands in the path, and how many constraints on the way there can tighten.
  const places = new Int32Array(points);
  const tightened: number[] = [];

  for (const start of starts) {
    if (state[start] !== 0) continue;
    path.push(start);
    via.push(-1);
    tightened.push(0);
    places[start] = 0;
    state[start] = 1;
    cursors[start] = intAt(offsets, start);
    while (path.length > 0) {
      const point = path[path.length - 1] ?? 0;
      const cursor = intAt(cursors, point);
      if (cursor >= intAt(offsets, point + 1)) {
        state[point] = 2;
        finished.push(point);
        path.pop();
        via.pop();
        tightened.pop();
        continue;
      }
      cursors[point] = cursor + 1;
      const to = intAt(targets, cursor);
      const bound = floatAt(distances, point) + floatAt(limits, cursor);
      const known = floatAt(distances, to);
      if (bound > known || (bound === known && !isThorough)) continue;
      const index = intAt(order, cursor);
      const count = (tightened[tightened.length - 1] ?? 0) + (bound < known ? 1 : 0);
      if (state[to] === 1) {
        const place = intAt(places, to);
        if (count > (tightened[place] ?? 0)) return { cycle: [...via.slice(place + 1), index] };
        continue;
      }
      if (state[to] === 2) continue;
      state[to] = 1;
      places[to] = path.length;
      tightened.push(count);
      cursors[to] = intAt(offsets, to);
      path.push(to);
      via.push(index);
    }
  }
  return { order: finished.reverse() };
}

/** Follows the reason of each bound to the point it comes from, each point once, until one comes round again. */
function cycleOfReasons({ points, constraints }: DifferenceGraph, reasons: Int32Array): number[] | undefined {
  const walks = new Int32Array(points);
  for (let start = 0; start < points; start++) {
    let point = start;
    while (walks[point] === 0) {
      walks[point] = start + 1;
      const constraint = constraints[intAt(reasons, point)];
      if (!constraint) break;
      point = constraint.from;
      if (walks[point] === start + 1) return circleAt(point, constraints, reasons);
    }
  }
  return undefined;
}

function circleAt(point: number, constraints: readonly Difference[], reasons: Int32Array): number[] {
  const circle: number[] = [];
  let at = point;
  do {
    const reason = intAt(reasons, at);
    circle.push(reason);
    at = constraints[reason]?.from ?? point;
  } while (at !== point);
  return circle.reverse();
}
