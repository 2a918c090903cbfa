export { extractionMessage } from "./extraction-message.js";
export { extractionSchema } from "./extraction-schema.js";
export type { ExtractionResult, GroundedRecord, UngroundedRecord } from "./from-answer.js";
export { type FromExtractionOptions, fromExtraction, mergeExtractions } from "./from-extraction.js";
export { extractionInstructions } from "./instructions.js";
export type {
  ExtractionEffect,
  ExtractionIssue,
  ExtractionIssueCode,
  ExtractionIssueParams,
} from "./issues/index.js";
export type {
  ExtractedAboutDetail,
  ExtractedActor,
  ExtractedActorDetails,
  ExtractedClause,
  ExtractedClauseDetail,
  ExtractedControl,
  ExtractedControlDetails,
  ExtractedDetail,
  ExtractedDuration,
  ExtractedInstrument,
  ExtractedInstrumentDetails,
  ExtractedMeeting,
  ExtractedMeetingDetails,
  ExtractedOrder,
  ExtractedOrderRelation,
  ExtractedParty,
  ExtractedPosition,
  ExtractedPositionDetails,
  ExtractedProvision,
  ExtractedProvisionDetails,
  ExtractedQuantity,
  ExtractedReported,
  ExtractedReportedDetails,
  ExtractedSpeaker,
  ExtractedStatement,
  ExtractedStatementDetails,
  ExtractedSubject,
  ExtractedTerritory,
  ExtractedTopicDetails,
  ExtractedVoice,
  Extraction,
} from "./model/index.js";
export { repairPrompt } from "./repair-prompt.js";
export { type SplitOptions, splitForExtraction, type TextPart } from "./split.js";
export {
  coverSentences,
  createSourceText,
  readQuotation,
  type SentenceCoverage,
  type SourceText,
  spanOf,
} from "./text/index.js";
