import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkDossier } from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import { isReadableDossier, isSubmission } from "./validate.js";

function firstError(value: unknown): [string, string] | undefined {
  if (isSubmission(value)) return undefined;
  const [error] = isSubmission.errors ?? [];
  return error && [error.keyword, error.instancePath];
}

describe("Ajv in strict mode", () => {
  it("takes a valid dossier", () => {
    assert.equal(firstError({ desk: "Africa", dossier: referenceDossier }), undefined);
  });

  it("says where the shape is wrong", () => {
    const actors = [{ id: "kenya", kind: "state", name: "Kenya" }];
    const dossier = { ...referenceDossier, actors };
    assert.deepEqual(firstError({ desk: "Africa", dossier }), ["enum", "/dossier/actors/0/kind"]);
    assert.deepEqual(firstError({ dossier: referenceDossier }), ["required", ""]);
  });

  it("takes what a newer version may write by the loose schema only", () => {
    const dossier = { ...referenceDossier, mood: "hopeful" };
    assert.deepEqual(firstError({ desk: "Africa", dossier }), ["additionalProperties", "/dossier"]);
    assert.equal(isReadableDossier(dossier), true);
    assert.equal(isReadableDossier({ ...dossier, actors: "nobody" }), false);
  });

  it("does not know the rules, which the check does", () => {
    const dossier = { ...referenceDossier, actors: [] };
    assert.equal(firstError({ desk: "Africa", dossier }), undefined);
    const { issues } = checkDossier(dossier);
    assert.ok(issues.length > 0 && issues.every(({ code }) => code === "dangling-reference"));
  });
});
