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
