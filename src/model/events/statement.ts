import * as z from "zod";
import { type Certainty, certaintySchema } from "../values/certainty.js";
import { type Clause, clauseSchema } from "../values/clause.js";
import { type Continuity, continuitySchema } from "../values/continuity.js";
import { type Id, idSchema } from "../values/id.js";
import { type Party, participantSchema, partySchema } from "../values/party.js";
import { type Reported, reportedShape } from "../values/reported.js";
import { type EnumSchema, markSchema, type RecordSchema, textSchema } from "../values/schema.js";
import { type Topic, topicSchema } from "../values/topic.js";
import { type SpeechAct, speechActSchema } from "./speech-act.js";

/** The direction of a judgement. */
export const evaluations = [
  /** Favourable. */
  "positive",
  /** Unfavourable. */
  "negative",
  /** Favourable in part and unfavourable in part. */
  "mixed",
] as const;

/** A term of {@link evaluations}. */
export type Evaluation = (typeof evaluations)[number];

/**
 * Something said, or pointedly left unsaid, as reported. Each statement has one act; record a sentence with two acts as two
 * statements.
 */
export interface Statement extends Reported {
  /** The record's id. */
  id: Id;
  /** The event type. */
  type: "statement";
  /** The speakers. Several speak jointly; if each is uncertain, they are alternative candidates. */
  speakers: Party[];
  /** The parties addressed. */
  audience?: Party[] | undefined;
  /** The speech act. */
  act: SpeechAct;
  /** A neutral paraphrase in one sentence, readable alone. */
  content: string;
  /** Negates `content`, never the act of speaking. The content of `deny` is what its speaker says: "There is no deal." */
  negated?: true | undefined;
  /** The direction of the judgement, with the act `assess`. */
  evaluation?: Evaluation | undefined;
  /** The speaker's own certainty. */
  certainty?: Certainty | undefined;
  /** The topics it is about. */
  about?: Topic[] | undefined;
  /** Its conditions, grounds, purposes and reservations. */
  clauses?: Clause[] | undefined;
  /** How it compares with the speaker's earlier statements, according to the source. */
  continuity?: Continuity | undefined;
}

export const evaluationSchema: EnumSchema<Evaluation> = /* @__PURE__ */ z.enum(evaluations);

/**
 * The schema of {@link Statement}.
 *
 * @example
 * ```ts
 * import { type Statement, statementSchema } from "diplomatic-events";
 *
 * const statement: Statement = statementSchema.parse({
 *   id: "thanks",
 *   type: "statement",
 *   speakers: [{ who: "president", onBehalfOf: "kenya" }],
 *   act: "thank",
 *   content: "Kenya thanks Qatar for hosting the talks.",
 *   about: [{ subject: "talks", by: ["qatar"] }],
 *   reports: [{ source: "readout" }],
 * });
 * console.log(statement.act); // "thank"
 * ```
 */
export const statementSchema: RecordSchema<Statement> = /* @__PURE__ */ (() =>
  z.toZod<Statement>()(
    z.strictObject({
      id: idSchema,
      type: z.literal("statement"),
      speakers: z.array(partySchema).min(1),
      audience: z.optional(z.array(participantSchema)),
      act: speechActSchema,
      content: textSchema,
      negated: z.optional(markSchema),
      evaluation: z.optional(evaluationSchema),
      certainty: z.optional(certaintySchema),
      about: z.optional(z.array(topicSchema)),
      clauses: z.optional(z.array(clauseSchema)),
      continuity: z.optional(continuitySchema),
      ...reportedShape,
    }),
  ))();
