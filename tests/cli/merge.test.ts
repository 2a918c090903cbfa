import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mergeDossiers } from "../../src/compare/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const pair = (side: string): string =>
  readFileSync(new URL(`../fixtures/pairs/call-two-readouts/${side}.json`, import.meta.url), "utf8");
const folder = folderWith({ "left.json": pair("left"), "right.json": pair("right"), "broken.json": "{}" });
const at = (name: string): string => folder.path(name);

test("merge prints one dossier of two, and names records that may be one", async () => {
  const { code, out, err } = await runHere(["merge", at("left.json"), at("right.json")]);
  expect(code).toBe(0);
  expect(err).toContain('"Aqaba" and "العقبة" are likely the same and stay two records.\n');
  expect(JSON.parse(out)).toEqual(mergeDossiers(JSON.parse(pair("left")), JSON.parse(pair("right"))));
});

test("merge reports an invalid dossier and exits with 2", async () => {
  const { code, out, err } = await runHere(["merge", at("left.json"), at("broken.json")]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("missing-field");
});
