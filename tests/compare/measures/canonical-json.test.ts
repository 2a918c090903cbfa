import { describe, expect, test } from "vitest";
import { canonicalJson, sameJson } from "../../../src/compare/measures/index.js";

describe("two JSON values are equal", () => {
  test.each<[what: string, left: unknown, right: unknown, expected: boolean]>([
    ["where they are one", 1, 1, true],
    ["not where they differ", { a: 1 }, { a: 2 }, false],
    ["not where one has a key more", { a: 1 }, { a: 1, b: null }, false],
    ["whatever the order of keys", { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ["whatever the order of lists", { a: [{ b: 1 }, { b: [2, 3] }] }, { a: [{ b: [3, 2] }, { b: 1 }] }, true],
    ["not where a list has one twice", [1, 1, 2], [1, 2, 2], false],
    ["also where a key has no value", { a: 1, b: undefined }, { a: 1 }, true],
    ["not where a key has null", { a: null }, {}, false],
    ["not as text and number", ["1"], [1], false],
    ["not as a list and what it holds", [1], 1, false],
    ["not where chains have another order", { via: [1, 2] }, { via: [2, 1] }, false],
    ["nor where lists deep within them have", { via: [{ a: [1, 2] }] }, { via: [{ a: [2, 1] }] }, false],
    ["nor lists of extensions", { extensions: { "a:b": [1, 2] } }, { extensions: { "a:b": [2, 1] } }, false],
    [
      "whatever the order of keys in extensions",
      { extensions: { a: 1, b: 2 } },
      { extensions: { b: 2, a: 1 } },
      true,
    ],
    ["with their signs and quotes", { 'a"': "b,}" }, { 'a"': "b,}" }, true],
  ])("%s", (_, left, right, expected) => {
    expect(sameJson(left, right)).toBe(expected);
    expect(sameJson(right, left)).toBe(expected);
  });

  test("their text is JSON, keys and items in order", () => {
    expect(canonicalJson({ b: [3, 1], via: [3, 1], a: 'x"', c: undefined, d: null })).toBe(
      '{"a":"x\\"","b":[1,3],"d":null,"via":[3,1]}',
    );
    expect(canonicalJson(undefined)).toBe("null");
  });
});
