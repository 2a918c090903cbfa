import { describe, expect, test } from "vitest";
import { foldWord } from "../../src/text/index.js";

describe("a word without case, accents and foreign digits", () => {
  test.each([
    ["Genève", "geneve"],
    ["ŁÓDŹ", "lodz"],
    ["Tromsø", "tromso"],
    ["Đà", "da"],
    ["Straße", "strasse"],
    ["Þórshöfn", "thorshofn"],
    ["Ærø", "aero"],
    ["Œuvre", "oeuvre"],
    ["Diyarbakır", "diyarbakir"],
    ["ʿAmmān", "amman"],
    ["Hawaiʻi", "hawaii"],
    ["ﬁle", "file"],
    // Letters of other alphabets stay.
    ["МИР", "мир"],
    ["2231", "2231"],
    ["٢٠٢٤", "2024"],
    ["۱۹", "19"],
    ["१०९", "109"],
    ["９", "9"],
    ["\u{1D7D8}\u{1D7D9}", "01"],
    ["", ""],
  ])("%s: %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  // Two rows of ten without a gap between them, since Unicode 16.
  test.runIf(/\p{Nd}/u.test("\u{116da}"))("digits of two scripts that follow one another", () => {
    expect(foldWord("\u{116d0}\u{116d9}\u{116da}\u{116e3}")).toBe("0909");
  });
});
