// The JSON Schema that a language model is given: what zod makes of the schema, with every comment of the model as a description.

/**
 * @typedef {import("zod").core.JSONSchema.JSONSchema} JsonSchema
 * @typedef {ReadonlyMap<string, import("./comments.js").Described>} Comments
 */

/**
 * A schema with its descriptions, in place.
 *
 * @param {JsonSchema} schema That of the interface.
 * @param {string} name The interface.
 * @param {Comments} comments
 * @returns {JsonSchema}
 */
export function describe(schema, name, comments) {
  const described = comments.get(name);
  if (!described) throw new Error(`no interface ${name}`);
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const field = described.fields.get(key);
    if (!field || typeof property !== "object") throw new Error(`${name} has no field ${key}`);
    const { items, ...rest } = property;
    const { description, ...whole } = { description: undefined, ...rest };
    if (description !== undefined) throw new Error(`${name}.${key} is described already`);
    const inner = /** @type {JsonSchema | undefined} */ (items);
    return [
      key,
      {
        ...whole,
        description: field.comment,
        ...(inner && { items: field.of === undefined ? inner : describe(inner, field.of, comments) }),
      },
    ];
  });
  return { ...schema, description: described.comment, properties: Object.fromEntries(properties) };
}
