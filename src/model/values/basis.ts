import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/** The ground on which something is recorded. */
export const bases = [
  /** The text says it. */
  "stated",
  /** The text takes it for granted: "their *remaining* demands" presupposes demands. */
  "presupposed",
  /** The text only implies it; the maker of the record concluded it. */
  "inferred",
] as const;

/** A term of {@link bases}. */
export type Basis = (typeof bases)[number];

export const basisSchema: EnumSchema<Basis> = /* @__PURE__ */ z.enum(bases);
