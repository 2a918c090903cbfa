import { mapKeys } from "../collections/index.js";
import {
  addCounts,
  type Counts,
  type FieldTally,
  noCounts,
  type Tally,
  toFieldTally,
  toTally,
} from "./figures.js";
import { type ScoredType, scoredTypes } from "./records.js";
import { type ScoredField, scoredFields } from "./scored-fields.js";

/** The figures of a score. */
export interface ScoreFigures {
  /** The events of all types: how many were found, and how many of those that were predicted are right. */
  events: Tally;
  /** The same by type; instruments, which are no events, stand here only. */
  byType: Record<ScoredType, Tally>;
  /** The events that are right in every field: matched, and without a difference beside the extent of the evidence. */
  whole: Tally;
  /**
   * The items of each field of matched events and instruments: what MUC-4 calls "matched only". Missed and spurious records count in
   * `events` alone, so that a field's figures say how well it is filled in where the record was found.
   */
  fields: Record<ScoredField, FieldTally>;
}

/** What figures follow from. */
export interface ScoreCounts {
  readonly byType: Readonly<Record<ScoredType, Counts>>;
  /** How many events are right in every field. */
  readonly whole: number;
  readonly fields: Readonly<Record<ScoredField, Counts>>;
}

export function toFigures({ byType, whole, fields }: ScoreCounts): ScoreFigures {
  const events = scoredTypes
    .filter((type) => type !== "instrument")
    .map((type) => byType[type])
    .reduce(addCounts, noCounts);
  return {
    events: toTally(events),
    byType: mapKeys(scoredTypes, (type) => toTally(byType[type])),
    whole: toTally({ ...events, correct: whole }),
    fields: mapKeys(scoredFields, (field) => toFieldTally(fields[field])),
  };
}

/** The counts that figures stand for. */
export function toCounts({ byType, whole, fields }: ScoreFigures): ScoreCounts {
  return {
    byType: mapKeys(scoredTypes, (type) => ({ ...byType[type], partial: 0 })),
    whole: whole.correct,
    fields: mapKeys(scoredFields, (field) => fields[field]),
  };
}
