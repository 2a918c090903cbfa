import { describe, expect, test } from "vitest";
import {
  prose,
  rateDates,
  rateDurations,
  rateEvidence,
  rateStatus,
  rateWord,
} from "../../../src/compare/rate/index.js";
import type { FeatureOutcome } from "../../../src/compare.js";
import type { Duration, Reported } from "../../../src/index.js";
import type { EventStatus } from "../../../src/vocabulary.js";
import { plainIdentity } from "../../support/identity.js";

describe("two words of a vocabulary", () => {
  test.each<[left: string | undefined, right: string | undefined, outcome: FeatureOutcome, reason: string]>([
    ["in-person", "in-person", "same", "Both give the medium as in person."],
    ["in-person", "phone", "differs", "The left gives the medium as in person, the right as phone."],
    // What is not known is not given.
    ["unknown", "phone", "missing", "The left gives the medium as unknown, the right as phone."],
    ["phone", "unknown", "missing", "The left gives the medium as phone, the right as unknown."],
    ["phone", undefined, "missing", "Only the left gives the medium."],
    [undefined, "phone", "missing", "Only the right gives the medium."],
    [undefined, undefined, "missing", "Neither side gives the medium."],
  ])("%s and %s: %s", (left, right, outcome, reason) => {
    expect(rateWord("the medium", left, right)).toEqual({ outcome, left, right, reason });
  });

  test("that are not the same come to what the caller says", () => {
    expect(rateWord("the medium", "video", "phone", "contradicts").outcome).toBe("contradicts");
    expect(rateWord("the medium", "phone", "phone", "contradicts").outcome).toBe("same");
    expect(rateWord("the medium", "unknown", "phone", "contradicts").outcome).toBe("missing");
  });

  test("stand in prose without hyphens", () => {
    expect(prose("head-of-state")).toBe("head of state");
  });
});

describe("two dates", () => {
  test.each<
    [
      left: string | undefined,
      right: string | undefined,
      outcome: FeatureOutcome,
      score: number | undefined,
      reason: string,
    ]
  >([
    ["2031-03-02", "2031-03-02", "same", undefined, "Both give the date 2031-03-02."],
    ["2031-03-02", "2031-03", "compatible", undefined, "The dates 2031-03-02 and 2031-03 can both be right."],
    [
      "2031-03-02T04:00:00Z",
      "2031-03-01T23:00:00-05:00",
      "same",
      undefined,
      "The dates 2031-03-02T04:00:00Z and 2031-03-01T23:00:00-05:00 are one time.",
    ],
    // 0.4 by the number of days.
    [
      "2031-03-02",
      "2031-03-03",
      "contradicts",
      0.4,
      "The left gives the date 2031-03-02, the right 2031-03-03; they cannot both be right.",
    ],
    [
      "2031-03-06",
      "2031-03-02",
      "contradicts",
      0.1,
      "The left gives the date 2031-03-06, the right 2031-03-02; they cannot both be right.",
    ],
    ["2031-03-02", undefined, "missing", undefined, "Only the left gives a date."],
    [undefined, "2031-03-02", "missing", undefined, "Only the right gives a date."],
  ])("%s and %s: %s", (left, right, outcome, score, reason) => {
    const rating = rateDates(left === undefined ? undefined : { date: left }, right ? { date: right } : {});
    expect(rating).toEqual({ outcome, left, right, reason, ...(score === undefined ? {} : { score }) });
  });
});

test.each<[string, string, FeatureOutcome]>([
  ["17:00", "17:00", "same"],
  ["17:00", "09:00", "differs"],
])("hours %s and %s of one open day: %s", (one, other, outcome) => {
  const date = "XXXX-03-02";
  expect(rateDates({ date, timeOfDay: one }, { date, timeOfDay: other }).outcome).toBe(outcome);
  expect(rateDates({ date, timeOfDay: one }, { date }).outcome).toBe("same");
});

