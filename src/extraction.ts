/**
 * For pipelines in which a language model reads texts: a small model for its answer, and what makes a checked dossier of one.
 *
 * @packageDocumentation
 */

export { extractionSchema } from "./formats/extraction/extraction-schema.js";
export type { ExtractedActor } from "./formats/extraction/model/actor.js";
export type { ExtractedCondition } from "./formats/extraction/model/condition.js";
export type { ExtractedControl } from "./formats/extraction/model/control.js";
export type { Extraction } from "./formats/extraction/model/extraction.js";
export type { ExtractedMeeting, ExtractedParticipant } from "./formats/extraction/model/meeting.js";
export type { ExtractedOrder, ExtractedOrderRelation } from "./formats/extraction/model/order.js";
export type { ExtractedPosition } from "./formats/extraction/model/position.js";
export type { ExtractedQuotation } from "./formats/extraction/model/quotation.js";
export type { ExtractedStatement } from "./formats/extraction/model/statement.js";
export type { ExtractedTerritory } from "./formats/extraction/model/territory.js";
export type { ExtractedTold } from "./formats/extraction/model/told.js";
export type { Unstated } from "./formats/extraction/model/unstated.js";
export type { ExtractedVoice } from "./formats/extraction/model/voice.js";
