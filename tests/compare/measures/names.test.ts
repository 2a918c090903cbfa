import { describe, expect, test } from "vitest";
import { plainWords, scriptOf, stems, textSimilarity } from "../../../src/compare/measures/index.js";

describe("words as they are compared", () => {
  test.each([
    ["José  María", "jose maria"],
    ["“Straße”, (n.º 5)", "straße n o 5"],
    ["São Tomé–Príncipe", "sao tome principe"],
    ["...", ""],
    ["Київ", "киів"],
  ])("%s is compared as %s", (text, expected) => {
    expect(plainWords(text)).toBe(expected);
  });
});

describe("the words of a text", () => {
  test.each<[text: string, expected: string[]]>([
    ["They will withdraw", ["they", "will", "withdr"]],
    // Words of one or two Latin letters do not count; of other scripts they do.
    ["It is an end", ["end"]],
    ["мы да", ["мы", "да"]],
    // Where no spaces part words, pairs of characters stand for them.
    ["停战协议", ["停战", "战协", "协议"]],
    ["战", ["战"]],
    ["", []],
  ])("of “%s”", (text, expected) => {
    expect([...stems(text)].filter((stem) => stem !== "")).toEqual(expected);
  });

  test.each<[left: string, right: string, expected: number]>([
    ["withdraw weapons", "withdrawing weaponry", 1],
    ["withdraw weapons", "withdraw troops", 0.5],
    // Two of two, and two of three: Dice's coefficient is 2 · 2 / (2 + 3).
    ["withdraw weapons", "withdraw weapons now", 0.8],
    ["withdraw", "ceasefire", 0],
    // Without any word that counts, the whole is compared.
    ["is it", "Is it?", 1],
    ["is it", "it is", 0],
    ["is it", "withdraw", 0],
  ])("“%s” and “%s” share %d", (left, right, expected) => {
    expect(textSimilarity(left, right)).toBeCloseTo(expected, 10);
    expect(textSimilarity(right, left)).toBeCloseTo(expected, 10);
  });
});

test.each([
  ["Arcadia", "Latin"],
  ["Київ", "Cyrillic"],
  ["Αθήνα", "Greek"],
  ["القدس", "Arabic"],
  ["ירושלים", "Hebrew"],
  ["とうきょう", "Japanese"],
  ["トーキョー", "Japanese"],
  ["北京", "Han"],
  ["서울", "Hangul"],
  ["กรุงเทพ", "other"],
  ["123", "other"],
])("%s is written in %s", (text, expected) => {
  expect(scriptOf(text)).toBe(expected);
});
