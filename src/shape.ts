/**
 * Type guards without zod: whether a value has the shape of a dossier or of an event, and nothing more.
 *
 * @packageDocumentation
 */
export {
  isControlAssessment,
  isDiplomaticEvent,
  isDossier,
  isMeeting,
  isStatement,
  isTerritorialPosition,
} from "./check/index.js";
