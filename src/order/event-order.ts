import type { Dossier, Id } from "../model/index.js";
import type { TimeAnswer } from "../time/index.js";
import type { TimeConstraint } from "./constraints/index.js";
import { createTimeNetwork, type TimeBounds } from "./network/index.js";

/** The order in time of the events, instruments and provisions of a dossier. Made by {@link orderEvents}. */
export interface EventOrder {
  /**
   * The ids of all records in one order that agrees with every sure relation. If the dossier leaves the order of two open, nearness
   * in time decides, then the order of the document. Records without any date or relation come last.
   */
  readonly sequence: readonly Id[];
  /** The bounds of a record's start and end, as all statements about time together imply; empty for an unknown id. */
  bounds(id: Id): TimeBounds;
  /**
   * Whether a record ends when another starts, or sooner; two records at one moment do not count. The answer is `yes`, `no`, `maybe`
   * (both agree with the dossier) or `unknown`: the dossier has no constraint between the two, or a conflict about one of them.
   */
  isBefore(id: Id, other: Id): TimeAnswer;
  /** The constraints that determine a record's place: those that bound its start and end, or else relate it to others. */
  constraintsOf(id: Id): readonly TimeConstraint[];
  /**
   * One minimal set of conflicting constraints for each inconsistent part of the dossier: without any one of a set, the others can
   * hold. A cycle of more than fifty is not minimised. All other results ignore these constraints.
   */
  readonly conflicts: readonly (readonly TimeConstraint[])[];
}

/**
 * Orders the events of a dossier in time. It solves dates, durations, relations and offsets together as a simple temporal problem
 * (Dechter, Meiri and Pearl 1991). Dates with a mark (`?`, `~`, `%`) and dates without any digit of the year are not constraints.
 * Durations and offsets have the tolerance of {@link relateDurations}. A source that a time is relative to lies within its date of
 * publication, and has no place in the order. An event without a time of its own that is `part-of` a record with one, or of a text that is
 * published on a known day, lies within the time of that. It takes linear time in records and constraints; long cycles of constraints may take up
 * to their product. The dossier stays unchanged.
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
  const { sequence, conflicts, bounds, isBefore, isLimited, constraintsOf } = createTimeNetwork(dossier);
  return {
    sequence,
    conflicts,
    bounds,
    isBefore: (id, other) => isBefore(id, other) ?? (isLimited(id, other) ? "maybe" : "unknown"),
    constraintsOf,
  };
}
