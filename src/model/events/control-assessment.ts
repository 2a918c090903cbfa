import * as z from "zod";
import { type Id, idSchema, reference } from "../values/id.js";
import { type Reported, reportedShape } from "../values/reported.js";
import type { EnumSchema, RecordSchema } from "../values/schema.js";

/** The ways of holding ground. */
export const controlKinds = [
  /** Has the power to decide there. */
  "control",
  /** Has people or forces there. */
  "presence",
  /** Runs public offices and services there. */
  "administration",
] as const;

/** A term of {@link controlKinds}. */
export type ControlKind = (typeof controlKinds)[number];

/** How much of each territory is held. */
export const controlDegrees = [
  /** All of it. */
  "full",
  /** Some of it is held: "partially occupied". */
  "partial",
  /** Not all of it is held, perhaps none: "does not possess full control". */
  "not-full",
  /** Several actors hold or fight for it. */
  "contested",
  /** None of it is held. */
  "none",
] as const;

/** A term of {@link controlDegrees}. */
export type ControlDegree = (typeof controlDegrees)[number];

/** An assessment of who holds ground. The assessor is the innermost voice of each report. It implies no right. */
export interface ControlAssessment extends Reported {
  /** The record's id. */
  id: Id;
  /** The event type. */
  type: "control-assessment";
  /** The territories it concerns, each one separately. */
  territories: Id[];
  /** The actor said to hold them. */
  controller?: Id | undefined;
  /** The way of holding them. */
  kind?: ControlKind | undefined;
  /** How much of each territory is held. */
  degree?: ControlDegree | undefined;
}

export const controlKindSchema: EnumSchema<ControlKind> = /* @__PURE__ */ z.enum(controlKinds);
export const controlDegreeSchema: EnumSchema<ControlDegree> = /* @__PURE__ */ z.enum(controlDegrees);

/**
 * The schema of {@link ControlAssessment}.
 *
 * @example
 * ```ts
 * import { type ControlAssessment, controlAssessmentSchema } from "diplomatic-events";
 *
 * const assessment: ControlAssessment = controlAssessmentSchema.parse({
 *   id: "held",
 *   type: "control-assessment",
 *   territories: ["valley"],
 *   controller: "movement",
 *   kind: "presence",
 *   degree: "partial",
 *   reports: [{ source: "observer-mission" }],
 * });
 * console.log(assessment.degree); // "partial"
 * ```
 */
export const controlAssessmentSchema: RecordSchema<ControlAssessment> = /* @__PURE__ */ (() =>
  z.toZod<ControlAssessment>()(
    z.strictObject({
      id: idSchema,
      type: z.literal("control-assessment"),
      territories: z.array(reference("territory")).min(1),
      controller: z.optional(reference("actor")),
      kind: z.optional(controlKindSchema),
      degree: z.optional(controlDegreeSchema),
      ...reportedShape,
    }),
  ))();
