import { append } from "../../../collections/index.js";
import type { DiplomaticEvent } from "../../../model/index.js";
import { areNear } from "./act-families.js";
import { areCounterparts } from "./counterparts.js";
import { type Candidate, mutualBest } from "./mutual-best.js";
import { relateOccasions } from "./occasions.js";
import { findOverlaps, round } from "./overlap.js";
import { spansMeet } from "./span.js";
import type { StatementProfile } from "./statement-profile.js";

/** From which likeness on two statements are taken for one, or stand beside each other. */
export const leastLikeness = {
  /** On one occasion, with acts of one family and subjects of one group. */
  oneFamily: 0.17,
  /** On one occasion, with acts of near families and subjects of one group. */
  near: 0.25,
  /** On one occasion otherwise. */
  far: 0.3,
  /** Where one of them has no known occasion, or the speakers are two persons of one side. */
  open: 0.45,
  /** For parallels with acts of one family, on two known occasions. */
  parallelOfFamily: 0.16,
  /** For what two sides said on one matter on one occasion. */
  counterpart: 0.08,
  /** For other parallels. */
  parallel: 0.3,
  /** What answers a statement is at least this share of its best answer: a demand can have several. */
  nearAnswer: 0.6,
  /** Parallels are at least this share of the best parallel that either has. */
  nearBest: 0.85,
  /** Parallels are at least this share of the pair that either is in. */
  nearSame: 0.35,
  /** A further record of a pair is at least this share of it. */
  split: 0.7,
};

/** How alike two contents are in meaning, 0 to 1. */
export type Similarity = (left: string, right: string) => number;

/** Statements of one utterance, and such as stand beside each other on different occasions. */
export interface StatementPairs {
  readonly same: readonly Candidate[];
  readonly parallel: readonly Candidate[];
  /** Further statements of an utterance that the other account has in one. */
  readonly splits: readonly Candidate[];
}

/** Pairs two documents' statements. `similarity` compares contents by their meaning. */
export function alignStatements(
  left: readonly StatementProfile[],
  right: readonly StatementProfile[],
  keyOf: (event: DiplomaticEvent, side: "left" | "right") => string,
  similarity?: Similarity,
): StatementPairs {
  const overlaps = findOverlaps(
    left.map(({ tokens }) => tokens),
    right.map(({ tokens }) => tokens),
    leastLikeness.counterpart,
  );
  const candidates: Candidate[] = [];
  const beside: Candidate[] = [];
  const answers: Candidate[] = [];
  for (const overlap of similarity ? withSimilarity(overlaps, left, right, similarity) : overlaps) {
    const [one, other] = [left[overlap.left], right[overlap.right]];
    if (!one || !other) continue;
    if (canBeOne(one, other, overlap.value)) candidates.push(overlap);
    else if (areCounterparts(one, other)) answers.push(overlap);
    else if (canStandBeside(one, other, overlap.value)) beside.push(overlap);
  }
  const key = (profile: StatementProfile | undefined, side: "left" | "right"): string =>
    profile ? keyOf(profile.statement, side) : "";
  const best = (found: readonly Candidate[]): Candidate[] =>
    mutualBest(
      found,
      (index) => key(left[index], "left"),
      (index) => key(right[index], "right"),
    );
  const same = best(candidates);
  // A record that the other account repeats in full has no need of another beside it.
  const isEqual = (pair: Candidate): boolean =>
    key(left[pair.left], "left") === key(right[pair.right], "right");
  const parallel = [
    ...nearBest(beside, same, isEqual, leastLikeness.nearBest),
    ...nearBest(answers, same, isEqual, leastLikeness.nearAnswer),
  ];
  return { same, parallel, splits: findSplits(candidates, same) };
}

