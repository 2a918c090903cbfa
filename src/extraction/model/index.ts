export { type ExtractedActor, type ExtractedActorDetails, extractedActorSchema } from "./actor.js";
export { type ExtractedControl, type ExtractedControlDetails, extractedControlSchema } from "./control.js";
export type { ExtractedDetail } from "./detail.js";
export { type Extraction, plainExtractionSchema } from "./extraction.js";
export {
  type ExtractedInstrument,
  type ExtractedInstrumentDetails,
  type ExtractedProvision,
  type ExtractedProvisionDetails,
  extractedInstrumentSchema,
  extractedProvisionSchema,
} from "./instrument.js";
export {
  type ExtractedDuration,
  type ExtractedMeeting,
  type ExtractedMeetingDetails,
  extractedMeetingSchema,
} from "./meeting.js";
export type { ExtractedParty, ExtractedSpeaker } from "./party.js";
export {
  type ExtractedPosition,
  type ExtractedPositionDetails,
  extractedPositionSchema,
} from "./position.js";
export type {
  ExtractedOrder,
  ExtractedOrderRelation,
  ExtractedReported,
  ExtractedReportedDetails,
  ExtractedVoice,
} from "./reported.js";
export {
  type ExtractedStatement,
  type ExtractedStatementDetails,
  extractedStatementSchema,
} from "./statement.js";
export { type ExtractedTerritory, extractedTerritorySchema } from "./territory.js";
export type {
  ExtractedAboutDetail,
  ExtractedClause,
  ExtractedClauseDetail,
  ExtractedQuantity,
  ExtractedSubject,
  ExtractedTopicDetails,
} from "./topic.js";
