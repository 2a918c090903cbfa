import { expect, test } from "vitest";
import { outlineJson } from "../../../src/check/index.js";

test("no more keys that stand twice are noted than are asked for, and one", () => {
  const text = '{"a":1,"a":2,"a":3,"a":4,"a":5,}';
  const kinds = (most: number): string[] =>
    outlineJson(text, most, new Map()).problems.map(({ kind }) => kind);
  expect(kinds(1)).toEqual(["duplicate-key", "duplicate-key", "trailing-comma"]);
  expect(kinds(2)).toEqual(["duplicate-key", "duplicate-key", "duplicate-key", "trailing-comma"]);
  expect(kinds(9)).toEqual([...Array(4).fill("duplicate-key"), "trailing-comma"]);
});
