import { expect, it } from "vitest";
import { withoutEnd } from "../../src/values/without-end.js";

it.each([
  ["The talks ended.", "The talks ended"],
  ["The talks ended, …;., ", "The talks ended"],
  ["U.S. talks", "U.S. talks"],
  ["...", ""],
  ["", ""],
  [". a", ". a"],
])("%j without points and spaces at its end is %j", (text, expected) => {
  expect(withoutEnd(text, /[.,;…\s]/)).toBe(expected);
});

it("takes no time on text that is full of them", () => {
  expect(withoutEnd(`${" ".repeat(1_000_000)}x`, / /)).toHaveLength(1_000_001);
});
