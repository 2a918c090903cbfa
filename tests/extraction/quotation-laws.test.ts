import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawRuns } from "../support/law-runs.js";
import { anchorText } from "./anchor-text.js";

const vocabulary =
  "the a of Norland Sudria will not may sign treaty envoys two 5,000 30 if unless they’re can't don’t talks co-operative U.S. Über where".split(
    " ",
  );
const sentences = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 4, maxLength: 14 })
  .map((words) => `${words.join(" ").replace(/^./u, (first) => first.toUpperCase())}.`);
const texts = fc
  .array(sentences, { minLength: 1, maxLength: 5 })
  .chain((all) => fc.constantFrom(" ", "\n", "\n\n").map((between) => all.join(between)));

/** A text with a stretch of its words, each as written; and a place within the stretch. */
const quoted = fc
  .tuple(texts, fc.nat(), fc.integer({ min: 4, max: 16 }), fc.nat())
  .map(([text, start, length, at]) => {
    const words = text.split(/\s+/);
    const from = start % Math.max(1, words.length - 3);
    const stretch = words.slice(from, from + length);
    return { text, words: stretch, at: 1 + (at % (stretch.length - 1)) };
  });

const effectsOf = (text: string, quotation: string) =>
  anchorText(text, [quotation]).issues.map(({ effect }) => effect);

describe("for every text", () => {
  it("a stretch of it is found, whatever its lines", () => {
    fc.assert(
      fc.property(quoted, ({ text, words }) => {
        const { passages, codes } = anchorText(text, [words.join(" ")]);
        expect(passages.length).toBe(1);
        expect(codes.filter((code) => code !== "quote-ambiguous")).toEqual([]);
      }),
      lawRuns(200),
    );
  });

  it("a foreign word in a quotation is never accepted", () => {
    fc.assert(
      fc.property(
        quoted,
        fc.constantFrom("never", "banana", "7", "and", "möglich", "n't"),
        ({ text, words, at }, foreign) => {
          const inserted = words.toSpliced(at, 0, foreign).join(" ");
          const changed = words.toSpliced(at, 1, foreign).join(" ");
          for (const quotation of [
            inserted,
            changed,
            `${foreign} ${words.join(" ")}`,
            `${words.join(" ")} ${foreign}`,
          ])
            expect(effectsOf(text, quotation)).toContain("left-out");
        },
      ),
      lawRuns(100),
    );
  });

  it("a word left out without a mark is never accepted in silence", () => {
    fc.assert(
      fc.property(quoted, ({ text, words, at }) => {
        const shorter = words.toSpliced(at, 1).join(" ");
        const plain = (words: string): string =>
          ` ${words
            .split(/[^\p{L}\p{N}]+/u)
            .join(" ")
            .toLowerCase()} `;
        fc.pre(at < words.length - 1 && !plain(text).includes(plain(shorter).trim()));
        expect(effectsOf(text, shorter).some((effect) => effect !== "repaired")).toBe(true);
      }),
      lawRuns(200),
    );
  });

  it("the pieces around a mark of omission are slices of the text, in its order", () => {
    const marks = fc.constantFrom("…", "[…]", "...", "(...)", "[. . .]");
    fc.assert(
      fc.property(quoted, marks, fc.nat(), ({ text, words, at }, mark, length) => {
        const right = words.slice(at + (length % (words.length - at)));
        const { passages, issues } = anchorText(text, [
          `${words.slice(0, at).join(" ")} ${mark} ${right.join(" ")}`,
        ]);
        let end = 0;
        for (const [exact, start] of passages) {
          expect(text).toContain(exact);
          if (start === undefined) continue;
          expect(text.slice(start, start + exact.length)).toBe(exact);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + exact.length;
        }
        expect(issues.map(({ code }) => code)).not.toContain("quote-not-found");
        expect(issues.map(({ code }) => code)).not.toContain("quote-altered");
      }),
      lawRuns(200),
    );
  });
});
