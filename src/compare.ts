/**
 * The tables, weights and thresholds of every comparison, which each call can override, and the types of the parts of its result.
 *
 * @packageDocumentation
 */

export {
  type ActAxis,
  type ActPlace,
  assessmentScale,
  type ComparisonTuning,
  type ComparisonTuningOverrides,
  type Discrepancy,
  defaultTuning,
  type Feature,
  type FeatureOutcome,
  type HolderShift,
  type IdentityThresholds,
  type IdentityVerdict,
  type IncompatiblePositions,
  type KnownRecords,
  knownRecords,
  type Move,
  type PositionGroup,
  type PositionVerdict,
  type RecordPair,
  type Shift,
  type ShiftVerdict,
  type Similarity,
  type Split,
  type StanceProposition,
  type StatementRelation,
  speechActScale,
  stancePropositions,
  type TerritoryVerdict,
  type WhoAndWhere,
} from "./compare/index.js";
