import * as z from "zod";
import { type When, whenSchema } from "../time/when.js";
import { type Id, idSchema, reference } from "./id.js";
import { type Quantity, quantitySchema } from "./quantity.js";
import { type EnumSchema, type RecordSchema, type RecordShape, textSchema } from "./schema.js";
import { type Subject, subjectSchema } from "./subject.js";

/** The aspects of a record that a topic can concern. */
export const aspects = [
  /** Whether it happened or was said at all. */
  "occurrence",
  /** Its exact words. */
  "wording",
  /** Its subject matter. */
  "topic",
  /** Its result. */
  "outcome",
] as const;

/** A term of {@link aspects}. */
export type Aspect = (typeof aspects)[number];

/** How the matter of a topic changes, or is to change. */
export const changes = [
  /** It grows in number, degree or speed: "step up", "deepen", "increase". */
  "more",
  /** It shrinks in number, degree or speed: "reduce", "ease", "slow". */
  "less",
  /** It comes into being or resumes: "launch", "open", "resume". */
  "begins",
  /** It goes on as it is: "continue", "maintain", "keep". */
  "continues",
  /** It stops: "end", "lift", "suspend", "close". */
  "ends",
] as const;

/** A term of {@link changes}. */
export type Change = (typeof changes)[number];

/**
 * A topic: who does what, to whom, where, when, how much. It has at least one of `subject`, `ref` and `territories`. With an `id` it is a
 * deed that other topics refer to, and that times are relative to: the return of an ambassador.
 */
export interface Topic {
  /** The topic's id, where another record refers to it. */
  id?: Id | undefined;
  /** The subject matter. */
  subject?: Subject | undefined;
  /**
   * The deed that the subject leaves open, in a few words, a verb first: "freeze assets".
   */
  deed?: string | undefined;
  /** The record, provision or topic it is about. */
  ref?: Id | undefined;
  /** The aspect of the record named by `ref`. */
  aspect?: Aspect | undefined;
  /** The actors that do it, did it or are to do it. */
  by?: Id[] | undefined;
  /** The actors it is directed at: who gets, hears or suffers it, also where it is to end. */
  toward?: Id[] | undefined;
  /** The territories where it happens, or that it is about: the place left by who leaves, reached by who returns. */
  territories?: Id[] | undefined;
  /** The time it was or is to be done. */
  when?: When | undefined;
  /** How it changes or is to change. */
  change?: Change | undefined;
  /** How much or how many, as the source says. */
  quantities?: Quantity[] | undefined;
}

export const changeSchema: EnumSchema<Change> = /* @__PURE__ */ z.enum(changes);
export const aspectSchema: EnumSchema<Aspect> = /* @__PURE__ */ z.enum(aspects);

/** The field schemas of {@link Topic}, shared by the schemas that extend it. */
export const topicShape: RecordShape<Topic> = /* @__PURE__ */ (() => ({
  id: z.optional(idSchema),
  subject: z.optional(subjectSchema),
  deed: z.optional(textSchema),
  ref: z.optional(reference()),
  aspect: z.optional(aspectSchema),
  by: z.optional(z.array(reference("actor"))),
  toward: z.optional(z.array(reference("actor"))),
  territories: z.optional(z.array(reference("territory"))),
  when: z.optional(whenSchema),
  change: z.optional(changeSchema),
  quantities: z.optional(z.array(quantitySchema)),
}))();

/**
 * The schema of {@link Topic}.
 *
 * @example
 * ```ts
 * import { type Topic, topicSchema } from "diplomatic-events";
 *
 * const topic: Topic = topicSchema.parse({ subject: "transport", deed: "reopen the pass", by: ["side-a"], territories: ["valley"] });
 * console.log(topic.deed); // "reopen the pass"
 * ```
 */
export const topicSchema: RecordSchema<Topic> = /* @__PURE__ */ (() =>
  z.toZod<Topic>()(z.strictObject(topicShape)))();
