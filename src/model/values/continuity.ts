import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/** How a statement or position compares with the same party's earlier ones, according to the source. */
export const continuities = [
  /** Said or held for the first time. */
  "new",
  /** As before: "reiterated", "remains". */
  "unchanged",
  /** Demands more, or concedes less, than before. */
  "hardened",
  /** Demands less, or concedes more, than before. */
  "softened",
  /** The opposite of the earlier statement or position. */
  "reversed",
] as const;

/** A term of {@link continuities}. */
export type Continuity = (typeof continuities)[number];

export const continuitySchema: EnumSchema<Continuity> = /* @__PURE__ */ z.enum(continuities);
