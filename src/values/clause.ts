import * as z from "zod";
import { type EnumSchema, type RecordSchema, textSchema } from "./schema.js";
import { type Topic, topicSchema } from "./topic.js";

/** How a clause bears on what it is attached to. The first five make it conditional, the others do not. */
export const clauseKinds = [
  /** It holds if this is so: "provided that", "in case". */
  "if",
  /** It holds if this is not so: "unless". */
  "unless",
  /** It holds as long as this has not come about. */
  "until",
  /** It holds once this has come about: "not before", "following". */
  "only-after",
  /** It is given for this: "in return for". */
  "in-exchange-for",
  /** The ground given. */
  "because",
  /** The purpose given. */
  "so-that",
  /** What it leaves untouched: "without prejudice to", "notwithstanding". */
  "without-prejudice-to",
] as const;

/** A term of {@link clauseKinds}. */
export type ClauseKind = (typeof clauseKinds)[number];

/** A condition, ground, purpose or reservation attached to a statement, a position or a provision. */
export interface Clause {
  /** How it bears on what it is attached to. */
  kind: ClauseKind;
  /** The clause in words, without its conjunction: "Y lifts the blockade". */
  text: string;
  /** What the clause is about. */
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
