export { type ActFamily, areActsNear, areNear, familyOf, isAskedOrGiven } from "./act-families.js";
export {
  type Comparison,
  type Feature,
  type FeatureOutcome,
  type IdentityVerdict,
  type Likeness,
  measure,
  missing,
  type Rating,
  toFeature,
  toFeatures,
} from "./comparison.js";
export type { KnownRecords, WhoAndWhere } from "./known.js";
export type { CompareDossiersOptions, CompareOptions, MergeDossiersOptions, Similarity } from "./options.js";
export type { Alignment, RecordPair } from "./record-pairs.js";
export { type ActAxis, type ActPlace, assessmentScale, placeOf, speechActScale } from "./speech-act-scale.js";
export {
  type Parties,
  relateStances,
  type StanceProposition,
  type StanceRelation,
  stancePropositions,
} from "./stances.js";
export {
  type ComparisonTuning,
  type ComparisonTuningOverrides,
  defaultTuning,
  type IdentityThresholds,
  tuned,
} from "./tuning.js";
