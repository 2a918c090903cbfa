import { describe, expect, it } from "vitest";
import * as z from "zod";
import { extractionSchema } from "../../src/extraction.js";
import { measureSchema } from "./measure-schema.js";

/*
 * What the providers publish, as read in November 2026. A schema that keeps to the strictest of it is taken by all.
 *
 * OpenAI (developers.openai.com/api/docs/guides/structured-outputs, "Supported schemas"): an object at the root, not anyOf; every field
 * required; additionalProperties false in every object; up to 5,000 properties in all and 10 levels; up to 1,000 words in all enums,
 * and 15,000 characters in one enum of more than 250; up to 120,000 characters of names of properties and definitions, words of
 * enums and constants. Not supported: allOf, not, dependentRequired, dependentSchemas, if, then, else; for fine-tuned models also
 * minLength, maxLength, pattern, format, minimum, maximum, multipleOf, patternProperties, unevaluatedProperties, propertyNames,
 * minProperties, maxProperties, unevaluatedItems, contains, minContains, maxContains, minItems, maxItems, uniqueItems.
 * Before, and in Azure still (learn.microsoft.com, "Structured outputs"): 100 properties, 5 levels, 500 words.
 *
 * Anthropic (platform.claude.com/docs/en/build-with-claude/structured-outputs, "JSON Schema limitations"): up to 24 optional
 * properties and 16 with a union of types (anyOf or a list of types) in a request; additionalProperties false; no recursion, no
 * external $ref, no minimum, maximum, multipleOf, minLength, maxLength, no minItems but 0 and 1. There is also a limit on the size of the
 * compiled grammar that no number is given for.
 */
const supportedByAll = [
  "type",
  "enum",
  "description",
  "properties",
  "required",
  "additionalProperties",
  "items",
];

const jsonSchema = z.toJSONSchema(extractionSchema);
const { $schema, ...schema } = jsonSchema;
const measures = measureSchema(schema);

describe("the schema of an extraction", () => {
  it("keeps to what OpenAI publishes, with the older limits that Azure still has", () => {
    expect(schema.type).toBe("object");
    expect(measures.optional).toBe(0);
    expect(measures.open).toBe(0);
    expect(measures.properties).toBeLessThanOrEqual(100);
    expect(measures.depth).toBeLessThanOrEqual(5);
    expect(measures.enumValues).toBeLessThanOrEqual(500);
    expect(measures.longestEnum).toBeLessThanOrEqual(250);
    expect(measures.characters).toBeLessThanOrEqual(120_000);
  });

  it("keeps to what Anthropic publishes", () => {
    expect(measures.optional).toBeLessThanOrEqual(24);
    expect(measures.unions).toBeLessThanOrEqual(16);
  });

  it("needs no union at all", () => {
    expect(measures.unions).toBe(0);
  });

  it("has no keyword that either refuses", () => {
    expect([...measures.keywords].filter((keyword) => !supportedByAll.includes(keyword))).toEqual([]);
  });

  it("is measured by something that counts", () => {
    const text = { type: "string" };
    const list = { type: "array", items: { type: ["string", "null"], pattern: "x", enum: ["ab", "c"] } };
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
    });
    expect(keywords.has("pattern")).toBe(true);
  });

  it("describes every property and every record", () => {
    const missing: string[] = [];
    const visit = (part: Record<string, unknown>, path: string): void => {
      if (part["type"] === "object" && !part["description"]) missing.push(path);
      for (const [name, property] of Object.entries(
        (part["properties"] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (!property["description"]) missing.push(`${path}/${name}`);
        visit(property, `${path}/${name}`);
      }
      if (part["items"]) visit(part["items"] as Record<string, unknown>, `${path}/-`);
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
    expect(z.toJSONSchema(extractionSchema)).toEqual(jsonSchema);
  });
});
