import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { looseOpenApiComponents, openApiComponents } from "../../src/formats/openapi/index.js";
import { checkDossier, type Issue } from "../../src/index.js";
import { dossierJsonSchema, looseDossierJsonSchema } from "../../src/json-schema.js";

const { schemas } = openApiComponents;

/** A dossier with an error and a warning, whose issues have parameters, hints and paths of all kinds. */
const { issues } = checkDossier({
  format: "diplomatic-events/1",
  sources: [{ id: "readout", kind: "raedout", published: "2025-02-30" }],
  actors: [],
  events: [
    {
      id: "call",
      type: "meeting",
      form: "conversation",
      participants: [{ who: "nobody" }],
      reports: [{ source: "readout", evidence: [{ exact: "They spoke." }] }],
      remark: "",
    },
  ],
});

describe("the components of OpenAPI", () => {
  it("are the dossier, all its definitions, and issues", () => {
    const expected = ["Dossier", "Issue", "IssueCode", ...Object.keys(dossierJsonSchema.$defs ?? {})];
    expect(Object.keys(schemas).sort()).toEqual(expected.sort());
  });

  it("say what the JSON Schemas say, and what tells events apart", () => {
    const { DiplomaticEvent: event, ...others } = schemas;
    const { DiplomaticEvent: union, ...definitions } = dossierJsonSchema.$defs ?? {};
    const linked = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
    expect(others).toMatchObject(linked(definitions));
    expect(event).toEqual({
      ...linked(union),
      discriminator: {
        propertyName: "type",
        mapping: {
          statement: "#/components/schemas/Statement",
          meeting: "#/components/schemas/Meeting",
          "territorial-position": "#/components/schemas/TerritorialPosition",
          "control-assessment": "#/components/schemas/ControlAssessment",
        },
      },
    });
    expect(JSON.stringify(schemas)).not.toContain("$defs");
  });

  it("describe the issues of a check", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ["components", "discriminator"] });
    const validate = ajv.compile({ components: openApiComponents, $ref: "#/components/schemas/Issue" });
    const judge = (issue: unknown): unknown => {
      validate(issue);
      return validate.errors ?? [];
    };
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["unknown-word", "malformed-date", "unknown-field"]),
    );
    const positioned: Issue[] = issues.map((issue) => ({ ...issue, line: 1, column: 1 }));
    for (const issue of [...issues, ...positioned])
      expect(judge(JSON.parse(JSON.stringify(issue)))).toEqual([]);
    // A code and a field that a later version adds.
    expect(judge({ ...issues[0], code: "no-such-code", more: true })).toEqual([]);
    expect(judge({ ...issues[0], pointer: 1 })).not.toEqual([]);
    const properties = Object.entries(schemas["Issue"]?.properties ?? {});
    expect(properties.length).toBe(9);
    for (const [name, property] of properties)
      expect(typeof property === "object" && property.description, name).toBeTruthy();
  });

  it("of loose mode say what its JSON Schema says, and the same of issues", () => {
    const { Issue, IssueCode, Dossier: dossier, ...definitions } = looseOpenApiComponents.schemas;
    const { $defs, $id, $schema, ...root } = looseDossierJsonSchema;
    const linked = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
    const { DiplomaticEvent: event, ...others } = definitions;
    const { DiplomaticEvent: union, ...records } = linked($defs);
    expect(others).toEqual(records);
    expect(event?.anyOf).toEqual(union.oneOf);
    expect(dossier).toEqual(linked(root));
    expect({ Issue, IssueCode }).toEqual({ Issue: schemas["Issue"], IssueCode: schemas["IssueCode"] });
  });
});
