import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceArticle } from "../../src/fixtures/index.js";
import { createTextSearch } from "../../src/text/search/text-search.js";
import { lawRuns } from "../support/law-runs.js";

/** Every place of a string, found by trying each. */
function placesOf(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + sought.length <= text.length; at++) if (text.startsWith(sought, at)) found.push(at);
  return found;
}

/** Searches that sample the text from the start, after a while, and that have worked so long that they index all of it. */
const searches = (text: string): ReturnType<typeof createTextSearch>[] => {
  const tired = createTextSearch(text);
  for (let run = 0; run < 100; run++) tired.find(`${text.slice(run % 9, (run % 9) + 12)}§`, 1);
  return [createTextSearch(text), createTextSearch(text, 5), createTextSearch(text, 1000), tired];
};

describe("createTextSearch", () => {
  test("finds each place of a string in order", () => {
    const { find } = createTextSearch("the talks about the talks");
    expect(find("the talks", 10)).toEqual([0, 16]);
    expect(find("about", 10)).toEqual([10]);
    expect(find("peace", 10)).toEqual([]);
  });

  test("stops when it has found as many as are asked for", () => {
    for (const { find } of searches("no ".repeat(500)))
      expect(find("no no no no no no no no no", 3)).toEqual([0, 3, 6]);
  });

  test("finds the only place of a string, and none where it has two", () => {
    for (const { findOnly } of searches(
      "the delegations met before the talks, and after the delegations met",
    )) {
      expect(findOnly("met before the talks, and after")).toBe(16);
      expect(findOnly("the delegations met")).toBe(-1);
      expect(findOnly("the delegations left without a word")).toBe(-1);
    }
  });

  const length = 20_000;
  const alike = "a".repeat(length);
  const inTurns = "ab".repeat(length / 2);
  /** Ends with what it begins with, in several ways. */
  const nested = `${"aab".repeat(6)}aa${"aab".repeat(6)}`;
  test.each<[name: string, text: string, sought: string]>([
    ["once, at the start", `${"a".repeat(40)}b${inTurns}`, `${"a".repeat(40)}b`],
    ["once, at the end", `${alike}b`, `${"a".repeat(40)}b`],
    [
      "after many near matches",
      `${`${"a".repeat(39)}c`.repeat(800)}${"a".repeat(40)}b`,
      `${"a".repeat(40)}b`,
    ],
    ["nowhere among near matches", alike, `${"a".repeat(40)}b`],
    ["nowhere, from its first letter on", alike, `b${"a".repeat(40)}`],
    ["where it overlaps itself", alike, "a".repeat(41)],
    ["where it overlaps itself by half", inTurns, "ab".repeat(21)],
    ["one letter off", inTurns, `${"ab".repeat(20)}b`],
    [
      "where it ends as it begins",
      `${`${nested}b`.repeat(500)}${nested}aab${nested}`,
      `${nested}aab${nested}`,
    ],
    [
      "among blocks of nearly its length",
      Array.from({ length: 90 }, (_, at) => "a".repeat(at + 100)).join("b"),
      `b${"a".repeat(150)}b`,
    ],
    ["that is short", `${alike}bab${alike}`, "bab"],
  ])("finds a string %s", (_, text, sought) => {
    const expected = placesOf(text, sought).slice(0, 50);
    for (const { find } of searches(text)) expect(find(sought, 50)).toEqual(expected);
  });

  test.each<[name: string, text: string]>([
    ["an article", referenceArticle],
    ["one repeated phrase", `the talks were held; ${"the talks go on, ".repeat(100)}the talks ended.`],
    ["one letter", "x".repeat(300)],
  ])("finds all parts of %s", (_, text) => {
    const step = Math.ceil(text.length / 25);
    for (const { find } of searches(text))
      for (let at = 0; at < text.length; at += step)
        for (const size of [1, 2, 7, 8, 9, 22, 23, 24, 60])
          for (const sought of [text.slice(at, at + size), `${text.slice(at, at + size)}§`])
            expect(find(sought, 40)).toEqual(placesOf(text, sought).slice(0, 40));
  });

  test("agrees with a search that tries every place", () => {
    const words = fc
      .array(fc.constantFrom("talks", "talk", "the", "a", "aaaaaaaa", "état", "мир", "\n", " "), {
        minLength: 1,
        maxLength: 60,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(), fc.nat(40)), { maxLength: 60 }), (text, parts) => {
        const { find, findOnly } = createTextSearch(text);
        for (const [start, size] of parts) {
          const at = start % text.length;
          const sought = text.slice(at, at + size + 1) + (start % 7 === 0 ? " x" : "");
          const places = placesOf(text, sought);
          expect(find(sought, 5)).toEqual(places.slice(0, 5));
          expect(findOnly(sought)).toBe(places.length === 1 ? places[0] : -1);
        }
      }),
      lawRuns(250),
    );
  });
});
