import { expect, test } from "vitest";
import { suggest } from "../../src/cli/suggest.js";

const words = ["check", "show", "--format", "--max-issues"];

test.each([
  ["chekc", "check"],
  ["chck", "check"],
  ["cheeck", "check"],
  ["chack", "check"],
  ["shwo", "show"],
  ["c", "check"],
  ["--max", "--max-issues"],
  ["--fromatt", "--format"],
  ["compare", undefined],
  ["swho", undefined],
  ["x".repeat(10_000), undefined],
])("%s: %s", (word, meant) => {
  expect(suggest(word, words)).toBe(meant);
});
