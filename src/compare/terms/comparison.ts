import type { Id } from "../../model/index.js";

/**
 * What a feature says of two records.
 *
 * - `same`: both give it, and it is the same.
 * - `compatible`: both give it, in ways that can both be right.
 * - `differs`: both give it, and not alike.
 * - `contradicts`: both give it, and not both can be right.
 * - `not-compared`: both give it, and it cannot be told whether it is the same: other words may mean the same. Words in common count
 *   for a match, and it never counts against one.
 * - `missing`: one gives it or neither does. It never counts against a match.
 */
export type FeatureOutcome = "same" | "compatible" | "differs" | "contradicts" | "not-compared" | "missing";

/** One thing that two records were compared by. */
export interface Feature {
  /** The field, or what was made of several: `speakers`, `when/date`, `relation`. */
  path: string;
  /** What came of it. */
  outcome: FeatureOutcome;
  /** How much it counts: 0 or more, in relation to the weights of the other features. */
  weight: number;
  /** How alike the two are in it, 0 to 1; 0 where it is missing. */
  score: number;
  /** What the left record has there. */
  left?: unknown;
  /** What the right record has there. */
  right?: unknown;
  /** The outcome as a sentence for people. */
  reason: string;
}

/** A verdict with its reasons. */
export interface Comparison<Verdict extends string> {
  /** What the comparison comes to. */
  verdict: Verdict;
  /** How alike the two are in what both give: the weighted mean of the features' scores, 0 to 1; 0 where they share nothing. */
  score: number;
  /** The weight of the features that both give over the weight of all features of the type, 0 to 1. */
  coverage: number;
  /** Every feature, also those that are missing. */
  features: Feature[];
}

/** Whether two records are about one thing in the world. */
export type IdentityVerdict = "same" | "likely-same" | "different" | "unknown";

/** Whether two records of two documents, by their ids, are of one thing. */
export type Likeness = (left: Id, right: Id) => IdentityVerdict;

/** A feature as it is judged: what {@link Feature} has beside its place and weight. */
export interface Rating {
  outcome: FeatureOutcome;
  /** Where it is not the usual one of the outcome. */
  score?: number;
  left?: unknown;
  right?: unknown;
  reason: string;
}

const usualScores: Readonly<Record<FeatureOutcome, number>> = {
  same: 1,
  compatible: 0.8,
  differs: 0.25,
  contradicts: 0,
  "not-compared": 0,
  missing: 0,
};

/** A rating at its place. */
export function toFeature(path: string, weight: number, rating: Rating): Feature {
  const { outcome, score = usualScores[outcome], left, right, reason } = rating;
  return {
    path,
    outcome,
    weight,
    score: outcome === "missing" ? 0 : score,
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    reason,
  };
}

/** Whether a feature says nothing for or against a match. */
export function isOpen({ outcome, score }: Feature): boolean {
  return outcome === "missing" || (outcome === "not-compared" && score === 0);
}

/** Ratings with their weights as features, in the order of the weights. */
export function toFeatures<K extends string>(
  ratings: Readonly<Record<K, Rating>>,
  weights: Readonly<Record<K, number>>,
): Feature[] {
  const paths = Object.keys(weights).filter((path): path is K => path in ratings);
  return paths.map((path) => toFeature(path, weights[path], ratings[path]));
}

/** Score and coverage of features, as {@link Comparison} defines them. */
export function measure(features: readonly Feature[]): { score: number; coverage: number } {
  let [all, given, sum] = [0, 0, 0];
  for (const feature of features) {
    all += feature.weight;
    if (isOpen(feature)) continue;
    given += feature.weight;
    sum += feature.weight * feature.score;
  }
  return { score: given === 0 ? 0 : clamp(sum / given), coverage: all === 0 ? 0 : clamp(given / all) };
}

/** A rating of something that at least one side does not give. An empty list is as none. */
export function missing(what: string, left?: unknown, right?: unknown): Rating {
  const [one, other] = [left, right].map((value) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
  const who =
    one !== undefined
      ? "Only the left gives"
      : other !== undefined
        ? "Only the right gives"
        : "Neither side gives";
  return { outcome: "missing", left: one, right: other, reason: `${who} ${what}.` };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
