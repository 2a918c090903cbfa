import * as z from "zod";
import {
  type MeetingForm,
  type MeetingMedium,
  type MeetingOutcome,
  meetingFormSchema,
  meetingMedia,
  meetingOutcomes,
  type RecordSchema,
} from "../../model/index.js";
import { detailsOf, type ExtractedDetail } from "./detail.js";
import { type ExtractedParty, extractedPartySchema } from "./party.js";
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

/** A length of time. */
export interface ExtractedDuration {
  /** The length as an ISO 8601 duration: `PT2H`. */
  iso: string;
  /** The words of the text, copied: "more than two hours". */
  words: string;
}

/** Details of a meeting. */
export interface ExtractedMeetingDetails
  extends ExtractedReportedDetails,
    ExtractedTopicDetails,
    ExtractedAboutDetail,
    ExtractedClauseDetail {
  /** The name or number that the text gives it: "Third round of consultations". */
  title: string;
  /** Through what they met: `in-person` where one hosts or visits another. */
  medium: MeetingMedium;
  /** The id of the territory where it took place. */
  place: string;
  /** How long it lasted, where the text gives a measure. */
  duration: ExtractedDuration;
  /** The result. */
  outcome: MeetingOutcome;
  /** The ids of the actors on whose initiative or request it took place. */
  initiator: string[];
}

/** A call, talk, round or visit. */
export interface ExtractedMeeting extends ExtractedReported {
  /** The form of meeting. */
  form: MeetingForm;
  /** Who took part, at least one; where nobody is named, the body that met, or a group by the words of the text. */
  participants: ExtractedParty[];
  /** The subjects that were discussed and that have the same details. */
  about: ExtractedSubject[];
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedMeetingDetails>[];
}

const durationSchema: RecordSchema<ExtractedDuration> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedDuration>()(z.strictObject({ iso: z.string(), words: z.string() })))();

export const extractedMeetingSchema: RecordSchema<ExtractedMeeting> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedMeeting>()(
    z.strictObject({
      ...reportedFields,
      form: meetingFormSchema,
      participants: z.array(extractedPartySchema),
      about: z.array(subjectSchema),
      more: detailsOf<ExtractedMeetingDetails>({
        title: z.string(),
        medium: z.enum(meetingMedia),
        place: z.string(),
        duration: durationSchema,
        outcome: z.enum(meetingOutcomes),
        initiator: z.array(z.string()),
        ...topicDetails,
        ...aboutDetail,
        ...clauseDetail,
        ...reportedDetails,
      }),
    }),
  ))();
