import { append } from "../../../collections/index.js";
import type { Passages } from "../../identity/index.js";
import type { Similarity } from "../../terms/index.js";
import { areSpeakersCompatible, canBeOne, giveOneWord, haveOneWording } from "./can-be-one.js";
import { areCounterparts, shares } from "./counterparts.js";
import { leastLikeness } from "./least-likeness.js";
import { type Candidate, type KeyOfEvent, mutualBestEvents } from "./mutual-best.js";
import { relateOccasions } from "./occasions.js";
import { findOverlaps, round } from "./overlap.js";
import { createStandings, type PairStanding, voiceOf } from "./pair-standing.js";
import type { StatementProfile } from "./statement-profile.js";

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
  keyOf: KeyOfEvent,
  passages: Passages,
  similarity?: Similarity,
): StatementPairs {
  const overlaps = findOverlaps(
    left.map(({ tokens }) => tokens),
    right.map(({ tokens }) => tokens),
    leastLikeness.counterpart,
  );
  const near = similarity ? withSimilarity(overlaps, left, right, similarity) : overlaps;
  const standingOf = createStandings(near, left, right);
  // A record that the other account repeats in full has no need of another beside it.
  const isEqual = (pair: Candidate): boolean => {
    const [one, other] = [left[pair.left], right[pair.right]];
    return (
      one !== undefined && other !== undefined && keyOf(one.event, "left") === keyOf(other.event, "right")
    );
  };
  const candidates: Candidate[] = [];
  const reworded: Candidate[] = [];
  const beside: Candidate[] = [];
  for (const overlap of near) {
    const [one, other] = [left[overlap.left], right[overlap.right]];
    if (!one || !other) continue;
    const standing = standingOf(overlap);
    const passage = passages.relate(one.event, other.event);
    if (canBeOne(one, other, standing) && (passage !== "apart" || isEqual(overlap))) {
      candidates.push(overlap);
      continue;
    }
    if (haveOneWording(one, other, passage) || giveOneWord(one, other)) reworded.push(overlap);
    if (areCounterparts(one, other) || canStandBeside(one, other, standing)) beside.push(overlap);
  }
  const same = mutualBestEvents([...candidates, ...reworded], left, right, keyOf);
  const parallel = nearBest(beside, same, isEqual).filter((pair) => !same.includes(pair));
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
      const value = round(similarity(one.event.content, other.event.content));
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

/**
 * Of two known occasions, with a speaking side and more in common than the parties. Where one voice speaks on one matter and no record is
 * nearer to either, that is little.
 */
function canStandBeside(
  left: StatementProfile,
  right: StatementProfile,
  { likeness, nearest }: PairStanding,
): boolean {
  if (relateOccasions(left.occasion, right.occasion) !== "apart") return false;
  if (!shares(left.speakers, right.speakers)) return false;
  const isOneMatter = shares(left.matters, right.matters);
  if (nearest === 2 && isOneMatter && voiceOf(left) === voiceOf(right)) return true;
  const isOfFamily = left.family === right.family;
  const least = isOfFamily ? leastLikeness.parallelOfFamily : leastLikeness.parallel;
  return likeness >= least && (isOneMatter || shares(left.words, right.words));
}

/** The parallels that are nearly as close as the best that either record has, and not much less close than the pair that it is in. */
function nearBest(
  beside: readonly Candidate[],
  same: readonly Candidate[],
  isEqual: (pair: Candidate) => boolean,
): Candidate[] {
  const least = new Map<string, number>();
  const note = ({ left, right, value }: Candidate, share: number): void => {
    for (const key of [`left ${left}`, `right ${right}`])
      if (value * share > (least.get(key) ?? 0)) least.set(key, value * share);
  };
  for (const candidate of beside) note(candidate, leastLikeness.nearBest);
  for (const pair of same) note(pair, isEqual(pair) ? 1 : leastLikeness.nearSame);
  return beside.filter(
    ({ left, right, value }) =>
      value >= (least.get(`left ${left}`) ?? 0) && value >= (least.get(`right ${right}`) ?? 0),
  );
}
