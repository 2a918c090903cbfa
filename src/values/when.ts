import * as z from "zod";
import { type Basis, basisSchema } from "./basis.js";
import { type Calendar, calendarSchema } from "./calendar.js";
import { dateSchema } from "./date.js";
import { type Duration, durationSchema } from "./duration.js";
import { type RelativeTime, relativeTimeSchema } from "./relative-time.js";
import { type RecordSchema, textSchema } from "./schema.js";

/**
 * When something happens, as precisely as its source says and no more. At least one of `date`, `duration`, `relative` and
 * `asWritten` is given.
 */
export interface When {
  /**
   * The date in EDTF (ISO 8601-2:2019): `2025-05-16`, `2025-05`, `2025-05-16?`, `XXXX-05-16` for a day of an unstated
   * year. What is dated lies somewhere within the date.
   */
  date?: string | undefined;
  /** How long it lasts. */
  duration?: Duration | undefined;
  /** Where it lies relative to other records. All of them hold. */
  relative?: RelativeTime[] | undefined;
  /** The words of the source, also where they are wrong. */
  asWritten?: string | undefined;
  /** The calendar of `asWritten`, where it is not the Gregorian. `date` is always Gregorian. */
  calendar?: Calendar | undefined;
  /** Whether the source states the time, or it was concluded. */
  basis?: Basis | undefined;
}

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
      duration: z.optional(durationSchema),
      relative: z.optional(z.array(relativeTimeSchema)),
      asWritten: z.optional(textSchema),
      calendar: z.optional(calendarSchema),
      basis: z.optional(basisSchema),
    }),
  ))();
