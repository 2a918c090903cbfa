import * as z from "zod";
import { markSchema, type RecordSchema, textSchema, type ValueSchema } from "./schema.js";

/**
 * Words of a source that carry a record, after the text quote and text position selectors of the W3C Web Annotation
 * Data Model. Several pieces make a discontinuous passage. What counts is the quotation: offsets are checked against it and
 * can be computed by {@link anchorEvidence}.
 */
export interface Evidence {
  /** The words as they stand in the source's `text`. */
  exact: string;
  /** The words directly before `exact`, where it stands in the text more than once. */
  prefix?: string | undefined;
  /** The words directly after `exact`. */
  suffix?: string | undefined;
  /** Where `exact` starts in the text, in UTF-16 code units from 0. */
  start?: number | undefined;
  /** Where `exact` ends in the text: the offset of the first code unit after it. */
  end?: number | undefined;
  /** The words are the speaker's own, not the source's. */
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
