import * as z from "zod";
import {
  type Aspect,
  aspects,
  type Change,
  type ClauseKind,
  changes,
  clauseKindSchema,
  type EnumSchema,
  type RecordSchema,
  type RecordShape,
  subjects,
} from "../../model/index.js";

/** A subject of the vocabulary. */
export type ExtractedSubject = (typeof subjects)[number];

/** A condition, ground, purpose or reservation that the text attaches. */
export interface ExtractedClause {
  /** How it bears on the record. */
  kind: ClauseKind;
  /** The clause, in few words and without its conjunction: "the blockade is lifted". */
  text: string;
  /** The subjects of the clause. */
  about: ExtractedSubject[];
  /** The deed of the clause, a verb first; `""` where the subject says all. */
  deed: string;
  /** The ids of the actors that do what the clause says. */
  by: string[];
  /** The ids of the actors at which that is directed. */
  toward: string[];
  /** The ids of the records and provisions that the clause is about. */
  on: string[];
}

/** A number of things or an amount. */
export interface ExtractedQuantity {
  /** The words of the text, copied: "about 40 trucks", "two to three million euros". */
  words: string;
  /** The thing that is counted, in the singular: `truck`, `km`, `percent`; for money its ISO 4217 code. */
  unit: string;
}

/** Details of what a record is about: of its subjects under `about`, or of the subject that a detail `about` before them begins. */
export interface ExtractedTopicDetails {
  /** The ids of the actors that do, did or are to do it. */
  by: string[];
  /** The ids of the actors at which it is directed: whom a sanction hits, who gets the aid. */
  toward: string[];
  /** The ids of the territories where it happens, or that it concerns. */
  where: string[];
  /** What is done, where the subject leaves it open, a verb first, in up to six words: "freeze assets", "lead the delegation", "wait". */
  deed: string;
  /** The ids of the records and provisions that it is about. */
  on: string[];
  /** What of the records under `on` it is about, where not the whole. */
  aspect: Aspect;
  /** Whether there is to be more or less of it, or it begins, continues or ends. */
  change: Change;
  /** How much or how many. */
  quantity: ExtractedQuantity;
  /** The words of the text for when it was or is to be done, copied: "by the end of June", "within 14 days". */
  due: string;
}

/** The detail with which a further subject begins. */
export interface ExtractedAboutDetail {
  /** One more subject, which others do than those before; the details behind it, such as `by`, are its own. */
  about: ExtractedSubject;
}

/** The detail that every record with conditions may have. */
export interface ExtractedClauseDetail {
  /** A condition, ground, purpose or reservation. */
  clause: ExtractedClause;
}

export const subjectSchema: EnumSchema<ExtractedSubject> = /* @__PURE__ */ z.enum(subjects);

const quantitySchema: RecordSchema<ExtractedQuantity> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedQuantity>()(z.strictObject({ words: z.string(), unit: z.string() })))();

const clauseSchema: RecordSchema<ExtractedClause> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedClause>()(
    z.strictObject({
      kind: clauseKindSchema,
      text: z.string(),
      about: z.array(subjectSchema),
      deed: z.string(),
      by: z.array(z.string()),
      toward: z.array(z.string()),
      on: z.array(z.string()),
    }),
  ))();

/** The schemas of {@link ExtractedTopicDetails}. */
export const topicDetails: RecordShape<ExtractedTopicDetails> = /* @__PURE__ */ (() => ({
  by: z.array(z.string()),
  toward: z.array(z.string()),
  where: z.array(z.string()),
  deed: z.string(),
  on: z.array(z.string()),
  aspect: z.enum(aspects),
  change: z.enum(changes),
  quantity: quantitySchema,
  due: z.string(),
}))();

/** The schema of {@link ExtractedAboutDetail}. */
export const aboutDetail: RecordShape<ExtractedAboutDetail> = /* @__PURE__ */ (() => ({
  about: subjectSchema,
}))();

/** The schema of {@link ExtractedClauseDetail}. */
export const clauseDetail: RecordShape<ExtractedClauseDetail> = /* @__PURE__ */ (() => ({
  clause: clauseSchema,
}))();
