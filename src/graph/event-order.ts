import type { Dossier } from "../dossier.js";
import type { Id } from "../values/id.js";
import type { TimeAnswer } from "../values/time-relations.js";
import type { TimeConstraint } from "./time-constraints.js";
import { createTimeNetwork, type TimeBounds } from "./time-network.js";

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
  const { sequence, conflicts, bounds, isBefore, isLimited, because } = createTimeNetwork(dossier);
  return {
    sequence,
    conflicts,
    bounds,
    isBefore: (id, other) => isBefore(id, other) ?? (isLimited(id, other) ? "maybe" : "unknown"),
    because,
  };
}
