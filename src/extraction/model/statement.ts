import * as z from "zod";
import {
  type Certainty,
  type Continuity,
  certainties,
  continuities,
  type Evaluation,
  evaluations,
  type RecordSchema,
  type SourcingTerm,
  type SpeechAct,
  sourcingTerms,
  speechActSchema,
} from "../../model/index.js";
import { detailsOf, type ExtractedDetail } from "./detail.js";
import { type ExtractedSpeaker, extractedSpeakerSchema } from "./party.js";
import {
  type ExtractedReported,
  type ExtractedReportedDetails,
  reportedDetails,
  reportedFields,
} from "./reported.js";
import {
  aboutDetail,
  clauseDetail,
  type ExtractedAboutDetail,
  type ExtractedClauseDetail,
  type ExtractedSubject,
  type ExtractedTopicDetails,
  subjectSchema,
  topicDetails,
} from "./topic.js";

/** Details of a statement. */
export interface ExtractedStatementDetails
  extends ExtractedReportedDetails,
    ExtractedTopicDetails,
    ExtractedAboutDetail,
    ExtractedClauseDetail {
  /** The ids of the actors to whom it is said. */
  audience: string[];
  /** True where the content is said not to be so. Not with the act `deny`: its content is what the speaker says, "There is no deal." */
  negated: boolean;
  /** The direction of the judgement. Only with the act `assess`. */
  evaluation: Evaluation;
  /** How surely the speaker says it: "may" and "suggests" are `possible`. */
  certainty: Certainty;
  /** How it compares with the speaker's earlier statements, where the text says so: "reiterated" is `unchanged`. */
  continuity: Continuity;
  /** The id of the statement, position or meeting that it answers. */
  replies: string;
  /** The terms on which it was said to a reporter: "on background" is `background`. */
  term: SourcingTerm;
}

/** Something said. One act each: a sentence with two acts makes two statements. */
export interface ExtractedStatement extends ExtractedReported {
  /** Who says it, at least one. */
  speakers: ExtractedSpeaker[];
  /** The act of saying it. */
  act: SpeechAct;
  /** A neutral paraphrase in one short sentence that can be read alone. */
  content: string;
  /** The subjects that it is about and that have the same details. */
  about: ExtractedSubject[];
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedStatementDetails>[];
}

export const extractedStatementSchema: RecordSchema<ExtractedStatement> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedStatement>()(
    z.strictObject({
      ...reportedFields,
      speakers: z.array(extractedSpeakerSchema),
      act: speechActSchema,
      content: z.string(),
      about: z.array(subjectSchema),
      more: detailsOf<ExtractedStatementDetails>({
        audience: z.array(z.string()),
        negated: z.boolean(),
        evaluation: z.enum(evaluations),
        certainty: z.enum(certainties),
        continuity: z.enum(continuities),
        ...topicDetails,
        ...aboutDetail,
        ...clauseDetail,
        replies: z.string(),
        term: z.enum(sourcingTerms),
        ...reportedDetails,
      }),
    }),
  ))();
