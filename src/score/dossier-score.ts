import type { Id } from "../model/index.js";
import type { ScoredType } from "./records.js";
import type { ScoreFigures } from "./score-figures.js";
import type { ScoredField } from "./scored-fields.js";
import type { SourceMatch } from "./sources.js";

/** A record that the other dossier lacks. */
export interface UnmatchedRecord {
  /** Its id, in its own dossier. */
  id: Id;
  /** Its type. */
  type: ScoredType;
  /** What it says, in one sentence. */
  description: string;
}

/** A record of the gold and the one of the prediction that is taken for the same. */
export interface MatchedRecords {
  /** The id in the gold. */
  gold: Id;
  /** The id in the prediction. */
  predicted: Id;
  /** The type of both. */
  type: ScoredType;
  /** How far their quotations are the same: Dice's coefficient over letters and digits of the text, 0 to 1. */
  overlap: number;
}

/** A field of two matched records that is not wholly the same. */
export interface FieldDifference {
  /** The id of the record in the gold. */
  gold: Id;
  /** The id of the record in the prediction. */
  predicted: Id;
  /** The field. */
  field: ScoredField;
  /**
   * In the terms of MUC-5: `missing` if the prediction lacks something that the gold has, `spurious` if it has something that the gold
   * lacks, `partial` if all is nearly the same, else `incorrect`.
   */
  outcome: "missing" | "spurious" | "partial" | "incorrect";
  /** What the gold has and the prediction lacks, in words. */
  goldValues: string[];
  /** What the prediction has and the gold lacks, in words. */
  predictedValues: string[];
}

/** How good a dossier is, measured by another of the same text. */
export interface DossierScore extends ScoreFigures {
  /** The records that are in both. */
  matches: MatchedRecords[];
  /** The gold's records that were not found. */
  missed: UnmatchedRecord[];
  /** The records that were predicted and that the gold lacks: false ones. */
  spurious: UnmatchedRecord[];
  /** The fields in which matched records differ, with the values of both. */
  differences: FieldDifference[];
  /** Which source is which. The records of a source that only one dossier has are missed or spurious. */
  sources: SourceMatch[];
}
