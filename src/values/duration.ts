import * as z from "zod";
import { type EnumSchema, formatted, type RecordSchema, textSchema, type ValueSchema } from "./schema.js";

/** How a length of time, or a distance between two points in time, is bounded. */
export const durationBounds = [
  /** Round: "about two hours". */
  "about",
  /** This or more: "more than two hours", "not before". */
  "at-least",
  /** This or less: "under two hours", "within", "at the latest". */
  "at-most",
] as const;

/** A term of {@link durationBounds}. */
export type DurationBound = (typeof durationBounds)[number];

/** A length of time. At least one of `iso` and `asWritten` is given. */
export interface Duration {
  /** The length as an ISO 8601 duration: `PT2H`, `P14D`. */
  iso?: string | undefined;
  /** How `iso` is to be read; absent where the source gives the length as it is. */
  bound?: DurationBound | undefined;
  /** The words of the source: "two-hour", "brief". */
  asWritten?: string | undefined;
}

export const durationBoundSchema: EnumSchema<DurationBound> = /* @__PURE__ */ z.enum(durationBounds);

const isoDurationPattern = /* @__PURE__ */ createPattern();

/** Without lookaround, which not every language has that JSON Schema hands the pattern on to. */
function createPattern(): RegExp {
  const whole = (...units: string[]): string => units.map((unit) => `([0-9]+${unit})?`).join("");
  // A fraction only in the last part, as ISO 8601 has it.
  const last = (unit: string): string => `[0-9]+([.,][0-9]+)?${unit}`;
  const endings = (...units: string[]): string[] =>
    units.map((unit, at) => `${whole(...units.slice(0, at))}${last(unit)}`);
  const days = ["Y", "M", "W", "D"];
  const time = `T(${endings("H", "M", "S").join("|")})`;
  return new RegExp(`^P(${[...endings(...days), `${whole(...days)}${time}`].join("|")})$`);
}

/** The schema of an ISO 8601 duration, without sign. */
export const isoDurationSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  isoDurationPattern,
  'an ISO 8601 duration such as "PT2H" or "P14D"',
);

/**
 * The schema of {@link Duration}.
 *
 * @example
 * ```ts
 * import { type Duration, durationSchema } from "diplomatic-events";
 *
 * const duration: Duration = durationSchema.parse({ iso: "PT2H", bound: "at-least", asWritten: "more than two hours" });
 * console.log(duration.bound); // "at-least"
 * ```
 */
export const durationSchema: RecordSchema<Duration> = /* @__PURE__ */ (() =>
  z.toZod<Duration>()(
    z.strictObject({
      iso: z.optional(isoDurationSchema),
      bound: z.optional(durationBoundSchema),
      asWritten: z.optional(textSchema),
    }),
  ))();
