import * as z from "zod";
import {
  type Certainty,
  type Continuity,
  certainties,
  continuities,
  type Evaluation,
  evaluations,
  type RecordSchema,
  type SpeechAct,
  speechActSchema,
  subjects,
} from "../../model/index.js";
import { type ExtractedCondition, extractedConditionSchema } from "./condition.js";
import { type ExtractedTold, toldShape } from "./told.js";
import { orUnstated, type Unstated } from "./unstated.js";

/** Something said. One act each: a sentence with two acts makes two statements. */
export interface ExtractedStatement extends ExtractedTold {
  /** The ids of the actors who say it, at least one; the word `text` where it is the text's own judgement. */
  speakers: string[];
  /** The id of the actor for whom they speak; `""` where the text does not say. */
  onBehalfOf: string;
  /** The ids of the actors to whom it is said. */
  audience: string[];
  /** What is done by saying it. */
  act: SpeechAct;
  /** What is said, paraphrased neutrally in one sentence that can be read alone. */
  content: string;
  /** Whether the content is said not to be so. With the act `deny` it stays false: the content is the claim that is denied. */
  negated: boolean;
  /** Which way the judgement goes. Only with the act `assess`. */
  evaluation: Evaluation | Unstated;
  /** How surely the speaker says it: "may" and "suggests" are `possible`. */
  certainty: Certainty | Unstated;
  /** How it stands to what the speaker said before, where the text says so: "reiterated" is `unchanged`. */
  continuity: Continuity | Unstated;
  /** The matters it is about. */
  subjects: (typeof subjects)[number][];
  /** The ids of the meetings, statements, positions, control assessments and territories that it is about. */
  about: string[];
  /** The ids of the actors who do, did or are to do what it is about. */
  by: string[];
  /** Conditions, grounds, purposes and reservations. */
  conditions: ExtractedCondition[];
  /** The id of the statement, position or meeting that it answers; `""` where it answers none. */
  repliesTo: string;
}

/** The schema of {@link ExtractedStatement}. */
export const extractedStatementSchema: RecordSchema<ExtractedStatement> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedStatement>()(
    z.strictObject({
      ...toldShape,
      speakers: z.array(z.string()),
      onBehalfOf: z.string(),
      audience: z.array(z.string()),
      act: speechActSchema,
      content: z.string(),
      negated: z.boolean(),
      evaluation: orUnstated(evaluations),
      certainty: orUnstated(certainties),
      continuity: orUnstated(continuities),
      subjects: z.array(z.enum(subjects)),
      about: z.array(z.string()),
      by: z.array(z.string()),
      conditions: z.array(extractedConditionSchema),
      repliesTo: z.string(),
    }),
  ))();
