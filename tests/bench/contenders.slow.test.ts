import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import {
  damagedSamples,
  disagreements,
  type Judge,
  mutatedSamples,
  type Sample,
} from "../../bench/contenders/agreement.js";
import { load } from "../../bench/contenders/bundle.js";
import { contenders } from "../../bench/contenders/contenders.js";
import { readShape } from "../../bench/contenders/shape.js";
import { generateDossier } from "../../bench/generate/dossier.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import { dossierSchema } from "../../src/index.js";

const judges: Judge[] = [];

beforeAll(async () => {
  for (const contender of contenders) judges.push({ name: contender.name, check: await load(contender) });
}, 120_000);

describe("the contenders of the benchmark", () => {
  const dossiers = [referenceDossier, generateDossier(10)];
  const valid: Sample[] = dossiers.map((value) => ({ name: "a dossier", value, isValid: true }));

  it("all take valid dossiers to be valid and damaged ones to be invalid", () => {
    expect(judges.map(({ name }) => name)).toContain("TypeBox");
    expect(disagreements(judges, [...valid, ...damagedSamples(dossiers)])).toEqual([]);
  });

  it("have the verdicts of zod on random changes", () => {
    const whole = JSON.parse(JSON.stringify(generateDossier(30)));
    const samples = mutatedSamples(whole, 300, (value) => dossierSchema.safeParse(value).success);
    expect(samples.filter(({ isValid }) => isValid).length).toBeGreaterThan(30);
    const ofShape = judges.filter(({ name }) => name !== "full check");
    expect(disagreements(ofShape, samples)).toEqual([]);
  });

  it("are told from one that does not look", () => {
    const careless = { name: "careless", check: () => true };
    expect(disagreements([careless], [...valid, ...damagedSamples([referenceDossier])]).length).toBe(22);
  });
});

describe("reading a shape", () => {
  it("refuses what no contender would be told of", () => {
    expect(() => readShape(z.bigint())).toThrow("bigint");
    expect(() => readShape(z.string())).toThrow("string");
    expect(() => readShape(z.strictObject({ a: z.optional(z.string().max(3)) }))).toThrow("max_length");
    expect(() => readShape(z.number().multipleOf(2))).toThrow("multiple_of");
  });
});
