import * as z from "zod";
import { type ControlAssessment, controlAssessmentSchema } from "./control-assessment.js";
import { type Meeting, meetingSchema } from "./meeting.js";
import { type Statement, statementSchema } from "./statement.js";
import { type TerritorialPosition, territorialPositionSchema } from "./territorial-position.js";

/** Anything reported to have happened or to be held. `type` tells which: narrowing on it gives the record's type. */
export type DiplomaticEvent = Statement | Meeting | TerritorialPosition | ControlAssessment;

/** The schemas that {@link diplomaticEventSchema} chooses from by `type`. */
export type DiplomaticEventSchema = z.ZodDiscriminatedUnion<
  [
    typeof statementSchema,
    typeof meetingSchema,
    typeof territorialPositionSchema,
    typeof controlAssessmentSchema,
  ],
  "type"
>;

/**
 * The schema of {@link DiplomaticEvent}.
 *
 * @example
 * ```ts
 * import { type DiplomaticEvent, diplomaticEventSchema } from "diplomatic-events";
 *
 * const event: DiplomaticEvent = diplomaticEventSchema.parse({
 *   id: "call",
 *   type: "meeting",
 *   form: "conversation",
 *   medium: "phone",
 *   participants: [{ who: "minister-a" }, { who: "minister-b" }],
 *   reports: [{ source: "readout" }],
 * });
 * if (event.type === "meeting") console.log(event.medium); // "phone"
 * ```
 */
export const diplomaticEventSchema: DiplomaticEventSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("type", [
    statementSchema,
    meetingSchema,
    territorialPositionSchema,
    controlAssessmentSchema,
  ]))();
