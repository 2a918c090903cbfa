import type { Id } from "../model/index.js";
import type { RecordMatch } from "./pair-records.js";
import type { PlacedRecord } from "./placed-record.js";
import { overlapOf } from "./places.js";
import type { TextSpace } from "./text-space.js";

/** Whether two records are one; undefined where neither is one that is scored. */
export type IsOneRecord = (gold: Id, predicted: Id) => boolean | undefined;

/** Records are one where their type is the same and their words overlap. */
export function isOneByWords(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
  space: TextSpace,
): IsOneRecord {
  const [one, other] = [byId(gold), byId(predicted)];
  return (a, b) => {
    const [left, right] = [one.get(a), other.get(b)];
    if (!left || !right) return left || right ? false : undefined;
    if (left.scored.type !== right.scored.type) return false;
    return overlapOf(left.places, right.places, space).common > 0;
  };
}

/** Records are one where they have been matched. */
export function isOneByMatch(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
  matches: readonly RecordMatch[],
): IsOneRecord {
  const [one, other] = [byId(gold), byId(predicted)];
  const partners = new Map(
    matches.map((match) => [
      gold[match.gold]?.scored.record.id,
      predicted[match.predicted]?.scored.record.id,
    ]),
  );
  return (a, b) => (one.has(a) || other.has(b) ? partners.get(a) === b : undefined);
}

function byId(records: readonly PlacedRecord[]): ReadonlyMap<Id, PlacedRecord> {
  return new Map(records.map((record) => [record.scored.record.id, record]));
}
