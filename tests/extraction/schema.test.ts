import { describe, expect, it } from "vitest";
import * as z from "zod";
import { extractionSchema } from "../../src/extraction.js";
import { measureSchema } from "./measure-schema.js";

/*
 * The limits that the providers publish, as read in November 2026. A schema within the strictest of them is accepted by all.
 *
 * OpenAI (developers.openai.com/api/docs/guides/structured-outputs, "Supported schemas"): an object at the root, not anyOf; every field
 * required; additionalProperties false in every object; up to 5,000 properties in all and 10 levels; up to 1,000 words in all enums,
 * and 15,000 characters in one enum of more than 250; up to 120,000 characters of names of properties and definitions, words of
 * enums and constants. The objects of an anyOf must not begin with the same key. Not supported: allOf, not, dependentRequired,
 * dependentSchemas, if, then, else; for fine-tuned models also minLength, maxLength, pattern, format, minimum, maximum, multipleOf,
 * patternProperties, minItems, maxItems.
 *
 * Anthropic (platform.claude.com/docs/en/build-with-claude/structured-outputs, "JSON Schema limitations"): up to 24 optional
 * properties and 16 with a union of types (anyOf or a list of types) in a request; additionalProperties false; no recursion, no
 * external $ref, no minimum, maximum, multipleOf, minLength, maxLength, no minItems but 0 and 1. No number is published for the limit
 * on the size of the compiled grammar.
 */
const supportedByAll = [
  "type",
  "enum",
  "description",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
];

const jsonSchema = z.toJSONSchema(extractionSchema);
const { $schema, ...schema } = jsonSchema;
const measures = measureSchema(schema);

describe("the schema of an extraction", () => {
  it("keeps within the limits of OpenAI", () => {
    expect(schema.type).toBe("object");
    expect(measures.optional).toBe(0);
    expect(measures.open).toBe(0);
    expect(measures.properties).toBeLessThanOrEqual(5_000);
    expect(measures.depth).toBeLessThanOrEqual(10);
    expect(measures.enumValues).toBeLessThanOrEqual(1_000);
    expect(measures.longestEnum).toBeLessThanOrEqual(250);
    expect(measures.characters).toBeLessThanOrEqual(120_000);
    expect(measures.sharedFirstKeys).toEqual([]);
  });

  it("keeps within the limits of Anthropic", () => {
    expect(measures.optional).toBeLessThanOrEqual(24);
    expect(measures.unions).toBeLessThanOrEqual(16);
  });

  it("stays far below the limits on properties, levels and words", () => {
    expect(measures.properties).toBeLessThan(250);
    expect(measures.depth).toBeLessThanOrEqual(7);
    expect(measures.enumValues).toBeLessThan(900);
    expect(measures.characters).toBeLessThan(10_000);
    expect(measures.unions).toBeLessThan(9);
  });

  it("has no keyword that either refuses", () => {
    expect([...measures.keywords].filter((keyword) => !supportedByAll.includes(keyword))).toEqual([]);
  });

  it("is measured by something that counts", () => {
    const text = { type: "string" };
    const list = { type: "array", items: { type: ["string", "null"], pattern: "x", enum: ["ab", "c"] } };
    const object = { type: "object", properties: { a: text }, required: ["a"], additionalProperties: false };
    expect(measureSchema({ anyOf: [object, object] })).toMatchObject({
      ...{ properties: 2, unions: 1, depth: 1, sharedFirstKeys: ["a"] },
    });
    const { keywords, ...counted } = measureSchema({
      type: "object",
      properties: { one: text, two: list },
      required: ["one"],
    });
    expect(counted).toEqual({
      properties: 2,
      optional: 1,
      unions: 1,
      depth: 2,
      enumValues: 2,
      longestEnum: 2,
      characters: 9,
      open: 1,
      sharedFirstKeys: [],
    });
    expect(keywords.has("pattern")).toBe(true);
  });

  it("describes every property and every record", () => {
    const missing: string[] = [];
    const visit = (part: Record<string, unknown>, path: string): void => {
      // A value within a record is described by its field.
      const isRecord = part["type"] === "object" && path.split("/").length < 4;
      if (isRecord && !part["description"]) missing.push(path);
      for (const [name, property] of Object.entries(
        (part["properties"] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (!property["description"]) missing.push(`${path}/${name}`);
        visit(property, `${path}/${name}`);
      }
      if (part["items"]) visit(part["items"] as Record<string, unknown>, `${path}/-`);
      // Each object of a union has one property, which is described.
      for (const option of (part["anyOf"] ?? []) as Record<string, unknown>[]) visit(option, `${path}|`);
    };
    visit(schema, "");
    expect(missing).toEqual([]);
  });

  it("has the descriptions in every draft that the SDKs ask for, and whether definitions are shared or not", () => {
    for (const params of [{ target: "draft-7" }, { reused: "ref" }, { io: "input" }] as const) {
      const { $schema: _, ...same } = z.toJSONSchema(extractionSchema, params);
      expect(same).toEqual(schema);
    }
  });

  it("leaves zod's global registry as it is", () => {
    const parts = [extractionSchema, ...Object.values(extractionSchema.shape)];
    expect(parts.map((part) => z.globalRegistry.get(part))).toEqual(parts.map(() => undefined));
  });

  it("hands out a JSON Schema of which a change harms nobody", () => {
    Object.assign(z.toJSONSchema(extractionSchema), { type: "array" });
    Object.assign(Object(z.toJSONSchema(extractionSchema).properties)["actors"], { type: "string" });
    Object.assign(Object(z.toJSONSchema(extractionSchema).properties)["actors"].items, { type: "string" });
    expect(z.toJSONSchema(extractionSchema)).toEqual(jsonSchema);
  });
});
