import { expect, it } from "vitest";
import { withoutEnd } from "../../src/text/index.js";

it.each([
  ["The talks ended.", "The talks ended"],
  ["The talks ended, …;., ", "The talks ended"],
  ["U.S. talks", "U.S. talks"],
  ["...", ""],
  ["", ""],
  [". a", ". a"],
])("withoutEnd trims %j to %j", (text, expected) => {
  expect(withoutEnd(text, /[.,;…\s]/)).toBe(expected);
});

it("withoutEnd takes linear time on a text full of matching characters", () => {
  expect(withoutEnd(`${" ".repeat(1_000_000)}x`, / /)).toHaveLength(1_000_001);
});
