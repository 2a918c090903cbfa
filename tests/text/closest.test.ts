import { describe, expect, test } from "vitest";
import { closest } from "../../src/text/index.js";

describe("the word that was probably meant", () => {
  test.each<[word: string, candidates: string[], expected: string | undefined]>([
    ["persn", ["polity", "person", "body"], "person"],
    // A letter too many, too few, another, and two neighbours swapped: one slip each.
    ["statements", ["statement"], "statement"],
    ["stement", ["statement"], "statement"],
    ["statemant", ["statement"], "statement"],
    ["sattement", ["statement"], "statement"],
    ["PERSON", ["person"], "person"],
    // At most a third of the letters, and one at least.
    ["abcdef", ["abcdxy"], "abcdxy"],
    ["abcdef", ["abcxyz"], undefined],
    ["abcde", ["abcdx"], "abcdx"],
    ["abcde", ["abcxy"], undefined],
    ["ab", ["ax"], "ax"],
    ["a", ["b"], "b"],
    ["ab", ["xy"], undefined],
    // Two neighbours swapped are one slip, letters apart are two.
    ["ba", ["ab"], "ab"],
    ["cba", ["abc"], undefined],
    // A swap at the end makes up for nothing before it.
    ["xycdefhg", ["abcdefgh"], undefined],
    ["xbcdefhg", ["abcdefgh"], "abcdefgh"],
    // Half of a swap is none.
    ["ab", ["xa"], undefined],
    ["ab", ["bx"], undefined],
    // What stands before the word counts, too.
    ["abcdef", ["xyabcdef"], "xyabcdef"],
    ["abcdef", ["xyabcdeg"], undefined],
    // The nearest, and of two as near the first.
    ["abcdef", ["abcdxy", "abcdex"], "abcdex"],
    ["abcdef", ["abcdex", "abcdxy"], "abcdex"],
    ["ab", ["ax", "ay"], "ax"],
    ["person", [], undefined],
    ["", ["a"], "a"],
    ["", ["ab"], undefined],
  ])("for %s of %j: %s", (word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected);
  });

  test("is not sought for what is longer than any word", () => {
    expect(closest("a".repeat(64), ["a".repeat(63)])).toBe("a".repeat(63));
    expect(closest("a".repeat(65), ["a".repeat(64)])).toBeUndefined();
  });

  test("is sought among 500 of about its length", () => {
    const far = (count: number): string[] => Array.from({ length: count }, () => "zzzzzz");
    expect(closest("person", [...far(499), "persom"])).toBe("persom");
    expect(closest("person", [...far(500), "persom"])).toBeUndefined();
    // Those of another length cost nothing and do not count.
    for (const length of [3, 9, 20])
      expect(closest("person", [...far(499), ...Array(900).fill("p".repeat(length)), "persom"])).toBe(
        "persom",
      );
  });
});
