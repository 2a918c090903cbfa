import * as z from "zod";
import { markSchema, type RecordSchema, textSchema, type ValueSchema } from "./schema.js";

/**
 * A quotation from a source that supports a record, after the text quote and text position selectors of the W3C Web
 * Annotation Data Model. A discontinuous passage takes several. The quotation is authoritative: offsets are checked against
 * it, and {@link anchorEvidence} computes them.
 */
export interface Evidence {
  /** The quoted words, exactly as in the source's `text`. */
  exact: string;
  /** The words directly before `exact`. They identify the place if `exact` occurs more than once in the text. */
  prefix?: string | undefined;
  /** The words directly after `exact`, for the same purpose. */
  suffix?: string | undefined;
  /** The offset where `exact` starts in the text, in UTF-16 code units from 0. */
  start?: number | undefined;
  /** The offset of the first code unit after `exact`. */
  end?: number | undefined;
  /** The words are the speaker's own rather than the source's. */
  quoted?: true | undefined;
}

const offsetSchema: ValueSchema<number> = /* @__PURE__ */ (() => z.int().min(0))();

/**
 * The schema of {@link Evidence}.
 *
 * @example
 * ```ts
 * import { type Evidence, evidenceSchema } from "diplomatic-events";
 *
 * const evidence: Evidence = evidenceSchema.parse({ exact: "on the right track", prefix: "generally ", quoted: true });
 * console.log(evidence.exact.length); // 18
 * ```
 */
export const evidenceSchema: RecordSchema<Evidence> = /* @__PURE__ */ (() =>
  z.toZod<Evidence>()(
    z.strictObject({
      exact: textSchema,
      prefix: z.optional(textSchema),
      suffix: z.optional(textSchema),
      start: z.optional(offsetSchema),
      end: z.optional(offsetSchema),
      quoted: z.optional(markSchema),
    }),
  ))();
