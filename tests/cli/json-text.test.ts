import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "../../src/cli/terminal/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const acting =
  /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** Every code point that the Unicode Standard gives an effect on order, or that a terminal may obey. */
const hostile = [
  ...Array.from({ length: 0xa0 }, (_, code) => code),
  ...[0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0x206a, 0xfeff, 0xfff9, 0xfffb],
  ...[0xe0001, 0xe0041, 0xe007f],
].map((code) => String.fromCodePoint(code));

describe("jsonText", () => {
  test("escapes a control of the second set, a direction mark and a tag", () => {
    expect(jsonText({ a: "\u009b31m\u061c\u{e0041}" })).toBe('{"a":"\\u009b31m\\u061c\\udb40\\udc41"}');
  });

  test("leaves the joiners and letters of ordinary names as they are", () => {
    expect(jsonText("می\u200cخواهم 🏳️‍🌈 é")).toBe('"می\u200cخواهم 🏳️‍🌈 é"');
  });

  test("is JSON of the same value, without a character that acts", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...hostile, "\\", '"', "\ud800"), fc.string()))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), fc.constantFrom(undefined, 2), (value, indent) => {
        const json = jsonText(value, indent);
        expect(JSON.parse(json)).toEqual(value);
        expect(json).not.toMatch(acting);
      }),
    );
  });
});

describe("every output of the command", () => {
  const name = `evil\u009b\u200e\u202e\u{e0041}.json`;
  const text = hostile.join("");
  const dossier = (act: string): string =>
    JSON.stringify({
      format: "diplomatic-events/1",
      title: text,
      sources: [{ id: "s", kind: "readout", title: text }],
      actors: [{ id: "a", kind: "polity", name: text }],
      events: [
        {
          ...{ id: "e", type: "statement", speakers: [{ who: "a" }], act, content: `It is so: ${text}.` },
          reports: [{ source: "s", evidence: [{ exact: text }], via: [{ cue: text }] }],
        },
      ],
    });
  const files =
    process.platform === "win32" ? {} : { [name]: dossier("assert"), [`bad-${name}`]: dossier(text) };
  const folder = folderWith(files);
  const good = folder.path(name);
  const bad = folder.path(`bad-${name}`);

  test
    .skipIf(process.platform === "win32")
    .each([
      ["check", good, bad, `${bad}-missing`],
      ["check", "--format", "json", good, bad, `${bad}-missing`],
      ["show", good],
      ["show", bad],
      ["compare", good, good],
      ["compare", "--format", "json", good, good],
      ["compare", good, bad],
      ["schema", text],
      [text],
      ["check", `--${text}`],
      ["check", "--max-issues", text, good],
    ])("has no character that acts on a terminal: %s %s", async (...args) => {
    const { out, err } = await runHere(args);
    expect(out + err).not.toBe("");
    expect(out + err).not.toMatch(acting);
  });
});
