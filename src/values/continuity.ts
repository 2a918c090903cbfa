import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/** How a statement or a position stands to what the same party held before, as the source puts it. */
export const continuities = [
  /** Said or held for the first time. */
  "new",
  /** As before: "reiterated", "remains". */
  "unchanged",
  /** Asks more, or yields less, than before. */
  "hardened",
  /** Asks less, or yields more, than before. */
  "softened",
  /** The opposite of before. */
  "reversed",
] as const;

/** A term of {@link continuities}. */
export type Continuity = (typeof continuities)[number];

export const continuitySchema: EnumSchema<Continuity> = /* @__PURE__ */ z.enum(continuities);
