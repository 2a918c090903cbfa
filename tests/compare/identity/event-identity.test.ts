import { describe, expect, test } from "vitest";
import { judgeIdentity } from "../../../src/compare/identity/index.js";
import {
  defaultTuning,
  type Feature,
  type FeatureOutcome,
  type IdentityVerdict,
} from "../../../src/compare.js";
import { plainIdentity } from "../../support/identity.js";

const { thresholds } = defaultTuning;

function feature(
  path: string,
  outcome: FeatureOutcome,
  score = outcome === "same" ? 1 : 0,
  more: Partial<Feature> = {},
): Feature {
  return { path, outcome, weight: 0, score, reason: "", ...more };
}

/** Features that come to a score and a coverage, on whatever does not matter by itself. */
function measured(score: number, coverage: number): Feature[] {
  return [
    feature("form", "compatible", score, { weight: coverage * 100 }),
    feature("medium", "missing", 0, { weight: 100 - coverage * 100 }),
  ];
}
/** Enough for `same`. */
const alike = measured(1, 1);
const unlike = measured(0.1, 1);

function judged(features: readonly Feature[], oneDocument = false): IdentityVerdict {
  return judgeIdentity({ a: 1 }, { a: 2 }, features, { ...plainIdentity, oneDocument }, thresholds).identity;
}

describe("whether two records tell of one event, by score and coverage", () => {
  test.each<[score: number, coverage: number, verdict: IdentityVerdict]>([
    [0.93, 0.55, "same"],
    [0.92, 0.55, "likely-same"],
    [0.93, 0.54, "likely-same"],
    [0.7, 0.3, "likely-same"],
    [0.7, 0.29, "unknown"],
    [0.69, 0.3, "unknown"],
    [0.46, 1, "unknown"],
    [0.45, 0.3, "different"],
    [0.45, 0.29, "unknown"],
    [0, 1, "different"],
  ])("%d and %d: %s", (score, coverage, verdict) => {
    expect(judged(measured(score, coverage))).toBe(verdict);
  });

  test("is told with both", () => {
    const made = [
      feature("form", "compatible", 0.5, { weight: 1 }),
      feature("date", "missing", 0, { weight: 3 }),
    ];
    expect(judgeIdentity({}, {}, made, { ...plainIdentity, oneDocument: false }, thresholds)).toEqual({
      identity: "unknown",
      identical: false,
      score: 0.5,
      coverage: 0.25,
    });
  });
});

test("equal records of one document are one, whatever of them is compared; of two documents ids say nothing", () => {
  const judge = (left: object, right: object, oneDocument: boolean): unknown =>
    judgeIdentity(left, right, measured(0.5, 0.25), { ...plainIdentity, oneDocument }, thresholds);
  const one = { identity: "same", identical: true, score: 1, coverage: 0.25 };
  expect(judge({ a: 1, b: [1, 2] }, { b: [2, 1], a: 1 }, true)).toEqual(one);
  expect(judge({ a: 1 }, { a: 1 }, false)).toMatchObject({ identical: false, score: 0.5 });
  expect(judge({ a: 1 }, { a: 2 }, true)).toMatchObject({ identical: false, score: 0.5 });
});

describe("whatever the score", () => {
  const days = (left: unknown, right: unknown): Feature => feature("date", "contradicts", 0, { left, right });
  const near = days("2031-03-02", "2031-03-04");
  const far = days("2031-03-02", "2031-03-05");
  const content = (outcome: FeatureOutcome): Feature => feature("content", outcome);
  const about = (outcome: FeatureOutcome, score?: number): Feature => feature("about", outcome, score);

  test.each<[what: string, features: Feature[], verdict: IdentityVerdict]>([
    ...(["speakers", "participants", "holder", "territories"] as const).flatMap(
      (path): [string, Feature[], IdentityVerdict][] => [
        [`nothing in common in ${path} is two events`, [...alike, feature(path, "differs", 0)], "different"],
        [`something in common in ${path} may be one`, [...alike, feature(path, "differs", 0.1)], "same"],
        [`no ${path} on one side may be one`, [...alike, feature(path, "missing", 0)], "same"],
      ],
    ),
    ["nobody in common in the audience may be one", [...alike, feature("audience", "differs", 0)], "same"],
    ["stances that exclude each other are two", [...alike, feature("stance", "contradicts")], "different"],
    ["other stances may be one", [...alike, feature("stance", "differs", 0.25)], "same"],
    ["three days apart are two", [...alike, far], "different"],
    ["two days apart may be one", [...alike, near], "unknown"],
    ["two days apart and unlike are two", [...unlike, near], "different"],
    ["dates that are no text may be near", [...alike, days(1, "2031")], "unknown"],
    ["dates that are no text may be near, either", [...alike, days("2031", 1)], "unknown"],
    ["the same words of a source outweigh the date", [...alike, far, feature("evidence", "same")], "same"],
    [
      "the same words of a source outweigh the content",
      [...alike, content("missing"), feature("evidence", "same")],
      "same",
    ],
    ["other words of a source do not", [...alike, far, feature("evidence", "missing")], "different"],
    [
      "the same words of a source do not outweigh another speaker",
      [...alike, feature("speakers", "differs", 0), feature("evidence", "same")],
      "different",
    ],
    // Of statements something must say that both are on one matter.
    ["a content that tells nothing leaves it open", [...alike, content("missing")], "unknown"],
    ["a content that tells nothing leaves what is unlike two", [...unlike, content("missing")], "different"],
    ["the same content is one matter", [...alike, content("same")], "same"],
    [
      "the same content is one matter, whatever it is about",
      [...alike, content("same"), about("differs", 0)],
      "same",
    ],
    ["a content alike is one matter", [...alike, content("compatible")], "same"],
    [
      "a content alike on other matters is not",
      [...alike, content("compatible"), about("differs", 0)],
      "unknown",
    ],
    ["the same topics are one matter", [...alike, content("missing"), about("same")], "same"],
    [
      "the same quotation is one matter",
      [...alike, content("missing"), feature("quotation", "same")],
      "same",
    ],
    [
      "a quotation in other wording is one matter",
      [...alike, content("missing"), feature("quotation", "differs", 0.7)],
      "same",
    ],
    ["another quotation is not", [...alike, content("missing"), feature("quotation", "missing")], "unknown"],
    [
      "topics alike on one day are one matter",
      [...alike, content("missing"), about("compatible"), feature("date", "same")],
      "same",
    ],
    [
      "topics alike on days that can be one are not",
      [...alike, content("missing"), about("compatible"), feature("date", "compatible")],
      "unknown",
    ],
    ["one day alone is not", [...alike, content("missing"), feature("date", "same")], "unknown"],
  ])("%s", (_, features, verdict) => {
    expect(judged(features)).toBe(verdict);
  });
});
