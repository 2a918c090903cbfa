import { mapKeys } from "../collections/index.js";
import { addCounts, type Figures, meanOf, noCounts } from "./figures.js";
import { type ScoredType, scoredTypes } from "./records.js";
import { type ScoreFigures, toCounts, toFigures } from "./score-figures.js";
import { type ScoredField, scoredFields } from "./scored-fields.js";

/** The mean figures of several scores. */
export interface MeanFigures {
  /** Of the events of all types. */
  events: Figures;
  /** Of each type. */
  byType: Record<ScoredType, Figures>;
  /** Of the events that are right in every field. */
  whole: Figures;
  /**
   * Of each field.
   *
   * - `lenient`: with half for what is nearly the same.
   */
  fields: Record<ScoredField, Figures & { lenient: Figures }>;
}

/** Several scores together. */
export interface CombinedScore {
  /** How many scores there are. */
  count: number;
  /** The figures of all records together, so that a long text counts more than a short one. */
  micro: ScoreFigures;
  /** The mean of the scores' figures, so that each text counts alike. A score that has `null` for a figure is left out of its mean. */
  macro: MeanFigures;
}

/**
 * Combines the scores of several texts to micro and macro averages.
 *
 * @param scores - Scores of {@link scoreDossier}; without any, all figures are `null`.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { combineScores, scoreDossier } from "diplomatic-events/score";
 *
 * const good = scoreDossier(referenceDossier, referenceDossier);
 * const empty = scoreDossier(referenceDossier, { ...referenceDossier, events: [] });
 * const { micro, macro } = combineScores([good, empty]);
 * console.log(micro.events.recall, micro.events.precision); // 0.5 1
 * console.log(macro.events.f1, macro.events.precision); // 0.5 1
 * ```
 */
export function combineScores(scores: readonly ScoreFigures[]): CombinedScore {
  const all = scores.map(toCounts);
  const micro = toFigures({
    byType: mapKeys(scoredTypes, (type) => all.map(({ byType }) => byType[type]).reduce(addCounts, noCounts)),
    whole: all.reduce((sum, { whole }) => sum + whole, 0),
    fields: mapKeys(scoredFields, (field) =>
      all.map(({ fields }) => fields[field]).reduce(addCounts, noCounts),
    ),
  });
  const macro: MeanFigures = {
    events: meanOf(scores.map(({ events }) => events)),
    byType: mapKeys(scoredTypes, (type) => meanOf(scores.map(({ byType }) => byType[type]))),
    whole: meanOf(scores.map(({ whole }) => whole)),
    fields: mapKeys(scoredFields, (field) => ({
      ...meanOf(scores.map(({ fields }) => fields[field])),
      lenient: meanOf(scores.map(({ fields }) => fields[field].lenient)),
    })),
  };
  return { count: scores.length, micro, macro };
}
