import type { Id, Statement } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import { type ComparisonTuning, placeOf } from "../terms/index.js";
import { type Move, moveOfConditions, moveOfTerritories, type Shift, shiftOf } from "./shift.js";

/** From which distance on Goldstein's scale on two acts are taken to differ in firmness. */
const leastStep = 1;

/**
 * How a speaker moved between two statements on one matter; undefined where the acts are of different kinds and have no scale in
 * common.
 */
export function shiftOfStatements(
  left: Statement,
  right: Statement,
  identity: Identity,
  tuning: ComparisonTuning,
): Shift | undefined {
  const [a, b] = [placeOf(left, tuning), placeOf(right, tuning)];
  if (a.axis !== b.axis || a.axis === "question") return undefined;
  const acts = `From “${left.act}” to “${right.act}”`;
  if (a.sign * b.sign === -1)
    return shiftOf([{ path: "act", direction: "reversed", reason: `${acts}: the opposite side.` }]);
  const moved: Move[] = [];
  const [before, after] = [a.goldstein ?? 0, b.goldstein ?? 0];
  if (a.goldstein !== undefined && b.goldstein !== undefined && Math.abs(before - after) >= leastStep)
    moved.push({
      path: "act",
      direction: after < before ? "hardened" : "softened",
      reason: `${acts}: from ${before} to ${after} on Goldstein's scale.`,
    });
  // Only what is asked for or given has conditions and territories that make it more or less.
  if (a.axis === "will") {
    const asks = before < 0 || after < 0 || isRequest(left) || isRequest(right);
    moved.push(...moveOfConditions(left, right, asks, identity, tuning.thresholds.sameWording));
    moved.push(...moveOfTerritories(territoriesOf(left), territoriesOf(right), asks, identity));
  }
  return shiftOf(moved);
}

/** Acts that ask for something and are not on the hostile side of the scale. */
function isRequest({ act }: Statement): boolean {
  return act === "appeal" || act === "instruct";
}

function territoriesOf({ about = [] }: Statement): Id[] {
  return about.flatMap(({ territories = [] }) => territories);
}
