import * as z from "zod";
import { type Basis, basisSchema } from "./basis.js";
import { type Certainty, certaintySchema } from "./certainty.js";
import { type Evidence, evidenceSchema } from "./evidence.js";
import { type Id, reference } from "./id.js";
import { type EnumSchema, markSchema, type RecordSchema, textSchema } from "./schema.js";

/** The terms on which somebody speaks to a reporter, as the Associated Press defines them. */
export const sourcingTerms = [
  /** May be quoted by name. */
  "on-the-record",
  /** May be quoted under agreed conditions, usually by position instead of name. */
  "background",
  /** May be used, without quotation or attribution. */
  "deep-background",
] as const;

/** A term of {@link sourcingTerms}. */
export type SourcingTerm = (typeof sourcingTerms)[number];

/** One voice between the source and the speaker. It has `who`, `cue` or both. */
export interface AttributionLink {
  /** The voice that passes it on: an actor, a source, or the statement that records the utterance. */
  who?: Id | undefined;
  /** The terms on which this voice spoke. */
  term?: SourcingTerm | undefined;
  /** The words that mark the attribution: "Reportedly", "according to". */
  cue?: string | undefined;
  /** This voice's own certainty. */
  certainty?: Certainty | undefined;
  /** Quotations from the report's source that show this link. */
  evidence?: Evidence[] | undefined;
}

/**
 * One source's report of a record: its chain of voices, its certainty and its words. Each doubt has its own place: the
 * speaker's on the statement, a voice's on its link, the source's here in `certainty`, the extractor's in `confidence`.
 */
export interface SourceReport {
  /** The source that reports it. */
  source: Id;
  /** The chain of voices, from the source inward. It ends before the speaker or holder, whom the record names. */
  via?: AttributionLink[] | undefined;
  /** The terms on which the speaker or holder spoke: a briefing on background. */
  term?: SourcingTerm | undefined;
  /** The words of the source that report it. */
  evidence?: Evidence[] | undefined;
  /** Whether the source states it or presupposes it, or the extractor inferred it. */
  basis?: Basis | undefined;
  /** The source's own certainty. */
  certainty?: Certainty | undefined;
  /** The extractor's confidence in this record, 0 to 1. */
  confidence?: number | undefined;
  /** The source has withdrawn its report. */
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
      term: z.optional(sourcingTermSchema),
      evidence: z.optional(z.array(evidenceSchema)),
      basis: z.optional(basisSchema),
      certainty: z.optional(certaintySchema),
      confidence: z.optional(z.number().min(0).max(1)),
      withdrawn: z.optional(markSchema),
    }),
  ))();
