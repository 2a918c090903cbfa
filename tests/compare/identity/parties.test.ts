import { describe, expect, test } from "vitest";
import { rateActors, rateParties, shareParty } from "../../../src/compare/identity/index.js";
import type { FeatureOutcome } from "../../../src/compare.js";
import type { Party } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const party = (text: string): Party => {
  const [who = "", onBehalfOf] = text.split(" for ");
  return onBehalfOf === undefined ? { who } : { who, onBehalfOf };
};
const parties = (...texts: string[]): Party[] => texts.map(party);

describe("whether two lists have a party in common", () => {
  test.each<[left: string, right: string, shared: boolean]>([
    ["a", "a", true],
    // One person, for two sides.
    ["a for x", "a for y", false],
    // A person and the side for which the person speaks.
    ["a for x", "x", true],
    ["maybe for x", "b for x", true],
    // Two persons of one side.
    ["a for x", "b for x", false],
    ["a for x", "b", false],
    ["maybe", "b", false],
    ["a", "b", false],
  ])("%s and %s: %s", (left, right, shared) => {
    expect(shareParty(parties("c", left), [party(right)], identity)).toBe(shared);
    expect(shareParty([party(right)], parties("c", left), identity)).toBe(shared);
  });
});

describe("two lists of parties", () => {
  const told = (left: string, right: string): string =>
    `The left gives the audience as ${left}, the right as ${right}`;
  test.each<
    [left: string[], right: string[], outcome: FeatureOutcome, score: number | undefined, reason: string]
  >([
    [["a", "b"], ["b", "a"], "same", undefined, "Both give the audience as the left a and the left b."],
    // 0.6, and 0.4 for how alike all are on the average: 1, 0 and 1.
    [
      ["a", "b"],
      ["a"],
      "compatible",
      0.6 + (0.4 * 2) / 3,
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
    // 0.6 for how alike all are: 1, 0, 1 and 0.
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
