import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareDossiers } from "../../src/compare/index.js";
import { folderWith, runHere } from "../support/command-line.js";
import { toldBeside } from "../support/told-beside.js";

const pair = (name: string, side: string): string =>
  readFileSync(new URL(`../fixtures/pairs/${name}/${side}.json`, import.meta.url), "utf8");
const folder = folderWith({
  "left.json": pair("call-two-readouts", "left"),
  "right.json": pair("call-two-readouts", "right"),
  "broken.json": '{"format": "diplomatic-events/1"}',
});
const at = (name: string): string => folder.path(name);

test("two accounts that part: where, with the words of both sides, and exit code 1", async () => {
  const { code, out, err } = await runHere(["compare", at("left.json"), at("right.json")]);
  expect([code, err]).toEqual([1, ""]);
  expect(out.split("\n")[0]).toBe("the accounts contradict each other");
  // Contradictions come first.
  expect(out.indexOf("contradicts in duration")).toBeGreaterThan(-1);
  expect(out.indexOf("contradicts in duration")).toBeLessThan(out.indexOf("differs in certainty"));
  expect(out).toContain("The call lasted 100 minutes");
  expect(out.trimEnd().split("\n").at(-1)).toBe(
    "4 told by both, 3 only left, 2 only right, 3 differences, 1 coded differently",
  );
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("shows positions that cannot both hold, and how holders moved", async () => {
  const files = folderWith({
    "island-left.json": pair("island-dispute", "left"),
    "island-right.json": pair("island-dispute", "right"),
    "before.json": pair("holder-over-time", "left"),
    "after.json": pair("holder-over-time", "right"),
  });
  const island = await runHere(["compare", files.path("island-left.json"), files.path("island-right.json")]);
  expect(island.out).toContain("Positions that cannot both hold");
  const moved = await runHere(["compare", files.path("before.json"), files.path("after.json")]);
  expect(moved.out).toContain("How holders moved");
  expect(moved.out).toContain("Told by both");
});

test("one account against itself: exit code 0", async () => {
  const { code, out } = await runHere(["compare", at("left.json"), at("left.json")]);
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe("the accounts agree in what both tell");
});

test("says that a part of a text says even less by its silence", async () => {
  const files = folderWith({
    "left.json": pair("call-two-readouts", "left").replace('"complete"', '"truncated"'),
    "right.json": pair("call-two-readouts", "right").replace('"complete"', '"extract"'),
  });
  for (const format of ["text", "markdown"]) {
    const { out } = await runHere([
      "compare",
      "--format",
      format,
      files.path("left.json"),
      files.path("right.json"),
    ]);
    const [, byLeft = "", byRight = ""] = out
      .replaceAll(/\s+/g, " ")
      .split(/Told by the (?:left|right) only/);
    expect(byLeft).toContain("is an extract. What the right leaves out here may be in the rest.");
    expect(byRight).toContain(
      "The readout published by the Ministry of Foreign Affairs of Kenya on 5 February 2026 is cut off. What the left leaves out here may be in the rest.",
    );
  }
  const whole = await runHere(["compare", at("left.json"), at("right.json")]);
  expect(whole.out).not.toContain("may be in the rest");
});

test("as JSON, what the library says", async () => {
  const { code, out } = await runHere(["compare", "--format", "json", at("left.json"), at("right.json")]);
  const [left, right] = ["left", "right"].map((side) => JSON.parse(pair("call-two-readouts", side)));
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(compareDossiers(left, right))));
  expect(code).toBe(1);
});

test("as Markdown, with headings, and ids that mark nothing up", async () => {
  const files = folderWith({
    "left.json": pair("call-two-readouts", "left").replaceAll('"call"', '"the_call"'),
    "right.json": pair("call-two-readouts", "right"),
  });
  const run = ["compare", "--format", "markdown", files.path("left.json"), files.path("right.json")];
  const { code, out } = await runHere(run);
  expect(code).toBe(1);
  const lines = out.split("\n");
  expect(lines[0]).toBe("# the accounts contradict each other");
  expect(lines.filter((line) => line.startsWith("## "))).toEqual([
    "## Where they part",
    "## Told by both",
    "## Told by the left only",
    "## Told by the right only",
    "## Coded differently, which may mean nothing",
  ]);
  expect(lines).toContain("### [the\\_call] and [ittisal]");
  expect(lines).toContain("### the\\_call = ittisal");
  expect(lines).toContain(
    "- left: “Ms Wekesa confirmed that Kenya will open a consulate in Aqaba this year” — Invented text: readout of a call with the Foreign Minister of Jordan",
  );
});

test("gives the words of both sides of what both tell", async () => {
  const { out } = await runHere(["compare", "--format", "markdown", at("left.json"), at("right.json")]);
  const [, told = ""] = out.split("## Told by both");
  expect(told.split("\n## ")[0]).toContain(
    "- words: “Ms Wekesa confirmed that Kenya will open a consulate in Aqaba this year”",
  );
});

test("says what each side is about where a pair is coded differently", async () => {
  const { out } = await runHere(["compare", "--format", "markdown", at("left.json"), at("right.json")]);
  const [, coded = ""] = out.split("## Coded differently");
  expect(coded).toMatch(/^about: .+\n\n- left: \w.+\n- right: \w.+/m);
});

describe("of an event that both tell and that stands beside another, and of instruments", () => {
  const files = folderWith({
    "left.json": JSON.stringify(toldBeside.left),
    "right.json": JSON.stringify(toldBeside.right),
  });
  const textOf = async (...options: string[]): Promise<string> =>
    (await runHere(["compare", ...options, files.path("left.json"), files.path("right.json")])).out;

  test.each(["text", "markdown"])("as %s, shows each once and counts the same", async (format) => {
    const out = (await textOf("--format", format)).replaceAll(/\s+/g, " ");
    expect(out).toContain("[said] also stands under “Told by both”, with [told].");
    expect(out).not.toContain("Told by the right only");
    expect(out).toContain("“Treaty on the Grain Crossing” between Norland and Ostmark exists");
    expect(out).toContain("Instruments in the left only");
    expect(out).toContain(
      "3 told by both, 1 beside each other, 0 only left, 0 only right, 1 instrument in both, 1 instrument only left, 0 differences",
    );
  });
});

test("takes what is piped in as the right account", async () => {
  const named = await runHere(["compare", at("left.json"), at("right.json")]);
  const stdin = pair("call-two-readouts", "right");
  expect(await runHere(["compare", at("left.json")], { stdin })).toEqual(named);
});

test("what cannot be compared: exit code 2, and why", async () => {
  const broken = await runHere(["compare", at("left.json"), at("broken.json")]);
  expect([broken.code, broken.out]).toEqual([2, ""]);
  expect(broken.err).toContain("missing-field");
  const missing = await runHere(["compare", at("left.json"), at("missing.json")]);
  expect([missing.code, missing.out]).toEqual([2, ""]);
  expect(missing.err).toContain("there is no such file");
  expect((await runHere(["compare", at("left.json")], { terminal: true })).err).toContain(
    "compare needs two files",
  );
  expect((await runHere(["compare", "-"])).err).toContain("compare needs two files");
  expect((await runHere(["compare", "a", "b", "c"])).err).toContain(
    "too many arguments for 'compare'. Expected 2 arguments but got 3",
  );
});
