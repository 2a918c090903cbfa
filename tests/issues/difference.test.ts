import { describe, expect, it } from "vitest";
import { describeDifference } from "../../src/issues/index.js";

describe("describeDifference", () => {
  it.each<[what: string, found: string, text: string, expected: string]>([
    ["words", "They may sign.", "They will sign.", '"They may sign." where the text has "They will sign."'],
    [
      "quotation marks",
      "don't",
      "don\u2019t",
      '"don\'t" where the text has "don\u2019t" (U+0027, the text U+2019)',
    ],
    ["spaces", "5 km", "5\u00a0km", '"5 km" where the text has "5\u00a0km" (U+0020, the text U+00A0)'],
    [
      "compositions",
      "caf\u00e9",
      "cafe\u0301",
      '"caf\u00e9" where the text has "cafe\u0301" (U+00E9, the text U+0065 U+0301)',
    ],
    [
      "letters of two scripts",
      "\u0430im",
      "aim",
      '"\u0430im" where the text has "aim" (U+0430, the text U+0061)',
    ],
    ["an end", "No", "No\u200b", '"No" where the text has "No\u200b" (ends, the text U+200B)'],
    [
      "letters of one script",
      "\u043d\u0435",
      "\u043d\u0438",
      '"\u043d\u0435" where the text has "\u043d\u0438"',
    ],
  ])("shows what differs, with code points where it is easily overlooked: %s", (_, found, text, expected) => {
    expect(describeDifference(found, text)).toBe(expected);
  });

  it("shows the first difference of two long texts, and little around it", () => {
    const start = "The envoys of both sides went on with their talks until late in the evening, and ".repeat(
      4,
    );
    const shown = describeDifference(
      `${start}agreed on nothing at all.`,
      `${start}agreed on everything, as they said.`,
    );
    expect(shown).toContain("nothing");
    expect(shown).toContain("everything");
    expect(shown.length).toBeLessThan(180);
  });

  it("never cuts a character in two, and has the place that it shows", () => {
    const doves = "\u{1f54a}".repeat(100);
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    for (let at = 0; at < 100; at++)
      expect(
        describeDifference(doves, `${doves.slice(0, 2 * at)}\u{1f54b}${doves.slice(2 * at + 2)}`),
      ).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\\u/);
    for (const word of words)
      expect(describeDifference(words.join(" "), words.join(" ").replace(`${word} `, "x "))).toContain(word);
  });

  it("takes a mark with its letter", () => {
    expect(describeDifference("cafe", "cafe\u0301s")).toContain("(U+0065, the text U+0065 U+0301)");
    expect(describeDifference("\u{1f54a}", "\u{1f54b}")).toContain("(U+1F54A, the text U+1F54B)");
  });
});
