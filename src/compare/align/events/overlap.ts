import { append } from "../../../collections/index.js";
import type { Tokens } from "./statement-tokens.js";

/** Tokens that more records of one account have than this say nothing. */
const mostFrequent = 64;

/** How much a token says: the less, the more records of the account that has it more often have it. */
function rarity(frequency: number): number {
  return frequency > mostFrequent ? 0 : 1 / (1 + Math.log(frequency));
}

/** An overlap of two records by their positions, 0 to 1. */
export interface Overlap {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

/**
 * The overlaps of at least `least`: Dice's coefficient over tokens weighted by rarity and field; of texts in two scripts over what they
 * give beside words. A record without any common token changes no overlap. Frequent tokens are left out, so that time grows with
 * the number of records.
 */
export function findOverlaps(left: readonly Tokens[], right: readonly Tokens[], least: number): Overlap[] {
  const words = createMeasure(left, right, ({ words }) => words);
  const facts = createMeasure(left, right, ({ facts }) => facts);
  return left.flatMap((tokens, index) => {
    const sharedFacts = facts.sharedBy(tokens.facts);
    const sharedWords = words.sharedBy(tokens.words);
    const found: Overlap[] = [];
    for (const at of new Set([...sharedWords.keys(), ...sharedFacts.keys()])) {
      const isComparable = tokens.script === right[at]?.script;
      const shared = (sharedFacts.get(at) ?? 0) + (isComparable ? (sharedWords.get(at) ?? 0) : 0);
      const all =
        facts.ofLeft(index) +
        facts.ofRight(at) +
        (isComparable ? words.ofLeft(index) + words.ofRight(at) : 0);
      const value = all === 0 ? 0 : round(shared / all);
      if (value > 0 && value >= least) found.push({ left: index, right: at, value });
    }
    return found;
  });
}

type Weights = ReadonlyMap<string, number>;

/** Measures what two lists of records share of one kind of tokens. */
interface Measure {
  /** For each right record that shares tokens with a left one the weight of these, of both. */
  sharedBy(tokens: Weights): ReadonlyMap<number, number>;
  ofLeft(index: number): number;
  ofRight(index: number): number;
}

function createMeasure(
  left: readonly Tokens[],
  right: readonly Tokens[],
  pick: (tokens: Tokens) => Weights,
): Measure {
  const [ofLeft, ofRight] = [frequencies(left.map(pick)), frequencies(right.map(pick))];
  const weightOf = (token: string): number =>
    rarity(Math.max(ofLeft.get(token) ?? 0, ofRight.get(token) ?? 0));
  const total = (tokens: Weights): number => {
    let sum = 0;
    for (const [token, weight] of tokens) sum += weight * weightOf(token);
    return sum;
  };
  const [leftTotals, rightTotals] = [
    left.map((each) => total(pick(each))),
    right.map((each) => total(pick(each))),
  ];
  const postings = new Map<string, { at: number; weight: number }[]>();
  right.forEach((record, at) => {
    for (const [token, weight] of pick(record))
      if (ofLeft.has(token)) append(postings, token, { at, weight });
  });
  return {
    ofLeft: (index) => leftTotals[index] ?? 0,
    ofRight: (index) => rightTotals[index] ?? 0,
    sharedBy: (tokens) => {
      const shared = new Map<number, number>();
      for (const [token, weight] of tokens) {
        const factor = weightOf(token);
        if (factor === 0) continue;
        for (const each of postings.get(token) ?? [])
          shared.set(each.at, (shared.get(each.at) ?? 0) + factor * (weight + each.weight));
      }
      return shared;
    },
  };
}

function frequencies(records: readonly Weights[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of records)
    for (const token of tokens.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Sums in another order differ in their last digits. */
export function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
