import * as z from "zod";
import { type Basis, basisSchema } from "./basis.js";
import { type Id, reference } from "./id.js";
import type { EnumSchema, RecordSchema } from "./schema.js";

/**
 * The relations between records. Consent, denial, sequence in time and conditions have their own fields: `act`, `about`, `when`
 * and `clauses`.
 */
export const linkRelations = [
  /** Answers the other. */
  "responds-to",
  /**
   * Is a part of the other: a round of a conference, a remark made at a meeting. A statement made in a text itself is a part
   * of that source.
   */
  "part-of",
  /** Both records are accounts of the same event. */
  "same-event",
  /** Was done together with the other. */
  "alongside",
  /** Corrects the other, which was wrong from the start. */
  "corrects",
  /** Replaces the other, which was right until then. */
  "supersedes",
  /** Results from the other, or is in accordance with it. Grounds in words are clauses. */
  "based-on",
] as const;

/** A term of {@link linkRelations}. */
export type LinkRelation = (typeof linkRelations)[number];

/** A relation of this record to another. */
export interface Link {
  /** How this record relates to the other. */
  rel: LinkRelation;
  /** The other record. A source only with the relation `part-of`. */
  to: Id;
  /** The basis of the relation. */
  basis?: Basis | undefined;
}

export const linkRelationSchema: EnumSchema<LinkRelation> = /* @__PURE__ */ z.enum(linkRelations);

/**
 * The schema of {@link Link}.
 *
 * @example
 * ```ts
 * import { type Link, linkSchema } from "diplomatic-events";
 *
 * const link: Link = linkSchema.parse({ rel: "responds-to", to: "demand" });
 * console.log(link.to); // "demand"
 * ```
 */
export const linkSchema: RecordSchema<Link> = /* @__PURE__ */ (() =>
  z.toZod<Link>()(
    z.strictObject({
      rel: linkRelationSchema,
      to: reference(
        "source",
        "instrument",
        "provision",
        "statement",
        "meeting",
        "territorial-position",
        "control-assessment",
      ),
      basis: z.optional(basisSchema),
    }),
  ))();
