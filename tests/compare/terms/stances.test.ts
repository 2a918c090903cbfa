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
// The columns stand in the order of the rows.
const table: Readonly<Record<TerritorialStance, string>> = {
  "claims-sovereignty": "ai? ai? ai? ai? ic? uuu uuu ic? c?? ccc",
  "claims-annexation": "ai? ai? ai? ai? ic? uuu uuu ic? c?? ccc",
  recognises: "ai? ai? ai? ai? ic? uuu uuu ic? c?? ccc",
  upholds: "ai? ai? ai? ai? ic? uuu uuu ic? c?? ccc",
  "refuses-recognition": "ic? ic? ic? ic? ac? uuu uuu ac? ??? ccc",
  "demands-withdrawal": "uuu uuu uuu uuu uuu ac? ic? uuu uuu ccc",
  "refuses-withdrawal": "uuu uuu uuu uuu uuu ic? ac? uuu uuu ccc",
  renounces: "ic? ic? ic? ic? ac? uuu uuu ac? ??? ccc",
  offers: "c?? c?? c?? c?? ??? uuu uuu ??? ai? ccc",
  reserves: "ccc ccc ccc ccc ccc ccc ccc ccc ccc ccc",
};
const stances = Object.keys(table);

const relations: Record<string, StanceRelation> = {
  a: "agrees",
  c: "compatible",
  i: "incompatible",
  u: "unrelated",
  "?": "unknown",
};
const parties: readonly Parties[] = ["same", "different", "unknown"];
const cellOf = (left: TerritorialStance, right: TerritorialStance): string =>
  table[left].split(" ")[stances.indexOf(right)] ?? "";
const cells = territorialStances.flatMap((left) =>
  territorialStances.flatMap((right) =>
    Array.from(
      cellOf(left, right),
      (letter, index) => [left, right, parties[index] ?? "unknown", relations[letter]] as const,
    ),
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
      for (const right of territorialStances) expect(cellOf(left, right)).toBe(cellOf(right, left));
  });

  it("knows nothing of a stance that only a newer version knows", () => {
    for (const word of ["leases", "constructor", "toString"])
      expect(relateStances(word as TerritorialStance, "offers", "same", stancePropositions).relation).toBe(
        "unknown",
      );
  });
});
