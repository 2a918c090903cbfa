import { expect, test } from "vitest";
import type { IdentityVerdict } from "../../../src/compare/index.js";
import { relateSets } from "../../../src/compare/measures/index.js";

/** Equal letters are one, a letter and its capital likely, `?` may be anything. */
const relate = (left: string, right: string): IdentityVerdict => {
  if (left === right) return "same";
  if (left.toLowerCase() === right.toLowerCase()) return "likely-same";
  return left === "?" || right === "?" ? "unknown" : "different";
};

test.each<[left: string | undefined, right: string | undefined, relation: string]>([
  ["ab", "ba", "all"],
  ["ab", "BA", "all"],
  ["aab", "ab", "all"],
  ["ab", "abc", "some"],
  ["ab", "Ac", "some"],
  ["ab", "a?", "some"],
  ["ab", "cd", "none"],
  ["ab", "c?", "unknown"],
  ["a", "?", "unknown"],
  ["a", "", "unknown"],
  ["a", undefined, "unknown"],
])("%s and %s have in common: %s", (left, right, relation) => {
  expect(relateSets(left?.split(""), right?.split(""), relate)).toBe(relation);
  expect(relateSets(right?.split(""), left?.split(""), relate)).toBe(relation);
});
