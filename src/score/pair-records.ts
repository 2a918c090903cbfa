import { append } from "../collections/index.js";
import { findOverlapping } from "./candidates.js";
import { likenessOf } from "./likeness.js";
import type { OneText } from "./one-text.js";
import type { PlacedRecord } from "./placed-record.js";
import { allPlaces, type Overlap, overlapOf, shareOf } from "./places.js";
import type { TextSpace } from "./text-space.js";

/** A record of the gold and the one of the prediction that is the same, by their positions. */
export interface RecordMatch {
  readonly gold: number;
  readonly predicted: number;
  readonly overlap: Overlap;
}

interface Candidate extends RecordMatch {
  readonly value: number;
}

/** From which mean of overlap and likeness on two records with words in common are one. */
const leastValue = 0.35;

/** From which likeness on two records are one where the words of one of them have no place. */
const leastLikeness = 0.6;

/**
 * Matches records one to one: the pair with the highest value first, then the next of those that are left. This is the stable matching
 * (Gale and Shapley 1962) for preferences that are mutual.
 *
 * The value of a pair depends on its two records alone, so that a record without a partner can be dropped without any effect, and two
 * records that are each other's closest stay a pair whatever else is dropped.
 */
export function pairRecords(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
  oneText: OneText,
  space: TextSpace,
): RecordMatch[] {
  const candidates: Candidate[] = [];
  for (const pair of findOverlapping(gold, predicted)) {
    const candidate = rate(Math.floor(pair / predicted.length), pair % predicted.length);
    if (candidate && candidate.value >= leastValue) candidates.push(candidate);
  }
  for (const [row, column] of pairsWithoutPlace(gold, predicted)) {
    const candidate = rate(row, column);
    if (candidate && candidate.value >= leastLikeness / 2) candidates.push(candidate);
  }

  return [...chooseBest(candidates, keysOf)];

  function rate(row: number, column: number): Candidate | undefined {
    const [one, other] = [gold[row], predicted[column]];
    if (!one || !other) return undefined;
    const overlap = overlapOf(one.places, other.places, space);
    const value = round((shareOf(overlap) + likenessOf(one.scored, other.scored, oneText)) / 2);
    return { gold: row, predicted: column, overlap, value };
  }

  /** What both records say, from either side alike. */
  function keysOf(candidate: Candidate): string {
    const keys = [
      gold[candidate.gold]?.contentKey() ?? "",
      predicted[candidate.predicted]?.contentKey() ?? "",
    ];
    return keys.sort().join("\n");
  }
}

/**
 * Takes the highest candidates first, each record once. Of equal ones that have a record in common, what they say decides; where that is
 * equal, too, the records are interchangeable, and their positions decide.
 */
function chooseBest(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => string,
): readonly Candidate[] {
  const [ofGold, ofPredicted] = [new Set<number>(), new Set<number>()];
  const isFree = ({ gold, predicted }: Candidate): boolean =>
    !ofGold.has(gold) && !ofPredicted.has(predicted);
  const chosen: Candidate[] = [];
  const byValue = new Map<number, Candidate[]>();
  for (const candidate of candidates) append(byValue, candidate.value, candidate);
  for (const [, level] of [...byValue].sort(([a], [b]) => b - a)) {
    const free = level.filter(isFree);
    for (const candidate of isOneToOne(free) ? free : inOrder(free, keysOf)) {
      if (!isFree(candidate)) continue;
      ofGold.add(candidate.gold);
      ofPredicted.add(candidate.predicted);
      chosen.push(candidate);
    }
  }
  return chosen.sort((a, b) => a.gold - b.gold);
}

function isOneToOne(candidates: readonly Candidate[]): boolean {
  const [rows, columns] = [
    new Set(candidates.map(({ gold }) => gold)),
    new Set(candidates.map(({ predicted }) => predicted)),
  ];
  return rows.size === candidates.length && columns.size === candidates.length;
}

function inOrder(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => string,
): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, keys: keysOf(candidate) }))
    .sort(
      (a, b) =>
        (a.keys < b.keys ? -1 : Number(a.keys > b.keys)) ||
        a.candidate.gold - b.candidate.gold ||
        a.candidate.predicted - b.candidate.predicted,
    )
    .map(({ candidate }) => candidate);
}

/** The pairs of one type in which the words of one record, or of both, have no place. */
function pairsWithoutPlace(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
): [row: number, column: number][] {
  const isOpen = ({ places }: PlacedRecord): boolean => allPlaces(places).length === 0;
  const openColumns = predicted.flatMap((other, column) => (isOpen(other) ? [column] : []));
  return gold.flatMap((one, row) => {
    const columns = isOpen(one) ? [...predicted.keys()] : openColumns;
    return columns
      .filter((column) => predicted[column]?.scored.type === one.scored.type)
      .map((column): [number, number] => [row, column]);
  });
}

/** Sums in another order differ in their last digits. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
