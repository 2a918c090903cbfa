import { describe, expect, test } from "vitest";
import { hasDuplicateKeys, outlineJson } from "../../src/check/json-outline.js";

describe("that an object has a key twice is told by counting", () => {
  test.each<[text: string, expected: boolean]>([
    ["{}", false],
    ["1", false],
    ['"a:b"', false],
    ['{"a":1,"b":2}', false],
    ['{"a":1,"a":2}', true],
    ['{"a": {"b": 1, "b": 2}, "c": [{"d": 1}, {"d": 1}]}', true],
    ['{"a": {"b": 1}, "c": [{"d": 1}, {"d": null}, [], ["e"]]}', false],
    ['[{"a":1},{"a":1}]', false],
    ['[[[{"a":1,"a":1}]]]', true],
    ['{"a" :1, "b"\n:2, "c"\r:3, "d"\t:4, "e" \n\r\t :5}', false],
    ['{"a" :1, "a"\n:2}', true],
    // What is escaped ends no string.
    [String.raw`{"a\\":1, "b":"\\\":"}`, false],
    [String.raw`{"a\\\"b":1,"c":":"}`, false],
    [String.raw`{"\u0061":1,"a":2}`, true],
  ])("%j: %s", (text, expected) => {
    expect(hasDuplicateKeys(text, JSON.parse(text))).toBe(expected);
  });
});

test("no more keys that stand twice are noted than are asked for, and one", () => {
  const text = '{"a":1,"a":2,"a":3,"a":4,"a":5,}';
  const kinds = (most: number): string[] =>
    outlineJson(text, most, new Map()).problems.map(({ kind }) => kind);
  expect(kinds(1)).toEqual(["duplicate-key", "duplicate-key", "trailing-comma"]);
  expect(kinds(2)).toEqual(["duplicate-key", "duplicate-key", "duplicate-key", "trailing-comma"]);
  expect(kinds(9)).toEqual([...Array(4).fill("duplicate-key"), "trailing-comma"]);
});
