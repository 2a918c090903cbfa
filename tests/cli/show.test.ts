import { expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { parseDossierText } from "../../src/index.js";
import { runHere } from "../support/command-line.js";
import { validFixtures } from "../support/fixtures.js";

test("shows the built-in dossier by its name", async () => {
  const { code, out, err } = await runHere(["show", "reference"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")[0]).toBe(referenceDossier.title);
  expect(await runHere(["show", "-"], { stdin: JSON.stringify(referenceDossier) })).toEqual({
    code,
    out,
    err,
  });
});

test("shows the dossier that is piped in", async () => {
  const stdin = JSON.stringify({ ...referenceDossier, title: "Piped in" });
  const shown = await runHere(["show"], { stdin });
  expect([shown.code, shown.out.split("\n")[0]]).toEqual([0, "Piped in"]);
  expect(await runHere(["show"])).toEqual({
    code: 2,
    out: "",
    err: expect.stringContaining("<stdin>: it is empty"),
  });
});

test("shows the built-in dossier where nothing is given on a terminal", async () => {
  const { code, out } = await runHere(["show", "--no-color"], { terminal: true });
  expect([code, out.split("\n")[0]]).toEqual([0, referenceDossier.title]);
});

test("an invalid dossier gives the report of check", async () => {
  const stdin = '{"format": "diplomatic-events/1"}';
  const shown = await runHere(["show", "-"], { stdin });
  expect(shown.code).toBe(1);
  expect(shown).toEqual(await runHere(["check", "-"], { stdin }));
});

test("what a dossier says does not act on the terminal", async () => {
  const title = "A\u001b[2J\u202e title";
  const stdin = JSON.stringify({ ...referenceDossier, title });
  const { out } = await runHere(["show", "-"], { stdin });
  expect(out.split("\n")[0]).toBe("A\\u001b[2J\\u202e title");
});

test("loose mode shows what strict mode does not", async () => {
  const stdin = JSON.stringify({ ...referenceDossier, also: 1 });
  expect((await runHere(["show", "-"], { stdin })).code).toBe(1);
  expect((await runHere(["show", "-", "--mode", "loose"], { stdin })).code).toBe(0);
});

test("headings stand out in colour, and only there", async () => {
  const { out } = await runHere(["show", "reference", "--color"]);
  expect(out.split("\n")[0]).toBe(`\u001b[1m${referenceDossier.title}\u001b[0m`);
  expect(out.split("\n").at(-2)).toBe("evidence: 31 of 31 quotations found word for word");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is taken away is what the colours add
  expect(out.replaceAll(/\u001b\[[0-9]+m/g, "")).toBe((await runHere(["show", "reference"])).out);
});

test.each(validFixtures())("shows every event of $name", async ({ text }) => {
  const { code, out } = await runHere(["show", "--mode", "loose", "-"], { stdin: text });
  expect(code).toBe(0);
  const words = out.replaceAll(/\s+/g, " ");
  for (const { id } of parseDossierText(text, { mode: "loose" }).events) expect(words).toContain(id);
});
