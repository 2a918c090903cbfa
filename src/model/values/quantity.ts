import * as z from "zod";
import { durationBoundSchema } from "../time/duration.js";
import type { DurationBound } from "../time/duration-bounds.js";
import { type RecordSchema, textSchema, type ValueSchema } from "./schema.js";

/** A number of things or an amount, as the source gives it: "about 40 trucks", "2 to 3 million euros". */
export interface Quantity {
  /** The source's own words. */
  asWritten: string;
  /** The number; the lower one of a range. Absent for "dozens of trucks". */
  amount?: number | undefined;
  /** The upper number of a range. */
  upTo?: number | undefined;
  /** The ISO 4217 code (`EUR`), or the thing counted, in the singular: `truck`, `km`, `percent`. */
  unit?: string | undefined;
  /** How to read `amount`; as stated if absent. */
  bound?: DurationBound | undefined;
}

const numberSchema: ValueSchema<number> = /* @__PURE__ */ z.number();

/**
 * The schema of {@link Quantity}.
 *
 * @example
 * ```ts
 * import { type Quantity, quantitySchema } from "diplomatic-events";
 *
 * const quantity: Quantity = quantitySchema.parse({ asWritten: "up to €2 million", amount: 2_000_000, unit: "EUR", bound: "at-most" });
 * console.log(quantity.amount); // 2000000
 * ```
 */
export const quantitySchema: RecordSchema<Quantity> = /* @__PURE__ */ (() =>
  z.toZod<Quantity>()(
    z.strictObject({
      asWritten: textSchema,
      amount: z.optional(numberSchema),
      upTo: z.optional(numberSchema),
      unit: z.optional(textSchema),
      bound: z.optional(durationBoundSchema),
    }),
  ))();
