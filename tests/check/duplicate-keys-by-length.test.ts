import { describe, expect, test } from "vitest";
import { hasDuplicateKeys } from "../../src/check/duplicate-keys.js";

/** A text without any key, of a length. To count its keys beside a value that has one is to find another number. */
const textOf = (length: number): string => `"${"x".repeat(length - 2)}"`;

describe("that no key stands twice is told without counting where the text is as short as that of the value", () => {
  test.each<[value: object]>([
    [{ a: 1 }],
    [{ abc: "def" }],
    [{ a: true }],
    [{ a: false }],
    [{ a: null }],
    [{ a: [], b: {} }],
    [{ a: [1, 2, [3]] }],
    [{ a: { b: { c: "" } } }],
    [[{ a: 1 }, { bc: 2 }]],
    [{ a: 12.25, b: [true, [null]], "": [[]] }],
    [{ a: 0, b: -7.5, c: 1500 }],
  ])("%j", (value) => {
    const { length } = JSON.stringify(value);
    for (const by of [-2, -1, 1, 2]) expect(hasDuplicateKeys(textOf(length + by), value)).toBe(true);
    expect(hasDuplicateKeys(textOf(length), value)).toBe(false);
    expect(hasDuplicateKeys(` \n${textOf(length)}\t`, value)).toBe(false);
  });

  // By how much each makes the text longer than what it stands for.
  test.each<[escaped: string, by: number]>([
    [String.raw`\n`, 1],
    [String.raw`\"`, 1],
    [String.raw`\u0041`, 5],
    [String.raw`\\`, 1],
    [String.raw`\\\\`, 2],
    [String.raw`\\u0041`, 1],
    [String.raw`\ud83d\ude00`, 10],
    [String.raw`\t..\t`, 2],
  ])("but for what is escaped: %s", (escaped, by) => {
    const value = { ab: "a text of some length", c: [1, 2, 3] };
    const length = JSON.stringify(value).length + by;
    const text = `"${escaped}${"x".repeat(length - escaped.length - 2)}"`;
    expect(text).toHaveLength(length);
    expect(hasDuplicateKeys(text, value)).toBe(false);
    expect(hasDuplicateKeys(text.replace("x", ""), value)).toBe(true);
    expect(hasDuplicateKeys(text.replace("x", "xx"), value)).toBe(true);
  });

  test.each([" ", "\n", "\r", "\t", "\r\n\t "])(
    "and elsewhere by counting, whatever space stands before a colon: %j",
    (space) => {
      expect(hasDuplicateKeys(`{"a"${space}:1e3}`, { a: 1000 })).toBe(false);
      expect(hasDuplicateKeys(`{"a"${space}:1e3,"a"${space}:1e3}`, { a: 1000 })).toBe(true);
    },
  );

  // What can be written with an exponent may be shorter in the text.
  test.each([1000, -24_000, 0.001, 0.0025, 1e21, 1e-7])("and not beside %d", (number) => {
    const value = { a: number };
    const { length } = JSON.stringify(value);
    expect(hasDuplicateKeys(textOf(length), value)).toBe(true);
  });
});
