/** @typedef {import("../../src/formats/json-schema/json-schema.js").JsonSchema} JsonSchema */

/**
 * @param {Readonly<Record<string, JsonSchema | boolean>>} schemas
 * @param {(schema: JsonSchema) => JsonSchema} change
 * @returns {Record<string, JsonSchema | boolean>}
 */
export function mapSchemas(schemas, change) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      typeof schema === "boolean" ? schema : change(schema),
    ]),
  );
}
