import { expect, test } from "vitest";
import extractionFile from "../../schema/extraction.json" with { type: "json" };
import { dossierJsonSchema, looseStatementJsonSchema } from "../../src/json-schema.js";
import { runHere } from "../support/command-line.js";

test("a schema is printed by its name, the dossier's without one", async () => {
  const { code, out, err } = await runHere(["schema"]);
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toEqual(dossierJsonSchema);
  const loose = await runHere(["schema", "statement", "--mode", "loose"]);
  expect(JSON.parse(loose.out)).toEqual(looseStatementJsonSchema);
});

test("the schema of a model's answer is printed, and published as a file", async () => {
  const { code, out } = await runHere(["schema", "extraction"]);
  expect(code).toBe(0);
  const { $id, title, ...file } = extractionFile;
  expect([$id, title]).toEqual(["urn:diplomatic-events:1:extraction", "Extraction"]);
  expect(JSON.parse(out)).toEqual(file);
});

test("lists all schemas where there is none of a name", async () => {
  const near = await runHere(["schema", "statment"]);
  expect([near.code, near.out]).toEqual([2, ""]);
  expect(near.err).toContain("territorial-position");
});
