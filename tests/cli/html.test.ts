import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { comparisonHtml, reportHtml } from "../../src/report/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const dossier = JSON.stringify({ ...referenceDossier, title: undefined });
const files = (): ReturnType<typeof folderWith> => folderWith({ "one.json": dossier, "old.html": "old" });

describe("show --html", () => {
  it("prints the report of a dossier", async () => {
    const folder = files();
    const { code, out, err } = await runHere(["show", folder.path("one.json"), "--html"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(reportHtml(JSON.parse(dossier), { title: folder.path("one.json") }));
  });

  it("writes the report of the built-in dossier to a new file", async () => {
    const folder = files();
    const to = folder.path("new.html");
    expect(await runHere(["show", "reference", "--html", "-o", to])).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(to, "utf8")).toBe(reportHtml(referenceDossier));
  });

  it("replaces a file only with --force", async () => {
    const folder = files();
    const args = ["show", folder.path("one.json"), "--html", "-o", folder.path("old.html")];
    const refused = await runHere(args);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("exists already\n  hint: name another file, or add --force to replace it");
    expect(readFileSync(folder.path("old.html"), "utf8")).toBe("old");
    expect((await runHere([...args, "--force"])).code).toBe(0);
    expect(readFileSync(folder.path("old.html"), "utf8")).toContain("<!doctype html>");
  });

  it("never replaces the dossier itself", async () => {
    const folder = files();
    const file = folder.path("one.json");
    const { code, err } = await runHere(["show", file, "--html", "-o", file, "--force"]);
    expect([code, err]).toEqual([2, expect.stringContaining("it is the input")]);
    expect(readFileSync(file, "utf8")).toBe(dossier);
  });

  it("says which options do not go together", async () => {
    const folder = files();
    const file = folder.path("one.json");
    const first = async (...args: string[]): Promise<string> =>
      (await runHere(["show", file, ...args])).err.split("\n")[0] ?? "";
    expect(await first("--force")).toBe("diplomatic-events: --force goes with --output");
    expect(await first("--html", "--format", "json", "-o", folder.path("new.html"))).toBe(
      "diplomatic-events: --html and --format json do not go together",
    );
    expect(existsSync(folder.path("new.html"))).toBe(false);
  });
});

describe("--output", () => {
  it.each([
    ["show", ["--format", "markdown"]],
    ["show", ["--format", "html"]],
    ["show", []],
    ["compare", ["--format", "json"]],
    ["merge", []],
  ])("of %s %j writes what would be printed, without colour", async (command, options) => {
    const folder = files();
    const inputs = command === "show" ? [folder.path("one.json")] : Array(2).fill(folder.path("one.json"));
    const printed = await runHere([command, ...inputs, ...options]);
    const to = folder.path("out");
    const terminal = true;
    expect(await runHere([command, ...inputs, ...options, "-o", to], { terminal, columns: 50 })).toEqual({
      ...printed,
      out: "",
    });
    expect(readFileSync(to, "utf8")).toBe(printed.out);
    expect((await runHere([command, ...inputs, ...options, "-o", to])).err).toContain("exists already");
  });

  it("has one page for --html and --format html", async () => {
    const one = await runHere(["show", "reference", "--html"]);
    expect(await runHere(["show", "reference", "--format", "html"])).toEqual(one);
  });
});

describe("compare --html", () => {
  it("prints the comparison, and keeps the exit code of one", async () => {
    const folder = files();
    const pair = ["left", "right"].map((side) =>
      readFileSync(new URL(`../fixtures/pairs/call-two-readouts/${side}.json`, import.meta.url), "utf8"),
    );
    const [left = "", right = ""] = pair;
    const both = folderWith({ "left.json": left, "right.json": right });
    const args = ["compare", both.path("left.json"), both.path("right.json"), "--html"];
    expect(await runHere(args)).toEqual({
      code: 1,
      out: comparisonHtml(JSON.parse(left), JSON.parse(right)),
      err: "",
    });
    expect((await runHere([...args, "-o", folder.path("old.html")])).code).toBe(2);
    expect((await runHere([...args, "-o", both.path("right.json"), "--force"])).err).toContain(
      "it is the input",
    );
  });
});
