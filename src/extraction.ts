/**
 * For pipelines in which a language model reads texts: a small model for its answer, and what makes a checked dossier of one.
 *
 * @packageDocumentation
 */

export {
  type ExtractedActor,
  type ExtractedCondition,
  type ExtractedControl,
  type ExtractedMeeting,
  type ExtractedOrder,
  type ExtractedOrderRelation,
  type ExtractedParticipant,
  type ExtractedPosition,
  type ExtractedQuotation,
  type ExtractedStatement,
  type ExtractedTerritory,
  type ExtractedTold,
  type ExtractedVoice,
  type Extraction,
  type ExtractionEffect,
  type ExtractionIssue,
  type ExtractionIssueCode,
  type ExtractionIssueParams,
  type ExtractionResult,
  extractionInstructions,
  extractionSchema,
  type FromExtractionOptions,
  fromExtraction,
  type GroundedRecord,
  type UngroundedRecord,
  type Unstated,
} from "./extraction/index.js";
