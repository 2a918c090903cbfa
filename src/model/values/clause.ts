import * as z from "zod";
import { type EnumSchema, type RecordSchema, textSchema } from "./schema.js";
import { type Topic, topicSchema } from "./topic.js";

/** The kinds of clause. The first five make the record conditional; the others leave it unconditional. */
export const clauseKinds = [
  /** It holds if this is the case: "provided that", "in case". */
  "if",
  /** It holds except if this is the case: "unless". */
  "unless",
  /** It holds until this happens. */
  "until",
  /** It holds only after this has happened: "not before", "following". */
  "only-after",
  /** It is given in return for this: "in exchange for". */
  "in-exchange-for",
  /** The reason given. */
  "because",
  /** The text, decision or principle on which it rests: "in accordance with", "pursuant to", "derived from". */
  "based-on",
  /** The means, channel or framework: "through the UN", "by peaceful means", "within the framework of". */
  "by-means-of",
  /** The purpose given. */
  "so-that",
  /** A right or matter it leaves unaffected: "without prejudice to", "notwithstanding". */
  "without-prejudice-to",
] as const;

/** A term of {@link clauseKinds}. */
export type ClauseKind = (typeof clauseKinds)[number];

/** A condition, ground, purpose or reservation attached to a statement, a position, a provision or a meeting. */
export interface Clause {
  /** The kind of clause. */
  kind: ClauseKind;
  /** The clause in words, without its conjunction: "Y lifts the blockade". */
  text: string;
  /** The topics of the clause. */
  about?: Topic[] | undefined;
}

export const clauseKindSchema: EnumSchema<ClauseKind> = /* @__PURE__ */ z.enum(clauseKinds);

/**
 * The schema of {@link Clause}.
 *
 * @example
 * ```ts
 * import { type Clause, clauseSchema } from "diplomatic-events";
 *
 * const clause: Clause = clauseSchema.parse({ kind: "unless", text: "the blockade is lifted" });
 * console.log(clause.kind); // "unless"
 * ```
 */
export const clauseSchema: RecordSchema<Clause> = /* @__PURE__ */ (() =>
  z.toZod<Clause>()(
    z.strictObject({
      kind: clauseKindSchema,
      text: textSchema,
      about: z.optional(z.array(topicSchema)),
    }),
  ))();
