import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBoundaryTest } from "../../src/text/grapheme-boundary.js";
import { lawRuns } from "../support/law-runs.js";
import { graphemeBoundaries } from "../support/naive/graphemes.js";

const cuts = (text: string): number[] => {
  const canCut = createBoundaryTest(text);
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter(canCut);
};

describe("createBoundaryTest", () => {
  test.each<[name: string, text: string, cuts: number[]]>([
    ["letters", "ab", [0, 1, 2]],
    ["a letter and its accent", "e\u0301a", [0, 2, 3]],
    ["a surrogate pair", "a🕊", [0, 1, 3]],
    ["half a surrogate pair", "a\ud83db", [0, 1, 2, 3]],
    ["an emoji joined from three", "👩\u200d👩\u200d👧", [0, 8]],
    ["an emoji and its skin tone", "👍🏽👍", [0, 4, 6]],
    ["an emoji and its variation selector", "❤\ufe0f!", [0, 2, 3]],
    ["a keycap", "1\ufe0f\u20e3", [0, 3]],
    ["two flags and a half", "🇫🇷🇩🇪🇫", [0, 4, 8, 10]],
    ["the flag of a part of a country", "🏴\u{e0067}\u{e007f}x", [0, 6, 7]],
    ["Hangul by letters", "\u1112\u1161\u11ab\u1100\u1173", [0, 3, 5]],
    ["Hangul by syllables", "한글", [0, 1, 2]],
    ["a syllable and a last consonant", "하\u11ab글", [0, 2, 3]],
    ["an Indic conjunct", "क\u094dष", [0, 3]],
    ["an Indic conjunct with a joiner", "क\u094d\u200dष", [0, 4]],
    ["a virama at the end of a word", "क\u094d न", [0, 2, 3, 4]],
    ["an Arabic sign of a number", "\u0600١", [0, 2]],
    ["a vowel point", "كَ", [0, 2]],
    ["a mark after a line break", "\n\u0301", [0, 1, 2]],
    ["a joiner at the end of a word", "ه\u200d ق", [0, 2, 3, 4]],
  ])("keeps %s whole", (_, text, expected) => {
    expect(cuts(text)).toEqual(expected);
  });

  test("allows a cut within a line break of two units", () => {
    expect(cuts("a\r\nb")).toEqual([0, 1, 2, 3, 4]);
  });

  test("agrees with the runtime's segmenter, apart from what versions of Unicode differ in", () => {
    const parts = [
      "a",
      "é",
      "e",
      "\u0301",
      "\u0323",
      " ",
      "\r",
      "\n",
      "\u00ad",
      "\u200b",
      "\u200c",
      "\u200d",
      "🕊",
      "👩",
      "🏽",
      "❤",
      "\ufe0f",
      "\u20e3",
      "©",
      "🇫",
      "🇷",
      "\u1112",
      "\u1161",
      "\u11ab",
      "하",
      "한",
      "ㅏ",
      "क",
      "\u094d",
      "ि",
      "ก",
      "ำ",
      "ิ",
      "\u0600",
      "ا",
      "\u064e",
      "が",
      "か",
      "\u3099",
      "ﾞ",
      "\ud83d",
      "\udc4a",
      "\u{e0067}",
      "“",
      "—",
      "\ufeff",
      "\u2028",
      "\u{1d165}",
      "𝔭",
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 20 })), (sample) => {
        expect(cuts(sample)).toEqual(graphemeBoundaries(sample));
      }),
      lawRuns(2000),
    );
  });
});
