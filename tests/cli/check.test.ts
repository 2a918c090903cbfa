import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { checkDossierText } from "../../src/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const dossier = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const valid = JSON.stringify(dossier);
// A statement without a text to quote from: one warning.
const warned = JSON.stringify({
  ...dossier,
  sources: [{ id: "s", kind: "document" }],
  actors: [{ id: "a", kind: "person", name: "A" }],
  events: [
    {
      id: "e",
      type: "statement",
      act: "thank",
      content: "A thanks B.",
      speakers: [{ who: "a" }],
      reports: [{ source: "s", evidence: [{ exact: "thanked" }] }],
    },
  ],
});
const invalid = `{
  "format": "diplomatic-events/1",
  "sources": [],
  "actors": [{ "id": "a", "kind": "persn", "name": "A" }],
  "events": []
}`;
const both = warned.replace('"who":"a"', '"who":"b"');
const many = JSON.stringify({ ...dossier, actors: Array.from({ length: 150 }, (_, n) => ({ id: `a${n}` })) });
const folder = folderWith({
  "valid.json": valid,
  "warned.json": warned,
  "invalid.json": invalid,
  "both.json": both,
  "many.json": many,
});
afterAll(folder.remove);
const ok = folder.path("valid.json");
const warns = folder.path("warned.json");
const bad = folder.path("invalid.json");
const mixed = folder.path("both.json");
const full = folder.path("many.json");
const missing = folder.path("missing.json");

const issueOfInvalid = (name: string): string => `${name}:4:35 error unknown-word at /actors/0/kind
  "persn" is not one of the words here: polity, body, organisation, person, group, delegation, armed-force, media or unnamed.
  4 | "actors": [{ "id": "a", "kind": "persn", "name": "A" }],
    |                                 ^
  hint: did you mean "person"?
`;

