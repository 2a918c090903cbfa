import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/**
 * How surely something is said to be so, after the modality of FactBank (Saurí and Pustejovsky 2009). Whether it is said
 * to be so or not to be so is not part of it.
 */
export const certainties = [
  /** Said without a doubt. */
  "certain",
  /** Said to be likely: "probably", "is expected to". */
  "probable",
  /** Said to be open: "may", "might", "suggests". */
  "possible",
  /** Passed on without taking a stand: "reportedly", "claims". */
  "uncommitted",
] as const;

/** A term of {@link certainties}. */
export type Certainty = (typeof certainties)[number];

export const certaintySchema: EnumSchema<Certainty> = /* @__PURE__ */ z.enum(certainties);
