import type { Statement } from "../events/statement.js";
import type { Clause } from "../values/clause.js";
import type { Id } from "../values/id.js";
import { conditionalClauses } from "./conditions.js";
import { rateClauses, sayClauses } from "./details.js";
import { type Identity, isSame } from "./identity.js";
import { placeOf } from "./speech-act-scale.js";

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

/** From which distance on Goldstein's scale on two acts are taken to differ in firmness. */
const leastStep = 1;

/** What moves come to. */
export function shiftOf(moved: Move[]): Shift {
  const directions = new Set(moved.map(({ direction }) => direction));
  if (directions.has("reversed")) return { verdict: "reversed", moved };
  if (directions.size === 2) return { verdict: "mixed", moved };
  return { verdict: moved[0]?.direction ?? "unchanged", moved };
}

/** How a speaker moved between two statements on the same matter. */
export function shiftBetween(left: Statement, right: Statement, identity: Identity): Shift {
  const [a, b] = [placeOf(left), placeOf(right)];
  if (a.axis === b.axis && a.sign * b.sign === -1)
    return shiftOf([
      {
        path: "act",
        direction: "reversed",
        reason: `“${left.act}” became “${right.act}”, the opposite side.`,
      },
    ]);
  const moved: Move[] = [];
  if (
    a.goldstein !== undefined &&
    b.goldstein !== undefined &&
    Math.abs(a.goldstein - b.goldstein) >= leastStep
  ) {
    const direction = b.goldstein < a.goldstein ? "hardened" : "softened";
    moved.push({
      path: "act",
      direction,
      reason: `“${left.act}” became “${right.act}” (${a.goldstein} to ${b.goldstein} on Goldstein's scale).`,
    });
  }
  const yielding = (a.goldstein ?? 0) >= 0 && (b.goldstein ?? 0) >= 0;
  const demands = !yielding || left.act === "appeal" || right.act === "appeal";
  moved.push(...moveOfConditions(left, right, demands));
  moved.push(...moveOfTerritories(territoriesOf(left), territoriesOf(right), demands, identity));
  return shiftOf(moved);
}

/** Conditions on what one asks for soften it, on what one gives harden it. */
export function moveOfConditions(
  left: { clauses?: readonly Clause[] | undefined },
  right: { clauses?: readonly Clause[] | undefined },
  asks: boolean,
): Move[] {
  const [before, after] = [conditionalClauses(left), conditionalClauses(right)];
  if (before.length === 0 && after.length === 0) return [];
  if (rateClauses(before, after).outcome === "same") return [];
  const more = after.filter(
    (clause) => rateClauses([clause], before).outcome !== "same" || before.length === 0,
  );
  const fewer = before.filter(
    (clause) => rateClauses([clause], after).outcome !== "same" || after.length === 0,
  );
  const reason = (clauses: readonly Clause[], what: string): string =>
    `The condition “${sayClauses(clauses)}” was ${what}.`;
  const moves: Move[] = [];
  if (more.length > 0)
    moves.push({ path: "clauses", direction: asks ? "softened" : "hardened", reason: reason(more, "added") });
  if (fewer.length > 0)
    moves.push({
      path: "clauses",
      direction: asks ? "hardened" : "softened",
      reason: reason(fewer, "dropped"),
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
      reason: `It now also concerns ${added.map(identity.rightName).join(", ")}.`,
    });
  if (dropped.length > 0)
    moves.push({
      path: "territories",
      direction: asks ? "softened" : "hardened",
      reason: `It no longer concerns ${dropped.map(identity.leftName).join(", ")}.`,
    });
  return moves;
}

function territoriesOf({ about = [] }: Statement): Id[] {
  return about.flatMap(({ territories = [] }) => territories);
}
