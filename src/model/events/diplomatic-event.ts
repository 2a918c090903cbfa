import * as z from "zod";
import { idSchema } from "../values/id.js";
import { reportedShape } from "../values/reported.js";
import { type ControlAssessment, controlAssessmentSchema } from "./control-assessment.js";
import { type Meeting, meetingSchema } from "./meeting.js";
import { type Statement, statementSchema } from "./statement.js";
import { type TerritorialPosition, territorialPositionSchema } from "./territorial-position.js";

/**
 * Any reported event: a statement, meeting, territorial position or control assessment. Narrow on `type` to get the record's
 * type.
 */
export type DiplomaticEvent = Statement | Meeting | TerritorialPosition | ControlAssessment;

/** The fields that events of every type share. It checks an event whose type only a newer version of the format defines. */
export const anyEventSchema: z.ZodObject = /* @__PURE__ */ (() =>
  z.looseObject({ id: idSchema, ...reportedShape }))();

/** The type of {@link diplomaticEventSchema}: a union of the four event schemas, discriminated by `type`. */
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
