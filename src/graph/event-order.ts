import type { Dossier } from "../dossier.js";
import type { Id } from "../values/id.js";
import type { TimeAnswer } from "../values/time-relations.js";
import {
  createGraph,
  type Difference,
  type DifferenceGraph,
  tightenBounds,
} from "./difference-constraints.js";
import { arrange } from "./time-arrangement.js";
import { separateConflicts } from "./time-conflicts.js";
import { gatherTimeConstraints, type TimeConstraint, timedRecords } from "./time-constraints.js";

/**
 * Between which moments a record starts and ends. A moment is a number of days from 1970-01-01T00:00, as in
 * {@link EdtfBounds}; absent where nothing bounds it.
 */
export interface TimeBounds {
  /** It starts at this moment or later. */
  earliestStart?: number | undefined;
  /** It starts at this moment or earlier. */
  latestStart?: number | undefined;
  /** It ends at this moment or later. */
  earliestEnd?: number | undefined;
  /** It ends at this moment or earlier. */
  latestEnd?: number | undefined;
}

/** When the events, instruments and provisions of a dossier lie, and in which order. Made by {@link orderEvents}. */
export interface EventOrder {
  /**
   * The ids of all of them in one order in which none stands before another that surely comes before it. Where the dossier
   * leaves the order open, nearness decides, then the order of the document; records without any date or relation come last.
   */
  readonly sequence: readonly Id[];
  /** Between which moments a record starts and ends, as everything said together implies; empty for an unknown id. */
  bounds(id: Id): TimeBounds;
  /**
   * Whether a record surely ends when another starts or sooner, and the two are not one moment: `yes`, `no`, `maybe` where both agree with what is said, `unknown`
   * where nothing that is said limits how the two lie, or where it cannot all hold.
   */
  isBefore(id: Id, other: Id): TimeAnswer;
  /** What a record's place follows from: what bounds its start and end, or else what relates it to others. */
  because(id: Id): readonly TimeConstraint[];
  /**
   * For each inconsistent part of the dossier one set of statements about time that cannot all hold, and of which any but one
   * can; a circle of more than fifty is given as it was found. They are left out of everything else.
   */
  readonly conflicts: readonly (readonly TimeConstraint[])[];
}

/**
 * Orders what a dossier reports by everything it says about time: dates, durations, relations and offsets together, as a
 * simple temporal problem (Dechter, Meiri and Pearl 1991). Dates of which a mark (`?`, `~`, `%`) says that they may be
 * others, and dates without any digit of the year, bind nothing; durations and offsets have the tolerance of
 * {@link relateDurations}. A source that a time is relative to lies within the date of its publication; it has no place of its
 * own in the order. Takes time in proportion to the records and what is said of them, unless long circles of
 * constraints must be followed: then up to their product. The dossier is left untouched.
 *
 * @param dossier A valid dossier.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { orderEvents } from "diplomatic-events/time";
 *
 * const order = orderEvents(referenceDossier);
 * console.log(order.sequence.slice(0, 3)); // ["istanbul-round", "zelensky-conversation", "call"]
 * console.log(order.isBefore("istanbul-round", "call")); // "yes"
 * console.log(order.isBefore("istanbul-round", "zelensky-conversation")); // "unknown"
 * ```
 */
