import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorEvidence } from "../../src/index.js";
import { createFinder } from "../../src/values/find-words.js";
import { hang } from "../support/hang.js";

describe("words in a text", () => {
  const some = (maxLength: number): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom("a", "b", "aaaaaaaaaaaaaaaaaaaa", "ab"), { maxLength })
      .map((parts) => parts.join(""));

  test("are found where the runtime finds them", () => {
    fc.assert(
      fc.property(some(40), some(8), fc.nat(50), (text, sought, from) => {
        const find = createFinder(text, sought);
        expect(find(from)).toBe(text.indexOf(sought, from));
        expect(find(0)).toBe(text.indexOf(sought));
      }),
    );
  });

  test("are also found after a long search in vain", () => {
    const sought = `${"a".repeat(40)}b`;
    const text = `${"a".repeat(1000)}${sought}${"a".repeat(1000)}${sought}`;
    const find = createFinder(text, sought);
    expect(find(0)).toBe(1000);
    expect(find(1001)).toBe(2000 + sought.length);
    expect(find(2001 + sought.length)).toBe(-1);
  });

  describe("that are long, in a long text", () => {
    const length = 20_000;
    const alike = "a".repeat(length);
    const inTurns = "ab".repeat(length / 2);
    /** Ends with what it begins with, in several ways. */
    const nested = `${"aab".repeat(6)}aa${"aab".repeat(6)}`;
    test.each<[name: string, text: string, sought: string]>([
      ["once, at the start", `${"a".repeat(40)}b${inTurns}`, `${"a".repeat(40)}b`],
      ["once, at the end", `${alike}b`, `${"a".repeat(40)}b`],
      [
        "after much that is nearly so",
        `${`${"a".repeat(39)}c`.repeat(800)}${"a".repeat(40)}b`,
        `${"a".repeat(40)}b`,
      ],
      ["nowhere, though nearly everywhere", alike, `${"a".repeat(40)}b`],
      ["not even its first letters", alike, `b${"a".repeat(40)}`],
      ["overlapping itself", alike, "a".repeat(41)],
      ["overlapping itself by half", inTurns, "ab".repeat(21)],
      ["one letter off, in turns", inTurns, `${"ab".repeat(20)}b`],
      [
        "ending with its beginning",
        `${`${nested}b`.repeat(500)}${nested}aab${nested}`,
        `${nested}aab${nested}`,
      ],
      ["beginning as its end does", `${nested.repeat(500)}${nested}c`, `${nested}c`],
      ["the last letter missing", `${inTurns}${"a".repeat(60)}`, `${"a".repeat(60)}b`],
    ])("%s", (_, text, sought) => {
      const expected: number[] = [];
      for (
        let at = text.indexOf(sought);
        at !== -1 && expected.length < 50;
        at = text.indexOf(sought, at + 1)
      )
        expected.push(at);
      const find = createFinder(text, sought);
      const found: number[] = [];
      for (let at = find(0); at !== -1 && found.length < 50; at = find(at + 1)) found.push(at);
      expect(found).toEqual(expected);
      // Also when it is asked again, from within and from the end on.
      for (const from of [0, 1, 41, length / 2, text.length - sought.length, text.length])
        expect([from, find(from)]).toEqual([from, text.indexOf(sought, from)]);
    });
  });

  test("are soon found not to be there, however much of them is", () => {
    const text = "a".repeat(1_000_000);
    const half = "a".repeat(20_000);
    const started = performance.now();
    for (const exact of [`${half}b${half}`, `b${half}`, `${half}b`, `${half}“b${half}`])
      expect(anchorEvidence(text, { exact, prefix: half, suffix: half })).toEqual({
        status: "missing",
        candidates: [],
      });
    expect(anchorEvidence(`${text}b`, { exact: `${half}b` })).toMatchObject({
      status: "exact",
      start: 980_000,
    });
    expect(performance.now() - started).toBeLessThan(hang);
  });
});
