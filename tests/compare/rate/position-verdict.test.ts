import { describe, expect, test } from "vitest";
import type { TerritoryVerdict } from "../../../src/compare/index.js";
import { judgeTerritories, partiesOf, rateStances, verdictOverall } from "../../../src/compare/rate/index.js";
import { defaultTuning } from "../../../src/compare.js";
import type { TerritorialPosition } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const claim: TerritorialPosition = {
  id: "claim",
  type: "territorial-position",
  holder: "arcadia",
  territories: ["port"],
  stance: "claims-sovereignty",
  reports: [{ source: "note" }],
};
type Fields = Partial<TerritorialPosition>;
const both = (left: Fields, right: Fields): [TerritorialPosition, TerritorialPosition] => [
  { ...claim, ...left },
  { ...claim, ...right },
];

/** The verdict on the one territory that both concern, with the last sentence of its reason. */
function judged(left: Fields, right: Fields): [verdict: string | undefined, reason: string | undefined] {
  const [one, ...others] = judgeTerritories(...both(left, right), identity, defaultTuning);
  expect(others).toEqual([]);
  return [one?.verdict, one?.reason.split(". ").slice(1).join(". ")];
}

const rival: Fields = { holder: "borduria" };
const opposed = "They give the right to it to different parties.";
const but = (why: string): string => `${opposed} But ${why}.`;
const oneStand = "One holder takes one stand.";
const unclear = "It is not said whether both are about one party's right.";
const agreed = "Both say the same of one party's right.";
const twoMatters = "One is about right, the other about presence, which are different matters.";
const reserves: Fields = { stance: "reserves" };

describe("whether two positions can both hold on one territory", () => {
  test.each<[what: string, left: Fields, right: Fields, verdict: string, reason: string]>([
    ["one stand of one holder", {}, {}, "same", oneStand],
    [
      "one stand toward nobody in particular",
      { stance: "recognises" },
      { stance: "recognises" },
      "same",
      oneStand,
    ],
    ["one open question", reserves, reserves, "same", oneStand],
    [
      "one stance toward two",
      { stance: "refuses-recognition", toward: ["borduria"] },
      { stance: "refuses-recognition", toward: ["syldavia"] },
      "same",
      oneStand,
    ],
    [
      "one stance toward somebody and toward nobody in particular",
      { stance: "recognises", toward: ["borduria"] },
      { stance: "recognises" },
      "unknown",
      unclear,
    ],
    ["one stance of a holder who may be another", {}, { holder: "maybe" }, "unknown", unclear],
    [
      "stances that say the same",
      {},
      { holder: "borduria", stance: "recognises", toward: ["arcadia"] },
      "compatible",
      agreed,
    ],
    ["stances on two matters", {}, { ...rival, stance: "refuses-withdrawal" }, "unrelated", twoMatters],
    [
      "an open question and a claim",
      reserves,
      rival,
      "compatible",
      "One leaves the question open, which rules nothing out.",
    ],
    [
      "two open questions",
      reserves,
      { ...rival, stance: "reserves" },
      "compatible",
      "Both leave the question open.",
    ],
    ["two claims", {}, rival, "incompatible", opposed],
    ["a claim and one that is told as actual", { status: "actual" }, rival, "incompatible", opposed],
    [
      "a claim and a planned one",
      {},
      { ...rival, status: "planned" },
      "compatible",
      but("one of them is told as planned"),
    ],
    [
      "a claim that is not actual, and another",
      { status: "not-actual" },
      rival,
      "compatible",
      but("one of them is told as not actual"),
    ],
    [
      "a claim on a condition, and another",
      { clauses: [{ kind: "if", text: "talks fail" }] },
      rival,
      "compatible",
      but("not under all conditions"),
    ],
    [
      "a claim with a ground, and another",
      { clauses: [{ kind: "because", text: "it was so" }] },
      rival,
      "incompatible",
      opposed,
    ],
    [
      "claims to a part and along a line",
      { extent: "part" },
      { ...rival, extent: "line" },
      "unknown",
      but("both concern only a part, which may be another"),
    ],
    [
      "claims along lines and to a part",
      { extent: "line" },
      { ...rival, extent: "part" },
      "unknown",
      but("both concern only a part, which may be another"),
    ],
    ["claims to a part and to what is not said", { extent: "part" }, rival, "incompatible", opposed],
    [
      "claims to the whole and to a part",
      { extent: "whole" },
      { ...rival, extent: "part" },
      "incompatible",
      opposed,
    ],
    [
      "a stance of a newer version",
      { stance: "leases" as TerritorialPosition["stance"] },
      rival,
      "unknown",
      "One of the stances is not known to this version.",
    ],
  ])("%s", (_, left, right, verdict, reason) => {
    expect(judged(left, right)).toEqual([verdict, reason]);
    expect(judged(right, left)).toEqual([verdict, reason]);
  });

  const whole: Fields = { territories: ["region"], extent: "whole" };
  const within: Fields = { ...rival, territories: ["valley"] };
  const larger = "One concerns a larger territory, and perhaps not all of it.";
  test.each<[what: string, outer: Fields, inner: Fields, verdict: string, reason: string]>([
    ["a claim to the whole of a region and one to a valley in it", whole, within, "incompatible", opposed],
    [
      "a claim to a region and one to a valley in it",
      { ...whole, extent: undefined },
      within,
      "unknown",
      larger,
    ],
    [
      "a claim to a part of a region and one to a valley in it",
      { ...whole, extent: "part" },
      within,
      "unknown",
      larger,
    ],
    [
      "one holder's claims to the whole of a region and to a valley in it",
      whole,
      { territories: ["valley"] },
      "compatible",
      agreed,
    ],
    [
      "stances on two matters in a region and a valley in it",
      { ...whole, extent: "part" },
      { ...within, stance: "refuses-withdrawal" },
      "unrelated",
      twoMatters,
    ],
  ])("%s", (_, outer, inner, verdict, reason) => {
    expect(judged(outer, inner)).toEqual([verdict, reason]);
    expect(judged(inner, outer)).toEqual([verdict, reason]);
  });

  test("is said of each that both concern, with what each says", () => {
    const [left, right] = both(
      { territories: ["port", "isle"], stance: "recognises", toward: ["syldavia", "ruritania"] },
      { ...rival, territories: ["isle", "cape", "port"] },
    );
    const said = (place: string): string =>
      `the left arcadia recognises the right of the left syldavia and the left ruritania to the left ${place}; the right borduria claims sovereignty over the right ${place}. ${opposed}`;
    expect(judgeTerritories(left, right, identity, defaultTuning)).toEqual(
      ["port", "isle"].map((place) => ({
        left: place,
        right: place,
        verdict: "incompatible",
        reason: said(place),
      })),
    );
  });
});

