import type { JsonSchema } from "./json-schema.js";

/**
 * What loose mode asks of what a strict definition defines: unknown fields, unknown words and, with the definition `AnyEvent`, events
 * of unknown types pass.
 */
export function loosen(schema: JsonSchema): JsonSchema {
  const { enum: words, anyOf, oneOf, additionalProperties, properties, ...rest } = schema;
  // A list of words, or one that also takes words of one's own: the words remain as a help for editors.
  if (words) return { ...rest, examples: words };
  if (anyOf) return { ...rest, type: "string", examples: anyOf.flatMap((choice) => choice.enum ?? []) };
  return {
    ...rest,
    ...(oneOf && { oneOf: [...oneOf, { $ref: "#/$defs/AnyEvent" }] }),
    ...(properties && { properties: mapSchemas(properties, loosen) }),
    ...(additionalProperties !== undefined && additionalProperties !== false && { additionalProperties }),
  };
}

/** The schemas of properties, each changed. A schema may be a boolean, which stays. */
export function mapSchemas(
  schemas: Readonly<Record<string, JsonSchema | boolean>>,
  change: (schema: JsonSchema) => JsonSchema,
): Record<string, JsonSchema | boolean> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      typeof schema === "boolean" ? schema : change(schema),
    ]),
  );
}
