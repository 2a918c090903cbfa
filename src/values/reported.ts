import * as z from "zod";
import { type SourceReport, sourceReportSchema } from "./attribution.js";
import { type EventCode, eventCodeSchema } from "./event-code.js";
import { type Extensions, extensionsSchema } from "./extensions.js";
import { type Link, linkSchema } from "./link.js";
import { type EnumSchema, type RecordShape, textSchema } from "./schema.js";
import { type When, whenSchema } from "./when.js";

/** Whether what a record says has come about. */
export const eventStatuses = [
  /** It has: also what is meant when no status is given. */
  "actual",
  /** It is meant to: "will recognise". */
  "planned",
  /** It may: "is considering". */
  "possible",
  /** It has not: "did not meet". */
  "not-actual",
  /** It was planned and called off. */
  "cancelled",
  /** It was planned and put off. */
  "postponed",
  /** It was proposed and somebody declined. */
  "refused",
] as const;

/** A term of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number];

/** What every record of something reported carries: events and instruments alike. */
export interface Reported {
  /** Who says so: one report or more. The record holds only what all of them say. */
  reports: SourceReport[];
  /** When it happens. */
  when?: When | undefined;
  /** Whether it has come about; `actual` when absent. */
  status?: EventStatus | undefined;
  /** Its relations to other records. */
  links?: Link[] | undefined;
  /** Its codes in other schemes. */
  codes?: EventCode[] | undefined;
  /** A remark of whoever made the record. */
  note?: string | undefined;
  /** Data of one's own. */
  extensions?: Extensions | undefined;
}

export const eventStatusSchema: EnumSchema<EventStatus> = /* @__PURE__ */ z.enum(eventStatuses);

/** The fields of {@link Reported}, shared by the schemas that extend it. */
export const reportedShape: RecordShape<Reported> = /* @__PURE__ */ (() => ({
  reports: z.array(sourceReportSchema).min(1),
  when: z.optional(whenSchema),
  status: z.optional(eventStatusSchema),
  links: z.optional(z.array(linkSchema)),
  codes: z.optional(z.array(eventCodeSchema)),
  note: z.optional(textSchema),
  extensions: z.optional(extensionsSchema),
}))();
