import * as z from "zod";
import type { Calendar } from "../../time/index.js";
import { type Basis, basisSchema } from "../values/basis.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";
import { calendarSchema } from "./calendar.js";
import { dateSchema } from "./date.js";
import { type Duration, durationSchema } from "./duration.js";
import { type RelativeTime, relativeTimeSchema } from "./relative-time.js";
import { timeOfDaySchema } from "./time-of-day.js";

/** The parts of a date that words name: "early October", "mid-2031". */
export const datePhases = [
  /** In its first half. */
  "early",
  /** Around its middle: in neither the first nor the last quarter. */
  "mid",
  /** In its second half. */
  "late",
] as const;

/** A term of {@link datePhases}. */
export type DatePhase = (typeof datePhases)[number];

/**
 * The time of something, with exactly the precision of its source. It has at least one of `date`, `timeOfDay`, `duration`,
 * `relative` and `asWritten`.
 */
export interface When {
  /**
   * The date in EDTF (ISO 8601-2:2019): `2025-05-16`, `2025-05`, `2025-05-16?`, `XXXX-05-16` for a day of an unstated
   * year. The event lies somewhere within the date.
   */
  date?: string | undefined;
  /** The part of `date` that is meant: "late October" is `2031-10` with the phase `late`. */
  phase?: DatePhase | undefined;
  /**
   * The hour, where the date leaves the year or the day open or the text gives none: `17:00`, with an offset `12:03-04:00`. Of a known
   * day, the hour belongs to the date: `2025-05-16T17:00:00`.
   */
  timeOfDay?: string | undefined;
  /** The length of time it takes. */
  duration?: Duration | undefined;
  /** Its relations to the times of other records. All of them hold. */
  relative?: RelativeTime[] | undefined;
  /** The source's own words, even if they are wrong. */
  asWritten?: string | undefined;
  /** The calendar of `asWritten`, if other than the Gregorian. `date` is always Gregorian. */
  calendar?: Calendar | undefined;
  /**
   * The basis of the time.
   */
  basis?: Basis | undefined;
}

export const datePhaseSchema: EnumSchema<DatePhase> = /* @__PURE__ */ z.enum(datePhases);

/**
 * The schema of {@link When}.
 *
 * @example
 * ```ts
 * import { type When, whenSchema } from "diplomatic-events";
 *
 * const when: When = whenSchema.parse({ date: "XXXX-05-16", asWritten: "on May 16" });
 * console.log(when.asWritten); // "on May 16"
 * ```
 */
export const whenSchema: RecordSchema<When> = /* @__PURE__ */ (() =>
  z.toZod<When>()(
    z.strictObject({
      date: z.optional(dateSchema),
      phase: z.optional(datePhaseSchema),
      timeOfDay: z.optional(timeOfDaySchema),
      duration: z.optional(durationSchema),
      relative: z.optional(z.array(relativeTimeSchema)),
      asWritten: z.optional(textSchema),
      calendar: z.optional(calendarSchema),
      basis: z.optional(basisSchema),
    }),
  ))();