/** Overlaps raised to the similarity of contents, for all statements of one occasion by one side. */
function withSimilarity(
  overlaps: readonly Candidate[],
  left: readonly StatementProfile[],
  right: readonly StatementProfile[],
  similarity: Similarity,
): Candidate[] {
  const raised = new Map(overlaps.map((overlap) => [`${overlap.left} ${overlap.right}`, overlap]));
  const byOccasion = new Map<string, number[]>();
  right.forEach(({ occasion }, index) => {
    for (const key of occasion.keys) append(byOccasion, key, index);
  });
  left.forEach((one, index) => {
    for (const at of new Set(one.occasion.keys.flatMap((key) => byOccasion.get(key) ?? []))) {
      const other = right[at];
      if (!other || !areSpeakersCompatible(one.speakers, other.speakers)) continue;
      const value = round(similarity(one.statement.content, other.statement.content));
      const known = raised.get(`${index} ${at}`)?.value ?? 0;
      if (value > known) raised.set(`${index} ${at}`, { left: index, right: at, value });
    }
  });
  return [...raised.values()];
}

/** The candidates in which a record without a partner has its best in one that is paired, and nearly as close as the pair. */
function findSplits(candidates: readonly Candidate[], same: readonly Candidate[]): Candidate[] {
  const ofLeft = new Map(same.map((pair) => [pair.left, pair]));
  const ofRight = new Map(same.map((pair) => [pair.right, pair]));
  const best = new Map<string, number>();
  for (const { left, right, value } of candidates)
    for (const key of [`left ${left}`, `right ${right}`])
      if (value > (best.get(key) ?? 0)) best.set(key, value);
  return candidates.filter(({ left, right, value }) => {
    const [pair, alone] = ofLeft.has(left)
      ? [ofLeft.get(left), ofRight.has(right) ? undefined : `right ${right}`]
      : [ofRight.get(right), `left ${left}`];
    return (
      pair !== undefined &&
      alone !== undefined &&
      value === best.get(alone) &&
      value >= leastLikeness.split * pair.value
    );
  });
}

function canBeOne(left: StatementProfile, right: StatementProfile, likeness: number): boolean {
  const relation = relateOccasions(left.occasion, right.occasion);
  if (relation === "apart" || !areSpeakersCompatible(left.speakers, right.speakers)) return false;
  if (!spansMeet(left.span, right.span, 1)) return false;
  const areOthers = areDisjoint(left.persons, right.persons);
  if (relation === "open") return !areOthers && likeness >= leastLikeness.open;
  if (areOthers) return likeness >= leastLikeness.open;
  if (areDisjoint(left.groups, right.groups) || !areNear(left.family, right.family))
    return likeness >= leastLikeness.far;
  return likeness >= (left.family === right.family ? leastLikeness.oneFamily : leastLikeness.near);
}

/** Joint speakers are one party only where one account names no side that the other has others instead of. */
function areSpeakersCompatible(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return true;
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return [...few].every((side) => many.has(side));
}

function canStandBeside(left: StatementProfile, right: StatementProfile, likeness: number): boolean {
  const relation = relateOccasions(left.occasion, right.occasion);
  if (relation === "same") return false;
  const isOfFamily = left.family === right.family && relation === "apart";
  const least = isOfFamily ? leastLikeness.parallelOfFamily : leastLikeness.parallel;
  if (likeness < least || doDoersClash(left, right)) return false;
  return areNear(left.family, right.family) && [...left.speakers].some((side) => right.speakers.has(side));
}

function doDoersClash({ doers: left }: StatementProfile, { doers: right }: StatementProfile): boolean {
  return areDisjoint(left, right);
}

/** Whether both are given and nothing is in both. */
function areDisjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((key) => right.has(key));
}

/** The parallels that are nearly as close as the best that either record has, and not much less close than the pair that it is in. */
function nearBest(
  beside: readonly Candidate[],
  same: readonly Candidate[],
  isEqual: (pair: Candidate) => boolean,
  share: number,
): Candidate[] {
  const least = new Map<string, number>();
  const note = ({ left, right, value }: Candidate, share: number): void => {
    for (const key of [`left ${left}`, `right ${right}`])
      if (value * share > (least.get(key) ?? 0)) least.set(key, value * share);
  };
  for (const candidate of beside) note(candidate, share);
  for (const pair of same) note(pair, isEqual(pair) ? 1 : leastLikeness.nearSame);
  return beside.filter(
    ({ left, right, value }) =>
      value >= (least.get(`left ${left}`) ?? 0) && value >= (least.get(`right ${right}`) ?? 0),
  );
}
