import * as z from "zod";
import { type Id, reference } from "./id.js";
import type { EnumSchema, RecordSchema, RecordShape } from "./schema.js";
import { type Subject, subjectSchema } from "./subject.js";
import { type When, whenSchema } from "./when.js";

/** What of a record a topic concerns. */
export const aspects = [
  /** That it happened or was said at all. */
  "occurrence",
  /** In which words. */
  "wording",
  /** What it was about. */
  "topic",
  /** What came of it. */
  "outcome",
] as const;

/** A term of {@link aspects}. */
export type Aspect = (typeof aspects)[number];

/**
 * What something is about: who is to do or did what, to whom, where, by when. At least one of `subject`, `ref` and
 * `territories` is given.
 */
export interface Topic {
  /** The matter. */
  subject?: Subject | undefined;
  /** A record or a provision that it is about. */
  ref?: Id | undefined;
  /** What of the record named by `ref`. */
  aspect?: Aspect | undefined;
  /** The actors who do it, did it or are to do it. */
  by?: Id[] | undefined;
  /** The actors toward whom. */
  toward?: Id[] | undefined;
  /** The territories where, or about which. */
  territories?: Id[] | undefined;
  /** When it is to be or was done. */
  when?: When | undefined;
}

export const aspectSchema: EnumSchema<Aspect> = /* @__PURE__ */ z.enum(aspects);

/** The fields of {@link Topic}, shared with what extends it. */
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