export function orderEvents(dossier: Dossier): EventOrder {
  const constraints = gatherTimeConstraints(timedRecords(dossier));
  const { records, points, said, differences } = constraints;
  const { consistent, conflicts } = separateConflicts(points, differences);
  const disputed = new Set(conflicts.flat().flatMap((reason) => recordsOf(said[reason])));
  const positions = new Map<Id, number>();
  records.forEach(({ id, published }, index) => {
    if (published === undefined && !positions.has(id)) positions.set(id, index);
  });

  const forward = createGraph(points, consistent);
  const backward = createGraph(points, consistent.map(reversed));
  const upper = memoize((point: number) => pathsFrom(forward, point));
  const lower = memoize((point: number) => pathsFrom(backward, point));
  const startOf = (id: Id): number | undefined => {
    const position = positions.get(id);
    return position === undefined ? undefined : 2 * position + 1;
  };

  return {
    sequence: arrange(constraints, consistent).filter((id) => positions.has(id)),
    conflicts: conflicts.map((conflict) => conflict.flatMap((reason) => said[reason] ?? [])),
    bounds: (id) => {
      const start = startOf(id);
      if (start === undefined) return {};
      return {
        earliestStart: toMoment(-distanceTo(lower(0), start)),
        latestStart: toMoment(distanceTo(upper(0), start)),
        earliestEnd: toMoment(-distanceTo(lower(0), start + 1)),
        latestEnd: toMoment(distanceTo(upper(0), start + 1)),
      };
    },
    isBefore: (id, other) => {
      const [start, otherStart] = [startOf(id), startOf(other)];
      if (start === undefined || otherStart === undefined) return "unknown";
      if (start === otherStart) return "no";
      if (disputed.has(id) || disputed.has(other)) return "unknown";
      // How far the one's end can lie after the other's start, at most and at least.
      const most = distanceTo(upper(otherStart), start + 1);
      const least = -distanceTo(lower(otherStart), start + 1);
      if (most <= 0 && -distanceTo(lower(start), otherStart + 1) > 0) return "yes";
      // How far the other can end after the one starts, if the one ends when the other starts or sooner: not at all where
      // that would make all of both one moment.
      const throughBoth = distanceTo(upper(start), otherStart) + distanceTo(upper(start + 1), otherStart + 1);
      const extent = Math.min(distanceTo(upper(start), otherStart + 1), throughBoth);
      if (least > 0 || extent <= 0) return "no";
      return most === Number.POSITIVE_INFINITY && least === Number.NEGATIVE_INFINITY ? "unknown" : "maybe";
    },
    because: (id) => {
      const start = startOf(id);
      if (start === undefined) return [];
      const reasons = new Set([
        ...reasonsOf(forward, consistent, upper(0).reasons, start + 1),
        ...reasonsOf(backward, consistent, lower(0).reasons, start),
      ]);
      const bounding = [...reasons].sort((a, b) => a - b).flatMap((reason) => said[reason] ?? []);
      if (bounding.length > 0) return bounding;
      return said.filter((constraint) => constraint.to !== undefined && recordsOf(constraint).includes(id));
    },
  };
}

interface Paths {
  distances: Float64Array;
  reasons: Int32Array;
}

function pathsFrom(graph: DifferenceGraph, point: number): Paths {
  const found = tightenBounds(graph, point);
  // Conflicts are set apart before, so that what is left is consistent.
  return found.consistent ? found : { distances: new Float64Array(), reasons: new Int32Array() };
}

function distanceTo({ distances }: Paths, point: number): number {
  return distances[point] ?? Number.POSITIVE_INFINITY;
}

function reversed<D extends Difference>(difference: D): D {
  return { ...difference, from: difference.to, to: difference.from };
}

/** What the path that bounds a point consists of, as indexes into what is said. */
function reasonsOf(
  graph: DifferenceGraph,
  differences: readonly { reason: number }[],
  via: Int32Array,
  point: number,
): number[] {
  const reasons: number[] = [];
  let at = point;
  for (let step = 0; step < graph.points; step++) {
    const index = via[at] ?? -1;
    const constraint = graph.constraints[index];
    if (!constraint) break;
    const reason = differences[index]?.reason ?? -1;
    if (reason !== -1) reasons.push(reason);
    at = constraint.from;
  }
  return reasons;
}

function recordsOf(constraint: TimeConstraint | undefined): Id[] {
  if (!constraint) return [];
  return constraint.to === undefined ? [constraint.record] : [constraint.record, constraint.to];
}

function toMoment(seconds: number): number | undefined {
  return Number.isFinite(seconds) ? seconds / 86_400 : undefined;
}

function memoize<T>(compute: (point: number) => T): (point: number) => T {
  const known = new Map<number, T>();
  return (point) => {
    let value = known.get(point);
    if (value === undefined) {
      value = compute(point);
      known.set(point, value);
    }
    return value;
  };
}
