import { list } from "../../issues/index.js";
import type { Clause, Id } from "../../model/index.js";
import { type Identity, isSame } from "../identity/index.js";
import { conditionalClauses, sameClause, sayClauses } from "../rate/index.js";

/**
 * How one speaker or holder moved from the left record to the right one; the order of the arguments is the order of time.
 * `mixed`: hardened in one respect and softened in another.
 */
export type ShiftVerdict = "unchanged" | "hardened" | "softened" | "reversed" | "mixed";

/** One respect in which a speaker or holder moved. */
export interface Move {
  /** The field. */
  path: string;
  /** Which way. */
  direction: "hardened" | "softened" | "reversed";
  /** What moved, as a sentence. */
  reason: string;
}

/** How one speaker or holder moved, and in what. */
export interface Shift {
  /** What the moves come to. */
  verdict: ShiftVerdict;
  /** Each move; none where nothing moved. */
  moved: Move[];
}

/** What moves come to. */
export function shiftOf(moved: Move[]): Shift {
  const directions = new Set(moved.map(({ direction }) => direction));
  if (directions.size === 2) return { verdict: "mixed", moved };
  return { verdict: moved[0]?.direction ?? "unchanged", moved };
}

/** Conditions on what one asks for soften it, on what one gives harden it. */
export function moveOfConditions(
  left: { clauses?: readonly Clause[] | undefined },
  right: { clauses?: readonly Clause[] | undefined },
  asks: boolean,
  identity: Identity,
  sameWording: number,
): Move[] {
  const [before, after] = [conditionalClauses(left), conditionalClauses(right)];
  const isOne = (a: Clause, b: Clause): boolean => sameClause(a, b, identity, sameWording);
  const dropped = before.filter((a) => !after.some((b) => isOne(a, b)));
  const added = after.filter((b) => !before.some((a) => isOne(a, b)));
  const moves: Move[] = [];
  if (added.length > 0)
    moves.push({
      path: "clauses",
      direction: asks ? "softened" : "hardened",
      reason: `Only the later has the condition “${sayClauses(added)}”.`,
    });
  if (dropped.length > 0)
    moves.push({
      path: "clauses",
      direction: asks ? "hardened" : "softened",
      reason: `Only the earlier has the condition “${sayClauses(dropped)}”.`,
    });
  return moves;
}

/** To ask for more territories hardens, to ask for fewer softens; to give, the other way round. */
export function moveOfTerritories(
  left: readonly Id[],
  right: readonly Id[],
  asks: boolean,
  identity: Identity,
): Move[] {
  if (left.length === 0 || right.length === 0) return [];
  const added = right.filter(
    (b) => !left.some((a) => isSame(identity.relate(a, b)) || identity.inside(a, b) === "right"),
  );
  const dropped = left.filter(
    (a) => !right.some((b) => isSame(identity.relate(a, b)) || identity.inside(a, b) === "left"),
  );
  const moves: Move[] = [];
  if (added.length > 0)
    moves.push({
      path: "territories",
      direction: asks ? "hardened" : "softened",
      reason: `The later also concerns ${nameAll(added, identity.rightName)}.`,
    });
  if (dropped.length > 0)
    moves.push({
      path: "territories",
      direction: asks ? "softened" : "hardened",
      reason: `The later no longer concerns all of ${nameAll(dropped, identity.leftName)}.`,
    });
  return moves;
}

function nameAll(ids: readonly Id[], name: (id: Id) => string): string {
  return list([...new Set(ids)].map(name), "and");
}
