import * as z from "zod";
import { type RecordSchema, textSchema } from "./schema.js";

/** A record's code in an external coding scheme. A code is ambiguous without its codebook, so all three fields are required. */
export interface EventCode {
  /** The scheme: `CAMEO`, `PLOVER`. */
  scheme: string;
  /** The codebook's version: `1.1b3`. */
  version: string;
  /** The code. */
  code: string;
}

/**
 * The schema of {@link EventCode}.
 *
 * @example
 * ```ts
 * import { type EventCode, eventCodeSchema } from "diplomatic-events";
 *
 * const code: EventCode = eventCodeSchema.parse({ scheme: "CAMEO", version: "1.1b3", code: "036" });
 * console.log(code.code); // "036"
 * ```
 */
export const eventCodeSchema: RecordSchema<EventCode> = /* @__PURE__ */ (() =>
  z.toZod<EventCode>()(
    z.strictObject({
      scheme: textSchema,
      version: textSchema,
      code: textSchema,
    }),
  ))();
