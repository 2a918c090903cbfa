/**
 * For those who measure extractors: how far a dossier has what a gold dossier of the same text has.
 *
 * @packageDocumentation
 */

export {
  type CombinedScore,
  combineScores,
  type DossierScore,
  type FieldDifference,
  type FieldTally,
  type Figures,
  type MatchedRecords,
  type MeanFigures,
  type ScoredField,
  type ScoredType,
  type ScoreFigures,
  type ScoreOptions,
  type SourceMatch,
  scoreDossier,
  scoredFields,
  scoredTypes,
  type Tally,
  type UnmatchedRecord,
} from "./score/index.js";
