import * as z from "zod";
import { type Basis, basisSchema } from "./basis.js";
import { type Certainty, certaintySchema } from "./certainty.js";
import { type Evidence, evidenceSchema } from "./evidence.js";
import { type Id, reference } from "./id.js";
import { type EnumSchema, markSchema, type RecordSchema, textSchema } from "./schema.js";

/** On what terms somebody speaks to a reporter, after the Associated Press's definitions. */
export const sourcingTerms = [
  /** May be quoted by name. */
  "on-the-record",
  /** May be quoted under agreed conditions, usually by position and not by name. */
  "background",
  /** May be used, but not quoted and not attributed. */
  "deep-background",
] as const;

/** A term of {@link sourcingTerms}. */
export type SourcingTerm = (typeof sourcingTerms)[number];

/** One voice on the way from the source to the speaker. At least one of `who` and `cue` is given. */
export interface AttributionLink {
  /** Who passes it on: an actor, a source, or a statement when the saying is a record of its own. */
  who?: Id | undefined;
  /** On what terms this voice spoke. */
  term?: SourcingTerm | undefined;
  /** The words that mark the attribution: "Reportedly", "according to". */
  cue?: string | undefined;
  /** How surely this voice says it. */
  certainty?: Certainty | undefined;
  /** Words of the report's source that show the link. */
  evidence?: Evidence[] | undefined;
}

/**
 * That a source says so: through whom, how surely, in which words. Doubts stay apart: the speaker's is on the statement,
 * each link's on the link, the source's own here, and whoever extracted the record says theirs in `confidence`.
 */
export interface SourceReport {
  /** The source that says it. */
  source: Id;
  /** The chain of voices from the source inward. It ends before the speaker or holder, who is on the record. */
  via?: AttributionLink[] | undefined;
  /** The words of the source that say it. */
  evidence?: Evidence[] | undefined;
  /** Whether the source states it, takes it for granted, or it was concluded from the source. */
  basis?: Basis | undefined;
  /** How surely the source itself says it. */
  certainty?: Certainty | undefined;
  /** How sure the extractor, a person or a program, is of this record: 0 to 1. */
  confidence?: number | undefined;
  /** The source has taken it back. */
  withdrawn?: true | undefined;
}

export const sourcingTermSchema: EnumSchema<SourcingTerm> = /* @__PURE__ */ z.enum(sourcingTerms);

/**
 * The schema of {@link AttributionLink}.
 *
 * @example
 * ```ts
 * import { type AttributionLink, attributionLinkSchema } from "diplomatic-events";
 *
 * const link: AttributionLink = attributionLinkSchema.parse({ cue: "Reportedly", certainty: "uncommitted" });
 * console.log(link.cue); // "Reportedly"
 * ```
 */
export const attributionLinkSchema: RecordSchema<AttributionLink> = /* @__PURE__ */ (() =>
  z.toZod<AttributionLink>()(
    z.strictObject({
      who: z.optional(reference("actor", "source", "statement")),
      term: z.optional(sourcingTermSchema),
      cue: z.optional(textSchema),
      certainty: z.optional(certaintySchema),
      evidence: z.optional(z.array(evidenceSchema)),
    }),
  ))();

/**
 * The schema of {@link SourceReport}.
 *
 * @example
 * ```ts
 * import { type SourceReport, sourceReportSchema } from "diplomatic-events";
 *
 * const report: SourceReport = sourceReportSchema.parse({
 *   source: "agency-story",
 *   via: [{ who: "ministry", cue: "according to" }],
 *   evidence: [{ exact: "the talks will resume" }],
 * });
 * console.log(report.via?.length); // 1
 * ```
 */
export const sourceReportSchema: RecordSchema<SourceReport> = /* @__PURE__ */ (() =>
  z.toZod<SourceReport>()(
    z.strictObject({
      source: reference("source"),
      via: z.optional(z.array(attributionLinkSchema)),
      evidence: z.optional(z.array(evidenceSchema)),
      basis: z.optional(basisSchema),
      certainty: z.optional(certaintySchema),
      confidence: z.optional(z.number().min(0).max(1)),
      withdrawn: z.optional(markSchema),
    }),
  ))();
