import { describe, expect, test } from "vitest";
import { chooseIds } from "../../../src/compare/merge/merge-ids.js";
import type { Dossier } from "../../../src/index.js";
import { empty } from "../../support/merge.js";

describe("the ids of what is merged", () => {
  const people = (...ids: string[]): Dossier => ({
    ...empty,
    actors: ids.map((id) => ({ id, kind: "person", name: id })),
  });
  const ids = (left: Dossier, right: Dossier, unified: Record<string, string> = {}): object =>
    Object.fromEntries(chooseIds(left, right, new Map(Object.entries(unified))));

  test.each<
    [what: string, left: string[], right: string[], unified: Record<string, string>, expected: object]
  >([
    ["are those of the right where they are free", ["a"], ["b", "c"], {}, { b: "b", c: "c" }],
    ["are those of the left where two become one", ["a"], ["b"], { b: "a" }, { b: "a" }],
    ["are numbered where they are taken", ["a"], ["a"], {}, { a: "a-2" }],
    ["are numbered on where that is taken, too", ["a", "a-2"], ["a"], {}, { a: "a-3" }],
    ["are not taken from another record of the right", ["a"], ["a", "a-2"], {}, { a: "a-3", "a-2": "a-2" }],
    [
      "stay as they are where what has them becomes another",
      ["a", "b"],
      ["b", "a"],
      { a: "b", b: "a" },
      { a: "b", b: "a" },
    ],
    ["are numbered once where the right has one twice", ["a"], ["a", "a"], {}, { a: "a-2" }],
  ])("%s", (_, left, right, unified, expected) => {
    expect(ids(people(...left), people(...right), unified)).toEqual(expected);
  });

  test("are at most 64 characters long, with their numbers", () => {
    const long = "x".repeat(64);
    const taken = Array.from({ length: 9 }, (_, index) =>
      index === 0 ? long : `${"x".repeat(62)}-${index + 1}`,
    );
    expect(ids(people(...taken), people(long))).toEqual({ [long]: `${"x".repeat(61)}-10` });
    expect(ids(people("x".repeat(62)), people("x".repeat(62)))).toEqual({
      ["x".repeat(62)]: `${"x".repeat(62)}-2`,
    });
  });
});
