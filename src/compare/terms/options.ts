import type { Dossier } from "../../model/index.js";
import type { KnownRecords } from "./known.js";
import type { Alignment } from "./record-pairs.js";
import type { ComparisonTuningOverrides } from "./tuning.js";

/** How alike two contents are in meaning, 0 to 1. */
export type Similarity = (left: string, right: string) => number;

/** How to compare two records: the dossiers they belong to, and your own weights. One type for every comparison of two records. */
export interface CompareOptions {
  /** The dossier of the left record. Where only one is given, both records belong to it. */
  left?: Dossier | undefined;
  /** The dossier of the right record. */
  right?: Dossier | undefined;
  /** Weights, thresholds and rows of tables that differ from `defaultTuning` (of `diplomatic-events/compare`). */
  tuning?: ComparisonTuningOverrides | undefined;
}

/** How to compare two dossiers. */
export interface CompareDossiersOptions {
  /** Weights, thresholds and rows of tables that differ from `defaultTuning` (of `diplomatic-events/compare`). */
  tuning?: ComparisonTuningOverrides | undefined;
  /**
   * The similarity of two contents in meaning: 0 for unrelated ones, 1 for the same in other words, such as a similarity of embeddings
   * scaled to that. It finds paraphrases that share no words. It is called for statements of one occasion and of compatible
   * speakers, and must give the same for swapped arguments.
   */
  similarity?: Similarity | undefined;
  /**
   * Actors and territories with the names that no rule can relate, such as a movement's own name and its translation, made by
   * `knownRecords`. Two records that are recognised as one known record have its names.
   */
  known?: KnownRecords | undefined;
}

/** How to merge two dossiers. */
export interface MergeDossiersOptions {
  /**
   * Which records are one, as {@link compareDossiers} finds it; found by it if absent. Give your own, with the verdict `same`, to
   * decide what the library leaves open.
   */
  alignment?: Alignment | undefined;
}
