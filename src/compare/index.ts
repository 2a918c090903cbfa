export { canonicalJson } from "./align/canonical-json.js";
export { areActsNear } from "./align/events/act-families.js";
export type { Split } from "./align/events/event-alignment.js";
export type { Similarity } from "./align/events/statement-pairs.js";
export { type Identity, identityOver, isSame } from "./align/identity.js";
export { textSimilarity } from "./align/names.js";
export type { Alignment, RecordPair } from "./align/record-pairs.js";
export type { Comparison, Feature, FeatureOutcome, IdentityVerdict } from "./comparison.js";
export { compareControlAssessments } from "./control-assessments.js";
export { compareDossiers, type DossierComparison } from "./dossiers.js";
export type { EventComparison, EventPair } from "./events.js";
export type { AccountDiscrepancy, Discrepancy } from "./find/discrepancies.js";
export type { HolderShift } from "./find/holder-shifts.js";
export type { IncompatiblePositions, PositionGroup } from "./find/incompatible-positions.js";
export type { Move, Shift, ShiftVerdict } from "./find/shift.js";
export type { KnownRecords, WhoAndWhere } from "./known.js";
export { knownRecords } from "./known-records.js";
export { compareMeetings, type MeetingComparison } from "./meetings.js";
export { mergeDossiers } from "./merge/merge.js";
export type { CompareDossiersOptions, CompareOptions, MergeDossiersOptions } from "./options.js";
export type { PositionVerdict, TerritoryVerdict } from "./rate/position-verdict.js";
export { type ActAxis, type ActPlace, assessmentScale, speechActScale } from "./rate/speech-act-scale.js";
export { type StanceProposition, stancePropositions } from "./rate/stances.js";
export type { StatementRelation } from "./rate/statement-relation.js";
export { relateTopics } from "./rate/topics.js";
export { compareStatements, type StatementComparison } from "./statements.js";
export { compareTerritorialPositions, type TerritorialPositionComparison } from "./territorial-positions.js";
export {
  type ComparisonTuning,
  type ComparisonTuningOverrides,
  defaultTuning,
  type IdentityThresholds,
} from "./tuning.js";
