import { describe, expect, test } from "vitest";
import { createAnchorer, nearPassage } from "../../src/text/index.js";

const text =
  "The envoys met in Accra. The tone of the talks was serious and substantive, they said. The envoys left.";
const near = (exact: string): string | undefined => nearPassage(text, exact, createAnchorer(text));

describe("the passage near a quotation", () => {
  test("has the first half of its words, and as many words after them", () => {
    expect(near("tone of the talks was serious and substantial")).toBe(
      "tone of the talks was serious and substantive,",
    );
  });

  test("has the last half of its words, and as many words before them", () => {
    expect(near("The mood of the talks was serious and substantive")).toBe(
      "The tone of the talks was serious and substantive",
    );
  });

  test("is the end of the text where the quotation goes on", () => {
    expect(near("they said. The envoys left after a day of rest")).toBe("they said. The envoys left.");
  });

  test("is found through other typography", () => {
    expect(near("tone  of the talks was earnest and brief")).toBe(
      "tone of the talks was serious and substantive,",
    );
  });

  test.each([
    ["a paraphrase", "both sides described the tone as very serious"],
    ["few words", "talks were substantive"],
    ["a half that stands in several places", "The envoys went to Lomé soon"],
    ["no words", "   "],
  ])("is not to be had for %s", (_, exact) => {
    expect(near(exact)).toBeUndefined();
  });
});
