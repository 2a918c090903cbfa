import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkDossier } from "../../src/index.js";
import { dossierSchema, schemaAt } from "../../src/model/index.js";
import { defectsOfRules } from "../support/fuzz/defects-of-rules.js";
import { defectsOfShape } from "../support/fuzz/defects-of-shape.js";
import { kinds } from "../support/fuzz/kinds.js";
import { anchorProblem, textProblem, validProblem } from "../support/fuzz/oracles.js";
import { fuzz } from "../support/fuzz/run.js";
import { sitesOf, valueAt } from "../support/fuzz/sites.js";
import { drawDossier } from "../support/fuzz/valid-dossier.js";

const dossiers = Array.from({ length: 1000 }, (_, seed) => drawDossier(seed));

describe("drawn dossiers", () => {
  test("are valid, without a warning", () => {
    for (const dossier of dossiers)
      expect(checkDossier(dossier)).toEqual({ ok: true, value: dossier, issues: [] });
  });

  test("are the same for the same seed", () => {
    expect(drawDossier(7)).toEqual(dossiers[7]);
    expect(new Set(dossiers.map((dossier) => JSON.stringify(dossier))).size).toBeGreaterThan(280);
  });

  test("have each property of each part, and each word of each vocabulary", () => {
    const missing = new Set<string>();
    const seen = new Set<string>();
    const nameOf = new Map<object, string>();
    const label = (schema: object): string => {
      const known = nameOf.get(schema) ?? `part ${nameOf.size}`;
      nameOf.set(schema, known);
      return known;
    };
    const expectAll = (schema: object | undefined): void => {
      if (schema instanceof z.ZodObject && !nameOf.has(schema))
        for (const key of Object.keys(schema.shape)) missing.add(`${label(schema)} ${key}`);
      if (schema instanceof z.ZodEnum && !nameOf.has(schema))
        for (const word of schema.options) missing.add(`${label(schema)} ${word}`);
    };
    for (const dossier of dossiers) {
      expectAll(dossierSchema);
      for (const { path, schema } of sitesOf(dossier)) {
        expectAll(schema);
        const parent = schemaAt(dossierSchema, dossier, path.slice(0, -1));
        if (parent instanceof z.ZodObject) seen.add(`${label(parent)} ${path.at(-1)}`);
        if (schema instanceof z.ZodEnum) seen.add(`${label(schema)} ${valueAt(dossier, path)}`);
      }
    }
    expect(missing.size).toBeGreaterThan(200);
    expect([...missing].filter((each) => !seen.has(each))).toEqual([]);
  });
});

describe("planted defects", () => {
  test.each(Object.keys({ ...defectsOfShape, ...defectsOfRules }))("%s", async (name) => {
    const found = kinds.find(({ kind }) => kind.name === `planted: ${name}`);
    expect(found).toBeDefined();
    for (const seed of [1, 2, 3]) expect(await found?.kind.attempt(seed)).toBeUndefined();
  });
});

describe("an escape", () => {
  test("is a valid dossier that is rejected", async () => {
    const dossier = { ...drawDossier(3), title: "" };
    expect(await validProblem(dossier)).toMatch(/^rejected, strict, empty-value: empty-value at \/title/);
  });

  test("is a quotation in another place than where it stands", () => {
    expect(anchorProblem(["a b", "b"])).toBeUndefined();
    expect(anchorProblem(["aab", "a"])).toBeUndefined();
  });

  test("is no text that is no JSON", async () => {
    expect(await textProblem('{"format": }')).toBeUndefined();
    expect(await textProblem("\ufeff[]")).toBeUndefined();
  });

  test("is looked for by chance, and not found in a moment", async () => {
    const told: string[] = [];
    const { tried, escapes } = await fuzz(5, 2000, undefined, (words) => told.push(words));
    expect(escapes).toEqual([]);
    expect(told).toEqual([]);
    expect(tried.get("valid dossiers")).toBeGreaterThan(0);
  });
});
