import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf, pickLines } from "../../../src/cli/report/excerpt.js";
import { columnsOf } from "../../../src/cli/terminal/index.js";
import { hang } from "../../support/hang.js";

/** A line and, below it, a caret. */
function show(line: string, column: number): string[] | undefined {
  const excerpt = excerptOf(line, column);
  return excerpt && [excerpt.line, `${" ".repeat(excerpt.before)}^`];
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

describe("the line with the place", () => {
  test("a short line is shown as it is, without its indentation", () => {
    expect(show('    "act": "tank",', 12)).toEqual(['"act": "tank",', "       ^"]);
    expect(show("\t\t{", 3)).toEqual(["{", "^"]);
  });

  test("a place within the indentation keeps it", () => {
    expect(show("    {", 2)).toEqual(["   {", "^"]);
  });

  test("a place behind the end", () => {
    expect(show('{"a":', 6)).toEqual(['{"a":', "     ^"]);
    expect(show("{", 100)).toEqual(["{", " ^"]);
  });

  test("nothing where the line has nothing", () => {
    expect(show("", 1)).toBeUndefined();
    expect(show(" \t ", 2)).toBeUndefined();
  });

  test("a tab within the line takes two columns", () => {
    expect(show('"a":\t1,\t2', 9)).toEqual(['"a":  1,  2', "          ^"]);
  });

  test("a wide character takes two columns, a mark none", () => {
    expect(show('"a": 外相x', 8)).toEqual(['"a": 外相x', "         ^"]);
    expect(show('"cafe\u0301" 1', 9)).toEqual(['"cafe\u0301" 1', "       ^"]);
    expect(show('"🤝" 1', 6)).toEqual(['"🤝" 1', "     ^"]);
  });

  test("what would act on the terminal or turn the text is escaped", () => {
    expect(show("\u001b[31m\u202ex", 7)).toEqual(["\\u001b[31m\\u202ex", "                ^"]);
    expect(show("a\u2028\u0000", 2)).toEqual(["a\\u2028\\u0000", " ^"]);
  });

  test("a long line is cut on both sides of the place", () => {
    const line = `${"a".repeat(500)}X${"b".repeat(500)}`;
    expect(show(line, 501)).toEqual([`…${"a".repeat(34)}X${"b".repeat(33)}…`, `${" ".repeat(35)}^`]);
  });

  test("near an end more of the other side is shown", () => {
    expect(show(`${"a".repeat(500)}X`, 501)).toEqual([`…${"a".repeat(67)}X`, `${" ".repeat(68)}^`]);
    expect(show(`X${"b".repeat(500)}`, 1)).toEqual([`X${"b".repeat(67)}…`, "^"]);
  });

  test("law: the caret stands under the place's character, and 10 of 80 columns are left for the line's number", () => {
    const character = fc.constantFrom("a", "外", "🤝", "\u0301", "\t", "\u001b", "\u202e", " ");
    const side = fc.array(character, { maxLength: 400 }).map((characters) => characters.join(""));
    fc.assert(
      fc.property(side, side, (before, after) => {
        const excerpt = excerptOf(`${before}☛${after}`, before.length + 1);
        const shown = excerpt?.line ?? "";
        expect(widthOf(shown)).toBeLessThanOrEqual(70);
        expect(widthOf(shown.slice(0, shown.indexOf("☛")))).toBe(excerpt?.before);
        expect(shown).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });

  test("a line of many megabytes costs nothing", () => {
    const line = "x".repeat(50_000_000);
    const start = performance.now();
    expect(excerptOf(line, 25_000_000)?.line).toHaveLength(70);
    expect(performance.now() - start).toBeLessThan(hang);
  });
});

describe("columns of a character", () => {
  // UAX #11 and the Unicode Character Database.
  test.each([
    ["a", 1],
    ["é", 1],
    ["ш", 1],
    ["ع", 1],
    ["…", 1],
    ["漢", 2],
    ["ハ", 2],
    ["ﾊ", 1],
    ["한", 2],
    ["Ａ", 2],
    ["、", 2],
    ["🤝", 2],
    ["\u{20000}", 2],
    ["\u0301", 0],
    ["\u200d", 0],
    ["\ufeff", 0],
  ])("%s: %i", (character, columns) => {
    expect(columnsOf(character)).toBe(columns);
  });
});

describe("picking lines", () => {
  test("a line ends with LF, CR or both", () => {
    const lines = pickLines("a\nb\r\nc\rd\n", new Set([1, 2, 3, 4, 5]));
    expect([...lines]).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
      [4, "d"],
      [5, ""],
    ]);
  });

  test("only those that are asked for", () => {
    expect([...pickLines("a\nb\nc", new Set([2, 9]))]).toEqual([[2, "b"]]);
    expect([...pickLines("a", new Set())]).toEqual([]);
  });
});
