// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import { AnyEvent } from "./any-event.js";
import type { JsonSchema } from "../json-schema.js";
import { looseStandalone } from "../standalone.js";
import * as strict from "./strict.js";

/** The JSON Schema of `Actor`, loose. */
export const looseActorJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:actor", strict.actorJsonSchema);

/** The JSON Schema of `AttributionLink`, loose. */
export const looseAttributionLinkJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:attribution-link", strict.attributionLinkJsonSchema);

/** The JSON Schema of `Clause`, loose. */
export const looseClauseJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:clause", strict.clauseJsonSchema);

/** The JSON Schema of `ControlAssessment`, loose. */
export const looseControlAssessmentJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:control-assessment", strict.controlAssessmentJsonSchema);

/** The JSON Schema of `DiplomaticEvent`, loose. */
export const looseDiplomaticEventJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:diplomatic-event", strict.diplomaticEventJsonSchema, { AnyEvent });

/** The JSON Schema of `Dossier`, loose. */
export const looseDossierJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:dossier", strict.dossierJsonSchema, { AnyEvent });

/** The JSON Schema of `Duration`, loose. */
export const looseDurationJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:duration", strict.durationJsonSchema);

/** The JSON Schema of `EventCode`, loose. */
export const looseEventCodeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:event-code", strict.eventCodeJsonSchema);

/** The JSON Schema of `Evidence`, loose. */
export const looseEvidenceJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:evidence", strict.evidenceJsonSchema);

/** The JSON Schema of `Extensions`, loose. */
export const looseExtensionsJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:extensions", strict.extensionsJsonSchema);

/** The JSON Schema of `Instrument`, loose. */
export const looseInstrumentJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:instrument", strict.instrumentJsonSchema);

/** The JSON Schema of `Link`, loose. */
export const looseLinkJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:link", strict.linkJsonSchema);

/** The JSON Schema of `Meeting`, loose. */
export const looseMeetingJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:meeting", strict.meetingJsonSchema);

/** The JSON Schema of `Name`, loose. */
export const looseNameJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:name", strict.nameJsonSchema);

/** The JSON Schema of `Office`, loose. */
export const looseOfficeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:office", strict.officeJsonSchema);

/** The JSON Schema of `Party`, loose. */
export const loosePartyJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:party", strict.partyJsonSchema);

/** The JSON Schema of `Provision`, loose. */
export const looseProvisionJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:provision", strict.provisionJsonSchema);

/** The JSON Schema of `Quantity`, loose. */
export const looseQuantityJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:quantity", strict.quantityJsonSchema);

/** The JSON Schema of `RelativeTime`, loose. */
export const looseRelativeTimeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:relative-time", strict.relativeTimeJsonSchema);

/** The JSON Schema of `Source`, loose. */
export const looseSourceJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:source", strict.sourceJsonSchema);

/** The JSON Schema of `SourceReport`, loose. */
export const looseSourceReportJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:source-report", strict.sourceReportJsonSchema);

/** The JSON Schema of `Statement`, loose. */
export const looseStatementJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:statement", strict.statementJsonSchema);

/** The JSON Schema of `TerritorialPosition`, loose. */
export const looseTerritorialPositionJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:territorial-position", strict.territorialPositionJsonSchema);

/** The JSON Schema of `Territory`, loose. */
export const looseTerritoryJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:territory", strict.territoryJsonSchema);

/** The JSON Schema of `Topic`, loose. */
export const looseTopicJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:topic", strict.topicJsonSchema);

/** The JSON Schema of `When`, loose. */
export const looseWhenJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:when", strict.whenJsonSchema);
