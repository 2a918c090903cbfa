import * as z from "zod";
import { allenRelations } from "./allen.js";
import { type DurationBound, durationBoundSchema, isoDurationSchema } from "./duration.js";
import { type Id, reference } from "./id.js";
import type { EnumSchema, RecordSchema } from "./schema.js";

/** The two points of a span of time. */
export const timePoints = ["start", "end"] as const;

/** A term of {@link timePoints}. */
export type TimePoint = (typeof timePoints)[number];

/**
 * How one time lies to another: the relations of Allen between whole spans, and `at`. `before`, `after` and `at` also relate
 * points, and a point to a span.
 */
export const timeRelations: readonly ["at", ...typeof allenRelations] = [
  /** At the time of the other, without saying which of the two is longer; for points, the same point. */
  "at",
  ...allenRelations,
];

/** A term of {@link timeRelations}. */
export type TimeRelation = (typeof timeRelations)[number];

/** How close two times are, where the source gives no measure. */
export const nearnesses = [
  /** With nothing of note between: "immediately after", "just prior to". */
  "immediately",
  /** With little time between: "shortly after". */
  "shortly",
] as const;

/** A term of {@link nearnesses}. */
export type Nearness = (typeof nearnesses)[number];

/**
 * Where a time lies relative to another record: "shortly after the talks", "within 14 days of its start".
 * `point` of this record is `relation` `toPoint` of `to`, by `offset`.
 */
export interface RelativeTime {
  /** The point of this record that is placed; absent where the whole span is. */
  point?: TimePoint | undefined;
  /** How it lies. */
  relation: TimeRelation;
  /**
   * The event, instrument or provision it lies to, which may be the one that holds this; or a source, which stands for when it
   * was published: "yesterday" in an article.
   */
  to: Id;
  /** The point of `to`; absent where the whole span is meant. */
  toPoint?: TimePoint | undefined;
  /** The distance, an ISO 8601 duration. Goes with `before` and `after`. */
  offset?: string | undefined;
  /** How `offset` is to be read: `at-most` for "within", `at-least` for "not before"; absent where it is exact. */
  bound?: DurationBound | undefined;
  /** How near, where no measure is given. */
  nearness?: Nearness | undefined;
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
        "statement",
        "meeting",
        "territorial-position",
        "control-assessment",
      ),
      toPoint: z.optional(timePointSchema),
      offset: z.optional(isoDurationSchema),
      bound: z.optional(durationBoundSchema),
      nearness: z.optional(nearnessSchema),
    }),
  ))();
