import { describe, expect, test } from "vitest";
import type { Move } from "../../../src/compare/index.js";
import { moveOfConditions, moveOfTerritories, shiftOf } from "../../../src/compare/pairs/shift.js";
import type { Clause } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const move = (direction: Move["direction"]): Move => ({ path: "act", direction, reason: "" });

test.each<[directions: Move["direction"][], verdict: string]>([
  [[], "unchanged"],
  [["hardened"], "hardened"],
  [["softened", "softened"], "softened"],
  [["softened", "hardened"], "mixed"],
  [["softened", "reversed"], "reversed"],
  [["hardened", "softened", "reversed"], "reversed"],
])("moves that are %j come to %s", (directions, verdict) => {
  const moved = directions.map(move);
  expect(shiftOf(moved)).toEqual({ verdict, moved });
});

describe("a condition", () => {
  const holds: Clause = { kind: "if", text: "the ceasefire holds" };
  const end: Clause = { kind: "until", text: "the talks end" };
  const ground: Clause = { kind: "because", text: "winter comes" };
  const moves = (before: Clause[], after: Clause[], asks: boolean): Move[] =>
    moveOfConditions({ clauses: before }, { clauses: after }, asks, 0.6);
  const only = (when: string, what: string): string => `Only the ${when} has the condition “${what}”.`;

  test.each<[asks: boolean, added: string, dropped: string]>([
    [true, "softened", "hardened"],
    [false, "hardened", "softened"],
  ])(
    "moves, where one asks: %s, when it is added as %s and when it is dropped as %s",
    (asks, added, dropped) => {
      const later = { path: "clauses", direction: added, reason: only("later", "if the ceasefire holds") };
      const earlier = {
        path: "clauses",
        direction: dropped,
        reason: only("earlier", "if the ceasefire holds"),
      };
      expect(moves([], [holds], asks)).toEqual([later]);
      expect(moves([holds], [], asks)).toEqual([earlier]);
      expect(moves([end], [end, holds], asks)).toEqual([later]);
      expect(moves([holds], [end], asks)).toEqual([
        { ...later, reason: only("later", "until the talks end") },
        earlier,
      ]);
    },
  );

  test("that stays, in other words too, and what is no condition move nothing", () => {
    expect(moves([holds], [{ kind: "if", text: "the ceasefire still holds" }], true)).toEqual([]);
    expect(moves([], [ground], true)).toEqual([]);
    expect(moveOfConditions({}, {}, true, 0.6)).toEqual([]);
  });
});

describe("territories", () => {
  const moves = (before: string[], after: string[], asks: boolean): string[] =>
    moveOfTerritories(before, after, asks, identity).map(({ path, direction, reason }) => {
      expect(path).toBe("territories");
      return `${direction}: ${reason}`;
    });

  test.each<[before: string[], after: string[], asks: boolean, expected: string[]]>([
    [["port"], ["port"], true, []],
    [
      ["port"],
      ["port", "isle", "cape", "isle"],
      true,
      ["hardened: The later also concerns the right isle and the right cape."],
    ],
    [["port"], ["port", "isle"], false, ["softened: The later also concerns the right isle."]],
    [["port", "isle"], ["port"], true, ["softened: The later no longer concerns all of the left isle."]],
    [["port", "isle"], ["port"], false, ["hardened: The later no longer concerns all of the left isle."]],
    [
      ["port"],
      ["isle"],
      true,
      [
        "hardened: The later also concerns the right isle.",
        "softened: The later no longer concerns all of the left port.",
      ],
    ],
    // From a region to a valley within it is less, the other way more.
    [["region"], ["valley"], true, ["softened: The later no longer concerns all of the left region."]],
    [["valley"], ["region"], true, ["hardened: The later also concerns the right region."]],
    // Where one side names none, nothing is known to have moved.
    [[], ["port"], true, []],
    [["port"], [], true, []],
  ])("from %j to %j, where one asks: %s", (before, after, asks, expected) => {
    expect(moves(before, after, asks)).toEqual(expected);
  });
});
