import type { Party } from "../../model/index.js";
import type { IdentityVerdict, Likeness } from "../terms/index.js";
import type { Side, Sides } from "./sides.js";

/** Whether two sides are one. Two of one country are, unless their actors are surely two: rival governments of one country. */
export function relateSides(left: Side, right: Side, relate: Likeness): IdentityVerdict {
  const actors =
    left.actor === undefined || right.actor === undefined ? "unknown" : relate(left.actor, right.actor);
  if (left.country !== undefined && right.country !== undefined) {
    if (left.country !== right.country) return "different";
    return actors === "unknown" ? "likely-same" : actors;
  }
  return actors === "different" && !(left.settled && right.settled) ? "unknown" : actors;
}

/** How two sets of sides are related. */
export interface SidesComparison {
  /**
   * - `equal`: both are the same sides.
   * - `includes`: one has all sides of the other, and more.
   * - `overlaps`: they share a side, and each has another.
   * - `disjoint`: they surely share none.
   * - `unknown`: a side may be any, and none is shared.
   */
  readonly relation: "equal" | "includes" | "overlaps" | "disjoint" | "unknown";
  /** The sides that both have. */
  readonly shared: readonly (readonly [left: Side, right: Side])[];
  /** Sides of the left that the right surely lacks. */
  readonly onlyLeft: readonly Side[];
  /** Sides of the right that the left surely lacks. */
  readonly onlyRight: readonly Side[];
}

/** Compares two sets of sides. An empty set is unknown. */
export function compareSides(
  left: readonly Side[],
  right: readonly Side[],
  relate: Likeness,
): SidesComparison {
  const shared: [Side, Side][] = [];
  for (const a of left) {
    const partner = right.find((b) => isOne(relateSides(a, b, relate)));
    if (partner) shared.push([a, partner]);
  }
  const lacks = (side: Side, others: readonly Side[], verdict: (other: Side) => IdentityVerdict): boolean =>
    others.length > 0 && side.settled && others.every((other) => verdict(other) === "different");
  const onlyLeft = left.filter((a) => lacks(a, right, (b) => relateSides(a, b, relate)));
  const onlyRight = right.filter((b) => lacks(b, left, (a) => relateSides(a, b, relate)));
  const ofLeft = new Set(shared.map(([a]) => a)).size === left.length;
  const ofRight = right.every((b) => left.some((a) => isOne(relateSides(a, b, relate))));
  return { relation: relationOf(), shared, onlyLeft, onlyRight };

  function relationOf(): SidesComparison["relation"] {
    if (shared.length === 0) {
      const apart = left.length > 0 && onlyLeft.length === left.length && onlyRight.length === right.length;
      return apart ? "disjoint" : "unknown";
    }
    if (ofLeft && ofRight) return "equal";
    if (ofLeft || ofRight) return "includes";
    return onlyLeft.length > 0 && onlyRight.length > 0 ? "overlaps" : "unknown";
  }
}

/**
 * How two parties are related.
 *
 * - `same`: one actor, for one side.
 * - `same-side`: one side, named by two actors of which one may be or include the other: a state and its minister.
 * - `other-person`: two people, of one side or of sides that are not known.
 * - `other-side`: surely two sides.
 * - `unknown`: none of these is known.
 */
export type PartyRelation = "same" | "same-side" | "other-person" | "other-side" | "unknown";

/** Relates two parties by who they are and whom they speak for. */
export function relateParties(
  left: Party,
  right: Party,
  leftSides: Sides,
  rightSides: Sides,
  relate: Likeness,
): PartyRelation {
  const who = relate(left.who, right.who);
  const { relation } = compareSides(leftSides.ofParty(left), rightSides.ofParty(right), relate);
  if (relation === "disjoint") return "other-side";
  if (isOne(who)) return "same";
  if (leftSides.isPerson(left) && rightSides.isPerson(right))
    return who === "different" ? "other-person" : "unknown";
  return relation === "unknown" ? "unknown" : "same-side";
}

function isOne(verdict: IdentityVerdict): boolean {
  return verdict === "same" || verdict === "likely-same";
}
