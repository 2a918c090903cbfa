import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { judgePattern } from "../../scripts/patterns/judge.js";
import { patternsBelow, patternsIn } from "../../scripts/patterns/literals.js";
import { schemaPatterns } from "../../scripts/patterns/schemas.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("regular expressions are found wherever they stand, and where they are made from text", () => {
  const text = [
    "const a = /a+/u;",
    "// no /pattern/ here",
    "const b = { c: text.replace(/[/]$/g, '') };",
    "const c = 4 / 2 / 1;",
    "const d = new RegExp(text, 'u');",
    "const e = RegExp(text).test('/x/');",
  ].join("\n");
  expect(patternsIn("x.ts", text)).toEqual({
    literals: [
      { place: "x.ts:1", source: "a+", flags: "u" },
      { place: "x.ts:3", source: "[/]$", flags: "g" },
    ],
    constructions: [
      { place: "x.ts:5", file: "x.ts", start: text.indexOf("RegExp(text,") },
      { place: "x.ts:6", file: "x.ts", start: text.indexOf("RegExp(text).") },
    ],
  });
});

test("those of the sources and of the JSON Schemas are found", () => {
  const { literals, constructions } = patternsBelow(root, "src");
  expect(literals).toContainEqual(expect.objectContaining({ source: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }));
  expect(constructions.map(({ file }) => file)).toContain("src/values/edtf-pattern.ts");
  const sources = schemaPatterns(root).map(({ source }) => source);
  expect(sources).toContain("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");
  expect(new Set(sources).size).toBe(sources.length);
});

describe("a pattern is judged", () => {
  test.each([
    ["by repetition within repetition", "^(a+)+$", ""],
    ["by a search that begins anew at each place", "[ ,]+$", ""],
    ["by two ways to read one text", "^([0-9]+|[0-9]*x)*$", ""],
  ])("slow %s", async (_name, source, flags) => {
    const { safe, attack } = await judgePattern({ place: "", source, flags });
    expect(safe).toBe(false);
    expect(attack).not.toBe("");
  });

  test.each([
    ["^[a-z]+$", ""],
    ["\\p{L}", "u"],
    ["(?<![\\p{L}])a(?![\\p{L}])", "u"],
  ])("not slow: %s", async (source, flags) => {
    expect((await judgePattern({ place: "", source, flags })).safe).toBe(true);
  });
});
