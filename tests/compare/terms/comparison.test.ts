import { describe, expect, test } from "vitest";
import { measure, missing, toFeature, toFeatures } from "../../../src/compare/terms/index.js";
import type { Feature, FeatureOutcome } from "../../../src/compare.js";

describe("a rating at its place", () => {
  test.each<[outcome: FeatureOutcome, score: number]>([
    ["same", 1],
    ["compatible", 0.8],
    ["differs", 0.25],
    ["contradicts", 0],
    ["missing", 0],
  ])("%s counts %d", (outcome, score) => {
    const rating = { outcome, reason: "So." };
    expect(toFeature("act", 2, rating)).toStrictEqual({
      path: "act",
      outcome,
      weight: 2,
      score,
      reason: "So.",
    });
  });

  test("counts as it says itself, but where it is missing", () => {
    expect(toFeature("act", 1, { outcome: "differs", score: 0.4, reason: "" }).score).toBe(0.4);
    expect(toFeature("act", 1, { outcome: "missing", score: 0.4, reason: "" }).score).toBe(0);
  });

  test("has what each side gives, and nothing where it gives nothing", () => {
    const rating = { outcome: "missing" as const, reason: "" };
    const keys = (sides: { left?: unknown; right?: unknown }): string[] =>
      Object.keys(toFeature("act", 1, { ...rating, ...sides }));
    const usual = ["path", "outcome", "weight", "score"];
    expect(keys({ left: undefined, right: undefined })).toEqual([...usual, "reason"]);
    expect(keys({ left: 0 })).toEqual([...usual, "left", "reason"]);
    expect(keys({ right: null })).toEqual([...usual, "right", "reason"]);
  });

  test("stands in the order of the weights, and only where it was rated", () => {
    const rating = { outcome: "same" as const, reason: "" };
    const weights = { speakers: 3, act: 2, date: 1 };
    const ratings: Record<string, typeof rating> = { date: rating, speakers: rating };
    const features = toFeatures(ratings, weights);
    expect(features.map(({ path, weight }) => [path, weight])).toEqual([
      ["speakers", 3],
      ["date", 1],
    ]);
  });
});

describe("score and coverage", () => {
  const feature = (outcome: FeatureOutcome, weight: number, score: number): Feature => ({
    path: "act",
    outcome,
    weight,
    score,
    reason: "",
  });
  test.each<[what: string, features: Feature[], score: number, coverage: number]>([
    ["of nothing are nought", [], 0, 0],
    ["of what is missing are nought", [feature("missing", 2, 0)], 0, 0],
    ["of what has no weight are nought", [feature("same", 0, 1)], 0, 0],
    ["are 1 where all is the same", [feature("same", 2, 1), feature("same", 1, 1)], 1, 1],
    // (3 · 1 + 1 · 0.5) / 4 and 4 / 5.
    [
      "weigh what both give",
      [feature("same", 3, 1), feature("differs", 1, 0.5), feature("missing", 1, 0)],
      0.875,
      0.8,
    ],
  ])("%s", (_, features, score, coverage) => {
    expect(measure(features)).toEqual({ score, coverage });
  });
});

test.each([
  [1, undefined, "Only the left gives a date."],
  [undefined, 1, "Only the right gives a date."],
  [undefined, undefined, "Neither side gives a date."],
  [false, undefined, "Only the left gives a date."],
])("what is given as %s and %s: %s", (left, right, reason) => {
  expect(missing("a date", left, right)).toEqual({ outcome: "missing", left, right, reason });
});

test.each([
  [[], ["a"], "Only the right gives clauses."],
  [["a"], [], "Only the left gives clauses."],
  [[], [], "Neither side gives clauses."],
  [undefined, [], "Neither side gives clauses."],
])("an empty list is as none: %j and %j: %s", (left, right, reason) => {
  const rating = missing("clauses", left, right);
  expect(rating).toEqual({
    outcome: "missing",
    ...(left?.length ? { left } : {}),
    ...(right.length ? { right } : {}),
    reason,
  });
});
