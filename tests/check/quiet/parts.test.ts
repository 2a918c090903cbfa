import { describe, expect, test } from "vitest";
import { createCollector } from "../../../src/check/collector.js";
import { guard } from "../../../src/check/guard.js";
import { defaultLimits, type Limits } from "../../../src/check/options.js";
import {
  areQuietExtensions,
  areQuietParties,
  hasNoRepetition,
  isQuietLanguage,
} from "../../../src/check/quiet/parts.js";

const limited = (limits: Partial<Limits>): Limits => ({ ...defaultLimits, ...limits });

/** Whether the rule has nothing to say of extensions. */
function isJson(extensions: object, limits: Limits): boolean {
  const collector = createCollector(1);
  guard(extensions, ["extensions"], limits, collector);
  return collector.finish({}).length === 0;
}

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe("extensions are in order at first sight", () => {
  const named = JSON.parse('{ "a": { "__proto__": 1 } }');

  test.each<[what: string, value: unknown]>([
    ["a string", "x"],
    ["a number", -1.5],
    ["true", true],
    ["false", false],
    ["null", null],
    ["a list", [1, "x", [null], []]],
    ["an object", { a: { b: [{}] } }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
  ])("with %s", (_, value) => {
    const extensions = { "acme:x": value, "acme:y": 1 };
    expect(areQuietExtensions(extensions, defaultLimits)).toBe(true);
    expect(isJson(extensions, defaultLimits)).toBe(true);
  });

  test.each<[what: string, value: unknown]>([
    ["no number", Number.NaN],
    ["a number beyond all", [1, Number.POSITIVE_INFINITY]],
    ["a bigint", 1n],
    ["a function", { a: () => 1 }],
    ["a symbol", Symbol("x")],
    ["a date", new Date(0)],
    ["a hole", new Array(2)],
  ])("but not with %s", (_, value) => {
    expect(areQuietExtensions({ "acme:x": value }, defaultLimits)).toBe(false);
    expect(isJson({ "acme:x": value }, defaultLimits)).toBe(false);
  });

  test.each<[what: string, value: unknown]>([
    ["a key that JavaScript takes for another thing", named],
    ["what is absent", { a: undefined }],
    ["more than twenty levels", nested(20)],
    ["more than ten thousand parts", new Array(10_000).fill(1)],
  ])("nor, though they are, with %s", (_, value) => {
    expect(areQuietExtensions({ "acme:x": value }, defaultLimits)).toBe(false);
    expect(isJson({ "acme:x": value }, defaultLimits)).toBe(true);
  });

  test.each<[what: string, limits: Partial<Limits>, within: unknown, beyond: unknown]>([
    ["length of a text", { text: 3 }, "abc", "abcd"],
    ["depth", { depth: 3 }, nested(2), nested(3)],
    ["depth, however much is allowed", {}, nested(19), undefined],
    ["parts of lists", { parts: 3 }, [1, 2], [1, 2, 3]],
    ["parts of objects", { parts: 3 }, { a: 1, b: 2 }, { a: 1, b: 2, c: 3 }],
    ["parts of parts", { parts: 5 }, [{ a: 1 }, { b: 2 }], [{ a: 1 }, { b: 2, c: 3 }]],
    ["parts, however many are allowed", {}, new Array(9999).fill(1), undefined],
  ])("up to the limit of %s", (_, limits, within, beyond) => {
    expect(areQuietExtensions({ "acme:x": within }, limited(limits))).toBe(true);
    expect(isJson({ "acme:x": within }, limited(limits))).toBe(true);
    if (beyond === undefined) return;
    expect(areQuietExtensions({ "acme:x": beyond }, limited(limits))).toBe(false);
    expect(isJson({ "acme:x": beyond }, limited(limits))).toBe(false);
  });

  test("and where there are none", () => {
    expect(areQuietExtensions(undefined, defaultLimits)).toBe(true);
  });
});

describe("a list has no repetition", () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `id-${at}`);

  test.each<[items: string[] | undefined, expected: boolean]>([
    [undefined, true],
    [[], true],
    [["a"], true],
    [["a", "b"], true],
    [["a", "a"], false],
    [["a", "b", "a"], false],
    [["a", "b", "b"], false],
    [ids(20), true],
    [[...ids(19), "id-0"], false],
    [ids(21), true],
    [[...ids(20), "id-19"], false],
    [ids(100), true],
    [[...ids(100), "id-50"], false],
  ])("%#", (items, expected) => {
    expect(hasNoRepetition(items)).toBe(expected);
  });

  test("of parties, of which no more than twenty are compared", () => {
    const parties = ids(21).map((who) => ({ who }));
    expect(areQuietParties(parties.slice(1))).toBe(true);
    expect(areQuietParties(parties)).toBe(false);
    expect(areQuietParties([...parties.slice(2), { who: "id-2" }])).toBe(false);
    expect(areQuietParties([])).toBe(true);
  });
});

test.each<[tag: string | undefined, expected: boolean]>([
  [undefined, true],
  ["en", true],
  ["jp", false],
  ["en-GB", true],
  ["en-UK", false],
  ["jp-JP", false],
  ["sr-Latn-RS", true],
  ["sr-Latn-UK", false],
  ["es-419", true],
  ["yue", true],
  ["yue-HK", true],
  ["yue-UK", false],
  ["en-a-bb-a-cc", false],
  ["de-1901-1901", false],
])("a language is in order at first sight: %s: %s", (tag, expected) => {
  expect(isQuietLanguage(tag)).toBe(expected);
});

test("a long list is read through a few times, not once for each of its items", () => {
  let reads = 0;
  const items = new Proxy(
    Array.from({ length: 200 }, (_, at) => `id-${at}`),
    {
      get: (list, key) => {
        reads++;
        return Reflect.get(list, key);
      },
    },
  );
  expect(hasNoRepetition(items)).toBe(true);
  expect(reads).toBeLessThan(10 * items.length);
});
