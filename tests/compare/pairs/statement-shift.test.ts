import { describe, expect, test } from "vitest";
import { shiftOfStatements } from "../../../src/compare/pairs/statement-shift.js";
import { tuned } from "../../../src/compare/terms/index.js";
import { speechActScale } from "../../../src/compare.js";
import type { Statement } from "../../../src/index.js";
import type { SpeechAct } from "../../../src/vocabulary.js";
import { plainIdentity as identity } from "../../support/identity.js";

const said: Statement = {
  id: "said",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "appeal",
  content: "Borduria should open the border.",
  reports: [{ source: "note" }],
};
type Fields = Partial<Statement>;

/** The moves in words; undefined where the two have no scale in common. */
function moves(left: Fields, right: Fields, tuning = tuned()): string[] | undefined {
  return shiftOfStatements({ ...said, ...left }, { ...said, ...right }, identity, tuning)?.moved.map(
    ({ path, direction, reason }) => `${path} ${direction}: ${reason}`,
  );
}

describe("how a speaker moved between two acts", () => {
  test.each<[left: Fields, right: Fields, moved: string[] | undefined]>([
    [{}, {}, []],
    [{}, { act: "demand" }, ["act hardened: From “appeal” to “demand”: from 3 to -5 on Goldstein's scale."]],
    [{ act: "demand" }, {}, ["act softened: From “demand” to “appeal”: from -5 to 3 on Goldstein's scale."]],
    // A whole step, and half of one.
    [{}, { act: "offer" }, ["act softened: From “appeal” to “offer”: from 3 to 4 on Goldstein's scale."]],
    [{}, { act: "support" }, []],
    [{}, { act: "reject" }, ["act reversed: From “appeal” to “reject”: the opposite side."]],
    [{}, { negated: true }, ["act reversed: From “appeal” to “appeal”: the opposite side."]],
    // One of them has no place on the scale.
    [{ act: "reject" }, { act: "retract" }, []],
    [{ act: "retract" }, { act: "reject" }, []],
    [
      { act: "assert" },
      { act: "accuse" },
      ["act hardened: From “assert” to “accuse”: from 0 to -2 on Goldstein's scale."],
    ],
    // Acts of two kinds, and questions.
    [{}, { act: "assert" }, undefined],
    [{ act: "ask" }, { act: "ask" }, undefined],
  ])("from %j to %j: %j", (left, right, moved) => {
    expect(moves(left, right)).toEqual(moved);
  });

  test("goes by the scale that the call gives", () => {
    const flat = tuned({ speechActs: { demand: speechActScale.appeal } });
    expect(moves({}, { act: "demand" }, flat)).toEqual([]);
  });
});

describe("what is added to one act", () => {
  const condition: Fields = { clauses: [{ kind: "if", text: "the talks go on" }] };
  const port: Fields = { about: [{ subject: "transport", territories: ["port"] }] };
  const both: Fields = {
    about: [{ subject: "transport" }, { subject: "transport", territories: ["port", "isle"] }],
  };

  // To ask on a condition is less, to give on one is more firm; to ask for more is firmer, to give more less firm.
  test.each<[act: SpeechAct, onCondition: string[], more: string[]]>([
    ["appeal", ["clauses softened"], ["territories hardened"]],
    ["demand", ["clauses softened"], ["territories hardened"]],
    ["instruct", ["clauses softened"], ["territories hardened"]],
    ["threaten", ["clauses softened"], ["territories hardened"]],
    ["offer", ["clauses hardened"], ["territories softened"]],
    ["commit", ["clauses hardened"], ["territories softened"]],
    // In the middle of the scale.
    ["declare", ["clauses hardened"], ["territories softened"]],
    // What is so, or good, has no conditions and territories that make it more or less.
    ["assert", [], []],
    ["welcome", [], []],
  ])("%s", (act, onCondition, more) => {
    const added = (left: Fields, right: Fields): string[] | undefined =>
      moves({ act, ...left }, { act, ...right })?.map((each) => each.split(":")[0] ?? "");
    expect(added({}, condition)).toEqual(onCondition);
    expect(added(port, both)).toEqual(more);
    expect(added({}, both)).toEqual([]);
  });

  test.each<[left: SpeechAct, right: SpeechAct, moved: string[]]>([
    ["demand", "offer", ["act softened", "clauses softened"]],
    ["offer", "demand", ["act hardened", "clauses softened"]],
    ["appeal", "offer", ["act softened", "clauses softened"]],
    ["offer", "appeal", ["act hardened", "clauses softened"]],
    ["offer", "commit", ["clauses hardened"]],
  ])("between “%s” and “%s”, one of which asks or neither", (left, right, moved) => {
    expect(moves({ act: left }, { act: right, ...condition })?.map((each) => each.split(":")[0])).toEqual(
      moved,
    );
  });
});
