import type { Places } from "./places.js";
import type { ScoredRecord } from "./records.js";

export interface PlacedRecord {
  readonly scored: ScoredRecord;
  readonly places: Places;
  /** A text that is equal for records that say the same. */
  contentKey(): string;
}
