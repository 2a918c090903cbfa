import { describe, expect, test } from "vitest";
import { matchParties, rateActors, rateParties } from "../../../src/compare/align/parties.js";
import type { FeatureOutcome } from "../../../src/compare.js";
import type { Party } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const party = (text: string): Party => {
  const [who = "", onBehalfOf] = text.split(" for ");
  return onBehalfOf === undefined ? { who } : { who, onBehalfOf };
};
const parties = (...texts: string[]): Party[] => texts.map(party);

describe("how alike two parties are, and whether they are taken for one", () => {
  test.each<[left: string, right: string, score: number, one: boolean, uncertain: boolean]>([
    ["a", "a", 1, true, false],
    ["a for x", "a for y", 1, true, false],
    // One for the other.
    ["a for x", "x", 0.8, true, false],
    ["a for x", "b", 0, false, false],
    // Somebody who may be the same, for the same.
    ["maybe for x", "b for x", 0.7, true, false],
    ["maybe for x", "b for y", 0, false, true],
    ["maybe", "b", 0, false, true],
    // Two for the same.
    ["a for x", "b for x", 0.3, false, false],
    ["a", "b", 0, false, false],
  ])("%s and %s: %d", (left, right, score, one, uncertain) => {
    for (const [a, b] of [
      [party(left), party(right)],
      [party(right), party(left)],
    ] as const)
      expect(matchParties([a], [b], identity)).toEqual({ pairs: one ? [[a, b]] : [], uncertain, score });
  });

  test("each is in one pair at most, the most alike together", () => {
    const [left, right] = [parties("a for x", "x", "b"), parties("x", "a", "c")];
    const { pairs, score } = matchParties(left, right, identity);
    expect(pairs.map(([a, b]) => `${a.who} ${b.who}`).sort()).toEqual(["a a", "x x"]);
    expect(score).toBe(2);
  });
});

describe("two lists of parties", () => {
  const told = (left: string, right: string): string =>
    `The left gives the audience as ${left}, the right as ${right}`;
  test.each<
    [left: string[], right: string[], outcome: FeatureOutcome, score: number | undefined, reason: string]
  >([
    [["a", "b"], ["b", "a"], "same", undefined, "Both give the audience as the left a and the left b."],
    // 0.6, and 0.4 for how alike all are.
    [
      ["a", "b"],
      ["a"],
      "compatible",
      0.6 + 0.4 / 2,
      `${told("the left a and the left b", "the right a")}, which agree as far as both go.`,
    ],
    [
      ["a for x"],
      ["x"],
      "compatible",
      0.6 + 0.4 * 0.8,
      `${told("the left a", "the right x")}, which agree as far as both go.`,
    ],
    [
      ["a", "b"],
      ["a", "maybe"],
      "missing",
      undefined,
      `${told("the left a and the left b", "the right a and the right maybe")}; whether they are the same cannot be told.`,
    ],
    // 0.6 for how alike all are.
    [
      ["a", "b"],
      ["a", "c"],
      "differs",
      0.6 / 2,
      `${told("the left a and the left b", "the right a and the right c")}.`,
    ],
    [["a for x"], ["b for x"], "differs", 0.6 * 0.3, `${told("the left a", "the right b")}.`],
    [["a"], ["b"], "differs", 0, `${told("the left a", "the right b")}.`],
  ])("%j and %j: %s", (left, right, outcome, score, reason) => {
    const rating = rateParties("the audience", parties(...left), parties(...right), identity);
    expect(rating).toMatchObject({ outcome, left: parties(...left), right: parties(...right), reason });
    if (score === undefined) expect(rating.score).toBeUndefined();
    else expect(rating.score).toBeCloseTo(score, 10);
  });

  test("of which one is empty or not given are missing", () => {
    expect(rateParties("the audience", parties("a"), [], identity).reason).toBe(
      "Only the left gives the audience.",
    );
    expect(rateParties("the audience", undefined, parties("a"), identity).reason).toBe(
      "Only the right gives the audience.",
    );
  });
});

test("lists of actors are rated as parties, and told by their ids", () => {
  expect(rateActors("the initiative", ["a"], ["b"], identity)).toEqual({
    outcome: "differs",
    score: 0,
    left: ["a"],
    right: ["b"],
    reason: "The left gives the initiative as the left a, the right as the right b.",
  });
  expect(rateActors("the initiative", ["a"], undefined, identity)).toEqual({
    outcome: "missing",
    left: ["a"],
    reason: "Only the left gives the initiative.",
  });
  expect(rateActors("the initiative", undefined, ["b"], identity)).toMatchObject({ right: ["b"] });
});
