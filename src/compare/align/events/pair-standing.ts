import { bestBy, type Candidate, countBy } from "./mutual-best.js";
import type { StatementProfile } from "./statement-profile.js";

/** How a pair of statements stands among all. */
export interface PairStanding {
  /** How much the two have in common. */
  readonly likeness: number;
  /** For how many of the two, 0 to 2, the other is the nearest of all records. */
  readonly nearest: number;
  /** Whether several sides made both together, and in either account no other. */
  readonly isOnlyJoint: boolean;
}

/** The standings of overlapping pairs. */
export function createStandings(
  overlaps: readonly Candidate[],
  left: readonly StatementProfile[],
  right: readonly StatementProfile[],
): (pair: Candidate) => PairStanding {
  const [bestOfLeft, bestOfRight] = [
    bestBy(overlaps, (pair) => pair.left),
    bestBy(overlaps, (pair) => pair.right),
  ];
  const isOnlyJoint = findOnlyJoint(left, right);
  return (pair) => ({
    likeness: pair.value,
    nearest:
      Number(bestOfLeft.get(pair.left) === pair.value) + Number(bestOfRight.get(pair.right) === pair.value),
    isOnlyJoint: isOnlyJoint(left[pair.left], right[pair.right]),
  });
}

/** Tells the statements that several sides make together, and in both accounts only once. */
function findOnlyJoint(
  left: readonly StatementProfile[],
  right: readonly StatementProfile[],
): (one: StatementProfile | undefined, other: StatementProfile | undefined) => boolean {
  const [ofLeft, ofRight] = [countBy(left, voiceOf), countBy(right, voiceOf)];
  return (one, other) => {
    if (!one || !other) return false;
    const voice = voiceOf(one);
    if (one.speakers.size < 2 || one.occasion.kind !== other.occasion.kind) return false;
    return voice === voiceOf(other) && ofLeft.get(voice) === 1 && ofRight.get(voice) === 1;
  };
}

/** The sides that speak. */
export function voiceOf({ speakers }: StatementProfile): string {
  return [...speakers].sort().join("+");
}
