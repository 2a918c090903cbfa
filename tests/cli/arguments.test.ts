import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runHere } from "../support/command-line.js";

const help = "diplomatic-events --help explains it";
const checkHelp = "diplomatic-events check --help explains it";

const cases: [string[], string, string][] = [
  [["--quiet"], "unknown option '--quiet'", help],
  [["chekc"], "unknown command 'chekc'", "did you mean check?"],
  [["x\u001b"], "unknown command 'x\\u001b'", help],
  [["check"], "check needs a file", checkHelp],
  [["check", "--quiet"], "check needs a file", checkHelp],
  [
    ["select", "a"],
    "select needs a file and the ids of events",
    "diplomatic-events select --help explains it",
  ],
  [
    ["coverage", "a", "b"],
    "too many arguments for 'coverage'. Expected 1 argument but got 2",
    "diplomatic-events coverage --help explains it",
  ],
  [["show", "--quiet"], "unknown option '--quiet'", "diplomatic-events show --help explains it"],
  [["check", "--fromat", "json"], "unknown option '--fromat'", "did you mean --format?"],
  [["check", "--json"], "unknown option '--json'", "did you mean --format json?"],
  [["validate", "a"], "unknown command 'validate'", "did you mean check?"],
  [["diff", "a", "b"], "unknown command 'diff'", "did you mean compare?"],
  [["list", "a"], "unknown command 'list'", "did you mean show?"],
  [["compare", "--md"], "unknown option '--md'", "did you mean --format markdown?"],
  [["timeline", "a"], "unknown command 'timeline'", "did you mean show?"],
  [["report", "a"], "unknown command 'report'", "did you mean show --html?"],
  [["check", "-x"], "unknown option '-x'", checkHelp],
  [["check", "-qx", "a"], "unknown option '-x'", checkHelp],
  [["check", "--__proto__"], "unknown option '--__proto__'", checkHelp],
  [["check", "a", "--mode"], "option '--mode <mode>' argument missing", checkHelp],
  ...["lose", "-q", ""].map((value): [string[], string, string] => [
    ["check", `--mode=${value}`, "a"],
    `option '--mode <mode>' argument '${value}' is invalid. Allowed choices are strict, loose`,
    checkHelp,
  ]),
  [
    ["check", "--format=xml", "a"],
    "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, github",
    checkHelp,
  ],
  [["check", "--quiet=yes", "a"], "unknown option '--quiet=yes'", checkHelp],
  ...["0", "1.5", "1e3", "many", "0x1", " 1", "-1"].map((value): [string[], string, string] => [
    ["check", `--max-issues=${value}`, "a"],
    `option '--max-issues <n>' argument '${value}' is invalid. Expected a whole number from 1`,
    checkHelp,
  ]),
  [
    ["check", "--valid-to=", "a"],
    "option '--valid-to <file>' argument '' is invalid. Expected a file",
    checkHelp,
  ],
];

describe("reports what it cannot understand in one line, with a hint", () => {
  test.each(cases)("%j", async (args, problem, hint) => {
    expect(await runHere(args, { terminal: true })).toEqual({
      code: 2,
      out: "",
      err: `diplomatic-events: ${problem}\n  hint: ${hint}\n`,
    });
  });
});

describe("help", () => {
  const names = [
    "check",
    "show",
    "compare",
    "new",
    "fix",
    "coverage",
    "format",
    "select",
    "export",
    "schema",
  ];

  test.each([["--help"], ["-h"], ["help"]])("%s lists every command", async (option) => {
    const { code, out, err } = await runHere([option]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of [...names, "-V, --version"]) expect(out).toContain(`\n  ${word} `);
  });

  test("no arguments at all print the usage as an error", async () => {
    const { code, out, err } = await runHere([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe((await runHere(["help"])).out);
  });

  test("a command explains its own options, whatever else is wrong", async () => {
    const check = await runHere(["check", "--help", "--quiet"]);
    expect(check.code).toBe(0);
    expect(check.out).toMatch(/^Usage: diplomatic-events check \[options\] \[files\.\.\.\]\n/);
    for (const option of [
      "--mode <mode>",
      "--format <format>",
      "-q, --quiet",
      "--max-issues <n>",
      "-h, --help",
    ])
      expect(check.out).toContain(option);
    expect((await runHere(["help", "check"])).out).toBe(check.out);
    expect((await runHere(["show", "-h"])).out).not.toContain("--quiet");
  });

  test.each(names)("of %s fits 80 columns", async (name) => {
    for (const line of (await runHere([name, "-h"])).out.split("\n"))
      expect(line.length).toBeLessThanOrEqual(80);
  });
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await runHere(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  expect((await runHere(["-V"])).out).toBe(`${version}\n`);
});

test("options of a command may stand anywhere after it, the last of a kind holds, and -- ends them", async () => {
  const stdin = '{"format": "diplomatic-events/1", "sources": [], "actors": [], "events": [], "x": 1}';
  expect((await runHere(["check", "--mode", "loose", "-"], { stdin })).code).toBe(0);
  expect((await runHere(["check", "-", "--mode=strict", "--mode=loose"], { stdin })).code).toBe(0);
  expect((await runHere(["check", "-", "--mode=loose", "--mode=strict"], { stdin })).code).toBe(1);
  expect((await runHere(["check", "--", "--quiet"])).err).toContain("--quiet: there is no such file");
});
