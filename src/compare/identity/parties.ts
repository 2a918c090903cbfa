import { list } from "../../issues/index.js";
import type { Id, Party } from "../../model/index.js";
import { type PartyRelation, relateParties } from "../sides/index.js";
import { missing, type Rating } from "../terms/index.js";
import type { Identity } from "./identity.js";

/** How alike two parties are by their relation, 0 to 1; undefined where it cannot be told. */
const likenesses: Readonly<Record<PartyRelation, number | undefined>> = {
  same: 1,
  "same-side": 0.8,
  "other-person": 0.3,
  "other-side": 0,
  unknown: undefined,
};

function partyLikeness(
  left: Party,
  right: Party,
  { leftSides, rightSides, relate }: Identity,
): number | undefined {
  return likenesses[relateParties(left, right, leftSides, rightSides, relate)];
}

/** From which likeness on two parties are taken for one. */
const onePartyFrom = 0.7;

/** Whether two lists have a party in common. */
export function shareParty(left: readonly Party[], right: readonly Party[], identity: Identity): boolean {
  return left.some((a) => right.some((b) => (partyLikeness(a, b, identity) ?? 0) >= onePartyFrom));
}

/**
 * Compares the parties that speak, are spoken to or take part, by the sides that they speak for. A longer list is no contradiction: the
 * other account may not name all.
 */
export function rateParties(
  what: string,
  left: readonly Party[] | undefined,
  right: readonly Party[] | undefined,
  identity: Identity,
): Rating {
  if (!left?.length || !right?.length) return missing(what, left, right);
  const both = { left, right };
  const table = left.map((a) => right.map((b) => partyLikeness(a, b, identity)));
  const best = (values: readonly (number | undefined)[]): number =>
    Math.max(0, ...values.map((value) => value ?? 0));
  const bests = {
    left: table.map(best),
    right: right.map((_, column) => best(table.map((row) => row[column]))),
  };
  const all = [...bests.left, ...bests.right];
  const score = all.reduce((sum, value) => sum + value, 0) / all.length;
  const leftNames = nameParties(left, identity.leftName);
  const rightNames = nameParties(right, identity.rightName);
  if (all.every((value) => value === 1))
    return { ...both, outcome: "same", reason: `Both give ${what} as ${leftNames}.` };
  const told = `The left gives ${what} as ${leftNames}, the right as ${rightNames}`;
  const covers = (values: readonly number[]): boolean => values.every((value) => value >= onePartyFrom);
  if (covers(bests.left) || covers(bests.right))
    return {
      ...both,
      outcome: "compatible",
      score: 0.6 + 0.4 * score,
      reason: `${told}, which agree as far as both go.`,
    };
  if (table.flat().includes(undefined))
    return { ...both, outcome: "missing", reason: `${told}; whether they are the same cannot be told.` };
  return { ...both, outcome: "differs", score: 0.6 * score, reason: `${told}.` };
}

/** Parties by their names; somebody who takes part for several sides once, with all of these. */
export function nameParties(parties: readonly Party[], nameOf: (id: Id) => string): string {
  const names = [...new Set(parties.map(({ who }) => who))].map((who) => {
    const sides = sidesOf(who, parties).map(nameOf);
    return sides.length > 1 ? `${nameOf(who)} (for ${list(sides, "and")})` : nameOf(who);
  });
  return list(names, "and");
}

/** The actors for which somebody takes part; without any, itself. */
export function sidesOf(who: Id, parties: readonly Party[]): Id[] {
  return [...new Set(parties.flatMap((party) => (party.who === who ? (party.onBehalfOf ?? who) : [])))];
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
