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

/** Which way a judgement goes. */
export const evaluations = ["positive", "negative", "mixed"] as const;

/** A term of {@link evaluations}. */
export type Evaluation = (typeof evaluations)[number];

/** Something said, or pointedly not said, as reported. One act per statement; a sentence with two acts makes two. */
export interface Statement extends Reported {
  /** The record's id. */
  id: Id;
  /** Tells it from the other events. */
  type: "statement";
  /** Who says it. Several speak jointly, or are candidates when each is uncertain. */
  speakers: Party[];
  /** To whom it is said. */
  audience?: Party[] | undefined;
  /** What is done by saying it. */
  act: SpeechAct;
  /** What is said: a neutral paraphrase in one sentence, readable alone. The words themselves are evidence. */
  content: string;
  /** `content` is said not to be so. Never means that nothing was said. */
  negated?: true | undefined;
  /** Which way the judgement goes. Goes with the act `assess`. */
  evaluation?: Evaluation | undefined;
  /** How surely the speaker says it. */
  certainty?: Certainty | undefined;
  /** What it is about. */
  about?: Topic[] | undefined;
  /** Conditions, grounds, purposes and reservations. */
  clauses?: Clause[] | undefined;
  /** How it stands to what the speaker said before, as the source puts it. */
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
