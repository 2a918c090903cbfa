import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runHere } from "../support/command-line.js";

const cases: [string[], string, string][] = [
  [[], "there is no command", "diplomatic-events --help lists the commands"],
  [["--quiet"], "there is no command", "diplomatic-events --help lists the commands"],
  [["chekc"], 'there is no command "chekc"', "did you mean check?"],
  [["x\u001b"], 'there is no command "x\\u001b"', "diplomatic-events --help lists the commands"],
  [["check"], "check needs a file", "diplomatic-events check --help explains it"],
  [["check", "--quiet"], "check needs a file", "diplomatic-events check --help explains it"],
  [["show", "a", "b"], "show takes only one file, not 2", "diplomatic-events show --help explains it"],
  [["show", "--format", "json"], "show has no option --format", "diplomatic-events show --help explains it"],
  [
    ["check", "a", "--version"],
    "check has no option --version",
    "diplomatic-events check --help explains it",
  ],
  [["check", "--fromat", "json"], "there is no option --fromat", "did you mean --format?"],
  [["check", "-x"], "there is no option -x", "diplomatic-events --help lists the commands"],
  [["check", "-qx", "a"], "there is no option -x", "diplomatic-events --help lists the commands"],
  [["check", "--__proto__"], "there is no option --__proto__", "diplomatic-events --help lists the commands"],
  [
    ["check", "a", "--mode"],
    "--mode needs a value: strict or loose",
    'a command followed by "--help" explains its options',
  ],
  [
    ["check", "--mode", "-q", "a"],
    "--mode needs a value: strict or loose",
    'a command followed by "--help" explains its options',
  ],
  [
    ["check", "--mode=", "a"],
    "--mode needs a value: strict or loose",
    'a command followed by "--help" explains its options',
  ],
  [
    ["check", "--mode", "lose", "a"],
    '--mode takes strict or loose, not "lose"',
    'a command followed by "--help" explains its options',
  ],
  [
    ["check", "--format=xml", "a"],
    '--format takes text or json, not "xml"',
    'a command followed by "--help" explains its options',
  ],
  [
    ["check", "--quiet=yes", "a"],
    "--quiet takes no value",
    'a command followed by "--help" explains its options',
  ],
  ...["0", "1.5", "1e3", "many", "0x1", " 1"].map((value): [string[], string, string] => [
    ["check", "--max-issues", value, "a"],
    `--max-issues takes a whole number from 1, not "${value}"`,
    'a command followed by "--help" explains its options',
  ]),
  [
    ["check", "--max-issues=-1", "a"],
    '--max-issues takes a whole number from 1, not "-1"',
    'a command followed by "--help" explains its options',
  ],
];

describe("what cannot be understood is said in one line, with a hint", () => {
  test.each(cases)("%j", async (args, problem, hint) => {
    expect(await runHere(args, { terminal: true })).toEqual({
      code: 2,
      out: "",
      err: `diplomatic-events: ${problem}\n  hint: ${hint}\n`,
    });
  });
});

describe("help", () => {
  test.each([["--help"], ["-h"]])("%s lists every command", async (option) => {
    const { code, out, err } = await runHere([option]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of ["check FILE…", "show [FILE]", "--version", "--no-color"]) expect(out).toContain(word);
  });

  test("a command explains its own options, whatever else is wrong", async () => {
    const check = await runHere(["check", "--help", "--quiet"]);
    expect(check.code).toBe(0);
    expect(check.out).toMatch(/^Usage: diplomatic-events check \[OPTION…\] FILE…\n/);
    for (const option of ["--mode MODE", "--format FORMAT", "-q, --quiet", "--max-issues N", "-h, --help"])
      expect(check.out).toContain(option);
    const show = await runHere(["-h", "show"]);
    expect(show.out).toMatch(/^Usage: diplomatic-events show /);
    expect(show.out).not.toContain("--quiet");
  });

  test("fits 80 columns", async () => {
    for (const args of [["--help"], ["check", "-h"], ["show", "-h"]])
      for (const line of (await runHere(args)).out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await runHere(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  expect((await runHere(["-v"])).out).toBe(`${version}\n`);
});

test("options may stand anywhere, the last of a kind holds, and -- ends them", async () => {
  const stdin = '{"format": "diplomatic-events/1", "sources": [], "actors": [], "events": [], "x": 1}';
  expect((await runHere(["--mode", "loose", "check", "-"], { stdin })).code).toBe(0);
  expect((await runHere(["check", "-", "--mode=strict", "--mode=loose"], { stdin })).code).toBe(0);
  expect((await runHere(["check", "-", "--mode=loose", "--mode=strict"], { stdin })).code).toBe(1);
  expect((await runHere(["check", "--", "--quiet"])).err).toContain("--quiet: there is no such file");
});
