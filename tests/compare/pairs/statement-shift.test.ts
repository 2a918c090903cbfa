import { describe, expect, test } from "vitest";
import { compareEvents, type Shift } from "../../../src/compare/pairs/index.js";
import { tuned } from "../../../src/compare/terms/index.js";
import { speechActScale } from "../../../src/compare.js";
import type { Clause, Statement } from "../../../src/index.js";
import type { SpeechAct } from "../../../src/vocabulary.js";
import { plainIdentity as identity } from "../../support/identity.js";

const said: Statement = {
  id: "said",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "appeal",
  content: "Borduria should open the border.",
  about: [{ subject: "transport" }],
  reports: [{ source: "note" }],
};
type Fields = Partial<Statement>;

/** How the speaker moved; undefined where the two have no scale in common. */
function shiftOf(left: Fields, right: Fields, tuning = tuned()): Shift | undefined {
  const comparison = compareEvents(
    { ...said, ...left },
    { ...said, id: "later", ...right },
    identity,
    tuning,
  );
  if (comparison?.type !== "statement") throw new Error("two statements");
  return comparison.shift;
}

/** The moves in words. */
function moves(left: Fields, right: Fields, tuning = tuned()): string[] | undefined {
  return shiftOf(left, right, tuning)?.moved.map(
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

test.each<[left: Fields, right: Fields, verdict: string]>([
  [{}, {}, "unchanged"],
  [{}, { act: "demand" }, "hardened"],
  [{}, { act: "offer", clauses: [{ kind: "if", text: "the talks go on" }] }, "softened"],
  [{}, { act: "demand", clauses: [{ kind: "if", text: "the talks go on" }] }, "mixed"],
  [{}, { negated: true, clauses: [{ kind: "if", text: "the talks go on" }] }, "reversed"],
])("from %j to %j the moves come to %s", (left, right, verdict) => {
  expect(shiftOf(left, right)?.verdict).toBe(verdict);
});

describe("a condition", () => {
  const holds: Clause = { kind: "if", text: "the ceasefire holds" };
  const end: Clause = { kind: "until", text: "the talks end" };
  const ground: Clause = { kind: "because", text: "winter comes" };
  const moved = (act: SpeechAct, before: Clause[], after: Clause[]): string[] | undefined =>
    moves({ act, clauses: before }, { act, clauses: after });
  const only = (when: string, what: string): string => `Only the ${when} has the condition “${what}”.`;

  test.each<[act: SpeechAct, added: string, dropped: string]>([
    ["appeal", "softened", "hardened"],
    ["offer", "hardened", "softened"],
  ])("of “%s” moves when it is added as %s and when it is dropped as %s", (act, added, dropped) => {
    const later = `clauses ${added}: ${only("later", "if the ceasefire holds")}`;
    const earlier = `clauses ${dropped}: ${only("earlier", "if the ceasefire holds")}`;
    expect(moved(act, [], [holds])).toEqual([later]);
    expect(moved(act, [holds], [])).toEqual([earlier]);
    expect(moved(act, [end], [end, holds])).toEqual([later]);
    expect(moved(act, [holds], [end])).toEqual([
      `clauses ${added}: ${only("later", "until the talks end")}`,
      earlier,
    ]);
  });

  test("that stays, in other words too, and what is no condition move nothing", () => {
    expect(moved("appeal", [holds], [{ kind: "if", text: "the ceasefire still holds" }])).toEqual([]);
    expect(moved("appeal", [], [ground])).toEqual([]);
  });
});

describe("territories", () => {
  const moved = (act: SpeechAct, before: string[], after: string[]): string[] | undefined => {
    const [left, right] = [before, after].map(
      (territories): Fields => ({
        act,
        about: [
          { subject: "transport" },
          ...(territories.length > 0 ? [{ subject: "transport" as const, territories }] : []),
        ],
      }),
    );
    return moves(left ?? {}, right ?? {});
  };
  const added = (way: string, what: string): string =>
    `territories ${way}: The later also concerns the right ${what}.`;
  const dropped = (way: string, what: string): string =>
    `territories ${way}: The later no longer concerns all of the left ${what}.`;

  test.each<[act: SpeechAct, before: string[], after: string[], expected: string[]]>([
    ["appeal", ["port"], ["port"], []],
    ["appeal", ["port"], ["port", "isle", "cape", "isle"], [added("hardened", "isle and the right cape")]],
    ["offer", ["port"], ["port", "isle"], [added("softened", "isle")]],
    ["appeal", ["port", "isle"], ["port"], [dropped("softened", "isle")]],
    ["offer", ["port", "isle"], ["port"], [dropped("hardened", "isle")]],
    ["appeal", ["port"], ["isle"], [added("hardened", "isle"), dropped("softened", "port")]],
    // From a region to a valley within it is less, the other way more.
    ["appeal", ["region"], ["valley"], [dropped("softened", "region")]],
    ["appeal", ["valley"], ["region"], [added("hardened", "region")]],
    // Where one side names none, nothing is known to have moved.
    ["appeal", [], ["port"], []],
    ["appeal", ["port"], [], []],
  ])("of “%s” from %j to %j", (act, before, after, expected) => {
    expect(moved(act, before, after)).toEqual(expected);
  });
});
