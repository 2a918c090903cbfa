import { describe, expect, test } from "vitest";
import { createPassageSearch } from "../../src/text/index.js";

const text =
  "The envoys met in Accra. The tone of the talks was serious and substantive, they said. The envoys left.";
const near = createPassageSearch(text);

describe("the passage near a quotation", () => {
  test.each([
    [
      "another word at the end",
      "tone of the talks was serious and substantial",
      "tone of the talks was serious and substantive,",
    ],
    [
      "another word before",
      "The mood of the talks was serious and substantive",
      "The tone of the talks was serious and substantive,",
    ],
    ["another case", "the envoys met in accra", "The envoys met in Accra."],
    ["a word added", "the tone of the long talks was serious", "The tone of the talks was serious"],
    ["a word left out", "tone of talks was serious", "tone of the talks was serious"],
    ["another hyphen and other accents", "Envoys met in Acc-rá", "envoys met in Accra."],
    ["an ellipsis", "the talks was serious ...", "the talks was serious"],
    [
      "words that the text lacks at its end",
      "they said. The envoys left after a day of rest",
      "they said. The envoys left.",
    ],
    [
      "other typography",
      "tone  of the talks was serious and brief",
      "tone of the talks was serious and substantive,",
    ],
    ["words that stand in several places", "the ENVOYS", "The envoys"],
  ])("is found for %s", (_, exact, passage) => {
    expect(near(exact)).toBe(passage);
  });

  test.each([
    ["a paraphrase", "both sides described the tone as very serious"],
    ["short words", "and the in of talk"],
    ["a name and other words", "The envoys went to Lomé soon"],
    ["no words", "  - "],
  ])("is not to be had for %s", (_, exact) => {
    expect(near(exact)).toBeUndefined();
  });

  test("is the shortest one, and the first of several", () => {
    expect(
      createPassageSearch("the port of old. Of the port of Lagos. The port of Lagos.")("The Port of Lagos"),
    ).toBe("the port of Lagos.");
  });

  test("is found soon where marks stand in the wrong order", () => {
    const started = performance.now();
    expect(createPassageSearch(`a${"\u0301\u0323".repeat(100_000)} the talks`)("The Talks")).toBe(
      "the talks",
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
