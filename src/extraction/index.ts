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
export { coverSentences, type SentenceCoverage } from "./text/cover-sentences.js";
export { readQuotation } from "./text/quotation/read-quotation.js";
export { createSourceText, type SourceText } from "./text/source-text.js";
export { spanOf } from "./text/word-index.js";
