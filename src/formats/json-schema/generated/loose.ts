// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import { AnyEvent } from "./any-event.js";
import type { JsonSchema } from "../json-schema.js";
import { looseStandalone } from "../standalone.js";
import * as strict from "./strict.js";

/** The JSON Schema of `Actor`, loose. */
export const looseActorJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.actorJsonSchema);

/** The JSON Schema of `AttributionLink`, loose. */
export const looseAttributionLinkJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.attributionLinkJsonSchema);

/** The JSON Schema of `Clause`, loose. */
export const looseClauseJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.clauseJsonSchema);

/** The JSON Schema of `ControlAssessment`, loose. */
export const looseControlAssessmentJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.controlAssessmentJsonSchema);

/** The JSON Schema of `DiplomaticEvent`, loose. */
export const looseDiplomaticEventJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.diplomaticEventJsonSchema, { AnyEvent });

/** The JSON Schema of `Dossier`, loose. */
export const looseDossierJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.dossierJsonSchema, { AnyEvent });

/** The JSON Schema of `Duration`, loose. */
export const looseDurationJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.durationJsonSchema);

/** The JSON Schema of `EventCode`, loose. */
export const looseEventCodeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.eventCodeJsonSchema);

/** The JSON Schema of `Evidence`, loose. */
export const looseEvidenceJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.evidenceJsonSchema);

/** The JSON Schema of `Extensions`, loose. */
export const looseExtensionsJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.extensionsJsonSchema);

/** The JSON Schema of `Instrument`, loose. */
export const looseInstrumentJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.instrumentJsonSchema);

/** The JSON Schema of `Link`, loose. */
export const looseLinkJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.linkJsonSchema);

/** The JSON Schema of `Meeting`, loose. */
export const looseMeetingJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.meetingJsonSchema);

/** The JSON Schema of `Name`, loose. */
export const looseNameJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.nameJsonSchema);

/** The JSON Schema of `Office`, loose. */
export const looseOfficeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.officeJsonSchema);

/** The JSON Schema of `Party`, loose. */
export const loosePartyJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.partyJsonSchema);

/** The JSON Schema of `Provision`, loose. */
export const looseProvisionJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.provisionJsonSchema);

/** The JSON Schema of `Quantity`, loose. */
export const looseQuantityJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.quantityJsonSchema);

/** The JSON Schema of `RelativeTime`, loose. */
export const looseRelativeTimeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.relativeTimeJsonSchema);

/** The JSON Schema of `Source`, loose. */
export const looseSourceJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.sourceJsonSchema);

/** The JSON Schema of `SourceReport`, loose. */
export const looseSourceReportJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.sourceReportJsonSchema);

/** The JSON Schema of `Statement`, loose. */
export const looseStatementJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.statementJsonSchema);

/** The JSON Schema of `TerritorialPosition`, loose. */
export const looseTerritorialPositionJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.territorialPositionJsonSchema);

/** The JSON Schema of `Territory`, loose. */
export const looseTerritoryJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.territoryJsonSchema);

/** The JSON Schema of `Topic`, loose. */
export const looseTopicJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.topicJsonSchema);

/** The JSON Schema of `When`, loose. */
export const looseWhenJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.whenJsonSchema);
