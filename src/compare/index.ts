export type { Split } from "./align/index.js";
export { compareDossiers, type DossierComparison } from "./dossiers.js";
export type { HolderShift, IncompatiblePositions, PositionGroup } from "./find/index.js";
export { type Identity, identityOver, isSame } from "./identity/index.js";
export { knownRecords } from "./known-records.js";
export { canonicalJson, textSimilarity } from "./measures/index.js";
export { mergeDossiers } from "./merge/index.js";
export type {
  AccountDiscrepancy,
  Discrepancy,
  EventComparison,
  EventPair,
  Move,
  Shift,
  ShiftVerdict,
  StatementRelation,
} from "./pairs/index.js";
export {
  compareControlAssessments,
  compareMeetings,
  compareStatements,
  compareTerritorialPositions,
  type MeetingComparison,
  type StatementComparison,
  type TerritorialPositionComparison,
} from "./pairs/index.js";
export type { PositionVerdict, TerritoryVerdict } from "./rate/index.js";
export { relateTopics } from "./rate/index.js";
export type {
  Alignment,
  CompareDossiersOptions,
  CompareOptions,
  Comparison,
  Feature,
  FeatureOutcome,
  IdentityVerdict,
  KnownRecords,
  MergeDossiersOptions,
  RecordPair,
  Similarity,
  WhoAndWhere,
} from "./terms/index.js";
export {
  type ActAxis,
  type ActPlace,
  areActsNear,
  assessmentScale,
  type ComparisonTuning,
  type ComparisonTuningOverrides,
  defaultTuning,
  type IdentityThresholds,
  type StanceProposition,
  speechActScale,
  stancePropositions,
} from "./terms/index.js";
