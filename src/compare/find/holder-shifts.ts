import type { Id } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import { type EventPair, type Shift, shiftOfPositions } from "../pairs/index.js";
import type { ComparisonTuning } from "../terms/index.js";

/** How one holder moved from a position of the left account to one of the right. */
export interface HolderShift {
  /** The left account's position. */
  left: Id;
  /** The right account's position. */
  right: Id;
  /** Which way, and in what. */
  shift: Shift;
}

/** The pairs of positions between which their holder moved. */
export function findShifts(
  pairs: readonly EventPair[],
  { leftIndex, rightIndex, identity }: Aligned,
  tuning: ComparisonTuning,
): HolderShift[] {
  return pairs.flatMap(({ left, right }) => {
    const [one, other] = [leftIndex.territorialPosition(left), rightIndex.territorialPosition(right)];
    const shift = one && other && shiftOfPositions(one, other, identity, tuning);
    return shift && shift.moved.length > 0 ? [{ left, right, shift }] : [];
  });
}
