export { extractionMessage } from "./extraction-message.js";
export { extractionSchema } from "./extraction-schema.js";
export type { ExtractionResult, GroundedRecord, UngroundedRecord } from "./from-answer.js";
export { type FromExtractionOptions, fromExtraction, mergeExtractions } from "./from-extraction.js";
export { extractionInstructions } from "./instructions.js";
export type { ExtractionIssue } from "./issues/extraction-issue.js";
export type { ExtractionEffect, ExtractionIssueCode, ExtractionIssueParams } from "./issues/issue-params.js";
export type { ExtractedActor, ExtractedActorDetails } from "./model/actor.js";
export type { ExtractedControl, ExtractedControlDetails } from "./model/control.js";
export type { ExtractedDetail } from "./model/detail.js";
export type { Extraction } from "./model/extraction.js";
export type {
  ExtractedInstrument,
  ExtractedInstrumentDetails,
  ExtractedProvision,
  ExtractedProvisionDetails,
} from "./model/instrument.js";
export type { ExtractedDuration, ExtractedMeeting, ExtractedMeetingDetails } from "./model/meeting.js";
export type { ExtractedParty, ExtractedSpeaker } from "./model/party.js";
export type { ExtractedPosition, ExtractedPositionDetails } from "./model/position.js";
export type {
  ExtractedOrder,
  ExtractedOrderRelation,
  ExtractedReported,
  ExtractedReportedDetails,
  ExtractedVoice,
} from "./model/reported.js";
export type { ExtractedStatement, ExtractedStatementDetails } from "./model/statement.js";
export type { ExtractedTerritory } from "./model/territory.js";
export type {
  ExtractedAboutDetail,
  ExtractedClause,
  ExtractedClauseDetail,
  ExtractedQuantity,
  ExtractedSubject,
  ExtractedTopicDetails,
} from "./model/topic.js";
export { repairPrompt } from "./repair-prompt.js";
export { type SplitOptions, splitForExtraction, type TextPart } from "./split.js";
export { coverSentences, type SentenceCoverage } from "./text/cover-sentences.js";
export { readQuotation } from "./text/quotation/read-quotation.js";
export { createSourceText, type SourceText } from "./text/source-text.js";
export { spanOf } from "./text/word-index.js";
