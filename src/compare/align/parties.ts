import { list } from "../../issues/index.js";
import type { Id, Party } from "../../model/index.js";
import { missing, type Rating } from "../comparison.js";
import { assign, type Candidate } from "./assignment.js";
import { canonicalJson } from "./canonical-json.js";
import { type Identity, isSame } from "./identity.js";

/** How alike two parties are, 0 to 1: the same actor 1; one for the other, or two for the same, less; undefined where it cannot be told. */
function partyLikeness(left: Party, right: Party, identity: Identity): number | undefined {
  const who = identity.relate(left.who, right.who);
  if (isSame(who)) return 1;
  const same = (a: Id | undefined, b: Id | undefined): boolean =>
    a !== undefined && b !== undefined && isSame(identity.relate(a, b));
  if (same(left.onBehalfOf, right.who) || same(left.who, right.onBehalfOf)) return 0.8;
  if (who === "unknown") return same(left.onBehalfOf, right.onBehalfOf) ? 0.7 : undefined;
  return same(left.onBehalfOf, right.onBehalfOf) ? 0.3 : 0;
}

/** From which likeness on two parties are taken for one. */
const onePartyFrom = 0.7;

/** Pairs of parties taken for one, each party in at most one pair, the most alike together, and how alike all are, summed up. */
export function matchParties(
  left: readonly Party[],
  right: readonly Party[],
  identity: Identity,
): { pairs: [Party, Party][]; uncertain: boolean; score: number } {
  const candidates: (Candidate & { pair: [Party, Party] })[] = [];
  let uncertain = false;
  left.forEach((a, row) => {
    right.forEach((b, column) => {
      const value = partyLikeness(a, b, identity);
      if (value === undefined) uncertain = true;
      else if (value > 0) candidates.push({ left: row, right: column, value, pair: [a, b] });
    });
  });
  const chosen = assign(
    candidates,
    (row) => canonicalJson(left[row]),
    (column) => canonicalJson(right[column]),
  );
  return {
    pairs: chosen.filter(({ value }) => value >= onePartyFrom).map(({ pair }) => pair),
    uncertain,
    score: chosen.reduce((sum, { value }) => sum + value, 0),
  };
}

/** Compares who speaks, is spoken to or takes part. A longer list is no contradiction: the other account may not name all. */
export function rateParties(
  what: string,
  left: readonly Party[] | undefined,
  right: readonly Party[] | undefined,
  identity: Identity,
): Rating {
  if (!left?.length || !right?.length) return missing(what, left, right);
  const { pairs, uncertain, score } = matchParties(left, right, identity);
  const [few, many] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  const leftNames = list(
    left.map(({ who }) => identity.leftName(who)),
    "and",
  );
  const rightNames = list(
    right.map(({ who }) => identity.rightName(who)),
    "and",
  );
  const both = { left, right };
  if (pairs.length === many && score === many)
    return { ...both, outcome: "same", reason: `Both give ${what} as ${leftNames}.` };
  const told = `The left gives ${what} as ${leftNames}, the right as ${rightNames}`;
  if (pairs.length === few)
    return {
      ...both,
      outcome: "compatible",
      score: 0.6 + (0.4 * score) / many,
      reason: `${told}, which agree as far as both go.`,
    };
  if (uncertain)
    return { ...both, outcome: "missing", reason: `${told}; whether they are the same cannot be told.` };
  return { ...both, outcome: "differs", score: (0.6 * score) / many, reason: `${told}.` };
}

/** Compares two lists of actors. */
export function rateActors(
  what: string,
  left: readonly Id[] | undefined,
  right: readonly Id[] | undefined,
  identity: Identity,
): Rating {
  const parties = (ids: readonly Id[] | undefined): Party[] | undefined => ids?.map((who) => ({ who }));
  return {
    ...rateParties(what, parties(left), parties(right), identity),
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
  };
}
