import * as z from "zod";
import { type EnumSchema, markSchema, passageSchema, type RecordSchema, type ValueSchema } from "./schema.js";

/** The parts of a source in which a quotation can stand. */
export const evidencePlaces = [
  /** In its `text`. */
  "text",
  /** In its `title`: a headline or the name of a document. */
  "title",
] as const;

/** A term of {@link evidencePlaces}. */
export type EvidencePlace = (typeof evidencePlaces)[number];

/**
 * A quotation from a source that supports a record, after the text quote and text position selectors of the W3C Web
 * Annotation Data Model. A discontinuous passage takes several. The quotation is authoritative: offsets are checked against
 * it, and {@link anchorEvidence} computes them.
 */
export interface Evidence {
  /** The quoted words, exactly as in the source's `text`, but for white space. */
  exact: string;
  /** The part of the source that has them, and in which offsets count; its `text` if absent. */
  in?: EvidencePlace | undefined;
  /** The words directly before `exact`. Needed where `exact` occurs more than once. */
  prefix?: string | undefined;
  /** The words directly after `exact`. */
  suffix?: string | undefined;
  /** The offset where `exact` starts in the text, in UTF-16 code units from 0. */
  start?: number | undefined;
  /** The offset of the first code unit after `exact`. */
  end?: number | undefined;
  /** The words are the speaker's own rather than the source's. */
  quoted?: true | undefined;
}

export const evidencePlaceSchema: EnumSchema<EvidencePlace> = /* @__PURE__ */ z.enum(evidencePlaces);

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
      exact: passageSchema,
      in: z.optional(evidencePlaceSchema),
      prefix: z.optional(passageSchema),
      suffix: z.optional(passageSchema),
      start: z.optional(offsetSchema),
      end: z.optional(offsetSchema),
      quoted: z.optional(markSchema),
    }),
  ))();
