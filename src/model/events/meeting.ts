import * as z from "zod";
import { type Clause, clauseSchema } from "../values/clause.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { type Party, participantSchema } from "../values/party.js";
import { type Reported, reportedShape } from "../values/reported.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";
import { type Topic, topicSchema } from "../values/topic.js";

/** The forms of meeting. */
export const meetingForms = [
  /** An exchange between persons, without a mandate to agree a text. */
  "conversation",
  /** A round of talks between sides that seek an outcome. */
  "negotiation",
  /** One side travels to the other for talks or ceremonies. */
  "visit",
  /** Many participants meet under one agenda. */
  "conference",
  /** Somebody addresses others, mostly the press: a briefing, a press conference, an interview, a speech. */
  "briefing",
  /** It is held for the occasion itself: a signing, a reception, an official meal, a commemoration. */
  "ceremony",
  /** A mediator goes back and forth between sides that do not meet. */
  "shuttle",
] as const;

/** A term of {@link meetingForms}. */
export type MeetingForm = (typeof meetingForms)[number];

/** The means by which people meet. */
export const meetingMedia = [
  /** In one place. */
  "in-person",
  /** By voice, at a distance. */
  "phone",
  /** By video, at a distance. */
  "video",
  /** At a distance, by means that the source does not name: a "call", "online". */
  "remote",
  /** In writing. */
  "correspondence",
] as const;

/** A term of {@link meetingMedia}. */
export type MeetingMedium = (typeof meetingMedia)[number];

/** The result of a meeting, in one word. Record the terms of an agreement as a statement or an instrument. */
export const meetingOutcomes = [
  /** Something was agreed. */
  "agreement",
  /** The sides came closer without reaching agreement. */
  "progress",
  /** It ended as planned without agreement. */
  "no-agreement",
  /** It ended earlier than planned. */
  "broken-off",
  /** The source says that the outcome is not known. */
  "unknown",
] as const;

/** A term of {@link meetingOutcomes}. */
export type MeetingOutcome = (typeof meetingOutcomes)[number];

/** A call, talk, round or visit, as reported. */
export interface Meeting extends Reported {
  /** The record's id. */
  id: Id;
  /** The event type. */
  type: "meeting";
  /** The source's name or number for it: "Third round of consultations". */
  title?: string | undefined;
  /** The form of meeting. */
  form: MeetingForm;
  /** The means by which they met. */
  medium?: MeetingMedium | undefined;
  /** The parties that took part. */
  participants: Party[];
  /** The territory where it took place. */
  place?: Id | undefined;
  /** The actors that initiated it. */
  initiatedBy?: Id[] | undefined;
  /** The topics discussed. */
  about?: Topic[] | undefined;
  /** The conditions, grounds and purposes of holding it. */
  clauses?: Clause[] | undefined;
  /** Its result. */
  outcome?: MeetingOutcome | undefined;
}

export const meetingFormSchema: EnumSchema<MeetingForm> = /* @__PURE__ */ z.enum(meetingForms);
export const meetingMediumSchema: EnumSchema<MeetingMedium> = /* @__PURE__ */ z.enum(meetingMedia);
export const meetingOutcomeSchema: EnumSchema<MeetingOutcome> = /* @__PURE__ */ z.enum(meetingOutcomes);

/**
 * The schema of {@link Meeting}.
 *
 * @example
 * ```ts
 * import { type Meeting, meetingSchema } from "diplomatic-events";
 *
 * const meeting: Meeting = meetingSchema.parse({
 *   id: "round-2",
 *   type: "meeting",
 *   form: "negotiation",
 *   participants: [{ who: "delegation-a" }, { who: "delegation-b" }, { who: "oman", role: "host" }],
 *   outcome: "progress",
 *   reports: [{ source: "communique" }],
 * });
 * console.log(meeting.participants.length); // 3
 * ```
 */
export const meetingSchema: RecordSchema<Meeting> = /* @__PURE__ */ (() =>
  z.toZod<Meeting>()(
    z.strictObject({
      id: idSchema,
      type: z.literal("meeting"),
      title: z.optional(textSchema),
      form: meetingFormSchema,
      medium: z.optional(meetingMediumSchema),
      participants: z.array(participantSchema).min(1),
      place: z.optional(reference("territory")),
      initiatedBy: z.optional(z.array(reference("actor"))),
      about: z.optional(z.array(topicSchema)),
      clauses: z.optional(z.array(clauseSchema)),
      outcome: z.optional(meetingOutcomeSchema),
      ...reportedShape,
    }),
  ))();
