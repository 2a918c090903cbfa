import * as z from "zod";
import { type Basis, basisSchema } from "../values/basis.js";
import {
  type EnumSchema,
  formatted,
  type RecordSchema,
  textSchema,
  type ValueSchema,
} from "../values/schema.js";
import { type DurationBound, durationBounds } from "./duration-bounds.js";

/** A length of time. It has `iso`, `asWritten` or both. A range ("a week to 10 days") has `iso` and `upTo`. */
export interface Duration {
  /** The length as an ISO 8601 duration: `PT2H`, `P14D`; the shorter one of a range. */
  iso?: string | undefined;
  /** The longer length of a range. */
  upTo?: string | undefined;
  /** How to read `iso`; as stated if absent. */
  bound?: DurationBound | undefined;
  /** The source's own words: "two-hour", "brief". */
  asWritten?: string | undefined;
  /** The basis of the length, if another than that of the time. */
  basis?: Basis | undefined;
}

export const durationBoundSchema: EnumSchema<DurationBound> = /* @__PURE__ */ z.enum(durationBounds);

const isoDurationPattern = /* @__PURE__ */ createPattern();

/** Uses no lookaround: the pattern is also part of the JSON Schema, and some languages lack lookaround. */
function createPattern(): RegExp {
  const whole = (...units: string[]): string => units.map((unit) => `([0-9]+${unit})?`).join("");
  // ISO 8601 allows a fraction in the last part only.
  const last = (unit: string): string => `[0-9]+([.,][0-9]+)?${unit}`;
  const endings = (...units: string[]): string[] =>
    units.map((unit, at) => `${whole(...units.slice(0, at))}${last(unit)}`);
  const days = ["Y", "M", "W", "D"];
  const time = `T(${endings("H", "M", "S").join("|")})`;
  return new RegExp(`^P(${[...endings(...days), `${whole(...days)}${time}`].join("|")})$`);
}

/** The schema of an ISO 8601 duration without a sign. */
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
      upTo: z.optional(isoDurationSchema),
      bound: z.optional(durationBoundSchema),
      asWritten: z.optional(textSchema),
      basis: z.optional(basisSchema),
    }),
  ))();
