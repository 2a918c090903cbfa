import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutEnd } from "../../../src/text/index.js";
import { sentence, withoutStop } from "../../../src/views/sentence/prose.js";
import { hang } from "../../support/hang.js";

const text = fc
  .array(fc.constantFrom("a", "U.", "S.", "é", " ", ",", ".", ";", "…", "\n", "x.y.", "Ж.", "!"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

describe("withoutEnd and withoutStop", () => {
  test("trim as a regular expression does, without its quadratic time", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(withoutEnd(words, /[\s.,;]/)).toBe(words.replace(/[\s.,;]+$/, ""));
      }),
    );
  });

  test("keep the full stop of an abbreviation of two letters or more", () => {
    fc.assert(
      fc.property(text, (words) => {
        const line = words.replace(/\s+/g, " ").trim();
        const isAbbreviation = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u.test(line);
        const without = line.replace(/[\s.,;:!?…]+$/, "");
        expect(withoutStop(words)).toBe(isAbbreviation ? line : without);
      }),
    );
    expect(withoutStop("talks with the U.S.")).toBe("talks with the U.S.");
    expect(withoutStop("talks with us.")).toBe("talks with us");
  });

  test("take linear time on any text", () => {
    const started = performance.now();
    const long = `${",;. ".repeat(250_000)}a`;
    expect(withoutStop(`${long}.`)).toBe(long);
    expect(withoutStop(`${".A".repeat(500_000)} b.`)).toMatch(/ b$/);
    expect(sentence(long)).toBe(`${long}.`);
    expect(performance.now() - started).toBeLessThan(hang);
  });
});
