import * as z from "zod";
import { type Id, reference } from "./id.js";
import type { EnumSchema, RecordSchema, RecordShape } from "./schema.js";
import { type Subject, subjectSchema } from "./subject.js";
import { type When, whenSchema } from "./when.js";

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

/**
 * A topic: who does what, to whom, where and when. It has at least one of `subject`, `ref` and `territories`.
 */
export interface Topic {
  /** The subject matter. */
  subject?: Subject | undefined;
  /** The record or provision it is about. */
  ref?: Id | undefined;
  /** The aspect of the record named by `ref`. */
  aspect?: Aspect | undefined;
  /** The actors that do it, did it or are to do it. */
  by?: Id[] | undefined;
  /** The actors it is directed at. */
  toward?: Id[] | undefined;
  /** The territories where it happens, or that it is about. */
  territories?: Id[] | undefined;
  /** The time it was or is to be done. */
  when?: When | undefined;
}

export const aspectSchema: EnumSchema<Aspect> = /* @__PURE__ */ z.enum(aspects);

/** The field schemas of {@link Topic}, shared by the schemas that extend it. */
export const topicShape: RecordShape<Topic> = /* @__PURE__ */ (() => ({
  subject: z.optional(subjectSchema),
  ref: z.optional(reference()),
  aspect: z.optional(aspectSchema),
  by: z.optional(z.array(reference("actor"))),
  toward: z.optional(z.array(reference("actor"))),
  territories: z.optional(z.array(reference("territory"))),
  when: z.optional(whenSchema),
}))();

/**
 * The schema of {@link Topic}.
 *
 * @example
 * ```ts
 * import { type Topic, topicSchema } from "diplomatic-events";
 *
 * const topic: Topic = topicSchema.parse({ subject: "withdrawal", by: ["side-a"], territories: ["valley"] });
 * console.log(topic.subject); // "withdrawal"
 * ```
 */
export const topicSchema: RecordSchema<Topic> = /* @__PURE__ */ (() =>
  z.toZod<Topic>()(z.strictObject(topicShape)))();
