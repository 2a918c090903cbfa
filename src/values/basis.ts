import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/** On what ground something is recorded. */
export const bases = [
  /** The text says it. */
  "stated",
  /** The text takes it for granted: "their *remaining* demands" presupposes demands. */
  "presupposed",
  /** The text does not say it; whoever made the record concluded it. */
  "inferred",
] as const;

/** A term of {@link bases}. */
export type Basis = (typeof bases)[number];

export const basisSchema: EnumSchema<Basis> = /* @__PURE__ */ z.enum(bases);
