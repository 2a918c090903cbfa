import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceArticle } from "../../src/fixtures/index.js";
import { createTextSearch } from "../../src/values/text-search.js";
import { lawRuns } from "../support/law-runs.js";

const words = fc.array(
  fc.constantFrom("talks", "talk", "the", "of", "a", "peace", "état", "мир", "talks-", "\n"),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const text = words.map((all) => all.join(" "));

describe("looking for many strings in one text", () => {
  test("finds each where it stands, and first", () => {
    const search = createTextSearch("the talks about the talks");
    expect(search.indexOf("the talks", 0)).toBe(0);
    expect(search.indexOf("the talks", 1)).toBe(16);
    expect(search.indexOf("the talks", 17)).toBe(-1);
    expect(search.onlyIndexOf("about the talks")).toBe(10);
    expect(search.onlyIndexOf("the talks")).toBe(-1);
    expect(search.onlyIndexOf("peace")).toBe(-1);
  });

  test("finds what stands once behind a word that stands a hundred times", () => {
    const text = `We held; ${"the talks go on, ".repeat(100)}the talks ended. Then the talks began. And the talks began?`;
    const { indexOf, onlyIndexOf } = createTextSearch(text, 1000);
    const [first, ended] = [text.indexOf("the talks"), text.indexOf(", the talks ended")];
    expect(onlyIndexOf("; the talks go on")).toBe(first - 2);
    expect(onlyIndexOf(", the talks ended")).toBe(ended);
    expect(onlyIndexOf(" the talks began")).toBe(-1);
    expect(onlyIndexOf(" the talks failed")).toBe(-1);
    expect(onlyIndexOf(", the talks go on")).toBe(-1);
    expect(createTextSearch(`${text} We held; the talks go on.`, 1000).onlyIndexOf("; the talks go on")).toBe(
      -1,
    );
    expect(indexOf(", the talks ended", 0)).toBe(ended);
    expect(indexOf(" the talks began", ended)).toBe(text.indexOf(" the talks began"));
    expect(indexOf(" the talks began", text.indexOf(" the talks began") + 1)).toBe(
      text.lastIndexOf(" the talks began"),
    );
    expect(indexOf(" the talks failed", 0)).toBe(-1);
    // The word is at the start of the text, where no such piece can begin before it.
    expect(createTextSearch(` ${text}`, 1000).onlyIndexOf("So We held; the")).toBe(-1);
  });

  describe("is what the language's own search finds", () => {
    const often = `the talks were held; ${"the talks go on, ".repeat(100)}the talks ended. Nobody was at\nthe talks ended by then.`;
    const edges = " a word and a half\ta word and a\u0000word again a word and a half";
    test.each<[name: string, text: string]>([
      ["in an article", referenceArticle],
      ["where one phrase fills most of the text", often],
      ["where words stand behind tabs, line breaks and nothing at all", edges],
      ["in a text without words", "x".repeat(300)],
    ])("%s", (_, text) => {
      // With a table from the start, with one after a while, and reading on each time.
      const searches = [createTextSearch(text, 1000), createTextSearch(text), createTextSearch(text, 15)];
      const step = Math.ceil(text.length / 150);
      const wrong: unknown[] = [];
      for (let at = 0; at < text.length; at += step)
        for (const length of [1, 9, 10, 17, 30]) {
          const piece = text.slice(at, at + length);
          for (const sought of [piece, `${piece}§`, `${piece.slice(0, -1)}§`, ` ${piece}`, `§ ${piece}`]) {
            const first = text.indexOf(sought);
            const next = text.indexOf(sought, first + 1);
            const only = next === -1 ? first : -1;
            for (const search of searches) {
              if (search.onlyIndexOf(sought) !== only) wrong.push(sought);
              for (const from of [0, first + 1, at, at + 1])
                if (search.indexOf(sought, from) !== text.indexOf(sought, from)) wrong.push([sought, from]);
            }
          }
        }
      expect(wrong).toEqual([]);
    });
  });

  test("is what the language's own search finds, however many were sought before", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.nat()), { maxLength: 90 }),
        (text, parts) => {
          const search = createTextSearch(text);
          for (const [start, length, from] of parts) {
            const at = start % text.length;
            // Now and then a string that is not there.
            const sought = text.slice(at, at + length) + (start % 7 === 0 ? " x" : "");
            const first = from % (text.length + 1);
            expect(search.indexOf(sought, first)).toBe(text.indexOf(sought, first));
            const only = text.indexOf(sought);
            const again = only !== -1 && text.indexOf(sought, only + 1) !== -1;
            expect(search.onlyIndexOf(sought)).toBe(again ? -1 : only);
          }
        },
      ),
      lawRuns(250),
    );
  });

  test("is no slower where one word fills the text", () => {
    const text = `${"aaaa ".repeat(20_000)}b`;
    const search = createTextSearch(text);
    for (let run = 0; run < 100; run++) {
      expect(search.onlyIndexOf("aaaa b")).toBe(text.length - 6);
      expect(search.onlyIndexOf("aaaa aaaa")).toBe(-1);
      expect(search.onlyIndexOf("aaaa c")).toBe(-1);
    }
  });
});
