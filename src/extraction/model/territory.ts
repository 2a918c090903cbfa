import * as z from "zod";
import type { RecordSchema } from "../../model/index.js";

/** A place that something is about, or where something happens. Nothing here says whose it is. */
export interface ExtractedTerritory {
  /** A short id of its own, such as `t1`: letters, digits, `-`, `_`. */
  id: string;
  /** The name that the text has. */
  name: string;
  /** Other names of the same place in the text, copied. */
  also: string[];
}

export const extractedTerritorySchema: RecordSchema<ExtractedTerritory> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedTerritory>()(
    z.strictObject({ id: z.string(), name: z.string(), also: z.array(z.string()) }),
  ))();
