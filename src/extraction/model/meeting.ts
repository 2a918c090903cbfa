import * as z from "zod";
import {
  type EventStatus,
  eventStatusSchema,
  type MeetingForm,
  type MeetingMedium,
  type MeetingOutcome,
  meetingFormSchema,
  meetingMedia,
  meetingOutcomes,
  type RecordSchema,
  subjects,
} from "../../model/index.js";
import { type ExtractedTold, toldShape } from "./told.js";
import { orUnstated, type Unstated } from "./unstated.js";

/** Somebody who takes part in a meeting. */
export interface ExtractedParticipant {
  /** The id of the actor. */
  actor: string;
  /** The id of the actor for whom they take part: the state, body or bloc; `""` where the text does not say. */
  onBehalfOf: string;
}

/** A call, talk, round or visit. */
export interface ExtractedMeeting extends ExtractedTold {
  /** What kind of meeting. */
  form: MeetingForm;
  /** Through what they met. */
  medium: MeetingMedium | Unstated;
  /** Who took part, at least one. */
  participants: ExtractedParticipant[];
  /** The id of the territory where it took place; `""` where the text does not say. */
  place: string;
  /** How long it lasted, as an ISO 8601 duration: `PT2H`; `""` where the text gives no measure. */
  duration: string;
  /** What came of it. */
  outcome: MeetingOutcome | Unstated;
  /** Whether it has taken place. */
  status: EventStatus;
  /** The matters it was about. */
  subjects: (typeof subjects)[number][];
}

/** The schema of {@link ExtractedParticipant}. */
export const extractedParticipantSchema: RecordSchema<ExtractedParticipant> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedParticipant>()(z.strictObject({ actor: z.string(), onBehalfOf: z.string() })))();

/** The schema of {@link ExtractedMeeting}. */
export const extractedMeetingSchema: RecordSchema<ExtractedMeeting> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedMeeting>()(
    z.strictObject({
      ...toldShape,
      form: meetingFormSchema,
      medium: orUnstated(meetingMedia),
      participants: z.array(extractedParticipantSchema),
      place: z.string(),
      duration: z.string(),
      outcome: orUnstated(meetingOutcomes),
      status: eventStatusSchema,
      subjects: z.array(z.enum(subjects)),
    }),
  ))();
