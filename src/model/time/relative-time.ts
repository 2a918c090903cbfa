import * as z from "zod";
import { type Basis, basisSchema } from "../values/basis.js";
import { type Id, reference } from "../values/id.js";
import type { EnumSchema, RecordSchema } from "../values/schema.js";
import { durationBoundSchema, isoDurationSchema } from "./duration.js";
import type { DurationBound } from "./duration-bounds.js";
import { type TimePoint, type TimeRelation, timePoints, timeRelations } from "./time-relations.js";

/** How close two times are, if the source gives no measure. */
export const nearnesses = [
  /** With nothing of note between: "immediately after", "just prior to". */
  "immediately",
  /** With little time between: "shortly after". */
  "shortly",
] as const;

/** A term of {@link nearnesses}. */
export type Nearness = (typeof nearnesses)[number];

/**
 * A time relative to another record: "shortly after the talks", "within 14 days of its start". Read it as: `point` of this
 * record is `relation` `toPoint` of `to`, by `offset`.
 */
export interface RelativeTime {
  /** The point of this record that is meant; absent for the whole span. */
  point?: TimePoint | undefined;
  /** The relation. */
  relation: TimeRelation;
  /**
   * The other record, possibly this one itself. A source stands for its time of
   * publication: "yesterday" in an article.
   */
  to: Id;
  /** The point of `to` that is meant; absent for the whole span. */
  toPoint?: TimePoint | undefined;
  /** The distance, as an ISO 8601 duration. Used with `before` and `after`. */
  offset?: string | undefined;
  /** How to read `offset`: `at-most` for "within", `at-least` for "not before"; absent if it is exact. */
  bound?: DurationBound | undefined;
  /** How near, if the source gives no measure. */
  nearness?: Nearness | undefined;
  /** The basis of the relation, if another than that of the time. */
  basis?: Basis | undefined;
}

export const timePointSchema: EnumSchema<TimePoint> = /* @__PURE__ */ z.enum(timePoints);
export const timeRelationSchema: EnumSchema<TimeRelation> = /* @__PURE__ */ z.enum(timeRelations);
export const nearnessSchema: EnumSchema<Nearness> = /* @__PURE__ */ z.enum(nearnesses);

/**
 * The schema of {@link RelativeTime}.
 *
 * @example
 * ```ts
 * import { type RelativeTime, relativeTimeSchema } from "diplomatic-events";
 *
 * const deadline: RelativeTime = relativeTimeSchema.parse({
 *   point: "end",
 *   relation: "after",
 *   to: "ceasefire",
 *   toPoint: "start",
 *   offset: "P14D",
 *   bound: "at-most",
 * });
 * console.log(deadline.offset); // "P14D"
 * ```
 */
export const relativeTimeSchema: RecordSchema<RelativeTime> = /* @__PURE__ */ (() =>
  z.toZod<RelativeTime>()(
    z.strictObject({
      point: z.optional(timePointSchema),
      relation: timeRelationSchema,
      to: reference(
        "source",
        "instrument",
        "provision",
        "topic",
        "statement",
        "meeting",
        "territorial-position",
        "control-assessment",
      ),
      toPoint: z.optional(timePointSchema),
      offset: z.optional(isoDurationSchema),
      bound: z.optional(durationBoundSchema),
      nearness: z.optional(nearnessSchema),
      basis: z.optional(basisSchema),
    }),
  ))();
