import { lookUp } from "../../collections/index.js";
import type { TerritorialPosition } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import { partiesOf, prose } from "../rate/index.js";
import { type ComparisonTuning, relateStances, type StanceProposition } from "../terms/index.js";
import { type Move, moveOfConditions, moveOfTerritories, type Shift, shiftOf } from "./shift.js";

/**
 * How a holder moved between two positions on common ground; undefined where the two are about different matters or about
 * different parties, so that one does not take the place of the other.
 */
export function shiftOfPositions(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  tuning: ComparisonTuning,
): Shift | undefined {
  const [a, b] = [lookUp(tuning.stances, left.stance), lookUp(tuning.stances, right.stance)];
  if (!a || !b) return undefined;
  const parties = partiesOf(left, right, identity, tuning);
  const { relation } = relateStances(left.stance, right.stance, parties, tuning.stances);
  const stances = `From “${prose(left.stance)}” to “${prose(right.stance)}”`;
  if (relation === "incompatible")
    return shiftOf([
      { path: "stance", direction: "reversed", reason: `${stances}, which cannot both hold.` },
    ]);
  const answersOneQuestion = a.matter === "none" || b.matter === "none" || isTransferOfRight(a, b);
  const ofOneParty = a.matter === b.matter && (parties === "same" || left.stance === right.stance);
  if (!answersOneQuestion && !(ofOneParty && parties !== "different")) return undefined;

  const moved: Move[] = [];
  if (a.firmness !== b.firmness)
    moved.push({
      path: "stance",
      direction: b.firmness > a.firmness ? "hardened" : "softened",
      reason: `${stances}.`,
    });
  const firmest = Math.max(a.firmness, b.firmness);
  // Where the question stays open, more ground is neither firmer nor less firm.
  if (firmest !== 0) {
    const asks = firmest > 0;
    moved.push(...moveOfConditions(left, right, asks, identity, tuning.thresholds.sameWording));
    moved.push(...moveOfTerritories(left.territories, right.territories, asks, identity));
    moved.push(...moveOfExtent(left, right, asks));
  }
  return shiftOf(moved);
}

/** A claim to it, or what is held of a right to it, and an offer of it: who offers no longer insists. */
function isTransferOfRight(a: StanceProposition, b: StanceProposition): boolean {
  const matters = [a.matter, b.matter];
  return matters.includes("transfer") && matters.includes("right");
}

function moveOfExtent(
  { extent: left }: TerritorialPosition,
  { extent: right }: TerritorialPosition,
  asks: boolean,
): Move[] {
  if (left === undefined || right === undefined || left === right) return [];
  if (left !== "whole" && right !== "whole") return [];
  return [
    {
      path: "extent",
      direction: (right === "whole") === asks ? "hardened" : "softened",
      reason: `The earlier concerns ${sayExtent(left)}, the later ${sayExtent(right)}.`,
    },
  ];
}

function sayExtent(extent: string): string {
  return extent === "whole" ? "the whole of it" : `a ${prose(extent)} of it`;
}