describe("whether two positions are about one party", () => {
  test.each<[left: Fields, right: Fields, expected: string]>([
    [{}, {}, "same"],
    [{}, rival, "different"],
    [{}, { holder: "maybe" }, "unknown"],
    [{}, { stance: "recognises", toward: ["borduria", "arcadia"] }, "same"],
    [{}, { stance: "recognises", toward: ["borduria", "syldavia"] }, "different"],
    [{}, { stance: "recognises", toward: ["borduria", "maybe"] }, "unknown"],
    [{}, { stance: "recognises" }, "unknown"],
    [{}, { stance: "leases" as TerritorialPosition["stance"], toward: ["arcadia"] }, "same"],
  ])("%j and %j: %s", (left, right, expected) => {
    expect(partiesOf(...both(left, right), identity, defaultTuning)).toBe(expected);
  });
});

describe("what the verdicts on territories come to", () => {
  const overall = (
    verdicts: TerritoryVerdict["verdict"][],
    left: Fields = {},
    right: Fields = {},
  ): string => {
    const territories = verdicts.map((_, index) => `t${index}`);
    const found = verdicts.map((verdict, index) => ({
      left: `t${index}`,
      right: `t${index}`,
      verdict,
      reason: "",
    }));
    return verdictOverall(
      ...both({ territories, ...left }, { territories, ...right }),
      found,
      identity,
      defaultTuning,
    );
  };

  test.each<[verdicts: TerritoryVerdict["verdict"][], expected: string]>([
    [[], "unrelated"],
    [["unrelated", "unrelated"], "unrelated"],
    [["unrelated", "compatible"], "compatible"],
    [["same", "unrelated"], "compatible"],
    [["same", "compatible"], "compatible"],
    [["same", "unknown"], "unknown"],
    [["same", "unknown", "incompatible"], "incompatible"],
    [["same", "same"], "same"],
  ])("%j: %s", (verdicts, expected) => {
    expect(overall(verdicts)).toBe(expected);
  });

  const condition: Fields = { clauses: [{ kind: "if", text: "the talks go on" }] };
  test.each<[what: string, left: Fields, right: Fields, expected: string]>([
    ["one names a territory more", { territories: ["t0", "t1"] }, {}, "compatible"],
    ["one names a territory twice", { territories: ["t0", "t0"] }, {}, "same"],
    ["one is told as actual", { status: "actual" }, {}, "same"],
    ["one is planned", { status: "planned" }, {}, "compatible"],
    ["both are planned", { status: "planned" }, { status: "planned" }, "same"],
    ["one says how far it extends", { extent: "part" }, {}, "same"],
    ["they extend otherwise", { extent: "part" }, { extent: "whole" }, "compatible"],
    ["one has a condition", condition, {}, "compatible"],
    ["both have one condition", condition, condition, "same"],
    [
      "they have other conditions",
      condition,
      { clauses: [{ kind: "if", text: "monitors are let in" }] },
      "compatible",
    ],
    ["one has a ground", { clauses: [{ kind: "because", text: "it was so" }] }, {}, "same"],
  ])("the same everywhere, but %s", (_, left, right, expected) => {
    expect(overall(["same"], left, right)).toBe(expected);
    expect(overall(["same"], right, left)).toBe(expected);
  });
});

describe("two stances as accounts of one position", () => {
  test.each<[left: Fields, right: Fields, outcome: string, reason: string]>([
    [{}, rival, "same", "Both are coded as claims sovereignty."],
    [
      {},
      { stance: "claims-annexation" },
      "compatible",
      "The left is coded as claims sovereignty, the right as claims annexation.",
    ],
    [
      {},
      { stance: "renounces" },
      "contradicts",
      "The left is coded as claims sovereignty, the right as renounces.",
    ],
    [{}, reserves, "differs", "The left is coded as claims sovereignty, the right as reserves."],
    [
      {},
      { stance: "refuses-withdrawal" },
      "differs",
      "The left is coded as claims sovereignty, the right as refuses withdrawal.",
    ],
  ])("%j and %j: %s", (left, right, outcome, reason) => {
    const [one, other] = both(left, right);
    expect(rateStances(one, other, identity, defaultTuning)).toEqual({
      outcome,
      left: one.stance,
      right: other.stance,
      reason,
    });
  });
});
