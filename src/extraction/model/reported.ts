import * as z from "zod";
import {
  type Certainty,
  certainties,
  type EnumSchema,
  type EventStatus,
  eventStatusSchema,
  type Nearness,
  nearnesses,
  type RecordSchema,
  type RecordShape,
} from "../../model/index.js";

/** A voice that passes something on, between the text and the speaker. */
export interface ExtractedVoice {
  /** The id of the actor that passes it on, or of the statement in which somebody does; `""` where the text only hedges. */
  who: string;
  /** The words of the text that mark the voice, copied: "According to", "Reportedly"; `""` where there are none. */
  cue: string;
  /** How surely this voice says it: "reportedly" and "claims" are `uncommitted`, no hint is `unstated`. */
  certainty: Certainty | "unstated";
}

/** How one record lies to another in time: the relation, and how near where the text gives no measure. */
export type ExtractedOrderRelation = "at" | "before" | "after" | `${Nearness}-${"before" | "after"}`;

/** The place of a record in time, beside another record. */
export interface ExtractedOrder {
  /** How it lies: "just before" is `immediately-before`, "shortly after" is `shortly-after`. */
  relation: ExtractedOrderRelation;
  /** The id of the other record or provision; the word `text` for the text itself. */
  to: string;
}

/** Details that every reported record may have. */
export interface ExtractedReportedDetails {
  /** A voice through which it reaches the text; several from the text inward. It is never the speaker, and never the text. */
  via: ExtractedVoice;
  /** The words of the text for when it happened, copied: "on Friday", "today", "shortly after the talks", "4 to 6 March 2031". */
  time: string;
  /** Its place in time beside another record. */
  order: ExtractedOrder;
  /**
   * The id of the record of which it is a part: the meeting at which it was said, the conference of a round. The word `text` where it is
   * said in the text itself.
   */
  partOf: string;
  /** Whether it has come about: "will recognise" is `planned`. Without it, it has. */
  status: EventStatus;
  /** True where the text takes it for granted: "their remaining demands" presupposes demands. */
  presupposed: boolean;
}

/** The fields of every reported record. */
export interface ExtractedReported {
  /** A short id of its own, such as `s1`: letters, digits, `-`, `_`. */
  id: string;
  /**
   * The passages of the text that show it, at least one, copied; for the passages of another record, its id.
   */
  quotes: string[];
}

const sides = ["before", "after"] as const;

const orderRelations: readonly ExtractedOrderRelation[] = /* @__PURE__ */ (() => [
  "at" as const,
  ...sides,
  ...sides.flatMap((side) => nearnesses.map((nearness) => `${nearness}-${side}` as const)),
])();

const voiceSchema: RecordSchema<ExtractedVoice> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedVoice>()(
    z.strictObject({ who: z.string(), cue: z.string(), certainty: z.enum([...certainties, "unstated"]) }),
  ))();

export const orderSchema: RecordSchema<ExtractedOrder> = /* @__PURE__ */ (() => {
  const relationSchema: EnumSchema<ExtractedOrderRelation> = z.enum(orderRelations);
  return z.toZod<ExtractedOrder>()(z.strictObject({ relation: relationSchema, to: z.string() }));
})();

export const reportedFields: RecordShape<ExtractedReported> = /* @__PURE__ */ (() => ({
  id: z.string(),
  quotes: z.array(z.string()),
}))();

export const reportedDetails: RecordShape<ExtractedReportedDetails> = /* @__PURE__ */ (() => ({
  via: voiceSchema,
  time: z.string(),
  order: orderSchema,
  partOf: z.string(),
  status: eventStatusSchema,
  presupposed: z.boolean(),
}))();
