import {
  type ControlAssessment,
  controlAssessmentSchema,
  type DiplomaticEvent,
  type Dossier,
  diplomaticEventSchema,
  dossierSchema,
  type Meeting,
  meetingSchema,
  type Statement,
  statementSchema,
  type TerritorialPosition,
  territorialPositionSchema,
} from "../model/index.js";
import type { Target } from "./check.js";
import * as driver from "./generated/driver.js";

/** A dossier as it is checked. */
export const dossierTarget: Target<Dossier> = /* @__PURE__ */ (() => ({
  schema: dossierSchema,
  read: driver.readDossier,
  lists: {
    sources: dossierSchema.shape.sources.element,
    actors: dossierSchema.shape.actors.element,
    territories: dossierSchema.shape.territories.unwrap().element,
    instruments: dossierSchema.shape.instruments.unwrap().element,
    events: dossierSchema.shape.events.element,
  },
}))();

/** An event as it is checked by itself. */
export const diplomaticEventTarget: Target<DiplomaticEvent> = {
  schema: diplomaticEventSchema,
  read: driver.readDiplomaticEvent,
};

/** A statement as it is checked by itself, and so on. */
export const statementTarget: Target<Statement> = {
  schema: statementSchema,
  read: driver.readStatement,
  type: "statement",
};
export const meetingTarget: Target<Meeting> = {
  schema: meetingSchema,
  read: driver.readMeeting,
  type: "meeting",
};
export const territorialPositionTarget: Target<TerritorialPosition> = {
  schema: territorialPositionSchema,
  read: driver.readTerritorialPosition,
  type: "territorial-position",
};
export const controlAssessmentTarget: Target<ControlAssessment> = {
  schema: controlAssessmentSchema,
  read: driver.readControlAssessment,
  type: "control-assessment",
};
