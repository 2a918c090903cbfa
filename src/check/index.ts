export { createCollector } from "./collector.js";
export { copyJson } from "./copy-json.js";
export { checkDossier, parseDossier } from "./dossier.js";
export {
  checkControlAssessment,
  checkDiplomaticEvent,
  checkMeeting,
  checkStatement,
  checkTerritorialPosition,
  parseControlAssessment,
  parseDiplomaticEvent,
  parseMeeting,
  parseStatement,
  parseTerritorialPosition,
} from "./events.js";
export { guard, reasonOf } from "./guard.js";
export { checkText } from "./json/check-text.js";
export { checkDossierText, parseDossierText } from "./json/dossier-text.js";
export { checkDiplomaticEventText, parseDiplomaticEventText } from "./json/event-text.js";
export { type JsonNode, outlineJson } from "./json/json-outline.js";
export { readJson, treeOf, withoutTrailingCommas } from "./json/json-text.js";
export { asBytes, readUtf8 } from "./json/read-utf-8.js";
export { type CheckOptions, defaultLimits, type Limits, resolveLimits, resolveMode } from "./options.js";
export {
  isControlAssessment,
  isDiplomaticEvent,
  isDossier,
  isMeeting,
  isStatement,
  isTerritorialPosition,
} from "./shape/shapes.js";
export { dossierStandard, looseDossierStandard } from "./standard.js";
