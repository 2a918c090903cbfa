import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/**
 * Degrees of certainty, after the modality of FactBank (Saurí and Pustejovsky 2009). They are independent of polarity: a
 * firm denial is `certain`, too.
 */
export const certainties = [
  /** Stated without doubt. */
  "certain",
  /** Presented as likely: "probably", "is expected to". */
  "probable",
  /** Presented as possible: "may", "might", "suggests". */
  "possible",
  /** Passed on without endorsement: "reportedly", "claims". */
  "uncommitted",
] as const;

/** A term of {@link certainties}. */
export type Certainty = (typeof certainties)[number];

export const certaintySchema: EnumSchema<Certainty> = /* @__PURE__ */ z.enum(certainties);
