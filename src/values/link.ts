import * as z from "zod";
import { type Basis, basisSchema } from "./basis.js";
import { type Id, reference } from "./id.js";
import type { EnumSchema, RecordSchema } from "./schema.js";

/**
 * How a record relates to another. Accepting, denying, following in time and being conditional are said by the act, `about`,
 * `when` and clauses, and only there.
 */
export const linkRelations = [
  /** It answers the other. */
  "responds-to",
  /** It is a part of the other: a round of a conference, a remark made at a meeting. */
  "part-of",
  /** It is another account of what the other records. */
  "same-event",
  /** It was done together with the other. */
  "alongside",
  /** It puts the other right: the other was wrong when made. */
  "corrects",
  /** It takes the other's place: the other was right until then. */
  "supersedes",
] as const;

/** A term of {@link linkRelations}. */
export type LinkRelation = (typeof linkRelations)[number];

/** A relation of this record to another. */
export interface Link {
  /** How this record relates to the other. */
  rel: LinkRelation;
  /** The other record. */
  to: Id;
  /** Whether the source states the relation, or it was concluded. */
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
