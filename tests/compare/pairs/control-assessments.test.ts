import { expect, test } from "vitest";
import { compareControlAssessments } from "../../../src/compare/index.js";
import type { FeatureOutcome } from "../../../src/compare.js";
import type { ControlAssessment } from "../../../src/index.js";

const held: ControlAssessment = {
  id: "held",
  type: "control-assessment",
  territories: ["port"],
  controller: "arcadia",
  kind: "control",
  degree: "full",
  when: { date: "2031-03-02" },
  reports: [{ source: "note" }],
};
type Fields = Partial<ControlAssessment>;
type Degree = ControlAssessment["degree"];
const judge = (left: Fields, right: Fields): ReturnType<typeof compareControlAssessments> =>
  compareControlAssessments({ ...held, ...left }, { ...held, ...right });

// Full: all of it. Partial: some. Not-full: not all, perhaps none. Contested: fought over, so neither all nor none. None: nothing.
test.each<[left: Degree, right: Degree, outcome: FeatureOutcome]>([
  ["full", "full", "same"],
  ["full", "partial", "contradicts"],
  ["full", "not-full", "contradicts"],
  ["full", "contested", "contradicts"],
  ["full", "none", "contradicts"],
  ["none", "partial", "contradicts"],
  ["none", "contested", "contradicts"],
  ["none", "not-full", "compatible"],
  ["not-full", "partial", "compatible"],
  ["not-full", "contested", "compatible"],
  ["partial", "contested", "differs"],
])("degrees %s and %s of one kind of holding: %s", (left, right, outcome) => {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const degree = (a: Fields, b: Fields): FeatureOutcome | undefined =>
      judge({ degree: one, ...a }, { degree: other, ...b }).features.find(({ path }) => path === "degree")
        ?.outcome;
    expect(degree({}, {})).toBe(outcome);
    // A kind that is not said may be any.
    expect(degree({ kind: undefined }, {})).toBe(outcome);
    expect(degree({}, { kind: undefined })).toBe(outcome);
    // Control, presence and administration are different things.
    expect(degree({ kind: "presence" }, {})).toBe(outcome === "contradicts" ? "differs" : outcome);
  }
});

test("every feature is told with what it is about", () => {
  const { verdict, features, score, coverage } = judge(
    { reports: [{ source: "note", evidence: [{ exact: "It is held." }] }] },
    {
      controller: "borduria",
      kind: "presence",
      status: "possible",
      when: undefined,
      territories: ["port", "isle"],
    },
  );
  expect(features.map(({ path, outcome, reason }) => `${path}, ${outcome}: ${reason}`)).toEqual([
    "territories, differs: The left concerns port, the right port and isle.",
    "controller, differs: The left gives who holds the ground as arcadia, the right as borduria.",
    "kind, differs: The left gives the kind of control as control, the right as presence.",
    "degree, same: Both give the degree as full.",
    "date, missing: Only the left gives a date.",
    "status, differs: In the left it has come about, in the right it may come about.",
    "evidence, missing: Only the left gives words of a source.",
  ]);
  // Territories 3 · 0.6, controller 2 · 0, kind 1 · 0.25, degree 2 · 1, status 0.5 · 0.25, of 8.5 that both give and 12.5 in all.
  expect(score).toBeCloseTo((1.8 + 0.25 + 2 + 0.125) / 8.5, 10);
  expect(coverage).toBeCloseTo(8.5 / 12.5, 10);
  expect(verdict).toBe("unknown");
});

test("a controller that one side does not name is missing", () => {
  for (const [left, right, reason] of [
    [{}, { controller: undefined }, "Only the left gives who holds the ground."],
    [{ controller: undefined }, {}, "Only the right gives who holds the ground."],
    [{ controller: undefined }, { controller: undefined }, "Neither side gives who holds the ground."],
  ] as const)
    expect(judge(left, right).features.find(({ path }) => path === "controller")).toMatchObject({
      outcome: "missing",
      reason,
    });
});
