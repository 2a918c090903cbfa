import { describe, expect, test } from "vitest";
import { createCollector, defaultLimits, guard, type Limits, reasonOf } from "../../src/check/index.js";

/** Whether a value may be looked at further, and what is said of it. */
function judge(
  value: unknown,
  limits: Partial<Limits> = {},
  most = 100,
): [safe: boolean, ...issues: string[]] {
  const collector = createCollector(most);
  const safe = guard(value, [], { ...defaultLimits, ...limits }, collector);
  return [safe, ...collector.finish(value).map(({ pointer, message }) => `${pointer} ${message}`)];
}

class Treaty {
  readonly parties = [Number.NaN];
}

describe("what JSON cannot hold", () => {
  const nameless = new (class {})();

  test.each<[value: unknown, safe: boolean, issues: string[]]>([
    [undefined, true, [" JSON cannot hold undefined."]],
    [() => 1, true, [" JSON cannot hold a function."]],
    [Number.NEGATIVE_INFINITY, true, [" JSON cannot hold -Infinity."]],
    [[1n], true, ["/0 JSON cannot hold a bigint."]],
    [[1, undefined], true, ["/1 JSON cannot hold undefined in an array."]],
    [
      new Array(2),
      true,
      ["/0 JSON cannot hold undefined in an array.", "/1 JSON cannot hold undefined in an array."],
    ],
    [{ a: undefined, b: Symbol("b") }, true, ["/b JSON cannot hold a symbol."]],
    [{ a: [Number.NaN], b: [null, true, "", 0] }, true, ["/a/0 JSON cannot hold NaN."]],
    [
      new Treaty(),
      true,
      [" JSON cannot hold an object of class Treaty.", "/parties/0 JSON cannot hold NaN."],
    ],
    [[nameless], true, ["/0 JSON cannot hold an object of some class."]],
    [Object.create({ constructor: "x" }), true, [" JSON cannot hold an object of some class."]],
    // Of these nothing is read, of which there may be much.
    [new Uint8Array(3), false, [" JSON cannot hold an object of class Uint8Array."]],
    [[Object("abc")], false, ["/0 JSON cannot hold an object of class String."]],
    [new DataView(new ArrayBuffer(2)), false, [" JSON cannot hold an object of class DataView."]],
  ])("%#", (value, safe, issues) => {
    expect(judge(value)).toEqual([safe, ...issues]);
  });

  test("is told with its place in what is checked", () => {
    const collector = createCollector(1);
    guard({ a: 1n }, ["extensions"], defaultLimits, collector);
    expect(collector.finish({}).map(({ path }) => path)).toEqual([["extensions", "a"]]);
  });
});

describe("the limits", () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  const tooMany = "The value has more than 4 parts.";

  test.each<[limits: Partial<Limits>, value: unknown, issues: string[]]>([
    [{ text: 3 }, { a: "abc" }, []],
    [{ text: 3 }, { a: "abcd" }, ["/a The text is 4 UTF-16 code units long; the limit is 3."]],
    [{ depth: 2 }, nested(2), []],
    [{ depth: 2 }, nested(3), ["/0/0 The value is nested more than 2 levels deep."]],
    [{ depth: 0 }, "x", []],
    [{ parts: 4 }, [1, 2, 3, 4], []],
    [{ parts: 4 }, [1, 2, 3, 4, 5], [` ${tooMany}`]],
    [{ parts: 4 }, { a: [1], b: [2] }, []],
    [{ parts: 4 }, { a: [1], b: { c: 1, d: 2 } }, [`/b ${tooMany}`]],
    // Once is enough.
    [{ parts: 4 }, [[1, 2, 3], [1, 2, 3], 1n], [`/0 ${tooMany}`]],
  ])("%o: %o", (limits, value, issues) => {
    expect(judge(value, limits)).toEqual([issues.length === 0, ...issues]);
  });

  test("up to the last part, what JSON cannot hold is found", () => {
    expect(judge([[1, 2], 3n], { parts: 4 })).toEqual([true, "/1 JSON cannot hold a bigint."]);
  });

  test("on issues ends the search", () => {
    let reads = 0;
    const watched = {
      get a() {
        return ++reads;
      },
    };
    judge([1n, 2n, 3n, watched], {}, 1);
    expect(reads).toBe(0);
    judge([1n, watched], {}, 1);
    expect(reads).toBe(1);
  });
});

describe("a cycle", () => {
  /** So many lists, one in the other, and in the innermost the one at `back`. */
  const ring = (levels: number, back: number): unknown => {
    const lists: unknown[][] = Array.from({ length: levels }, () => []);
    for (const [at, list] of lists.entries()) list.push(lists[at + 1] ?? lists[back]);
    return lists[0];
  };
  const cyclic = (levels: number): [safe: boolean, issue: string] => [
    false,
    `${"/0".repeat(levels)} The value contains itself; JSON cannot hold a cycle.`,
  ];

  test.each([
    [1, 0],
    [2, 0],
    [2, 1],
    [15, 14],
    [16, 15],
    [17, 15],
    [17, 16],
    [40, 0],
    [40, 16],
    [40, 39],
  ])("of %i levels, back to that of %i", (levels, back) => {
    expect(judge(ring(levels, back))).toEqual(cyclic(levels));
  });

  test.each([0, 14, 15, 16, 17, 40])("is not what stands twice, %i levels deep", (levels) => {
    const shared = { a: [1] };
    let value: unknown = [shared, shared, { b: shared }];
    for (let at = 0; at < levels; at++) value = [value, shared];
    expect(judge(value)).toEqual([true]);
  });
});

describe("an exception in words", () => {
  const silent = {
    toString() {
      throw new Error("no");
    },
  };
  const untold = new Error("x");
  Object.defineProperty(untold, "message", { value: silent });

  test.each<[thrown: unknown, reason: string]>([
    [new Error("gone"), "gone"],
    ["gone", "gone"],
    [undefined, "undefined"],
    [silent, "an exception that cannot be read"],
    [untold, "an exception that cannot be read"],
    [new Error("a".repeat(100)), `${"a".repeat(60)}…${"a".repeat(16)}`],
  ])("%#", (thrown, reason) => {
    expect(reasonOf(thrown)).toBe(reason);
  });

  test("is told where reading fails, and what else can be read is looked at", () => {
    const value = {
      get a() {
        throw new Error("gone");
      },
      b: 1n,
    };
    expect(judge(value)).toEqual([
      false,
      "/a Reading the value failed: gone",
      "/b JSON cannot hold a bigint.",
    ]);
  });
});
