import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareVerdicts } from "../../scripts/contracts/compare.js";
import { readFixtures } from "../../scripts/contracts/fixtures.js";
import { mutate } from "../../scripts/contracts/mutate.js";
import { findPython } from "../../scripts/contracts/python.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import * as library from "../../src/index.js";
import { edtfPattern } from "../../src/time.js";
import { clone, type Json } from "../support/json.js";

const folder = fileURLToPath(new URL("../../schema", import.meta.url));
const found = findPython();
const ajvAlone = { folder, library, edtfPattern, python: undefined };
const withPython = { ...ajvAlone, python: found?.command };

const fixtures = readFixtures(fileURLToPath(new URL("../fixtures", import.meta.url)));
// `npm run test:contracts` takes 10,000, and requires Python.
const count = process.env["CONTRACT_MUTATIONS"];
const mutations = Array.from({ length: Number(count ?? 400) }, (_, seed) =>
  dossier(`${seed}`, mutate(clone(referenceDossier), seed)),
);

function dossier(name: string, value: Json) {
  return { name, of: "dossier" as const, value };
}

describe("the JSON Schemas give zod's verdict", () => {
  it("in Ajv", async () => {
    expect(fixtures.length).toBeGreaterThan(30);
    const { counts, differences } = await compareVerdicts([...fixtures, ...mutations], ajvAlone);
    expect(differences).toEqual([]);
    // Both verdicts occur in both modes, often.
    for (const verdict of ["strict: valid", "strict: invalid", "loose: valid", "loose: invalid"])
      expect(counts[verdict]).toBeGreaterThan(50);
    expect(counts["loose: valid"]).toBeGreaterThan(counts["strict: valid"] ?? 0);
  });

  it.skipIf(!found && !count)(
    found
      ? `in ${found.version}`
      : "in Python: skipped, for there is none with jsonschema (Debian: python3-jsonschema)",
    { timeout: 120_000 },
    async () => {
      expect(found).toBeDefined();
      const { differences } = await compareVerdicts([...fixtures, ...mutations], withPython);
      expect(differences).toEqual([]);
    },
  );

  it("is judged by dates that no pattern can tell from others", async () => {
    const on = (date: string) =>
      dossier(date, {
        format: "diplomatic-events/1",
        sources: [{ id: "s", kind: "document", published: date }],
        actors: [],
        events: [],
      });
    const { counts, differences } = await compareVerdicts(
      [on("2025-02-28"), on("2025-02-30"), on("2025-13-30")],
      ajvAlone,
    );
    expect(differences).toEqual([]);
    expect(counts).toMatchObject({ "strict: valid": 1, "strict: impossible date": 1, "strict: invalid": 1 });
  });

  it("notices a schema that is too lenient for Python alone", async () => {
    const copy = mkdtempSync(join(tmpdir(), "diplomatic-events-"));
    try {
      cpSync(folder, copy, { recursive: true });
      const file = join(copy, "dossier.json");
      const schema = JSON.parse(readFileSync(file, "utf8"));
      delete schema.$defs.Id.not;
      writeFileSync(file, JSON.stringify(schema));
      const withLineBreak = clone(referenceDossier);
      if (typeof withLineBreak !== "object" || withLineBreak === null || Array.isArray(withLineBreak))
        throw new Error();
      const cases = [
        dossier("a line break", { ...withLineBreak, actors: [{ id: "a\n", kind: "person", name: "A" }] }),
      ];
      const lenient = { ...withPython, folder: copy };
      const { differences } = await compareVerdicts(cases, lenient);
      expect(differences.length).toBe(found ? 1 : 0);
      expect(await compareVerdicts(cases, withPython)).toMatchObject({ differences: [] });
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
