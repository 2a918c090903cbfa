import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/report/style/colours.css", import.meta.url), "utf8");
const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) => rules);

/** The colours of a scheme by the names of their properties. */
function coloursOf(rules: string): ReadonlyMap<string, string> {
  return new Map(
    [...rules.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** The relative luminance of a colour, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = [
  "ink",
  "soft",
  "link",
  "statement",
  "meeting",
  "position",
  "control",
  "instrument",
  "warning",
  "error",
];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s scheme of reports", (_, rules) => {
  const colours = coloursOf(rules);
  const ratio = (one: string, other: string): number =>
    contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  it.each(texts)("shows %s text with a contrast of 4.5 or more", (text) => {
    expect(ratio(text, "paper")).toBeGreaterThanOrEqual(4.5);
    expect(ratio(text, "raised")).toBeGreaterThanOrEqual(4.5);
  });

  it("shows text on marks with a contrast of 4.5 or more", () => {
    for (const mark of ["mark", "mark-2", "mark-3"]) expect(ratio("ink", mark)).toBeGreaterThanOrEqual(4.5);
    expect(ratio("soft", "mark")).toBeGreaterThanOrEqual(4.5);
  });

  it("draws bounds and marks with a contrast of 3 or more", () => {
    expect(ratio("mark-line", "paper")).toBeGreaterThanOrEqual(3);
    expect(ratio("mark-line", "raised")).toBeGreaterThanOrEqual(2.8);
  });
});
