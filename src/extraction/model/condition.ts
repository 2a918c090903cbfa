import * as z from "zod";
import { type ClauseKind, clauseKindSchema, type RecordSchema } from "../../model/index.js";

/** A condition, ground, purpose or reservation that the text attaches. */
export interface ExtractedCondition {
  /** How it bears on what it is attached to. */
  kind: ClauseKind;
  /** The clause, in few words and without its conjunction: "the blockade is lifted". */
  text: string;
}

/** The schema of {@link ExtractedCondition}. */
export const extractedConditionSchema: RecordSchema<ExtractedCondition> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedCondition>()(z.strictObject({ kind: clauseKindSchema, text: z.string() })))();
