import { describe, expect, test } from "vitest";
import { memoize } from "../../src/collections/index.js";

describe("memoize", () => {
  test("computes the result for a key once", () => {
    const computed: string[] = [];
    const length = memoize((text: string) => {
      computed.push(text);
      return text.length;
    });
    expect([length("ab"), length("abc"), length("ab")]).toEqual([2, 3, 2]);
    expect(computed).toEqual(["ab", "abc"]);
  });

  test("caches undefined, too", () => {
    let calls = 0;
    const nothing = memoize((_key: string) => {
      calls += 1;
      return undefined;
    });
    expect([nothing("a"), nothing("a")]).toEqual([undefined, undefined]);
    expect(calls).toBe(1);
  });

  test("empties a full cache: of 20,000 entries by default", () => {
    let count = 0;
    const next = memoize((_key: string) => count++);
    for (let key = 0; key < 20_000; key++) next(`${key}`);
    expect([next("0"), next("19999")]).toEqual([0, 19_999]);
    expect(next("20000")).toBe(20_000);
    expect(next("0")).toBe(20_001);
    expect(next("20000")).toBe(20_000);
  });

  test("holds no more entries than asked for", () => {
    let count = 0;
    const next = memoize((_key: string) => count++, 2);
    expect(["a", "b", "a", "c", "a"].map(next)).toEqual([0, 1, 0, 2, 3]);
  });
});
