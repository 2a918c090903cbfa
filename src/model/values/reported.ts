import * as z from "zod";
import { type When, whenSchema } from "../time/when.js";
import { type SourceReport, sourceReportSchema } from "./attribution.js";
import { type EventCode, eventCodeSchema } from "./event-code.js";
import { type Extensions, extensionsSchema } from "./extensions.js";
import { type Link, linkSchema } from "./link.js";
import { type EnumSchema, type RecordShape, textSchema } from "./schema.js";

/** Whether the recorded event has come about. */
export const eventStatuses = [
  /** It has come about. */
  "actual",
  /** Planned: "will recognise". */
  "planned",
  /** Under consideration, or may come about: "is considering". */
  "possible",
  /** It did not come about: "did not meet". */
  "not-actual",
  /** Planned, then called off. */
  "cancelled",
  /** Planned, then put off. */
  "postponed",
  /** Proposed, and declined. */
  "refused",
] as const;

/** A term of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number];

/** The fields that all reported records share: events and instruments. */
export interface Reported {
  /** The reports, one or more. The record holds only the content that all of them confirm. */
  reports: SourceReport[];
  /** The time it happens. */
  when?: When | undefined;
  /** Whether it has come about; `actual` if absent. */
  status?: EventStatus | undefined;
  /** Its relations to other records. */
  links?: Link[] | undefined;
  /** Its codes in external coding schemes. */
  codes?: EventCode[] | undefined;
  /** A remark by the maker of the record. */
  note?: string | undefined;
  /** Your own data, under namespaced keys. */
  extensions?: Extensions | undefined;
}

export const eventStatusSchema: EnumSchema<EventStatus> = /* @__PURE__ */ z.enum(eventStatuses);

/** The field schemas of {@link Reported}, shared by the record schemas that extend it. */
export const reportedShape: RecordShape<Reported> = /* @__PURE__ */ (() => ({
  reports: z.array(sourceReportSchema).min(1),
  when: z.optional(whenSchema),
  status: z.optional(eventStatusSchema),
  links: z.optional(z.array(linkSchema)),
  codes: z.optional(z.array(eventCodeSchema)),
  note: z.optional(textSchema),
  extensions: z.optional(extensionsSchema),
}))();