describe("check, for people", () => {
  test("a valid file", async () => {
    expect(await runHere(["check", ok])).toEqual({ code: 0, out: `${ok}: valid\n`, err: "" });
  });

  test("warnings fail nothing", async () => {
    const { code, out } = await runHere(["check", warns]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(`${warns}: valid, 1 warning`);
    expect(out).toMatch(/^.*warned[.]json:1:[0-9]+ warning source-without-text at \/events\/0\//m);
  });

  test("an invalid file: place, code, message, line, caret, hint", async () => {
    expect(await runHere(["check", bad])).toEqual({
      code: 1,
      out: `${bad}: invalid, 1 error\n\n${issueOfInvalid(bad)}`,
      err: "",
    });
  });

  test("errors and warnings are counted apart", async () => {
    const { out } = await runHere(["check", mixed]);
    expect(out.split("\n")[0]).toBe(`${mixed}: invalid, 1 error, 1 warning`);
  });

  test("several files, and at the end how many came out how", async () => {
    expect(await runHere(["check", ok, bad, missing])).toEqual({
      code: 2,
      out: `${ok}: valid\n${bad}: invalid, 1 error\n\n${issueOfInvalid(bad)}\n3 files: 1 valid, 1 invalid, 1 could not be read\n  1 unknown-word\n`,
      err: `diplomatic-events: ${missing}: there is no such file\n  hint: check the name, and the folder that you are in\n`,
    });
    expect((await runHere(["check", ok, warns])).out).toMatch(
      /\n\n2 files: 2 valid\n {2}1 source-without-text\n$/,
    );
  });

  test.each([
    [[ok, bad], 1],
    [[bad, ok], 1],
    [[missing, bad], 2],
    [[bad, missing, ok], 2],
    [[ok, warns], 0],
  ])("the worst file decides the exit code (%#)", async (files, code) => {
    expect((await runHere(["check", ...files])).code).toBe(code);
  });

  test("a file given twice is checked once, and so is the standard input", async () => {
    expect((await runHere(["check", ok, ok])).out).toBe(`${ok}: valid\n`);
    expect(await runHere(["check", "-", "-"], { stdin: valid })).toEqual({
      code: 0,
      out: "<stdin>: valid\n",
      err: "",
    });
  });

  test("the standard input among files", async () => {
    const { code, out } = await runHere(["check", ok, "-"], { stdin: invalid });
    expect(code).toBe(1);
    expect(out).toContain(`${ok}: valid\n<stdin>: invalid, 1 error\n\n${issueOfInvalid("<stdin>")}`);
  });

  test("quiet: only what is wrong", async () => {
    expect(await runHere(["check", "-q", ok, warns])).toEqual({ code: 0, out: "", err: "" });
    const { code, out, err } = await runHere(["check", "--quiet", ok, mixed, missing]);
    expect(code).toBe(2);
    expect(out.split("\n")[0]).toBe(`${mixed}: invalid, 1 error, 1 warning`);
    expect(out.match(/^.*(error|warning) [a-z-]+ at/gm)).toHaveLength(1);
    expect(out).not.toContain("files:");
    expect(err).toContain("there is no such file");
  });

  test("more issues than are listed", async () => {
    const { out } = await runHere(["check", "--max-issues", "3", full]);
    expect(out.split("\n")[0]).toBe(`${full}: invalid, at least 3 errors`);
    expect(out.match(/error missing-field/g)).toHaveLength(3);
    expect(out).toMatch(
      /\n\n.*many[.]json warning issue-limit at the root\n {2}There are more than 3 issues; the others are not listed[.]\n {2}hint: fix the ones above and check again; the limit of this check is --max-issues\n$/,
    );
    expect((await runHere(["check", "--max-issues=300", full])).out).toContain("invalid, 300 errors\n");
    expect((await runHere(["check", full])).out).toContain("invalid, at least 100 errors\n");
    expect((await runHere(["check", "-q", full])).out).toContain("There are more than 100 issues");
  });

  test("a limit that no option raises has no hint to raise it", async () => {
    const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
    const { out } = await runHere(["check", "-"], { stdin: `{"extensions":${deep}}` });
    expect(out).toContain("nested more than 100 levels deep");
    expect(out).not.toContain("limits.");
  });

  test("loose mode", async () => {
    const loose = await runHere(["check", "--mode", "loose", bad]);
    expect([loose.code, loose.out.split("\n")[0]]).toEqual([0, `${bad}: valid, 1 warning`]);
    expect((await runHere(["check", "--mode=strict", bad])).code).toBe(1);
  });

  test("colour on a terminal only", async () => {
    const { out } = await runHere(["check", bad], { terminal: true });
    expect(out).toContain("\u001b[1;31merror\u001b[0m unknown-word");
    expect(stripVTControlCharacters(out)).toBe((await runHere(["check", bad])).out);
    expect((await runHere(["check", bad, "--no-color"], { terminal: true })).out).not.toContain("\u001b");
    expect((await runHere(["check", bad, "--color"])).out).toContain("\u001b");
  });

  test("neither a name nor a document acts on the terminal", async () => {
    const hostile = `{"\u001b[31m\u202e": 1, "format": \u0007}`;
    const { out, err } = await runHere(["check", "-", "a\u001b[2J\n\u202e"], { stdin: hostile });
    expect(`${out}${err}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(err).toContain("diplomatic-events: a\\u001b[2J\\u000a\\u202e: there is no such file\n");
  });

  test("a byte order mark is an issue of the text", async () => {
    const { out } = await runHere(["check", "-"], { stdin: `\ufeff${valid}` });
    expect(out).toContain("<stdin>:1:1 warning byte-order-mark");
  });
});

describe("check, for programs", () => {
  test("one document for all files", async () => {
    const { code, out, err } = await runHere(["check", "--format", "json", ok, bad, missing, warns]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      files: [
        { file: ok, status: "valid", issues: [] },
        { file: bad, status: "invalid", issues: checkDossierText(invalid).issues },
        { file: missing, status: "unreadable", issues: [], error: "there is no such file" },
        { file: warns, status: "valid", issues: checkDossierText(warned).issues },
      ],
      summary: {
        valid: 2,
        invalid: 1,
        unreadable: 1,
        codes: { "unknown-word": 1, "source-without-text": 1 },
      },
    });
    expect(err).toBe(
      `diplomatic-events: ${missing}: there is no such file\n  hint: check the name, and the folder that you are in\n`,
    );
  });

  test("has no colour, and the standard input by its argument", async () => {
    const { out } = await runHere(["check", "--format=json", "-", "--color"], {
      stdin: valid,
      terminal: false,
    });
    expect(JSON.parse(out)).toEqual({
      files: [{ file: "-", status: "valid", issues: [] }],
      summary: { valid: 1, invalid: 0, unreadable: 0, codes: {} },
    });
    expect(out).not.toContain("\u001b");
  });

  test("quiet leaves out valid files and warnings", async () => {
    const { out } = await runHere(["check", "--format", "json", "-q", ok, warns, mixed, missing]);
    const errors = checkDossierText(both).issues.filter(({ severity }) => severity === "error");
    expect(JSON.parse(out)).toEqual({
      files: [
        { file: mixed, status: "invalid", issues: errors },
        { file: missing, status: "unreadable", issues: [], error: "there is no such file" },
      ],
      summary: {
        valid: 2,
        invalid: 1,
        unreadable: 1,
        codes: { "source-without-text": 2, "dangling-reference": 1 },
      },
    });
  });

  test("a wrong option leaves the standard output empty", async () => {
    const { code, out } = await runHere(["check", "--format", "json", "--max-issues", "0", ok]);
    expect([code, out]).toEqual([2, ""]);
  });
});

test("the fixtures of the documentation are what it says", () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../fixtures/command-line/${name}`, import.meta.url), "utf8");
  expect(checkDossierText(read("bulletin.json"))).toMatchObject({ ok: true, issues: [] });
  expect(checkDossierText(read("broken.json")).issues.map(({ code }) => code)).toEqual([
    "dangling-reference",
    "quote-normalised",
  ]);
});
