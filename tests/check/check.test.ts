import { describe, expect, test } from "vitest";
import * as z from "zod";
import { check, isInOrder, readFirst } from "../../src/check/check.js";
import { defaultLimits } from "../../src/check/index.js";
import { dossierTarget } from "../../src/check/targets.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier } from "../../src/index.js";

const fail = (): never => {
  throw new Error("gone");
};

test("a value that throws is not in order", () => {
  expect(isInOrder(readFirst({ ...dossierTarget, read: fail }, referenceDossier, defaultLimits))).toBe(false);
  const run = readFirst(dossierTarget, referenceDossier, defaultLimits);
  run.texts.sourceOf = fail;
  expect(isInOrder(run)).toBe(false);
});

describe("no more is looked at than has to be", () => {
  const warned = {
    ...referenceDossier,
    sources: [...referenceDossier.sources, { id: "x", kind: "readout", language: "jp" }],
  };

  test("a record that has its shape is not explained", () => {
    const lists = { ...dossierTarget.lists, actors: z.never() };
    const codes = check({ ...dossierTarget, lists }, { ...warned, title: 5 }).issues.map(({ code }) => code);
    expect(codes).toEqual(["wrong-type", "unknown-code"]);
  });
});

test("an event with the format of a dossier is a dossier of which much is missing", () => {
  const codes = (input: object): string[] => checkDossier(input).issues.map(({ code }) => code);
  expect(codes({ type: "statement" })).toEqual(["not-a-dossier"]);
  expect(codes(Object.defineProperty({}, "type", { get: () => "statement" }))).toEqual(["not-a-dossier"]);
  expect(codes(Object.create({ type: "statement" }))).not.toContain("not-a-dossier");
  expect(codes({ type: "statement", format: "diplomatic-events/1" })).toContain("missing-field");
  expect(codes([{ type: "statement" }, { type: "meeting", format: "diplomatic-events/1" }])).toEqual([
    "wrong-type",
  ]);
});

describe("what can be read only a few times is told to be unreadable, and why", () => {
  const failingAfter = (reads: number, more: object) => {
    const seen = { reads: 0 };
    const actor = {
      id: "arcadia",
      kind: "polity",
      get name() {
        return ++seen.reads > reads ? fail() : "Arcadia";
      },
      ...more,
    };
    return { seen, dossier: { format: "diplomatic-events/1", sources: [], actors: [actor], events: [] } };
  };

  test.each<[what: string, more: object, codes: string[]]>([
    ["in order but for that", {}, []],
    ["warned of", { country: "UK" }, ["unknown-code"]],
    ["wrong", { country: 5 }, ["wrong-type"]],
  ])("%s", (_, more, codes) => {
    const told = (reads: number): { code: string; pointer: string; reason: unknown }[] | undefined => {
      const { seen, dossier } = failingAfter(reads, more);
      const actor = Object.defineProperties({}, Object.getOwnPropertyDescriptors(dossier.actors[0]));
      const { ok, issues } = checkDossier({ ...dossier, actors: [actor] });
      expect(ok).toBe(issues.every(({ severity }) => severity === "warning"));
      return seen.reads > reads
        ? issues.map(({ code, pointer, params }) => ({
            code,
            pointer,
            reason: "reason" in params ? params.reason : undefined,
          }))
        : undefined;
    };
    let reads = 0;
    for (let issues = told(reads); issues !== undefined; issues = told(++reads))
      expect(issues).toContainEqual({
        code: "unreadable-value",
        // Where it is known what was being read, there.
        pointer: expect.stringMatching(/^(\/actors\/0\/name)?$/),
        reason: "gone",
      });
    expect(reads).toBeGreaterThan(0);
    const { issues } = checkDossier(failingAfter(reads, more).dossier);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });
});

test("accepts $schema, which names a JSON Schema for editors, and reports one that is empty", () => {
  const named = { $schema: "./node_modules/diplomatic-events/schema/dossier.json", ...referenceDossier };
  expect(checkDossier(named)).toEqual({ ok: true, value: named, issues: [] });
  expect(checkDossier({ ...named, $schema: "" }).issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["empty-value", "/$schema"],
  ]);
});
