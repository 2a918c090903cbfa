export { type CombinedScore, combineScores, type MeanFigures } from "./combine-scores.js";
export type { DossierScore, FieldDifference, MatchedRecords, UnmatchedRecord } from "./dossier-score.js";
export type { FieldTally, Figures, Tally } from "./figures.js";
export { type ScoredType, scoredTypes } from "./records.js";
export { type ScoreOptions, scoreDossier } from "./score-dossier.js";
export type { ScoreFigures } from "./score-figures.js";
export { type ScoredField, scoredFields } from "./scored-fields.js";
export type { SourceMatch } from "./sources.js";
