import { describe, expect, test } from "vitest";
import { actorSchema, dossierSchema, meetingSchema, statementSchema } from "../../src/index.js";
import { schemaAt } from "../../src/model/index.js";

const value = {
  actors: [{ id: "a", offices: [{ title: "Envoy" }] }],
  events: [{ type: "statement" }, { type: "meeting" }, { type: "race" }, null],
};

describe("schemaAt", () => {
  test("finds the schema of a record or field through lists, optional fields and the union of events", () => {
    expect(schemaAt(dossierSchema, value, [])).toBe(dossierSchema);
    expect(schemaAt(dossierSchema, value, ["actors", 0])).toBe(actorSchema);
    expect(schemaAt(dossierSchema, value, ["actors", 0, "name"])).toBe(actorSchema.shape.name);
    expect(schemaAt(dossierSchema, value, ["events", 0])).toBe(statementSchema);
    expect(schemaAt(dossierSchema, value, ["events", 1])).toBe(meetingSchema);
    expect(schemaAt(dossierSchema, value, ["events", 1, "form"])).toBe(meetingSchema.shape.form);
    expect(schemaAt(dossierSchema, value, ["territories"])).toMatchObject({ type: "array" });
  });

  test.each([
    [["actors", 0, "mood"]],
    [["actors", 0, "name", "first"]],
    [["mood"]],
    [["mood", "x"]],
    [["constructor"]],
    [["__proto__"]],
    [["actors", 0, "toString"]],
    [["events", 2]],
    [["events", 2, "form"]],
    [["events", 3, "form"]],
    [["events", 9]],
    [["events", 0, "form"]],
  ])("returns undefined for the unknown path %j", (path) => {
    expect(schemaAt(dossierSchema, value, path)).toBeUndefined();
  });
});