describe("two lengths of time", () => {
  test.each<
    [left: Duration | undefined, right: Duration | undefined, outcome: FeatureOutcome, reason: string]
  >([
    [
      { iso: "PT2H", asWritten: "two hours" },
      { iso: "PT2H" },
      "same",
      "Both give the same length, “two hours” and “PT2H”.",
    ],
    [
      { iso: "PT2H", bound: "at-least" },
      { iso: "PT2H" },
      "compatible",
      "The lengths “at least PT2H” and “PT2H” can be one length in other words.",
    ],
    [
      { iso: "PT1H" },
      { iso: "PT100M", bound: "about" },
      "contradicts",
      "The lengths “PT1H” and “about PT100M” cannot both be right.",
    ],
    [
      { asWritten: "all night" },
      { asWritten: "all night" },
      "same",
      "Both give the length in the same words, “all night”.",
    ],
    [
      { asWritten: "all night" },
      { asWritten: "for long" },
      "missing",
      "The lengths “all night” and “for long” cannot be compared.",
    ],
    [
      { asWritten: "all night" },
      { iso: "PT8H" },
      "missing",
      "The lengths “all night” and “PT8H” cannot be compared.",
    ],
    [
      { bound: "about" },
      { bound: "about" },
      "missing",
      "The lengths “about” and “about” cannot be compared.",
    ],
    [{ iso: "PT1H" }, undefined, "missing", "Only the left gives how long it lasted."],
    [undefined, { iso: "PT1H" }, "missing", "Only the right gives how long it lasted."],
  ])("%j and %j: %s", (left, right, outcome, reason) => {
    expect(rateDurations(left, right)).toEqual({ outcome, left, right, reason });
  });
});

describe("whether it has come about", () => {
  const other = "postdated" as EventStatus;
  test.each<
    [left: EventStatus | undefined, right: EventStatus | undefined, outcome: FeatureOutcome, reason: string]
  >([
    [undefined, undefined, "same", "In both it has come about."],
    [undefined, "actual", "same", "In both it has come about."],
    ["not-actual", "not-actual", "same", "In both it has not come about."],
    ["planned", undefined, "differs", "In the left it is planned, in the right it has come about."],
    ["possible", "postponed", "differs", "In the left it may come about, in the right it is put off."],
    ["planned", "cancelled", "differs", "In the left it is planned, in the right it is called off."],
    ["cancelled", "refused", "differs", "In the left it is called off, in the right it is refused."],
    [other, undefined, "differs", "In the left it is postdated, in the right it has come about."],
    [other, "cancelled", "differs", "In the left it is postdated, in the right it is called off."],
    ...(
      [
        ["not-actual", "has not come about"],
        ["cancelled", "is called off"],
        ["refused", "is refused"],
      ] as const
    ).map(([status, told]): [undefined, EventStatus, FeatureOutcome, string] => [
      undefined,
      status,
      "contradicts",
      `In the left it has come about, in the right it ${told}, which cannot both be so.`,
    ]),
  ])("%s and %s: %s", (left, right, outcome, reason) => {
    expect(rateStatus(left, right)).toEqual({
      outcome,
      left: left ?? "actual",
      right: right ?? "actual",
      reason,
    });
    expect(rateStatus(right, left).outcome).toBe(outcome);
  });
});

describe("the words of the sources", () => {
  const quoting = (...passages: string[][]): Reported => ({
    reports: passages.map((exacts) => ({ source: "wire", evidence: exacts.map((exact) => ({ exact })) })),
  });
  const silent: Reported = { reports: [{ source: "wire" }] };

  test("are one passage where any of them is the same, but for case and signs", () => {
    const rating = rateEvidence(
      quoting(["They met."], ["No more was said."]),
      quoting(["It rained.", "no more was SAID"]),
      plainIdentity,
    );
    expect(rating).toEqual({ outcome: "same", reason: "Both rest on the same words of a source." });
  });

  test("say nothing where they are others", () => {
    expect(rateEvidence(quoting(["They met."]), quoting(["They parted."]), plainIdentity)).toEqual({
      outcome: "missing",
      reason: "The words of the sources are not the same; that says nothing.",
    });
  });

  test("are missing where a side gives none, and the reason says which", () => {
    expect(rateEvidence(quoting(["They met."]), silent, plainIdentity)).toEqual({
      outcome: "missing",
      left: ["They met."],
      reason: "Only the left gives words of a source.",
    });
    expect(rateEvidence(silent, quoting(["They met."]), plainIdentity)).toEqual({
      outcome: "missing",
      right: ["They met."],
      reason: "Only the right gives words of a source.",
    });
    expect(rateEvidence(silent, silent, plainIdentity).reason).toBe("Neither side gives words of a source.");
  });
});
