import { describe, expect, it } from "vitest";
import { type Parties, relateStances, type StanceRelation } from "../../../src/compare/terms/index.js";
import { stancePropositions } from "../../../src/compare.js";
import { type TerritorialStance, territorialStances } from "../../../src/vocabulary.js";

// Which two stances on one territory can both hold, written by hand. In each cell: if both are about one party, if about different
// parties, if that is not said. a: agrees, c: compatible, i: incompatible, u: unrelated, ?: unknown.
//
// Stances about a right: claiming sovereignty or annexation gives it to the holder, recognising and upholding to whom it is toward; renouncing
// takes it from the holder, refusing recognition from whom it is toward. So two that give agree for one party and exclude each
// other for two; one that gives and one that takes exclude each other for one party and go together for two; two that take
// agree for one and go together for two. About presence: that somebody leaves and that somebody stays exclude each other for
// one party and go together for two. An offer promises a right: two offers are as two gifts, an offer to whom the right is given
// goes with that gift, and else it says nothing of right. Right and presence are different matters, so are offers and presence.
// What leaves the question open goes with everything.
const right = "u u u";
const table: Record<TerritorialStance, Record<TerritorialStance, string>> = {
  "claims-sovereignty": {
    "claims-sovereignty": "a i ?",
    "claims-annexation": "a i ?",
    recognises: "a i ?",
    upholds: "a i ?",
    "refuses-recognition": "i c ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "i c ?",
    offers: "c ? ?",
    reserves: "c c c",
  },
  "claims-annexation": {
    "claims-sovereignty": "a i ?",
    "claims-annexation": "a i ?",
    recognises: "a i ?",
    upholds: "a i ?",
    "refuses-recognition": "i c ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "i c ?",
    offers: "c ? ?",
    reserves: "c c c",
  },
  recognises: {
    "claims-sovereignty": "a i ?",
    "claims-annexation": "a i ?",
    recognises: "a i ?",
    upholds: "a i ?",
    "refuses-recognition": "i c ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "i c ?",
    offers: "c ? ?",
    reserves: "c c c",
  },
  upholds: {
    "claims-sovereignty": "a i ?",
    "claims-annexation": "a i ?",
    recognises: "a i ?",
    upholds: "a i ?",
    "refuses-recognition": "i c ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "i c ?",
    offers: "c ? ?",
    reserves: "c c c",
  },
  "refuses-recognition": {
    "claims-sovereignty": "i c ?",
    "claims-annexation": "i c ?",
    recognises: "i c ?",
    upholds: "i c ?",
    "refuses-recognition": "a c ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "a c ?",
    offers: "? ? ?",
    reserves: "c c c",
  },
  "demands-withdrawal": {
    "claims-sovereignty": right,
    "claims-annexation": right,
    recognises: right,
    upholds: right,
    "refuses-recognition": right,
    "demands-withdrawal": "a c ?",
    "refuses-withdrawal": "i c ?",
    renounces: right,
    offers: right,
    reserves: "c c c",
  },
  "refuses-withdrawal": {
    "claims-sovereignty": right,
    "claims-annexation": right,
    recognises: right,
    upholds: right,
    "refuses-recognition": right,
    "demands-withdrawal": "i c ?",
    "refuses-withdrawal": "a c ?",
    renounces: right,
    offers: right,
    reserves: "c c c",
  },
  renounces: {
    "claims-sovereignty": "i c ?",
    "claims-annexation": "i c ?",
    recognises: "i c ?",
    upholds: "i c ?",
    "refuses-recognition": "a c ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "a c ?",
    offers: "? ? ?",
    reserves: "c c c",
  },
  offers: {
    "claims-sovereignty": "c ? ?",
    "claims-annexation": "c ? ?",
    recognises: "c ? ?",
    upholds: "c ? ?",
    "refuses-recognition": "? ? ?",
    "demands-withdrawal": right,
    "refuses-withdrawal": right,
    renounces: "? ? ?",
    offers: "a i ?",
    reserves: "c c c",
  },
  reserves: {
    "claims-sovereignty": "c c c",
    "claims-annexation": "c c c",
    recognises: "c c c",
    upholds: "c c c",
    "refuses-recognition": "c c c",
    "demands-withdrawal": "c c c",
    "refuses-withdrawal": "c c c",
    renounces: "c c c",
    offers: "c c c",
    reserves: "c c c",
  },
};

const relations: Record<string, StanceRelation> = {
  a: "agrees",
  c: "compatible",
  i: "incompatible",
  u: "unrelated",
  "?": "unknown",
};
const parties: readonly Parties[] = ["same", "different", "unknown"];
const cells = territorialStances.flatMap((left) =>
  territorialStances.flatMap((right) =>
    table[left][right]
      .split(" ")
      .map((letter, index) => [left, right, parties[index] ?? "unknown", relations[letter]] as const),
  ),
);

describe("whether two stances on one territory can both hold", () => {
  it.each(cells)("%s and %s of %s parties: %s", (left, right, of, expected) => {
    const { relation, reason } = relateStances(left, right, of, stancePropositions);
    expect(relation).toBe(expected);
    expect(reason).toMatch(/^[A-Z].*[.]$/);
  });

  it("has a cell for every two stances and all that can be known of their parties", () => {
    expect(cells).toHaveLength(10 * 10 * 3);
  });

  it("does not matter which comes first", () => {
    for (const left of territorialStances)
      for (const right of territorialStances) expect(table[left][right]).toBe(table[right][left]);
  });

  it("knows nothing of a stance that only a newer version knows", () => {
    for (const word of ["leases", "constructor", "toString"])
      expect(relateStances(word as TerritorialStance, "offers", "same", stancePropositions).relation).toBe(
        "unknown",
      );
  });
});
