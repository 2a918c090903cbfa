import { mkdirSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderWith, runHere } from "../support/command-line.js";

const empty = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const valid = JSON.stringify(empty);
const actor = { id: "a", kind: "person", name: "A", country: "OO" };
const warned = JSON.stringify({
  ...empty,
  actors: [{ ...actor, sameAs: ["https://example.org/a", "https://example.org/a"] }],
});
const invalid = JSON.stringify({
  ...empty,
  actors: [
    { ...actor, kind: "50 %, or: more" },
    { ...actor, id: "b" },
  ],
});
const folder = folderWith({ "one.json": valid, "two.json": warned, "three.json": invalid, "notes.txt": "-" });
mkdirSync(folder.path("inner/node_modules"), { recursive: true });
writeFileSync(folder.path("inner/four.json"), valid);
writeFileSync(folder.path("inner/node_modules/five.json"), "{}");
mkdirSync(folder.path("bare"));
afterAll(folder.remove);

const firstLines = (out: string): string[] => out.split("\n").filter((line) => /[.]json: /.test(line));

describe("check finds files", () => {
  test("in a directory and those below it, without installed packages", async () => {
    const { code, out } = await runHere(["check", folder.path("inner")]);
    expect([code, out]).toEqual([0, `${folder.path("inner/four.json")}: valid\n`]);
    expect(firstLines((await runHere(["check", folder.path("")])).out)).toHaveLength(4);
  });

  test("by a quoted pattern, in the spelling of the pattern", async () => {
    const { code, out } = await runHere(["check", folder.path("{one,two}.json")]);
    expect(code).toBe(0);
    expect(firstLines(out)).toEqual([
      `${folder.path("one.json")}: valid`,
      expect.stringContaining(`${folder.path("two.json")}: valid, `),
    ]);
    const below = relative(process.cwd(), folder.path("**/four.json"));
    expect((await runHere(["check", below])).out).toBe(`${below.replace("**", "inner")}: valid\n`);
  });

  test("and reports a directory or a pattern without any", async () => {
    const { code, err } = await runHere(["check", folder.path("bare"), folder.path("*.yaml")]);
    expect(code).toBe(2);
    expect(err).toContain("bare: it has no .json, .jsonl or .ndjson file");
    expect(err).toContain("*.yaml: no file matches this pattern");
  });

  test("each once, however it is named", async () => {
    const { out } = await runHere(["check", folder.path("one.json"), folder.path("o*.json")]);
    expect(out).toBe(`${folder.path("one.json")}: valid\n`);
  });
});

describe("check --max-warnings", () => {
  const run = (most: string) => runHere(["check", "--max-warnings", most, folder.path("two.json")]);

  test("fails where there are more", async () => {
    const { code, err } = await run("0");
    expect([code, err]).toEqual([1, "diplomatic-events: 2 warnings, more than --max-warnings 0\n"]);
    expect((await run("1")).code).toBe(1);
  });

  test("passes where there are no more", async () => {
    expect(await run("2")).toMatchObject({ code: 0, err: "" });
  });
});

test("the codes of all files are counted, the commonest first", async () => {
  const { out } = await runHere(["check", folder.path("")]);
  expect(out).toMatch(
    /\n4 files: 3 valid, 1 invalid\n {2}2 unknown-code\n {2}1 (?:unknown-word|repeated-item)\n/,
  );
});

test("--format github prints workflow commands, escaped as its toolkit does", async () => {
  const three = folder.path("three.json");
  const { code, out } = await runHere([
    "check",
    "--format",
    "github",
    "--quiet",
    three,
    folder.path("x,y:z"),
  ]);
  expect(code).toBe(2);
  const [first, second, ...others] = out.split("\n");
  expect(first).toMatch(
    new RegExp(
      `^::error file=${three},line=1,col=\\d+,title=unknown-word::"50 %25, or: more" is not one of the words here: `,
    ),
  );
  expect(second).toBe(`::error file=${folder.path("x%2Cy%3Az")}::there is no such file`);
  expect(others).toEqual([""]);
});
